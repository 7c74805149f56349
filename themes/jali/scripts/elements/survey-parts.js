// The frame of a survey that is being taken: how far it is, the way on, what is still open.

import { core } from "../core-door.js";

/** @typedef {import("./lyceum-survey.js").LyceumSurvey} LyceumSurvey */

/** @param {number} answered @param {number} total @param {number} part @param {number} parts */
export function drawTop(answered, total, part, parts) {
  const words = core.say("survey-answered", { n: answered, total });
  return [
    core.make("p", { class: "meta row" }, core.make("span", {}, core.say("survey-part", { n: part, total: parts })), total ? core.make("span", { class: "num", "data-answered": true }, core.say("count", { n: answered, total })) : null),
    ...(total ? [core.make("progress", { class: "bar", max: String(total), value: String(answered), "aria-label": words })] : []),
  ];
}

/** @param {LyceumSurvey} survey */
export function drawNav(survey) {
  const { at, sections } = survey;
  const next = sections[at + 1]?.querySelector("h2")?.textContent;
  const box = core.make("p", { class: "row" });
  if (at > 0) box.append(core.make("button", { type: "button", class: "btn ghost", "data-survey-back": true, click: () => survey.go(at - 1) }, core.icon("arrow-left", "i flip"), core.say("survey-back")));
  const go = next
    ? core.make("button", { type: "button", class: "btn go big", "data-survey-next": true, click: () => survey.go(at + 1) }, core.make("span", {}, core.say("survey-next", { title: next })), core.icon("arrow-right", "i flip"))
    : core.make("button", { type: "button", class: "btn go big", "data-hand-in": true, click: () => survey.handIn(false) }, core.say("hand-in"));
  box.append(go);
  return box;
}

/** @param {LyceumSurvey} survey @param {{ at: number, title: string, rows: Element[] }[]} open sections with open rows */
export function drawMissing(survey, open) {
  const left = open.reduce((sum, { rows }) => sum + rows.length, 0);
  const list = core.make("ul", { class: "links" }, ...open.map(({ at, title, rows }) => core.make("li", {},
    core.make("button", { type: "button", class: "link", click: () => toRow(survey, at, rows[0]) }, core.say("survey-open", { title, n: rows.length })))));
  return core.make("div", { class: "pan srv-missing" },
    core.make("h3", { tabindex: "-1" }, core.say("survey-missing", { n: left })),
    core.make("p", {}, core.say("survey-missing-text")),
    list,
    core.make("p", {}, core.make("button", { type: "button", class: "btn", "data-hand-in-anyway": true, click: () => survey.handIn(true) }, core.say("hand-in-anyway"))));
}

/** @param {LyceumSurvey} survey @param {number} at @param {Element | undefined} row */
function toRow(survey, at, row) {
  survey.go(at);
  row?.scrollIntoView({ block: "center" });
  core.moveTo(row?.querySelector("input") ?? null);
}
