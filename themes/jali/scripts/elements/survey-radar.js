// The radar of a self-assessment: now with a solid line and stars, last time dotted with diamonds, the
// first time dashed with squares. The table beside it says the same in figures.

import { core } from "../core-door.js";
import { NAMED, NARROW, radar, WIDE, WIDTH } from "../survey/geometry.js";

const SVG = "http://www.w3.org/2000/svg";
/** Marks around a point, by series. */
const MARKS = {
  now: "m0-6.5 1.9 1.9h2.7v2.7L6.5 0l-1.9 1.9v2.7H1.9L0 6.5l-1.9-1.9h-2.7V1.9L-6.5 0l1.9-1.9v-2.7h2.7z",
  last: "m0-5.5 5.5 5.5-5.5 5.5-5.5-5.5z",
  first: "m-4-4h8v8h-8z",
};
export const SERIES = /** @type {const} */ (["first", "last", "now"]);
const PHONE = "(max-width:37.49rem)";

/** @typedef {import("../survey/sittings.js").Axis} Axis */

/** @param {Axis[]} axes @param {string[]} scale @param {{ title: string, words: string }} said @returns {SVGElement} */
export function drawRadar(axes, scale, said) {
  const shape = radar(axes.length, scale.length, document.documentElement.dir === "rtl");
  const many = axes.length > NAMED;
  const svg = draw("svg", { class: many ? "radar many" : "radar", role: "img", "aria-labelledby": "_radar-t _radar-d" });
  svg.append(words("title", "_radar-t", said.title), words("desc", "_radar-d", said.words));
  for (let step = 1; step <= scale.length; step += 1) svg.append(draw("path", { class: step === scale.length ? "r-g o" : "r-g", d: shape.ring(step) }));
  svg.append(draw("path", { class: "r-g", d: shape.spokes() }));
  for (const name of SERIES) {
    const values = axes.map((axis) => axis[name]?.mean ?? null);
    if (values.every((value) => value === null)) continue;
    svg.append(draw("path", { class: `r-${name}`, d: shape.line(values), "data-series": name }));
    values.forEach((value, axis) => {
      if (value !== null) svg.append(draw("path", { class: `r-m r-m-${name}`, d: MARKS[name], transform: `translate(${shape.point(axis, value).join(" ")})` }));
    });
  }
  for (let step = 1; step <= scale.length; step += 1) svg.append(number(step, shape.point(0, step)));
  axes.forEach((axis, at) => svg.append(label(axis.title, at + 1, shape.label(at))));
  const phone = matchMedia(PHONE);
  const fit = () => svg.setAttribute("viewBox", phone.matches || many ? NARROW : WIDE);
  phone.addEventListener("change", fit);
  fit();
  return svg;
}

/** A line and its mark, for the list above the drawing. @param {(typeof SERIES)[number]} name */
export function drawKey(name) {
  const svg = draw("svg", { class: "r-key", viewBox: "0 0 40 16", "aria-hidden": "true" });
  svg.append(draw("path", { class: `r-${name}`, d: "M2 8h36" }), draw("path", { class: `r-m r-m-${name}`, d: MARKS[name], transform: "translate(20 8)" }));
  return svg;
}

/** @param {number} step @param {[number, number]} point on the first axis */
function number(step, [x, y]) {
  const text = draw("text", { class: "r-n", x: String(x + (x < WIDTH / 2 ? -7 : 7)), y: String(y + 4) });
  text.textContent = String(step);
  return text;
}

/** Names wrap as text does, in their own direction; phones show the numbers alone. @param {string} title @param {number} at @param {{ x: number, y: number, width: number, height: number, place: string }} box */
function label(title, at, { x, y, width, height, place }) {
  const frame = draw("foreignObject", { x: String(x), y: String(y), width: String(width), height: String(height) });
  frame.append(core.make("div", { class: `r-l ${place}` }, core.make("p", {}, core.make("b", { class: "r-no" }, String(at)), " ", core.make("bdi", { class: "r-t" }, title))));
  return frame;
}

/** @param {string} name @param {string} id @param {string} text */
function words(name, id, text) {
  const element = draw(name, { id });
  element.textContent = text;
  return element;
}

/** @param {string} name @param {Record<string, string>} set @returns {SVGElement} */
function draw(name, set) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(set)) element.setAttribute(key, value);
  return /** @type {SVGElement} */ (element);
}
