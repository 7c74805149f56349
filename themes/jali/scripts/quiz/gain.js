// What a course has changed: the first try of its pretest beside a try of its posttest. Pure.

/** @typedef {import("../types.d.ts").Attempt} Attempt */

/**
 * @param {Attempt[]} before tries of the pretest, oldest first; the first counts, for later ones know the questions
 * @param {Attempt | null} now
 * @returns {{ before: Attempt, now: Attempt, points: number } | null} difference in percentage points
 */
export function gainOf(before, now) {
  const [first] = before;
  if (!first || !now || now.only || now.at < first.at) return null;
  return { before: first, now, points: Math.round(now.share * 100) - Math.round(first.share * 100) };
}
