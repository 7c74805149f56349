// <lyceum-done>: "Mark done and go on" at the foot of a lesson, and its undo.
// Leaves the page only when the record says saved, or after a short wait.

/** @typedef {import("../core.js").Core} Core */

// Longer than the store waits for a slow database before it takes the weaker place.
const PATIENCE = 6000;

/** @param {Core} core */
export function defineDone(core) {
  customElements.define("lyceum-done", class extends HTMLElement {
    async connectedCallback() {
      const page = core.page.page?.id;
      if (!page) return;
      this.pageId = page;
      // Before the record is open: on a slow phone a click must not be lost meanwhile.
      this.querySelector("[data-mark-done]")?.addEventListener("click", () => void this.markDone());
      this.querySelector("[data-undo-done]")?.addEventListener("click", () => this.undo());
      await core.record.ready;
      core.record.listen(() => this.paint());
      this.paint();
    }

    get isDone() {
      return core.record.state.pages[this.pageId ?? ""]?.done === true;
    }

    paint() {
      const { changed } = document.body.dataset;
      if (changed && core.isChanged(core.record.state, this.pageId ?? "", core.page.page?.revision)) {
        document.head.append(core.make("script", { src: changed }));
        delete document.body.dataset.changed;
      }
      this.querySelector("[data-done-line]")?.toggleAttribute("hidden", !this.isDone);
      this.querySelector("[data-mark-done]")?.toggleAttribute("hidden", this.isDone);
      this.querySelector("[data-next]")?.toggleAttribute("hidden", !this.isDone);
    }

    async markDone() {
      const first = !Object.values(core.record.state.pages).some((page) => page.done);
      const saving = core.record.add({ k: "done", o: this.pageId ?? "", r: core.page.page?.revision ?? "" });
      const next = this.querySelector("a[data-next]")?.getAttribute("href") ?? this.nextInData();
      const saved = await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, PATIENCE, "late"))]);
      // Browsers grant this by their own rules and mostly without asking; a refusal changes nothing.
      if (first) void navigator.storage?.persist?.().catch(() => false);
      if (saved === "unsaved" || !next) return core.moveTo(this.querySelector("[data-undo-done]"));
      location.href = next;
    }

    nextInData() {
      const { next, course } = core.page;
      return next ? core.href(next.url) : course ? core.href(course.url) : "";
    }

    undo() {
      const done = core.record.events().filter((event) => event.k === "done" && event.o === this.pageId);
      const live = done.map((event) => `${event.a}/${event.n}`).filter((name) => !core.record.undone.has(name));
      void core.record.add({ k: "undo", o: this.pageId ?? "", x: live.slice(-20) });
      core.announce(core.say("undone"));
      core.moveTo(this.querySelector("[data-mark-done]"));
    }
  });
}
