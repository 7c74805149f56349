// <lyceum-import>: a file is looked at, what it would change is told, and only then it is added. The
// last import can be undone. Whatever the file holds stands on the page as text only.

import { core } from "../../core-door.js";
import { bringIn, lastImport, takeOut } from "../../record/journal-import.js";
import { compareRecords } from "../../record/merge.js";
import { download, fileName } from "./hand-out.js";
import { openRecord } from "./open.js";
import { drawPreview } from "./preview.js";

/** @typedef {import("./open.js").Opened} Opened */

export class LyceumImport extends HTMLElement {
  /** @type {Uint8Array | null} */
  bytes = null;

  async connectedCallback() {
    const input = /** @type {HTMLInputElement | null} */ (this.querySelector("[data-file]"));
    input?.addEventListener("change", () => void this.choose(input.files?.[0]));
    this.on("unlock", () => void this.look(this.passphrase?.value ?? ""));
    this.passphrase?.addEventListener("keydown", (event) => event.key === "Enter" && void this.look(this.passphrase?.value ?? ""));
    this.on("undo-import", () => void this.undo());
    this.on("before-import", () => void lastImport(core.store).then((last) => last && download(last.before, fileName("", "before"))));
    await core.record.ready;
    // Erasing everything takes the last import with it; asking the store would open it anew.
    core.record.listen(() => core.record.kept.size || this.querySelector("[data-last]")?.setAttribute("hidden", ""));
    await this.paintLast();
  }

  /** @param {string} name @param {() => void} listener */
  on(name, listener) {
    this.querySelector(`[data-${name}]`)?.addEventListener("click", listener);
  }

  get passphrase() {
    return /** @type {HTMLInputElement | null} */ (this.querySelector("[data-passphrase]"));
  }

  /** @param {File | undefined} file */
  async choose(file) {
    this.clear();
    if (!file) return;
    try {
      this.bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return this.refuse(core.say("file-unreadable"));
    }
    await this.look("");
  }

  /** @param {string} passphrase */
  async look(passphrase) {
    if (!this.bytes) return;
    this.say("");
    const opened = await openRecord(this.bytes, passphrase);
    const locked = "fault" in opened && (opened.fault === "locked" || opened.fault === "passphrase");
    this.querySelector("[data-ask]")?.toggleAttribute("hidden", !locked);
    if ("fault" in opened) {
      if (opened.fault !== "locked") this.refuse(core.say(`file-${opened.fault}`));
      if (locked) this.passphrase?.focus();
      return;
    }
    this.offer(opened);
  }

  /** @param {Opened} opened */
  offer(opened) {
    const changes = compareRecords(core.record.kept, opened.entries);
    const box = this.querySelector("[data-preview]");
    if (!box) return;
    const leave = core.make("button", { type: "button", class: "btn", click: () => this.leave() }, core.say("import-leave"));
    const add = core.make("button", { type: "button", class: "btn go", "data-add": true, click: () => void this.add(changes) }, core.say("import-add"));
    core.fill(box, ...drawPreview(opened, changes), core.make("p", { class: "row act" }, ...(changes.fresh.length ? [add] : []), leave));
    box.removeAttribute("hidden");
    core.moveTo(box.querySelector("h3"));
  }

  leave() {
    this.clear();
    /** @type {HTMLInputElement | null} */ (this.querySelector("[data-file]"))?.focus();
  }

  clear() {
    this.bytes = null;
    this.say("");
    this.querySelector("[data-ask]")?.setAttribute("hidden", "");
    if (this.passphrase) this.passphrase.value = "";
    const box = this.querySelector("[data-preview]");
    box?.setAttribute("hidden", "");
    if (box) core.fill(box);
  }

  /** @param {ReturnType<typeof compareRecords>} changes */
  async add(changes) {
    // Another tab may have brought the same meanwhile.
    const fresh = compareRecords(core.record.kept, changes.fresh).fresh;
    const state = fresh.length ? await bringIn(core.record, core.store, fresh) : "saved";
    const input = /** @type {HTMLInputElement | null} */ (this.querySelector("[data-file]"));
    this.clear();
    if (input) input.value = "";
    this.say(core.say(state === "unsaved" ? "import-unsaved" : "import-done", { n: fresh.length }));
    await this.paintLast();
    core.moveTo(this.querySelector("[data-said]"));
  }

  async undo() {
    const last = await lastImport(core.store);
    if (last) await takeOut(core.record, core.store, last);
    await this.paintLast();
    this.say(core.say("import-undone"));
    core.moveTo(this.querySelector("[data-said]"));
  }

  async paintLast() {
    const last = await lastImport(core.store);
    this.querySelector("[data-last]")?.toggleAttribute("hidden", !last);
    const words = this.querySelector("[data-last-words]");
    if (last && words) words.textContent = core.say("import-last", { n: last.names.length, day: core.day(last.at) });
  }

  /** @param {string} words */
  refuse(words) {
    this.say(words);
    core.moveTo(this.querySelector("[data-said]"));
  }

  /** @param {string} words */
  say(words) {
    const line = this.querySelector("[data-said]");
    if (line) line.textContent = words;
    line?.toggleAttribute("hidden", !words);
  }
}
