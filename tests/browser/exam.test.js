// An exam from its rules to its result: begun, flagged, paused, cut off by a dead browser, handed in,
// timed out, taken again; and the pretest that shows what a course has changed.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findingsInAllLooks } from "./axe.js";
import { assertFocused, dataOf, openQuestion, painted, recordOf, saved, says } from "./learner.js";
import { stickingOut } from "./narrow.js";
import { newProfile, openProfile } from "./profile.js";
import { buildSite, passingFolder } from "./sites.js";
import { story } from "./story.js";

/** @typedef {import("playwright-core").Page} Page */

const EXAM = "calls/final.html";
const QUESTIONS = `
## What do you say first? {#first objective=opening}
- (x) Good morning
  > People want to be greeted.
- ( ) Hold, please
- ( ) Name?

> [!why] The first word sets the tone.

## How many seconds may a caller hold? {#hold objective=holding}
- = 120

## Which words calm? {#calm objective=opening}
- [x] I am sorry
- [x] I will look at it now
- [ ] Calm down

## Put the call in order. {#order}
- (1) Greet
- (2) Verify
- (3) Close

## What comes last? {#last objective=opening}
- (x) Close
- ( ) Verify
`;
const IDS = ["first", "hold", "calm", "order", "last"];

function build() {
  const place = passingFolder("exam");
  const course = join(place, "source/courses/calls");
  mkdirSync(course, { recursive: true });
  writeFileSync(join(place, "source/lyceum.yaml"), "title: Calls\nid: k7q2-m4xd-9exa\nlanguages: [en]\n");
  writeFileSync(join(course, "course.md"), "---\ntitle: Calls\nversion: \"3\"\ncertificate: true\n---\n");
  writeFileSync(join(course, "01-opening.md"), "---\ntitle: Opening a call\nobjectives:\n  opening: Open a call\n  holding: Put on hold\n---\nSay who you are.\n\n## Who speaks first? {.question objective=opening}\n- (x) You\n- ( ) They\n");
  writeFileSync(join(course, "02-before.quiz.md"), `---\ntitle: Before\nfor: pretest\n---\n${QUESTIONS.split("## Put")[0]}`);
  const exam = (/** @type {string} */ name, /** @type {string} */ front) => writeFileSync(join(course, `${name}.exam.md`), `---\ntitle: Final test\nsummary: All of it.\n${front}\n---\n${QUESTIONS}`);
  exam("03-final", "for: posttest\npass: 80\nattempts: 3\nwait: 4 hours\ntime: 20 minutes\nshuffle: all");
  exam("04-drawn", "draw: 3\nshuffle: all\nshow_answers: always");
  exam("05-running", "time: 20 minutes\nclock: runs\nshow_answers: never");
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();

const way = (/** @type {Page} */ page, /** @type {string} */ name) => page.locator(`[data-way="${name}"]`);

/** @param {Page} page @param {string} path @param {(path: string) => Promise<unknown>} go */
async function begin(page, path, go) {
  await go(path);
  await painted(page);
  await page.getByRole("button", { name: "Start" }).click();
  await openQuestion(page).waitFor();
}

/** Picks in the open question, rightly or not. @param {Page} page @param {boolean} right */
async function pick(page, right) {
  const question = openQuestion(page);
  const id = await question.getAttribute("data-question");
  const key = (await dataOf(page)).questions.find((/** @type {any} */ one) => one.id === id);
  for (const choice of key.choices ?? []) if (right ? choice.right : choice === key.choices.find((/** @type {any} */ one) => !one.right)) await question.locator(`.opt[data-choice="${choice.id}"]`).click();
  if (key.fields) await question.locator("input").fill(right ? "120" : "7");
  const steps = [...(key.steps ?? [])].sort((one, two) => (right ? one.rank - two.rank : two.rank - one.rank));
  for (const [at, step] of steps.entries()) await question.locator(`[data-step="${step.id}"] [data-position]`).selectOption(String(at + 1));
}

/** Answers all, the first so many rightly. @param {Page} page @param {number} rights */
async function answerAll(page, rights) {
  for (let at = 0; ; at += 1) {
    await pick(page, at < rights);
    if ((await way(page, "next").textContent())?.includes("end")) break;
    await way(page, "next").click();
  }
}

/** @param {Page} page */
async function handIn(page) {
  await way(page, "hand-in").click();
  await page.locator("[data-hand-in-now]").click();
  await page.locator("[data-exam-result] [data-verdict]").waitFor();
}

/** What the record holds of the newest sitting. @param {Page} page @param {string} id */
async function newestRun(page, id) {
  const runs = Object.values((await recordOf(page)).runs[id] ?? {});
  return /** @type {any} */ (runs.sort((one, two) => one.started_at - two.started_at).pop());
}

story("the rules are said before, questions stand in any order, and handing in asks once more", { folder }, async ({ page, go }) => {
  await go(EXAM);
  await painted(page);
  const start = page.locator("[data-exam-start]");
  for (const words of [/5 questions/, /80% to pass/, /20 minutes[^]*You can pause/, /3 tries[^]*4 hours later/, /Nothing is marked before/, /After a power cut/]) await says(start, words);
  await page.emulateMedia({ media: "print" });
  assert.equal(await start.isVisible(), true, "printed before it begins, an exam is its rules and no empty sheet");
  assert.equal(await start.getByRole("button").filter({ visible: true }).count(), 0);
  await page.emulateMedia({ media: "screen" });
  await page.getByText("What a test in a browser cannot prove").click();
  await says(start, /It cannot prove who sat/);
  assert.equal(await page.locator("lyceum-question:visible").count(), 0);
  assert.deepEqual((await recordOf(page)).runs, {}, "looking in leaves nothing behind");

  await page.getByRole("button", { name: "Start" }).click();
  await assertFocused(openQuestion(page).locator(".stem"));
  assert.equal(await page.locator(".bar4:visible").count(), 0);
  assert.equal(await page.locator("[data-check], .hint:visible, details.key:visible").count(), 0);
  await says(page.locator("[data-exam-number]"), /Question 1 of 5/);
  await pick(page, true);
  await way(page, "flag").click();
  await assertFocused(way(page, "flag"));
  assert.equal(await way(page, "flag").getAttribute("aria-pressed"), "true");
  await way(page, "next").click();
  await assertFocused(openQuestion(page).locator(".stem"));
  await way(page, "back").click();
  assert.equal(await openQuestion(page).locator("input:checked, input:not([type=radio], [type=checkbox])").count() > 0 || await openQuestion(page).locator("[data-step]").count() > 0, true);
  assert.equal(await page.locator(".cell").first().getAttribute("aria-label"), "Question 1, answered, flagged");
  assert.equal(await page.locator(".cell").nth(1).getAttribute("aria-label"), "Question 2, empty");
  await page.locator(".cell").nth(3).click();
  await says(page.locator("[data-exam-number]"), /Question 4 of 5/);

  await way(page, "hand-in").click();
  const dialog = page.getByRole("dialog");
  await says(dialog, /4 questions are unanswered\. Hand in anyway\?/);
  await assertFocused(dialog.locator("h2"));
  await page.keyboard.press("Escape");
  await assertFocused(way(page, "hand-in"));
  await handIn(page);
  await assertFocused(page.locator("[data-verdict]"));
  assert.equal(await page.locator("[data-verdict]").getAttribute("data-verdict"), "failed");
  await says(page.locator("[data-exam-again-from]"), /The next try can begin at \d\d:\d\d/);
  await says(page.locator("[data-exam-closed]"), /shown once you have passed/);
  await says(page.locator("[data-skill]"), /Open a call[^]*Read again:\s*Opening a call/);
  assert.equal(await page.locator("[data-again], [data-again-question]").count(), 0, "no new try yet, and no answers");
  await says(page.locator("[data-exam-read]"), /^Read again: Opening a call/);
  assert.equal(await page.locator("[data-exam-certificate]:visible").count(), 0);
  await saved(page);

  await go("calls/index.html");
  await says(page.locator('[data-status-of="calls/final"] .status'), /Not passed yet, best 20%, again from \d\d:\d\d/);
});

test("after a killed browser the exam goes on: picks, flags and the time are there", { timeout: 240000 }, async () => {
  const profile = newProfile();
  const first = await openProfile(profile, folder);
  await first.page.setViewportSize({ width: 1280, height: 800 });
  await begin(first.page, EXAM, first.go);
  const order = [];
  for (let at = 0; at < 3; at += 1) {
    order.push(await openQuestion(first.page).getAttribute("id"));
    await pick(first.page, true);
    if (at === 1) await way(first.page, "flag").click();
    if (at < 2) await way(first.page, "next").click();
  }
  await first.page.waitForTimeout(900);
  await saved(first.page);
  const options = await openQuestion(first.page).locator(".opt").evaluateAll((all) => all.map((one) => /** @type {HTMLElement} */ (one).dataset.choice));
  await first.kill();

  const { page, go, close, faults } = await openProfile(profile, folder);
  await page.setViewportSize({ width: 1280, height: 800 });
  await go(EXAM);
  await says(page.locator("[data-exam-note]"), /You have begun: 3 of 5 answered\. 20 minutes are left\./);
  assert.equal(await page.locator("[data-exam-more]:visible").count(), 0, "time is chosen once");
  await page.getByRole("button", { name: "Go on" }).click();
  await says(page.locator("[data-exam-number]"), /Question 4 of 5/);
  assert.deepEqual(await page.locator(".cell").evaluateAll((cells) => cells.slice(0, 3).map((cell) => cell.getAttribute("aria-label"))), ["Question 1, answered", "Question 2, answered, flagged", "Question 3, answered"]);
  await way(page, "cell-3").click();
  assert.equal(await openQuestion(page).getAttribute("id"), order[2]);
  assert.deepEqual(await openQuestion(page).locator(".opt").evaluateAll((all) => all.map((one) => /** @type {HTMLElement} */ (one).dataset.choice)), options, "the same order of options");
  await way(page, "cell-4").click();
  await pick(page, true);
  await way(page, "next").click();
  await pick(page, true);
  await handIn(page);
  assert.equal(await page.locator("[data-verdict]").getAttribute("data-verdict"), "passed");
  await says(page.locator(".score"), /^5 of 5 right/);
  await says(page.locator("[data-exam-certificate]"), /certificate once all its exams are passed/);
  assert.deepEqual(faults, []);
  await close();
});

story("the clock: minutes, hidden or not, said at half, at five and at one, two more at the end, then handed in", { folder, context: { viewport: { width: 1280, height: 800 } }, prepare: (context) => context.clock.install({ time: new Date("2026-11-22T09:00:00") }) }, async ({ page, go }) => {
  await begin(page, EXAM, go);
  const left = page.getByRole("timer");
  assert.equal(await left.textContent(), "20 min");
  await pick(page, true);
  await page.clock.runFor("01:10");
  assert.equal(await left.textContent(), "19 min");
  await page.getByRole("button", { name: "Hide" }).click();
  assert.equal(await page.locator(".ex-left").evaluate((one) => one.getBoundingClientRect().width <= 1), true);
  await page.getByRole("button", { name: "Show the time" }).click();
  await page.clock.runFor("08:51");
  assert.equal(await page.locator("#_status").textContent(), "Half of the time is gone. 10 minutes are left.");

  await page.getByRole("button", { name: "Pause" }).click();
  await assertFocused(page.locator("[data-exam-pause] h2"));
  assert.equal(await page.locator("lyceum-question:visible").count(), 0);
  await page.clock.runFor("30:00");
  await page.getByRole("button", { name: "Go on" }).click();
  assert.equal(await left.textContent(), "10 min", "a pause costs no time");

  await page.clock.runFor("05:00");
  assert.equal(await page.locator("#_status").textContent(), "Five minutes are left.");
  assert.match((await left.textContent()) ?? "", /^(5:00|4:5\d)$/);
  await page.clock.runFor("04:00");
  assert.equal(await page.locator("#_status").textContent(), "One minute is left.");
  await page.clock.runFor("01:00");
  assert.match((await page.locator("#_alert").textContent()) ?? "", /two more minutes/);
  await says(page.locator(".ex-time"), /Time is up\. Hand in within (2:00|1:5\d)/);
  await page.clock.runFor("02:01");
  await page.locator("[data-exam-result] [data-verdict]").waitFor();
  await says(page.locator("[data-exam-facts]"), /2[12] minutes used/);
  assert.equal((await newestRun(page, "calls/final")).attempt.points, 1, "what was picked is kept");
});

story("more time is chosen before and noted on the result; without a limit there is no clock", { folder, prepare: (context) => context.clock.install({ time: new Date("2026-11-22T09:00:00") }) }, async ({ page, go }) => {
  await go(EXAM);
  await painted(page);
  await page.locator("[data-exam-more] label", { hasText: "× 1.5" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  assert.equal(await page.getByRole("timer").textContent(), "30 min");
  await handIn(page);
  await says(page.locator("[data-exam-facts]"), /With more time: × 1\.5/);
  await page.clock.runFor("04:00:20");
  await page.reload();
  await painted(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await assertFocused(page.locator("#_rules"));
  await says(page.locator("[data-exam-tries]"), /2 left/);
  await page.locator("[data-exam-more] label", { hasText: "No limit" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  assert.equal(await page.getByRole("timer").count(), 0);
  await page.clock.runFor("09:00:00");
  assert.equal(await openQuestion(page).count(), 1);
  await handIn(page);
  await says(page.locator("[data-exam-facts]"), /Without a time limit/);
  await says(page.locator(".ex-tries li").nth(1), /0 of 5/);
});

story("a clock that runs goes on while the page is closed, and what was there is handed in", { folder, prepare: (context) => context.clock.install({ time: new Date("2026-11-22T09:00:00") }) }, async ({ page, go }) => {
  await begin(page, "calls/running.html", go);
  assert.equal(await page.getByRole("button", { name: "Pause" }).count(), 0);
  await pick(page, true);
  await saved(page);
  await go("index.html");
  await page.clock.runFor("10:00");
  await go("calls/running.html");
  await page.getByRole("button", { name: "Go on" }).click();
  assert.match((await page.getByRole("timer").textContent()) ?? "", /^(9|10) min$/);
  await go("index.html");
  await page.clock.runFor("20:00");
  await go("calls/running.html");
  await page.locator("[data-exam-result] [data-verdict]").waitFor();
  assert.equal((await newestRun(page, "calls/running")).attempt.points, 1);
  await says(page.locator("[data-exam-closed]"), /does not show the right answers/);
  assert.equal(await page.locator("details.key").count(), 0, "there is no key in the page");
  await page.setViewportSize({ width: 360, height: 640 });
  await page.locator("[data-exam-closed]:visible").waitFor();
});

story("keys alone: numbers pick, F flags, Enter goes on, but only inside a question", { folder }, async ({ page, go }) => {
  await go("calls/drawn.html");
  await painted(page);
  await page.getByRole("button", { name: "Start" }).focus();
  await page.keyboard.press("Enter");
  await assertFocused(openQuestion(page).locator(".stem"));
  for (let at = 0; at < 3; at += 1) {
    const kind = await openQuestion(page).getAttribute("data-kind");
    if (kind === "typed") {
      await openQuestion(page).locator("input").focus();
      await page.keyboard.type("120");
    } else if (kind === "order") {
      await openQuestion(page).locator("[data-up]").last().focus();
      await page.keyboard.press("Enter");
    } else await page.keyboard.press("1");
    if (at === 0 && kind !== "typed") await page.keyboard.press("f");
    if (kind === "order") await openQuestion(page).locator(".stem").focus();
    await page.keyboard.press("Enter");
    if (at < 2) await says(page.locator("[data-exam-number]"), new RegExp(`Question ${at + 2} of 3`));
  }
  await assertFocused(page.locator("#_overview"));
  await page.keyboard.press("f");
  await says(page.locator("[data-exam-overview] .meta"), /All 3 answered/);
  await way(page, "hand-in").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await assertFocused(page.locator("[data-hand-in-now]"));
  await page.keyboard.press("Enter");
  await assertFocused(page.locator("[data-verdict]"));
});

story("a drawn paper is seen again as it was: its questions, their order, the answers, what is right", { folder }, async ({ page, go }) => {
  await begin(page, "calls/drawn.html", go);
  const asked = [];
  for (let at = 0; at < 3; at += 1) {
    asked.push(await openQuestion(page).getAttribute("id"));
    await pick(page, at > 0);
    if (at < 2) await way(page, "next").click();
  }
  await handIn(page);
  assert.equal(await page.locator("[data-again-question]").count(), 1, "answers are always shown here");
  await page.getByRole("button", { name: "See this paper again" }).click();
  await assertFocused(page.locator("[data-exam-pause] h2"));
  await says(page.locator("[data-exam-pause]"), /course version 3/);
  assert.deepEqual(await page.locator("lyceum-question:visible").evaluateAll((all) => all.map((one) => one.id)), asked);
  assert.equal(await page.locator("lyceum-question:visible .fb.good").count(), 2);
  assert.equal(await page.locator("lyceum-question:visible :is(input, select, button):enabled:visible").count(), 0);
  await page.getByRole("button", { name: "Back to the result" }).click();
  await assertFocused(page.locator("[data-verdict]"));
  await page.reload();
  await painted(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("button", { name: "Start" }).click();
  await openQuestion(page).waitFor();
  assert.equal(await page.locator("lyceum-question .fb").count() + (await page.locator("lyceum-question:visible input:checked").count()), 0, "a new paper is blank");
});

story("the course offers its pretest first, and the posttest says what has changed", { folder }, async ({ page, go }) => {
  await go("calls/index.html");
  await painted(page);
  await says(page.locator(".offer"), /Before you start[^]*3 quick questions, no score/);
  await says(page.locator("[data-course-start]"), /Start: Opening a call/);
  await says(page.locator(".c-top"), /\b3 exams/);
  assert.equal(await page.getByText(/exams: \d+% to pass/).count(), 0, "where marks differ, none is said for all");
  await page.locator(".offer a").click();
  await painted(page);
  await says(page.locator("[data-exam-start]"), /nobody passes or fails/);
  await page.getByRole("button", { name: "Start" }).click();
  await answerAll(page, 1);
  await handIn(page);
  assert.equal(await page.locator("[data-verdict]").getAttribute("data-verdict"), "pretest");
  await says(page.locator(".score"), /^1 of 3 right/);
  assert.equal(await page.locator("[data-again-question], [data-exam-closed]").count(), 0);
  await page.getByRole("link", { name: "Go on: Opening a call" }).waitFor();
  await saved(page);

  await begin(page, EXAM, go);
  await answerAll(page, 5);
  await handIn(page);
  await says(page.locator("[data-gain]"), /\+67 percentage points[^]*Before the course\s*1 of 3[^]*Now\s*5 of 5/);
  await go("calls/index.html");
  await says(page.locator('.offer .status'), /Done/);
  assert.equal(await page.getByRole("link", { name: "See your result: Before" }).count(), 1, "what is done is not offered again");
  await says(page.locator('main .les [data-status-of="calls/final"] .status'), /Passed, best 100%/);
  await says(page.locator("[data-course-progress] .status"), /1 of 4 done/);
});

story("axe finds nothing and nothing sticks out, from the rules to the paper, light and dark", { folder, context: { bypassCSP: true } }, async ({ page, go }) => {
  /** @type {string[]} */
  const found = [];
  const look = async (/** @type {string} */ name) => {
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      found.push(...(await page.evaluate(stickingOut)).map((one) => `${name}, ${width}: ${one}`));
    }
    found.push(...(await findingsInAllLooks(page, name)));
  };
  await go(EXAM);
  await painted(page);
  await look("start");
  await page.getByRole("button", { name: "Start" }).click();
  for (const id of IDS) {
    await pick(page, id === "first");
    await look(`question ${await openQuestion(page).getAttribute("id")}`);
    if (id !== "last") await way(page, "next").click();
  }
  await page.setViewportSize({ width: 360, height: 640 });
  await way(page, "overview").click();
  await look("overview");
  await page.setViewportSize({ width: 1280, height: 640 });
  await way(page, "hand-in").click();
  await look("hand in");
  await page.locator("[data-hand-in-now]").click();
  await look("result");
  await page.getByRole("button", { name: "See this paper again" }).click();
  await look("paper");
  await go("calls/index.html");
  await look("course");
  assert.deepEqual(found, []);
});

story("without a script the rules and every question can be read, and no key is offered", { folder, context: { javaScriptEnabled: false } }, async ({ page, go }) => {
  await go(EXAM);
  await says(page.locator("main"), /marked by scripts, and your browser runs none here/);
  assert.equal(await page.locator(".stem:visible").count(), 5);
  assert.equal(await page.locator("details.key:visible, [data-exam-begin]:visible, [data-exam-more]:visible").count(), 0);
});
