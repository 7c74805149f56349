// A role-play: played by keyboard alone, taken back, left in the middle, played to its ends, looked back
// at, played another way from one of its choices; without a script, on paper, narrow, right to left.

import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { assertFocused, painted, recordOf, saved, says } from "./learner.js";
import { buildSite, passingFolder, ROOT } from "./sites.js";
import { story } from "./story.js";

/** @typedef {import("playwright-core").Page} Page */

const CALL = `---
title: Third call this week
summary: Rehana has told three people already.
cast: { Rehana: customer }
meters: { trust: 40, compliance: 100 }
pass: { trust: 60, compliance: 80 }
---
You answer calls for Oddbasket.

## The phone rings {#rings}

It is ten to six.

**Rehana:** I have told three people already.

**Rehana:** Nobody listens.

- [I am sorry you had to repeat it.](#slow) {trust+20}
  > Names the feeling, then takes the task.
- [Please hold.](#cold) {trust-20}
  > She waits again.

## She slows down {#slow}

**Rehana:** Thank you. So what happens now?

- [I look now, and stay with you.](#thanks) {trust+10}
  > She knows what comes.
- [Give me your whole card number.](#thanks) {trust+5 compliance-40}
  > It is quick, and it is forbidden.
- [I will call you back one day.](#cold) {trust-15}
  > She has heard that before.

## She is cold {#cold}

**Rehana:** Are you still there?

- [I am.](#slow)
  > Late, but true.
- [Goodbye.](#gone)
  > It is over.

## She thanks you {#thanks .end}

**Rehana:** Thank you for staying.

## She is gone {#gone .end .fail}
`;

function build() {
  const place = passingFolder("scenario");
  const course = join(place, "source/courses/calls");
  mkdirSync(course, { recursive: true });
  writeFileSync(join(place, "source/lyceum.yaml"), "title: Calls\nid: c4ll-eys0-tini\nlanguages: [en]\n");
  writeFileSync(join(course, "course.md"), "---\ntitle: Customer calls\n---\n");
  writeFileSync(join(course, "01-call.scenario.md"), CALL);
  writeFileSync(join(course, "02-plain.scenario.md"), "---\ntitle: Small talk\n---\n## Hello {#hello}\n![Beep](beep.wav)\n\n- [Hello.](#bye)\n\n## Bye {#bye .end}\n");
  writeFileSync(join(course, "03-urdu.scenario.md"), CALL.replace("summary:", "lang: ur\nsummary:"));
  for (const name of ["beep.wav", "beep.txt", "beep.vtt"]) copyFileSync(join(ROOT, "tests/browser/site/courses/small/01-first", name), join(course, name));
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();
const PAGE = "calls/call.html";

/** @param {Page} page @param {string} words */
async function say(page, words) {
  await page.locator(".say-f .opt").filter({ hasText: words }).click();
  await page.locator("[data-say]").click();
}
/** @param {Page} page */
const lastTurn = (page) => page.locator(".chat > .turn").last();
/** @param {Page} page @param {string} name */
const meter = (page, name) => page.locator(`.meters [data-meter="${name}"] .m-w`);

story("the whole way by keyboard: numbers pick, Enter says it, the focus comes to the new line and to the result's words", { folder }, async ({ page, go }) => {
  await go(PAGE);
  await painted(page);
  await page.locator(".say-f input").first().focus();
  assert.equal(await page.locator("[data-play-place]").innerText(), "Step 1 of about 3");
  assert.equal(await meter(page, "trust").innerText(), "medium");
  await page.keyboard.press("1");
  assert.equal(await page.locator(".say-f input:checked").count(), 1);
  assert.equal(await page.locator(".chat > .own").count(), 0, "picking says nothing");
  await page.keyboard.press("Enter");
  await assertFocused(page.locator(".chat > .ln", { hasText: "So what happens now?" }));
  assert.match(await page.locator(".chat > .own").innerText(), /I am sorry you had to repeat it/);
  assert.equal(await meter(page, "trust").innerText(), "high, rising");
  assert.match(await page.locator(".past").innerText(), /What happened so far/);
  await page.keyboard.press("2");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await assertFocused(page.locator(".chat > .ln", { hasText: "Thank you for staying." }));
  await says(page.locator(".ended h2"), /^Passed$/);
  assert.match(await page.title(), /^Passed - /);
  await saved(page);
  const { runs } = await recordOf(page);
  const [run] = Object.values(runs["calls/call"]);
  assert.equal(run.attempt.passed, true);
  assert.equal(run.attempt.end, "thanks");
  assert.equal(run.steps.length, 2);
  await go("calls/index.html");
  await says(page.locator('[data-status-of="calls/call"]'), /Passed/);
  await go("my-learning.html");
  await says(page.locator('[data-learning="results"]'), /Third call this week[\s\S]*Role-play[\s\S]*Passed/);
});

story("nothing is said without a choice, and the list of what went wrong leads to the first one", { folder }, async ({ page, go }) => {
  await go(PAGE);
  await painted(page);
  await page.locator("[data-say]").click();
  await assertFocused(page.locator(".q-err"));
  await page.locator(".q-err a").click();
  await assertFocused(page.locator(".say-f input").first());
  assert.equal(await page.locator(".q-err").count(), 1);
  await page.keyboard.press("Space");
  assert.equal(await page.locator(".q-err").count(), 0);
});

story("a line can be taken back, and after a power cut it goes on where it was", { folder }, async ({ page, go }) => {
  await go(PAGE);
  await painted(page);
  await say(page, "Please hold.");
  assert.equal(await meter(page, "trust").innerText(), "low, falling");
  await page.locator("[data-undo]").click();
  await assertFocused(page.locator(".chat > .ln").first());
  assert.equal(await meter(page, "trust").innerText(), "medium");
  assert.equal(await page.locator(".tried").count(), 0, "what was taken back was not said");
  await say(page, "I am sorry");
  await say(page, "call you back");
  await saved(page);
  await page.reload();
  await says(page.locator(".resume"), /left off/);
  assert.equal(await lastTurn(page).innerText(), "She is cold");
  assert.equal(await page.locator(".chat > .own").count(), 2);
  assert.equal(await meter(page, "trust").innerText(), "medium, falling");
  await say(page, "Goodbye.");
  await says(page.locator(".ended h2"), /^Not passed yet$/);
  await says(page.locator('.marks [data-meter="trust"]'), /45 of 100[\s\S]*60 was needed/);
});

story("the map says what each choice did, the strongest way is told, and from each choice another way can be gone", { folder }, async ({ page, go }) => {
  await go(PAGE);
  await painted(page);
  await say(page, "I am sorry");
  await say(page, "card number");
  await says(page.locator(".ended h2"), /^Not passed yet$/);
  const took = page.locator(".way-w .took > li");
  assert.equal(await took.count(), 2);
  assert.match(await took.nth(1).innerText(), /Give me your whole card number\.[\s\S]*trust \+5, now 65; compliance −40, now 60[\s\S]*It is quick, and it is forbidden\.[\s\S]*1 of 3 tried/);
  assert.equal(await page.locator(".map .m-s.on").count(), 3);
  assert.match((await page.locator(".map").getAttribute("aria-label")) ?? "", /met 3 of 5 scenes/);
  assert.match(await page.locator(".way-w > .meta").innerText(), /3 She is cold, 5 She is gone/);
  await page.locator(".best summary").click();
  assert.match(await page.locator(".best").innerText(), /I look now, and stay with you\.[\s\S]*now 70/);
  await page.locator('[data-other="slow"]').click();
  await assertFocused(page.locator(".chat > .ln", { hasText: "So what happens now?" }));
  assert.equal(await page.locator(".chat > .own").count(), 1, "what led here stays");
  assert.match(await page.locator(".say-f .opt", { hasText: "card number" }).innerText(), /Tried before/);
  await say(page, "I look now");
  await says(page.locator(".ended h2"), /^Passed$/);
  await says(page.locator(".ended"), /No way through ends better than yours/);
  await saved(page);
  const { runs } = await recordOf(page);
  assert.deepEqual(Object.values(runs["calls/call"]).map((run) => [run.steps.length, run.attempt.passed]).sort(), [[2, false], [2, true]]);
  await page.reload();
  await says(page.locator(".ended h2"), /^Passed$/);
  assert.equal(await page.locator(".log").isVisible(), false, "who comes back sees the way");
  await page.locator("[data-again]").click();
  assert.equal(await page.locator("[data-play-place]").innerText(), "Step 1 of about 3");
  assert.equal(await page.locator("lyceum-scenario .own").count(), 0);
});

story("a recording in a scene plays in the conversation", { folder }, async ({ page, go }) => {
  await go("calls/plain.html");
  await painted(page);
  const player = page.locator(".chat lyceum-audio");
  assert.equal(await player.locator("button, input").count(), 2, "one button, one slider");
  await player.locator("button").click();
  await page.waitForFunction(() => /** @type {HTMLAudioElement | null} */ (document.querySelector(".chat audio"))?.played.length);
});

story("a single way on needs no choosing, and what cannot be failed is only done", { folder }, async ({ page, go }) => {
  await go("calls/plain.html");
  await painted(page);
  await page.locator("[data-say]", { hasText: "Go on" }).click();
  await says(page.locator(".ended h2"), /^The end$/);
  assert.equal(await page.locator(".meters").isVisible(), false);
  await saved(page);
  await go("calls/index.html");
  await says(page.locator('[data-status-of="calls/plain"]'), /Done/);
});

story("a role-play fits 320 px, with large choices and no bar below, light and dark; axe finds nothing", { folder, context: { bypassCSP: true, viewport: { width: 320, height: 640 } } }, async ({ page, go }) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  /** @type {string[]} */
  const found = [];
  const look = async (/** @type {string} */ name) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${name} is ${wide} wide`);
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      await page.emulateMedia({ colorScheme });
      if (!(await page.evaluate(() => "axe" in globalThis))) await page.addScriptTag({ content: axe });
      const faults = await page.evaluate(async () => (await /** @type {any} */ (globalThis).axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })).violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ node) => node.html).join(" | ")}`));
      found.push(...faults.map((/** @type {string} */ one) => `${name}, ${colorScheme}: ${one}`));
    }
  };
  for (const path of [PAGE, "calls/urdu.html"]) {
    await go(path);
    await painted(page);
    await look(`${path} begun`);
    const option = await page.locator(".say-f .opt").first().boundingBox();
    assert.ok((option?.height ?? 0) >= 48 && (option?.width ?? 0) > 260);
    assert.equal(await page.locator(".bar4").isVisible(), false);
    await say(page, "I am sorry");
    await look(`${path} on the way`);
    await say(page, "card number");
    await look(`${path} ended`);
    assert.equal(await page.locator(".bar4").isVisible(), true);
  }
  assert.deepEqual(found, []);
});

story("Tab goes both ways through a long conversation, and no bar covers what has the focus", { folder, context: { viewport: { width: 360, height: 640 } } }, async ({ page, go }) => {
  await go(PAGE);
  await painted(page);
  await say(page, "I am sorry");
  await say(page, "call you back");
  await say(page, "I am.");
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let stops = 0; stops < 12; stops += 1) {
      await page.keyboard.press(key);
      const covered = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body || element.closest(".top, .skip, .foot")) return "";
        const box = (element.closest("label") ?? element).getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, 30) / 2);
        return top && (element.contains(top) || top.contains(element) || element.closest("label")?.contains(top)) ? "" : element.outerHTML.slice(0, 90);
      });
      assert.equal(covered, "");
    }
  }
});

story("lines stand on the sides of the writing direction", { folder }, async ({ page, go }) => {
  for (const [path, turned] of /** @type {const} */ ([[PAGE, false], ["calls/urdu.html", true]])) {
    await go(path);
    await painted(page);
    await say(page, "I am sorry");
    const [own, other] = [await page.locator(".own .bub").first().boundingBox(), await page.locator(".ln:not(.own) .bub").first().boundingBox()];
    assert.ok(own && other);
    assert.equal(own.x + own.width > other.x + other.width, !turned, path);
  }
});

story("without a script it is numbered scenes with what each choice did behind it", { folder, context: { javaScriptEnabled: false } }, async ({ page, go }) => {
  await go(PAGE);
  assert.equal(await page.locator(".scene:visible").count(), 5);
  assert.match(await page.locator(".rules").innerText(), /You begin with trust 40, compliance 100\.[\s\S]*at least trust 60, compliance 80/);
  assert.match(await page.locator("#rings").innerText(), /Please hold\.[\s\S]*go to 3/);
  await page.locator("#rings .fold summary").first().click();
  await says(page.locator("#rings .fold").first(), /trust \+20[\s\S]*Names the feeling/);
  await page.locator("#rings .way a").first().click();
  assert.match(page.url(), /#slow$/);
});

story("on paper it is the numbered scenes, wherever the learner is", { folder }, async ({ page, go }) => {
  await go(PAGE);
  await painted(page);
  await say(page, "I am sorry");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".scene:visible").count(), 5);
  assert.equal(await page.locator(".log, .say-f, .meters").locator("visible=true").count(), 0);
  assert.equal(await page.locator("#rings .fb-t:visible").count(), 2);
});
