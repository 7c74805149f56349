// The result of an exam: score, verdict, what it took, the gain, what to read again, the right answers
// where the rules show them, when the next try may begin, and every try so far with its paper.

import { core } from "../core-door.js";
import { resultOf, scoreOf } from "../quiz/run.js";
import { showsAnswers } from "../quiz/tries.js";
import { paintWord } from "../paint/statuses.js";
import { momentWords } from "./exam-start.js";
import { drawGain, drawScore, drawSkills, drawWrong, scoreWords } from "./result-parts.js";
import { drawScreen } from "./result-screen.js";

/**
 * @typedef {import("./lyceum-exam.js").LyceumExam} LyceumExam
 * @typedef {import("../types.d.ts").Attempt} Attempt
 * @typedef {import("../quiz/run.js").Sitting} Sitting
 */

/** @param {LyceumExam} exam @param {Sitting} sitting @param {Attempt | null} attempt */
export function drawExamResult(exam, sitting, attempt) {
  const result = resultOf(core.record.state, sitting, exam.questions);
  const attempts = exam.attempts();
  const shown = showsAnswers(attempts, exam.rules);
  const score = scoreOf(result, attempt);
  const verdict = exam.quiz.for === "pretest" ? "pretest" : !attempt || attempt.pass === null ? "done" : attempt.passed ? "passed" : "failed";
  const text = core.make("div", {},
    drawScore(score),
    core.make("h2", { tabindex: "-1", "data-verdict": verdict }, core.say(`result-${verdict}`, { pass: attempt?.pass ?? 0 })),
    core.make("p", { class: "meta row sep", "data-exam-facts": true }, ...factsOf(exam, sitting, attempt).map((words) => core.make("span", {}, words))),
    drawNext(exam, verdict),
    drawActions(exam, sitting, verdict, weakest(result, exam.quiz)),
  );
  const head = core.make("div", { class: "res" }, text, drawScreen(result.rows, shown));
  const list = core.make("div", {}, drawGain(exam.quiz, attempt), ...drawAnswers(exam, result, shown, verdict));
  const side = core.make("aside", { class: "side" }, drawSkills(result, exam.quiz), drawTries(exam, attempts));
  // Without answers to show, the skills are what the result is about: they take the whole width.
  const whole = !list.querySelector(".again");
  return { title: scoreWords(score), parts: [head, core.make("div", { class: whole ? "res-g whole" : "res-g" }, list, side), core.make("p", { class: "meta ex-proof" }, core.say("exam-proof"))] };
}

/** @param {LyceumExam} exam @param {Sitting} sitting @param {Attempt | null} attempt @returns {string[]} when, how long, and whether with more time */
function factsOf(exam, sitting, attempt) {
  const used = core.record.state.runs[exam.page]?.[sitting.id]?.used ?? 0;
  const factor = sitting.factor ?? 1;
  const time = exam.rules.time ? [core.say("time-used", { n: Math.max(1, Math.round(used / 60)) })] : [];
  const more = !exam.rules.time || factor === 1 ? [] : [factor === 0 ? core.say("more-open") : core.say("more-time", { factor: String(factor) })];
  return [...(attempt ? [momentOf(attempt)] : []), ...time, ...more];
}

/** @param {Attempt} attempt */
const momentOf = ({ at }) => core.say("moment", { time: core.clock(at), day: core.day(at) });

/** @param {LyceumExam} exam @param {string} verdict */
function drawNext(exam, verdict) {
  const tries = exam.tries();
  if (verdict !== "failed") return null;
  const words = tries.left === 0 ? core.say("tries-none") : tries.opens !== null ? core.say("tries-from", { time: momentWords(tries.opens) }) : tries.left === Infinity ? "" : core.say("tries-left-now", { n: tries.left });
  return words ? core.make("p", { class: "strip-note", "data-exam-again-from": true }, core.icon("clock", "i s"), core.make("span", {}, words)) : null;
}

/** Where to read about the skill that went worst. @param {import("../quiz/run.js").Result} result @param {import("../types.d.ts").QuizData} quiz */
function weakest({ skills }, quiz) {
  const missed = skills.filter(({ id, right, total }) => right < total && quiz.objectives?.[id]?.links.length);
  const worst = missed.sort((one, two) => one.right / one.total - two.right / two.total || two.total - one.total)[0];
  return worst && quiz.objectives?.[worst.id]?.links[0];
}

/** @param {LyceumExam} exam @param {Sitting} sitting @param {string} verdict @param {import("../types.d.ts").Link} [weak] */
function drawActions(exam, sitting, verdict, weak) {
  const { next, course } = core.page;
  const failed = verdict === "failed";
  // After a test that was not passed the next step is what to read; the way back stands below it anyway.
  const on = failed ? null : (next ?? (course && { url: course.url, title: course.title }));
  const read = failed && weak && core.make("a", { class: exam.tries().open ? "btn big" : "btn go big", "data-exam-read": true, href: core.href(weak.url) }, core.say("read-again-at", { title: weak.title }), core.icon("arrow-right", "i flip"));
  const go = on && core.make("a", { class: "btn go big", href: core.href(on.url) }, core.say("go-on-to", { title: on.title }), core.icon("arrow-right", "i flip"));
  const again = exam.tries().open ? core.make("button", { type: "button", class: failed ? "btn go big" : "btn big", "data-again": true, click: () => exam.showStart(true) }, core.icon("rotate-ccw", "i s"), core.say("try-again")) : null;
  const paper = core.make("button", { type: "button", class: "btn big", "data-exam-paper": true, click: () => exam.showPaper(sitting.id) }, core.say("paper-again"));
  const print = core.make("button", { type: "button", class: "btn big", "data-exam-print": true, click: () => globalThis.print() }, core.icon("printer", "i s"), core.say("print"));
  return core.make("p", { class: "row act" }, ...(failed ? [again, read || null] : [go, again]), paper, print);
}

/** @param {LyceumExam} exam @param {import("../quiz/run.js").Result} result @param {boolean} shown @param {string} verdict */
function drawAnswers(exam, result, shown, verdict) {
  const wrong = result.rows.filter((row) => !row.right);
  if (!result.rows.length) return [];
  if (!wrong.length) return [core.make("p", {}, core.say("all-right"))];
  if (!shown) return verdict === "pretest" ? [] : [core.make("p", { class: "strip-note", "data-exam-closed": true }, core.say(`answers-${exam.rules.show_answers}`.replace("_", "-")))];
  return [core.make("h2", { class: "sec-h2" }, core.say("look-again-at", { n: wrong.length })), ...wrong.map((row) => drawWrong(row, exam.elements))];
}

/** Every try, newest first. @param {LyceumExam} exam @param {Attempt[]} attempts */
function drawTries(exam, attempts) {
  if (attempts.length < 2) return null;
  const list = core.make("ul", { class: "ex-tries" });
  for (const attempt of [...attempts].reverse()) {
    const word = attempt.pass === null ? "done" : attempt.passed ? "passed" : "failed";
    const status = core.make("span");
    paintWord(core, status, word, core.say(`status-${word}`));
    const when = core.make("button", { type: "button", class: "link", "data-exam-try": attempt.run, click: () => exam.showResult(attempt.run, true) }, momentOf(attempt));
    list.append(core.make("li", {}, when, core.make("span", { class: "num" }, core.say("score-words", { n: attempt.points, total: attempt.possible })), status));
  }
  return core.make("section", {}, core.make("h2", {}, core.say("your-tries")), list);
}
