// Pages that exist in several languages: leads from the home page to the language that was chosen, keeps
// what is chosen with a learner's looks, and takes the section along on the way. Runs in the head.

import { readPrefs, writePrefs } from "./prefs.js";

/** How far below the upper edge a section counts as the one being read, in pixels. */
const READING = 200;

/** @param {string} space whose looks, see record/store/profiles */
export function keepLanguage(space) {
  const editions = /** @type {HTMLLinkElement[]} */ ([...document.querySelectorAll("link[rel=alternate][hreflang]")]);
  if (!editions[0]) return;
  const { lang, dataset } = document.documentElement;
  // Whoever opens the site without more is in its first language.
  const chosen = editions.find((edition) => edition.hreflang === readPrefs(space).language);
  if (dataset.kind === "home" && editions[0].hreflang === lang && chosen && chosen !== editions[0] && !location.hash) location.replace(chosen.href);
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element) choose(space, event.target);
  });
  document.addEventListener("keydown", (event) => {
    const open = document.querySelector("[data-languages][open]");
    if (event.key !== "Escape" || !open) return;
    open.removeAttribute("open");
    open.querySelector("summary")?.focus();
  });
}

/** @param {string} space @param {Element} target what was clicked */
function choose(space, target) {
  for (const open of document.querySelectorAll("[data-languages][open]")) if (!open.contains(target)) open.removeAttribute("open");
  const link = target.closest("a[data-language]");
  if (!(link instanceof HTMLAnchorElement)) return;
  writePrefs(space, { language: link.dataset.language ?? "" });
  link.hash = section();
}

/** The id of the section at the upper edge of the window, or nothing. */
function section() {
  const parts = [...document.querySelectorAll("main :is(h2, lyceum-question, .scene)[id]:not([id^=_])")];
  return parts.filter((part) => part.getClientRects().length > 0 && part.getBoundingClientRect().top < READING).pop()?.id ?? "";
}
