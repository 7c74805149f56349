// Terms of the glossary: explained where they stand by mouse, touch and keyboard, on their own page, and
// in the review once a lesson that uses them is done.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findings, findingsInAllLooks } from "./axe.js";
import { assertFocused, painted, recordOf, saved, says } from "./learner.js";
import { stickingOut } from "./narrow.js";
import { buildSite, passingFolder } from "./sites.js";
import { story, WAYS } from "./story.js";

/** @typedef {import("./visit.js").Visit} Visit @typedef {import("playwright-core").Page} Page */

const ENGLISH = `Ask your lead about a word that is missing.

AHT | average handling time {#aht}
: How long one contact takes; see [the lesson](calls/01-open.md). Compare the [queue](glossary:).

queue {#queue}
: Customers who wait.
`;
const URDU = `اوسط ہینڈلنگ ٹائم | AHT {#aht}
: ایک رابطے میں کتنا وقت لگتا ہے۔

قطار {#queue}
: انتظار کرتے کسٹمر۔
`;

function build() {
  const place = passingFolder("terms");
  const write = (/** @type {string} */ path, /** @type {string} */ text) => writeFileSync(join(place, "source", path), text);
  mkdirSync(join(place, "source/courses/calls"), { recursive: true });
  write("lyceum.yaml", "title: Explained\nid: k7q2-m4xd-9tzg\nlanguages: [en, ur]\n");
  write("courses/glossary.md", ENGLISH);
  write("courses/glossary.ur.md", URDU);
  write("courses/calls/course.md", "---\ntitle: Calls\nsummary: Of one lesson.\n---\nOf one lesson.\n");
  write("courses/calls/01-open.md", `---\ntitle: Opening\n---\nThe queue grows.\n\n${"A line of text.\n\n".repeat(12)}The average handling time falls.\n\n${"A line of text.\n\n".repeat(12)}`);
  write("courses/calls/01-open.ur.md", `---\ntitle: آغاز\n---\nقطار لمبی ہے۔\n\n${"ایک سطر۔\n\n".repeat(12)}اور AHT کم ہوا۔\n\n${"ایک سطر۔\n\n".repeat(12)}`);
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();
const LESSON = "calls/open.html";

const term = (/** @type {Page} */ page, /** @type {string} */ id) => page.locator(`a.term[href$="#${id}"]`);
const note = (/** @type {Page} */ page) => page.locator(".term-p");
/** @param {Visit} visit @param {string} [path] */
async function open({ page, go }, path = LESSON) {
  await go(path);
  await painted(page);
}

for (const [way, disk] of WAYS) {
  story(`a term is explained by keyboard, and the focus is where it was, ${way}`, { folder, disk }, async (visit) => {
    const { page } = visit;
    await open(visit);
    const aht = term(page, "aht");
    await aht.focus();
    assert.equal(await note(page).count(), 0, "the focus alone opens nothing");
    await page.keyboard.press("Enter");
    await says(note(page), /AHT\s*average handling time\s*How long one contact takes/);
    await assertFocused(note(page));
    assert.equal(await aht.getAttribute("aria-expanded"), "true");
    await page.keyboard.press("Escape");
    assert.equal(await note(page).count(), 0);
    await assertFocused(aht);
    assert.equal(await aht.getAttribute("aria-expanded"), "false");
    await page.keyboard.press(" ");
    await assertFocused(note(page));
    for (const name of ["the lesson", "queue", "Close", "Open the glossary"]) {
      await page.keyboard.press("Tab");
      await assertFocused(note(page).locator("a, button").filter({ hasText: name }).or(note(page).getByLabel(name)));
    }
    await page.keyboard.press("Tab");
    assert.equal(await note(page).count(), 0, "out of the note the way leads on");
    assert.equal(await page.evaluate(() => document.activeElement?.closest(".prose") !== null), true);
    await aht.click();
    assert.equal(await note(page).getByText("the lesson").getAttribute("href"), "../calls/open.html");
    assert.equal(await note(page).locator("a.term").getAttribute("href"), "../glossary.html#queue");
    await note(page).locator("a.term").click();
    await says(note(page), /queue\s*Customers who wait/);
    await page.mouse.click(5, 300);
    assert.equal(await note(page).count(), 0, "a click beside it closes it");
    await term(page, "queue").click();
    await note(page).getByText("Open the glossary").click();
    await page.waitForURL(/glossary\.html#queue$/);
  });
}

story("a mouse that rests on a term shows it and moves no focus", { folder }, async (visit) => {
  const { page } = visit;
  await open(visit);
  const queue = term(page, "queue");
  await queue.hover();
  assert.equal(await note(page).count(), 0, "passing over it shows nothing");
  await note(page).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
  await note(page).hover();
  await page.waitForTimeout(400);
  assert.equal(await note(page).count(), 1, "it stays while the mouse is in it");
  await page.keyboard.press("Escape");
  assert.equal(await note(page).count(), 0);
  await page.mouse.move(5, 500);
  await queue.hover();
  await note(page).waitFor();
  await page.mouse.move(5, 500);
  await note(page).waitFor({ state: "detached" });
  await queue.hover();
  await note(page).waitFor();
  await queue.click();
  await assertFocused(note(page));
  await page.mouse.move(5, 500);
  await page.waitForTimeout(400);
  assert.equal(await note(page).count(), 1, "a click keeps it");
});

for (const [path, words] of [["", "Customers who wait"], ["ur/", "انتظار کرتے کسٹمر"]]) {
  story(`a note stays inside a narrow window and has nothing against it, ${path || "en"}`, { folder, context: { bypassCSP: true } }, async (visit) => {
    const { page } = visit;
    await page.setViewportSize({ width: 320, height: 640 });
    await open(visit, `${path}${LESSON}`);
    for (const id of ["queue", "aht"]) {
      await term(page, id).click();
      await note(page).waitFor();
      const box = await note(page).boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 320, `${id} stands at ${JSON.stringify(box)}`);
      assert.ok(box && box.y >= 0 && box.y + box.height <= 640, `${id} stands at ${JSON.stringify(box)}`);
      const at = await term(page, id).boundingBox();
      assert.ok(box && at && (box.y >= at.y + at.height || box.y + box.height <= at.y), "it does not cover its term");
      assert.deepEqual(await page.evaluate(stickingOut), []);
      assert.deepEqual(await findings(page), []);
      await page.keyboard.press("Escape");
    }
    await term(page, "queue").click();
    await says(note(page), new RegExp(String(words)));
  });

  story(`the glossary in all looks, ${path || "en"}`, { folder, context: { bypassCSP: true } }, async (visit) => {
    const { page } = visit;
    await open(visit, `${path}glossary.html#aht`);
    assert.deepEqual(await findingsInAllLooks(page, "glossary"), []);
    await page.setViewportSize({ width: 320, height: 640 });
    assert.deepEqual(await page.evaluate(stickingOut), []);
  });
}

story("the field of the glossary leaves what is looked for", { folder }, async (visit) => {
  const { page } = visit;
  await open(visit, "glossary.html");
  const shown = () => page.locator(".gl-e:visible dfn").allInnerTexts();
  assert.deepEqual(await shown(), ["AHT", "queue"]);
  const field = page.getByLabel("Find a term");
  await field.fill("WAIT");
  assert.deepEqual(await shown(), ["queue"]);
  await says(page.locator("[data-found]"), /1 of 2 terms/);
  await field.fill("zzz");
  assert.deepEqual(await shown(), []);
  await says(page.locator("[data-found]"), /No term/);
  await field.fill("");
  await says(page.locator("[data-found]"), /2 terms/);
  await page.locator(".az a").last().click();
  await page.waitForURL(/#_l-2$/);
});

story("without scripts a term is a link to its meaning", { folder, context: { javaScriptEnabled: false } }, async ({ page, go }) => {
  await go(LESSON);
  await term(page, "aht").click();
  await page.waitForURL(/glossary\.html#aht$/);
  assert.equal(await page.locator(".gl-e:target dfn").innerText(), "AHT");
  assert.equal(await page.locator("[data-find]").isVisible(), false);
});

story("terms of a lesson that is done are cards of the review", { folder }, async (visit) => {
  const { page, context } = visit;
  const on = (/** @type {string} */ day) => context.clock.setFixedTime(new Date(day));
  await on("2026-03-02T09:00:00");
  await open(visit, "review.html");
  await says(page.locator("[data-review-empty]"), /Nothing due/);
  await open(visit);
  await page.locator("[data-mark-done]").click();
  await page.waitForURL(/calls\/index\.html$/);
  await on("2026-03-03T09:00:00");
  await open(visit, "review.html");
  const card = page.locator("[data-card]");
  await says(card, /What does “(AHT|queue)” mean\?/);
  await says(page.locator(".rev-c"), /Calls/);
  const first = await card.getAttribute("data-card");
  await card.getByRole("button", { name: "Show answer" }).click();
  await says(card, first?.endsWith("aht") ? /average handling time\s*How long/ : /Customers who wait/);
  await card.locator('[data-grade="good"]').click();
  await says(page.locator("[data-review-place]"), /2 of 2/);
  await page.locator("[data-suspend]").click();
  await saved(page);
  const state = await recordOf(page);
  assert.equal(state.practice[String(first)]?.length, 1);
  assert.equal(state.suspended.length, 1);
  await open(visit, "review.html");
  await says(page.locator("[data-review-empty]"), /Nothing due/);
});
