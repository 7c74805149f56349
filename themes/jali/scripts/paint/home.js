// The home page of a returning learner: greeting, where to go on, progress on every card.

import { light, paintProgress } from "./statuses.js";
import { placeWords } from "./words-of-place.js";

/** @typedef {import("../core.js").Core} Core */

/** @param {Core} core */
export async function paintHome(core) {
  await core.record.ready;
  const paint = () => void paintCourses(core);
  core.record.listen(paint);
  paint();
}

/** @param {Core} core */
async function paintCourses(core) {
  const { state } = core.record;
  const known = (core.page.courses ?? []).filter((course) => core.knows(state, course.id));
  /** @type {{ at: number, outline: import("../types.d.ts").Outline } | null} */
  let latest = null;
  for (const course of known) {
    const outline = await core.loadOutline(core.href(course.url.replace(/[^/]*$/, "outline.js")));
    if (!outline) continue;
    const pages = core.pagesOf(outline);
    const progress = core.courseProgress(state, pages);
    for (const card of document.querySelectorAll(`[data-course-progress="${CSS.escape(course.id)}"]`)) paintProgress(core, card, progress);
    const at = Math.max(0, ...pages.map((page) => core.touchedAt(state, page.id)));
    if (progress.status !== "done" && (!latest || at > latest.at)) latest = { at, outline };
  }
  for (const element of document.querySelectorAll("[data-first-visit]")) element.toggleAttribute("hidden", known.length > 0);
  const greeting = document.querySelector("[data-greeting]");
  if (greeting && known.length) greeting.textContent = core.say(`greeting-${partOfDay(new Date().getHours())}`);
  paintContinue(core, latest?.outline ?? null, known.length > 0);
}

/** @param {number} hour */
function partOfDay(hour) {
  return hour >= 4 && hour < 12 ? "morning" : hour >= 12 && hour < 18 ? "afternoon" : "evening";
}

/** @param {Core} core @param {import("../types.d.ts").Outline | null} outline @param {boolean} anything is known */
function paintContinue(core, outline, anything) {
  const box = document.querySelector("[data-continue]");
  const pages = outline ? core.pagesOf(outline) : [];
  const page = pages[core.goOnAt(core.record.state, pages)];
  box?.toggleAttribute("hidden", !page);
  // Everything that was begun is finished: the whole screen is lit.
  if (!outline && anything) lightAll();
  if (!box || !page || !outline) return;
  const progress = core.courseProgress(core.record.state, pages);
  write(box, "[data-continue-title]", page.title);
  write(box, "[data-continue-course]", outline.title);
  write(box, "[data-continue-place]", placeWords(core, pages, page));
  for (const link of box.querySelectorAll("a[data-continue-link], [data-continue-link] a")) link.setAttribute("href", `${core.href(page.url)}#_here`);
  const lit = document.querySelector("[data-continue-lit]");
  if (lit) {
    lit.textContent = core.say("course-part", { n: progress.finished, total: progress.total });
    lit.removeAttribute("hidden");
  }
  for (const cover of document.querySelectorAll(".hero svg")) light(cover, progress);
}

function lightAll() {
  for (const cover of document.querySelectorAll(".hero svg")) {
    const openings = cover.querySelectorAll(".o").length;
    light(cover, { lit: openings, lessons: openings });
  }
}

/** @param {Element} root @param {string} selector @param {string} text */
function write(root, selector, text) {
  for (const element of root.querySelectorAll(selector)) element.textContent = text;
}
