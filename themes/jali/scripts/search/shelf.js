// Many short texts as one long one, in which words are found by going through it: on a slow phone that
// takes less than reading an index would. Knows texts by number, not what they belong to.

import { isOfWord, searchForm } from "./form.js";

/** Stands between two texts, and in none of them. */
const EDGE = "\x01";

export class Shelf {
  /** @param {string[]} texts */
  constructor(texts) {
    this.texts = texts;
    this.form = searchForm(texts.join(EDGE));
    /** @type {Set<string> | null} */
    this.known = null;
  }

  /** Its words, each once. */
  get words() {
    return (this.known ??= new Set(this.form.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
  }

  /**
   * Tells of every text with a word that begins so, in their order.
   * @param {string} begin @param {(text: number, whole: boolean) => void} hear once a place
   */
  find(begin, hear) {
    let text = 0;
    let edge = this.form.indexOf(EDGE);
    for (let at = this.form.indexOf(begin); at >= 0; at = this.form.indexOf(begin, at + begin.length)) {
      if (at > 0 && isOfWord(this.form[at - 1] ?? "")) continue;
      for (; edge >= 0 && edge < at; text += 1) edge = this.form.indexOf(EDGE, edge + 1);
      hear(text, !isOfWord(this.form[at + begin.length] ?? ""));
    }
  }
}
