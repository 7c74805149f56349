// <lyceum-settings>: how pages look, and erasing everything.

import { core } from "../core-door.js";
import { profilesOnDisk, readProfiles, removeProfiles, setHere } from "../record/store/profiles.js";

export class LyceumSettings extends HTMLElement {
  connectedCallback() {
    this.bindPrefs();
    this.bindErase();
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
    // Last out of the list: a tab that finds a record of somebody who is not in it brings them back.
    await Promise.all([...ids].filter((id) => id !== core.profile).map((id) => core.openStore(id).erase()));
    await core.record.forget(true);
    core.forgetPrefs();
    removeProfiles(site, ...ids);
    setHere(site, "");
    for (const note of this.querySelectorAll("[data-erased]")) note.removeAttribute("hidden");
    document.dispatchEvent(new Event("click"));
  }
}
