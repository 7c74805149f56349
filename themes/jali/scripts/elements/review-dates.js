// Days of the review in words: tomorrow, on Friday, on 4 December.

import { core } from "../core-door.js";
import { dayOf, momentOf } from "../review/days.js";

/** @param {number} day */
function nameOf(day) {
  const near = day - dayOf(Date.now()) < 7;
  const look = /** @type {Intl.DateTimeFormatOptions} */ (near ? { weekday: "long" } : { day: "numeric", month: "long" });
  return new Intl.DateTimeFormat(core.locale, look).format(momentOf(day));
}

/** When one card comes back. @param {number} day */
export function backOn(day) {
  const n = day - dayOf(Date.now());
  return n <= 1 ? core.say("review-back-tomorrow") : core.say("review-back", { n, day: nameOf(day) });
}

/** What comes on the next days that have any. @param {[day: number, n: number][]} coming */
export function comingWords(coming) {
  const today = dayOf(Date.now());
  const parts = coming.slice(0, 2).map(([day, n]) => (day === today + 1 ? core.say("review-tomorrow", { n }) : core.say("review-on", { n, day: nameOf(day) })));
  return parts.length ? core.say("review-next", { days: core.list(parts) }) : "";
}
