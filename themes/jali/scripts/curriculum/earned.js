// When a curriculum's certificate was earned: every stage passed, and again each time everything that
// can be passed was passed anew. Pure, like the certificate of a course; what was made once stays.

import { attemptsOf } from "../status.js";
import { blank, withMade } from "../certificate/issue.js";
import { nextStep, pageToOpen, standing } from "./standing.js";

/**
 * @typedef {import("../types.d.ts").Folded} Folded
 * @typedef {import("../types.d.ts").CurriculumData} CurriculumData
 * @typedef {import("../types.d.ts").Certified} Certified
 */

/** Every certificate of a curriculum, the oldest first. @param {CurriculumData} curriculum @param {Folded} state @returns {Certified[]} */
export function earnedWith(curriculum, state) {
  /** @type {Certified[]} */
  const found = [];
  const renews = testsOf(curriculum).length > 0;
  for (let from = 0; ; ) {
    const at = passedAt(curriculum, state, from);
    if (at === null || (found.length && at <= from)) break;
    // The first one is the curriculum's own, whichever test came last.
    found.push({ ...blank(at), run: found.length ? lastRun(curriculum, state, at) : "" });
    if (!renews) break;
    from = at;
  }
  return withMade(state, curriculum.id, found);
}

/** What is still to be passed for the next one, in the order of the stages. @param {CurriculumData} curriculum @param {Folded} state @param {number} since @param {number} now @returns {{ title: string, url: string } | null} */
export function renewalStep(curriculum, state, since, now) {
  const next = testsOf(curriculum).length ? nextStep(standing(curriculum, state, now, since)) : null;
  return next && { title: next.one.need.title, url: pageToOpen(state, next.one.need) };
}

/** Pages that can be passed. @param {CurriculumData} curriculum */
function testsOf({ stages }) {
  const needs = stages.flatMap((stage) => stage.groups).flatMap((group) => group.needs).filter((need) => !need.optional);
  return needs.flatMap((need) => need.pages).filter((page) => page.kind !== "lesson" && page.kind !== "survey" && page.for !== "pretest");
}

/**
 * When every stage had been passed with what was handed in after `from`. Where a course's certificate
 * must be valid, at the first moment when all of them were.
 * @param {CurriculumData} curriculum @param {Folded} state @param {number} from @returns {number | null}
 */
function passedAt(curriculum, state, from) {
  const whole = standing(lasting(curriculum), state, 0, from);
  if (!whole.length || !whole.every((stage) => stage.isPassed)) return null;
  const first = Math.max(...whole.map((stage) => stage.at));
  const later = testsOf(curriculum).flatMap((page) => attemptsOf(state, page.id)).filter(({ passed, at }) => passed && at > first);
  const moments = [first, ...later.map(({ at }) => at).sort((one, two) => one - two)];
  return moments.find((now) => standing(curriculum, state, now, from).every((stage) => stage.isPassed)) ?? null;
}

/** The same where no certificate runs out. @param {CurriculumData} curriculum @returns {CurriculumData} */
function lasting(curriculum) {
  const group = (/** @type {CurriculumData["stages"][number]["groups"][number]} */ one) => ({ ...one, needs: one.needs.map((need) => ({ ...need, valid: false })) });
  return { ...curriculum, stages: curriculum.stages.map((stage) => ({ ...stage, groups: stage.groups.map(group) })) };
}

/** The sitting of that moment. @param {CurriculumData} curriculum @param {Folded} state @param {number} at */
function lastRun(curriculum, state, at) {
  const attempts = testsOf(curriculum).flatMap((page) => attemptsOf(state, page.id));
  return attempts.find((attempt) => attempt.at === at)?.run ?? "";
}
