// A speaker's tile: initials in one opening of a screen. The colours follow from the name.

import { core } from "../../core-door.js";

/** @param {string} name */
export function drawAvatar(name) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  const tile = core.svg("svg", { class: `av av-${sum % 4}`, viewBox: "-20 -20 40 40", "aria-hidden": "true" });
  const text = core.svg("text", { y: "5" });
  text.textContent = initials(name);
  tile.append(core.svg("path", { d: core.STAR, transform: "scale(.8)" }), text);
  return tile;
}

/** @param {string} name */
function initials(name) {
  const words = name.split(/\s+/).filter(Boolean).slice(0, 2);
  return words.map((word) => firstLetter(word)).join("");
}

/** A letter with its signs, as readers count it. @param {string} word */
function firstLetter(word) {
  if (!("Segmenter" in Intl)) return Array.from(word)[0] ?? "";
  const [first] = new Intl.Segmenter(core.page.lang).segment(word);
  return first?.segment ?? "";
}
