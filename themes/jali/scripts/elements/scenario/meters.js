// The meters of a scenario while it runs, in five words and a slim track; and at the end, in numbers
// beside what was needed.

import { core } from "../../core-door.js";
import { levelOf } from "../../scenario/play.js";

/** @typedef {import("../../types.d.ts").ScenarioData} ScenarioData */

/**
 * @param {HTMLElement} list @param {Record<string, number>} meters @param {Record<string, number> | null} before at the last choice
 */
export function paintMeters(list, meters, before) {
  list.hidden = Object.keys(meters).length === 0;
  core.fill(list, ...Object.entries(meters).map(([name, value]) => {
    const moved = Math.sign(value - (before?.[name] ?? value));
    const word = core.say(`level-${levelOf(value)}`);
    const words = moved ? core.say(moved > 0 ? "meter-up" : "meter-down", { level: word }) : word;
    return core.make("li", { class: moved ? `meter ${moved > 0 ? "rise" : "fall"}` : "meter", "data-meter": name },
      core.make("span", { class: "m-n" }, core.make("bdi", {}, name)), " ",
      core.make("span", { class: "m-w" }, words),
      core.make("progress", { class: "bar", max: "100", value: String(value), "aria-hidden": "true", tabindex: "-1" }));
  }));
}

/** @param {ScenarioData} data @param {Record<string, number>} meters */
export function drawMarks(data, meters) {
  const rows = Object.entries(meters).map(([name, value]) => {
    const least = data.pass?.[name];
    const enough = least === undefined || value >= least;
    const needed = least === undefined ? null : core.make("span", { class: `m-p ${enough ? "ok" : "no"}` },
      core.icon(enough ? "circle-check" : "circle-x", "i s"), core.make("span", {}, core.say(enough ? "meter-enough" : "meter-short", { n: least })));
    return core.make("li", { "data-meter": name },
      core.make("span", { class: "m-n" }, core.make("bdi", {}, name)), " ",
      core.make("b", { class: "num" }, core.say("meter-value", { n: value })), " ", needed, track(value, least));
  });
  return rows.length ? core.make("ul", { class: "marks" }, ...rows) : null;
}

/** @param {number} value @param {number | undefined} least */
function track(value, least) {
  const svg = core.svg("svg", { class: "track", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" });
  svg.append(core.svg("rect", { class: "tr-b", width: "100", height: "8" }), core.svg("rect", { class: "tr-v", width: String(value), height: "8" }));
  if (least !== undefined) svg.append(core.svg("rect", { class: "tr-p", x: String(Math.max(0, least - 0.6)), width: "1.2", height: "8" }));
  return svg;
}

/** `trust +20, now 60`, each in its own direction. @param {Record<string, number>} effects @param {Record<string, number>} after */
export function drawMoves(effects, after) {
  const parts = Object.entries(effects).filter(([, by]) => by !== 0).map(([name, by]) =>
    core.make("bdi", {}, core.say("meter-moved", { name, by: `${by < 0 ? "−" : "+"}${Math.abs(by)}`, now: after[name] ?? 0 })));
  return parts.length ? core.make("p", { class: "fx" }, ...parts.flatMap((part, at) => (at ? ["; ", part] : [part]))) : null;
}
