// The sittings of a survey, made again from the record: which were handed in, which one is open, and
// what one of them comes to beside the first and the last before it.

import { scoreOf } from "./score.js";

/**
 * @typedef {import("../types.d.ts").Folded} Folded
 * @typedef {import("../types.d.ts").SurveyData} SurveyData
 * @typedef {import("./score.js").Score} Score
 * @typedef {{ run: string, at: number, rates: Record<string, string[]> }} Sitting
 * @typedef {{ id: string, title: string, now: Score | null, last: Score | null, first: Score | null }} Axis
 */

/** @param {Folded} state @param {string} page @returns {Sitting[]} the oldest first */
export function handedIn(state, page) {
  const runs = Object.entries(state.runs[page] ?? {});
  const sittings = runs.flatMap(([run, { attempt, rates }]) => (attempt ? [{ run, at: attempt.at, rates }] : []));
  return sittings.sort((one, two) => one.at - two.at);
}

/** The newest that was begun after the last was handed in. @param {Folded} state @param {string} page @returns {Sitting | null} */
export function openSitting(state, page) {
  const after = handedIn(state, page).pop()?.at ?? 0;
  const open = Object.entries(state.runs[page] ?? {}).flatMap(([run, { attempt, started_at: at, rates }]) => (!attempt && at !== null && at > after ? [{ run, at, rates }] : []));
  return open.sort((one, two) => two.at - one.at)[0] ?? null;
}

/** @param {SurveyData} survey @param {Sitting[]} sittings the oldest first @param {number} at the one to look at @returns {Axis[]} */
export function axesOf(survey, sittings, at) {
  const score = (/** @type {import("../types.d.ts").Dimension} */ dimension, /** @type {number} */ which) =>
    scoreOf(dimension, sittings[which]?.rates[dimension.id] ?? [], survey.scale.length);
  return survey.dimensions.map((dimension) => ({
    id: dimension.id,
    title: dimension.title,
    now: score(dimension, at),
    // Before the second sitting there is none, and of two the last is the first.
    last: at > 1 ? score(dimension, at - 1) : null,
    first: at > 0 ? score(dimension, 0) : null,
  }));
}

/** The highest and the lowest; null where all are alike or nothing can be said. @param {Axis[]} axes @returns {{ strongest: Axis, weakest: Axis } | null} */
export function endsOf(axes) {
  const known = axes.filter((axis) => axis.now);
  const mean = (/** @type {Axis} */ axis) => axis.now?.mean ?? 0;
  const [first] = known;
  if (!first) return null;
  const strongest = known.reduce((best, axis) => (mean(axis) > mean(best) ? axis : best), first);
  const weakest = known.reduce((least, axis) => (mean(axis) < mean(least) ? axis : least), first);
  return mean(strongest) > mean(weakest) ? { strongest, weakest } : null;
}
