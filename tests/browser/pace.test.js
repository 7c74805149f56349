// A practice quiz all on one page: the learner's switch, each question checked in its place, the end at
// the end, taken up again; and a quiz of two hundred questions that stays fluent on a slow machine.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answer, assertFocused, openQuestion, painted, questionOf, recordOf, saved, says } from "./learner.js";
import { buildSite, passingFolder } from "./sites.js";
import { story } from "./story.js";

const CHECK = "pace/check.html";
const LONG = "pace/long.html";

/** @param {number} at */
const question = (at) => `## What is the sum of ${at} and one? {#sum-${at}}
- (x) It is ${at + 1}
  > One more than ${at}.
- ( ) It is ${at}
  > Nothing was added.
- ( ) It is ${at + 2}

> [!why] Adding one gives the next number.

`;

function build() {
  const place = passingFolder("pace");
  const course = join(place, "source/courses/pace");
  mkdirSync(course, { recursive: true });
  writeFileSync(join(place, "source/lyceum.yaml"), "title: Pace\nid: k7q2-m4xd-9tzc\nlanguages: [en]\n");
  writeFileSync(join(course, "course.md"), "---\ntitle: Pace\n---\n");
  const some = (/** @type {number} */ count) => Array.from({ length: count }, (_, at) => question(at + 1)).join("");
  writeFileSync(join(course, "01-check.quiz.md"), `---\ntitle: A check\npass: 50\nshuffle: all\n---\n${some(4)}`);
  writeFileSync(join(course, "02-long.quiz.md"), `---\ntitle: A long one\npass: 50\n---\n${some(200)}`);
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();

/** @param {import("./learner.js").Page} page @param {string} name */
const choose = (page, name) => page.locator("[data-pace] label", { hasText: name }).click();

story("all on one page: checked in place, ended at the end, the choice is kept and the sitting goes on", { folder }, async ({ page, go }) => {
  await go(CHECK);
  await openQuestion(page).waitFor();
  assert.equal(await openQuestion(page).count(), 1);
  await choose(page, "All on one page");
  assert.equal(await openQuestion(page).count(), 4);
  assert.match(await openQuestion(page).first().locator(".q-h").innerText(), /1 of 4/);
  const ids = await openQuestion(page).evaluateAll((all) => all.map((one) => one.id));

  await answer(openQuestion(page).nth(1), "right");
  await assertFocused(openQuestion(page).nth(1).locator(".fb-h"));
  await says(page.locator("[data-quiz-place]"), /Answered 1 of 4/);
  await openQuestion(page).nth(1).getByRole("button", { name: "Next question" }).click();
  await assertFocused(openQuestion(page).nth(2).locator(".stem"));
  await answer(openQuestion(page).nth(3), "wrong");
  assert.equal(await openQuestion(page).nth(3).locator("[data-next-question]").count(), 0, "after the last comes the end");

  await page.getByRole("button", { name: "Finish" }).click();
  await assertFocused(page.locator(".q-end .q-err"));
  await page.getByRole("link", { name: "Answer this first: Question 1" }).click();
  await assertFocused(openQuestion(page).first().locator(".stem"));

  await saved(page);
  await page.reload();
  await painted(page);
  assert.deepEqual(await openQuestion(page).evaluateAll((all) => all.map((one) => one.id)), ids, "the same order");
  assert.equal(await page.locator(".fb").count(), 2);
  await says(page.locator(".resume"), /where you left off/);
  await choose(page, "One at a time");
  assert.equal(await openQuestion(page).count(), 1);
  assert.equal(await openQuestion(page).getAttribute("id"), ids[0], "the first that is not answered");
  await choose(page, "All on one page");
  await answer(openQuestion(page).nth(0), "right");
  await answer(openQuestion(page).nth(2), "right");
  await page.getByRole("button", { name: "Finish" }).click();
  await says(page.locator("[data-quiz-result] .score"), /^3 of 4 right/);
  assert.match(await page.title(), /^3 of 4 right/);
  assert.equal(await page.locator("lyceum-question:visible").count(), 0);
  const { runs } = await recordOf(page);
  assert.equal(Object.keys(runs["pace/check"]).length, 1);
});

story("two hundred questions open and answer in a moment on a processor four times slower", { folder }, async ({ page, context, go }) => {
  await context.addInitScript(() => localStorage.setItem("lyceum:k7q2-m4xd-9tzc:prefs", JSON.stringify({ pace: "all" })));
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await go(LONG);
  await page.locator("#sum-1 [data-check]").waitFor();
  const ready = await page.evaluate(() => performance.now());
  const shown = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
  const spent = [];
  for (const at of [1, 2, 3]) {
    await questionOf(page, `sum-${at}`).locator(".opt").first().click();
    spent.push(await page.evaluate(timeOfCheck, at));
  }
  await page.locator("#sum-200 [data-check]").waitFor({ state: "attached" });
  const last = questionOf(page, "sum-200");
  await last.scrollIntoViewIfNeeded();
  await last.locator(".opt").first().click();
  spent.push(await page.evaluate(timeOfCheck, 200));
  console.log(`# 200 questions, 4 x slower: first paint ${Math.round(shown)} ms, ready ${Math.round(ready)} ms, Check to paint ${spent.map((one) => Math.round(one)).join(", ")} ms`);
  assert.ok(Math.min(...spent) < 250, `Check took ${spent.join(", ")} ms`);
  assert.ok(shown < 5000, `first paint after ${shown} ms`);
});

/** From the press of Check to the frame after its paint. @param {number} at */
function timeOfCheck(at) {
  return new Promise((/** @type {(time: number) => void} */ resolve) => {
    const start = performance.now();
    /** @type {HTMLElement | null} */ (document.querySelector(`#sum-${at} [data-check]`))?.click();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - start);
      channel.port2.postMessage(0);
    });
  });
}
