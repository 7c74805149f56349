// Days of a plan in words: "by day 3" becomes a date once the first day is known.

/**
 * Day number `by`, counted from the first one.
 * @param {string} first as a date field has it @param {number} by @returns {Date | null}
 */
export function dayOf(first, by) {
  const [year, month, day] = first.split("-").map(Number);
  if (!year || !month || !day) return null;
  return new Date(year, month - 1, day + by - 1);
}

/** @param {Pick<typeof import("../core-door.js").core, "say" | "day">} core @param {string} first @param {number} by */
export function dueWords(core, first, by) {
  const date = dayOf(first, by);
  return date ? core.say("by-date", { n: by, day: core.day(date.getTime()) }) : core.say("by-day", { n: by });
}
