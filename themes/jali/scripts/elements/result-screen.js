// The result as a screen: a lattice with a numbered opening a question, lit when it was right.

import { core } from "../core-door.js";

const SVG = "http://www.w3.org/2000/svg";
const STAR = "M0-24.3l7.1 7.1h10.1v10.1L24.3 0l-7.1 7.1v10.1H7.1L0 24.3l-7.1-7.1h-10.1V7.1L-24.3 0l7.1-7.1v-10.1h10.1z";
/** The bars between four stars, one tile of 64. */
const BARS = "M32 0l9.4 9.4h13.2v13.2L64 32l-9.4 9.4v13.2H41.4L32 64l-9.4-9.4H9.4V41.4L0 32l9.4-9.4V9.4h13.2z";

/** @param {{ number: number, right: boolean }[]} rows @returns {HTMLElement | null} nothing for very long quizzes */
export function drawScreen(rows) {
  if (!rows.length || rows.length > 40) return null;
  const across = Math.min(rows.length, rows.length > 24 ? 8 : 4);
  const width = 64 * (across + 2);
  const height = 64 * (Math.ceil(rows.length / across) + 2);
  const numbers = (/** @type {boolean} */ right) => rows.filter((row) => row.right === right).map((row) => row.number).join(", ");
  const words = [numbers(true) && core.say("screen-right", { numbers: numbers(true) }), numbers(false) && core.say("screen-wrong", { numbers: numbers(false) })];
  const svg = draw("svg", { class: "jali scr", role: "img", viewBox: `0 0 ${width} ${height}`, "aria-label": words.filter(Boolean).join(" ") });
  svg.append(draw("path", { class: "j-b", d: `M0 0h${width}v${height}H0z` }), lattice(), draw("rect", { width: String(width), height: String(height), fill: "url(#_lattice)" }));
  rows.forEach((row, at) => {
    const x = 96 + 64 * (at % across);
    const y = 96 + 64 * Math.floor(at / across);
    svg.append(draw("path", { class: row.right ? "o-lit" : "o-now", d: STAR, transform: `translate(${x} ${y})` }));
    const number = draw("text", { class: row.right ? "n-lit" : "n-off", x: String(x), y: String(y + 6) });
    number.textContent = String(row.number);
    svg.append(number);
  });
  const figure = core.make("figure", { class: "cover" });
  figure.append(svg);
  return figure;
}

function lattice() {
  const pattern = draw("pattern", { id: "_lattice", width: "64", height: "64", patternUnits: "userSpaceOnUse" });
  const stars = [[32, 32], [0, 0], [64, 0], [0, 64], [64, 64]].map(([x, y]) => draw("path", { class: "j-d", d: STAR, transform: `translate(${x} ${y})` }));
  pattern.append(...stars, draw("path", { class: "j-s", d: BARS }), draw("path", { class: "j-g", d: BARS }));
  return pattern;
}

/** @param {string} name @param {Record<string, string>} set */
function draw(name, set) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(set)) element.setAttribute(key, value);
  return element;
}
