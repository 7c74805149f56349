// What there is to find: documents (courses, pages, words, questions) and the texts that lead to them.
// Made of the files that the build writes; it loads none and draws none.

import { Shelf } from "./shelf.js";

/**
 * @typedef {import("./data.d.ts").Titles} Titles
 * @typedef {import("./data.d.ts").CourseTitles} CourseTitles
 * @typedef {import("./data.d.ts").CourseText} CourseText
 *
 * A place in the site that can be opened. `course`: number of the document of its course, or -1.
 * `sections`: anchor and title in turn.
 * @typedef {{ kind: string, title: string, url: string, lang: string, course: number, sections: string[], about: string }} Doc
 *
 * What a text is to its document; how much a word in it counts, see find.js.
 * @typedef {"title" | "section" | "question" | "text"} Role
 * @typedef {{ doc: number, role: Role, anchor: string }} Leaf
 * @typedef {{ shelf: Shelf, leaves: Leaf[] }} Part
 */

export class Stock {
  /** @type {Doc[]} */
  docs = [];
  /** @type {Part[]} */
  parts = [];
  /** By the id of a course. @type {Map<string, { doc: number, words: number }>} */
  courses = new Map();
  /** By address. @type {Map<string, number>} */
  places = new Map();

  /** @param {Titles} titles */
  constructor(titles) {
    const part = new Draft();
    for (const course of titles.courses) this.addCourse(course, part);
    for (const { title, url, summary = "", lang = "" } of titles.curricula ?? []) {
      const doc = this.add({ kind: "curriculum", title, url, lang, course: -1, sections: [], about: summary });
      part.add(title, { doc, role: "title", anchor: "" });
      part.add(summary, { doc, role: "text", anchor: "" });
    }
    for (const term of titles.glossary?.terms ?? []) this.addTerm(term, titles.glossary?.url ?? "", part);
    this.parts.push(part.done());
  }

  /** @param {import("./data.d.ts").TermTitles} term @param {string} url @param {Draft} part */
  addTerm([id, meaning, lang, names], url, part) {
    const doc = this.add({ kind: "term", title: names[0] ?? "", url: `${url}#${id}`, lang, course: -1, sections: [], about: meaning });
    for (const name of names) part.add(name, { doc, role: "title", anchor: "" });
    part.add(meaning, { doc, role: "text", anchor: "" });
  }

  /** @param {CourseTitles} course @param {Draft} part */
  addCourse({ id, title, folder, summary = "", words, lang = "", modules = [], pages }, part) {
    const course = this.add({ kind: "course", title, url: `${folder}index.html`, lang, course: -1, sections: modules, about: summary });
    this.courses.set(id, { doc: course, words });
    part.addTitles(course, title, modules);
    part.add(summary, { doc: course, role: "text", anchor: "" });
    for (const [kind, url, title, lang, sections] of pages) {
      part.addTitles(this.add({ kind, title, url: folder + url, lang, course, sections, about: "" }), title, sections);
    }
  }

  /** @param {CourseText} text */
  addText({ course: id, pages }) {
    const course = this.courses.get(id)?.doc ?? -1;
    const folder = this.docs[course]?.url.replace(/[^/]*$/, "") ?? "";
    const part = new Draft();
    for (const [url, texts, questions] of pages) {
      const doc = this.places.get(folder + url);
      // A text of another build than the titles.
      if (doc === undefined) continue;
      for (let at = 0; at < texts.length; at += 2) part.add(texts[at + 1] ?? "", { doc, role: "text", anchor: texts[at] ?? "" });
      const { title = "", lang = "" } = this.docs[doc] ?? {};
      for (let at = 0; at < questions.length; at += 2) {
        const asks = questions[at + 1] ?? "";
        const question = this.add({ kind: "question", title: asks, url: `${folder}${url}#${questions[at]}`, lang, course, sections: [], about: title });
        part.add(asks, { doc: question, role: "question", anchor: "" });
      }
    }
    this.parts.push(part.done());
  }

  /** @param {Doc} doc @returns {number} */
  add(doc) {
    this.places.set(doc.url, this.docs.length);
    return this.docs.push(doc) - 1;
  }
}

/** A part that is being filled. */
class Draft {
  /** @type {string[]} */
  texts = [];
  /** @type {Leaf[]} */
  leaves = [];

  /** @param {string} text @param {Leaf} leaf */
  add(text, leaf) {
    if (!text) return;
    this.texts.push(text);
    this.leaves.push(leaf);
  }

  /** @param {number} doc @param {string} title @param {string[]} sections */
  addTitles(doc, title, sections) {
    this.add(title, { doc, role: "title", anchor: "" });
    for (let at = 0; at < sections.length; at += 2) this.add(sections[at + 1] ?? "", { doc, role: "section", anchor: sections[at] ?? "" });
  }

  /** @returns {Part} */
  done() {
    return { shelf: new Shelf(this.texts), leaves: this.leaves };
  }
}
