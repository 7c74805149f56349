// <lyceum-give>: a file for a trainer, with only what the learner ticks, shown beforehand word for word.

import { core } from "../../core-door.js";
import { nameFact } from "../../profiles/list.js";
import { SHARES, chooseEntries } from "../../record/give.js";
import { fold } from "../../record/fold.js";
import { mergeEntries } from "../../record/merge.js";
import { drawGiven } from "./given.js";
import { download, fileName, learnerName, makeFile } from "./hand-out.js";

/** @typedef {import("../../types.d.ts").OutlinePage} OutlinePage */

export class LyceumGive extends HTMLElement {
  /** @type {Map<string, OutlinePage>} pages of the courses that the record knows */
  pages = new Map();

  async connectedCallback() {
    await core.record.ready;
    const field = this.field;
    if (field && !field.value) field.value = learnerName();
    this.addEventListener("input", () => this.paint());
    field?.addEventListener("change", () => this.keepName(field.value.trim()));
    this.querySelector("[data-give]")?.addEventListener("click", () => void this.give());
    await this.learnPages();
    core.record.listen(() => {
      // After everything was erased no name is left standing.
      if (field && !core.record.kept.size) field.value = "";
      this.paint();
    });
    this.paint();
  }

  get field() {
    return /** @type {HTMLInputElement | null} */ (this.querySelector("[data-name]"));
  }

  /** One name for everything: nobody writes it twice. @param {string} name */
  keepName(name) {
    const staff = core.record.state.learner?.staff ?? "";
    if (name && name !== learnerName()) void core.record.add(nameFact(name, staff));
  }

  async learnPages() {
    for (const course of core.page.courses ?? []) {
      if (!core.knows(core.record.state, course.id)) continue;
      const outline = await core.loadOutline(core.href(course.url.replace(/[^/]*$/, "outline.js")));
      for (const page of outline ? core.pagesOf(outline) : []) this.pages.set(page.id, page);
    }
  }

  /** What is ticked now. */
  chosen() {
    const ticked = new Set(Array.from(this.querySelectorAll("input:checked"), (input) => /** @type {HTMLInputElement} */ (input).value));
    const surveys = new Set([...this.pages.values()].filter((page) => page.kind === "survey").map((page) => page.id));
    const wants = new Set(SHARES.filter((share) => ticked.has(share)));
    const name = ticked.has("name") ? (this.field?.value.trim() ?? "") : "";
    if (!name) wants.delete("name");
    return { name, holds: [...wants], entries: chooseEntries(mergeEntries(core.record.kept.values()), surveys, wants) };
  }

  paint() {
    const { name, entries } = this.chosen();
    const box = this.querySelector("[data-preview]");
    if (box) core.fill(box, ...drawGiven(name, fold(entries.map((entry) => entry.event), core.record.heirs), entries.length, (id) => this.pages.get(id)?.title ?? id));
  }

  async give() {
    const { name, holds, entries } = this.chosen();
    const file = fileName(name, "for-trainer");
    download(await makeFile(entries, { name, for: "trainer", holds }), file);
    const line = this.querySelector("[data-said]");
    if (line) line.textContent = core.say("record-made", { name: file });
  }
}
