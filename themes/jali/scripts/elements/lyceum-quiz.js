// <lyceum-quiz>: the questions of a page, one at a time or all on one page, and the result. A sitting
// enters the record with its first answer, so that looking in leaves nothing behind; an unfinished
// one goes on.

import { core } from "../core-door.js";
import { answersOf, givenIn, keptSitting, mixesAnswers, newRun, newSitting, openingFacts, openSitting, resultOf, scoreOf, seedOf, submitFact } from "../quiz/run.js";
import { askedIn } from "./asked.js";
import { paintPace, showAll } from "./quiz-pace.js";
import { drawResult } from "./quiz-result.js";
import { paintRail } from "./quiz-rail.js";
import { scoreWords } from "./result-parts.js";

/** @typedef {import("../quiz/run.js").Sitting} Sitting */

export class LyceumQuiz extends HTMLElement {
  page = core.page.page?.id ?? "";
  questions = core.page.questions ?? [];
  quiz = core.page.quiz ?? {};
  /** @type {Sitting | null} */
  sitting = null;
  at = 0;
  pace = core.readPrefs().pace;
  pageTitle = document.title;
  /** @type {import("./asked.js").Elements | undefined} */
  elements;

  async connectedCallback() {
    if (this.sitting || this.elements || !this.page) return;
    const asked = await askedIn(this, (element) => this.isShown(element));
    if (!asked) return;
    Object.assign(this, asked);
    this.addEventListener("lyceum:answered", () => this.paintTop());
    this.region("questions")?.append(core.make("p", { class: "keys" }, core.say("keys")));
    await core.record.ready;
    const open = openSitting(core.record.state, this.page, this.questions);
    const attempt = core.attemptsOf(core.record.state, this.page).pop();
    if (open) this.run(open, true);
    else if (attempt) this.showResult(keptSitting(core.record.state, this.page, attempt.run, this.questions), false);
    else this.run(newSitting(this.page, this.questions, this.quiz, newRun()), false);
  }

  /** @param {Sitting} sitting @param {boolean} resumed */
  run(sitting, resumed) {
    this.sitting = sitting;
    for (const name of ["after", "result"]) this.region(name)?.setAttribute("hidden", "");
    this.region("questions")?.removeAttribute("hidden");
    this.classList.remove("finished");
    document.title = this.pageTitle;
    const next = sitting.questions.findIndex((id) => !givenIn(core.record.state, sitting, id));
    if (next < 0) return this.finish();
    this.show(next);
    if (!resumed) return;
    const line = core.make("p", { class: "resume" }, core.say("quiz-resumed"));
    this.current?.before(line);
    this.addEventListener("lyceum:answered", () => line.remove(), { once: true });
  }

  /** Shows the sitting at the learner's pace. @param {number} at the question to go on with */
  show(at) {
    const all = this.pace === "all";
    document.body.classList.toggle("in-quiz", !all);
    document.body.classList.toggle("in-all", all);
    for (const old of this.querySelectorAll("[data-pace], .q-end")) old.remove();
    if (!all) return this.ask(at);
    this.at = at;
    this.region("intro")?.removeAttribute("hidden");
    showAll(this, () => this.finish());
    paintPace(this);
    this.paintTop();
  }

  /** @param {"one" | "all"} pace */
  choosePace(pace) {
    const { sitting } = this;
    if (!sitting) return;
    this.pace = core.writePrefs({ pace }).pace;
    const next = sitting.questions.findIndex((id) => !givenIn(core.record.state, sitting, id));
    this.show(Math.max(0, next));
    /** @type {HTMLElement | null} */ (this.querySelector("[data-pace] input:checked"))?.focus();
  }

  /** @param {import("./asked.js").LyceumQuestion} element */
  isShown(element) {
    if (this.classList.contains("finished")) return false;
    return this.pace === "all" ? this.sitting?.questions.includes(element.dataset.question ?? "") === true : element === this.current;
  }

  get current() {
    return this.elements?.get(this.sitting?.questions[this.at] ?? "");
  }

  /** @param {string} name @returns {HTMLElement | null} */
  region(name) {
    return this.querySelector(`[data-quiz-${name}]`);
  }

  /** @param {number} at */
  turnAt(at) {
    const sitting = /** @type {Sitting} */ (this.sitting);
    const last = at === sitting.questions.length - 1;
    const all = this.pace === "all";
    return {
      run: sitting.id,
      seed: seedOf(sitting, sitting.questions[at] ?? ""),
      next: last ? (all ? "" : core.say("finish")) : core.say("next-question"),
      confidence: this.quiz.confidence === true,
      mixed: mixesAnswers(this.quiz),
      all,
      begin: () => this.beginRecord(),
      goNext: () => this.goNext(at),
    };
  }

  /** @param {number} at */
  ask(at) {
    const { sitting } = this;
    if (!sitting) return;
    this.at = at;
    const element = this.current;
    for (const other of this.elements?.values() ?? []) other.hidden = other !== element;
    if (!element) return;
    element.begin(this.turnAt(at), givenIn(core.record.state, sitting, element.dataset.question ?? ""));
    const place = element.querySelector(".q-h span:nth-child(2)");
    if (place) place.textContent = core.say("count", { n: at + 1, total: sitting.questions.length });
    this.region("intro")?.toggleAttribute("hidden", at > 0);
    paintPace(this);
    this.paintTop();
  }

  /** The facts that must come before the first answer of a sitting. */
  beginRecord() {
    const { sitting } = this;
    if (!sitting || sitting.begun) return [];
    sitting.begun = true;
    return openingFacts(sitting, this.page);
  }

  paintTop() {
    const { sitting } = this;
    if (!sitting) return;
    const place = this.region("place");
    const rail = this.region("rail");
    const total = sitting.questions.length;
    const answers = answersOf(core.record.state, sitting, this.questions);
    const all = this.pace === "all";
    if (place) place.textContent = all ? core.say("answered-of", { n: answers.filter(Boolean).length, total }) : core.say("question-of", { n: this.at + 1, total });
    if (rail) paintRail(rail, answers, all ? -1 : this.at);
  }

  /** @param {number} from */
  goNext(from) {
    const { sitting } = this;
    if (!sitting) return;
    if (this.pace === "all") return core.moveTo(this.elements?.get(sitting.questions[from + 1] ?? "")?.querySelector(".stem") ?? null);
    if (!this.current?.answered) return;
    const left = sitting.questions.findIndex((id, at) => at > this.at && !givenIn(core.record.state, sitting, id));
    if (left < 0) return this.finish();
    this.ask(left);
    scrollTo(0, 0);
    core.moveTo(this.current?.querySelector(".stem") ?? null);
  }

  finish() {
    const { sitting } = this;
    if (!sitting) return;
    const result = resultOf(core.record.state, sitting, this.questions);
    void core.record.add(submitFact(result, sitting, this.page, this.quiz.pass, core.page.course?.version));
    this.showResult(sitting, true);
  }

  /** @param {Sitting} sitting @param {boolean} now */
  showResult(sitting, now) {
    const place = this.region("result");
    if (!place) return;
    for (const element of this.elements?.values() ?? []) element.hidden = true;
    this.sitting = sitting;
    const attempt = core.record.state.runs[this.page]?.[sitting.id]?.attempt ?? null;
    const result = resultOf(core.record.state, sitting, this.questions);
    core.fill(place, ...drawResult({ result, attempt, sitting, quiz: this }));
    place.hidden = false;
    document.body.classList.remove("in-quiz", "in-all");
    this.classList.add("finished");
    for (const name of ["intro", "rail", "questions"]) this.region(name)?.setAttribute("hidden", "");
    this.region("after")?.removeAttribute("hidden");
    document.title = `${scoreWords(scoreOf(result, attempt))} - ${this.pageTitle}`;
    const top = this.region("place");
    if (top) top.textContent = "";
    if (!now) return;
    scrollTo(0, 0);
    core.moveTo(place.querySelector("[tabindex]"));
  }

  /** @param {string[] | null} only full names; all of them when null */
  again(only) {
    const sitting = newSitting(this.page, this.questions, this.quiz, newRun());
    this.at = 0;
    this.run(only ? { ...sitting, questions: only, only: "wrong" } : sitting, false);
    scrollTo(0, 0);
    core.moveTo(this.current?.querySelector(".stem") ?? null);
  }
}
