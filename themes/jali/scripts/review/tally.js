// A course's cards in a few numbers, so that every page can say how many are due without the cards,
// the history or the library that dates them. Pure.

/**
 * How many cards fall due on which day, of those known before and of fresh ones, and how many fresh
 * ones were met on the last day that had any.
 * @typedef {{ due: Record<string, number>, fresh: Record<string, number>, met: [day: number, n: number] }} Tally
 */

/** Cards met for the first time a day, at most. */
export const FRESH = 10;

/** @param {{ due: number, fresh: boolean, memory: { met: number | null } | null }[]} rows @returns {Tally} */
export function tallyOf(rows) {
  /** @type {Tally} */
  const tally = { due: {}, fresh: {}, met: [0, 0] };
  for (const row of rows) {
    const days = row.fresh ? tally.fresh : tally.due;
    days[row.due] = (days[row.due] ?? 0) + 1;
    const met = row.memory?.met ?? 0;
    if (met > tally.met[0]) tally.met = [met, 0];
    if (met === tally.met[0]) tally.met[1] += 1;
  }
  return tally;
}

/** How many are asked on that day, of all courses. @param {Tally[]} tallies @param {number} today */
export function countOn(tallies, today) {
  const upTo = (/** @type {Record<string, number>} */ days) => Object.entries(days).reduce((sum, [day, n]) => (Number(day) <= today ? sum + n : sum), 0);
  const sum = (/** @type {(tally: Tally) => number} */ of) => tallies.reduce((all, tally) => all + of(tally), 0);
  const met = sum((tally) => (tally.met[0] === today ? tally.met[1] : 0));
  return sum((tally) => upTo(tally.due)) + Math.min(sum((tally) => upTo(tally.fresh)), Math.max(0, FRESH - met));
}

/**
 * Changes whenever something was practised, set aside or spread in a course since its numbers were made.
 * @param {import("../types.d.ts").Folded} state @param {(id: string) => boolean} inCourse
 */
export function stampOf(state, inCourse) {
  let newest = 0;
  for (const [id, question] of Object.entries(state.questions)) if (inCourse(id)) newest = Math.max(newest, question.last.at);
  // A lesson that is done brings its terms along.
  for (const [id, page] of Object.entries(state.pages)) if (inCourse(id)) newest = Math.max(newest, page.done_at ?? 0);
  for (const [id, history] of Object.entries(state.practice)) if (inCourse(id)) newest = Math.max(newest, history[history.length - 1]?.at ?? 0);
  return `${newest}/${state.suspended.filter(inCourse).length}/${state.spread_at ?? 0}`;
}
