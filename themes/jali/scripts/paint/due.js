// How many cards are due, on every page: counted from a few numbers that the bundle of the review
// leaves behind. When they have become old, that bundle is fetched, after the page and its answers.

import { dayOf } from "../review/days.js";
import { countOn, stampOf } from "../review/tally.js";
import { readLocal } from "../record/store/local.js";

/** @typedef {import("../core.js").Core} Core */
const CALM = 1500;

/** Minutes that so many cards take, more or less: 25 seconds each. @param {number} n */
export const minutesOf = (n) => Math.ceil((n * 25) / 60);

/** @param {Core} core */
export function paintDue(core) {
  const link = document.querySelector("a[data-review]");
  if (!link) return;
  /** @type {any} */
  let waiting = 0;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => refresh(core, link.getAttribute("data-review") ?? ""), CALM);
  };
  showDue(core);
  void core.record.ready.then(later);
  core.record.listen(later);
}

/** @param {Core} core */
export function showDue(core) {
  const n = countOn(Object.values(readTallies(core)), dayOf(Date.now()));
  for (const badge of document.querySelectorAll("[data-due]")) {
    core.fill(badge, core.make("span", { "aria-hidden": "true" }, String(n)), core.make("span", { class: "vh" }, core.say("due", { n })));
    badge.toggleAttribute("hidden", n === 0);
  }
  for (const link of document.querySelectorAll("[data-due-link]")) {
    const words = link.querySelector("[data-due-words]");
    if (words) words.textContent = core.say("due-cards", { n, minutes: minutesOf(n) });
    link.toggleAttribute("hidden", n === 0);
  }
}

/** Courses of this page whose numbers are older than the record. @param {Core} core */
export function staleCourses(core) {
  const { state } = core.record;
  const tallies = readTallies(core);
  const courses = core.page.courses ?? (core.page.course ? [core.page.course] : []);
  return courses.filter(({ id }) => core.knows(state, id) && tallies[id]?.stamp !== stampOf(state, (item) => core.courseOf(item) === id));
}

/** @param {Core} core */
export const tallyKey = (core) => `${core.store.prefix}:due`;

/** @param {Core} core @returns {Record<string, import("../review/tally.js").Tally & { stamp: string }>} by course */
export function readTallies(core) {
  try {
    const kept = JSON.parse(readLocal(tallyKey(core)) ?? "{}");
    return Object.fromEntries(Object.entries(kept).filter(([, tally]) => tally?.due && tally.fresh && tally.met));
  } catch {
    // Not ours or damaged: as if nothing had been counted yet.
    return {};
  }
}

/** @param {Core} core @param {string} src */
function refresh(core, src) {
  showDue(core);
  if (!staleCourses(core).length) return;
  if (core.retally) core.retally();
  else if (!document.querySelector("script[data-review-script]")) document.head.append(core.make("script", { src, "data-review-script": true }));
}
