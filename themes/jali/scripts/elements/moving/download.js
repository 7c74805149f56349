// <lyceum-download>: the learner's whole record as a file, locked with a passphrase if they want.

import { core } from "../../core-door.js";
import { lockFile } from "../../record/lock.js";
import { mergeEntries } from "../../record/merge.js";
import { canShare, download, fileName, makeFile, share } from "./hand-out.js";

export class LyceumDownload extends HTMLElement {
  connectedCallback() {
    const share = this.querySelector("[data-share]");
    share?.toggleAttribute("hidden", !canShare());
    share?.addEventListener("click", () => void this.handOut("share"));
    this.querySelector("[data-download-record]")?.addEventListener("click", () => void this.handOut("download"));
    // Pages from a plain network have no encryption: said where it would be asked for.
    const locks = globalThis.crypto?.subtle !== undefined;
    this.querySelector("[data-lock]")?.toggleAttribute("hidden", !locks);
    this.querySelector("[data-no-lock]")?.toggleAttribute("hidden", locks);
    const field = this.field;
    this.querySelector("[data-show]")?.addEventListener("change", (event) => {
      if (field) field.type = /** @type {HTMLInputElement} */ (event.target).checked ? "text" : "password";
    });
  }

  get field() {
    return /** @type {HTMLInputElement | null} */ (this.querySelector("[data-passphrase]"));
  }

  /** @param {"download" | "share"} way */
  async handOut(way) {
    await core.record.ready;
    const name = String((await core.store.note("name")) ?? "");
    const passphrase = this.field?.value ?? "";
    let text = makeFile(mergeEntries(core.record.kept.values()), { name, for: "learner", holds: [] });
    if (passphrase) {
      this.say(core.say("record-locking"));
      text = await lockFile(text, passphrase, { site: core.page.site, made: Date.now() }, crypto.getRandomValues(new Uint8Array(16)));
    }
    const file = fileName(name);
    if (way === "share" && (await share(text, file))) return this.say("");
    download(text, file);
    this.say(core.say(passphrase ? "record-made-locked" : "record-made", { name: file }));
  }

  /** @param {string} words */
  say(words) {
    const line = this.querySelector("[data-said]");
    if (line) line.textContent = words;
  }
}
