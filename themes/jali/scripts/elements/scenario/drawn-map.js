// The map of a scenario as a drawing: scenes as numbered circles, ends as stars, ends that did not work
// as squares; the learner's way in gold. What it says stands in words beside it.

import { core } from "../../core-door.js";

/** @typedef {import("../../scenario/map.js").Stop} Stop @typedef {ReturnType<typeof import("../../scenario/map.js").mapOf>} ScenarioMap */

const ACROSS = 54;
const DOWN = 48;

/** @param {ScenarioMap} map @returns {HTMLElement | null} nothing for very large ones: their list says it */
export function drawMap(map) {
  if (map.stops.length > 40) return null;
  const [width, height] = [map.columns * ACROSS, (map.rows + 0.5) * DOWN];
  const turned = document.documentElement.dir === "rtl";
  const x = (/** @type {Stop} */ stop) => ((turned ? map.columns - 1 - stop.column : stop.column) + 0.5) * ACROSS;
  const y = (/** @type {Stop} */ stop) => height / 2 + stop.row * DOWN;
  const svg = core.svg("svg", { class: "map", role: "img", viewBox: `0 0 ${width} ${height}`, width: String(width * 1.3), height: String(height * 1.3), "aria-label": wordsOf(map) });
  for (const { from, to, taken } of map.lines) {
    const [x1, y1, x2, y2] = [x(from), y(from), x(to), y(to)];
    const bow = from.column === to.column ? ACROSS / 2 : 0;
    // A long way swings round what stands between, outwards; a way back swings inwards.
    const out = (from.row + to.row > 0 ? 1 : -1) * DOWN;
    const swing = to.column - from.column > 1 ? out * 0.7 : to.column < from.column ? -out * 0.7 : 0;
    const middle = (x1 + x2) / 2 + bow;
    svg.append(core.svg("path", { class: taken ? "m-l on" : "m-l", d: `M${x1} ${y1}C${middle} ${y1 + swing} ${middle} ${y2 + swing} ${x2} ${y2}` }));
  }
  for (const stop of map.stops) {
    const group = core.svg("g", { class: stop.met ? "m-s on" : "m-s", transform: `translate(${x(stop)} ${y(stop)})` });
    const number = core.svg("text", { y: "4.5" });
    number.textContent = String(stop.number);
    group.append(shapeOf(stop), number);
    svg.append(group);
  }
  return core.make("figure", { class: "map-f" }, svg, core.make("figcaption", {}, core.say("map-legend")));
}

/** @param {Stop} stop */
function shapeOf(stop) {
  if (stop.fail) return core.svg("rect", { x: "-13", y: "-13", width: "26", height: "26", rx: "3" });
  if (stop.end) return core.svg("path", { d: core.STAR, transform: "scale(.82)" });
  return core.svg("circle", { r: "14" });
}

/** @param {ScenarioMap} map */
function wordsOf(map) {
  const met = map.stops.filter((stop) => stop.met);
  return core.say("map-words", { n: met.length, total: map.stops.length });
}
