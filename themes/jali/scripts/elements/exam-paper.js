// Two quiet screens of an exam: the pause, in which no question is seen, and a paper looked at again,
// with the very questions in the order they stood in and the answers as they were handed in.

import { core } from "../core-door.js";
import { givenIn, mixesAnswers, seedOf } from "../quiz/run.js";
import { showsAnswers } from "../quiz/tries.js";

/** @param {string} left time that is left, or "" @param {() => void} goOn */
export function drawPause(left, goOn) {
  return [
    core.make("h2", { tabindex: "-1" }, core.say("paused")),
    core.make("p", {}, left ? `${core.say("paused-time", { time: left })} ` : null, core.say("paused-text")),
    core.make("p", { class: "row act" }, core.make("button", { type: "button", class: "btn go big", "data-exam-resume": true, click: goOn }, core.icon("play", "i s"), core.say("exam-go-on"))),
  ];
}

/** Puts the questions in their order and gives what stands above them. @param {import("./lyceum-exam.js").LyceumExam} exam @param {import("../quiz/run.js").Sitting} sitting */
export function drawPaper(exam, sitting) {
  const marked = showsAnswers(exam.attempts(), exam.rules);
  const kept = core.record.state.runs[exam.page]?.[sitting.id];
  const asked = sitting.questions.flatMap((id) => exam.elements?.get(id) ?? []);
  for (const element of exam.elements?.values() ?? []) element.hidden = !asked.includes(element);
  exam.region("questions")?.prepend(...asked);
  asked.forEach((element, at) => {
    const id = sitting.questions[at] ?? "";
    const place = element.querySelector(".q-h span:nth-child(2)");
    if (place) place.textContent = core.say("count", { n: at + 1, total: asked.length });
    element.recall(givenIn(core.record.state, sitting, id), seedOf(sitting, id), mixesAnswers(exam.quiz), marked);
  });
  const gone = (kept?.questions.length ?? 0) - asked.length;
  const facts = [kept?.attempt ? core.day(kept.attempt.at) : "", kept?.attempt?.version ? core.say("paper-version", { version: kept.attempt.version }) : ""];
  return [
    core.make("h2", { tabindex: "-1" }, core.say("paper")),
    core.make("p", { class: "meta row sep" }, ...facts.filter(Boolean).map((words) => core.make("span", {}, words))),
    core.make("p", {}, core.say(marked ? "paper-marked" : "paper-unmarked")),
    ...(gone > 0 ? [core.make("p", { class: "strip-note" }, core.say("paper-gone", { n: gone }))] : []),
    core.make("p", { class: "row act" }, core.make("button", { type: "button", class: "btn", "data-exam-result-again": true, click: () => exam.showResult(sitting.id, true) }, core.icon("arrow-left", "i s flip"), core.say("to-result"))),
  ];
}
