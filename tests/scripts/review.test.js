// When cards come back: the dates of one thing, an absence, the limits of a day, a spread backlog, and
// that nothing but the history decides.

import test from "node:test";
import assert from "node:assert/strict";
import { mixed, random } from "./cases.js";
import { chance, daysUntil, LONGEST, RECALL, remember } from "../../themes/jali/scripts/review/memory.js";
import { coming, dueToday, rowsOf, sitting, SITTING } from "../../themes/jali/scripts/review/schedule.js";
import { countOn, FRESH, tallyOf } from "../../themes/jali/scripts/review/tally.js";

/**
 * @typedef {import("../../themes/jali/scripts/types.d.ts").Practice} Practice
 * @typedef {import("../../themes/jali/scripts/review/schedule.js").Card} Card
 */

const DAY = 86400000;
/** As if looked at from the end of time. */
const NEVER = Infinity;
const dayOf = (/** @type {number} */ time) => Math.floor(time / DAY);
/** @param {number} day @param {Practice["grade"]} [grade] @returns {Practice} */
const on = (day, grade = "good") => ({ at: day * DAY + 9 * 3600000, grade });
/** @param {string} id @param {Practice[]} practice @param {string} [course] @returns {Card} */
const card = (id, practice, course = "c") => ({ id, course, practice, kept: null });
/** @param {number} n @param {(at: number) => Practice[]} practice @param {string} [course] */
const many = (n, practice, course = "c") => Array.from({ length: n }, (_, at) => card(`${course}/p#${String(at).padStart(3, "0")}`, practice(at), course));
/** A card practised on a day and once more when due. @param {number} day */
const known = (day) => [on(day), on(remember([on(day)], dayOf, NEVER)?.due ?? 0)];

test("a thing known comes back later each time, a thing forgotten tomorrow", () => {
  /** @type {Practice[]} */
  const history = [on(100)];
  /** @type {number[]} */
  const gaps = [];
  for (let time = 0; time < 6; time += 1) {
    const memory = remember(history, dayOf, NEVER);
    assert.ok(memory);
    gaps.push(memory.due - memory.last);
    history.push(on(memory.due));
  }
  assert.ok(gaps.every((gap, at) => at === 0 || gap > (gaps[at - 1] ?? 0) || gap === LONGEST), gaps.join(" "));
  const missed = remember([...history, on(remember(history, dayOf, NEVER)?.due ?? 0, "again")], dayOf, NEVER);
  assert.ok(missed && missed.due - missed.last < 20 && missed.due > missed.last);
  assert.equal(remember([on(100, "again")], dayOf, NEVER)?.due, 101);
});

test("the dates are those of FSRS 6 with its published weights", () => {
  const memory = remember([on(100)], dayOf, NEVER);
  assert.deepEqual(daysUntil(null, 100), { again: 1, hard: 2, good: 3, easy: 8 });
  assert.equal(memory?.due, 103);
  assert.deepEqual([memory?.strength.stability, Math.round((memory?.strength.difficulty ?? 0) * 1000)], [2.3065, 2118]);
  assert.ok(Math.abs(chance({ .../** @type {any} */ (memory), strength: { stability: 30, difficulty: 5 } }, 130) - RECALL) < 1e-6);
});

test("no date is further than the cap, and a better grade never comes sooner", () => {
  const next = random(3);
  for (let time = 0; time < 300; time += 1) {
    /** @type {Practice[]} */
    const history = [];
    let day = 100;
    for (let at = 0; at < 12; at += 1) {
      history.push(on(day, /** @type {any} */ (["again", "hard", "good", "easy"][Math.floor(next() * 4)])));
      day += 1 + Math.floor(next() * 300);
      const memory = remember(history, dayOf, NEVER);
      const { again, hard, good, easy } = daysUntil(memory, day);
      assert.ok(memory && memory.due > memory.last && memory.due - memory.last <= LONGEST);
      assert.ok(again >= 1 && again <= hard && hard <= good && good <= easy && easy <= LONGEST);
    }
  }
});

test("of one day the first practice counts: trying again after the answer was read says nothing", () => {
  const first = remember([on(100, "again")], dayOf, NEVER);
  assert.deepEqual(remember([on(100, "again"), on(100, "good"), on(100, "easy")], dayOf, NEVER), first);
  assert.deepEqual(remember([on(100), on(99, "again")], dayOf, NEVER), remember([on(100)], dayOf, NEVER), "a clock that fell back");
});

test("a day that a lost clock has stamped years ahead holds nothing back", () => {
  const rows = rowsOf([card("c/p#a", [on(100), on(4000, "easy")]), card("c/p#b", [on(4000)])], dayOf, 110, null);
  assert.deepEqual(rows.map((row) => [row.id, row.due]).sort(), [["c/p#a", 103], ["c/p#b", 1]]);
  assert.equal(remember([on(100), on(101)], dayOf, 100)?.last, 101, "the record itself may be a day ahead");
});

test("after an absence everything is due, those most likely forgotten first, twenty a sitting", () => {
  const cards = [...many(30, (at) => known(100 + (at % 3))), ...many(15, () => known(60), "d")];
  const rows = rowsOf(cards, dayOf, 200, null);
  const due = dueToday(rows, 200);
  assert.equal(due.length, 45);
  assert.ok(due.every((row, at) => at === 0 || row.chance >= (due[at - 1]?.chance ?? 0)));
  assert.equal(sitting(due).length, SITTING);
});

test("a sitting is mixed over courses as long as there are two", () => {
  const rows = rowsOf([...many(6, () => known(100)), ...many(4, () => known(90), "d")], dayOf, 200, null);
  const courses = sitting(dueToday(rows, 200)).map((row) => row.course).join("");
  assert.match(courses, /^(cd|dc)+c*$/);
  assert.equal(courses.length, 10);
});

test("at most ten fresh cards a day, known ones beside them, the others wait for tomorrow", () => {
  const cards = [...many(25, () => [on(190)]), ...many(5, () => known(100), "d")];
  const rows = rowsOf(cards, dayOf, 200, null);
  assert.equal(dueToday(rows, 200).length, FRESH + 5);
  assert.deepEqual(coming(rows, 200).slice(0, 2), [[201, 10], [202, 5]]);
  const after = cards.map((one, at) => (at < 4 ? { ...one, practice: [...one.practice, on(200)] } : one));
  assert.equal(dueToday(rowsOf(after, dayOf, 200, null), 200).filter((row) => row.fresh).length, FRESH - 4, "four were met today");
  assert.equal(dueToday(rowsOf(after, dayOf, 201, null), 201).filter((row) => row.fresh).length, FRESH, "tomorrow has room again");
});

test("a backlog spread over five days is a fifth a day, and what is practised goes its own way", () => {
  const spreadAt = on(200).at;
  const cards = many(50, () => known(100));
  const rows = rowsOf(cards, dayOf, 200, spreadAt);
  assert.deepEqual([200, 201, 202, 203, 204].map((day) => rows.filter((row) => row.due === day).length), [10, 10, 10, 10, 10]);
  assert.ok(dueToday(rows, 200).every((row) => rows.every((other) => other.due > 200 ? other.chance >= row.chance : true)));
  const first = dueToday(rows, 200)[0]?.id;
  const after = cards.map((one) => (one.id === first ? { ...one, practice: [...one.practice, on(201)] } : one));
  const left = rowsOf(after, dayOf, 202, spreadAt);
  assert.ok((left.find((row) => row.id === first)?.due ?? 0) > 204);
  assert.deepEqual(left.filter((row) => row.id !== first).map((row) => [row.id, row.due]).sort(), rows.filter((row) => row.id !== first).map((row) => [row.id, row.due]).sort());
  const later = [...cards, card("c/p#new", [on(203)])];
  assert.equal(rowsOf(later, dayOf, 210, spreadAt).find((row) => row.id === "c/p#new")?.due, 206, "what came later is not moved");
});

test("what is kept without a mark comes the day after, and then by its own grades", () => {
  const open = { ...card("c/p#own", []), kept: on(100).at };
  assert.deepEqual(dueToday(rowsOf([open], dayOf, 100, null), 100), []);
  assert.equal(dueToday(rowsOf([open], dayOf, 101, null), 101).length, 1);
  const graded = { ...open, practice: [on(101, "easy")] };
  assert.equal(rowsOf([graded], dayOf, 101, null)[0]?.due, 109);
});

test("the order of the cards does not matter, and the same history gives the same days", () => {
  const next = random(5);
  const cards = many(40, (at) => (at % 2 ? known(100 + at) : [on(150 + at)]));
  const rows = rowsOf(cards, dayOf, 260, on(200).at);
  for (let time = 0; time < 20; time += 1) assert.deepEqual(rowsOf(mixed(cards, next), dayOf, 260, on(200).at), rows);
});

test("a few numbers count what is due on any later day as the cards themselves do", () => {
  const next = random(9);
  for (let time = 0; time < 100; time += 1) {
    const grades = /** @type {const} */ (["again", "hard", "good", "easy"]);
    const cards = ["c", "d"].map((course) => many(20, () => Array.from({ length: Math.floor(next() * 3) + 1 }, (_, at) => on(180 + at * 7 + Math.floor(next() * 7), grades[Math.floor(next() * 4)])), course));
    for (const today of [200, 201, 204, 230]) {
      const now = cards.map((one) => rowsOf(one, dayOf, 200, null));
      const then = cards.flatMap((one) => rowsOf(one, dayOf, today, null));
      assert.equal(countOn(now.map(tallyOf), today), dueToday(then, today).length);
    }
  }
});
