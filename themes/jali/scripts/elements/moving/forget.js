// <lyceum-forget>: everything about one course is removed from this browser, once it was asked twice.

import { core } from "../../core-door.js";
import { forgetCourse } from "../../record/journal-import.js";

export class LyceumForget extends HTMLElement {
  async connectedCallback() {
    await core.record.ready;
    core.record.listen(() => this.paint());
    this.paint();
    const button = /** @type {HTMLElement | null} */ (this.querySelector("[data-forget]"));
    const dialog = this.querySelector("dialog");
    button?.addEventListener("click", () => {
      const words = core.say("forget-question", { title: this.title_ });
      const heading = dialog?.querySelector("h2");
      if (heading) heading.textContent = words;
      // Browsers without dialogs still ask.
      if (dialog?.showModal) dialog.showModal();
      else if (confirm(words)) void this.forget();
      core.moveTo(heading ?? null);
    });
    dialog?.addEventListener("close", () => button?.focus());
    dialog?.querySelector("[data-forget-cancel]")?.addEventListener("click", () => dialog.close());
    dialog?.querySelector("[data-forget-confirm]")?.addEventListener("click", () => {
      dialog.close();
      void this.forget();
    });
  }

  get select() {
    return /** @type {HTMLSelectElement | null} */ (this.querySelector("select"));
  }

  get title_() {
    return this.select?.selectedOptions[0]?.textContent ?? "";
  }

  paint() {
    const { state } = core.record;
    const known = (core.page.courses ?? []).filter((course) => core.knows(state, course.id));
    const before = this.select?.value;
    if (this.select) core.fill(this.select, ...known.map(({ id, title }) => core.make("option", { value: id, selected: id === before }, title)));
    this.toggleAttribute("hidden", !known.length);
  }

  async forget() {
    const title = this.title_;
    await forgetCourse(core.record, core.store, this.select?.value ?? "", core.courseOf);
    const line = document.querySelector("[data-forgotten]");
    if (line) line.textContent = core.say("forgotten", { title });
    line?.removeAttribute("hidden");
  }
}
