// How a run ended: the outcome in words, the meters beside what was needed, the way on the map and as a
// list with what each choice did, and the strongest way there is.

import { core } from "../../core-door.js";
import { bestWay } from "../../scenario/best.js";
import { mapOf } from "../../scenario/map.js";
import { follow, isGraded, sceneOf, wayOf } from "../../scenario/play.js";
import { triedAt } from "../../scenario/run.js";
import { drawMap } from "./drawn-map.js";
import { titleOf, toldOf, wordsOf } from "./log.js";
import { drawMarks, drawMoves } from "./meters.js";

/**
 * @typedef {import("../../scenario/play.js").Step} Step
 * @typedef {import("../../types.d.ts").ScenarioData} ScenarioData
 * @typedef {{ root: Element, data: ScenarioData, steps: Step[], outcome: "passed" | "failed" | "ended", back: (at: number) => void, again: () => void }} Ended
 */

/** @param {Ended} ended @returns {HTMLElement[]} */
export function drawEnd(ended) {
  const { root, data, outcome } = ended;
  const { steps, places } = follow(data, ended.steps);
  const last = /** @type {import("../../scenario/play.js").Place} */ (places[places.length - 1]);
  const map = mapOf(data, steps, last.scene);
  const head = core.make("div", { class: "end-h", "data-outcome": outcome },
    core.make("h2", { tabindex: "-1" }, core.say(`outcome-${outcome}`)),
    core.make("p", { class: "lead" }, core.say("outcome-at", { n: steps.length, title: sceneOf(data, last.scene)?.title ?? "" })),
    drawMarks(data, last.meters), drawActions(ended));
  const unmet = map.stops.filter((stop) => !stop.met).map((stop) => `${stop.number} ${sceneOf(data, stop.id)?.title ?? ""}`);
  const way = core.make("section", { class: "way-w" },
    core.make("h2", {}, core.say("your-way")), drawMap(map),
    core.make("ol", { class: "took" }, ...steps.map((step, at) => drawStep(ended, step, at, places[at + 1]?.meters ?? {}))),
    unmet.length ? core.make("p", { class: "meta" }, core.say("not-met", { scenes: core.list(unmet) })) : null);
  const best = drawBest(ended, root, steps);
  return best ? [head, way, best] : [head, way];
}

/** @param {Ended} ended */
function drawActions({ outcome, again }) {
  const { next } = core.page;
  const passed = outcome !== "failed";
  const box = core.make("p", { class: "row act" });
  if (next) box.append(core.make("a", { class: passed ? "btn go big" : "btn big", href: core.href(next.url) }, core.say("go-on-to", { title: next.title }), core.icon("arrow-right", "i flip")));
  const button = core.make("button", { type: "button", class: passed ? "btn big" : "btn go big", "data-again": true, click: again }, core.icon("rotate-ccw", "i s"), core.say("start-again"));
  if (passed) box.append(button);
  else box.prepend(button);
  return box;
}

/** @param {Ended} ended @param {Step} step @param {number} at @param {Record<string, number>} after */
function drawStep({ root, data, back }, [scene, choice], at, after) {
  const ways = sceneOf(data, scene)?.ways ?? [];
  const number = data.scenes.findIndex((one) => one.id === scene) + 1;
  const tried = triedAt(core.record.state, core.page.page?.id ?? "", scene);
  const item = core.make("li", { "data-step": scene },
    core.make("h3", {}, core.make("span", { class: "scene-n" }, String(number)), " ", core.make("span", {}, ...titleOf(root, scene))),
    ...said(root, data, scene, choice, after));
  if (ways.length < 2) return item;
  const count = ways.filter((way) => tried.has(way.id)).length;
  item.append(core.make("p", { class: "row" },
    core.make("button", { type: "button", class: "btn", "data-other": scene, click: () => back(at) }, core.icon("undo-2", "i s"),
      core.make("span", {}, core.say(ways.length === 2 ? "try-the-other" : "try-another"), core.make("span", { class: "vh" }, ` ${core.say("at-scene", { title: sceneOf(data, scene)?.title ?? "" })}`))),
    core.make("span", { class: "meta num" }, core.say("ways-tried", { n: count, total: ways.length }))));
  return item;
}

/** The line that was said, what it moved, what it did. @param {Element} root @param {ScenarioData} data @param {string} scene @param {string} choice @param {Record<string, number>} after */
function said(root, data, scene, choice, after) {
  const line = core.make("p", { class: "took-y" }, core.make("span", { class: "vh" }, `${core.say("you-said")} `), ...wordsOf(root, scene, choice));
  return [line, drawMoves(wayOf(data, scene, choice)?.effects ?? {}, after), toldOf(root, scene, choice)].filter((one) => one !== null);
}

/** @param {Ended} ended @param {Element} root @param {Step[]} own */
function drawBest({ data }, root, own) {
  if (!isGraded(data) && !data.meters) return null;
  const best = bestWay(data);
  if (!best) return null;
  if (best.join() === own.join()) return core.make("p", { class: "strip-note" }, core.icon("circle-check", "i s"), core.say("best-is-yours"));
  const { places } = follow(data, best);
  const items = best.map(([scene, choice], at) => core.make("li", { "data-step": scene }, core.make("h3", {}, ...titleOf(root, scene)), ...said(root, data, scene, choice, places[at + 1]?.meters ?? {})));
  return core.make("details", { class: "fold best" }, core.make("summary", {}, core.say("best-way")),
    core.make("div", {}, core.make("p", {}, core.say("best-why")), core.make("ol", { class: "took" }, ...items)));
}
