// How well one thing is remembered, and when it is asked again: FSRS with its published weights, from
// the history alone. Pure: no clock, no dice, no speed. Days are whole numbers; which day a moment
// belongs to is told from outside.

import { FSRSAlgorithm } from "ts-fsrs";

/**
 * @typedef {import("../types.d.ts").Practice} Practice
 * @typedef {{ difficulty: number, stability: number }} Strength
 * @typedef {{ strength: Strength, last: number, due: number, met: number | null }} Memory
 *   `last` the day it was last practised, `due` the day it is asked again, `met` the day it was first practised when due
 */

/** Recall wanted when a card comes back. */
export const RECALL = 0.9;
/** Days until anything is asked again at the latest. */
export const LONGEST = 180;
/** In the order of their buttons. */
export const GRADES = /** @type {const} */ (["again", "hard", "good", "easy"]);

const fsrs = new FSRSAlgorithm({ request_retention: RECALL, maximum_interval: LONGEST, enable_fuzz: false, enable_short_term: false });
/** @param {Practice["grade"]} grade */
const rating = (grade) => GRADES.indexOf(grade) + 1;

/**
 * The memory that a history leaves; of one day the first practice counts, for what is asked again
 * minutes after its answer was read says little. What a lost clock has stamped with a day to come
 * counts when that day has come.
 * @param {Practice[]} history @param {(time: number) => number} dayOf @param {number} today
 * @returns {Memory | null} null for no history
 */
export function remember(history, dayOf, today) {
  /** @type {Memory | null} */
  let memory = null;
  for (const { at, grade } of history) {
    const day = dayOf(at);
    // The record itself may run ahead by a day, see record/clock.js.
    if (day > today + 1 || (memory && day <= memory.last)) continue;
    /** @type {Strength} */
    const strength = fsrs.next_state(memory?.strength ?? null, memory ? day - memory.last : 0, rating(grade));
    /** @type {number | null} */
    const met = memory === null ? null : (memory.met ?? (day >= memory.due ? day : null));
    memory = { strength, last: day, due: day + daysUntil(memory, day)[grade], met };
  }
  return memory;
}

/**
 * Days until the next time, for each grade given on that day. A better grade never comes back sooner.
 * @param {Memory | null} memory @param {number} day @returns {Record<Practice["grade"], number>}
 */
export function daysUntil(memory, day) {
  const days = (/** @type {Practice["grade"]} */ grade) => {
    const { stability } = fsrs.next_state(memory?.strength ?? null, memory ? Math.max(0, day - memory.last) : 0, rating(grade));
    return fsrs.next_interval(stability, 0);
  };
  const again = Math.min(days("again"), days("hard"));
  const hard = Math.max(days("hard"), again + 1);
  const good = Math.max(days("good"), hard + 1);
  const easy = Math.max(days("easy"), good + 1);
  return { again, hard: Math.min(hard, LONGEST), good: Math.min(good, LONGEST), easy: Math.min(easy, LONGEST) };
}

/** How likely it is still known on that day, 0 to 1. @param {Memory} memory @param {number} day */
export function chance(memory, day) {
  return fsrs.forgetting_curve(Math.max(0, day - memory.last), memory.strength.stability);
}
