// My learning: every result, newest first: when, what, how it went, how long it took.

import { core } from "../../core-door.js";
import { minutesOf } from "../../learning/time.js";
import { paintWord } from "../../paint/statuses.js";

/** @typedef {import("./courses.js").Known} Known */

/** Results that stand open; earlier ones come with a button. */
const OPEN = 8;
/** Kinds whose points say how well it went; of a role-play its end does, a survey has no better and worse. */
const SCORED = ["quiz", "exam"];

/** @param {Known[]} all @param {string} time name of that column, for phones; what the others hold speaks for itself @returns {HTMLElement[]} */
export function drawResults(all, time) {
  const { state } = core.record;
  const rows = all.flatMap(({ outline, pages }) => pages.filter((page) => page.kind !== "lesson").flatMap((page) => core.attemptsOf(state, page.id).map((attempt) => ({ outline, page, attempt }))));
  rows.sort((one, two) => two.attempt.at - one.attempt.at);
  return rows.map(({ outline, page, attempt }, at) => {
    const word = attempt.pass === null ? "done" : attempt.passed ? "passed" : "failed";
    const status = core.make("span");
    paintWord(core, status, word, core.say(`status-${word}`));
    const score = SCORED.includes(page.kind) ? core.make("span", { class: "num" }, core.say("score-words", { n: attempt.points, total: attempt.possible })) : null;
    const run = state.runs[page.id]?.[attempt.run];
    const minutes = run ? minutesOf(run) : null;
    const kind = core.say(page.for === "pretest" ? "place-pretest" : `place-${page.kind}`);
    const cells = [
      core.make("td", {}, core.make("time", { datetime: new Date(attempt.at).toISOString().slice(0, 10) }, core.day(attempt.at))),
      core.make("td", {}, core.make("a", { href: core.href(page.url) }, page.title), core.make("span", { class: "meta" }, `${outline.title} · ${kind}`)),
      core.make("td", {}, core.make("span", { class: "re-w" }, status, score)),
      core.make("td", { class: "num", "data-h": minutes === null ? "" : time }, minutes === null ? "" : core.say("minutes-short", { n: minutes })),
    ];
    return core.make("tr", at >= OPEN ? { "data-older": true } : {}, ...cells);
  });
}

/** Shows the newest, and behind a button the others. @param {Element} section */
export function foldResults(section) {
  const button = /** @type {HTMLElement | null} */ (section.querySelector("[data-all-results]"));
  const older = section.querySelectorAll("[data-older]");
  const open = section.hasAttribute("data-open");
  for (const row of older) row.toggleAttribute("hidden", !open);
  if (!button) return;
  button.textContent = core.say("results-all", { n: older.length + OPEN });
  button.toggleAttribute("hidden", open || !older.length);
  button.onclick = () => {
    section.setAttribute("data-open", "");
    foldResults(section);
    core.moveTo(/** @type {HTMLElement | null} */ (older[0]?.querySelector("a") ?? null));
  };
}
