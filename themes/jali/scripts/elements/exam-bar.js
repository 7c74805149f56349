// What stands around the question of a running exam: place and time above, the ways below, and the
// overview of all questions with the end of the exam.

import { core } from "../core-door.js";

/** @typedef {import("./exam-run.js").ExamRun} ExamRun */

/** Place, counts and time. @param {ExamRun} run */
export function drawBar(run) {
  const part = (/** @type {string} */ name, /** @type {string} */ look = "") => core.make("span", { class: look, [`data-exam-${name}`]: true });
  const place = core.make("p", { class: "ex-place num" }, part("number", "ex-n"), part("counts", "meta"));
  const tools = core.make("div", { class: "ex-tools" });
  if (run.timer.limit !== Infinity) {
    const left = core.make("span", { class: "num", role: "timer", "data-exam-left": true });
    tools.append(core.make("p", { class: "ex-time" }, core.icon("clock", "i s"), core.make("span", { class: "ex-left" }, part("time-name"), " ", left), core.make("button", { type: "button", class: "link", "data-exam-hide": true, click: () => run.hideTime() })));
  }
  if (run.exam.rules.clock === "pauses") tools.append(core.make("button", { type: "button", class: "btn ghost", "data-exam-stop": true, click: () => run.exam.pause() }, core.icon("pause", "i s"), core.say("pause")));
  return [place, tools];
}

/** @param {ExamRun} run */
export function paintBar(run) {
  const bar = run.exam.region("bar");
  const grid = run.grid();
  const phase = run.timer.phase();
  const hidden = run.timeHidden && phase !== "grace";
  const words = {
    number: core.say("question-of", { n: run.at + 1, total: grid.cells.length }),
    counts: core.say("exam-counts", { answered: grid.answered, flagged: grid.flagged }),
    "time-name": core.say(phase === "grace" ? "time-up" : "time-left"),
    left: run.timer.words(),
    hide: core.say(hidden ? "time-show" : "time-hide"),
  };
  for (const [name, text] of Object.entries(words)) {
    const place = bar?.querySelector(`[data-exam-${name}]`);
    // What does not change is not written again: screen readers notice.
    if (place && place.textContent !== text) place.textContent = text;
  }
  const time = bar?.querySelector(".ex-time");
  time?.setAttribute("data-phase", phase);
  time?.classList.toggle("off", hidden);
}

/** Back, flag, on; on small screens the overview too. @param {ExamRun} run */
export function drawWays(run) {
  const way = (/** @type {string} */ name, /** @type {string} */ look, /** @type {() => void} */ click, /** @type {(Node | string)[]} */ ...inside) => core.make("button", { type: "button", class: look, "data-way": name, click }, ...inside);
  return core.make("p", { class: "q-act stick ex-act" },
    way("back", "btn", () => run.go(run.at - 1), core.icon("arrow-left", "i s flip"), core.say("back")),
    way("flag", "btn", () => run.flag(), core.icon("flag", "i s"), core.say("flag")),
    way("next", "btn go", () => run.next(), core.make("span"), core.icon("arrow-right", "i s flip")),
    way("overview", "btn ghost ex-open", () => run.showOverview(), core.say("overview")));
}

/** @param {ExamRun} run */
export function drawOverview(run) {
  const cells = run.sitting.questions.map((_, at) =>
    core.make("li", {}, core.make("button", { type: "button", class: "cell", "data-way": `cell-${at + 1}`, click: () => run.go(at) }, core.make("span", {}, String(at + 1)), core.icon("check"), core.icon("flag"))));
  return [
    core.make("h2", { id: "_overview", tabindex: "-1" }, core.say("overview")),
    core.make("p", { class: "meta", "data-exam-empty": true }),
    core.make("ol", { class: "cells" }, ...cells),
    core.make("p", { class: "row act" }, core.make("button", { type: "button", class: "btn", "data-way": "hand-in", click: () => run.askToHandIn() }, core.say("hand-in"))),
  ];
}

/** Brings ways and overview up to date in their place: a button that is being pressed must not go away. @param {ExamRun} run */
export function paintWays(run) {
  const { cells, answered, flagged, empty } = run.grid();
  const way = (/** @type {string} */ name) => run.exam.querySelector(`[data-way="${name}"]`);
  way("back")?.setAttribute("aria-disabled", String(run.at === 0));
  way("flag")?.setAttribute("aria-pressed", String(cells[run.at]?.flagged ?? false));
  const next = way("next")?.querySelector("span");
  if (next) next.textContent = core.say(run.at === cells.length - 1 ? "exam-to-end" : "next");
  way("hand-in")?.classList.toggle("go", empty === 0);
  const counts = run.exam.querySelector("[data-exam-empty]");
  if (counts) counts.textContent = core.say("exam-empty", { answered, n: empty, flagged });
  for (const cell of cells) {
    const button = way(`cell-${cell.number}`);
    const states = [cell.answered ? "answered" : "empty", ...(cell.flagged ? ["flagged"] : [])];
    button?.setAttribute("class", ["cell", ...states].join(" "));
    button?.setAttribute("aria-label", core.list([core.say("question-n", { n: cell.number }), ...states.map((state) => core.say(`cell-${state}`))]));
    if (cell.current) button?.setAttribute("aria-current", "step");
    else button?.removeAttribute("aria-current");
  }
}

/** @param {ExamRun} run @param {() => void} handIn */
export function drawHandIn(run, handIn) {
  const { empty, answered } = run.grid();
  const dialog = core.make("dialog", { class: "sheet", "aria-labelledby": "_hand-in", "data-hand-in-dialog": true });
  const close = () => dialog.close();
  const now = () => {
    close();
    handIn();
  };
  dialog.append(
    core.make("h2", { id: "_hand-in", tabindex: "-1" }, empty ? core.say("hand-in-empty", { n: empty }) : core.say("hand-in-all", { n: answered })),
    core.make("p", {}, core.say("hand-in-text")),
    core.make("p", { class: "row act" }, core.make("button", { type: "button", class: "btn go", "data-hand-in-now": true, click: now }, core.say("hand-in")), core.make("button", { type: "button", class: "btn", "data-hand-in-not": true, click: close }, core.say("hand-in-not"))),
  );
  return dialog;
}
