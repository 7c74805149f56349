// One card on the screen. A question answers for itself and gives the grade by the way; what nobody can
// mark is turned over and graded by the learner.

import { core } from "../core-door.js";
import { dayOf } from "../review/days.js";
import { daysUntil, GRADES, remember } from "../review/memory.js";
import { backOn } from "./review-dates.js";
import { elementOf } from "./review-cards.js";

/**
 * @typedef {import("./lyceum-question.js").LyceumQuestion} LyceumQuestion
 * @typedef {import("../types.d.ts").Practice["grade"]} Grade
 * @typedef {import("./review-cards.js").Card} Card
 * @typedef {{ card: Card, next: string, goNext: (said?: string) => void, known: (share: number) => void }} Turn
 * @typedef {{ element: HTMLElement, begin: () => void }} Drawn `begin` once it stands in the page
 */

/** @param {Turn} turn @returns {Drawn | null} null for what cannot be asked here */
export function drawCard(turn) {
  if (turn.card.fact.kind === "open" || turn.card.fact.kind === "term") return { element: drawFlip(turn), begin: () => {} };
  return core.forms[turn.card.fact.kind] ? drawQuestion(turn) : null;
}

/** @param {Turn} turn @returns {Drawn | null} */
function drawQuestion({ card, next, goNext, known }) {
  const element = /** @type {LyceumQuestion | null} */ (elementOf(card));
  if (!element) return null;
  // Where the element looks for what can be marked.
  core.page.questions = [card.fact];
  const tries = core.record.state.questions[card.id]?.attempts ?? 0;
  element.addEventListener("lyceum:answered", (event) => {
    element.querySelector(".q-act")?.before(drawBack(card, backOn(dueOf(card))));
    known(/** @type {CustomEvent} */ (event).detail.share);
  });
  const turn = { run: "", seed: `${card.id}/${tries}`, next, goNext, confidence: true, mixed: true, all: false, begin: () => [] };
  return { element, begin: () => element.begin(turn, null) };
}

/** @param {Card} card */
const memoryOf = (card) => remember(core.record.state.practice[card.id] ?? [], dayOf, dayOf(Date.now()));
/** @param {Card} card */
const dueOf = (card) => memoryOf(card)?.due ?? dayOf(Date.now()) + 1;

/** When it comes back, and where it is taught. @param {Card} card @param {string} words */
function drawBack(card, words) {
  const link = core.make("a", { href: core.href(`${card.page.url}#${elementOf(card)?.id ?? ""}`) }, card.page.title);
  return core.make("div", { class: "back" }, core.make("p", {}, core.icon("refresh-cw", "i s"), core.make("span", { "data-back": true }, words)), core.make("p", {}, core.say("review-from"), " ", link));
}

/** @param {Turn} turn */
function drawFlip({ card, goNext, known }) {
  const source = elementOf(card);
  const copies = (/** @type {string} */ selector) => [...(source?.querySelectorAll(selector) ?? [])].map((part) => part.cloneNode(true));
  const box = core.make("article", { class: "q", "data-card": card.id });
  const show = core.make("p", { class: "q-act stick" }, core.make("button", { type: "button", class: "btn go big", "data-show-answer": true, click: () => turnOver() }, core.say("show-answer")));
  box.append(...copies(".stem"), ...copies(".stem-more"), core.make("p", { class: "how" }, core.say("review-think")), show);

  function turnOver() {
    show.remove();
    const heading = core.make("h3", { class: "fb-h", tabindex: "-1" }, core.say("review-answer"));
    const own = core.record.state.notes[card.id]?.text;
    const mine = own ? [core.make("p", { class: "fb-o" }, core.say("review-yours")), core.make("blockquote", { class: "mine-said", dir: "auto" }, own)] : [];
    box.append(core.make("div", { class: "fb good" }, heading, ...copies(".key .model"), ...mine), drawGrades(card, grade));
    core.moveTo(heading);
  }

  /** @param {Grade} given */
  function grade(given) {
    box.querySelector(".grades")?.remove();
    void core.record.add({ k: "card", o: card.id, x: [given], y: "grade" });
    known(given === "again" ? 0 : 1);
    goNext(backOn(dueOf(card)));
  }

  box.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const given = GRADES[Number(event.key) - 1];
    if (given && box.querySelector(".grades")) grade(given);
    else if (event.key === "Enter" && show.isConnected && !target.closest("button, a")) turnOver();
    else return;
    event.preventDefault();
  });
  return box;
}

/** The four buttons, each with the day it leads to. @param {Card} card @param {(grade: Grade) => void} grade */
function drawGrades(card, grade) {
  const today = dayOf(Date.now());
  const days = daysUntil(memoryOf(card), today);
  const buttons = GRADES.map((name, at) => core.make("button", { type: "button", class: "btn", "data-grade": name, click: () => grade(name) },
    core.make("span", { class: "k", "aria-hidden": "true" }, String(at + 1)), core.make("b", {}, core.say(`grade-${name}`)), core.make("small", {}, core.say("grade-days", { n: days[name] }))));
  return core.make("div", { class: "grades", role: "group", "aria-label": core.say("grade-question") }, ...buttons);
}
