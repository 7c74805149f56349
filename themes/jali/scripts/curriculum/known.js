// What a learner still knows when a certificate has to be renewed, so that nobody reads again what they
// can answer. Pure: histories of questions and days go in.

import { dayOf, monthsLater, standingOf } from "../certificate/issue.js";

/**
 * @typedef {import("../types.d.ts").Certified} Certified
 * @typedef {import("../types.d.ts").Practice} Practice
 * @typedef {{ after: number, months: number, today: number }} Renewal days since 1970
 */

/**
 * What is to be renewed: from the first notice on, sixty days before the end, and after it.
 * @param {Certified | undefined} certified the newest certificate @param {number} months it is good for, 0 for ever @param {number} today
 * @returns {Renewal | null} null while there is time
 */
export function renewalOf(certified, months, today) {
  if (!certified || !standingOf(certified, months, today).notice) return null;
  return { after: certified.day, months, today };
}

/**
 * A lesson is still known when each of its questions was right the last time it was asked, in the lesson
 * or in the review, on a day after that of the certificate, and no longer ago than a certificate is good for.
 * A lesson without questions is never known.
 * @param {string[]} questions that are marked @param {Record<string, Practice[]>} practice by question, oldest first @param {Renewal} renewal
 */
export function isKnown(questions, practice, { after, months, today }) {
  const isRight = (/** @type {string} */ id) => {
    const last = practice[id]?.[practice[id].length - 1];
    if (!last || last.grade === "again") return false;
    const day = dayOf(last.at);
    return day > after && monthsLater(day, months) >= today;
  };
  return questions.length > 0 && questions.every(isRight);
}
