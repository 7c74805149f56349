// My learning: where to go on, and the courses that are in progress or finished.

import { core } from "../../core-door.js";
import { paintWord } from "../../paint/statuses.js";
import { placeWords } from "../../paint/words-of-place.js";

/**
 * @typedef {import("../../types.d.ts").Outline} Outline
 * @typedef {{ outline: Outline, pages: import("../../types.d.ts").OutlinePage[], at: number, goOn: number, progress: ReturnType<typeof core.courseProgress> }} Known
 */

/** Stars in a row of the small screen. */
const ROW = 12;
/** From the middle of a star to that of the next. */
const STEP = 60;
/** Pixels a star takes where there is room. */
const SIZE = 34;

/** @returns {Promise<Known[]>} courses the record knows, the one touched last first */
export async function readKnown() {
  const { state } = core.record;
  const known = [];
  for (const course of core.page.courses ?? []) {
    if (!core.knows(state, course.id)) continue;
    const outline = await core.loadOutline(core.href(course.url.replace(/[^/]*$/, "outline.js")));
    if (!outline) continue;
    const pages = core.pagesOf(outline);
    const at = Math.max(0, ...pages.map((page) => core.touchedAt(state, page.id)));
    known.push({ outline, pages, at, goOn: core.goOnAt(state, pages), progress: core.courseProgress(state, pages) });
  }
  return known.sort((one, two) => two.at - one.at);
}

/** The page to go on with in the course touched last. @param {Known[]} all @returns {Node[]} */
export function drawContinue(all) {
  const known = all.find((one) => one.goOn >= 0 && one.progress.status === "part");
  const page = known?.pages[known.goOn];
  if (!known || !page) return [];
  const href = `${core.href(page.url)}#_here`;
  const { finished, total } = known.progress;
  return [
    core.make("div", { class: "m-go-w" },
      core.make("p", { class: "kick" }, known.outline.title),
      core.make("h3", {}, core.make("a", { class: "title", href }, page.title)),
      core.make("p", {}, placeWords(core, known.pages, page)),
      core.make("a", { class: "btn mark big", href, "aria-label": core.say("continue-at", { title: page.title }) }, core.say("continue"), core.icon("arrow-right", "i flip"))),
    core.make("div", { class: "m-go-s" }, drawScreen(known), core.make("p", {}, core.say("course-part", { n: finished, total }))),
  ];
}

/** One star a lesson, lit when it is done; the words beside it say the same. @param {Known} known */
function drawScreen({ pages }) {
  const lessons = pages.filter((page) => page.kind === "lesson").map((page) => core.pageStatus(core.record.state, page.id, page.kind));
  const across = Math.min(ROW, lessons.length);
  const screen = core.svg("svg", { class: "scr", width: String(across * SIZE), viewBox: `0 0 ${across * STEP} ${Math.ceil(lessons.length / ROW) * STEP}`, "aria-hidden": "true" });
  lessons.forEach((status, at) => {
    const place = `translate(${(at % ROW) * STEP + STEP / 2} ${Math.floor(at / ROW) * STEP + STEP / 2})`;
    screen.append(core.svg("path", { class: status === "done" ? "o lit" : "o", d: core.STAR, transform: place }));
  });
  return screen;
}

/** @param {Known} known */
export function drawCourse({ outline, pages, goOn, progress }) {
  const isPart = progress.status === "part";
  const words = core.say("course-part", { n: progress.finished, total: progress.total });
  const status = core.make("span");
  paintWord(core, status, progress.status, isPart ? words : core.say("status-done"));
  const page = isPart ? pages[goOn] : undefined;
  const item = core.make("li", { "data-state": progress.status, "data-course": outline.id }, core.icon("t-todo", "t"), core.make("a", { href: core.href(outline.url) }, outline.title), core.make("span", { class: "meta" }, status));
  // What is finished needs no bar.
  if (!page) return item;
  const bar = core.make("progress", { class: "bar", max: String(progress.total), value: String(progress.finished), "aria-label": words });
  item.append(core.make("span", { class: "sub" }, bar, core.make("a", { href: `${core.href(page.url)}#_here` }, core.say("continue-at", { title: page.title }))));
  return item;
}
