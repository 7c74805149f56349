// On which days of a week something was learned. Pure: days are whole numbers since 1970, and which
// day a moment belongs to is told from outside. There is nothing here that can be lost: no streaks.

/** @typedef {import("../types.d.ts").RecordEvent} RecordEvent */

/** What is done on purpose; looking at a page is not enough. */
const LEARNED = ["answer", "done", "submit", "card", "note", "scene", "rate", "tick", "plan"];

/** The Monday of the week that a day belongs to. @param {number} day */
export const mondayOf = (day) => day - ((((day + 3) % 7) + 7) % 7);

/**
 * The week of a day, Monday first.
 * @param {Iterable<RecordEvent>} events @param {Set<string>} undone identities that were taken back
 * @param {(time: number) => number} dayOf @param {number} today
 */
export function weekOf(events, undone, dayOf, today) {
  const monday = mondayOf(today);
  const learned = new Set();
  const lessons = new Set();
  let answers = 0;
  for (const event of events) {
    const day = dayOf(event.t);
    if (day < monday || day > monday + 6 || !LEARNED.includes(event.k) || undone.has(`${event.a}/${event.n}`)) continue;
    learned.add(day);
    if (event.k === "done") lessons.add(event.o);
    if (event.k === "answer") answers += 1;
  }
  const days = Array.from({ length: 7 }, (_, at) => ({ day: monday + at, learned: learned.has(monday + at), today: monday + at === today }));
  return { days, count: learned.size, lessons: lessons.size, answers };
}
