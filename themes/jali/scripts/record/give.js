// What a trainer is given of a record: only the kinds of things the learner ticked. What is not known
// to belong to one of them is not given. Pure; which pages are surveys comes in.

import { identity } from "./event.js";
import { names, parted, word } from "./fold/values.js";

/**
 * @typedef {import("../types.d.ts").RecordEvent} RecordEvent
 * @typedef {import("./file.js").Entry} Entry
 * @typedef {"name" | "scores" | "certificates" | "reflections" | "plans" | "surveys"} Share
 */

/** @type {readonly Share[]} */
export const SHARES = ["name", "scores", "certificates", "reflections", "plans", "surveys"];
const SCORES = ["open", "done", "answer", "submit", "scene"];

/**
 * @param {Entry[]} entries @param {ReadonlySet<string>} surveys ids of pages that the site knows as surveys
 * @param {ReadonlySet<Share>} wants @returns {Entry[]}
 */
export function chooseEntries(entries, surveys, wants) {
  const pages = new Set([...surveys, ...surveysIn(entries)]);
  // What somebody was called before is nobody's business.
  const name = entries.filter(({ event }) => event.k === "name").pop();
  const chosen = entries.filter((entry) => {
    const share = entry === name ? "name" : shareOf(entry.event, pages);
    return share !== null && wants.has(share);
  });
  const given = new Set(chosen.map(({ event }) => identity(event)));
  // What was taken back must not come back with the trainer.
  return entries.filter(({ event }) => (event.k === "undo" ? names(event.x).some((name) => given.has(name)) : given.has(identity(event))));
}

/** Pages that were taken like a survey, whatever the site says today. @param {Entry[]} entries */
function surveysIn(entries) {
  return entries.flatMap(({ event }) => {
    if (event.k === "rate") return [pageOf(event)];
    return event.k === "submit" && event.m === undefined && event.s === undefined ? [pageOf(event)] : [];
  });
}

/** @param {RecordEvent} event */
function pageOf(event) {
  const item = word(event.o);
  return parted(item)?.[0] ?? item;
}

/** @param {RecordEvent} event @param {ReadonlySet<string>} surveys @returns {Share | null} */
function shareOf(event, surveys) {
  if (typeof event.o !== "string") return null;
  const isText = event.k === "note" || event.k === "rate";
  if (surveys.has(pageOf(event))) return isText || SCORES.includes(event.k) ? "surveys" : null;
  // The name stands on it, whatever is said of the name otherwise.
  if (event.k === "certificate") return "certificates";
  if (event.k === "plan" || event.k === "tick") return "plans";
  // Prompts of a plan are named PAGE#PLAN/PROMPT.
  if (isText) return parted(event.o)?.[1].includes("/") ? "plans" : "reflections";
  if (event.k === "answer" && event.y === "kept") return "reflections";
  return SCORES.includes(event.k) ? "scores" : null;
}
