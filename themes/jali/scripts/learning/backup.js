// Whether it is time to ask for a copy of the record: quietly, rarely, and only when there is something
// to lose. Pure.

/** @typedef {import("../types.d.ts").RecordEvent} RecordEvent */

const DAY = 86400000;
/** New entries that are worth a copy. */
const ENOUGH = 20;
/** Days that a copy is good for. */
const GOOD_FOR = 5;
/** What is no loss: where somebody was, and for how long. */
const LIGHT = ["place", "time", "open"];

/** Entries since a moment that somebody would miss, and the first of all. @param {Iterable<RecordEvent>} events @param {number} since */
export function newSince(events, since) {
  let count = 0;
  let first = Infinity;
  for (const event of events) {
    first = Math.min(first, event.t);
    if (event.t > since && !LIGHT.includes(event.k)) count += 1;
  }
  return { count, first };
}

/**
 * @param {Iterable<RecordEvent>} events @param {number | null} copied when the record was last taken along
 * @param {number | null} asked when this was last asked @param {number} now @param {(time: number) => number} dayOf
 */
export function wantsCopy(events, copied, asked, now, dayOf) {
  if (asked !== null && dayOf(asked) === dayOf(now)) return false;
  // A copy of a day to come was taken while the clock was wrong.
  const since = copied !== null && copied <= now + DAY ? copied : null;
  const { count, first } = newSince(events, since ?? 0);
  // Who never took a copy began the day their record did.
  return count >= ENOUGH && now - (since ?? first) >= GOOD_FOR * DAY;
}
