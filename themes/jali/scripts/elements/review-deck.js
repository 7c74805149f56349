// What the record has practised, as cards with their days, course by course. From the outlines, which
// are small: what a card shows is fetched only when it is asked.

import { core } from "../core-door.js";
import { readTallies, showDue, tallyKey } from "../paint/due.js";
import { setLocal } from "../record/store/local.js";
import { dayOf } from "../review/days.js";
import { rowsOf } from "../review/schedule.js";
import { stampOf, tallyOf } from "../review/tally.js";

/**
 * @typedef {{ id: string, title: string, url: string }} Course
 * @typedef {import("../review/schedule.js").Row} Row
 */

/** Kinds that are answered for the learner's own sake and have nothing to be known. */
const NOT_KNOWN = ["rating", "unreadable"];

/** Every practised card of these courses; counts them for all pages by the way. @param {Course[]} courses @returns {Promise<Row[]>} */
export async function readRows(courses) {
  const { state } = core.record;
  const tallies = readTallies(core);
  const all = [];
  /** A term is one card, however many courses use it. @type {Set<string>} */
  const terms = new Set();
  for (const course of courses) {
    const outline = await core.loadOutline(core.href(course.url.replace(/[^/]*$/, "outline.js")));
    if (!outline) continue;
    const rows = rowsOf([...cardsOf(outline, state), ...termsOf(outline, state, terms)], dayOf, dayOf(Date.now()), state.spread_at);
    tallies[course.id] = { stamp: stampOf(state, (id) => core.courseOf(id) === course.id), ...tallyOf(rows) };
    all.push(...rows);
  }
  setLocal(tallyKey(core), JSON.stringify(tallies));
  showDue(core);
  return all;
}

/** @param {import("../types.d.ts").Outline} outline @param {import("../types.d.ts").Folded} state */
function cardsOf(outline, state) {
  const aside = new Set(state.suspended);
  const pages = core.pagesOf(outline).filter((page) => (page.kind === "lesson" || page.kind === "quiz") && !page.for);
  return pages.flatMap((page) => page.questions ?? []).flatMap(({ id, kind }) => {
    const practice = state.practice[id] ?? [];
    const kept = kind === "open" ? (state.questions[id]?.first.at ?? null) : null;
    if (aside.has(id) || NOT_KNOWN.includes(kind) || (!practice.length && kept === null)) return [];
    return [{ id, course: outline.id, practice, kept }];
  });
}

/** The terms of lessons that are done, each once. @param {import("../types.d.ts").Outline} outline @param {import("../types.d.ts").Folded} state @param {Set<string>} seen */
function termsOf(outline, state, seen) {
  const aside = new Set(state.suspended);
  return core.pagesOf(outline).flatMap((page) => {
    const done = state.pages[page.id];
    return (page.terms ?? []).flatMap((term) => {
      const id = `glossary#${term}`;
      const practice = state.practice[id] ?? [];
      const kept = done?.done ? done.done_at : null;
      if (seen.has(id) || aside.has(id) || (!practice.length && kept === null)) return [];
      seen.add(id);
      return [{ id, course: outline.id, practice, kept }];
    });
  });
}
