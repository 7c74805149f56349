// Which cards are due on which day: new ones a few a day, a backlog spread when the learner asks for
// it, one sitting mixed over courses. Pure, from the cards' histories; what a card shows is not its business.

import { chance, RECALL, remember } from "./memory.js";
import { FRESH } from "./tally.js";

/**
 * @typedef {import("../types.d.ts").Practice} Practice
 * @typedef {import("./memory.js").Memory} Memory
 * @typedef {{ id: string, course: string, practice: Practice[], kept: number | null }} Card
 *   `kept`: when something that is never marked was first written, the beginning of its history
 * @typedef {{ id: string, course: string, memory: Memory | null, due: number, fresh: boolean, chance: number }} Row
 */

/** Cards of one sitting, at most. */
export const SITTING = 20;
/** Days over which a backlog is spread. */
export const SPREAD = 5;

/**
 * Every card with the day it is due, those most likely forgotten first. A card is fresh until it has been
 * practised once on a day it was due.
 * @param {Card[]} cards of one course @param {(time: number) => number} dayOf @param {number} today @param {number | null} spreadAt
 * @returns {Row[]}
 */
export function rowsOf(cards, dayOf, today, spreadAt) {
  const moved = spreadAt === null ? new Map() : spread(cards, dayOf, spreadAt);
  const rows = cards.map((card) => {
    const row = rowOn(card, card.practice, dayOf, today);
    const day = moved.get(card.id);
    return day === undefined ? row : { ...row, due: day };
  });
  return rows.sort(byRisk);
}

/** @param {Card} card @param {Practice[]} practice @param {(time: number) => number} dayOf @param {number} today @returns {Row} */
function rowOn(card, practice, dayOf, today) {
  const memory = remember(practice, dayOf, today);
  const due = memory ? memory.due : Math.min(dayOf(card.kept ?? 0) + 1, today + 1);
  return { id: card.id, course: card.course, memory, due, fresh: !memory || memory.met === null, chance: memory ? chance(memory, today) : RECALL };
}

/** @param {Row} one @param {Row} two */
function byRisk(one, two) {
  return one.chance - two.chance || one.due - two.due || (one.id < two.id ? -1 : 1);
}

/**
 * What was due when the learner asked, and has not been practised since: a fifth of it on each of
 * five days, the riskiest first.
 * @param {Card[]} cards @param {(time: number) => number} dayOf @param {number} spreadAt
 * @returns {Map<string, number>} day by card
 */
function spread(cards, dayOf, spreadAt) {
  const day = dayOf(spreadAt);
  const then = cards.filter((card) => (card.practice[0]?.at ?? card.kept ?? Infinity) <= spreadAt);
  const due = then.map((card) => rowOn(card, card.practice.filter(({ at }) => at <= spreadAt), dayOf, day)).filter((row) => row.due <= day).sort(byRisk);
  const since = new Set(cards.filter((card) => card.practice.some(({ at }) => at > spreadAt)).map((card) => card.id));
  return new Map(due.flatMap((row, at) => (since.has(row.id) ? [] : [[row.id, day + Math.floor((at * SPREAD) / due.length)]])));
}

/**
 * The rows that are due today, the riskiest first: all known ones, and as many fresh ones as the day still has room for.
 * @param {Row[]} rows of all courses @param {number} today
 */
export function dueToday(rows, today) {
  const met = rows.filter((row) => row.memory?.met === today).length;
  const fresh = rows.filter((row) => row.fresh && row.due <= today).sort((one, two) => one.due - two.due || byRisk(one, two));
  const asked = new Set(fresh.slice(0, Math.max(0, FRESH - met)));
  return rows.filter((row) => row.due <= today && (!row.fresh || asked.has(row))).sort(byRisk);
}

/**
 * One sitting of what is due: the riskiest, no two of one course after each other where another has any left.
 * @param {Row[]} due as `dueToday` gives it
 */
export function sitting(due) {
  const left = due.slice(0, SITTING);
  /** @type {Row[]} */
  const mixed = [];
  while (left.length) {
    const other = left.findIndex((row) => row.course !== mixed[mixed.length - 1]?.course);
    mixed.push(...left.splice(Math.max(0, other), 1));
  }
  return mixed;
}

/**
 * How many come on which of the following days; fresh ones that have no room move on.
 * @param {Row[]} rows of all courses @param {number} today @returns {[day: number, n: number][]} in their order
 */
export function coming(rows, today) {
  const days = new Map();
  const add = (/** @type {number} */ day) => days.set(day, (days.get(day) ?? 0) + 1);
  for (const row of rows) if (!row.fresh && row.due > today) add(row.due);
  const room = new Map();
  const due = new Set(dueToday(rows, today));
  for (const row of rows.filter((one) => one.fresh && !due.has(one)).sort((one, two) => one.due - two.due)) {
    let day = Math.max(row.due, today + 1);
    while ((room.get(day) ?? 0) >= FRESH) day += 1;
    room.set(day, (room.get(day) ?? 0) + 1);
    add(day);
  }
  return [...days].sort(([one], [two]) => one - two);
}
