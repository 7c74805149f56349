// Opens the search: by the link in the header, by / where nobody is writing, by Ctrl and K. What it is
// made of comes on first use; without it the link leads to the page of the search. Runs in the head.

import { bring } from "./bring.js";
import { readPrefs } from "./prefs.js";

/** Whoever opens the search hears this. */
export const OPEN = "lyceum:search";

/** @param {string} space whose prefs, see record/store/profiles */
export function offerSearch(space) {
  const parsed = new Promise((done) => document.addEventListener("DOMContentLoaded", done));
  const open = async (/** @type {Event} */ event) => {
    const link = document.querySelector("a[data-search]");
    if (!(link instanceof HTMLAnchorElement) || document.documentElement.classList.contains("held")) return;
    event.preventDefault();
    await parsed;
    const { search = "", words = "", sheet = "" } = link.dataset;
    const isHere = document.querySelector("[data-search-script]") || (await bring(search, words, sheet).catch(() => false));
    if (isHere) document.dispatchEvent(new Event(OPEN));
    else location.assign(link.href);
  };
  document.addEventListener("click", (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (isPlain && event.target instanceof Element && event.target.closest("a[data-search]")) void open(event);
  });
  document.addEventListener("keydown", (event) => {
    const isChord = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
    const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target);
    if (isChord || (isSlash && readPrefs(space).keys === "on")) void open(event);
  });
}

/** @param {EventTarget | null} target */
function isWriting(target) {
  return target instanceof Element && target.closest("input, textarea, select, dialog, [contenteditable]") !== null;
}
