// <lyceum-settings>: looks, what is stored and how safely, the download, and erasing everything.

import { core } from "../core-door.js";
import { profilesOnDisk, readProfiles, removeProfile, setHere } from "../record/store/profiles.js";

export class LyceumSettings extends HTMLElement {
  async connectedCallback() {
    this.bindPrefs();
    this.bindErase();
    await core.record.ready;
    core.record.listen(() => void this.paint());
    await this.paint();
  }

  bindPrefs() {
    for (const group of this.querySelectorAll("[data-pref]")) {
      const name = /** @type {"theme" | "text" | "motion"} */ (group.getAttribute("data-pref"));
      const show = () => {
        for (const input of group.querySelectorAll("input")) input.checked = input.value === core.readPrefs()[name];
      };
      group.addEventListener("change", (event) => {
        const value = /** @type {HTMLInputElement} */ (event.target).value;
        core.writePrefs(/** @type {any} */ ({ [name]: value }));
      });
      addEventListener("storage", show);
      // The button in the header changes the theme too.
      document.addEventListener("click", () => setTimeout(show));
      show();
    }
  }

  bindErase() {
    const dialog = /** @type {HTMLDialogElement | null} */ (this.querySelector("[data-erase-dialog]"));
    const opener = /** @type {HTMLElement | null} */ (this.querySelector("[data-erase]"));
    opener?.addEventListener("click", () => {
      // Browsers without dialogs still ask before they erase.
      if (dialog?.showModal) dialog.showModal();
      else if (confirm(core.say("erase-question"))) void this.erase();
      core.moveTo(dialog?.querySelector("[tabindex]") ?? null);
    });
    dialog?.addEventListener("close", () => opener?.focus());
    dialog?.querySelector("[data-erase-cancel]")?.addEventListener("click", () => dialog.close());
    dialog?.querySelector("[data-erase-confirm]")?.addEventListener("click", () => {
      dialog.close();
      void this.erase();
    });
  }

  async erase() {
    const { site } = core.page;
    const ids = new Set([...(readProfiles(site)?.profiles ?? []).map((one) => one.id), ...(await profilesOnDisk(site))]);
    // First out of the list: what is gone from it, no tab brings back.
    for (const id of ids) removeProfile(site, id);
    setHere(site, "");
    await core.record.forget(true);
    ids.delete(core.profile);
    await Promise.all([...ids].map((id) => core.openStore(id).erase()));
    core.forgetPrefs();
    for (const note of this.querySelectorAll("[data-erased]")) note.removeAttribute("hidden");
    document.dispatchEvent(new Event("click"));
    await this.paint();
  }

  async paint() {
    const shelf = await core.record.ready;
    const kept = await navigator.storage?.persisted?.().catch(() => false);
    this.paintState(shelf, kept === true);
    const list = this.querySelector("[data-stored-list]");
    const { state, damaged, kept: entries } = core.record;
    const pages = Object.values(state.pages).filter((page) => page.done).length;
    const answers = Object.values(state.questions).reduce((sum, one) => sum + one.attempts, 0);
    const attempts = Object.keys(state.runs).reduce((sum, id) => sum + core.attemptsOf(state, id).length, 0);
    const notes = Object.values(state.notes).filter((note) => note.text).length;
    /** @type {[string, number][]} */
    const rows = [["stored-pages", pages], ["stored-answers", answers], ["stored-attempts", attempts], ["stored-notes", notes], ["stored-events", entries.size]];
    if (damaged) rows.push(["stored-damaged", damaged]);
    if (list) core.fill(list, ...rows.map(([name, n]) => core.make("li", {}, core.make("span", {}, core.say(name)), core.make("b", { class: "num" }, String(n)))));
  }

  /** @param {import("../types.d.ts").Shelf} shelf @param {boolean} kept */
  paintState(shelf, kept) {
    const line = this.querySelector("[data-storage-state]");
    if (!line) return;
    const unsafe = core.record.saved === "unsaved" || shelf === "memory";
    const words = [core.say(unsafe ? "state-none" : shelf === "local" ? "state-weak" : kept ? "state-kept" : "state-may-go")];
    if (location.protocol === "file:") words.push(core.say("state-file"));
    // Only Safari forgets sites that were not visited for a week.
    if (!unsafe && !kept && /^((?!Chrom|Android).)*Safari/.test(navigator.userAgent)) words.push(core.say("state-safari"));
    const text = core.make("span", {}, words.join(" "));
    core.fill(line, core.icon(unsafe ? "x" : "circle-check", "i s"), text);
    if (unsafe || kept || shelf !== "database" || !navigator.storage?.persist) return;
    text.append(" ", core.make("button", { type: "button", class: "link", "data-keep": true, click: () => void this.askToKeep() }, core.say("keep-here")));
  }

  async askToKeep() {
    const granted = await navigator.storage.persist().catch(() => false);
    core.announce(core.say(granted ? "state-kept" : "keep-refused"));
    await this.paint();
  }
}
