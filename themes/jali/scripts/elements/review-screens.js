// The review without a card: nothing due, more due than one sitting holds, done; and the cards that
// were set aside, which every one of them can bring back.

import { core } from "../core-door.js";
import { SITTING, SPREAD } from "../review/schedule.js";
import { elementOf, loadCards } from "./review-cards.js";
import { comingWords } from "./review-dates.js";

/**
 * @typedef {import("./lyceum-review.js").LyceumReview} LyceumReview
 * @typedef {[day: number, n: number][]} Coming
 */

/** @param {string} words @param {string} [look] */
const heading = (words, look) => core.make("h2", { tabindex: "-1", class: look }, words);

/** @param {LyceumReview} review @param {Coming} coming */
export function drawEmpty(review, coming) {
  const box = core.make("div", { class: "empty", "data-review-empty": true }, core.icon("t-lit", "t"), heading(core.say("review-empty")), core.make("p", {}, comingWords(coming) || core.say("review-where-from")));
  return core.make("div", {}, box, drawAside(review));
}

/** @param {LyceumReview} review @param {number} due */
export function drawBacklog(review, due) {
  const spread = core.make("button", { type: "button", class: "btn big", "data-spread": true, click: () => void review.spread() }, core.say("review-spread", { n: SPREAD }));
  const start = core.make("button", { type: "button", class: "btn go big", "data-start": true, click: () => void review.start(true) }, core.say("review-start", { n: SITTING }));
  return core.make("div", {}, core.make("div", { class: "pan", "data-review-backlog": true }, heading(core.say("review-backlog", { n: due })), core.make("p", { class: "lead" }, core.say("review-backlog-text", { n: SITTING })), core.make("p", { class: "row act" }, start, spread)), drawAside(review));
}

/** @param {LyceumReview} review @param {{ share: number }[]} given @param {number} left still due today @param {Coming} coming */
export function drawDone(review, given, left, coming) {
  const known = given.filter(({ share }) => share === 1).length;
  const lines = [given.length ? core.say("review-known", { n: known, total: given.length }) : "", comingWords(coming)].filter(Boolean);
  const more = left ? core.make("button", { type: "button", class: "btn go big", "data-more": true, click: () => void review.start(true) }, core.say("review-more", { n: Math.min(left, SITTING) })) : null;
  const home = core.make("a", { class: left ? "btn big" : "btn go big", href: core.href("my-learning.html") }, core.say("review-leave"));
  const box = core.make("div", { class: "pan done", "data-review-done": true }, core.icon("t-lit", "t"), heading(core.say(left ? "review-stopped" : "review-done"), "score-w"), ...lines.map((words) => core.make("p", { class: "lead" }, words)), core.make("p", { class: "row act" }, more, home));
  return core.make("div", {}, box, drawAside(review));
}

/** What was set aside, closed until it is asked for. @param {LyceumReview} review */
function drawAside(review) {
  const ids = core.record.state.suspended.filter((id) => review.courses.some((course) => core.courseOf(id) === course.id));
  if (!ids.length) return null;
  const list = core.make("ul", { class: "links" });
  const fold = core.make("details", { class: "fold rev-aside", toggle: () => void fill() }, core.make("summary", {}, core.make("span", {}, core.say("review-aside", { n: ids.length })), core.icon("chevron-down", "i turn")), list);
  async function fill() {
    if (!fold.open || list.childElementCount) return;
    for (const course of review.courses) {
      const mine = ids.filter((id) => core.courseOf(id) === course.id);
      const cards = mine.length ? await loadCards(course) : new Map();
      list.append(...mine.map((id) => drawBack(id, stemOf(cards.get(id)) || course.title)));
    }
  }
  return fold;
}

/** @param {import("./review-cards.js").Card | undefined} card */
const stemOf = (card) => (card && elementOf(card)?.querySelector(".stem")?.textContent?.trim()) ?? "";

/** @param {string} id @param {string} name */
function drawBack(id, name) {
  const button = core.make("button", { type: "button", class: "btn", "data-resume": id, "aria-label": core.say("review-resume-card", { name }), click: () => {
    void core.record.add({ k: "card", o: id, y: "resume" });
    core.announce(core.say("review-resumed"));
    core.fill(item, core.make("span", { tabindex: "-1" }, name), core.make("span", { class: "meta" }, core.say("review-resumed")));
    core.moveTo(item.querySelector("span"));
  } }, core.say("review-resume"));
  const item = core.make("li", {}, core.make("span", {}, name), button);
  return item;
}
