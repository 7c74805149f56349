// The result of a practice quiz: score in words, what to look at again, skill by skill, where to go on.

import { core } from "../core-door.js";
import { scoreOf } from "../quiz/run.js";
import { drawGain, drawScore, drawSkills, drawWrong } from "./result-parts.js";
import { drawScreen } from "./result-screen.js";

/**
 * @typedef {import("../quiz/run.js").Result} Result
 * @typedef {Result["rows"][number]} Row
 * @typedef {{ result: Result, attempt: import("../types.d.ts").Attempt | null, sitting: import("../quiz/run.js").Sitting, quiz: import("./lyceum-quiz.js").LyceumQuiz }} Shown
 */

/** @param {Shown} shown @returns {HTMLElement[]} */
export function drawResult(shown) {
  const { result, quiz, attempt } = shown;
  const wrong = result.rows.filter((row) => !row.right);
  const list = core.make("div", {}, drawGain(quiz.quiz, attempt));
  if (wrong.length) {
    list.append(core.make("h2", { class: "sec-h2" }, core.say("look-again-at", { n: wrong.length })));
    for (const row of wrong) list.append(drawWrong(row, quiz.elements));
    if (core.page.kind === "quiz" && !quiz.quiz.for) list.append(core.make("p", { class: "meta in-rev" }, core.icon("rotate-ccw", "i s"), core.make("a", { href: core.href("review.html") }, core.say("in-review", { n: wrong.length }))));
  } else if (result.rows.length) list.append(core.make("p", {}, core.say("all-right")));
  const skills = drawSkills(result, quiz.quiz);
  return [drawHead(shown, wrong), core.make("div", { class: "res-g" }, list, skills && core.make("aside", { class: "side" }, skills))];
}

/** @param {Shown} shown @param {Row[]} wrong */
function drawHead(shown, wrong) {
  const { result, attempt, quiz } = shown;
  const verdict = verdictOf(shown);
  const text = core.make("div", {},
    drawScore(scoreOf(result, attempt)),
    core.make("h2", { tabindex: "-1", "data-verdict": verdict }, core.say(`result-${verdict}`, { pass: attempt?.pass ?? 0 })),
    attempt ? core.make("p", { class: "meta" }, core.day(attempt.at)) : null,
    drawActions(shown, wrong, quiz),
  );
  return core.make("div", { class: "res" }, text, drawScreen(result.rows));
}

/** @param {Shown} shown */
function verdictOf({ attempt, sitting, quiz }) {
  if (sitting.only) return "practice";
  if (quiz.quiz.for === "pretest") return "pretest";
  if (!attempt || attempt.pass === null) return "done";
  return attempt.passed ? "passed" : "failed";
}

/** @param {Shown} shown @param {Row[]} wrong @param {Shown["quiz"]} quiz */
function drawActions(shown, wrong, quiz) {
  const box = core.make("p", { class: "row act" });
  const { next } = core.page;
  const passed = verdictOf(shown) !== "failed";
  if (next) box.append(core.make("a", { class: passed ? "btn go big" : "btn big", href: core.href(next.url) }, core.say("go-on-to", { title: next.title }), core.icon("arrow-right", "i flip")));
  const again = core.make("button", { type: "button", class: passed ? "btn big" : "btn go big", "data-again": true, click: () => quiz.again(null) }, core.icon("rotate-ccw", "i s"), core.say("try-again"));
  if (passed) box.append(again);
  else box.prepend(again);
  const some = wrong.length > 0 && wrong.length < shown.quiz.questions.length;
  if (some) box.append(core.make("button", { type: "button", class: "btn big", "data-again-wrong": true, click: () => quiz.again(wrong.map((row) => row.question.id)) }, core.say("try-wrong")));
  return box;
}
