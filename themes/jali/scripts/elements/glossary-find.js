// The field over the glossary: terms whose names or meanings hold what is typed stay, with their letters.

import { normalForm } from "../quiz/compare.js";

/** @typedef {import("../core.js").Tools} Tools */

/** @param {Tools} tools */
export function defineFind(tools) {
  const field = /** @type {HTMLInputElement | null} */ (document.querySelector("[data-find]"));
  const told = document.querySelector("[data-found]");
  if (!field || !told) return;
  const all = told.textContent;
  const entries = [...document.querySelectorAll(".gl-e")].map((entry) => ({
    entry,
    names: normalForm(entry.querySelector("dt")?.textContent ?? ""),
    words: normalForm(entry.textContent ?? ""),
  }));
  const letters = [...document.querySelectorAll(".gl-l")];

  const find = () => {
    const wanted = normalForm(field.value);
    // One letter is looked for where names begin, more of them anywhere.
    const holds = (/** @type {typeof entries[0]} */ { names, words }) => (wanted.length < 2 ? ` ${names}`.includes(` ${wanted}`) : words.includes(wanted));
    const found = entries.filter((one) => !wanted || holds(one));
    for (const one of entries) one.entry.toggleAttribute("hidden", !found.includes(one));
    for (const letter of letters) {
      const isEmpty = !letter.querySelector(".gl-e:not([hidden])");
      letter.toggleAttribute("hidden", isEmpty);
      document.querySelector(`.az a[href="#${letter.querySelector("h2")?.id}"]`)?.toggleAttribute("data-empty", isEmpty);
    }
    told.textContent = wanted ? tools.say(found.length ? "terms-found" : "terms-none", { n: found.length, total: entries.length }) : all;
  };
  told.setAttribute("role", "status");
  field.addEventListener("input", find);
  // A browser brings back what was typed, and a link leads to a term that the field may hide.
  addEventListener("pageshow", find);
  addEventListener("hashchange", () => {
    const aim = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!aim?.closest("[hidden]")) return;
    field.value = "";
    find();
    aim.scrollIntoView();
  });
}
