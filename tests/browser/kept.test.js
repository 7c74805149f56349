// Ratings and open texts in lessons and quizzes: kept as given, changed, found again, never marked.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findingsInAllLooks } from "./axe.js";
import { answer, assertFocused, openQuestion, painted, questionOf, saved, says } from "./learner.js";
import { buildSite, passingFolder } from "./sites.js";
import { story } from "./story.js";

const RATING = `## How sure are you? {.rating #sure scale=sure3}
- I can open a call
- I can calm an angry caller
`;
const OPEN = `## What will you change tomorrow? {#change words=20}
____

> [!model] One concrete behaviour, one kind of call, one date.
`;
const CHOICE = `## What do you say first? {#first}
- (x) Hello
- ( ) Hold
`;

function build() {
  const place = passingFolder("kept");
  const course = join(place, "source/courses/kept");
  mkdirSync(course, { recursive: true });
  writeFileSync(join(place, "source/lyceum.yaml"), "title: Kept\nid: k3pt-a0sw-3rsx\nlanguages: [en]\n");
  writeFileSync(join(course, "course.md"), "---\ntitle: Kept\n---\n");
  const asked = `${RATING}\n${OPEN}`.replace(/\{/g, "{.question ");
  writeFileSync(join(course, "01-lesson.md"), `---\ntitle: A lesson\n---\nTry them.\n\n${asked}`);
  writeFileSync(join(course, "02-check.quiz.md"), `---\ntitle: A check\npass: 50\n---\n${RATING}\n${OPEN}\n${CHOICE}`);
  writeFileSync(join(course, "03-only.quiz.md"), `---\ntitle: Looking back\n---\n${RATING}\n${OPEN}`);
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();
const TEXT = "When a caller repeats, I name what I heard.\nجمعہ سے";

/** @param {import("playwright-core").Locator} question @param {number[]} values */
async function rate(question, values) {
  for (const [at, value] of values.entries()) await question.locator(".rate").nth(at).locator(`label:has(input[value="${value}"])`).click();
}
const keep = (/** @type {import("playwright-core").Locator} */ question) => question.getByRole("button", { name: "Keep my answer" }).click();

story("in a lesson ratings and texts are kept, stand there on return and can be changed", { folder }, async ({ page, go }) => {
  await go("kept/lesson.html");
  await painted(page);
  const [sure, change] = [questionOf(page, "sure"), questionOf(page, "change")];
  await keep(sure);
  await assertFocused(sure.locator(".q-err"));
  assert.match(await sure.locator(".q-err").innerText(), /Rate this first: I can open a call/);
  await sure.locator("input").first().focus();
  await page.keyboard.press("3");
  await page.keyboard.press("Tab");
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await assertFocused(sure.locator(".fb-h"));
  assert.equal((await sure.locator(".fb-h").innerText()).trim(), "Kept");
  await keep(change);
  assert.match(await change.locator(".q-err").innerText(), /Write your answer first/);
  await change.locator("textarea").fill(TEXT);
  await change.locator("textarea").press("Enter");
  assert.ok(await change.locator("[data-check]").isVisible(), "a new line is no hand-in");
  await change.locator("textarea").fill(TEXT);
  await keep(change);
  await says(change.locator(".fb"), /Kept\s+A model answer to compare with\s+One concrete behaviour/);
  await saved(page);
  await page.reload();
  await painted(page);
  await sure.locator(".fb-h").waitFor();
  assert.deepEqual(await sure.locator("input:checked").evaluateAll((found) => found.map((one) => /** @type {HTMLInputElement} */ (one).value)), ["3", "1"]);
  assert.equal(await change.locator("textarea").inputValue(), TEXT);
  await change.getByRole("button", { name: "Change my answer" }).click();
  assert.equal(await change.locator("textarea").inputValue(), TEXT);
  await change.locator("textarea").fill("Something shorter.");
  await keep(change);
  await sure.getByRole("button", { name: "Change my answer" }).click();
  assert.equal(await sure.locator("input:checked").count(), 2);
  await rate(sure, [0]);
  await keep(sure);
  await saved(page);
  await page.reload();
  await painted(page);
  await change.locator(".fb-h").waitFor();
  assert.equal(await change.locator("textarea").inputValue(), "Something shorter.");
  assert.equal(await sure.locator("input:checked").first().getAttribute("value"), "0");
});

story("what was written and not yet kept is there again", { folder }, async ({ page, go }) => {
  await go("kept/lesson.html");
  await painted(page);
  const field = questionOf(page, "change").locator("textarea");
  await field.fill("Half a thought");
  await field.blur();
  await saved(page);
  await page.reload();
  await painted(page);
  await page.waitForFunction(() => document.querySelector("textarea")?.value === "Half a thought");
  assert.ok(await questionOf(page, "change").locator("[data-check]").isVisible());
});

story("in a quiz they earn nothing and miss nothing, and the quiz is done when they are answered", { folder }, async ({ page, go }) => {
  await go("kept/check.html");
  await painted(page);
  await rate(openQuestion(page), [1, 1]);
  await keep(openQuestion(page));
  await openQuestion(page).locator("[data-next-question]").click();
  await openQuestion(page).locator("textarea").fill(TEXT);
  await keep(openQuestion(page));
  await says(page.locator("[data-quiz-rail]").first(), /^/);
  assert.match((await page.locator("[data-quiz-rail]").getAttribute("aria-label")) ?? "", /None right, none missed/);
  await openQuestion(page).locator("[data-next-question]").click();
  await answer(openQuestion(page), "right");
  await openQuestion(page).locator("[data-next-question]").click();
  const result = page.locator("[data-quiz-result]");
  await result.locator(".score").waitFor();
  assert.match(await result.locator(".score").innerText(), /^1\s*of 1/);
  assert.equal(await result.locator("[data-verdict]").getAttribute("data-verdict"), "passed");
  assert.equal(await result.locator("[data-again-question]").count(), 0);
  await saved(page);
});

story("a quiz in which everything is kept has no score and is done", { folder }, async ({ page, go }) => {
  await go("kept/only.html");
  await painted(page);
  await rate(openQuestion(page), [2, 3]);
  await keep(openQuestion(page));
  await openQuestion(page).locator("[data-next-question]").click();
  await openQuestion(page).locator("textarea").fill("Yes.");
  await keep(openQuestion(page));
  await openQuestion(page).locator("[data-next-question]").click();
  await page.locator("[data-verdict]").waitFor();
  assert.equal(await page.locator("[data-verdict]").getAttribute("data-verdict"), "done");
  assert.equal(await page.locator("[data-quiz-result] .score").count(), 0);
  await saved(page);
});

story("axe finds nothing on what is to be kept, what is missing and what was kept, and it fits 320 px", { folder, context: { bypassCSP: true } }, async ({ page, go }) => {
  await go("kept/lesson.html");
  await painted(page);
  const [sure, change] = [questionOf(page, "sure"), questionOf(page, "change")];
  await keep(sure);
  await keep(change);
  const found = await findingsInAllLooks(page, "missing");
  await rate(sure, [1, 3]);
  await keep(sure);
  await change.locator("textarea").fill(TEXT);
  await keep(change);
  found.push(...(await findingsInAllLooks(page, "kept")));
  assert.deepEqual(found, []);
  await page.setViewportSize({ width: 320, height: 640 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});
