// The questions of an exam at a glance: answered, flagged, empty, current. Pure.

import { shortName } from "./run.js";

/** @typedef {{ id: string, number: number, answered: boolean, flagged: boolean, current: boolean }} Cell */

/**
 * @param {string} page @param {string[]} questions full names, in order
 * @param {Pick<import("../types.d.ts").Run, "picks" | "flags"> | undefined} run
 * @param {number} at the current one @param {(id: string) => boolean} [elsewhere] whether an answer is kept outside the picks
 */
export function gridOf(page, questions, run, at, elsewhere = () => false) {
  /** @type {Cell[]} */
  const cells = questions.map((id, place) => {
    const name = shortName(page, id);
    const answered = (run?.picks[name]?.length ?? 0) > 0 || elsewhere(id);
    return { id, number: place + 1, answered, flagged: run?.flags.includes(name) ?? false, current: place === at };
  });
  const count = (/** @type {(cell: Cell) => boolean} */ which) => cells.filter(which).length;
  return { cells, answered: count((cell) => cell.answered), flagged: count((cell) => cell.flagged), empty: count((cell) => !cell.answered) };
}
