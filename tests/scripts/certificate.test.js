// When a certificate is earned, how long it lasts, and its facts as an address: pure, so tried without a page.

import test from "node:test";
import assert from "node:assert/strict";
import { attemptsOf } from "../../themes/jali/scripts/status.js";
import { chooseEntries } from "../../themes/jali/scripts/record/give.js";
import { fold } from "../../themes/jali/scripts/record/fold.js";
import { certificatesOf, dayOf, monthsLater, standingOf, triesOfTerm } from "../../themes/jali/scripts/certificate/issue.js";
import { isoDay, shownCode } from "../../themes/jali/scripts/certificate/code.js";
import { linkEnd, readLink } from "../../themes/jali/scripts/certificate/link.js";

const DAY = 864e5;
/** Noon, so that no zone makes another day of it. @param {string} day */
const at = (day) => Date.parse(`${day}T12:00:00Z`) - new Date(`${day}T12:00:00Z`).getTimezoneOffset() * 60000;
/** @param {string} day */
const number = (day) => Date.parse(day) / DAY;
let count = 0;
/** @param {string} k @param {string} o @param {string} day @param {object} [more] */
const event = (k, o, day, more) => /** @type {any} */ ({ a: "AAAAAAAAAAAA", n: (count += 1), t: at(day) + count, z: 0, k, o, ...more });
/** A sitting handed in. @param {string} page @param {string} day @param {number} s */
const sat = (page, day, s, v = "1") => event("submit", page, day, { u: (count + 0x1000).toString(16).padStart(8, "0"), s, m: 10, p: 80, v });
/** @param {string} id @param {string} kind @param {object} [more] */
const page = (id, kind, more) => /** @type {any} */ ({ id, kind, title: id, url: `${id}.html`, ...more });
/** @param {any[]} pages @param {number} [valid] */
const course = (pages, valid = 12) => ({ id: "dp", version: "1", pages, valid });

test("a certificate comes on the day the last exam is passed, with the mean of their shares", () => {
  const two = course([page("dp/a", "lesson"), page("dp/before", "quiz", { for: "pretest" }), page("dp/one", "exam"), page("dp/two", "exam")]);
  const first = [sat("dp/one", "2026-01-05", 0.9), sat("dp/two", "2026-01-06", 0.5)];
  assert.deepEqual(certificatesOf(fold(first), two), []);
  const found = certificatesOf(fold([...first, sat("dp/one", "2026-01-20", 0.7), sat("dp/two", "2026-02-01", 0.8, "2")]), two);
  assert.deepEqual(found.map(({ day, share, version, name }) => [isoDay(day), share, version, name]), [["2026-02-01", (0.9 + 0.8) / 2, "2", ""]]);
});

test("passing everything again renews it; one of two exams again does not", () => {
  const two = course([page("dp/one", "exam"), page("dp/two", "exam")]);
  const year = [sat("dp/one", "2026-01-05", 0.9), sat("dp/two", "2026-01-06", 0.9), sat("dp/one", "2027-01-05", 1)];
  assert.equal(certificatesOf(fold(year), two).length, 1);
  assert.deepEqual(certificatesOf(fold([...year, sat("dp/two", "2027-01-07", 0.8)]), two).map(({ day }) => isoDay(day)), ["2026-01-06", "2027-01-07"]);
});

test("without exams it comes with everything done, and passing its quizzes again renews it", () => {
  const plain = course([page("dp/a", "lesson"), page("dp/q", "quiz")]);
  const done = [event("done", "dp/a", "2026-01-05"), sat("dp/q", "2026-01-07", 0.9)];
  assert.deepEqual(certificatesOf(fold(done.slice(0, 1)), plain), []);
  assert.deepEqual(certificatesOf(fold(done), plain).map(({ day, share, run }) => [isoDay(day), share, run]), [["2026-01-07", null, ""]]);
  const again = certificatesOf(fold([...done, sat("dp/q", "2027-01-02", 1)]), plain);
  assert.deepEqual(again.map(({ day }) => isoDay(day)), ["2026-01-07", "2027-01-02"]);
  assert.ok(again[1]?.run, "a renewed one is told from the first by its sitting");
});

test("one that was made stays when its exam is gone, and a new name takes the place of the old one", () => {
  const exam = sat("dp/one", "2026-01-05", 0.9);
  const made = { x: ["Ayesha", "CDFG-HJKM"], s: 0.9, u: exam.u, v: "1", d: number("2026-01-05") };
  const state = fold([exam, event("certificate", "dp", "2026-01-05", made), event("certificate", "dp", "2026-02-05", { ...made, x: ["Ayesha Khan", "2346-789C"] })]);
  for (const pages of [[page("dp/one", "exam")], [page("dp/other", "exam")], [page("dp/a", "lesson")]]) {
    assert.deepEqual(certificatesOf(state, course(pages)).map(({ name, code }) => [name, code]), [["Ayesha Khan", "2346-789C"]]);
  }
});

test("a made one with a day beyond every calendar is passed over", () => {
  const state = fold([event("certificate", "dp", "2026-01-05", { x: ["A", "B"], d: Number.MAX_SAFE_INTEGER })]);
  assert.deepEqual(certificatesOf(state, course([page("dp/one", "exam")])), []);
});

test("what runs out is taken again with all its tries, from the first notice on", () => {
  const exam = [sat("dp/one", "2026-01-05", 0.4), sat("dp/one", "2026-03-03", 0.9), sat("dp/one", "2026-03-09", 0.5)];
  const attempts = attemptsOf(fold([...exam, sat("dp/one", "2027-01-10", 0.3)]), "dp/one");
  const on = (/** @type {string} */ day, valid = 12) => triesOfTerm(attempts.filter((one) => one.at <= at(day) + DAY / 4), valid, at(day)).length;
  assert.deepEqual([on("2026-06-01"), on("2027-01-01"), on("2027-01-02"), on("2027-01-10"), on("2027-05-01")], [3, 3, 0, 1, 1]);
  assert.equal(on("2027-05-01", 0), 4, "what never runs out is counted for good");
});

test("a trainer gets certificates, which show the name, only where they are ticked", () => {
  const events = [sat("dp/one", "2026-01-05", 0.9), event("certificate", "dp", "2026-01-05", { x: ["Ayesha", "CDFG-HJKM"], d: 1 })];
  const entries = events.map((one) => ({ event: one, line: "" }));
  const given = (/** @type {any[]} */ ...wants) => chooseEntries(entries, new Set(), new Set(wants)).map((entry) => entry.event.k);
  assert.deepEqual([given("scores"), given("certificates"), given("scores", "certificates"), given("plans", "surveys", "reflections")], [["submit"], ["certificate"], ["submit", "certificate"], []]);
});

test("months are counted on the calendar, and short months end on their last day", () => {
  for (const [from, months, to] of /** @type {[string, number, string][]} */ ([["2026-03-03", 12, "2027-03-03"], ["2024-02-29", 12, "2025-02-28"], ["2026-01-31", 1, "2026-02-28"], ["2026-08-31", 6, "2027-02-28"], ["2026-12-15", 1, "2027-01-15"]])) {
    assert.equal(isoDay(monthsLater(number(from), months)), to, `${from} and ${months}`);
  }
});

test("60, 30 and 7 days before the end it is said, the last day still counts, the next it has expired", () => {
  const one = /** @type {any} */ ({ day: number("2026-03-03") });
  const on = (/** @type {string} */ day) => { const { standing, left, notice } = standingOf(one, 12, number(day)); return [standing, left, notice]; };
  assert.deepEqual(on("2026-12-31"), ["valid", 62, 0]);
  assert.deepEqual(on("2027-01-02"), ["soon", 60, 1]);
  assert.deepEqual(on("2027-02-01"), ["soon", 30, 2]);
  assert.deepEqual(on("2027-02-24"), ["soon", 7, 3]);
  assert.deepEqual(on("2027-03-03"), ["soon", 0, 3]);
  assert.deepEqual(on("2027-03-04"), ["expired", -1, 3]);
  assert.deepEqual(standingOf(one, 0, number("2099-01-01")), { standing: "valid", until: null, left: Infinity, notice: 0 });
});

test("a day is the learner's own", () => {
  const late = new Date(2026, 2, 3, 23, 59).getTime();
  assert.equal(isoDay(dayOf(late)), "2026-03-03");
  assert.equal(isoDay(dayOf(late + 120000)), "2026-03-04");
});

test("facts come back from their address, and from a text that holds it", () => {
  const facts = { site: "k7q2-m4xd", course: "data-privacy", name: "عائشہ (Ayesha) Khan-O'Neil.", day: "2026-03-03", percent: "88", version: "3 & more" };
  const end = linkEnd(facts, "7F3K-9Q2M");
  assert.match(end, /^#[A-Za-z0-9%+=&_-]+$/);
  assert.deepEqual(readLink(`https://a.example/x/check-certificate.html${end}`), { facts, code: "7F3K9Q2M" });
  assert.deepEqual(readLink(`Name: Ayesha\nhttps://a.example/check-certificate.html${end}\nRegards`), { facts, code: "7F3K9Q2M" });
  assert.deepEqual(readLink(linkEnd({ ...facts, percent: "", version: "" }, "7F3K-9Q2M"))?.facts, { ...facts, percent: "", version: "" });
  for (const text of ["", "#", "#s=only", "Name: Ayesha", "#n=x&k=1"]) assert.equal(readLink(text), null, text);
});

test("codes are read as people type them", () => {
  for (const typed of ["7f3k9q2m", "7F3K 9Q2M", " 7f3k–9q2m ", "７Ｆ３Ｋ-9Q2M"]) assert.equal(shownCode(typed), "7F3K-9Q2M");
  assert.equal(shownCode("7f3"), "7F3");
});
