// What stands beside a field or a step after checking: an icon and words, and what would be right.

import { core } from "../../core-door.js";

/** @param {Element | null | undefined} source */
export const copies = (source) => [...(source?.childNodes ?? [])].map((node) => node.cloneNode(true));

/**
 * @param {boolean} right
 * @param {string} label what leads up to the right answer
 * @param {string} answer @param {boolean} brief in running text, where the words are for ears only
 */
export function told(right, label, answer, brief) {
  const look = brief ? "vh" : "";
  const line = core.make("span", { class: "told" });
  line.append(core.make("span", { class: right ? "ok" : "no" }, core.icon(right ? "check" : "x", "i s"), core.make("span", { class: look }, core.say(right ? "verdict-right" : "verdict-wrong"))));
  if (!right) line.append(" ", core.make("span", { class: "ok" }, core.make("span", { class: look }, label, " "), core.make("bdi", {}, answer)));
  return line;
}

/** Takes the looks of an earlier try away. @param {Element} box */
export function untell(box) {
  for (const line of box.querySelectorAll(".told")) line.remove();
  for (const text of box.querySelectorAll("[data-given]")) {
    text.previousElementSibling?.removeAttribute("hidden");
    text.remove();
  }
  for (const one of box.querySelectorAll(".right, .wrong")) one.classList.remove("right", "wrong");
}
