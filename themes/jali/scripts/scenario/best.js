// The strongest way through a scenario: one that passes and ends with the highest meters. All states
// are looked at, except those that are behind another of the same scene in every meter: choices add to
// a meter wherever it stands, so such a one never gets ahead.

import { begin, go, outcome, sceneOf } from "./play.js";

/**
 * @typedef {import("./play.js").ScenarioData} ScenarioData
 * @typedef {import("./play.js").Place} Place
 * @typedef {import("./play.js").Step} Step
 * @typedef {{ place: Place, steps: Step[] }} State
 */

const MOST_STATES = 5000;

/** @param {ScenarioData} data @returns {Step[] | null} the shortest of the strongest; null where nobody can pass */
export function bestWay(data) {
  /** @type {State[]} */
  const queue = [{ place: begin(data), steps: [] }];
  /** @type {Map<string, Record<string, number>[]>} */
  const met = new Map();
  /** @type {{ steps: Step[], sum: number } | null} */
  let best = null;
  for (let at = 0; at < queue.length && at < MOST_STATES; at += 1) {
    const { place, steps } = /** @type {State} */ (queue[at]);
    const known = met.get(place.scene) ?? [];
    if (known.some((other) => isBehind(place.meters, other))) continue;
    met.set(place.scene, [...known.filter((other) => !isBehind(other, place.meters)), place.meters]);
    const end = outcome(data, place);
    const sum = Object.values(place.meters).reduce((total, value) => total + value, 0);
    if (end) {
      if (end !== "failed" && (!best || sum > best.sum)) best = { steps, sum };
      continue;
    }
    for (const way of sceneOf(data, place.scene)?.ways ?? []) {
      queue.push({ place: go(place, way), steps: [...steps, [place.scene, way.id]] });
    }
  }
  return best?.steps ?? null;
}

/** @param {Record<string, number>} one @param {Record<string, number>} other */
function isBehind(one, other) {
  return Object.entries(one).every(([name, value]) => value <= (other[name] ?? 0));
}
