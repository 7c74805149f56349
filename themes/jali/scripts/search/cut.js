// A short stretch of a text around what was found in it, in pieces that are marked or not.

import { wordsIn } from "./form.js";

/** @typedef {{ text: string, marked: boolean }} Piece */

/** Letters before the first mark, and in all. */
const BEFORE = 50;
const LENGTH = 170;

/** @param {string} text @param {string[]} marks beginnings of words @returns {Piece[]} all of it */
export function pieces(text, marks) {
  /** @type {Piece[]} */
  const out = [];
  let from = 0;
  for (const { at, end } of found(text, marks)) {
    if (at > from) out.push({ text: text.slice(from, at), marked: false });
    out.push({ text: text.slice(at, end), marked: true });
    from = end;
  }
  if (from < text.length) out.push({ text: text.slice(from), marked: false });
  return out;
}

/** @param {string} text @param {string[]} marks @returns {Piece[]} the stretch with the most of what was found */
export function snippet(text, marks) {
  const places = found(text, marks).map(({ at }) => at);
  const many = (/** @type {number} */ from) => places.filter((at) => at >= from && at < from + LENGTH - BEFORE).length;
  const first = places.reduce((best, at) => (many(at) > many(best) ? at : best), places[0] ?? 0);
  const begin = first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  const wanted = Math.min(begin + LENGTH, text.length);
  const end = wanted === text.length ? wanted : Math.max(text.lastIndexOf(" ", wanted), begin + LENGTH / 2);
  return pieces(`${begin > 0 ? "… " : ""}${text.slice(begin, end)}${end < text.length ? " …" : ""}`, marks);
}

/** Whole words that begin as one of the marks; beside others a mark of a letter or two is a word. @param {string} text @param {string[]} marks */
function found(text, marks) {
  const begins = marks.filter((mark) => marks.length === 1 || mark.length > 2);
  return wordsIn(text).filter(({ form }) => marks.includes(form) || begins.some((mark) => form.startsWith(mark)));
}
