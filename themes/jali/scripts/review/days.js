// Which day a moment belongs to, for the review: the learner's own calendar, turning at four in the
// morning, so that a night shift is one day. The only part of the review that knows of time zones.

const TURN = 4 * 3600000;
const DAY = 86400000;

/** Days since 1970. @param {number} time */
export function dayOf(time) {
  const turned = time - TURN;
  return Math.floor((turned - new Date(turned).getTimezoneOffset() * 60000) / DAY);
}

/** A moment of that day, fit to be written as a date. @param {number} day */
export function momentOf(day) {
  return new Date(1970, 0, 1 + day, 12).getTime();
}
