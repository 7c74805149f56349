// My learning: plans, checklists and reflections, from the record and the outlines of the courses it
// knows. Private: they are read from this device and go nowhere but to paper or a calendar.

import { core } from "../core-door.js";
import { itemOf } from "../record/names.js";
import { dayWords, paintState, planButtons, planOf, planState } from "./plan-parts.js";

/**
 * @typedef {import("../types.d.ts").OutlinePage} OutlinePage
 * @typedef {{ outline: import("../types.d.ts").Outline, pages: OutlinePage[] }} Known
 */

/** @param {string} item */
const noteOf = (item) => core.record.state.notes[item]?.text ?? "";

/** A heading that leads to where it was written, and the course. @param {Known} known @param {OutlinePage} page @param {string} id @param {string} title */
function head({ outline }, page, id, title) {
  const link = core.make("a", { href: `${core.href(page.url)}#${id}` }, title);
  return [core.make("h3", {}, link), core.make("p", { class: "meta" }, `${page.title} · ${outline.title}`)];
}

/**
 * What was written to prompts that the plan has no longer: reworded or taken out, it is the learner's.
 * @param {string} item @param {{ id: string }[]} prompts
 */
function earlier(item, prompts) {
  const known = new Set(prompts.map((prompt) => `${item}/${prompt.id}`));
  const others = Object.keys(core.record.state.notes).filter((name) => name.startsWith(`${item}/`) && !known.has(name));
  return others.map((name) => ({ asked: core.say("plan-earlier"), text: noteOf(name) }));
}

/**
 * Plans that a lesson has no longer, or under another heading: the texts are the learner's all the same.
 * @param {Known} known @param {OutlinePage} page
 */
function goneFrom(known, page) {
  const ids = new Set((page.plans ?? []).map((plan) => itemOf(page.id, plan.record ?? plan.id)));
  const pages = [page.id, ...(page.was ?? [])];
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const [name, note] of Object.entries(core.record.state.notes)) {
    const [id = "", prompt] = /^(.*#.*)\/(.*)$/.exec(name)?.slice(1) ?? [];
    if (prompt && note.text && !ids.has(id) && pages.includes(id.replace(/#.*/, ""))) found.set(id, [...(found.get(id) ?? []), note.text]);
  }
  return [...found.values()].map((texts) => core.make("li", { class: "kept-i" }, ...head(known, page, "_main", core.say("plan-gone")), core.make("dl", {}, ...texts.map((text) => core.make("dd", { dir: "auto" }, text)))));
}

/** Plans in which something was written: the next day first, what is done last. @param {Known[]} all @returns {HTMLElement[]} */
export function drawPlans(all) {
  const rows = all.flatMap((known) => known.pages.flatMap((page) => (page.plans ?? []).map((plan) => {
    const item = itemOf(page.id, plan.record ?? plan.id);
    const asked = plan.prompts.map((prompt) => ({ asked: prompt.text, text: noteOf(`${item}/${prompt.id}`) }));
    const answers = [...asked, ...earlier(item, plan.prompts)];
    const state = planState(item, answers.some((one) => one.text));
    return { known, page, plan, item, answers, state, day: planOf(item).day };
  }))).filter((row) => row.state);
  const rank = (/** @type {typeof rows[number]} */ row) => `${row.state === "done" ? 1 : 0}${row.day || "9999"}`;
  rows.sort((one, two) => (rank(one) < rank(two) ? -1 : 1));
  const gone = all.flatMap((known) => known.pages.flatMap((page) => goneFrom(known, page)));
  return rows.map(({ known, page, plan, item, answers, state, day }) => {
    const line = core.make("p");
    paintState(line, state, day);
    const written = answers.filter((one) => one.text).flatMap((one) => [core.make("dt", {}, one.asked), core.make("dd", { dir: "auto" }, one.text)]);
    const { row, paint } = planButtons(item, () => ({ item, title: plan.title, url: `${page.url}#${plan.id}`, answers }));
    paint(state);
    return core.make("li", { class: "kept-i", "data-item": item, "data-state": state }, ...head(known, page, plan.id, plan.title), written.length ? core.make("dl", {}, ...written) : null, line, row);
  }).concat(gone);
}

/** Checklists in which something is ticked. @param {Known[]} all @returns {HTMLElement[]} */
export function drawChecklists(all) {
  return all.flatMap((known) => known.pages.flatMap((page) => (page.checklists ?? []).flatMap((list) => {
    const ticked = core.record.state.ticks[itemOf(page.id, list.record ?? list.id)]?.ids ?? [];
    const n = list.items.filter((id) => ticked.includes(id)).length;
    const total = list.items.length;
    if (!n) return [];
    const words = core.say(n === total ? "ticked-all" : "ticked", { n, total });
    const line = core.make("p", { class: n === total ? "status done" : "status" }, core.icon(n === total ? "circle-check" : "circle-dashed", "i s"), core.make("span", {}, words));
    const bar = n === total ? null : core.make("progress", { class: "bar", max: String(total), value: String(n), "aria-label": words });
    return [core.make("li", { class: "kept-i" }, ...head(known, page, list.id, list.title), line, bar)];
  })));
}

/** Texts in the learner's own words, newest first. @param {Known[]} all @returns {HTMLElement[]} */
export function drawReflections(all) {
  const rows = all.flatMap((known) => known.pages.flatMap((page) => (page.questions ?? []).filter((one) => one.title && noteOf(one.id)).map((question) => ({ known, page, question, note: core.record.state.notes[question.id] }))));
  rows.sort((one, two) => (two.note?.at ?? 0) - (one.note?.at ?? 0));
  return rows.map(({ known, page, question, note }) => core.make("li", { class: "kept-i" },
    ...head(known, page, question.id.replace(/^.*#/, ""), question.title ?? ""),
    core.make("p", { class: "own", dir: "auto" }, note?.text ?? ""),
    core.make("p", { class: "meta" }, core.say("written-on", { day: core.day(note?.at ?? 0) }))));
}
