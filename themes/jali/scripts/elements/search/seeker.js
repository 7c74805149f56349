// Answers what is typed: from the titles at once, and again each time the text of another course is here.
// Knows no element; whoever shows the answers hears of each.

import { find, isShort } from "../../search/find.js";
import { Library } from "../../search/library.js";
import { core, tools } from "../../tools-door.js";

/**
 * `state`: what there is to show; "found" also when nothing was.
 * @typedef {import("../../search/find.js").Found & { state: "short" | "loading" | "failed" | "found", query: string }} Answer
 */

/** Between two answers to the same question, while text comes in. */
const CALM = 200;
const library = new Library(tools.href);

/** @type {Omit<Answer, "state" | "query">} */
const NOTHING = { hits: [], marks: [], partly: false, nearest: [] };

export class Seeker {
  query = "";
  /** @type {any} */
  waiting = 0;

  /** @param {(answer: Answer) => void} show */
  constructor(show) {
    this.show = show;
    void library.open();
  }

  get library() {
    return library;
  }

  /** @param {string} query */
  async ask(query) {
    this.query = query;
    if (isShort(query)) return this.show({ ...NOTHING, state: "short", query });
    if (!library.stock) {
      this.show({ ...NOTHING, state: "loading", query });
      await library.open();
      if (this.query !== query) return undefined;
    }
    return this.answer();
  }

  answer() {
    const { stock } = library;
    clearTimeout(this.waiting);
    this.waiting = 0;
    if (!stock) return this.show({ ...NOTHING, state: "failed", query: this.query });
    const found = find(stock, this.query, here());
    this.show({ ...found, state: "found", query: this.query });
    // What is on the screen comes before what may still be found.
    setTimeout(() => void library.readOn(this.order(found.hits), () => this.again()), 50);
    return undefined;
  }

  again() {
    if (!isShort(this.query)) this.waiting ||= setTimeout(() => this.answer(), CALM);
  }

  /** Reads the text of more courses. */
  more() {
    library.allowMore();
    this.answer();
  }

  /** Courses in the order in which their text is worth reading: this one, those begun, those found. @param {import("../../search/find.js").Hit[]} hits */
  order(hits) {
    const { docs = [], courses = new Map() } = library.stock ?? {};
    const ids = [...courses.keys()];
    const byDoc = new Map(ids.map((id) => [courses.get(id)?.doc, id]));
    const found = hits.slice(0, 100).map(({ doc }) => byDoc.get(docs[doc]?.course) ?? byDoc.get(doc));
    const begun = ids.filter((id) => core?.knows(core.record.state, id));
    return [...new Set([here(), ...begun, ...found, ...ids])].filter((id) => id !== undefined && courses.has(id));
  }
}

const here = () => tools.page.course?.id ?? "";
