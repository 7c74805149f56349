// In the head, before the page is drawn: puts the chosen looks on it, so that nothing flashes, and
// lets the button change light and dark.

import { readPrefs, showPrefs, writePrefs } from "./prefs.js";

const root = document.documentElement;
const site = root.dataset.site ?? "";
showPrefs(readPrefs(site));
// Says to styles that scripts run, before the first line is drawn.
root.classList.add("has-script");
addEventListener("storage", (event) => {
  if (event.key === `lyceum:${site}:prefs`) showPrefs(readPrefs(site));
});
document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || !event.target.closest("[data-theme-toggle]")) return;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  writePrefs(site, { theme: dark ? "light" : "dark" });
});
