// <lyceum-learning>: My learning. Where to go on, what is due, what is in progress, what the learner
// can do by now, what they wrote, and every result: from the record and the outlines of its courses.

import { core } from "../core-door.js";
import { dueToday } from "../review/schedule.js";
import { dayOf } from "../review/days.js";
import { drawChecklists, drawPlans, drawReflections } from "./learning-work.js";
import { drawContinue, drawCourse, readKnown } from "./mine/courses.js";
import { drawDue } from "./mine/due.js";
import { drawResults, foldResults } from "./mine/results.js";
import { drawSkills } from "./mine/skills.js";
import { chosenDays, drawChoice, drawWeek } from "./mine/week.js";
import { printAlone } from "./plan-parts.js";
import { readRows } from "./review-deck.js";

/** Address of the review from the site's root. */
const REVIEW = "review.html";

export class LyceumLearning extends HTMLElement {
  /** @type {number[]} days of the week the learner chose */
  chosen = [];
  painting = false;
  again = false;

  async connectedCallback() {
    for (const button of this.querySelectorAll("[data-print]")) {
      const section = /** @type {HTMLElement | null} */ (button.closest("section"));
      button.addEventListener("click", () => section && printAlone(section, "one"));
    }
    await core.record.ready;
    this.chosen = await chosenDays();
    const choice = this.querySelector("[data-choose-days]");
    if (choice) drawChoice(choice, this.chosen, (days) => {
      this.chosen = days;
      this.paintWeek();
    });
    core.record.listen(() => void this.paint());
    await this.paint();
  }

  /** One after the other: what changes meanwhile is painted once more. */
  async paint() {
    this.again = true;
    if (this.painting) return;
    this.painting = true;
    while (this.again) {
      this.again = false;
      await this.paintAll();
    }
    this.painting = false;
  }

  async paintAll() {
    const known = await readKnown();
    const due = dueToday(await readRows(known.map(({ outline }) => outline)), dayOf(Date.now()));
    this.fill("continue", drawContinue(known));
    this.fill("due", drawDue(known, due.length, REVIEW));
    this.fill("current", known.filter((one) => one.progress.status === "part").map(drawCourse));
    this.fill("skills", drawSkills(known, new Set(due.map((row) => row.id)), REVIEW));
    this.fill("plans", drawPlans(known));
    this.fill("checklists", drawChecklists(known));
    this.fill("reflections", drawReflections(known));
    this.fill("results", drawResults(known, this.querySelector('[data-learning="results"] th:last-child')?.textContent ?? ""));
    this.fill("done", known.filter((one) => one.progress.status === "done").map(drawCourse));
    const results = this.querySelector('[data-learning="results"]');
    if (results) foldResults(results);
    this.paintWeek();
    await this.paintCopy(known.length > 0);
    for (const part of this.querySelectorAll("[data-known]")) part.toggleAttribute("hidden", !known.length);
    this.querySelector('[data-learning="empty"]')?.toggleAttribute("hidden", known.length > 0);
  }

  paintWeek() {
    const week = this.querySelector("[data-week]");
    if (week) drawWeek(week, this.chosen);
  }

  /** When the record was last taken along. @param {boolean} any */
  async paintCopy(any) {
    const line = this.querySelector("[data-copy]");
    const copied = any ? await core.store.note("copied") : null;
    if (line) line.textContent = typeof copied === "number" ? core.say("copied-on", { day: core.day(copied) }) : core.say("copied-never");
  }

  /** @param {string} name @param {Node[]} rows */
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
