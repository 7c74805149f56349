// A running exam: which question is open, what is picked, flagged, how the time goes, until it is handed
// in. Every pick enters the record at once, so that a power cut costs nothing; marks come at the end.

import { core } from "../core-door.js";
import { gridOf } from "../quiz/grid.js";
import { mark } from "../quiz/mark.js";
import { answerFact, mixesAnswers, resultOf, seedOf, shortName, submitFact } from "../quiz/run.js";
import { drawBar, drawHandIn, drawOverview, drawWays, paintBar, paintWays } from "./exam-bar.js";
import { ExamTimer } from "./exam-timer.js";

/**
 * @typedef {import("./lyceum-exam.js").LyceumExam} LyceumExam
 * @typedef {import("../quiz/run.js").Sitting} Sitting
 */

/** What is typed is saved after so long a pause, in milliseconds. */
const TYPING = 600;

export class ExamRun {
  /** The open question; -1 before there is one. */
  at = -1;
  timeHidden = false;
  /** @type {any} */
  waiting = 0;

  /** @param {LyceumExam} exam @param {Sitting} sitting */
  constructor(exam, sitting) {
    this.exam = exam;
    this.sitting = sitting;
    this.timer = new ExamTimer(exam.page, exam.rules, sitting, { paint: () => paintBar(this), over: () => this.handIn() });
  }

  /** From the first question that is still empty. */
  start() {
    this.exam.show("bar", "questions", "act", "overview");
    for (const [name, parts] of Object.entries({ bar: drawBar(this), act: [drawWays(this)], overview: drawOverview(this) })) core.fill(/** @type {Element} */ (this.exam.region(name)), ...parts);
    const empty = this.grid().cells.findIndex((cell) => !cell.answered);
    this.go(Math.max(0, empty));
    this.timer.start();
  }

  get kept() {
    return core.record.state.runs[this.exam.page]?.[this.sitting.id];
  }
  get element() {
    return this.exam.elements?.get(this.sitting.questions[this.at] ?? "");
  }
  grid() {
    // An open text is a note of its own.
    const written = (/** @type {string} */ id) => this.exam.elements?.get(id)?.dataset.kind === "open" && core.record.state.notes[id]?.text;
    return gridOf(this.exam.page, this.sitting.questions, this.kept, this.at, (id) => Boolean(written(id)));
  }
  /** @param {string} id */
  picked(id) {
    return this.kept?.picks[shortName(this.exam.page, id)];
  }

  /** @param {number} at */
  go(at) {
    const id = this.sitting.questions[at];
    if (id === undefined) return;
    this.keep();
    this.at = at;
    this.exam.classList.remove("over");
    for (const element of this.exam.elements?.values() ?? []) element.hidden = element !== this.element;
    this.element?.sit(this.picked(id) ?? null, seedOf(this.sitting, id), mixesAnswers(this.exam.quiz));
    this.paint();
    this.exam.moveTo(this.element?.querySelector(".stem") ?? null);
  }

  next() {
    if (this.at < this.sitting.questions.length - 1) this.go(this.at + 1);
    else this.showOverview();
  }

  paint() {
    paintBar(this);
    paintWays(this);
  }

  showOverview() {
    this.keep();
    this.exam.classList.add("over");
    core.moveTo(this.exam.querySelector("#_overview"));
  }

  keepSoon() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.keep(), TYPING);
  }

  /** Saves what is picked in the open question, if it is new. */
  keep() {
    clearTimeout(this.waiting);
    const { form, question } = this.element ?? {};
    if (!form || !question) return;
    form.keep?.();
    const before = this.picked(question.id);
    const response = form.response();
    const isNew = JSON.stringify(response) !== JSON.stringify(before ?? []);
    // Steps stand in some order before anybody has put them in one.
    if (isNew && (before || form.isTouched())) void core.record.add({ k: "pick", o: question.id, u: this.sitting.id, x: response });
    this.paint();
  }

  flag() {
    const cell = this.grid().cells[this.at];
    if (!cell) return;
    void core.record.add({ k: "flag", o: cell.id, u: this.sitting.id, y: cell.flagged ? "off" : "on" });
    core.announce(core.say(cell.flagged ? "flag-off" : "flag-on", { n: cell.number }));
    this.paint();
  }

  hideTime() {
    this.timeHidden = !this.timeHidden;
    paintBar(this);
  }

  /** Asked once more, because it cannot be taken back. */
  askToHandIn() {
    this.keep();
    const dialog = drawHandIn(this, () => this.handIn());
    this.exam.append(dialog);
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (this.exam.run === this) core.moveTo(this.exam.querySelector('[data-way="hand-in"]'));
    });
    // Browsers without dialogs ask in their own way.
    if (dialog.showModal) dialog.showModal();
    else if (confirm(dialog.querySelector("h2")?.textContent ?? "")) this.handIn();
    core.moveTo(dialog.querySelector("[tabindex]"));
  }

  handIn() {
    if (this.exam.run !== this) return;
    const { exam, sitting } = this;
    this.keep();
    this.timer.stop();
    exam.run = null;
    exam.querySelector("[data-hand-in-dialog]")?.remove();
    const answered = this.grid().cells.filter((cell) => cell.answered);
    const answers = answered.flatMap(({ id }) => {
      const question = exam.elements?.get(id)?.question;
      const choices = this.picked(id) ?? [];
      return question ? [answerFact(question, { revision: question.revision, choices, share: mark(question, choices).share, hints: 0, confidence: "", run: sitting.id })] : [];
    });
    void core.record.add(...answers);
    const result = resultOf(core.record.state, sitting, exam.questions);
    void core.record.add(submitFact(result, sitting, exam.page, exam.quiz.pass, core.page.course?.version));
    exam.showResult(sitting.id, true);
  }
}
