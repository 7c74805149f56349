// How long somebody was at a test. Pure. A page left open over lunch is not time spent: gaps between
// two answers count up to some minutes.

/** A gap that is longer is a pause. */
const LONGEST_GAP = 5 * 60000;

/**
 * @param {import("../types.d.ts").Run} run that was handed in
 * @returns {number | null} minutes, at least one; null where nothing tells
 */
export function minutesOf(run) {
  if (!run.attempt) return null;
  // An exam's clock knows better than its answers, which are given all at once at its end.
  if (run.used > 0) return Math.max(1, Math.round(run.used / 60));
  if (run.started_at === null) return null;
  const moments = [run.started_at, ...Object.values(run.answers).map((given) => given.at), run.attempt.at].sort((one, two) => one - two);
  const spent = moments.reduce((sum, at, n) => sum + (n ? Math.min(at - (moments[n - 1] ?? at), LONGEST_GAP) : 0), 0);
  return Math.max(1, Math.round(spent / 60000));
}
