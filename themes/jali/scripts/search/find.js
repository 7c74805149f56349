// From what somebody typed to what they meant: every word must stand somewhere in a document or in its
// course's title; a slip of the finger is forgiven where few texts have the word as typed; and where
// no document has all words, those come that have the most.

import { wordsOf } from "./form.js";
import { isNear, mayBeSlip, nearest } from "./near.js";

/**
 * @typedef {import("./stock.js").Stock} Stock
 * @typedef {import("./stock.js").Part} Part
 * @typedef {import("./stock.js").Role} Role
 *
 * A document that was found: its number, the text that leads to it best, and how good it is.
 * @typedef {{ doc: number, part: Part, leaf: number, score: number }} Hit
 * @typedef {{ hits: Hit[], marks: string[], partly: boolean, nearest: string[] }} Found
 * @typedef {{ words: number[], mask: number, named: number, best: Best | null, inside: Best | null }} Candidate
 * A text that leads to a document; `inside`: the best that is not its title.
 * @typedef {{ part: Part, leaf: number, good: number }} Best
 */

/** Words that are looked for; more are a sentence. */
const MOST_WORDS = 8;
/** Where fewer texts have a word, neighbours of it are looked for too. */
const FEW = 3;
/** How much a word counts, by what it stands in. @type {Record<Role, number>} */
const WEIGHTS = { title: 10, section: 5, question: 4, text: 2 };
/** The same by how well it is met. */
const WHOLE = 1;
const BEGUN = 0.7;
const NEAR = 0.35;
/** What counts besides: all words in one text, a title that is just what was typed, a course named so before its pages, the course one is in. */
const TOGETHER = 4;
const EXACT = 6;
const COURSE = 1.5;
const HERE = 3;

/** Too little to look for: one letter of an alphabet. @param {string} query */
export const isShort = (query) => !/[^\x00-\u02ff]/.test(query.trim()) && query.trim().length < 2;

/** @param {Stock} stock @param {string} query @param {string} [here] id of the course one is in @returns {Found} */
export function find(stock, query, here = "") {
  const words = wordsOf(query).slice(0, MOST_WORDS);
  const finding = new Finding(stock, words);
  const complete = (1 << words.length) - 1;
  const all = finding.candidates(here);
  const full = all.filter(({ mask }) => mask === complete);
  const most = full.length ? complete : Math.max(0, ...all.map(({ mask }) => count(mask)));
  const enough = full.length ? full : all.filter(({ mask }) => count(mask) === most && most * 2 >= words.length);
  const hits = enough.map(({ doc, part, leaf, score }) => ({ doc, part, leaf, score }));
  hits.sort((one, two) => two.score - one.score || one.doc - two.doc);
  return { hits, marks: finding.marks, partly: !full.length && hits.length > 0, nearest: hits.length ? [] : meant(stock, words) };
}

/** @param {number} mask */
function count(mask) {
  let bits = 0;
  for (let rest = mask; rest; rest &= rest - 1) bits += 1;
  return bits;
}

/** What may have been meant where nothing was found. @param {Stock} stock @param {string[]} words */
function meant(stock, words) {
  const lost = words.find((word) => word.length > 2);
  return lost ? nearest(lost, new Set(stock.parts.flatMap(({ shelf }) => [...shelf.words])), 3) : [];
}

class Finding {
  /** By document. @type {Map<number, Candidate>} */
  seen = new Map();

  /** @param {Stock} stock @param {string[]} words */
  constructor(stock, words) {
    this.stock = stock;
    this.words = words;
    /** Beginnings of words to mark. */
    this.marks = [...words];
    for (const part of stock.parts) this.look(part);
  }

  /** @param {Part} part */
  look(part) {
    /** Which words each text has. @type {Map<number, number>} */
    const masks = new Map();
    this.words.forEach((word, at) => {
      let met = 0;
      part.shelf.find(word, (leaf, whole) => {
        met += 1;
        this.take(part, leaf, at, whole ? WHOLE : BEGUN, masks);
      });
      if (met >= FEW || !mayBeSlip(word)) return;
      for (const near of [...part.shelf.words].filter((one) => isNear(word, one))) {
        this.marks.push(near);
        part.shelf.find(near, (leaf, whole) => whole && this.take(part, leaf, at, NEAR, masks));
      }
    });
  }

  /** @param {Part} part @param {number} leaf @param {number} word @param {number} worth @param {Map<number, number>} masks */
  take(part, leaf, word, worth, masks) {
    const { doc, role } = /** @type {import("./stock.js").Leaf} */ (part.leaves[leaf]);
    const bit = 1 << word;
    const mask = (masks.get(leaf) ?? 0) | bit;
    masks.set(leaf, mask);
    let one = this.seen.get(doc);
    if (!one) this.seen.set(doc, (one = { words: this.words.map(() => 0), mask: 0, named: 0, best: null, inside: null }));
    one.mask |= bit;
    if (role === "title") one.named |= bit;
    const value = WEIGHTS[role] * worth;
    // The same word once more in a text says a little more, up to a point.
    const before = one.words[word] ?? 0;
    one.words[word] = value > before ? value : Math.min(before + value / 50, before * 1.3);
    const good = count(mask) * 100 + WEIGHTS[role];
    const text = { part, leaf, good };
    if (good > (one.best?.good ?? 0)) one.best = text;
    if (role !== "title" && good > (one.inside?.good ?? 0)) one.inside = text;
  }

  /** Documents with their scores. @param {string} here */
  candidates(here) {
    const own = this.stock.courses.get(here)?.doc ?? -1;
    const typed = this.words.join(" ");
    return [...this.seen].map(([doc, one]) => {
      const { kind, course, title } = /** @type {import("./stock.js").Doc} */ (this.stock.docs[doc]);
      const above = this.seen.get(course)?.named ?? 0;
      let score = one.words.reduce((sum, value, at) => sum + (value || (above & (1 << at) ? 1 : 0)), 0);
      const best = /** @type {Best} */ (one.best);
      const together = best.good >= this.words.length * 100;
      if (together) score += TOGETHER;
      if (wordsOf(title).join(" ") === typed) score += EXACT;
      if (one.named && (kind === "course" || kind === "curriculum")) score += COURSE;
      if (own >= 0 && (course === own || doc === own)) score += HERE;
      // Where title and text share the words, the text says more about why it is here.
      const { part, leaf } = together ? best : one.inside ?? best;
      return { doc, part, leaf, mask: one.mask | above, score };
    });
  }
}
