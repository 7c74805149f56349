// The start page of an exam, as far as the record changes it: tries that are left, a wait, a sitting
// that was begun.

import { core } from "../core-door.js";
import { limitOf, shownTime } from "../quiz/exam-clock.js";
import { gridOf } from "../quiz/grid.js";

/** @typedef {import("./lyceum-exam.js").LyceumExam} LyceumExam */

/** @param {LyceumExam} exam @param {import("../quiz/run.js").Sitting | null} open one that was begun */
export function paintStart(exam, open) {
  const start = exam.region("start");
  const begin = /** @type {HTMLElement | null} */ (start?.querySelector("[data-exam-begin]") ?? null);
  const tries = exam.tries();
  const note = noteOf(exam, open, tries);
  const place = start?.querySelector("[data-exam-note]");
  if (place) {
    core.fill(place, core.icon(tries.open || open ? "circle-dashed" : "clock", "i s"), core.make("span", {}, note));
    place.toggleAttribute("hidden", !note);
  }
  const left = start?.querySelector("[data-exam-tries]");
  if (left) left.textContent = tries.used && tries.left !== Infinity ? ` ${core.say("tries-left", { n: tries.left })}` : "";
  if (begin) {
    begin.hidden = !open && !tries.open;
    begin.textContent = core.say(open ? "exam-go-on" : "exam-begin");
  }
  start?.querySelector("[data-exam-last]")?.toggleAttribute("hidden", tries.used === 0 || open !== null);
  // Time is chosen once, before the start.
  if (open) start?.querySelector("[data-exam-more]")?.setAttribute("hidden", "");
  else if (core.page.exam?.time) start?.querySelector("[data-exam-more]")?.removeAttribute("hidden");
}

/** @param {LyceumExam} exam @param {import("../quiz/run.js").Sitting | null} open @param {ReturnType<LyceumExam["tries"]>} tries @returns {string} */
function noteOf(exam, open, tries) {
  if (open) {
    const run = core.record.state.runs[exam.page]?.[open.id];
    const { answered } = gridOf(exam.page, open.questions, run, 0);
    const left = limitOf(exam.rules, open.factor ?? null) - (run?.used ?? 0);
    const words = core.say("exam-begun", { answered, total: open.questions.length });
    return left === Infinity || exam.rules.clock === "runs" ? words : `${words} ${core.say("exam-begun-left", { n: shownTime(left).minutes })}`;
  }
  if (tries.left === 0) return core.say("tries-none");
  return tries.opens === null ? "" : core.say("tries-from", { time: momentWords(tries.opens) });
}

/** A time of day; with the day when it is not today. @param {number} time */
export function momentWords(time) {
  const today = core.day(time) === core.day(Date.now());
  return today ? core.clock(time) : core.say("moment", { time: core.clock(time), day: core.day(time) });
}

/** @param {LyceumExam} exam @returns {number | undefined} the factor that was chosen; nothing where there is no limit to change */
export function chosenFactor(exam) {
  const input = /** @type {HTMLInputElement | null} */ (exam.querySelector("[data-exam-more] input:checked"));
  return input ? Number(input.value) : undefined;
}
