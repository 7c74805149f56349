// A record as a diligent learner leaves it: made up, but of the ids of this repository's own pages and
// questions, with the kinds of events and their fields in about the shares in which the pages write them.

import { readFileSync } from "node:fs";
import { random } from "./cases.js";

/** @typedef {{ id: string, questions: { id: string, choices: string[] }[] }} Page */

/** @returns {Page[]} every page of the sample site that asks something, from its lock */
function pagesOfLock() {
  /** @type {Page[]} */
  const pages = [];
  for (const line of readFileSync(new URL("../../lyceum.lock", import.meta.url), "utf8").split("\n")) {
    const [what, id = "", , , , ...choices] = line.split(" ");
    if (what === "page") pages.push({ id, questions: [] });
    if (what === "question") pages[pages.length - 1]?.questions.push({ id, choices: choices.map((choice) => choice.slice(0, 4)) });
  }
  return pages.filter((page) => page.questions.length);
}

const MINUTE = 60000;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** @param {number} count @returns {any[]} events in the order in which they were written */
export function learned(count) {
  const next = random(67);
  const pages = pagesOfLock();
  /** @type {any[]} */
  const events = [];
  let at = 1790000000000;
  /** @template T @param {T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[Math.floor(next() * list.length)]);
  const hex = (/** @type {number} */ digits) => Array.from({ length: digits }, () => pick([..."0123456789abcdef"])).join("");
  while (events.length < count) {
    // Each page load is an actor.
    const a = Array.from({ length: 12 }, () => pick([...LETTERS])).join("");
    let n = 0;
    const page = pick(pages);
    const add = (/** @type {object} */ fact) => events.push({ a, n: n++, t: (at += Math.floor(next() * 2 * MINUTE)), z: 300, ...fact });
    const run = hex(8);
    const isTest = next() < 0.3;
    const turn = isTest ? { u: run } : {};
    const asked = page.questions.slice(0, 12);
    add({ k: "open", o: page.id, ...(isTest ? { x: asked.map((question) => question.id), ...turn } : {}) });
    for (const question of asked) {
      const s = next() < 0.7 ? 1 : 0;
      const sure = next() < 0.2 ? { q: pick(["guess", "fairly", "sure"]) } : {};
      if (next() < 0.8) add({ k: "answer", o: `${page.id}#${question.id}`, r: hex(4), x: question.choices.slice(0, 1), s, ...sure, ...(next() < 0.1 ? { h: 1 } : {}), ...turn });
    }
    if (isTest) add({ k: "submit", o: page.id, u: run, s: 0.8, m: asked.length, p: 75, v: "1.0" });
    else add({ k: "place", o: page.id, x: ["the-first-sentence"] });
    add({ k: "time", o: page.id, d: Math.floor(next() * 900) });
    if (!isTest) add({ k: "done", o: page.id, r: hex(8) });
    for (let card = Math.floor(next() * 4); card > 0; card -= 1) add({ k: "card", o: `${page.id}#${pick(page.questions).id}`, x: [pick(["again", "hard", "good", "easy"])], y: "grade" });
    at += next() * 600 * MINUTE;
    at = Math.floor(at);
  }
  return events.slice(0, count);
}
