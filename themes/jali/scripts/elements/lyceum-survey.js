// <lyceum-survey>: the sections of a survey one after the other, handing in, and what came of it. Every
// pick enters the record at once, so that a closed browser loses nothing; a sitting begins with the first.

import { core } from "../core-door.js";
import { itemOf } from "../record/names.js";
import { handedIn, openSitting } from "../survey/sittings.js";
import { noteField } from "./forms/note-field.js";
import { pickByKey, readRates, rowsIn, rowsWithout, showRates } from "./forms/rates.js";
import { drawMissing, drawNav, drawTop } from "./survey-parts.js";
import { drawResult } from "./survey-result.js";

export class LyceumSurvey extends HTMLElement {
  page = core.page.page?.id ?? "";
  survey = /** @type {import("../types.d.ts").SurveyData} */ (core.page.survey);
  /** @type {HTMLElement[]} */
  sections = [];
  run = "";
  begun = false;
  at = 0;
  pageTitle = document.title;
  top = core.make("div", { class: "srv-top" });
  nav = core.make("div", { class: "srv-nav" });
  result = core.make("div", { class: "srv-result" });

  async connectedCallback() {
    if (this.sections.length || !this.page || !this.survey) return;
    this.sections = /** @type {HTMLElement[]} */ ([...this.querySelectorAll(":scope > .dim")]);
    if (!this.sections.length) return;
    this.intro = [...this.childNodes].filter((node) => node instanceof HTMLElement && !node.matches(".dim"));
    this.sections[0]?.before(this.top);
    this.append(this.nav, this.result);
    for (const section of this.sections) this.prepare(section);
    this.addEventListener("keydown", (event) => this.onKey(event));
    addEventListener("beforeprint", () => this.isFinished || this.sections.forEach((section) => (section.hidden = false)));
    addEventListener("afterprint", () => this.isFinished || this.show(this.at));
    this.show(0);
    await core.record.ready;
    const open = openSitting(core.record.state, this.page);
    const last = handedIn(core.record.state, this.page).length - 1;
    if (open) this.resume(open);
    else if (last >= 0 && !this.begun) this.finish(last, false);
  }

  /** @param {HTMLElement} section */
  prepare(section) {
    const { dimension, openSection } = section.dataset;
    if (dimension) {
      section.querySelector(".key")?.setAttribute("hidden", "");
      section.addEventListener("change", () => this.rate(section, dimension));
    }
    const field = section.querySelector("textarea");
    if (openSection && field) noteField(field, itemOf(this.page, openSection));
  }

  /** @param {HTMLElement} section @param {string} dimension */
  rate(section, dimension) {
    const rate = { k: "rate", o: itemOf(this.page, dimension), x: readRates(section) };
    const facts = [...this.begin(), rate];
    void core.record.add(...facts.map((fact) => ({ ...fact, u: this.run })));
    this.querySelector(".resume")?.remove();
    this.paintTop();
  }

  /** The fact that must come before the first one of a sitting. */
  begin() {
    if (this.begun) return [];
    this.run ||= core.record.newRun();
    this.begun = true;
    return [{ k: "open", o: this.page }];
  }

  /** @param {import("../survey/sittings.js").Sitting} sitting */
  resume(sitting) {
    // What was picked before the record was open belongs to this sitting too.
    if (this.begun) return;
    this.run = sitting.run;
    this.begun = true;
    for (const section of this.sections) showRates(section, sitting.rates[section.dataset.dimension ?? ""] ?? []);
    const next = this.sections.findIndex((section) => this.openRows(section).length);
    this.show(next < 0 ? this.sections.length - 1 : next);
    this.sections[this.at]?.before(core.make("p", { class: "resume" }, core.say("quiz-resumed")));
  }

  /** @param {Element} section */
  openRows(section) {
    return rowsWithout(section, readRates(section));
  }

  /** @param {number} at */
  show(at) {
    this.at = at;
    this.sections.forEach((section, place) => (section.hidden = place !== at));
    for (const part of this.intro ?? []) /** @type {HTMLElement} */ (part).hidden = at > 0;
    for (const part of [this.top, this.nav]) part.hidden = false;
    this.result.hidden = true;
    this.mark("finished", false);
    this.mark("drawn", false);
    this.mark("going", at > 0);
    document.title = this.pageTitle;
    core.fill(this.nav, drawNav(this));
    this.paintTop();
  }

  /** Looks of the whole page. @param {string} look @param {boolean} on */
  mark(look, on) {
    this.closest(".srv")?.classList.toggle(look, on);
  }

  get isFinished() {
    return !this.result.hidden;
  }

  paintTop() {
    const total = this.sections.reduce((sum, section) => sum + rowsIn(section).length, 0);
    const left = this.sections.reduce((sum, section) => sum + this.openRows(section).length, 0);
    core.fill(this.top, ...drawTop(total - left, total, this.at + 1, this.sections.length));
  }

  /** @param {number} at */
  go(at) {
    this.querySelector(".resume")?.remove();
    this.show(at);
    scrollTo(0, 0);
    core.moveTo(this.sections[at]?.querySelector("h2") ?? null);
  }

  /** @param {boolean} anyway */
  handIn(anyway) {
    const missing = this.sections.map((section, at) => ({ at, title: section.querySelector("h2")?.textContent ?? "", rows: this.openRows(section) }));
    const open = missing.filter(({ rows }) => rows.length);
    if (open.length && !anyway) {
      this.nav.querySelector(".srv-missing")?.remove();
      const panel = drawMissing(this, open);
      this.nav.prepend(panel);
      return core.moveTo(panel.querySelector("h3"));
    }
    const facts = [...this.begin(), { k: "submit", o: this.page, v: core.page.course?.version }];
    void core.record.add(...facts.map((fact) => ({ ...fact, u: this.run })));
    this.finish(handedIn(core.record.state, this.page).length - 1, true);
  }

  /** @param {number} at number of the sitting @param {boolean} now */
  finish(at, now) {
    this.querySelector(".resume")?.remove();
    for (const part of [...this.sections, ...(this.intro ?? []), this.top, this.nav]) /** @type {HTMLElement} */ (part).hidden = true;
    this.mark("finished", true);
    this.mark("drawn", this.survey.result === "radar");
    this.mark("going", false);
    core.fill(this.result, ...drawResult(this, handedIn(core.record.state, this.page), at));
    this.result.hidden = false;
    const heading = /** @type {HTMLElement | null} */ (this.result.querySelector("[tabindex]"));
    document.title = `${heading?.textContent} - ${this.pageTitle}`;
    if (!now) return;
    scrollTo(0, 0);
    core.moveTo(heading);
  }

  again() {
    this.run = "";
    this.begun = false;
    for (const section of this.sections) showRates(section, []);
    this.go(0);
  }

  /** Digits pick in the row that has the focus. @param {KeyboardEvent} event */
  onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLInputElement)) return;
    if (pickByKey(this, event.key)) event.preventDefault();
  }
}
