// What results of quizzes and exams are made of: score, gain, what to look at again, skill by skill.
// Stems, answers and explanations are cloned from the questions on the page.

import { core } from "../core-door.js";
import { gainOf } from "../quiz/gain.js";

/**
 * @typedef {import("../quiz/run.js").Result} Result
 * @typedef {Result["rows"][number]} Row
 * @typedef {import("../types.d.ts").Attempt} Attempt
 * @typedef {import("../types.d.ts").QuizData} QuizData
 * @typedef {import("./asked.js").Elements} Elements
 * @typedef {ReturnType<typeof import("../quiz/run.js").scoreOf>} Score
 */

/** @param {Score} score */
export const scoreWords = ({ n, total, unit }) => core.say(`score-${unit}`, { n, total });

/** A sitting in which everything was kept has no score. @param {Score} score */
export function drawScore({ n, total, unit }) {
  return !total ? null : core.make("p", { class: "score", "data-score": true }, core.say("score", { n }), core.make("small", {}, ` ${core.say(`score-of-${unit}`, { total })}`));
}

/** The first try of the other half beside this one. @param {QuizData} quiz @param {Attempt | null} attempt */
export function drawGain({ for: half, pair }, attempt) {
  const gain = half === "posttest" && pair ? gainOf(core.attemptsOf(core.record.state, pair.id), attempt) : null;
  if (!gain) return null;
  const line = (/** @type {string} */ name, /** @type {Attempt} */ one) =>
    core.make("li", {}, core.make("span", {}, core.say(name)), core.make("b", { class: "num" }, core.say("score-words", { n: one.points, total: one.possible })), core.make("p", { "aria-hidden": "true" }, core.make("progress", { class: "bar", max: "100", value: String(Math.round(one.share * 100)) })));
  const way = gain.points > 0 ? "up" : gain.points < 0 ? "down" : "same";
  const words = core.say(`gain-${way}`, { n: Math.abs(gain.points) });
  return core.make("section", { class: "pan", "data-gain": true }, core.make("h2", {}, words), core.make("ul", { class: "skills" }, line("gain-before", gain.before), line("gain-now", gain.now)));
}

/** @param {Row} row @param {Elements | undefined} elements */
export function drawWrong({ question, given, number }, elements) {
  const source = elements?.get(question.id);
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
    const none = yours.some((node) => node.textContent?.trim()) ? yours : [new Text(core.say("no-answer"))];
    box.append(drawAnswer("bad", "circle-x", core.say("your-answer"), none));
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

/** @param {Result} result @param {QuizData} quiz */
export function drawSkills({ skills }, quiz) {
  if (!skills.length) return null;
  const list = core.make("ul", { class: "skills" });
  for (const { id, right, total } of skills) {
    const words = core.say("score-words", { n: right, total });
    const rail = core.make("span", { class: "rail", role: "img", "aria-label": words });
    for (let at = 0; at < total && total <= 12; at += 1) rail.append(core.icon(at < right ? "t-lit" : "t-miss", "t"));
    const about = quiz.objectives?.[id];
    const item = core.make("li", { "data-skill": id }, core.make("span", {}, about?.text ?? id), core.make("b", { class: "num" }, words), total <= 12 ? rail : null);
    if (right < total && about?.links.length) {
      item.append(core.make("p", {}, core.say(quiz.for === "pretest" ? "read-first" : "read-again")));
      item.append(core.make("ul", { class: "links" }, ...about.links.map((link) => core.make("li", {}, core.make("a", { href: core.href(link.url) }, link.title)))));
    }
    list.append(item);
  }
  return core.make("section", {}, core.make("h2", {}, core.say("by-skill")), list);
}
