// What a survey came to: the radar with its table, the strongest and the one to grow next, what the
// page says about each third of the scale, and the learner's own answers. Advice is cloned from the page.

import { core } from "../core-door.js";
import { shown } from "../survey/score.js";
import { axesOf, endsOf } from "../survey/sittings.js";
import { drawFigure } from "./survey-figure.js";

/**
 * @typedef {import("./lyceum-survey.js").LyceumSurvey} LyceumSurvey
 * @typedef {import("../survey/sittings.js").Axis} Axis
 * @typedef {import("../survey/sittings.js").Sitting} Sitting
 */

const DAY = 86400000;

/** @param {LyceumSurvey} survey @param {Sitting[]} sittings the oldest first @param {number} at the one to show @returns {HTMLElement[]} */
export function drawResult(survey, sittings, at) {
  const axes = axesOf(survey.survey, sittings, at);
  const radar = survey.survey.result === "radar";
  const parts = [drawHead(survey, sittings, at)];
  if (radar && axes.some((axis) => axis.now)) parts.push(drawFigure(survey.survey, axes, sittings, at), ...drawAdvice(survey, axes));
  else if (radar) parts.push(core.make("p", { class: "lead" }, core.say("survey-too-few")));
  parts.push(drawActions(survey, sittings, at), drawAnswers(survey, sittings[at], !radar), ...drawEarlier(survey, sittings, at));
  return parts;
}

/** @param {LyceumSurvey} survey @param {Sitting[]} sittings @param {number} at */
function drawHead({ survey }, sittings, at) {
  const [first] = sittings;
  const radar = survey.result === "radar";
  const words = !radar ? core.say("survey-thanks") : at && first ? core.say("survey-moved", { day: core.day(first.at) }) : core.say("survey-now");
  const meta = core.make("p", { class: "meta row sep" }, core.make("span", {}, core.say("survey-handed-in", { day: core.day(sittings[at]?.at ?? 0) })));
  if (survey.private) meta.prepend(core.make("span", { class: "saved" }, core.icon("lock", "i s"), core.say("survey-private")));
  const due = (sittings[sittings.length - 1]?.at ?? 0) + (survey.again ?? 0) * DAY;
  if (survey.again) meta.append(core.make("span", { "data-again-on": true }, due > Date.now() ? core.say("survey-again-on", { day: core.day(due) }) : core.say("survey-again-due")));
  return core.make("header", { class: "srv-head" }, core.make("h2", { tabindex: "-1" }, words), meta, radar ? null : core.make("p", {}, core.say("survey-kept")));
}

/** @param {LyceumSurvey} survey @param {Axis[]} axes */
function drawAdvice(survey, axes) {
  const ends = endsOf(axes);
  /** @type {HTMLElement[]} */
  const parts = [];
  if (ends) parts.push(core.make("div", { class: "srv-two" }, drawEnd(survey, ends.strongest, "strongest"), drawEnd(survey, ends.weakest, "weakest")));
  else parts.push(core.make("p", { class: "lead" }, core.say("survey-even")));
  const others = axes.filter((axis) => axis !== ends?.strongest && axis !== ends?.weakest);
  const told = others.flatMap((axis) => {
    const advice = adviceOn(survey, axis);
    return advice.length ? [core.make("li", { "data-advice-on": axis.id }, core.make("h3", {}, core.make("bdi", {}, axis.title), " ", mean(axis)), ...advice)] : [];
  });
  if (told.length) parts.push(core.make("section", {}, core.make("h2", {}, core.say("survey-others")), core.make("ul", { class: "srv-others" }, ...told)));
  return parts;
}

/** @param {LyceumSurvey} survey @param {Axis} axis @param {"strongest" | "weakest"} which */
function drawEnd(survey, axis, which) {
  return core.make("section", { class: `pan srv-${which}`, "data-end": which },
    core.make("p", { class: "kick" }, core.say(`survey-${which}`)),
    core.make("h3", {}, core.make("bdi", {}, axis.title), " ", mean(axis)), ...adviceOn(survey, axis));
}

/** @param {Axis} axis */
const mean = (axis) => core.make("span", { class: "num" }, shown(axis.now?.mean ?? 0).toFixed(1));

/** @param {LyceumSurvey} survey @param {Axis} axis @returns {Node[]} what the page says to this third of the scale */
function adviceOn(survey, axis) {
  const advice = survey.querySelector(`[data-dimension="${CSS.escape(axis.id)}"] [data-advice="${axis.now?.band}"]`);
  return [...(advice?.children ?? [])].filter((part) => !part.matches(".advice-h")).map((part) => part.cloneNode(true));
}

/** @param {LyceumSurvey} survey @param {Sitting[]} sittings @param {number} at */
function drawActions(survey, sittings, at) {
  const { next } = core.page;
  return core.make("p", { class: "row act" },
    next ? core.make("a", { class: "btn go", href: core.href(next.url) }, core.say("go-on-to", { title: next.title }), core.icon("arrow-right", "i flip")) : null,
    core.make("button", { type: "button", class: "btn", "data-survey-again": true, click: () => survey.again() }, core.icon("rotate-ccw", "i s"), core.say("survey-again")),
    core.make("button", { type: "button", class: "btn ghost", "data-print": true, click: () => print() }, core.icon("printer", "i s"), core.say("print")));
}

/** @param {LyceumSurvey} survey @param {Sitting | undefined} sitting @param {boolean} open */
function drawAnswers(survey, sitting, open) {
  const { scale } = survey.survey;
  const sections = survey.sections.map((section) => {
    const rates = sitting?.rates[section.dataset.dimension ?? ""] ?? [];
    const rows = [...section.querySelectorAll(".rate")].map((row) => {
      const rate = rates.find((one) => one.startsWith(`${row.getAttribute("data-row")}=`));
      const value = Number(rate?.split("=")[1]);
      const words = rate === undefined ? core.say("survey-no-answer") : value ? (scale[value - 1] ?? "") : core.say("survey-unsure");
      return core.make("div", {}, core.make("dt", {}, row.querySelector("legend")?.textContent ?? ""), core.make("dd", {}, words));
    });
    const text = section.querySelector("textarea")?.value.trim();
    if (section.dataset.openSection) rows.push(core.make("div", {}, core.make("dd", { dir: "auto", class: "own" }, text || core.say("survey-no-answer"))));
    return core.make("section", {}, core.make("h3", {}, section.querySelector("h2")?.textContent ?? ""), core.make("dl", {}, ...rows));
  });
  const box = core.make("details", { class: "fold srv-own" }, core.make("summary", {}, core.say("survey-own")), core.make("div", {}, ...sections));
  box.open = open;
  return box;
}

/** @param {LyceumSurvey} survey @param {Sitting[]} sittings @param {number} at */
function drawEarlier(survey, sittings, at) {
  if (sittings.length < 2) return [];
  const days = sittings.map((sitting) => core.day(sitting.at));
  const buttons = sittings.map((sitting, place) => {
    const twice = days.filter((day) => day === days[place]).length > 1;
    const words = twice ? `${days[place]}, ${core.clock(sitting.at)}` : days[place];
    return core.make("li", {}, core.make("button", { type: "button", class: "btn", "data-sitting": sitting.run, "aria-current": place === at ? "true" : undefined, click: () => survey.finish(place, true) }, words ?? ""));
  });
  return [core.make("section", { class: "srv-earlier" }, core.make("h2", {}, core.say("survey-sittings")), core.make("ul", { class: "row" }, ...buttons.reverse()))];
}
