// <lyceum-exam>: a start page with the rules, then the questions in any order with nothing marked, then
// the result. This file knows which of these is on the screen; see exam-run for what happens between.

import { core } from "../core-door.js";
import { phaseOf, limitOf } from "../quiz/exam-clock.js";
import { keptSitting, newRun, newSitting, openingFacts, openSitting } from "../quiz/run.js";
import { triesOfTerm } from "../certificate/issue.js";
import { triesOf } from "../quiz/tries.js";
import { askedIn } from "./asked.js";
import { drawPaper, drawPause } from "./exam-paper.js";
import { drawExamResult } from "./exam-result.js";
import { ExamRun } from "./exam-run.js";
import { chosenFactor, paintStart } from "./exam-start.js";

/** @typedef {import("../quiz/run.js").Sitting} Sitting */

const PARTS = ["start", "bar", "questions", "act", "overview", "pause", "result", "certificate", "after"];

export class LyceumExam extends HTMLElement {
  page = core.page.page?.id ?? "";
  questions = core.page.questions ?? [];
  quiz = core.page.quiz ?? {};
  rules = /** @type {import("../types.d.ts").ExamData} */ (core.page.exam ?? { clock: "pauses", show_answers: "never" });
  /** @type {import("./asked.js").Elements | undefined} */
  elements;
  /** @type {ExamRun | null} while one runs */
  run = null;
  shown = "";
  pageTitle = document.title;

  async connectedCallback() {
    if (this.elements || !this.page) return;
    const asked = await askedIn(this, (element) => element === this.run?.element);
    if (!asked) return;
    Object.assign(this, asked);
    this.show("start");
    await core.record.ready;
    this.listen();
    const open = this.open();
    const run = open && core.record.state.runs[this.page]?.[open.id];
    const gone = this.rules.clock === "runs" ? (Date.now() - (run?.started_at ?? 0)) / 1000 : (run?.used ?? 0);
    // Its time ended while the page was closed: what is there counts.
    if (open && phaseOf(limitOf(this.rules, open.factor ?? null), gone) === "over") this.begin();
    else if (open || !this.term().length || !this.showLast(false)) this.showStart(false);
  }

  listen() {
    this.addEventListener("change", () => this.run?.keep());
    this.addEventListener("input", () => this.run?.keepSoon());
    this.addEventListener("keydown", (event) => this.onKey(event));
    addEventListener("pagehide", () => this.run?.keep());
    document.addEventListener("visibilitychange", () => core.isHeld() && this.rest());
    this.querySelector("[data-exam-begin]")?.addEventListener("click", () => this.begin());
    this.querySelector("[data-exam-last]")?.addEventListener("click", () => this.showLast(true));
    const paint = () => this.shown === "start" && paintStart(this, this.open());
    core.record.listen(paint);
    // A wait ends by itself.
    setInterval(paint, 20000);
  }

  /** @param {string} name @returns {HTMLElement | null} */
  region(name) {
    return this.querySelector(`[data-exam-${name}]`);
  }

  /** Shows these parts of the page and no others. @param {...string} names the first says what it is */
  show(...names) {
    this.shown = names[0] ?? "";
    for (const name of PARTS) this.region(name)?.toggleAttribute("hidden", !names.includes(name));
    document.body.classList.toggle("in-quiz", this.shown === "bar" || this.shown === "pause");
    this.classList.toggle("running", this.shown === "bar");
    this.classList.toggle("finished", this.shown === "result");
    if (this.shown !== "result") document.title = this.pageTitle;
  }

  /** The focus moves where the eye goes: to the top. @param {HTMLElement | null} element */
  moveTo(element) {
    scrollTo(0, 0);
    core.moveTo(element);
  }

  attempts() {
    return core.attemptsOf(core.record.state, this.page);
  }
  /** Those that count today. */
  term() {
    return triesOfTerm(this.attempts(), this.rules.renew ?? 0, Date.now());
  }
  tries() {
    return triesOf(this.term(), this.rules, Date.now());
  }
  open() {
    return openSitting(core.record.state, this.page, this.questions);
  }

  /** @param {boolean} now asked for, so its heading takes the focus */
  showStart(now) {
    this.show("start");
    paintStart(this, this.open());
    if (now) this.moveTo(this.querySelector("#_rules"));
  }

  /** Begins a sitting, or goes on with the open one. */
  begin() {
    const open = this.open();
    if (!open && !this.tries().open) return paintStart(this, null);
    const sitting = open ?? { ...newSitting(this.page, this.questions, this.quiz, newRun()), factor: chosenFactor(this), begun: true };
    if (!open) void core.record.add(...openingFacts(sitting, this.page));
    this.run = new ExamRun(this, sitting);
    this.run.start();
  }

  /** Nobody is learning here for now. A clock that runs, runs on. */
  rest() {
    this.run?.keep();
    if (this.rules.clock === "pauses") this.pause();
  }

  /** The questions go with the clock. */
  pause() {
    const { run } = this;
    if (!run) return;
    run.keep();
    run.timer.stop();
    this.run = null;
    this.show("pause");
    core.fill(/** @type {Element} */ (this.region("pause")), ...drawPause(run.timer.words(), () => this.begin()));
    this.moveTo(this.querySelector("[data-exam-pause] [tabindex]"));
  }

  /** @param {boolean} now @returns {boolean} whether there is one */
  showLast(now) {
    const attempt = this.attempts().pop();
    if (attempt) this.showResult(attempt.run, now);
    return attempt !== undefined;
  }

  /** @param {string} run @param {boolean} now */
  showResult(run, now) {
    const place = this.region("result");
    if (!place) return;
    const sitting = keptSitting(core.record.state, this.page, run, this.questions);
    const attempt = core.record.state.runs[this.page]?.[run]?.attempt ?? null;
    const { title, parts } = drawExamResult(this, sitting, attempt);
    core.fill(place, ...parts);
    this.show("result", "after", ...(attempt?.passed ? ["certificate"] : []));
    document.title = `${title} - ${this.pageTitle}`;
    if (now) this.moveTo(place.querySelector("[tabindex]"));
  }

  /** The very questions of a sitting, as they stood and as they were answered. @param {string} run */
  showPaper(run) {
    this.show("paper", "pause", "questions");
    core.fill(/** @type {Element} */ (this.region("pause")), ...drawPaper(this, keptSitting(core.record.state, this.page, run, this.questions)));
    this.moveTo(this.querySelector("[data-exam-pause] [tabindex]"));
  }

  /** Single keys, only from inside the question. @param {KeyboardEvent} event */
  onKey(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    if (!this.run || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !target.closest("lyceum-question")) return;
    if (event.key === "Enter" && !event.isComposing && !target.closest("button, a, summary, select, textarea")) this.run.next();
    else if (event.key.toLowerCase() === "f" && !target.matches("input[type=text], select, textarea")) this.run.flag();
    else return;
    event.preventDefault();
  }
}
