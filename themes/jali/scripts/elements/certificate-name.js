// The name on a certificate: asked once where the record knows none, changed when the learner likes.

import { core } from "../core-door.js";

/** Letters of a name; a line of the record holds them in every script. */
const LONGEST = 80;

export class Naming {
  /** @param {import("./lyceum-certificate.js").LyceumCertificate} page @param {(name: string) => void} keep */
  constructor(page, keep) {
    this.page = page;
    this.box = page.region("naming");
    this.field = /** @type {HTMLInputElement | null} */ (this.box?.querySelector("input") ?? null);
    this.asked = false;
    page.region("keep")?.addEventListener("click", () => this.submit(keep));
    page.region("cancel")?.addEventListener("click", () => this.close());
    this.field?.addEventListener("keydown", (event) => event.key === "Enter" && !event.isComposing && this.submit(keep));
  }

  /** @param {string} name as it stands now */
  open(name) {
    this.asked = true;
    if (this.field) this.field.value = name;
    this.page.paint();
    this.field?.focus();
  }

  close() {
    this.asked = false;
    this.page.paint();
    this.page.region("rename")?.focus();
  }

  /** @param {boolean} missing */
  paint(missing) {
    this.box?.toggleAttribute("hidden", !missing && !this.asked);
    this.page.region("cancel")?.toggleAttribute("hidden", missing);
    this.page.region("rename")?.setAttribute("aria-expanded", String(this.asked && !missing));
  }

  /** @param {(name: string) => void} keep */
  submit(keep) {
    const name = Array.from((this.field?.value ?? "").normalize("NFC").replace(/\s+/gu, " ").trim()).slice(0, LONGEST).join("");
    if (name) this.field?.removeAttribute("aria-invalid");
    else this.field?.setAttribute("aria-invalid", "true");
    this.page.region("name-error")?.toggleAttribute("hidden", name !== "");
    if (!name) return this.field?.focus();
    this.asked = false;
    keep(name);
    core.moveTo(this.page.querySelector("#_paper"));
  }
}
