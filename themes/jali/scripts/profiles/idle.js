// When a page that nobody touches warns, and when it asks again who is learning. Pure: times come in.

/** Whoever reads slowly needs so many seconds to answer a warning. */
const LEAST = 20;
const MOST = 60;

/** Seconds between warning and asking. @param {number} idle seconds without a touch that the site allows */
export const warningOf = (idle) => Math.min(MOST, Math.max(LEAST, Math.round(idle / 5)));

/**
 * @param {number} idle seconds, 0 for never @param {number} rested milliseconds since the last touch
 * @returns {{ phase: "calm" | "warned" | "over", left: number }} `left`: seconds until it is over
 */
export function phaseOf(idle, rested) {
  const left = idle ? Math.ceil(idle - rested / 1000) : Infinity;
  return { phase: left <= 0 ? "over" : left <= warningOf(idle) ? "warned" : "calm", left };
}
