// The result as a screen: a lattice with a numbered opening a question, lit when it was right.

import { core } from "../core-door.js";

/** The bars between four stars, one tile of 64. */
const BARS = "M32 0l9.4 9.4h13.2v13.2L64 32l-9.4 9.4v13.2H41.4L32 64l-9.4-9.4H9.4V41.4L0 32l9.4-9.4V9.4h13.2z";

/**
 * @param {{ number: number, right: boolean }[]} given
 * @param {boolean} [told] whether it may be seen which were right; else only how many, and those first
 * @returns {HTMLElement | null} nothing for very long quizzes
 */
export function drawScreen(given, told = true) {
  const rows = told ? given : [...given].sort((one, two) => Number(two.right) - Number(one.right));
  if (!rows.length || rows.length > 40) return null;
  const across = Math.min(rows.length, rows.length > 24 ? 8 : rows.length > 12 ? 6 : 4);
  const width = 64 * (across + 2);
  const height = 64 * (Math.ceil(rows.length / across) + 2);
  const numbers = (/** @type {boolean} */ right) => rows.filter((row) => row.right === right).map((row) => String(row.number));
  const rights = rows.filter((row) => row.right).length;
  const words = !told ? [core.say("score-right", { n: rights, total: rows.length })] : [numbers(true).length && core.say("screen-right", { numbers: core.list(numbers(true)) }), numbers(false).length && core.say("screen-wrong", { numbers: core.list(numbers(false)) })];
  const svg = core.svg("svg", { class: "jali scr", role: "img", viewBox: `0 0 ${width} ${height}`, "aria-label": words.filter(Boolean).join(" ") });
  svg.append(core.svg("path", { class: "j-b", d: `M0 0h${width}v${height}H0z` }), lattice(), core.svg("rect", { width: String(width), height: String(height), fill: "url(#_lattice)" }));
  rows.forEach((row, at) => {
    const x = 96 + 64 * (at % across);
    const y = 96 + 64 * Math.floor(at / across);
    svg.append(core.svg("path", { class: row.right ? "o-lit" : "o-now", d: core.STAR, transform: `translate(${x} ${y})` }));
    if (!told) return;
    const number = core.svg("text", { class: row.right ? "n-lit" : "n-off", x: String(x), y: String(y + 6) });
    number.textContent = String(row.number);
    svg.append(number);
  });
  const figure = core.make("figure", { class: "cover" });
  figure.append(svg);
  return figure;
}

function lattice() {
  const pattern = core.svg("pattern", { id: "_lattice", width: "64", height: "64", patternUnits: "userSpaceOnUse" });
  const stars = [[32, 32], [0, 0], [64, 0], [0, 64], [64, 64]].map(([x, y]) => core.svg("path", { class: "j-d", d: core.STAR, transform: `translate(${x} ${y})` }));
  pattern.append(...stars, core.svg("path", { class: "j-s", d: BARS }), core.svg("path", { class: "j-g", d: BARS }));
  return pattern;
}
