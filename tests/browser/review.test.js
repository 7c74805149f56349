// The review: what was practised comes back on its day, is asked apart from its page, and says when it
// comes next. Days pass by a clock that the test sets.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findingsInAllLooks } from "./axe.js";
import { answer, assertFocused, painted, questionOf, recordOf, saved, says } from "./learner.js";
import { buildSite, passingFolder } from "./sites.js";
import { story, WAYS } from "./story.js";

/** @typedef {import("./visit.js").Visit} Visit */

const question = (/** @type {string} */ id, /** @type {string} */ mark = "") => `
## What is right in ${id}? {${mark}#${id}}
![A desk](desk.svg)

- (x) This in ${id}
  > It was this.
- ( ) That in ${id}
  > It was not that.
`;
const OPEN = `
## How do you open a call? {.question #own}
____

> [!model] A greeting, your name, and a question.
`;

function build() {
  const place = passingFolder("review");
  const write = (/** @type {string} */ path, /** @type {string} */ text) => writeFileSync(join(place, "source", path), text);
  for (const course of ["calls", "data"]) {
    mkdirSync(join(place, "source/courses", course), { recursive: true });
    write(`courses/${course}/course.md`, `---\ntitle: Course of ${course}\nsummary: One of two.\n---\nOne of two.\n`);
    write(`courses/${course}/desk.svg`, '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>');
  }
  write("lyceum.yaml", "title: Reviewed\nid: k7q2-m4xd-9tzb\nlanguages: [en]\n");
  write("courses/calls/01-open.md", `---\ntitle: Opening\n---\nText.\n${question("first", ".question ")}${question("second", ".question ")}${OPEN}`);
  write("courses/data/01-keep.md", `---\ntitle: Keeping\n---\nText.\n${Array.from({ length: 30 }, (_, at) => question(`d${at}`, ".question ")).join("")}`);
  write("courses/data/02-last.exam.md", `---\ntitle: Last\n---\n${question("never")}`);
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();
const MONDAY = "2026-03-02T09:00:00";
const LESSON = "calls/open.html";

/** @param {Visit} visit @param {string} day */
const on = ({ context }, day) => context.clock.setFixedTime(new Date(day));
/** @param {Visit} visit @param {string} path */
async function open({ page, go }, path) {
  await go(path);
  await painted(page);
}
/** What was answered elsewhere, put into the record. @param {Visit} visit @param {string[]} ids @param {object} [more] */
async function practised({ page }, ids, more) {
  await page.evaluate(async ({ ids, more }) => {
    const { record } = /** @type {any} */ (globalThis).lyceum;
    await record.ready;
    await record.add(...ids.map((id) => ({ k: "answer", o: id, r: "0000", x: ["x"], s: 1, ...more })));
  }, { ids, more });
}
const ofData = (/** @type {number} */ n) => Array.from({ length: n }, (_, at) => `data/keep#d${at}`);
/** @param {Visit} visit */
const place = ({ page }) => page.locator("[data-review-place]");
/** @param {Visit} visit @param {"right" | "wrong"} how */
async function answerCard({ page }, how) {
  const card = page.locator("lyceum-question");
  await card.locator(".opt", { hasText: how === "right" ? "This in" : "That in" }).click();
  await card.getByRole("button", { name: "Check" }).click();
  await card.locator(".fb").waitFor();
}

for (const [way, disk] of WAYS) {
  story(`a question answered in a lesson comes back on its day, and says when next, ${way}`, { folder, disk }, async (visit) => {
    const { page } = visit;
    await on(visit, MONDAY);
    await open(visit, "review.html");
    await says(page.locator("[data-review-empty]"), /Nothing due\s*Cards appear after lessons with checks/);
    await open(visit, LESSON);
    await answer(questionOf(page, "first"), "wrong");
    await answer(questionOf(page, "second"), "right");
    await saved(page);
    assert.equal(await page.locator("[data-due]:visible").count(), 0, "nothing is due on the same day");
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.endsWith(":due")));
    await open(visit, "review.html");
    await says(page.locator("[data-review-empty]"), /Next: 1 tomorrow, 1 on Thursday/);
    await on(visit, "2026-03-03T09:00:00");
    await open(visit, LESSON);
    await says(page.locator(".main-nav [data-due]"), /^1\s*1 card due$/);
    await page.getByRole("link", { name: "Review 1 card due" }).click();
    await page.waitForURL(/review\.html$/);
    await says(place(visit), /^Card 1 of 1$/);
    await answerCard(visit, "right");
    await assertFocused(page.locator(".fb-h"));
    await says(page.locator("[data-back]"), /^Comes back in \d+ days, on /);
    assert.equal(await page.locator(".back a").getAttribute("href"), "calls/open.html#first");
    await page.getByRole("button", { name: "Finish" }).click();
    const done = page.locator("[data-review-done]");
    await assertFocused(done.getByRole("heading", { name: "Done for today" }));
    await says(done, /1 of 1 known\.\s*Next: 1 on Thursday, 1 on /);
    assert.equal(await page.locator("[data-due]:visible").count(), 0);
    const { practice } = await recordOf(page);
    assert.deepEqual(practice["calls/open#first"].map((/** @type {any} */ one) => one.grade), ["again", "good"]);
  });
}

story("a card's pictures and links are found from the review's own address, and an exam's questions never come", { folder }, async (visit) => {
  const { page } = visit;
  await on(visit, MONDAY);
  await open(visit, LESSON);
  await practised(visit, ["calls/open#first", "data/last#never"]);
  await on(visit, "2026-03-12T09:00:00");
  await open(visit, "review.html");
  await says(place(visit), /^Card 1 of 1$/);
  assert.equal(await page.locator("lyceum-question img").getAttribute("src"), "calls/desk.svg");
  assert.match((await page.locator(".stem").textContent()) ?? "", /first/);
});

story("how sure the learner was decides the day, a hint too", { folder }, async (visit) => {
  const { page } = visit;
  await on(visit, MONDAY);
  await open(visit, LESSON);
  await practised(visit, ["calls/open#first", "calls/open#second"]);
  await on(visit, "2026-03-05T09:00:00");
  await open(visit, "review.html");
  const days = [];
  for (const sure of ["Guess", "Sure"]) {
    await page.getByRole("radio", { name: sure }).check({ force: true });
    await answerCard(visit, "right");
    days.push(Number(/in (\d+) days/.exec((await page.locator("[data-back]").textContent()) ?? "")?.[1]));
    await page.locator("[data-next-question]").click();
  }
  assert.ok((days[0] ?? 99) < (days[1] ?? 0), days.join(" "));
});

story("by keyboard alone: pick, check, go on, turn over, grade, done; each card is said", { folder }, async (visit) => {
  const { page } = visit;
  await on(visit, MONDAY);
  await open(visit, LESSON);
  await practised(visit, ["calls/open#first"]);
  await practised(visit, ["calls/open#own"], { x: [], s: undefined, y: "kept" });
  await page.evaluate(() => /** @type {any} */ (globalThis).lyceum.record.addNote("calls/open#own", "I say my name."));
  await on(visit, "2026-03-06T09:00:00");
  await open(visit, "review.html");
  await says(place(visit), /^Card 1 of 2$/);
  for (let card = 0; card < 2; card += 1) {
    const stem = page.locator(".stem");
    await stem.waitFor();
    if (card === 0) await stem.focus();
    else await assertFocused(stem);
    if (await page.locator("[data-show-answer]").count()) {
      await page.keyboard.press("Enter");
      await assertFocused(page.locator(".fb-h"));
      await says(page.locator("article.q"), /A greeting, your name, and a question\.[\s\S]*What you wrote\s*I say my name\./);
      assert.deepEqual(await page.locator("[data-grade] b").allInnerTexts(), ["Forgot", "Hard", "Good", "Easy"]);
      const days = (await page.locator("[data-grade] small").allInnerTexts()).map((words) => Number(/\d+/.exec(words)?.[0] ?? 1));
      assert.deepEqual([...days].sort((one, two) => one - two), days);
      await page.keyboard.press("3");
    } else {
      await page.keyboard.press("Tab");
      await page.keyboard.press("1");
      await page.keyboard.press("Enter");
      await assertFocused(page.locator(".fb-h"));
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await assertFocused(page.locator("[data-next-question]"));
      await page.keyboard.press("Enter");
    }
    if (card === 0) await says(page.locator("#_status"), /Card 2 of 2$/);
  }
  await assertFocused(page.locator("[data-review-done] h2"));
  const { practice } = await recordOf(page);
  assert.deepEqual(practice["calls/open#own"].map((/** @type {any} */ one) => one.grade), ["good"]);
});

story("after an absence: twenty at a time, mixed, or spread over five days", { folder }, async (visit) => {
  const { page } = visit;
  await on(visit, MONDAY);
  await open(visit, LESSON);
  await practised(visit, [...ofData(30), "calls/open#first", "calls/open#second"]);
  await on(visit, "2026-03-05T09:00:00");
  await practised(visit, [...ofData(30), "calls/open#first", "calls/open#second"]);
  await on(visit, "2026-05-20T09:00:00");
  await open(visit, "review.html");
  const backlog = page.locator("[data-review-backlog]");
  await says(backlog, /32 cards are due/);
  await page.getByRole("button", { name: "Start with 20" }).click();
  await says(place(visit), /^Card 1 of 20$/);
  await assertFocused(page.locator(".stem"));
  await answerCard(visit, "right");
  await page.getByRole("button", { name: "Stop" }).click();
  await says(page.locator("[data-review-done]"), /Stopped here\s*1 of 1 known/);
  await page.reload();
  await says(backlog, /31 cards are due/);
  await page.getByRole("button", { name: "Spread over 5 days" }).click();
  await says(place(visit), /^Card 1 of 7$/);
  assert.equal(await page.locator(".main-nav [data-due] span").first().textContent(), "7");
  await on(visit, "2026-05-21T09:00:00");
  await open(visit, "my-learning.html");
  await says(page.locator('[data-learning="due"]'), /Review.*13 cards/s);
});

story("at most ten cards are met a day", { folder }, async (visit) => {
  await on(visit, MONDAY);
  await open(visit, LESSON);
  await practised(visit, ofData(25));
  await on(visit, "2026-03-09T09:00:00");
  await open(visit, "review.html");
  await says(place(visit), /^Card 1 of 10$/);
  for (let at = 0; at < 10; at += 1) {
    await answerCard(visit, "right");
    await visit.page.locator("[data-next-question]").click();
  }
  await says(visit.page.locator("[data-review-done]"), /Done for today\s*10 of 10 known\.\s*Next: 10 tomorrow, 5 on Wednesday/);
});

story("a card is skipped for now, set aside, and brought back", { folder }, async (visit) => {
  const { page } = visit;
  await on(visit, MONDAY);
  await open(visit, LESSON);
  await practised(visit, ["calls/open#first", "calls/open#second", "data/keep#d0"]);
  await on(visit, "2026-03-09T09:00:00");
  await open(visit, "review.html");
  await says(place(visit), /^Card 1 of 3$/);
  await page.getByRole("button", { name: "Set aside" }).click();
  await says(place(visit), /^Card 1 of 2$/);
  await assertFocused(page.locator(".stem"));
  await page.getByRole("button", { name: "Skip for now" }).click();
  await says(place(visit), /^Card 1 of 1$/);
  await page.getByRole("button", { name: "Skip for now" }).click();
  await says(page.locator("[data-review-done]"), /Stopped here/);
  await saved(page);
  await page.reload();
  await says(place(visit), /^Card 1 of 2$/);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("1 card set aside").click();
  await page.getByRole("button", { name: /^Bring back: What is right in/ }).click();
  await saved(page);
  await page.reload();
  await says(place(visit), /^Card 1 of 3$/);
});

story("axe finds nothing on a card turned over, a backlog and what was set aside, in all looks", { folder, context: { bypassCSP: true } }, async (visit) => {
  const { page } = visit;
  await on(visit, MONDAY);
  await open(visit, LESSON);
  await practised(visit, ["calls/open#own"], { x: [], s: undefined, y: "kept" });
  await on(visit, "2026-03-03T09:00:00");
  await open(visit, "review.html");
  await page.getByRole("button", { name: "Show answer" }).click();
  const found = await findingsInAllLooks(page, "turned over");
  await page.locator('[data-grade="easy"]').click();
  await page.locator("[data-review-done]").waitFor();
  await practised(visit, ofData(30));
  await on(visit, "2026-03-06T09:00:00");
  await practised(visit, ofData(30));
  await on(visit, "2026-05-20T09:00:00");
  await open(visit, "review.html");
  await page.locator("[data-review-backlog]").waitFor();
  found.push(...(await findingsInAllLooks(page, "backlog")));
  await page.locator("[data-start]").click();
  await page.locator("[data-suspend]").click();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("1 card set aside").click();
  await page.locator("[data-resume]").waitFor();
  found.push(...(await findingsInAllLooks(page, "set aside")));
  assert.deepEqual(found, []);
});

story("erasing leaves no count behind", { folder }, async (visit) => {
  const { page } = visit;
  await on(visit, MONDAY);
  await open(visit, LESSON);
  await practised(visit, ["calls/open#first"]);
  await on(visit, "2026-03-09T09:00:00");
  await open(visit, "settings.html");
  await says(page.locator(".main-nav [data-due]"), /^1/);
  await page.locator("[data-erase]").click();
  await page.locator("[data-erase-confirm]").click();
  await page.locator("[data-erased]:visible").waitFor();
  await page.waitForFunction(() => !document.querySelector("[data-due]:not([hidden])"));
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(":due"))), []);
});
