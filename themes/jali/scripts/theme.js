// In the head, before the page is drawn: finds out whose pages these are, puts their looks on the page
// so that nothing flashes, and lets the button change light and dark. Where several people share this
// browser, or may, the bundle of profiles follows; while nobody is chosen the page stays covered.

import { bring } from "./bring.js";
import { prefsKey, readPrefs, showPrefs, writePrefs } from "./prefs.js";
import { keepLanguage } from "./language.js";
import { offerSearch } from "./search-door.js";
import { offerTerms } from "./terms-door.js";
import { FIRST, listKey, profilesOnDisk, readProfiles, spaceOf, whoIsOpen } from "./record/store/profiles.js";

const root = document.documentElement;
const site = root.dataset.site ?? "";
/** What the page says of those who share a computer. */
const { profiles = "", words = "", sheet = "", idle = "0", ask } = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
const open = whoIsOpen(site, Number(idle));
const space = spaceOf(site, open);
root.dataset.profile = open;
root.classList.toggle("held", !open);
showPrefs(readPrefs(space));
keepLanguage(space);
offerSearch(space);
offerTerms();
// Says to styles that scripts run, before the first line is drawn.
root.classList.add("has-script");
addEventListener("storage", (event) => {
  if (event.key === prefsKey(space)) showPrefs(readPrefs(space));
  if (event.key === listKey(site)) loadProfiles();
});
document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || !event.target.closest("[data-theme-toggle]")) return;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  writePrefs(space, { theme: dark ? "light" : "dark" });
});

if (ask !== undefined || !open || readProfiles(site)) document.addEventListener("DOMContentLoaded", loadProfiles);
// A list that was lost is made anew from the databases.
else void profilesOnDisk(site).then((found) => found.some((id) => id !== FIRST) && loadProfiles());

function loadProfiles() {
  // A page is never left blank: without the question it is shown, and keeps nothing.
  if (profiles) bring(profiles, words, sheet).catch(() => root.classList.remove("held"));
}
