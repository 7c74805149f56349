// <lyceum-plan>: a plan for work. What is written is saved while it is written, for this device only;
// with a day it can go into the learner's calendar, and be marked as done.

import { core } from "../core-door.js";
import { itemOf } from "../record/names.js";
import { noteField } from "./forms/note-field.js";
import { keepPlan, paintState, planButtons, planOf, planState, printAlone } from "./plan-parts.js";

/** How long a day may be half typed, in milliseconds. */
const PAUSE = 800;
const MOST_ROWS = 12;

export class LyceumPlan extends HTMLElement {
  item = "";

  connectedCallback() {
    const page = core.page.page;
    if (this.item || !page) return;
    this.item = itemOf(page.id, this.dataset.plan ?? "");
    this.fields = [...this.querySelectorAll("textarea")];
    this.notes = this.fields.map((field) => noteField(field, `${this.item}/${field.dataset.prompt}`));
    for (const field of this.fields) field.addEventListener("input", () => fit(field));
    this.when = /** @type {HTMLInputElement | null} */ (this.querySelector("[data-when]"));
    this.bindDay();
    this.drawFoot();
    core.record.listen(() => this.paint());
    void core.record.ready.then(() => this.paint());
  }

  bindDay() {
    /** @type {any} */
    let waiting = 0;
    const keep = () => {
      clearTimeout(waiting);
      const day = this.when?.value ?? "";
      // While a year is typed it goes through 0002 and 0020; a day half typed is none yet.
      if (day === planOf(this.item).day || (day && day < "2000") || this.when?.validity.badInput) return;
      void keepPlan(this.item, { day });
    };
    this.when?.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, PAUSE);
    });
    this.when?.addEventListener("blur", keep);
    addEventListener("pagehide", keep);
  }

  drawFoot() {
    this.line = core.make("p", { class: "status", hidden: true, "data-plan-state": true });
    this.buttons = planButtons(this.item, () => this.written());
    this.buttons.row.append(core.make("button", { type: "button", class: "btn ghost", click: () => printAlone(this, "one") }, core.icon("printer"), core.say("print")));
    const saved = core.make("p", { class: "saved", "data-saved": true, hidden: true });
    this.append(core.make("div", { class: "plan-foot" }, this.line, saved), this.buttons.row);
  }

  paint() {
    for (const [at, field] of (this.fields ?? []).entries()) {
      if (field !== document.activeElement) this.notes?.[at]?.show();
      fit(field);
    }
    const { day } = planOf(this.item);
    if (this.when && this.when !== document.activeElement) this.when.value = day;
    this.when?.toggleAttribute("data-empty", !this.when.value);
    const state = planState(this.item, this.fields?.some((field) => field.value.trim() !== "") ?? false);
    if (this.line) paintState(this.line, state, day);
    this.buttons?.paint(state);
  }

  /** @returns {import("./plan-parts.js").Written} */
  written() {
    const { page } = core.page;
    const answers = (this.fields ?? []).map((field) => ({ asked: field.labels[0]?.textContent?.trim() ?? "", text: field.value.trim() }));
    const heading = this.querySelector(":is(h2,h3,h4,h5,h6)");
    return { item: this.item, title: heading?.textContent ?? "", url: `${page?.url ?? ""}#${heading?.id}`, answers };
  }
}

/** As many rows as its text takes; newer browsers do this by themselves. @param {HTMLTextAreaElement} field */
function fit(field) {
  if (CSS.supports("field-sizing", "content")) return;
  while (field.scrollHeight > field.clientHeight && field.rows < MOST_ROWS) field.rows += 1;
}
