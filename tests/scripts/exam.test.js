// The pure parts of an exam: how its time goes, when it may be taken again, what its overview shows, and
// what a course has changed.

import test from "node:test";
import assert from "node:assert/strict";
import { limitOf, passedBetween, phaseOf, shownTime, usedAt } from "../../themes/jali/scripts/quiz/exam-clock.js";
import { gainOf } from "../../themes/jali/scripts/quiz/gain.js";
import { gridOf } from "../../themes/jali/scripts/quiz/grid.js";
import { scoreOf } from "../../themes/jali/scripts/quiz/run.js";
import { showsAnswers, triesOf } from "../../themes/jali/scripts/quiz/tries.js";

/** @param {Partial<import("../../themes/jali/scripts/types.d.ts").Attempt>} [some] */
const attempt = (some) => ({ at: 1000, run: "00000001", share: 0.5, points: 5, possible: 10, pass: 80, passed: false, version: "", only: "", end: "", ...some });
const HOUR = 3600;

test("more time is whole minutes; none, or the choice of no limit, is no limit", () => {
  assert.equal(limitOf({ time: 1800, clock: "pauses" }, null), 1800);
  assert.equal(limitOf({ time: 1800, clock: "pauses" }, 1.25), 2280);
  assert.equal(limitOf({ time: 1800, clock: "pauses" }, 0), Infinity);
  assert.equal(limitOf({ clock: "pauses" }, 2), Infinity);
});

test("a clock that pauses counts what passes while it is looked at, and no sleep", () => {
  const rules = /** @type {const} */ ({ clock: "pauses" });
  assert.equal(usedAt(rules, { started: 0, used: 10, looked: 5000 }, 6500), 11.5);
  assert.equal(usedAt(rules, { started: 0, used: 10, looked: null }, 900000), 10);
  assert.equal(usedAt(rules, { started: 0, used: 10, looked: 0 }, 8 * HOUR * 1000), 100, "a laptop that slept");
  assert.equal(usedAt(rules, { started: 0, used: 10, looked: 5000 }, 1000), 10, "a clock set back takes nothing away");
});

test("a clock that runs counts from the start, whatever happened since", () => {
  const rules = /** @type {const} */ ({ clock: "runs" });
  assert.equal(usedAt(rules, { started: 1000, used: 3, looked: null }, 601000), 600);
  assert.equal(usedAt(rules, { started: 1000, used: 300, looked: null }, 2000), 300);
});

test("the time is calm, short, two more minutes, over", () => {
  assert.equal(phaseOf(1800, 0), "calm");
  assert.equal(phaseOf(1800, 1500), "short");
  assert.equal(phaseOf(1800, 1800), "grace");
  assert.equal(phaseOf(1800, 1919), "grace");
  assert.equal(phaseOf(1800, 1920), "over");
  assert.equal(phaseOf(Infinity, 1e9), "open");
});

test("each mark is said once, and what makes no sense in a short exam is not said", () => {
  assert.equal(passedBetween(1800, 899, 900), "half");
  assert.equal(passedBetween(1800, 900, 901), null);
  assert.equal(passedBetween(1800, 1499, 1500), "five");
  assert.equal(passedBetween(1800, 1739, 1740), "one");
  assert.equal(passedBetween(1800, 1799, 1800), "end");
  assert.equal(passedBetween(1800, 800, 1750), "one", "after a long gap only the last");
  assert.equal(passedBetween(300, 149, 150), null);
  assert.equal(passedBetween(Infinity, 0, 1e9), null);
});

test("time is shown in minutes, and in seconds at the end", () => {
  assert.deepEqual(shownTime(1800), { minutes: 30, seconds: null });
  assert.deepEqual(shownTime(1741), { minutes: 30, seconds: null });
  assert.deepEqual(shownTime(300), { minutes: 5, seconds: "00" });
  assert.deepEqual(shownTime(61.2), { minutes: 1, seconds: "02" });
  assert.deepEqual(shownTime(-3), { minutes: 0, seconds: "00" });
});

test("tries are counted, and after one that did not pass the next one waits", () => {
  const now = 10 * HOUR * 1000;
  const rules = { attempts: 3, wait: 4 * HOUR };
  assert.deepEqual(triesOf([], rules, now), { used: 0, left: 3, opens: null, open: true });
  const failed = attempt({ at: now - HOUR * 1000 });
  assert.deepEqual(triesOf([failed], rules, now), { used: 1, left: 2, opens: now + 3 * HOUR * 1000, open: false });
  assert.equal(triesOf([failed], rules, now + 3 * HOUR * 1000).open, true, "to the second");
  assert.equal(triesOf([attempt({ at: now, passed: true })], rules, now).open, true, "who has passed need not wait");
  assert.deepEqual(triesOf([failed, failed, failed], rules, now), { used: 3, left: 0, opens: null, open: false });
  assert.equal(triesOf([failed, failed], {}, now).left, Infinity);
});

test("answers are shown always, after passing, or never", () => {
  const failed = attempt();
  const passed = attempt({ passed: true });
  assert.equal(showsAnswers([failed], { show_answers: "always" }), true);
  assert.equal(showsAnswers([failed], { show_answers: "after_pass" }), false);
  assert.equal(showsAnswers([passed, failed], { show_answers: "after_pass" }), true);
  assert.equal(showsAnswers([passed], { show_answers: "never" }), false);
});

test("the overview knows answered, flagged, empty and current; what was cleared again is empty", () => {
  const run = { picks: { a: ["9f3a"], b: [], "other/page#d": ["x"] }, flags: ["b"] };
  const grid = gridOf("c/p", ["c/p#a", "c/p#b", "c/p#c", "other/page#d"], run, 1, (id) => id === "c/p#c");
  assert.deepEqual(grid.cells.map((cell) => [cell.number, cell.answered, cell.flagged, cell.current]), [[1, true, false, false], [2, false, true, true], [3, true, false, false], [4, true, false, false]]);
  assert.deepEqual([grid.answered, grid.flagged, grid.empty], [3, 1, 1]);
  assert.equal(gridOf("c/p", ["c/p#a"], undefined, 0).empty, 1);
});

test("the gain is between the first try before and this one", () => {
  const before = [attempt({ at: 1, share: 0.5, pass: null }), attempt({ at: 5, share: 0.9, pass: null })];
  assert.equal(gainOf(before, attempt({ at: 9, share: 0.88 }))?.points, 38);
  assert.equal(gainOf(before, attempt({ at: 9, share: 0.4 }))?.points, -10);
  assert.equal(gainOf([], attempt()), null);
  assert.equal(gainOf(before, attempt({ at: 9, only: "wrong" })), null);
  assert.equal(gainOf([attempt({ at: 20 })], attempt({ at: 9 })), null, "a pretest taken afterwards shows nothing");
});

test("a score counts right answers where all weigh the same, else points", () => {
  const row = (/** @type {number} */ points, /** @type {number} */ score) => /** @type {any} */ ({ question: { points }, score, right: score === points });
  const result = (/** @type {any[]} */ ...rows) => /** @type {any} */ ({ rows, points: rows.reduce((sum, one) => sum + one.score, 0), possible: rows.reduce((sum, one) => sum + one.question.points, 0) });
  assert.deepEqual(scoreOf(result(row(1, 1), row(1, 0)), null), { n: 1, total: 2, unit: "right" });
  assert.deepEqual(scoreOf(result(row(1, 0.5), row(1, 1)), null), { n: 1.5, total: 2, unit: "points" });
  assert.deepEqual(scoreOf(result(row(2, 2), row(1, 1)), null), { n: 3, total: 3, unit: "points" });
  assert.deepEqual(scoreOf(result(row(1, 1)), attempt({ points: 5, possible: 10 })), { n: 5, total: 10, unit: "points" }, "questions have gone since");
});
