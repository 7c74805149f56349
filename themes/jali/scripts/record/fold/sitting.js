// The fold of one sitting: a quiz, an exam, a survey or a scenario, from its opening to its end.

import { round } from "../../quiz/mark.js";
import { amount, corner, count, isRun, names, own, parted, put, share, word } from "./values.js";

/**
 * @typedef {import("../../types.d.ts").RecordEvent} RecordEvent
 * @typedef {import("../../types.d.ts").Folded} Folded
 * @typedef {import("../../types.d.ts").Run} Run
 */

/** @param {Folded} state @param {string} page @param {unknown} run @returns {Run | null} null when it names none */
export function runOf(state, page, run) {
  if (!isRun(run)) return null;
  const runs = own(state.runs, page, () => ({}));
  return own(runs, run, () => ({
    started_at: null, questions: [], only: "", factor: null, used: 0,
    answers: {}, picks: {}, flags: [], rates: {}, steps: [], attempt: null,
  }));
}

/** The pages that each run was begun on. */
const homes = corner(() => /** @type {Map<string, Set<string>>} */ (new Map()));

/**
 * The runs that something about a part of a page belongs to, and its name there: those of the pages
 * where the run was begun, for a question may have come from another page; else that of its own page.
 * @param {Folded} state @param {RecordEvent} event @param {string} item @returns {[Run, string][]}
 */
export function runsOf(state, event, item) {
  const place = parted(item);
  if (!place || !isRun(event.u)) return [];
  const [own, name] = place;
  const pages = homes(state).get(event.u) ?? [own];
  return Array.from(pages, (page) => [/** @type {Run} */ (runOf(state, page, event.u)), page === own ? name : item]);
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
export function begun(state, event, item) {
  const run = runOf(state, item, event.u);
  if (!run) return;
  const name = /** @type {string} */ (event.u);
  homes(state).set(name, (homes(state).get(name) ?? new Set()).add(item));
  if (run.started_at === null) run.started_at = event.t;
  if (event.y === "wrong") run.only = "wrong";
  if (run.factor === null) run.factor = amount(event.f);
  for (const short of names(event.x)) {
    // Short names are those of the page that it was begun on.
    const question = item === event.o || short.includes("#") ? short : `${event.o}#${short}`;
    if (!run.questions.includes(question)) run.questions.push(question);
  }
}

/** What is picked now; nothing is marked before it is handed in. @param {Folded} state @param {RecordEvent} event @param {string} item */
export function picked(state, event, item) {
  for (const [run, name] of runsOf(state, event, item)) put(run.picks, name, names(event.x));
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
export function flagged(state, event, item) {
  if (event.y !== "on" && event.y !== "off") return;
  for (const [run, name] of runsOf(state, event, item)) {
    const others = run.flags.filter((flag) => flag !== name);
    run.flags = event.y === "on" ? [...others, name].sort() : others;
  }
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
export function ran(state, event, item) {
  const run = runOf(state, item, event.u);
  if (run) run.used = Math.max(run.used, count(event.d));
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
export function rated(state, event, item) {
  for (const [run, name] of runsOf(state, event, item)) put(run.rates, name, names(event.x));
}

/** A step, or going back to one: what came after it is cut. @param {Folded} state @param {RecordEvent} event @param {string} item */
export function stepped(state, event, item) {
  const run = runOf(state, item, event.u);
  const at = count(event.i);
  if (!run || at > run.steps.length) return;
  const [scene, choice = ""] = names(event.x);
  run.steps.length = at;
  if (scene !== undefined) run.steps.push([scene, choice]);
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
export function submitted(state, event, item) {
  const run = runOf(state, item, event.u);
  if (!run || run.attempt) return;
  const pass = amount(event.p);
  const part = share(event.s);
  const possible = amount(event.m) ?? 0;
  const only = event.y === "wrong" ? "wrong" : "";
  run.attempt = {
    at: event.t, run: word(event.u), share: part, points: round(part * possible, 2), possible, pass,
    // A run over the missed questions is practice, whatever its share.
    passed: pass !== null && only === "" && Math.round(part * 1e6) >= Math.round(pass * 1e4),
    version: word(event.v), only, end: names(event.x)[0] ?? "",
  };
}
