// The ways that a learner goes: which curricula they have begun, which of them comes first, and what a
// day plan asks for by today. Pure: data, the folded record and the time go in.

import { dayOf } from "../certificate/issue.js";
import { isMet, nextStep, standing } from "./standing.js";

/**
 * @typedef {import("../types.d.ts").Folded} Folded
 * @typedef {import("../types.d.ts").CurriculumData} CurriculumData
 * @typedef {import("./standing.js").NeedStanding} NeedStanding
 * @typedef {import("./standing.js").StageStanding} StageStanding
 * @typedef {{ curriculum: CurriculumData, stages: StageStanding[], next: ReturnType<typeof nextStep>, met: number, isTouched: boolean, isWhole: boolean, day: string }} Path
 *   `day`: the first one, where it was chosen
 * @typedef {{ number: number, last: number, today: NeedStanding[], late: NeedStanding[] }} DayPlan `number` of today, counted from the first day
 */

/** @param {CurriculumData} curriculum @param {Folded} state @param {number} now @returns {Path} */
export function pathOf(curriculum, state, now) {
  const stages = standing(curriculum, state, now);
  return {
    curriculum, stages, next: nextStep(stages),
    met: stages.reduce((sum, stage) => sum + stage.met, 0),
    isTouched: stages.some((stage) => stage.needs.flat().some((one) => one.status !== "todo")),
    isWhole: stages.every((stage) => stage.isPassed),
    day: state.plans[curriculum.id]?.day ?? "",
  };
}

/**
 * The ways that somebody goes: those with a first day or with something that is met, for one course may
 * belong to many; where there is no such one, the first that was touched. What is not whole yet comes
 * first, of these what has a first day, of these what is farthest.
 * @param {Path[]} all in the order of the site
 */
export function chosen(all) {
  const own = all.filter((path) => path.day || path.met > 0);
  const found = own.length ? own : all.filter((path) => path.isTouched).slice(0, 1);
  const rank = (/** @type {Path} */ path) => [Number(path.isWhole), Number(!path.day), -path.met];
  return found.sort((one, two) => {
    const [before, after] = [rank(one), rank(two)];
    const at = before.findIndex((value, number) => value !== after[number]);
    return at < 0 ? 0 : (before[at] ?? 0) - (after[at] ?? 0);
  });
}

/** What the days of a plan ask for and is not met. @param {Path} path @param {number} now @returns {DayPlan | null} null without a first day or without days */
export function dayPlan({ stages, day }, now) {
  const first = Date.parse(`${day}T00:00:00Z`) / 864e5;
  const timed = stages.flatMap((stage) => stage.needs.flat()).filter((one) => one.need.by && !one.need.optional);
  if (!timed.length || !Number.isFinite(first)) return null;
  const number = dayOf(now) - first + 1;
  const open = timed.filter((one) => !isMet(one.status));
  const by = (/** @type {NeedStanding} */ one) => one.need.by ?? 0;
  return {
    number, last: Math.max(...timed.map(by)),
    today: open.filter((one) => by(one) === number), late: open.filter((one) => by(one) < number),
  };
}
