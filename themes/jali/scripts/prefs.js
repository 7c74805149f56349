// How a learner wants pages to look: light or dark, text size, movement; a quiz one question at a time
// or all on one page. Small, read before the page
// is drawn, kept for each profile (`space`, see record/store/profiles). Loss costs a click, so
// localStorage is enough.

import { readLocal, removeLocal, setLocal } from "./record/store/local.js";

/** @typedef {{ theme: "system" | "light" | "dark", text: "1" | "2" | "3" | "4", motion: "system" | "reduce", pace: "one" | "all", keys: "on" | "off", language: string }} Prefs */

const CHOICES = { theme: ["system", "light", "dark"], text: ["2", "1", "3", "4"], motion: ["system", "reduce"], pace: ["one", "all"], keys: ["on", "off"] };

/** @param {string} space */
export const prefsKey = (space) => `${space}:prefs`;

/** @param {string} space @returns {Prefs} */
export function readPrefs(space) {
  /** @type {any} */
  let kept = {};
  try {
    kept = JSON.parse(readLocal(prefsKey(space)) ?? "{}") ?? {};
  } catch {
    // Not ours or damaged: as if nothing had been chosen.
  }
  const prefs = Object.entries(CHOICES).map(([name, choices]) => [name, choices.includes(kept[name]) ? kept[name] : choices[0]]);
  // The language of the pages; which ones there are, only the page knows.
  const language = /^[a-z]{2,3}(-\w+)*$/i.test(kept.language) ? kept.language : "";
  return /** @type {any} */ ({ ...Object.fromEntries(prefs), language });
}

/** @param {string} space @param {Partial<Prefs>} change @returns {Prefs} */
export function writePrefs(space, change) {
  const prefs = { ...readPrefs(space), ...change };
  setLocal(prefsKey(space), JSON.stringify(prefs));
  showPrefs(prefs);
  return prefs;
}

/** @param {string} space */
export function forgetPrefs(space) {
  removeLocal(prefsKey(space));
  showPrefs(readPrefs(space));
}

/** What is as the device says carries no attribute. @param {Prefs} prefs */
export function showPrefs(prefs) {
  const root = document.documentElement;
  for (const name of /** @type {const} */ (["theme", "text", "motion"])) {
    if (prefs[name] === CHOICES[name][0]) delete root.dataset[name];
    else root.dataset[name] = prefs[name];
  }
}
