// When a course's certificate was earned, and how long it lasts. Pure: the folded record and the
// course's pages come in. A certificate that was made once stays, whatever becomes of its course.

import { LAST_DAY } from "./code.js";
import { attemptsOf, courseProgress, pagesOf } from "../status.js";

/**
 * @typedef {import("../types.d.ts").Folded} Folded
 * @typedef {import("../types.d.ts").OutlinePage} OutlinePage
 * @typedef {import("../types.d.ts").Certified} Certified
 * @typedef {import("../types.d.ts").Attempt} Attempt
 * @typedef {{ id: string, version: string, pages: OutlinePage[], valid: number }} Course `valid` in months, 0 for good
 * @typedef {"valid" | "soon" | "expired"} Standing
 */

/** Days before the end from which a certificate is said to expire: each is more urgent than the one before. */
export const NOTICE = [60, 30, 7];

/** What has to be passed for it: the exams; where there are none, what renews it are the quizzes. @param {Course} course */
export function testsOf({ pages }) {
  const counted = pages.filter((page) => page.for !== "pretest");
  const exams = counted.filter((page) => page.kind === "exam");
  return { exams, renewing: exams.length ? exams : counted.filter((page) => page.kind === "quiz") };
}

/** Every certificate of a course, the oldest first. @param {Folded} state @param {Course} course */
export const certificatesOf = (state, course) => withMade(state, course.id, earnedOf(state, course));

/**
 * Those that were made, and those that were earned and not made yet, which have no name and no code.
 * @param {Folded} state @param {string} id of the course or curriculum @param {Certified[]} earned @returns {Certified[]}
 */
export function withMade(state, id, earned) {
  /** @type {Map<string, Certified>} of one sitting the newest counts: its name was changed */
  const found = new Map();
  for (const made of state.certificates[id] ?? []) if (made.day <= LAST_DAY) found.set(made.run, made);
  for (const one of earned) if (!found.has(one.run)) found.set(one.run, one);
  return [...found.values()].sort((one, two) => one.day - two.day || one.at - two.at);
}

/** @param {import("../types.d.ts").Outline} outline @returns {Course} */
export const courseOf = (outline) => ({ id: outline.id, version: outline.course_version ?? "", pages: pagesOf(outline), valid: outline.certificate?.valid ?? 0 });

/** The tests that were not passed since, in the order of the course. @param {Folded} state @param {Course} course @param {number} since @returns {OutlinePage[]} */
export function testsLeft(state, course, since) {
  return testsOf(course).renewing.filter((page) => !attemptsOf(state, page.id).some((attempt) => attempt.passed && attempt.at > since));
}

/**
 * The tries that count today. A certificate that runs out is earned anew with all the tries there are:
 * from the first notice on, those from before count no more.
 * @param {Attempt[]} attempts at one of its tests, oldest first @param {number} valid months, 0 for good @param {number} now
 */
export function triesOfTerm(attempts, valid, now) {
  const passed = attempts.filter((attempt) => attempt.passed).pop();
  const from = valid && passed ? monthsLater(dayOf(passed.at), valid) - (NOTICE[0] ?? 0) : Infinity;
  return dayOf(now) < from ? attempts : attempts.filter((attempt) => dayOf(attempt.at) >= from);
}

/** @param {Folded} state @param {Course} course @returns {Certified[]} */
function earnedOf(state, course) {
  const { exams, renewing } = testsOf(course);
  const first = exams.length ? [] : doneOnce(state, course);
  if (!exams.length && !first.length) return [];
  return [...first, ...rounds(state, renewing, course, first[0]?.at ?? 0, exams.length > 0)];
}

/**
 * Each time all tests were passed since the time before. Of one round the best of each counts.
 * @param {Folded} state @param {OutlinePage[]} tests @param {Course} course @param {number} since @param {boolean} counted whether the share is told
 */
function rounds(state, tests, course, since, counted) {
  const passes = tests.map((page) => attemptsOf(state, page.id).filter((attempt) => attempt.passed));
  /** @type {Certified[]} */
  const found = [];
  for (let from = since; passes.length; ) {
    const firsts = passes.map((all) => all.find((attempt) => attempt.at > from));
    if (firsts.includes(undefined)) break;
    const last = /** @type {Attempt[]} */ (firsts).reduce((one, two) => (two.at > one.at ? two : one));
    const best = passes.map((all) => Math.max(...all.filter(({ at }) => at > from && at <= last.at).map(({ share }) => share)));
    const share = counted ? best.reduce((sum, one) => sum + one, 0) / best.length : null;
    found.push({ ...blank(last.at), share, version: last.version || course.version, run: last.run });
    from = last.at;
  }
  return found;
}

/** Without exams it comes when everything is done. @param {Folded} state @param {Course} course @returns {Certified[]} */
function doneOnce(state, course) {
  if (courseProgress(state, course.pages).status !== "done") return [];
  const ends = course.pages.filter((page) => page.for !== "pretest").map(({ id, kind }) => {
    const attempts = attemptsOf(state, id);
    return kind === "lesson" ? (state.pages[id]?.done_at ?? 0) : ((attempts.find(({ passed }) => passed) ?? attempts[0])?.at ?? 0);
  });
  return [{ ...blank(Math.max(...ends)), version: course.version }];
}

/** Earned at this moment, and not made yet. @param {number} at @returns {Certified} */
export const blank = (at) => ({ name: "", code: "", day: dayOf(at), share: null, version: "", run: "", at });

/** Days since 1970 on the calendar of this device. @param {number} time */
export function dayOf(time) {
  return Math.floor((time - new Date(time).getTimezoneOffset() * 60000) / 864e5);
}

/** So many months later; the last of a month where that month is shorter. @param {number} day @param {number} months */
export function monthsLater(day, months) {
  const date = new Date(day * 864e5);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), length)) / 864e5;
}

/**
 * @param {Certified} certificate @param {number} valid months, 0 for good @param {number} today
 * @returns {{ standing: Standing, until: number | null, left: number, notice: number }} `left` days, the last one included as 0; `notice`: how urgent, 0 for not at all
 */
export function standingOf(certificate, valid, today) {
  if (!valid) return { standing: "valid", until: null, left: Infinity, notice: 0 };
  const until = monthsLater(certificate.day, valid);
  const left = until - today;
  const notice = NOTICE.filter((days) => left <= days).length;
  return { standing: left < 0 ? "expired" : notice ? "soon" : "valid", until, left, notice };
}
