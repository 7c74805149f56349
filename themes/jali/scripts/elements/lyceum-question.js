// <lyceum-question>: makes the question that stands in the page answerable. The page's own key stays
// in it, hidden, as the source of all feedback; what can be marked is in the data block.
// In a quiz the run decides when it begins and what comes after; see lyceum-quiz.

import { core } from "../core-door.js";
import { mark } from "../quiz/mark.js";
import { shuffle } from "../quiz/order.js";
import { drawActions, drawConfidence, drawError, drawFeedback, markOptions, showHint } from "./question-parts.js";

/**
 * @typedef {import("../types.d.ts").Question} Question
 * @typedef {import("../types.d.ts").Given} Given
 * @typedef {{ run: string, seed: string, next: string, goNext: () => void, confidence: boolean, mixed: boolean, begin: () => import("../record/journal.js").Fact[] }} Turn
 */

export class LyceumQuestion extends HTMLElement {
  /** @type {Question | undefined} */
  question;
  /** @type {Turn | null} set while a quiz runs */
  turn = null;
  hints = 0;
  answered = false;
  /** @type {HTMLElement[]} what this element has added and takes away again */
  added = [];

  connectedCallback() {
    if (this.question) return;
    this.question = core.page.questions?.find((one) => one.id === this.dataset.question);
    // A kind this script does not know keeps its form without script.
    if (!this.question || !this.options.length) return;
    this.question = { ...this.question, choices: this.question.choices ?? [] };
    for (const part of this.querySelectorAll(".key, .hint")) part.setAttribute("hidden", "");
    this.addEventListener("keydown", (event) => this.onKey(event));
    if (core.page.kind !== "quiz") void this.beginInLesson();
  }

  get options() {
    return /** @type {HTMLElement[]} */ ([...this.querySelectorAll(".opts > .opt")]);
  }
  /** @returns {HTMLInputElement[]} */
  get inputs() {
    return [...this.querySelectorAll(".opts input")].map((input) => /** @type {HTMLInputElement} */ (input));
  }
  get picked() {
    return this.inputs.filter((input) => input.checked).map((input) => input.value);
  }

  async beginInLesson() {
    this.begin(null, null);
    await core.record.ready;
    const before = core.record.state.questions[this.question?.id ?? ""];
    if (!before || this.picked.length) return;
    const old = before.last.revision !== this.question?.revision || !before.last.choices.some((id) => this.inputs.some((input) => input.value === id));
    if (old) this.note(core.say("answered-earlier", { day: core.day(before.last.at) }));
    else this.begin(null, before.last);
  }

  /**
   * Shows the question fresh, or as it was answered.
   * @param {Turn | null} turn @param {Given | null} given
   */
  begin(turn, given) {
    for (const part of this.added) part.remove();
    this.added = [];
    this.turn = turn;
    this.hints = 0;
    this.answered = false;
    for (const hint of this.querySelectorAll("details.hint")) hint.setAttribute("hidden", "");
    markOptions(this, null);
    const tries = core.record.state.questions[this.question?.id ?? ""]?.attempts ?? 0;
    // Shown again, an answer stands in the order in which it was given.
    this.mix(turn ? turn.seed : `${this.question?.id}/${given ? Math.max(0, tries - 1) : tries}`);
    for (const input of this.inputs) {
      input.checked = given?.choices.includes(input.value) ?? false;
      input.disabled = false;
    }
    if (given) this.show(given, false);
    else {
      if (turn?.confidence) this.add(drawConfidence(this));
      this.add(drawActions(this));
    }
  }

  /** @param {string} seed */
  mix(seed) {
    const box = this.querySelector(".opts");
    const mixed = this.turn ? this.turn.mixed : true;
    if (!box || this.question?.shuffle === false || !mixed) return this.number(this.options);
    const order = shuffle(this.options, seed, (option) => option.dataset.choice ?? "");
    box.append(...order);
    this.number(order);
  }

  /** @param {HTMLElement[]} options */
  number(options) {
    options.forEach((option, at) => {
      const key = option.querySelector(".k");
      if (key) key.textContent = String(at + 1);
    });
  }

  /** @template {HTMLElement} Part @param {Part} part @returns {Part} */
  add(part) {
    this.added.push(part);
    this.append(part);
    return part;
  }

  /** @param {string} words */
  note(words) {
    const line = core.make("p", { class: "meta fb-when" }, words);
    this.added.push(line);
    this.querySelector(".opts")?.before(line);
  }

  check() {
    if (this.answered || !this.question) return;
    this.forgive();
    const choices = this.picked;
    if (!choices.length) return this.refuse();
    const { share } = mark(this.question, choices);
    const confidence = /** @type {HTMLInputElement | null} */ (this.querySelector(".seg input:checked"))?.value ?? "";
    /** @type {Given} */
    const given = { at: Date.now(), revision: this.question.revision, choices, share, hints: this.hints, confidence, run: this.turn?.run ?? "" };
    const answer = { k: "answer", o: this.question.id, r: given.revision, x: choices, s: share, h: given.hints, q: confidence || undefined, u: given.run || undefined };
    // Painted first: the learner waits for the feedback, not for the disk.
    for (const part of this.added) part.remove();
    this.added = [];
    this.show(given, true);
    const facts = [...(this.turn?.begin() ?? []), answer];
    void core.record.add(...facts);
    this.dispatchEvent(new CustomEvent("lyceum:answered", { bubbles: true, detail: given }));
  }

  /** @param {Given} given @param {boolean} now just given, so the feedback takes the focus */
  show(given, now) {
    if (!this.question) return;
    this.answered = true;
    for (const input of this.inputs) input.disabled = true;
    markOptions(this, given.choices);
    if (!now && !this.turn) this.note(core.say("answered-on", { day: core.day(given.at) }));
    const feedback = this.add(drawFeedback(this, given));
    this.add(drawActions(this));
    if (now) core.moveTo(feedback.querySelector("[tabindex]"));
  }

  refuse() {
    const error = drawError(this);
    this.added.push(error);
    this.querySelector(".opts")?.before(error);
    for (const one of this.inputs[0]?.type === "radio" ? this.querySelectorAll(".opts") : this.inputs) {
      one.setAttribute("aria-invalid", "true");
      one.setAttribute("aria-describedby", error.id);
    }
    if (!document.title.startsWith(core.say("error-title"))) document.title = `${core.say("error-title")} ${document.title}`;
    core.moveTo(error);
  }

  forgive() {
    const error = this.added.find((part) => part.classList.contains("q-err"));
    if (!error) return;
    error.remove();
    this.added = this.added.filter((part) => part !== error);
    for (const one of this.querySelectorAll("[aria-invalid]")) {
      one.removeAttribute("aria-invalid");
      one.removeAttribute("aria-describedby");
    }
    const title = `${core.say("error-title")} `;
    if (document.title.startsWith(title)) document.title = document.title.slice(title.length);
  }

  again() {
    this.begin(this.turn, null);
    core.moveTo(this.querySelector(".stem"));
  }

  hint() {
    if (!this.answered) showHint(this);
  }

  /** Single keys, only from inside the question and never with a modifier. @param {KeyboardEvent} event */
  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = /** @type {HTMLElement} */ (event.target);
    if (/^[1-9]$/.test(event.key) && !this.answered) {
      const input = this.options[Number(event.key) - 1]?.querySelector("input");
      if (!input) return;
      input.focus();
      input.checked = input.type === "radio" || !input.checked;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (event.key === "Enter" && !target.closest("button, a, summary")) {
      if (this.answered) this.turn?.goNext();
      else this.check();
    } else if (event.key.toLowerCase() === "h" && !this.answered) this.hint();
    else return;
    event.preventDefault();
  }
}
