// <lyceum-checklist>: boxes to tick, kept on this device. What is not on the list any more stays out
// of the count.

import { core } from "../core-door.js";
import { itemOf } from "../record/names.js";
import { printAlone } from "./plan-parts.js";

export class LyceumChecklist extends HTMLElement {
  item = "";
  /** @type {HTMLInputElement[]} */
  boxes = [];

  connectedCallback() {
    const page = core.page.page;
    if (this.item || !page) return;
    this.item = itemOf(page.id, this.dataset.checklist ?? "");
    this.boxes = [...this.querySelectorAll("input")];
    this.line = core.make("p", { class: "status", hidden: true });
    const saved = core.make("p", { class: "saved", "data-saved": true, hidden: true });
    const print = core.make("button", { type: "button", class: "btn ghost", click: () => printAlone(this, "one") }, core.icon("printer"), core.say("print"));
    this.append(core.make("div", { class: "plan-foot" }, this.line, saved), core.make("div", { class: "row plan-act" }, print));
    this.addEventListener("change", () => void core.record.add({ k: "tick", o: this.item, x: this.boxes.filter((box) => box.checked).map((box) => box.value) }));
    core.record.listen(() => this.paint());
    void core.record.ready.then(() => this.paint());
  }

  paint() {
    const ticked = core.record.state.ticks[this.item]?.ids ?? [];
    for (const box of this.boxes) box.checked = ticked.includes(box.value);
    const n = this.boxes.filter((box) => box.checked).length;
    if (!this.line || !this.boxes.length) return;
    const all = n === this.boxes.length;
    const words = core.say(all ? "ticked-all" : "ticked", { n, total: this.boxes.length });
    this.line.toggleAttribute("hidden", !n);
    this.line.setAttribute("class", all ? "status done" : "status");
    if (this.line.textContent !== words) core.fill(this.line, core.icon(all ? "circle-check" : "circle-dashed", "i s"), core.make("span", {}, words));
  }
}
