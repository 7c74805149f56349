// What was found, drawn: title, what and where it is, and the words around. Text goes in as text.

import { pieces, snippet } from "../../search/cut.js";
import { tools } from "../../tools-door.js";

/**
 * @typedef {import("../../search/find.js").Hit} Hit
 * @typedef {import("../../search/stock.js").Doc} Doc
 */

const { make, say } = tools;

export const GROUPS = /** @type {const} */ (["pages", "terms", "questions"]);

/** What a page is, in a word. @param {string} kind */
const nameOf = (kind) => (["quiz", "exam", "scenario", "survey"].includes(kind) ? say(`place-${kind}`) : say(`search-kind-${kind}`));

/** @param {Doc} doc */
const groupOf = ({ kind }) => (kind === "term" ? "terms" : kind === "question" ? "questions" : "pages");

/** Hits by group, that of the best hit first; groups without any are left out. @param {Hit[]} hits @param {Doc[]} docs */
export function grouped(hits, docs) {
  const groups = GROUPS.map((name) => ({ name, hits: hits.filter(({ doc }) => groupOf(/** @type {Doc} */ (docs[doc])) === name) }));
  return groups.filter((group) => group.hits.length).sort((one, two) => (two.hits[0]?.score ?? 0) - (one.hits[0]?.score ?? 0));
}

/** @param {import("../../search/cut.js").Piece[]} parts */
const marked = (parts) => parts.map(({ text, marked: isMarked }) => (isMarked ? make("mark", {}, text) : text));

/** The link to what was found, and what stands in it. @param {Hit} hit @param {Doc[]} docs @param {string[]} marks */
export function drawRow({ doc: number, part, leaf: at }, docs, marks) {
  const doc = /** @type {Doc} */ (docs[number]);
  const leaf = /** @type {import("../../search/stock.js").Leaf} */ (part.leaves[at]);
  const section = doc.sections[doc.sections.indexOf(leaf.anchor) + 1];
  const hasSection = leaf.anchor !== "" && section !== undefined;
  const text = leaf.role === "text" ? part.shelf.texts[at] ?? "" : ["course", "curriculum", "term"].includes(doc.kind) ? doc.about : "";
  const native = doc.lang ? { lang: doc.lang, dir: "auto" } : {};
  const where = doc.kind === "question" ? doc.about : docs[doc.course]?.title ?? "";
  return {
    href: tools.href(doc.url) + (hasSection ? `#${encodeURIComponent(leaf.anchor)}` : ""),
    inside: [
      make("span", { class: doc.kind === "question" ? "hit-t hit-q" : "hit-t" }, make("bdi", native, ...marked(doc.kind === "question" ? snippet(doc.title, marks) : pieces(doc.title, marks)))),
      make("span", { class: "hit-m" }, make("span", { class: "hit-k" }, nameOf(doc.kind)), ...(where ? [make("span", {}, make("bdi", {}, where))] : []), ...(hasSection ? [make("span", { class: "hit-s" }, make("bdi", native, ...marked(pieces(section, marks))))] : [])),
      ...(text ? [make("span", { class: "hit-x", ...native }, ...marked(snippet(text, marks)))] : []),
    ],
  };
}

/** What is said where there is nothing to choose from yet, or no more. @param {import("./seeker.js").Answer} answer @param {(query: string) => void} ask */
export function drawNote({ state, query, hits, partly, nearest }, ask) {
  if (state === "short") return [make("p", {}, say("search-hint"))];
  if (state === "loading") return [make("p", {}, say("search-loading"))];
  if (state === "failed") return [make("p", {}, say("search-failed"))];
  if (partly) return [make("p", {}, say("search-partly"))];
  if (hits.length) return [];
  const buttons = nearest.map((word) => make("button", { type: "button", class: "btn", click: () => ask(word) }, make("bdi", {}, word)));
  return [
    make("p", { class: "find-no" }, say("search-none", { query: query.trim() })),
    ...(buttons.length ? [make("p", {}, say("search-near")), make("p", { class: "row" }, ...buttons)] : []),
    make("p", {}, make("a", { href: tools.href("index.html#_courses") }, say("search-all-courses"))),
  ];
}

/** How far text was looked through. @param {import("./seeker.js").Seeker} seeker @param {import("./seeker.js").Answer} answer */
export function drawReach(seeker, { state }) {
  const { read, failed, stock, hasMore, isReading } = seeker.library;
  const all = stock?.courses.size ?? 0;
  if (state !== "found" || read.size === all) return [];
  const more = () => make("button", { type: "button", class: "link", click: () => seeker.more() }, say("search-further"));
  return [
    make("span", {}, say(isReading ? "search-reading" : "search-read", { n: read.size, total: all })),
    ...(failed.size ? [make("span", {}, say("search-lost", { n: failed.size }))] : []),
    ...(!isReading && (hasMore || failed.size) ? [more()] : []),
  ];
}
