// What pages show from the fold: statuses, where to go on, and the sittings of a quiz.

import test from "node:test";
import assert from "node:assert/strict";
import { fold } from "../../themes/jali/scripts/record/fold.js";
import { formatEvent } from "../../themes/jali/scripts/record/event.js";
import { lineBytes } from "../../themes/jali/scripts/record/seal.js";
import { readNames } from "../../themes/jali/scripts/record/names.js";
import { courseProgress, goOnAt, isChanged, knows, pageStatus } from "../../themes/jali/scripts/status.js";
import { newSitting, openingFacts, openSitting, resultOf, submitFact } from "../../themes/jali/scripts/quiz/run.js";

/** @param {Record<string, unknown>[]} facts in their order */
const told = (...facts) => fold(facts.map((fact, n) => /** @type {any} */ ({ a: "AAAAAAAAAAAA", n, t: 1790000000000 + n * 1000, z: 300, ...fact })));
const pages = [{ id: "c/one", kind: "lesson" }, { id: "c/two", kind: "lesson" }, { id: "c/check", kind: "quiz" }];
const run = "00c0ffee";

test("a lesson is not started, in progress, done", () => {
  assert.equal(pageStatus(told(), "c/one", "lesson"), "todo");
  assert.equal(pageStatus(told({ k: "open", o: "c/one" }), "c/one", "lesson"), "part");
  assert.equal(pageStatus(told({ k: "done", o: "c/one" }), "c/one", "lesson"), "done");
});

test("a quiz is done without a pass mark, else passed or not yet; one pass is kept for good", () => {
  const submit = (/** @type {number} */ s, /** @type {object} */ more) => ({ k: "submit", o: "c/check", u: run, s, m: 4, ...more });
  assert.equal(pageStatus(told({ k: "open", o: "c/check", u: run, x: ["a"] }), "c/check", "quiz"), "part");
  assert.equal(pageStatus(told(submit(0.5, {})), "c/check", "quiz"), "done");
  assert.equal(pageStatus(told(submit(0.5, { p: 80 })), "c/check", "quiz"), "failed");
  assert.equal(pageStatus(told(submit(1, { p: 80 }), submit(0, { p: 80, u: "0000000a" })), "c/check", "quiz"), "passed");
  assert.equal(pageStatus(told(submit(1, { p: 80, y: "wrong" })), "c/check", "quiz"), "part");
});

test("a course counts pages finished and lights lessons only", () => {
  const submit = (/** @type {number} */ s) => ({ k: "submit", o: "c/check", u: run, s, m: 1, p: 80 });
  const progress = courseProgress(told({ k: "done", o: "c/one" }, submit(1)), pages);
  assert.deepEqual([progress.finished, progress.total, progress.lit, progress.lessons, progress.status], [2, 3, 1, 2, "part"]);
  const failed = courseProgress(told({ k: "done", o: "c/one" }, { k: "done", o: "c/two" }, submit(0)), pages);
  assert.deepEqual([failed.finished, failed.status], [2, "part"], "a course with a test not passed yet is not done");
});

test("going on means the page last looked at, else the next open one, else the first open one, else nothing", () => {
  assert.equal(goOnAt(told(), pages), 0);
  assert.equal(goOnAt(told({ k: "open", o: "c/two" }), pages), 1);
  assert.equal(goOnAt(told({ k: "open", o: "c/one" }, { k: "done", o: "c/one" }), pages), 1);
  assert.equal(goOnAt(told({ k: "submit", o: "c/check", u: run, s: 1, m: 1 }), pages), 0);
  assert.equal(goOnAt(told({ k: "done", o: "c/one" }, { k: "done", o: "c/two" }, { k: "submit", o: "c/check", u: run, s: 1, m: 1 }), pages), -1);
  const failed = { k: "submit", o: "c/check", u: run, s: 0, m: 1, p: 80 };
  assert.equal(goOnAt(told(failed), pages), 0, "what was not passed stands back while there is something new");
  assert.equal(goOnAt(told({ k: "done", o: "c/one" }, { k: "done", o: "c/two" }, failed), pages), 2);
});

test("what is taken before a course is gone on with while it is half done and the last thing touched, and never counted", () => {
  const all = [{ id: "c/before", kind: "quiz", for: "pretest" }, ...pages];
  const begun = { k: "open", o: "c/before", u: run, x: ["a", "b"] };
  const half = told(begun, { k: "answer", o: "c/before#a", u: run, s: 1 });
  assert.equal(goOnAt(told(begun), all), 0);
  assert.equal(goOnAt(half, all), 0);
  assert.deepEqual([courseProgress(half, all).status, courseProgress(half, all).finished, courseProgress(half, all).total], ["part", 0, 3]);
  assert.equal(goOnAt(told(begun, { k: "submit", o: "c/before", u: run, s: 1, m: 2 }), all), 1);
  assert.equal(goOnAt(told(begun, { k: "open", o: "c/two" }), all), 2, "who went on without it is not sent back");
  const rest = [{ k: "done", o: "c/one" }, { k: "done", o: "c/two" }, { k: "submit", o: "c/check", u: "0000000c", s: 1, m: 1 }];
  assert.equal(goOnAt(told(begun, ...rest), all), -1);
  assert.equal(courseProgress(told(begun, ...rest), all).status, "done");
});

test("a lesson has changed when its words are others than those it was last marked done with", () => {
  const state = told({ k: "done", o: "c/one", r: "c3ff12" }, { k: "done", o: "c/two" });
  assert.equal(isChanged(state, "c/one", "c3ff12"), false);
  assert.equal(isChanged(state, "c/one", "90ab77"), true);
  assert.equal(isChanged(state, "c/two", "90ab77"), false, "before words were kept nobody can say");
  assert.equal(isChanged(state, "c/one", undefined), false);
  assert.equal(isChanged(told({ k: "open", o: "c/one" }), "c/one", "90ab77"), false);
});

test("a course is known by its pages, not by a name that begins alike", () => {
  const { courseOf } = readNames(undefined);
  assert.equal(knows(told({ k: "open", o: "calls/one" }), "calls", courseOf), true);
  assert.equal(knows(told({ k: "open", o: "calls-2/one" }), "calls", courseOf), false);
});

test("what has gone to another course is known there, and no longer where its id began", () => {
  const { courseOf } = readNames({ homes: { "calls/one": "desk", "calls/two#greet": "desk" } });
  const moved = told({ k: "note", o: "calls/one#plan/aa", u: run, x: ["text"] });
  assert.deepEqual([knows(moved, "calls", courseOf), knows(moved, "desk", courseOf)], [false, true]);
  const state = told({ k: "open", o: "calls/two" }, { k: "answer", o: "calls/two#greet", x: ["aa"], s: 1 });
  assert.deepEqual([knows(state, "calls", courseOf), knows(state, "desk", courseOf)], [true, true]);
});

/** @param {string} name @param {object} [more] @returns {any} */
const question = (name, more) => ({ id: `c/check#${name}`, revision: "0001", kind: "choose_one", points: 1, credit: "proportional", choices: [{ id: "aa", right: true, credit: null }, { id: "bb", right: false, credit: null }], ...more });
const three = [question("a", { objective: "x" }), question("b", { objective: "x", points: 2 }), question("c")];

test("an unfinished sitting goes on with its own questions, even when the quiz has changed", () => {
  const state = told({ k: "open", o: "c/check", u: run, x: ["c", "gone", "a"] }, { k: "answer", o: "c/check#c", x: ["aa"], s: 1, u: run });
  assert.deepEqual(openSitting(state, "c/check", three)?.questions, ["c/check#c", "c/check#a"]);
  assert.equal(openSitting(told(), "c/check", three), null);
});

test("a sitting left open is given up once a later one is finished", () => {
  const state = told({ k: "open", o: "c/check", u: run, x: ["a"] }, { k: "open", o: "c/check", u: "0000000b", x: ["a"] }, { k: "submit", o: "c/check", u: "0000000b", s: 1, m: 1 });
  assert.equal(openSitting(state, "c/check", three), null);
});

test("the result adds points, asks for the share of all of them, and sorts by skill", () => {
  const sitting = newSitting("c/check", three, {}, run);
  const state = told({ k: "answer", o: "c/check#a", x: ["aa"], s: 1, u: run }, { k: "answer", o: "c/check#b", x: ["bb"], s: 0.3333, u: run });
  const result = resultOf(state, sitting, three);
  assert.deepEqual([result.points, result.possible], [1.67, 4]);
  assert.deepEqual(result.skills, [{ id: "x", right: 1, total: 2 }]);
  assert.equal(submitFact(result, sitting, "c/check", 80, "3").s, 0.4175);
});

test("two hundred questions with long names begin in lines that fit, and come back in order", () => {
  const many = Array.from({ length: 200 }, (_, at) => question(`سوال-نمبر-${at}-what-do-you-say-when-the-caller-asks`));
  const sitting = newSitting("c/check", many, { shuffle: "all" }, run);
  const facts = openingFacts(sitting, "c/check");
  facts.forEach((fact, n) => assert.ok(lineBytes(formatEvent(/** @type {any} */ ({ a: "AAAAAAAAAAAA", n, t: 1790000000000, z: 300, ...fact }))) <= 1024));
  assert.deepEqual(openSitting(told(...facts), "c/check", many)?.questions, sitting.questions);
});
