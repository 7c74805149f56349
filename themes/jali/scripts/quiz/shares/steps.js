// What an order of steps is worth: by pairs in the right order, or by steps in their place.

/**
 * @typedef {import("../../types.d.ts").Step} Step
 * @typedef {import("../../types.d.ts").Marked} Marked
 */

/** @param {Marked} question @param {string[]} response ids of steps in the learner's order */
export function shareOfSteps({ steps = [], credit }, response) {
  const ranks = response.map((id) => steps.find((step) => step.id === id)?.rank ?? NaN);
  if (ranks.length !== steps.length || new Set(response).size !== ranks.length || ranks.includes(NaN)) return 0;
  const pairs = ranks.flatMap((first, at) => ranks.slice(at + 1).filter((later) => later !== first).map((later) => first < later));
  const ordered = pairs.filter(Boolean).length;
  if (!pairs.length) return 1;
  if (credit === "all") return Number(ordered === pairs.length);
  if (credit === "right-only") return inPlace(steps, response).filter(Boolean).length / ranks.length;
  return Math.max(0, (2 * ordered) / pairs.length - 1);
}

/** Whether each step of a response stands where its rank allows. @param {Step[]} steps @param {string[]} response */
export function inPlace(steps, response) {
  const wanted = steps.map((step) => step.rank).sort((one, two) => one - two);
  return response.map((id, at) => steps.find((step) => step.id === id)?.rank === wanted[at]);
}
