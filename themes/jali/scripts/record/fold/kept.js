// The fold of what a learner keeps: a name, notes, ticks on checklists, plans, of which the newest counts;
// and certificates, which all stay.

import { corner, count, isRun, names, own, put, share, word } from "./values.js";

/**
 * @typedef {import("../../types.d.ts").RecordEvent} RecordEvent
 * @typedef {import("../../types.d.ts").Folded} Folded
 */

/** Parts of notes by item, group and number of parts. */
const parts = corner(() => /** @type {Map<string, Map<number, string>>} */ (new Map()));

/**
 * A long note takes several events. The newest whole group counts, and its newest part says how new it is.
 * @param {Folded} state @param {RecordEvent} event @param {string} item
 */
export function noted(state, event, item) {
  const part = count(event.i);
  const total = Math.max(1, count(event.l));
  if (!isRun(event.u) || part >= total) return;
  const name = `${event.u}/${total}/${item}`;
  const group = parts(state).get(name) ?? new Map();
  parts(state).set(name, group.set(part, names(event.x)[0] ?? ""));
  if (group.size < total) return;
  const text = Array.from({ length: total }, (_, at) => group.get(at)).join("");
  put(state.notes, item, { text, at: event.t });
}

/** What the learner is called here; an empty name takes it back. @param {Folded} state @param {RecordEvent} event @param {string} item */
export function named(state, event, item) {
  if (item !== "learner") return;
  const [name, staff = ""] = names(event.x);
  state.learner = name ? { name, staff, at: event.t } : null;
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
export function ticked(state, event, item) {
  put(state.ticks, item, { ids: names(event.x), at: event.t });
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
export function planned(state, event, item) {
  put(state.plans, item, { day: names(event.x)[0] ?? "", done: event.y === "done", at: event.t });
}

/** A renewed one stands beside the one before. @param {Folded} state @param {RecordEvent} event @param {string} course */
export function certified(state, event, course) {
  const [name = "", code = ""] = names(event.x);
  own(state.certificates, course, () => []).push({
    name, code, day: count(event.d), share: typeof event.s === "number" ? share(event.s) : null,
    version: word(event.v), run: isRun(event.u) ? event.u : "", at: event.t,
  });
}

/** @typedef {"again" | "hard" | "good" | "easy"} Grade */
const GRADES = ["again", "hard", "good", "easy"];

/**
 * What an answer says about how well the thing is known. Never how fast it was.
 * @param {import("../../types.d.ts").Given} given @returns {Grade}
 */
function gradeOf(given) {
  if (given.share < 1) return "again";
  if (given.hints > 0 || given.confidence === "guess") return "hard";
  return given.confidence === "sure" ? "easy" : "good";
}

/** @param {Folded} state @param {string} item @param {import("../../types.d.ts").Given} given */
export function practised(state, item, given) {
  own(state.practice, item, () => []).push({ at: given.at, grade: gradeOf(given) });
}

/** A card of the review: graded by hand, set aside, or all of them spread over days. @param {Folded} state @param {RecordEvent} event @param {string} item */
export function carded(state, event, item) {
  const grade = names(event.x)[0] ?? "";
  const at = state.suspended.indexOf(item);
  if (event.y === "spread" && item === "review") state.spread_at = event.t;
  if (event.y === "grade" && GRADES.includes(grade)) own(state.practice, item, () => []).push({ at: event.t, grade: /** @type {Grade} */ (grade) });
  if (event.y === "resume" && at >= 0) state.suspended.splice(at, 1);
  if (event.y === "suspend" && at < 0) state.suspended = [...state.suspended, item].sort();
}
