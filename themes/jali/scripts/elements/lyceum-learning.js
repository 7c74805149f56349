// <lyceum-learning>: My learning. Where to go on, what is in progress, what is finished, and every
// result, from the record and the outlines of the courses it knows.

import { core } from "../core-door.js";
import { drawChecklists, drawPlans, drawReflections } from "./learning-work.js";
import { printAlone } from "./plan-parts.js";
import { paintWord } from "../paint/statuses.js";
import { placeWords } from "../paint/words-of-place.js";

/**
 * @typedef {import("../types.d.ts").Outline} Outline
 * @typedef {{ outline: Outline, pages: import("../types.d.ts").OutlinePage[], at: number, goOn: number, progress: ReturnType<typeof core.courseProgress> }} Known
 */

export class LyceumLearning extends HTMLElement {
  painted = "";

  async connectedCallback() {
    for (const button of this.querySelectorAll("[data-print]")) {
      const section = /** @type {HTMLElement | null} */ (button.closest("section"));
      button.addEventListener("click", () => section && printAlone(section, "one"));
    }
    await core.record.ready;
    core.record.listen(() => void this.paint());
    await this.paint();
  }

  async paint() {
    const known = await readKnown();
    const latest = known.find((one) => one.goOn >= 0 && one.progress.status === "part");
    this.fill("continue", latest ? drawContinue(latest) : []);
    this.fill("current", known.filter((one) => one.progress.status === "part").map(drawCourse));
    this.fill("done", known.filter((one) => one.progress.status === "done").map(drawCourse));
    this.fill("results", drawResults(known));
    this.fill("plans", drawPlans(known));
    this.fill("checklists", drawChecklists(known));
    this.fill("reflections", drawReflections(known));
    this.querySelector('[data-learning="empty"]')?.toggleAttribute("hidden", known.length > 0);
  }

  /** @param {string} name @param {HTMLElement[]} rows */
  fill(name, rows) {
    const section = this.querySelector(`[data-learning="${name}"]`);
    const slot = section?.querySelector("[data-slot]");
    // What is drawn anew has the focus again where it had it before.
    const held = slot?.contains(document.activeElement) ? document.activeElement : null;
    const [item, act] = [held?.closest("[data-item]")?.getAttribute("data-item"), held?.getAttribute("data-act")];
    if (slot) core.fill(slot, ...rows);
    if (item && act) /** @type {HTMLElement | null | undefined} */ (slot?.querySelector(`[data-item="${CSS.escape(item)}"] [data-act="${act}"]`))?.focus();
    section?.toggleAttribute("hidden", !rows.length);
  }
}

/** @returns {Promise<Known[]>} the course touched last comes first */
async function readKnown() {
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

/** @param {Known} known */
function drawContinue({ outline, pages, goOn }) {
  const page = /** @type {import("../types.d.ts").OutlinePage} */ (pages[goOn]);
  const href = `${core.href(page.url)}#_here`;
  const words = core.make("div", {}, core.make("h3", {}, core.make("a", { class: "title", href }, page.title)), core.make("p", { class: "meta" }, `${outline.title} · ${placeWords(core, pages, page)}`));
  return [words, core.make("a", { class: "btn go big", href, "aria-label": core.say("continue-at", { title: page.title }) }, core.say("continue"), core.icon("arrow-right", "i flip"))];
}

/** @param {Known} known */
function drawCourse({ outline, pages, goOn, progress }) {
  const status = core.make("span");
  paintWord(core, status, progress.status, progress.status === "done" ? core.say("status-done") : core.say("course-part", { n: progress.finished, total: progress.total }));
  const page = progress.status === "part" ? pages[goOn] : undefined;
  const item = core.make("li", { "data-state": progress.status, "data-course": outline.id }, core.icon("t-todo", "t"), core.make("a", { href: core.href(outline.url) }, outline.title), core.make("span", { class: "meta" }, status));
  // What is finished needs no bar.
  if (!page) return item;
  const bar = core.make("progress", { class: "bar", max: String(progress.total), value: String(progress.finished), "aria-label": core.say("course-part", { n: progress.finished, total: progress.total }) });
  item.append(core.make("span", { class: "sub" }, bar, core.make("a", { href: `${core.href(page.url)}#_here` }, core.say("continue-at", { title: page.title }))));
  return item;
}

/** Every whole attempt, newest first. @param {Known[]} known */
function drawResults(known) {
  const rows = known.flatMap(({ pages }) => pages.filter((page) => ["quiz", "exam", "scenario"].includes(page.kind)).flatMap((page) => core.attemptsOf(core.record.state, page.id).map((attempt) => ({ page, attempt }))));
  rows.sort((one, two) => two.attempt.at - one.attempt.at);
  const heads = [...document.querySelectorAll('[data-learning="results"] th')].map((head) => head.textContent ?? "");
  return rows.map(({ page, attempt }) => {
    const status = core.make("span");
    const word = attempt.pass === null ? "done" : attempt.passed ? "passed" : "failed";
    paintWord(core, status, word, core.say(`status-${word}`));
    return core.make("tr", {},
      core.make("td", { "data-h": heads[0] ?? "" }, core.make("a", { href: core.href(page.url) }, page.title)),
      core.make("td", { "data-h": heads[1] ?? "" }, core.day(attempt.at)),
      core.make("td", { "data-h": heads[2] ?? "", class: "num" }, page.kind === "scenario" ? core.say("place-scenario") : core.say("score-words", { n: attempt.points, total: attempt.possible })),
      core.make("td", { "data-h": heads[3] ?? "" }, status));
  });
}
