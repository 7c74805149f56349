// How far somebody is in a curriculum, worked out from the record alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf } from "../../themes/jali/scripts/curriculum/days.js";
import { nextStep, standing } from "../../themes/jali/scripts/curriculum/standing.js";
import { fold } from "../../themes/jali/scripts/record/fold.js";

const DAY = 86_400_000;
const NOW = 1_790_000_000_000;
let number = 0;

/** @param {Record<string, unknown>} fact */
const event = (fact) => /** @type {any} */ ({ a: "abcdefghijkl", n: (number += 1), c: "00000000", ...fact });
/** @param {string} page @param {number} at @param {number} share @param {number} pass */
const handedIn = (page, at, share, pass = 80) => event({ k: "submit", o: page, u: (number + 1).toString(16).padStart(8, "0"), t: at, s: share, m: 10, p: pass });
/** @param {string} page @param {number} at */
const read = (page, at) => event({ k: "done", o: page, t: at });

const lesson = { id: "calls/one", kind: "lesson", title: "One", url: "calls/one.html" };
const exam = { id: "calls/final", kind: "exam", title: "Final", url: "calls/final.html" };
const calls = { id: "calls", kind: "course", title: "Calls", url: "calls/index.html", pages: [lesson, exam] };
const reading = { id: "privacy", kind: "course", title: "Privacy", url: "privacy/index.html", pages: [{ ...lesson, id: "privacy/one", url: "privacy/one.html" }] };
const check = { id: "lead/check", kind: "survey", title: "Check", url: "lead/check.html", pages: [{ id: "lead/check", kind: "survey", title: "Check", url: "lead/check.html" }] };

/** @param {any[][]} groups needs of each stage, one after the other @param {number} [choose] */
function path(groups, choose) {
  const stages = groups.map((needs, at) => ({ id: `s${at}`, title: `S${at}`, ...(at ? { after: `s${at - 1}` } : {}), groups: [{ ...(choose ? { choose } : {}), needs }] }));
  return /** @type {any} */ ({ id: "path", title: "Path", url: "path.html", stages });
}

/** @param {any} curriculum @param {any[]} events @param {number} [now] */
const of = (curriculum, events, now = NOW) => standing(curriculum, fold(events), now);

test("a course with an exam is passed by the exam, one without when it is done", () => {
  const plan = path([[calls, reading]]);
  assert.deepEqual(of(plan, []).map((stage) => [stage.isOpen, stage.met, stage.asked]), [[true, 0, 2]]);
  const some = of(plan, [read("calls/one", NOW - DAY), handedIn("calls/final", NOW - DAY, 0.7)]);
  assert.equal(some[0]?.needs[0]?.[0]?.status, "part", "an exam that was not passed leaves the course begun");
  const all = of(plan, [handedIn("calls/final", NOW - 2 * DAY, 0.9), read("privacy/one", NOW - DAY)]);
  assert.deepEqual(all[0]?.needs.flat().map((one) => one.status), ["passed", "done"]);
  assert.equal(all[0]?.isPassed, true);
  assert.equal(all[0]?.at, NOW - DAY, "passed when the last of it was");
});

test("a stage opens when the one before is passed, and not before", () => {
  const plan = path([[calls], [reading]]);
  const shut = of(plan, [read("privacy/one", NOW)]);
  assert.deepEqual(shut.map((stage) => [stage.isOpen, stage.isPassed]), [[true, false], [false, false]]);
  const open = of(plan, [read("privacy/one", NOW - DAY), handedIn("calls/final", NOW, 0.9)]);
  assert.deepEqual(open.map((stage) => [stage.isOpen, stage.isPassed]), [[true, true], [true, true]]);
});

test("stages may stand in any order on the page", () => {
  const plan = path([[calls], [reading]]);
  plan.stages.reverse();
  assert.deepEqual(of(plan, [handedIn("calls/final", NOW, 0.9)]).map((stage) => [stage.id, stage.isOpen]), [["s1", true], ["s0", true]]);
});

test("a mark of its own counts instead of the exam's", () => {
  const events = [handedIn("calls/final", NOW, 0.85)];
  assert.equal(of(path([[{ ...calls, pass: 90 }]]), events)[0]?.isPassed, false);
  assert.equal(of(path([[{ ...calls, pass: 80 }]]), events)[0]?.isPassed, true);
});

test("of a choice as many are needed as are to be chosen; what is optional counts for nothing", () => {
  assert.equal(of(path([[calls, reading]], 1), [read("privacy/one", NOW)])[0]?.isPassed, true);
  const optional = of(path([[calls, { ...reading, optional: true }]]), [handedIn("calls/final", NOW, 1)]);
  assert.deepEqual(optional.map((stage) => [stage.met, stage.asked, stage.isPassed]), [[1, 1, true]]);
});

test("what is to be taken again counts only after its stage has opened", () => {
  const plan = path([[calls], [{ ...check, again: true }]]);
  const before = [event({ k: "submit", o: "lead/check", u: "0000aaaa", t: NOW - 3 * DAY }), handedIn("calls/final", NOW - 2 * DAY, 1)];
  assert.equal(of(plan, before)[1]?.needs[0]?.[0]?.status, "again");
  const after = [...before, event({ k: "submit", o: "lead/check", u: "0000bbbb", t: NOW - DAY })];
  assert.equal(of(plan, after)[1]?.isPassed, true);
});

test("a certificate that must be valid runs out and is renewed by passing again", () => {
  const plan = path([[{ ...calls, valid: true, certificate: { course: "calls", months: 12 } }]]);
  const old = handedIn("calls/final", NOW - 400 * DAY, 0.9);
  assert.equal(of(plan, [old])[0]?.needs[0]?.[0]?.status, "expired");
  assert.equal(of(plan, [old])[0]?.isPassed, false);
  assert.equal(of(plan, [old, handedIn("calls/final", NOW - DAY, 0.9)])[0]?.isPassed, true);
});

test("the next step is what was begun, else the first that is open", () => {
  const plan = path([[calls, reading]]);
  assert.equal(nextStep(of(plan, []))?.one.need.id, "calls");
  assert.equal(nextStep(of(plan, [event({ k: "open", o: "privacy/one", t: NOW })]))?.one.need.id, "privacy");
  assert.equal(nextStep(of(plan, [handedIn("calls/final", NOW, 1), read("privacy/one", NOW)])), null);
});

test("day 1 is the first day", () => {
  assert.deepEqual(dayOf("2026-02-27", 1), new Date(2026, 1, 27));
  assert.deepEqual(dayOf("2026-02-27", 3), new Date(2026, 2, 1));
  assert.equal(dayOf("", 3), null);
});
