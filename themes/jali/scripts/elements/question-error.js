// What a question says when something is missing before Check: in words, with a link to the place.

import { core } from "../core-door.js";

/**
 * @typedef {import("./lyceum-question.js").LyceumQuestion} LyceumQuestion
 * @typedef {NonNullable<ReturnType<import("../types.d.ts").Form["missing"]>>} Missing
 */

/** @param {LyceumQuestion} element @param {Missing} missing */
export function showError(element, { words, first, invalid }) {
  const link = core.make("a", { href: `#${first.id || element.id}`, click: (event) => {
    event.preventDefault();
    first.focus();
  } }, words);
  const error = core.make("div", { class: "q-err", id: `_e-${element.id}`, tabindex: "-1" }, core.make("b", {}, core.say("error-heading")), " ", link);
  element.added.push(error);
  element.form?.box.before(error);
  for (const one of invalid) {
    one.setAttribute("aria-invalid", "true");
    one.setAttribute("aria-describedby", error.id);
  }
  if (!document.title.startsWith(core.say("error-title"))) document.title = `${core.say("error-title")} ${document.title}`;
  core.moveTo(error);
}

/** @param {LyceumQuestion} element */
export function clearError(element) {
  const error = element.added.find((part) => part.classList.contains("q-err"));
  if (!error) return;
  error.remove();
  element.added = element.added.filter((part) => part !== error);
  for (const one of element.querySelectorAll("[aria-invalid]")) {
    one.removeAttribute("aria-invalid");
    one.removeAttribute("aria-describedby");
  }
  const title = `${core.say("error-title")} `;
  if (document.title.startsWith(title)) document.title = document.title.slice(title.length);
}
