// The form in which search compares: that of typed answers at their kindest, and no apostrophes, so
// that "dont" finds "don’t". Letters only; it knows neither pages nor results.

import { looseForm } from "../quiz/compare.js";

/** Whatever belongs to a word: letters of any script, what is joined to them, digits, apostrophes, joiners. */
const WORD = /[\p{L}\p{M}\p{N}'’\u00ad\u200c\u200d]+/gu;
/** What plain letters alone do not tell. */
const OTHER = /[^\0-\x7f]+/g;
/** Forms of such stretches: few words make up all texts. @type {Map<string, string>} */
const known = new Map();

/** @param {string} text */
export function searchForm(text) {
  // Most of English needs no more than this, and of a whole catalogue that is much.
  return text.toLowerCase().replace(/'/g, "").replace(OTHER, (part) => {
    let form = known.get(part);
    // A closing mark has no form, but it parts two words.
    if (form === undefined) known.set(part, (form = looseForm(part).replace(/'/g, "") || (/[\p{M}'’\u00ad\u200c\u200d]/u.test(part) ? "" : " ")));
    return form;
  });
}

/** @param {string} text @returns {string[]} its words in that form, each once */
export function wordsOf(text) {
  return [...new Set((text.match(WORD) ?? []).map(searchForm).filter(Boolean))];
}

/** @param {string} text @returns {{ at: number, end: number, form: string }[]} its words where they stand */
export function wordsIn(text) {
  return [...text.matchAll(WORD)].map(({ index = 0, 0: word }) => ({ at: index, end: index + word.length, form: searchForm(word) }));
}

/** Whether letters of a form go on a word. @param {string} letter "" at an end */
export function isOfWord(letter) {
  return letter > "\x7f" ? /[\p{L}\p{M}\p{N}]/u.test(letter) : /[a-z0-9]/.test(letter);
}
