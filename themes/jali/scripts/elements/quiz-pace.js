// A quiz one question at a time or all on one page: the learner's switch, and the page of all. There
// each question is checked in its place and the end stands at the end. What lies far below is made
// ready when the browser has nothing better to do, so that long quizzes open as fast as short ones.

import { core } from "../core-door.js";
import { givenIn } from "../quiz/run.js";

/** @typedef {import("./lyceum-quiz.js").LyceumQuiz} LyceumQuiz */

/** How many are made ready before the first paint, and at a time after it. */
const AT_ONCE = 6;

/** The switch stands over the first question and under the others. @param {LyceumQuiz} quiz */
export function paintPace(quiz) {
  if ((quiz.sitting?.questions.length ?? 0) < 2) return;
  for (const old of quiz.querySelectorAll("[data-pace]")) old.remove();
  const top = quiz.pace === "all" || quiz.at === 0;
  quiz.region(top ? "intro" : "questions")?.append(drawPace(quiz, (pace) => quiz.choosePace(pace)));
}

/** @param {LyceumQuiz} quiz @param {(pace: "one" | "all") => void} choose */
function drawPace(quiz, choose) {
  const option = (/** @type {"one" | "all"} */ pace) => {
    const input = core.make("input", { type: "radio", name: "_pace", value: pace, change: () => choose(pace) });
    input.checked = quiz.pace === pace;
    return core.make("label", {}, input, core.make("span", {}, core.say(`pace-${pace}`)));
  };
  return core.make("fieldset", { class: "seg", "data-pace": true }, core.make("legend", { class: "vh" }, core.say("pace")), core.make("div", {}, option("one"), option("all")));
}

/** @param {LyceumQuiz} quiz @param {() => void} finish */
export function showAll(quiz, finish) {
  const { sitting, elements } = quiz;
  const box = quiz.region("questions");
  if (!sitting || !elements || !box) return;
  const asked = sitting.questions.flatMap((id) => elements.get(id) ?? []);
  const waiting = new Set(asked);
  const ready = (/** @type {typeof asked[number]} */ element) => {
    if (!waiting.delete(element)) return;
    const at = asked.indexOf(element);
    element.begin(quiz.turnAt(at), givenIn(core.record.state, sitting, sitting.questions[at] ?? ""));
  };
  for (const element of elements.values()) element.hidden = !waiting.has(element);
  asked.forEach((element, at) => {
    const place = element.querySelector(".q-h span:nth-child(2)");
    if (place) place.textContent = core.say("count", { n: at + 1, total: asked.length });
    element.addEventListener("focusin", (event) => {
      const target = /** @type {HTMLElement} */ (event.target);
      if (!waiting.has(element)) return;
      // Making it ready may move what has the focus.
      ready(element);
      target.focus();
    });
  });
  box.prepend(...asked);
  const some = (/** @type {number} */ most) => [...waiting].slice(0, most).forEach(ready);
  const later = () => {
    if (quiz.sitting !== sitting || quiz.pace !== "all") return;
    some(AT_ONCE);
    if (waiting.size) soon(later);
  };
  some(AT_ONCE);
  if (waiting.size) soon(later);
  box.append(drawEnd(quiz, finish));
}

/** @param {() => void} work */
function soon(work) {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: 200 });
  else setTimeout(work, 20);
}

/** @param {LyceumQuiz} quiz @param {() => void} finish */
function drawEnd(quiz, finish) {
  const box = core.make("div", { class: "q-end" });
  const click = () => {
    box.querySelector(".q-err")?.remove();
    const left = quiz.sitting?.questions.findIndex((id) => !givenIn(core.record.state, /** @type {any} */ (quiz.sitting), id)) ?? -1;
    if (left < 0) return finish();
    const stem = /** @type {HTMLElement | null} */ (quiz.elements?.get(quiz.sitting?.questions[left] ?? "")?.querySelector(".stem") ?? null);
    const go = (/** @type {Event} */ event) => {
      event.preventDefault();
      core.moveTo(stem);
    };
    const link = core.make("a", { href: `#${stem?.id ?? ""}`, click: go }, core.say("error-field", { name: core.say("question-n", { n: left + 1 }) }));
    const error = core.make("div", { class: "q-err", tabindex: "-1" }, core.make("b", {}, core.say("error-heading")), " ", link);
    box.append(error);
    core.moveTo(error);
  };
  box.append(core.make("p", { class: "q-act" }, core.make("button", { type: "button", class: "btn go big", "data-finish": true, click }, core.say("finish"), core.icon("arrow-right", "i flip"))));
  return box;
}
