// What a certificate is of: a course or a curriculum. Either says when it was earned, what would renew
// it, and how far the learner is; what the page shows of that is not its business. Pure.

import { earnedWith, renewalStep } from "../curriculum/earned.js";
import { nextStep, pageToOpen, standing } from "../curriculum/standing.js";
import { courseProgress, goOnAt } from "../status.js";
import { certificatesOf, courseOf, testsLeft, testsOf } from "./issue.js";

/**
 * @typedef {import("../types.d.ts").Folded} Folded
 * @typedef {import("../types.d.ts").Certified} Certified
 * @typedef {{ title: string, url: string }} Step
 * @typedef {object} Subject
 * @property {"course" | "curriculum"} kind
 * @property {string} id
 * @property {number} valid months, 0 for good
 * @property {(state: Folded) => Certified[]} all the oldest first
 * @property {(state: Folded, since: number, now: number) => Step[]} left what has to be passed for the next one
 * @property {(state: Folded, now: number) => { n: number, total: number } | null} soFar null where exams are listed instead
 * @property {(state: Folded, now: number) => Step | null} next where to go on before it is earned
 */

/** @param {import("../types.d.ts").Outline} outline @returns {Subject} */
export function ofCourse(outline) {
  const course = courseOf(outline);
  const { pages, id, valid } = course;
  return {
    kind: "course", id, valid,
    all: (state) => certificatesOf(state, course),
    left: (state, since) => testsLeft(state, course, since),
    soFar: (state) => {
      const { finished, total } = courseProgress(state, pages);
      return testsOf(course).exams.length ? null : { n: finished, total };
    },
    next: (state) => pages[goOnAt(state, pages)] ?? null,
  };
}

/** @param {import("../types.d.ts").CurriculumData} curriculum @returns {Subject} */
export function ofCurriculum(curriculum) {
  return {
    kind: "curriculum", id: curriculum.id, valid: curriculum.certificate?.valid ?? 0,
    all: (state) => earnedWith(curriculum, state),
    left: (state, since, now) => [renewalStep(curriculum, state, since, now) ?? []].flat(),
    soFar: (state, now) => {
      const stages = standing(curriculum, state, now);
      return { n: stages.filter((stage) => stage.isPassed).length, total: stages.length };
    },
    next: (state, now) => {
      const next = nextStep(standing(curriculum, state, now));
      return next && { title: next.one.need.title, url: pageToOpen(state, next.one.need) };
    },
  };
}
