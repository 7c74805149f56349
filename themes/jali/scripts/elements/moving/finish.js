// <lyceum-finish>: the last thing at a shared computer. The record goes out as a file, the learner looks
// whether it is there, and only then everything of this profile leaves the browser; nobody else's does.

import { core } from "../../core-door.js";
import { removeProfiles, setHere } from "../../record/store/profiles.js";
import { download, wholeRecord } from "./hand-out.js";
import { bindPassphrase } from "./passphrase.js";

export class LyceumFinish extends HTMLElement {
  connectedCallback() {
    const passphrase = bindPassphrase(this);
    const opener = /** @type {HTMLElement | null} */ (this.querySelector("[data-finish]"));
    const dialog = this.querySelector("dialog");
    const out = () => void this.handOut(passphrase());
    opener?.addEventListener("click", out);
    dialog?.querySelector("[data-finish-again]")?.addEventListener("click", out);
    dialog?.querySelector("[data-finish-cancel]")?.addEventListener("click", () => dialog.close());
    dialog?.querySelector("[data-finish-confirm]")?.addEventListener("click", () => void this.clear());
    dialog?.addEventListener("close", () => opener?.focus());
  }

  /** @param {string} passphrase */
  async handOut(passphrase) {
    const line = this.querySelector("[data-said]");
    if (passphrase && line) line.textContent = core.say("record-locking");
    const { text, file } = await wholeRecord(passphrase);
    download(text, file);
    if (line) line.textContent = core.say("record-made", { name: file });
    const dialog = this.querySelector("dialog");
    const words = dialog?.querySelector("[data-finish-words]");
    if (words) words.textContent = core.say("finish-look", { name: file });
    // Browsers without dialogs still ask before they erase.
    if (dialog?.showModal) dialog.open || dialog.showModal();
    else if (confirm(core.say("finish-look", { name: file }))) return this.clear();
    core.moveTo(dialog?.querySelector("[tabindex]") ?? null);
  }

  async clear() {
    const { site } = core.page;
    // Last out of the list: a tab that finds a record of somebody who is not in it brings them back.
    await core.record.forget(true);
    core.forgetPrefs();
    removeProfiles(site, core.profile);
    setHere(site, "");
    location.assign(core.href("index.html"));
  }
}
