// The result of a sitting: score in words, what to look at again, skill by skill. Stems, answers and
// explanations are cloned from the questions on the page.

import { core } from "../core-door.js";
import { drawScreen } from "./result-screen.js";

/**
 * @typedef {import("../quiz/run.js").Result} Result
 * @typedef {Result["rows"][number]} Row
 * @typedef {{ result: Result, attempt: import("../types.d.ts").Attempt | null, sitting: import("../quiz/run.js").Sitting, quiz: import("./lyceum-quiz.js").LyceumQuiz }} Shown
 */

/** @param {Shown} shown @returns {HTMLElement[]} */
export function drawResult(shown) {
  const { result, quiz } = shown;
  const wrong = result.rows.filter((row) => !row.right);
  const list = core.make("div");
  if (wrong.length) {
    list.append(core.make("h2", { class: "sec-h2" }, core.say("look-again-at", { n: wrong.length })));
    for (const row of wrong) list.append(drawWrong(row, quiz));
  } else if (result.rows.length) list.append(core.make("p", {}, core.say("all-right")));
  const side = core.make("aside", { class: "side" }, drawSkills(shown));
  return [drawHead(shown, wrong), core.make("div", { class: "res-g" }, list, result.skills.length ? side : null)];
}

/** @param {Shown} shown @param {Row[]} wrong */
function drawHead(shown, wrong) {
  const { result, attempt, quiz } = shown;
  const points = attempt?.points ?? result.points;
  const possible = attempt?.possible ?? result.possible;
  const text = core.make("div", {},
    // A sitting in which everything was kept has no score.
    !possible ? null : core.make("p", { class: "score", "data-score": true }, core.say("score", { n: points }), core.make("small", {}, ` ${core.say("score-of", { total: possible })}`)),
    core.make("h2", { tabindex: "-1", "data-verdict": verdictOf(shown) }, headline(shown)),
    attempt ? core.make("p", { class: "meta" }, core.day(attempt.at)) : null,
    drawActions(shown, wrong, quiz),
  );
  return core.make("div", { class: "res" }, text, drawScreen(result.rows));
}

/** @param {Shown} shown */
function verdictOf({ attempt, sitting }) {
  if (sitting.only) return "practice";
  if (!attempt || attempt.pass === null) return "done";
  return attempt.passed ? "passed" : "failed";
}

/** @param {Shown} shown */
function headline(shown) {
  return core.say(`result-${verdictOf(shown)}`, { pass: shown.attempt?.pass ?? 0 });
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

/** @param {Row} row @param {Shown["quiz"]} quiz */
function drawWrong({ question, given, number }, quiz) {
  const source = quiz.elements?.get(question.id);
  const box = core.make("section", { class: "q again", "data-again-question": question.id });
  box.append(core.make("p", { class: "q-h" }, core.make("span", {}, core.say("question-n", { n: number }))));
  box.append(core.make("h3", { class: "stem" }, ...copies(source?.querySelector(".stem"))));
  const more = source?.querySelector(".stem-more");
  if (more) box.append(more.cloneNode(true));
  const gaps = source?.querySelector(".gaps")?.cloneNode(true);
  if (gaps instanceof Element) box.append(numbered(gaps));
  const picked = given?.choices ?? [];
  for (const { name, yours, right, rightWords } of source?.form?.review(picked) ?? []) {
    if (name) box.append(core.make("p", { class: "fb-o" }, name));
    box.append(drawAnswer("bad", "circle-x", core.say("your-answer"), yours));
    box.append(drawAnswer("ok", "circle-check", rightWords, right));
  }
  const feedback = source?.form?.feedback(picked) ?? [];
  if (feedback.length) box.append(core.make("div", { class: "why" }, ...feedback));
  const why = source?.querySelector(".key .why");
  if (why) box.append(why.cloneNode(true));
  return box;
}

/** Running text with numbers where the gaps were. @param {Element} gaps */
function numbered(gaps) {
  for (const field of gaps.querySelectorAll(".told, .field")) field.replaceWith(field.matches(".told") ? "" : `[${field.getAttribute("data-field")}]`);
  gaps.className = "stem-more";
  return gaps;
}

/** @param {string} look @param {string} sign @param {string} words @param {Node[]} answer */
function drawAnswer(look, sign, words, answer) {
  return core.make("p", { class: `ans ${look}` }, core.icon(sign), core.make("span", {}, core.make("b", {}, words), ...answer));
}

/** @param {Element | null | undefined} source */
const copies = (source) => [...(source?.childNodes ?? [])].map((node) => node.cloneNode(true));

/** @param {Shown} shown */
function drawSkills({ result, quiz }) {
  const list = core.make("ul", { class: "skills" });
  for (const { id, right, total } of result.skills) {
    const words = core.say("score-words", { n: right, total });
    const rail = core.make("span", { class: "rail", role: "img", "aria-label": words });
    for (let at = 0; at < total && total <= 12; at += 1) rail.append(core.icon(at < right ? "t-lit" : "t-miss", "t"));
    const about = quiz.quiz.objectives?.[id];
    const item = core.make("li", { "data-skill": id }, core.make("span", {}, about?.text ?? id), core.make("b", { class: "num" }, words), total <= 12 ? rail : null);
    if (right < total && about?.links.length) {
      item.append(core.make("p", {}, core.say("read-again")));
      item.append(core.make("ul", { class: "links" }, ...about.links.map((link) => core.make("li", {}, core.make("a", { href: core.href(link.url) }, link.title)))));
    }
    list.append(item);
  }
  return core.make("section", {}, core.make("h2", {}, core.say("by-skill")), list);
}
