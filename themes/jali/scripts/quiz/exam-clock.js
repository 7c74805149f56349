// The time of an exam: how much there is, how much is used, what is worth saying about it. Pure: the
// time of day comes in, seconds go out. It knows neither pages nor the record.

/** After the end a learner may still finish and hand in. */
export const GRACE = 120;
/** A page that sleeps does not tick; longer gaps than this count as sleep. */
const LONGEST_TICK = 90;
const FIVE = 300;
const ONE = 60;

/** @typedef {{ time?: number, clock: "pauses" | "runs" }} Rules */

/** @param {Rules} rules @param {number | null} factor 1, 1.25, 1.5 or 2; 0 for no limit @returns {number} seconds, whole minutes; Infinity without a limit */
export function limitOf({ time }, factor) {
  if (!time || factor === 0) return Infinity;
  return Math.ceil((time * (factor ?? 1)) / 60) * 60;
}

/**
 * Seconds used of a sitting. A clock that runs counts from the start, whatever happened since; one that
 * pauses adds what passed since the last look, but no sleep.
 * @param {Rules} rules @param {{ started: number, used: number, looked: number | null }} kept times of day in milliseconds; `looked` is null while paused
 * @param {number} now
 */
export function usedAt({ clock }, { started, used, looked }, now) {
  if (clock === "runs") return Math.max(used, (now - started) / 1000);
  const passed = looked === null ? 0 : (now - looked) / 1000;
  return used + Math.min(LONGEST_TICK, Math.max(0, passed));
}

/** @param {number} limit @param {number} used @returns {"open" | "calm" | "short" | "grace" | "over"} */
export function phaseOf(limit, used) {
  if (limit === Infinity) return "open";
  if (used >= limit + GRACE) return "over";
  if (used >= limit) return "grace";
  return limit - used <= FIVE ? "short" : "calm";
}

/**
 * What was passed between two looks and is worth saying; of several the last.
 * @param {number} limit @param {number} before @param {number} after seconds used
 * @returns {"half" | "five" | "one" | "end" | null}
 */
export function passedBetween(limit, before, after) {
  if (limit === Infinity) return null;
  /** @type {["half" | "five" | "one" | "end", number, number][]} name, seconds used, least limit that makes it worth saying */
  const marks = [["half", limit / 2, 2 * FIVE + 1], ["five", limit - FIVE, FIVE + 1], ["one", limit - ONE, ONE + 1], ["end", limit, 0]];
  const passed = marks.filter(([, at, least]) => limit >= least && before < at && after >= at);
  return passed.pop()?.[0] ?? null;
}

/** What is left, as it is shown: whole minutes, and seconds at the end. @param {number} left seconds @returns {{ minutes: number, seconds: string | null }} */
export function shownTime(left) {
  const whole = Math.max(0, Math.ceil(left));
  if (whole > FIVE) return { minutes: Math.ceil(whole / 60), seconds: null };
  return { minutes: Math.floor(whole / 60), seconds: String(whole % 60).padStart(2, "0") };
}
