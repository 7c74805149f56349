// <lyceum-quiz>: the questions of a page one at a time, and the result. A sitting enters the record
// with its first answer, so that looking in leaves nothing behind; an unfinished one goes on.

import { core } from "../core-door.js";
import { isKept } from "../quiz/mark.js";
import { givenIn, newSitting, openingFacts, openSitting, resultOf, submitFact } from "../quiz/run.js";
import { drawResult } from "./quiz-result.js";
import { paintRail } from "./quiz-rail.js";

/**
 * @typedef {import("./lyceum-question.js").LyceumQuestion} LyceumQuestion
 * @typedef {import("../quiz/run.js").Sitting} Sitting
 */

export class LyceumQuiz extends HTMLElement {
  page = core.page.page?.id ?? "";
  questions = core.page.questions ?? [];
  quiz = core.page.quiz ?? {};
  /** @type {Sitting | null} */
  sitting = null;
  at = 0;
  pageTitle = document.title;

  async connectedCallback() {
    if (this.sitting || !this.page || !this.questions.length) return;
    await customElements.whenDefined("lyceum-question");
    /** @type {Map<string, LyceumQuestion>} */
    this.elements = new Map([...this.querySelectorAll("lyceum-question")].map((one) => [one.getAttribute("data-question") ?? "", /** @type {LyceumQuestion} */ (one)]));
    // Kinds that only a later version can ask stay out of a sitting.
    this.questions = this.questions.filter((question) => this.elements?.get(question.id)?.form);
    if (!this.questions.length) return;
    for (const element of this.elements.values()) element.hidden = true;
    this.addEventListener("lyceum:answered", () => this.paintTop());
    // Paper holds them all.
    addEventListener("beforeprint", () => this.elements?.forEach((element) => (element.hidden = false)));
    addEventListener("afterprint", () => this.elements?.forEach((element) => (element.hidden = element !== this.current || this.classList.contains("finished"))));
    this.region("questions")?.append(core.make("p", { class: "keys" }, core.say("keys")));
    await core.record.ready;
    const open = openSitting(core.record.state, this.page, this.questions);
    const attempt = core.attemptsOf(core.record.state, this.page).pop();
    if (open) this.run(open, true);
    else if (attempt) this.showAttempt(attempt.run);
    else this.run(newSitting(this.questions, this.quiz, core.record.newRun()), false);
  }

  /** @param {Sitting} sitting @param {boolean} resumed */
  run(sitting, resumed) {
    this.sitting = sitting;
    this.region("after")?.setAttribute("hidden", "");
    this.region("result")?.setAttribute("hidden", "");
    this.region("questions")?.removeAttribute("hidden");
    document.body.classList.add("in-quiz");
    this.classList.remove("finished");
    document.title = this.pageTitle;
    const next = sitting.questions.findIndex((id) => !givenIn(core.record.state, sitting, id));
    if (next < 0) return this.finish();
    this.ask(next);
    if (!resumed) return;
    const line = core.make("p", { class: "resume" }, core.say("quiz-resumed"));
    this.current?.before(line);
    this.addEventListener("lyceum:answered", () => line.remove(), { once: true });
  }

  get current() {
    return this.elements?.get(this.sitting?.questions[this.at] ?? "");
  }

  /** @param {string} name @returns {HTMLElement | null} */
  region(name) {
    return this.querySelector(`[data-quiz-${name}]`);
  }

  /** @param {number} at */
  ask(at) {
    const { sitting } = this;
    if (!sitting) return;
    this.current?.setAttribute("hidden", "");
    this.at = at;
    const element = this.current;
    if (!element) return;
    const last = at === sitting.questions.length - 1;
    const turn = {
      run: sitting.id,
      seed: `${sitting.id}/${element.dataset.question}`,
      next: core.say(last ? "finish" : "next-question"),
      confidence: this.quiz.confidence === true,
      mixed: this.quiz.shuffle !== "none" && this.quiz.shuffle !== "questions",
      begin: () => this.beginRecord(),
      goNext: () => this.goNext(),
    };
    element.begin(turn, givenIn(core.record.state, sitting, element.dataset.question ?? ""));
    element.hidden = false;
    const place = element.querySelector(".q-h span:nth-child(2)");
    if (place) place.textContent = core.say("count", { n: at + 1, total: sitting.questions.length });
    this.region("intro")?.toggleAttribute("hidden", at > 0);
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
    const place = this.region("place");
    const rail = this.region("rail");
    if (!sitting) return;
    if (place) place.textContent = core.say("question-of", { n: this.at + 1, total: sitting.questions.length });
    const answers = sitting.questions.map((id) => {
      const given = givenIn(core.record.state, sitting, id);
      return given && { share: given.share, kept: this.questions.some((one) => one.id === id && isKept(one)) };
    });
    if (rail) paintRail(rail, answers, this.at);
  }

  goNext() {
    const { sitting } = this;
    if (!sitting || !this.current?.answered) return;
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

  /** @param {string} run */
  showAttempt(run) {
    const kept = core.record.state.runs[this.page]?.[run];
    const names = (kept?.questions ?? []).map((name) => (name.includes("#") ? name : `${this.page}#${name}`));
    this.showResult({ id: run, questions: names.filter((id) => this.elements?.has(id)), only: kept?.only ?? "", begun: true }, false);
  }

  /** @param {Sitting} sitting @param {boolean} now */
  showResult(sitting, now) {
    this.current?.setAttribute("hidden", "");
    this.sitting = sitting;
    const attempt = core.record.state.runs[this.page]?.[sitting.id]?.attempt ?? null;
    const result = resultOf(core.record.state, sitting, this.questions);
    const place = this.region("result");
    if (!place) return;
    core.fill(place, ...drawResult({ result, attempt, sitting, quiz: this }));
    place.hidden = false;
    document.body.classList.remove("in-quiz");
    this.classList.add("finished");
    for (const name of ["intro", "rail", "questions"]) this.region(name)?.setAttribute("hidden", "");
    this.region("after")?.removeAttribute("hidden");
    const words = core.say("score-words", { n: attempt?.points ?? result.points, total: attempt?.possible ?? result.possible });
    document.title = `${words} - ${this.pageTitle}`;
    const top = this.region("place");
    if (top) top.textContent = "";
    if (!now) return;
    scrollTo(0, 0);
    core.moveTo(place.querySelector("[tabindex]"));
  }

  /** @param {string[] | null} only full names; all of them when null */
  again(only) {
    const sitting = newSitting(this.questions, this.quiz, core.record.newRun());
    this.at = 0;
    this.run(only ? { ...sitting, questions: only, only: "wrong" } : sitting, false);
    scrollTo(0, 0);
    core.moveTo(this.current?.querySelector(".stem") ?? null);
  }
}
