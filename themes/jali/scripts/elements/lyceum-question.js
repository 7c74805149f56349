// <lyceum-question>: makes the question that stands in the page answerable. The page's own key stays
// in it, hidden, as the source of all feedback; what can be marked is in the data block. How an answer
// is given is the form's affair (forms/), which its bundle has registered in `core.forms`.
// In a quiz or an exam the run decides when it begins and what comes after; see lyceum-quiz and
// lyceum-exam, in which nothing is checked before it is handed in.

import { core } from "../core-door.js";
import { isKept, mark } from "../quiz/mark.js";
import { answerFact } from "../quiz/run.js";
import { clearError, showError } from "./question-error.js";
import { drawActions, drawConfidence, drawFeedback, showHint } from "./question-parts.js";

/**
 * @typedef {import("../types.d.ts").Question} Question
 * @typedef {import("../types.d.ts").Given} Given
 * @typedef {{ run: string, seed: string, next: string, goNext: () => void, confidence: boolean, mixed: boolean, all: boolean, begin: () => import("../record/journal.js").Fact[] }} Turn
 */

export class LyceumQuestion extends HTMLElement {
  /** @type {Question | undefined} */
  question;
  /** @type {Turn | null} set while a quiz runs */
  turn = null;
  hints = 0;
  answered = false;
  /** In an exam: nothing is checked here, and the exam has the keys but for picking. */
  silent = false;
  /** @type {HTMLElement[]} what this element has added and takes away again */
  added = [];

  connectedCallback() {
    if (this.question) return;
    const question = core.page.questions?.find((one) => one.id === this.dataset.question);
    this.question = question;
    // A kind nobody has registered keeps its form without script.
    this.form = (question && core.forms[question.kind]?.make(this, question)) ?? null;
    if (!this.form) return;
    for (const part of this.querySelectorAll(".key, .hint")) part.setAttribute("hidden", "");
    this.addEventListener("keydown", (event) => this.onKey(event));
    if (!core.page.quiz && core.page.kind !== "review") void this.beginInLesson();
  }

  async beginInLesson() {
    this.begin(null, null);
    await core.record.ready;
    const before = core.record.state.questions[this.question?.id ?? ""];
    if (!before || this.form?.isTouched()) return;
    const old = before.last.revision !== this.question?.revision || !this.form?.fits(before.last.choices);
    if (old) this.note(core.say("answered-earlier", { day: core.day(before.last.at) }));
    else this.begin(null, before.last);
  }

  /**
   * Shows the question fresh, or as it was answered.
   * @param {Turn | null} turn @param {Given | null} given
   */
  begin(turn, given) {
    this.clear();
    this.turn = turn;
    const tries = core.record.state.questions[this.question?.id ?? ""]?.attempts ?? 0;
    // Shown again, an answer stands in the order in which it was given.
    const seed = turn ? turn.seed : `${this.question?.id}/${given ? Math.max(0, tries - 1) : tries}`;
    this.form?.show(given?.choices ?? null, seed, turn ? turn.mixed : true);
    if (given) this.judge(given, false);
    else {
      if (turn?.confidence) this.add(drawConfidence(this));
      this.add(drawActions(this));
    }
  }

  clear() {
    for (const part of this.added) part.remove();
    this.added = [];
    this.hints = 0;
    this.answered = false;
    this.silent = false;
    this.lock(false);
    for (const hint of this.querySelectorAll("details.hint")) hint.setAttribute("hidden", "");
  }

  /** @param {boolean} locked */
  lock(locked) {
    const controls = /** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll("input, select, textarea, button"));
    for (const control of controls) control.disabled = locked;
  }

  /** In an exam: as picked so far, with nothing to check. @param {string[] | null} picked @param {string} seed @param {boolean} mixed */
  sit(picked, seed, mixed) {
    this.clear();
    this.silent = true;
    this.form?.show(picked, seed, mixed);
  }

  /** As it was handed in: marked where answers may be seen. @param {Given | null} given @param {string} seed @param {boolean} mixed @param {boolean} marked */
  recall(given, seed, mixed, marked) {
    this.sit(given?.choices ?? [], seed, mixed);
    this.answered = true;
    if (marked && this.form) {
      this.form.judge(given?.choices ?? []);
      if (given) this.add(drawFeedback(this, this.form, given));
    } else this.lock(true);
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
    this.form?.box.before(line);
  }

  check() {
    if (this.answered || !this.question || !this.form) return;
    clearError(this);
    const missing = this.form.missing();
    if (missing) return showError(this, missing);
    const choices = this.form.response();
    const { share } = mark(this.question, choices);
    const confidence = /** @type {HTMLInputElement | null} */ (this.querySelector(".seg input:checked"))?.value ?? "";
    /** @type {Given} */
    const given = { at: Date.now(), revision: this.question.revision, choices, share, hints: this.hints, confidence, run: this.turn?.run ?? "" };
    this.form.keep?.();
    // Painted first: the learner waits for the feedback, not for the disk.
    for (const part of this.added) part.remove();
    this.added = [];
    this.judge(given, true);
    const facts = [...(this.turn?.begin() ?? []), answerFact(this.question, given)];
    void core.record.add(...facts);
    this.dispatchEvent(new CustomEvent("lyceum:answered", { bubbles: true, detail: given }));
  }

  /** @param {Given} given @param {boolean} now just given, so the feedback takes the focus */
  judge(given, now) {
    if (!this.form) return;
    this.answered = true;
    this.form.judge(given.choices);
    if (!now && !this.turn) this.note(core.say("answered-on", { day: core.day(given.at) }));
    const feedback = this.add(drawFeedback(this, this.form, given));
    this.add(drawActions(this));
    if (now) core.moveTo(feedback.querySelector("[tabindex]"));
  }

  again() {
    const before = this.question && isKept(this.question) ? (this.form?.response() ?? []) : null;
    this.begin(this.turn, null);
    // What is kept is mended, not tried again.
    if (before) this.form?.show(before, "", false);
    core.moveTo(this.querySelector(".stem"));
  }

  hint() {
    if (!this.answered) showHint(this);
  }

  /** Single keys, only from inside the question and never with a modifier. @param {KeyboardEvent} event */
  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const typing = target.matches("input[type=text], select, textarea");
    if (this.silent) {
      if (!typing && !this.answered && this.form?.onKey?.(event.key)) event.preventDefault();
      return;
    }
    if (event.key === "Enter" && !event.isComposing && !target.closest("button, a, summary, select, textarea")) {
      if (this.answered) this.turn?.goNext();
      else this.check();
    } else if (typing || this.answered) return;
    else if (event.key.toLowerCase() === "h") this.hint();
    else if (!this.form?.onKey?.(event.key)) return;
    event.preventDefault();
  }
}
