// Paints what is finished on what the build has drawn: rows, outlines, rails, covers, course heads.
// Tiles draw themselves from `data-state`; only words and signs are put in here.

import { triesOf } from "../quiz/tries.js";

/**
 * @typedef {import("../core.js").Core} Core
 * @typedef {import("../status.js").Status} Status
 */

const SIGNS = { todo: "circle-dashed", part: "circle-dashed", done: "circle-check", passed: "circle-check", failed: "x" };
const LOOKS = { todo: "", part: " part", done: " done", passed: " done", failed: " fail" };

/** @param {Core} core */
export function paintStatuses(core) {
  core.record.listen(() => {
    for (const row of document.querySelectorAll("[data-status-of]")) {
      const id = row.getAttribute("data-status-of") ?? "";
      paintRow(core, row, core.pageStatus(core.record.state, id, row.getAttribute("data-kind") ?? ""));
    }
    for (const rail of document.querySelectorAll("[data-rail]")) paintRail(core, rail);
  });
}

/** @param {Core} core @param {Element} row @param {Status} status */
export function paintRow(core, row, status) {
  if (row.getAttribute("data-state") === status) return;
  const first = !row.hasAttribute("data-state");
  row.setAttribute("data-state", status);
  if (first && status === "todo") return;
  let line = row.querySelector(".status");
  if (!line) row.append((line = core.make("span")));
  paintWord(core, line, status, core.list([core.say(`status-${status}`), ...moreOf(core, row)]));
  const offer = row.querySelector("[data-offer]");
  if (offer && status !== "todo") paintOffer(core, offer, status);
}

/** What is taken before a course is offered until it was begun. @param {Core} core @param {Element} link @param {Status} status */
function paintOffer(core, link, status) {
  const words = core.say(status === "part" ? "continue" : "see-result");
  link.textContent = words;
  link.setAttribute("aria-label", `${words}: ${link.getAttribute("data-offer")}`);
}

/** Of an exam: the best result, and when the next try can begin. @param {Core} core @param {Element} row @returns {string[]} */
function moreOf(core, row) {
  const id = row.getAttribute("data-status-of") ?? "";
  const attempts = core.attemptsOf(core.record.state, id);
  if (row.getAttribute("data-kind") !== "exam" || row.matches(".o-row, [data-for]") || !attempts.length) return [];
  const rules = { attempts: Number(row.getAttribute("data-attempts")), wait: Number(row.getAttribute("data-wait")) };
  const best = core.say("best", { n: Math.floor(Math.max(...attempts.map((attempt) => attempt.share)) * 100) });
  const { opens } = triesOf(attempts, rules, Date.now());
  return opens === null ? [best] : [best, core.say("again-from", { time: core.clock(opens) })];
}

/** @param {Core} core @param {Element} line @param {Status} status @param {string} words */
export function paintWord(core, line, status, words) {
  line.setAttribute("class", `status${LOOKS[status]}`);
  core.fill(line, core.icon(SIGNS[status], "i s"), core.make("span", {}, words));
}

/** The tiles over a lesson: one a lesson of the course, in its order. @param {Core} core @param {Element} rail */
function paintRail(core, rail) {
  const lessons = document.querySelectorAll('.outline [data-status-of][data-kind="lesson"]');
  const tiles = rail.querySelectorAll("svg");
  if (lessons.length !== tiles.length) return;
  lessons.forEach((lesson, at) => {
    const status = core.pageStatus(core.record.state, lesson.getAttribute("data-status-of") ?? "", "lesson");
    tiles[at]?.setAttribute("data-state", status);
  });
}

/**
 * Card or head of a course: its words, and its cover with one opening lit for each lesson done.
 * @param {Core} core @param {Element} root @param {ReturnType<Core["courseProgress"]>} progress
 */
export function paintProgress(core, root, progress) {
  root.setAttribute("data-state", progress.status);
  for (const cover of root.querySelectorAll("svg.jali")) light(cover, progress);
  const line = root.querySelector(".status");
  if (!line || progress.status === "todo") return;
  const words = progress.status === "done" ? core.say("status-done") : core.say("course-part", { n: progress.finished, total: progress.total });
  paintWord(core, line, progress.status, words);
}

/**
 * One opening a lesson; a cover with fewer openings than the course has lessons shares them out, and
 * the large screen of the home page, which has more, leaves the spare ones dark.
 * @param {Element} cover @param {{ lit: number, lessons: number }} progress
 */
export function light(cover, { lit, lessons }) {
  const openings = cover.querySelectorAll(".o");
  const many = openings.length >= lessons ? lit : Math.floor((lit / lessons) * openings.length);
  openings.forEach((opening, at) => {
    opening.classList.toggle("lit", at < many);
    opening.classList.toggle("spare", lessons > 0 && at >= lessons);
  });
}

/** The page of one course. @param {Core} core */
export function paintCourse(core) {
  if (core.page.kind !== "course") return;
  const rows = [...document.querySelectorAll("main [data-status-of]")];
  const pages = rows.map((row) => ({ id: row.getAttribute("data-status-of") ?? "", kind: row.getAttribute("data-kind") ?? "", for: row.getAttribute("data-for") ?? "" }));
  const start = document.querySelector("[data-course-start]");
  const label = document.querySelector("[data-course-start-label]") ?? start;
  core.record.listen(() => {
    const { state } = core.record;
    const progress = core.courseProgress(state, pages);
    for (const root of document.querySelectorAll("[data-course-progress]")) paintProgress(core, root, progress);
    const at = core.goOnAt(state, pages);
    const row = rows[at];
    for (const one of rows) one.classList.toggle("now", one === row && progress.status === "part");
    const link = row?.querySelector("a");
    if (!start || !label || progress.status === "todo") return;
    if (!link) label.textContent = core.say("look-again");
    else {
      start.setAttribute("href", `${link.getAttribute("href")}#_here`);
      label.textContent = core.say("continue-at", { title: link.getAttribute("data-offer") ?? link.textContent ?? "" });
    }
  });
}
