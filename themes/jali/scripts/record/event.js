// One event and its line: writing, reading, refusing damaged lines, naming registers.
// A line is kept letter for letter as it came, so that fields of a newer version survive.
// It knows neither storage nor what events mean together (record/fold.js does).

import { isLonger, isSealed, seal } from "./seal.js";

/** @typedef {import("../types.d.ts").RecordEvent} RecordEvent */

export const LONGEST_LINE = 1024;
/** No calendar goes further. */
const LAST_MOMENT = 8.64e15;
const ORDER = ["a", "n", "t", "z", "k", "o", "r", "x", "s", "q", "h", "u", "m", "p", "v", "d", "y", "f", "i", "l"];

/** @param {string} line */
export const isTooLong = (line) => isLonger(line, LONGEST_LINE);

/**
 * The line of an event: fields in a fixed order, unknown ones after them, the checksum last.
 * @param {RecordEvent} event
 */
export function formatEvent(event) {
  /** @type {Record<string, unknown>} */
  const sorted = {};
  for (const field of ORDER) if (event[field] !== undefined) sorted[field] = event[field];
  for (const field of Object.keys(event)) if (field !== "c" && !(field in sorted)) sorted[field] = event[field];
  return seal(sorted);
}

/**
 * @param {string} line
 * @returns {{ event: RecordEvent } | { fault: "too-long" | "checksum" | "not-json" | "shape" }}
 */
export function parseEvent(line) {
  if (isTooLong(line)) return { fault: "too-long" };
  const sealed = isSealed(line);
  if (sealed === null) return { fault: isJson(line) ? "checksum" : "not-json" };
  if (!sealed) return { fault: "checksum" };
  if (!isJson(line) || !isSound(line)) return { fault: "not-json" };
  const event = JSON.parse(line);
  return hasShape(event) ? { event } : { fault: "shape" };
}

/** What may hold half a pair of letters, or a number beyond all numbers. */
const ODD = /\\ud|\de\+?\d{3}|\d{300}/i;

/** Only this language reads such things, so a line with them is none. @param {string} line of JSON */
function isSound(line) {
  let sound = true;
  if (ODD.test(line)) JSON.parse(line, (key, value) => {
    if (value === Infinity || value === -Infinity || /[\ud800-\udfff]/u.test(key + (typeof value === "string" ? value : ""))) sound = false;
    return value;
  });
  return sound;
}

/**
 * Many lines at once, as they lie in a store: what counts, and what does not. What no other program can
 * read (isSound) has never come so far. One call of the JSON reader is twice as fast as
 * ten thousand, so lines are tried together and singly only when that fails.
 * @param {string[]} lines
 * @returns {{ good: { event: RecordEvent, line: string }[], bad: string[] }}
 */
export function parseEvents(lines) {
  /** @type {string[]} */
  const bad = [];
  const whole = lines.filter((line) => (!isTooLong(line) && isSealed(line)) || (bad.push(line), false));
  let events = [];
  try {
    events = JSON.parse(`[${whole.join(",")}]`);
  } catch {
    // A right checksum over text that is no JSON: found below.
  }
  if (events.length !== whole.length) events = whole.map((line) => (isJson(line) ? JSON.parse(line) : null));
  /** @type {{ event: RecordEvent, line: string }[]} */
  const good = [];
  whole.forEach((line, at) => (hasShape(events[at]) ? good.push({ event: events[at], line }) : bad.push(line)));
  return { good, bad };
}

/**
 * Many lines as they lie in a store. When the sign between two lines is damaged they read as one bad
 * one: apart they are whole.
 * @param {string[]} lines
 */
export function readLines(lines) {
  const { good, bad } = parseEvents(lines);
  const apart = parseEvents(bad.flatMap((line) => line.replace(/(,"c":"[0-9a-f]{8}"\})[^{]?(?=\{)/g, "$1\n").split("\n")));
  return { good: [...good, ...apart.good], bad: apart.bad };
}

/** @param {string} line */
function isJson(line) {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** @param {any} event @returns {event is RecordEvent} */
function hasShape(event) {
  return (
    event !== null && typeof event === "object" && !Array.isArray(event) &&
    typeof event.a === "string" && /^[A-Za-z0-9_-]{12}$/.test(event.a) &&
    isCount(event.n) && isCount(event.t) && event.t <= LAST_MOMENT && typeof event.k === "string" && event.k !== ""
  );
}

/** @param {unknown} value @returns {value is number} */
function isCount(value) {
  return Number.isSafeInteger(value) && /** @type {number} */ (value) >= 0;
}

/** @param {RecordEvent} event */
export function identity(event) {
  return `${event.a}/${event.n}`;
}

/** Of one actor only the newest of these counts, for each item and sitting. */
const NEWEST = ["pick", "flag", "clock", "rate", "tick", "plan"];

/**
 * Some events are registers: of one actor and item only the newest counts (for `place` and `time`, of
 * each day), so a store may drop the others. Everything else is kept for good.
 * @param {RecordEvent} event
 * @returns {string | null}
 */
export function register(event) {
  const part = event.k === "place" || event.k === "time" ? localDay(event) : NEWEST.includes(event.k) ? (event.u ?? "") : null;
  return part === null ? null : `${event.k}/${event.a}/${event.o}/${part}`;
}

/** No zone is further from Greenwich than a day. */
const DAY_MINUTES = 1440;

/** Days since 1970 on the learner's own calendar. @param {RecordEvent} event */
export function localDay(event) {
  const zone = Number.isInteger(event.z) && Math.abs(Number(event.z)) <= DAY_MINUTES ? Number(event.z) : 0;
  return Math.floor((event.t + zone * 60000) / 86400000);
}

/** Total order of events: stamp, then actor, then number. @param {RecordEvent} one @param {RecordEvent} two */
export function compareEvents(one, two) {
  if (one.t !== two.t) return one.t - two.t;
  if (one.a !== two.a) return one.a < two.a ? -1 : 1;
  return one.n - two.n;
}
