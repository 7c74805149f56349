// Drawing and table of a self-assessment, side by side: the same figures twice, once for eyes that like
// shapes and once for everybody.

import { core } from "../core-door.js";
import { shown } from "../survey/score.js";
import { endsOf } from "../survey/sittings.js";
import { drawKey, drawRadar, SERIES } from "./survey-radar.js";

/**
 * @typedef {import("../survey/sittings.js").Axis} Axis
 * @typedef {import("../survey/sittings.js").Sitting} Sitting
 * @typedef {"now" | "last" | "first"} Series
 */

/** @param {import("../types.d.ts").SurveyData} survey @param {Axis[]} axes @param {Sitting[]} sittings @param {number} at */
export function drawFigure(survey, axes, sittings, at) {
  const series = /** @type {Series[]} */ ([...SERIES].reverse().filter((name) => axes.some((axis) => axis[name])));
  const days = { now: sittings[at]?.at, last: sittings[at - 1]?.at, first: sittings[0]?.at };
  const ends = endsOf(axes);
  const of = (/** @type {Axis} */ axis) => ({ title: axis.title, n: figure(axis.now?.mean ?? 0) });
  const scale = { low: survey.scale[0] ?? "", high: survey.scale[survey.scale.length - 1] ?? "", total: survey.scale.length };
  const words = [core.say("radar-axes", { n: axes.length, ...scale })];
  if (ends) words.push(core.say("radar-highest", of(ends.strongest)), core.say("radar-lowest", of(ends.weakest)));
  words.push(core.say("radar-table"));
  const drawing = core.make("div", { class: "srv-radar" });
  drawing.append(drawRadar(axes, survey.scale, { title: core.say("radar-title", { title: core.page.page?.title ?? "" }), words: words.join(" ") }));
  const legend = core.make("ul", { class: "srv-key" }, ...series.map((name) => {
    const item = core.make("li");
    item.append(drawKey(name), core.make("span", {}, core.say(`radar-${name}`), " ", core.make("bdi", { class: "meta" }, core.day(days[name] ?? 0))));
    return item;
  }));
  const side = core.make("div", {}, legend, drawTable(axes, series), core.make("p", { class: "meta" }, core.say("radar-scale", scale), series.length > 1 ? ` ${core.say("radar-since")}` : null));
  return core.make("section", { class: "srv-figure", "aria-label": core.say("radar-title", { title: core.page.page?.title ?? "" }) }, drawing, side);
}

/** @param {Axis[]} axes @param {Series[]} series */
function drawTable(axes, series) {
  const compared = series.length > 1;
  const head = core.make("tr", {}, core.make("th", { scope: "col" }, core.say("radar-quality")),
    ...series.map((name) => core.make("th", { scope: "col", class: "num" }, core.say(`radar-${name}`))),
    compared ? core.make("th", { scope: "col", class: "num" }, core.say("radar-change")) : null);
  const rows = axes.map((axis, at) => {
    const name = core.make("th", { scope: "row" }, core.make("span", { class: "r-row num" }, `${at + 1} `), core.make("bdi", {}, axis.title));
    if (!axis.now) return core.make("tr", { "data-axis": axis.id }, name, core.make("td", { class: "num meta", colspan: String(series.length + (compared ? 1 : 0)) }, core.say("survey-not-enough")));
    const cells = series.map((one) => core.make("td", { class: "num" }, axis[one] ? figure(axis[one].mean) : "–"));
    return core.make("tr", { "data-axis": axis.id }, name, ...cells, compared ? drawChange(axis) : null);
  });
  return core.make("table", { class: "tab" }, core.make("caption", { class: "vh" }, core.say("radar-caption")), core.make("thead", {}, head), core.make("tbody", {}, ...rows));
}

/** Since the first time. @param {Axis} axis */
function drawChange(axis) {
  if (!axis.now || !axis.first) return core.make("td", { class: "num" }, "–");
  const change = shown(shown(axis.now.mean) - shown(axis.first.mean));
  const words = change ? `${change > 0 ? "+" : "−"}${figure(Math.abs(change))}` : core.say("radar-same");
  return core.make("td", { class: change > 0 ? "num r-up" : change < 0 ? "num r-down" : "num meta" }, core.make("bdi", { dir: change ? "ltr" : "auto" }, words));
}

/** @param {number} value */
const figure = (value) => shown(value).toFixed(1);
