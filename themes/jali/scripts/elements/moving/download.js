// <lyceum-download>: the learner's whole record as a file, locked with a passphrase if they want.

import { core } from "../../core-door.js";
import { canShare, download, share, wholeRecord } from "./hand-out.js";
import { bindPassphrase } from "./passphrase.js";

export class LyceumDownload extends HTMLElement {
  connectedCallback() {
    const share = this.querySelector("[data-share]");
    share?.toggleAttribute("hidden", !canShare());
    share?.addEventListener("click", () => void this.handOut("share"));
    this.querySelector("[data-download-record]")?.addEventListener("click", () => void this.handOut("download"));
    this.passphrase = bindPassphrase(this);
  }

  /** @param {"download" | "share"} way */
  async handOut(way) {
    const passphrase = this.passphrase?.() ?? "";
    if (passphrase) this.say(core.say("record-locking"));
    const { text, file } = await wholeRecord(passphrase);
    void core.store.setNote("copied", Date.now());
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
