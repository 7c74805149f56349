// What is earned by going through a curriculum, and what somebody still knows when it has to be renewed:
// worked out from the record alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isoDay } from "../../themes/jali/scripts/certificate/code.js";
import { ofCurriculum } from "../../themes/jali/scripts/certificate/subject.js";
import { isKnown, renewalOf } from "../../themes/jali/scripts/curriculum/known.js";
import { nextStep, standing } from "../../themes/jali/scripts/curriculum/standing.js";
import { fold } from "../../themes/jali/scripts/record/fold.js";

const DAY = 864e5;
/** Noon here, so that no zone makes another day of it. @param {string} day */
const at = (day) => new Date(`${day}T12:00:00`).getTime();
/** @param {string} day */
const number = (day) => Date.parse(day) / DAY;
let count = 0;
/** @param {string} k @param {string} o @param {string} day @param {object} [more] */
const event = (k, o, day, more) => /** @type {any} */ ({ a: "AAAAAAAAAAAA", n: (count += 1), t: at(day) + count, z: 0, k, o, ...more });
/** @param {string} page @param {string} day @param {number} [s] */
const sat = (page, day, s = 1) => event("submit", page, day, { u: (count + 0x1000).toString(16).padStart(8, "0"), s, m: 10, p: 80 });
/** @param {string} page @param {string} day */
const read = (page, day) => event("done", page, day);
/** @param {string} question @param {string} day @param {number} [s] */
const answer = (question, day, s = 1) => event("answer", question, day, { x: ["a"], s });
/** @param {string} question @param {string} day @param {string} grade */
const graded = (question, day, grade) => event("card", question, day, { y: "grade", x: [grade] });

/** @param {string} id @param {string} kind @param {object} [more] */
const page = (id, kind, more) => ({ id, kind, title: id, url: `${id}.html`, ...more });
/** @param {any} one @param {object} [more] */
const need = (one, more) => ({ ...one, pages: [one], ...more });
const lesson = page("dp/lesson", "lesson", { questions: ["dp/lesson#one", "dp/lesson#two"] });
const exam = page("dp/final", "exam");
const certificate = { course: "dp", months: 12, pages: [exam] };
/** @param {any[][]} stages @param {object} [more] @returns {any} */
const path = (stages, more) => ({ id: "path", title: "Path", url: "path.html", ...more, stages: stages.map((needs, at) => ({ id: `s${at}`, title: `S${at}`, ...(at ? { after: `s${at - 1}` } : {}), groups: [{ needs }] })) });
/** @param {any} curriculum @param {any[]} events */
const earned = (curriculum, events) => ofCurriculum(curriculum).all(fold(events)).map(({ day, run, name }) => [isoDay(day), run !== "", name]);

test("a curriculum's certificate comes on the day its last stage is passed, and not before", () => {
  const plan = path([[need(exam)], [need(page("calls/lesson", "lesson"))]], { certificate: { url: "path/certificate.html" } });
  assert.deepEqual(earned(plan, [sat("dp/final", "2026-01-05")]), []);
  assert.deepEqual(earned(plan, [sat("dp/final", "2026-01-05"), read("calls/lesson", "2026-02-01")]), [["2026-02-01", false, ""]]);
});

test("passing everything that can be passed renews it; a part of it does not", () => {
  const plan = path([[need(exam), need(page("calls/lesson", "lesson"))], [need(page("calls/final", "exam"))]], { certificate: { url: "path/certificate.html", valid: 12 } });
  const year = [read("calls/lesson", "2026-01-02"), sat("dp/final", "2026-01-05"), sat("calls/final", "2026-01-09"), sat("dp/final", "2026-12-20")];
  assert.deepEqual(earned(plan, year).map(([day]) => day), ["2026-01-09"]);
  const subject = ofCurriculum(plan);
  const state = fold(year);
  const first = subject.all(state)[0];
  assert.deepEqual(subject.left(state, first?.at ?? 0, at("2026-12-21")).map(({ url }) => url), ["calls/final.html"], "what is left of the renewal");
  assert.deepEqual(earned(plan, [...year, sat("calls/final", "2027-01-03")]), [["2026-01-09", false, ""], ["2027-01-03", true, ""]]);
});

test("what was made stays, also when the curriculum asks for more since", () => {
  const made = event("certificate", "path", "2026-02-02", { x: ["Ayesha", "CDFG-HJKM"], d: number("2026-02-01") });
  const plan = path([[need(exam)]], { certificate: { url: "path/certificate.html" } });
  const events = [sat("dp/final", "2026-02-01"), made];
  assert.deepEqual(earned(plan, events), [["2026-02-01", false, "Ayesha"]]);
  const more = path([[need(exam), need(page("calls/final", "exam"))]], { certificate: { url: "path/certificate.html" } });
  assert.deepEqual(earned(more, events), [["2026-02-01", false, "Ayesha"]]);
  assert.deepEqual(earned(more, [...events, sat("calls/final", "2026-05-01")]), [["2026-02-01", false, "Ayesha"]], "the one that there is counts");
});

test("where a course's certificate must be valid, all of it must be so at one time", () => {
  const plan = path([[need(exam, { valid: true, certificate })], [need(page("calls/final", "exam"))]], { certificate: { url: "path/certificate.html" } });
  const late = [sat("dp/final", "2024-01-05"), sat("calls/final", "2026-02-01")];
  assert.deepEqual(earned(plan, late), []);
  assert.deepEqual(earned(plan, [...late, sat("dp/final", "2026-03-01")]).map(([day]) => day), ["2026-03-01"]);
});

test("a stage was passed when it was passed first: a renewed certificate closes no later one", () => {
  const survey = page("lead/check", "survey");
  const plan = path([[need(exam, { valid: true, certificate })], [need(survey, { again: true })]]);
  const events = [sat("dp/final", "2026-01-05"), event("submit", "lead/check", "2026-02-01", { u: "0000aaaa" }), sat("dp/final", "2026-12-20"), event("submit", "lead/check", "2026-12-25", { u: "0000bbbb" })];
  const stages = standing(plan, fold(events), at("2026-12-26"));
  assert.deepEqual(stages.map((stage) => stage.isPassed), [true, true]);
  assert.equal(isoDay(Math.floor((stages[1]?.at ?? 0) / DAY)), "2026-02-01");
});

test("renewal begins sixty days before the end, and goes on after it", () => {
  const certified = /** @type {any} */ ({ day: number("2026-03-03") });
  assert.equal(renewalOf(certified, 12, number("2027-01-01")), null, "61 days");
  assert.deepEqual(renewalOf(certified, 12, number("2027-01-02")), { after: number("2026-03-03"), months: 12, today: number("2027-01-02") });
  assert.notEqual(renewalOf(certified, 12, number("2027-06-01")), null);
  assert.equal(renewalOf(certified, 0, number("2040-01-01")), null, "what never ends is never renewed");
  assert.equal(renewalOf(undefined, 12, number("2027-01-02")), null);
});

test("a lesson is known when each of its questions was right the last time, since the certificate", () => {
  const renewal = { after: number("2026-03-03"), months: 12, today: number("2027-01-10") };
  const known = (/** @type {any[]} */ events) => isKnown(["q1", "q2"], fold(events).practice, renewal);
  assert.equal(known([answer("q1", "2026-06-01"), answer("q2", "2026-09-01")]), true);
  assert.equal(known([answer("q1", "2026-06-01")]), false, "one was not asked since");
  assert.equal(known([answer("q1", "2026-06-01"), answer("q2", "2026-03-02"), answer("q2", "2026-03-03")]), false, "before the exam and on its day counts no more");
  assert.equal(known([answer("q1", "2026-06-01"), answer("q2", "2026-09-01"), answer("q2", "2026-10-01", 0.5)]), false, "half right is not right");
  assert.equal(known([answer("q1", "2026-06-01", 0), answer("q2", "2026-09-01"), graded("q1", "2026-10-01", "hard")]), true, "the review counts");
  assert.equal(known([answer("q1", "2026-06-01"), answer("q2", "2026-09-01"), graded("q1", "2026-10-01", "again")]), false);
  assert.equal(isKnown([], {}, renewal), false, "without questions nobody can say");
  const longAgo = { ...renewal, today: number("2027-07-01") };
  assert.equal(isKnown(["q1"], fold([answer("q1", "2026-06-01")]).practice, longAgo), false, "longer ago than a certificate is good for");
});

test("in a curriculum lessons are done for a year, then known or to be looked at; the exam comes last", () => {
  const plan = path([[need(exam, { valid: true, certificate }), need(lesson, { valid: true, certificate })]]);
  const year = [read("dp/lesson", "2026-03-01"), sat("dp/final", "2026-03-03"), answer("dp/lesson#one", "2026-08-01")];
  /** @param {any[]} events @param {string} day */
  const on = (events, day) => {
    const stages = standing(plan, fold(events), at(day));
    return [...(stages[0]?.needs.flat().map((one) => one.status) ?? []), stages[0]?.isPassed, nextStep(stages)?.one.need.id ?? ""];
  };
  assert.deepEqual(on(year, "2026-12-01"), ["passed", "done", true, ""]);
  assert.deepEqual(on(year, "2027-01-10"), ["soon", "refresh", false, "dp/lesson"]);
  const known = [...year, answer("dp/lesson#two", "2027-01-11")];
  assert.deepEqual(on(known, "2027-01-12"), ["soon", "known", true, "dp/final"]);
  assert.deepEqual(on(known, "2027-03-05"), ["expired", "known", false, "dp/final"]);
  assert.deepEqual(on([...known, sat("dp/final", "2027-03-06")], "2027-03-06"), ["passed", "done", true, ""]);
});
