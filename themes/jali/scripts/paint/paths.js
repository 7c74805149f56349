// On home and My learning: the way that the learner goes, stage by stage, with what its days ask for
// and the one next step. Nothing is shown to those who have begun none.

import { core } from "../core-door.js";
import { chosen, dayPlan, pathOf } from "../curriculum/path.js";
import { pageToOpen } from "../curriculum/standing.js";
import { dayWords } from "../elements/plan-parts.js";
import { readCurricula } from "./curricula.js";

/**
 * @typedef {import("../curriculum/path.js").Path} Path
 * @typedef {import("../curriculum/path.js").DayPlan} DayPlan
 * @typedef {import("../curriculum/standing.js").StageStanding} StageStanding
 */

/** @type {Record<string, [sign: string, look: string]>} */
const LOOKS = { passed: ["circle-check", "status done"], part: ["circle-dashed", "status part"], todo: ["circle-dashed", "status"], locked: ["lock", "status"] };

/** @returns {Promise<HTMLElement[]>} one on home, all on My learning */
export async function drawPaths() {
  const now = Date.now();
  const paths = chosen((await readCurricula()).map((curriculum) => pathOf(curriculum, core.record.state, now)));
  return (core.page.kind === "home" ? paths.slice(0, 1) : paths).map((path) => draw(path, dayPlan(path, now)));
}

/** @param {Path} path @param {DayPlan | null} plan */
function draw(path, plan) {
  const { curriculum, stages, next } = path;
  return core.make("article", { class: "pth", "data-path": curriculum.id },
    core.make("h3", {}, core.make("a", { href: core.href(curriculum.url) }, core.make("bdi", {}, curriculum.title))),
    core.make("ol", { class: "trail" }, ...stages.map((stage, at) => drawStage(stage, curriculum.stages[at]?.title ?? "", at === next?.stage))),
    ...planWords(path, plan).map((words) => core.make("p", { class: "pth-w" }, words)),
    drawStep(path, plan));
}

/** @param {StageStanding} stage @param {string} title @param {boolean} isNow */
function drawStage(stage, title, isNow) {
  const touched = stage.needs.flat().some((one) => one.status !== "todo");
  const state = stage.isPassed ? "passed" : !stage.isOpen ? "locked" : stage.met || touched ? "part" : "todo";
  const [sign, look] = LOOKS[state] ?? ["", ""];
  const words = state === "part" ? core.say("course-part", { n: stage.met, total: stage.asked }) : core.say(`status-${state}`);
  return core.make("li", { "data-state": state, ...(isNow ? { "aria-current": "step" } : {}) },
    core.make("span", { class: "tr-t" }, core.make("bdi", {}, title)), core.make("span", { class: look }, core.icon(sign, "i s"), core.make("span", {}, words)));
}

/** @param {Path} path @param {DayPlan | null} plan @returns {string[]} */
function planWords({ isWhole, day }, plan) {
  if (isWhole) return [core.say("curriculum-whole")];
  if (!plan) return [];
  const { number, last, today, late } = plan;
  if (number < 1) return [core.say("path-begins", { day: dayWords(day) })];
  if (number > last) return [core.say("path-over", { n: late.length, total: last })];
  const words = [core.say("path-day", { n: number, total: last }), core.say("path-today", { n: today.length })];
  return [[...words, ...(late.length ? [core.say("path-late", { n: late.length })] : [])].join(" ")];
}

/** The next step; with a day plan the one that has waited longest. @param {Path} path @param {DayPlan | null} plan */
function drawStep({ curriculum, next, isWhole, met }, plan) {
  if (isWhole && curriculum.certificate) return stepTo(curriculum.certificate.url, core.say("to-certificate"));
  const need = plan?.late[0]?.need ?? plan?.today[0]?.need ?? next?.one.need;
  if (!need || isWhole) return null;
  return stepTo(pageToOpen(core.record.state, need), core.say(met ? "continue-at" : "start-with", { title: need.title }));
}

/** @param {string} url @param {string} words */
const stepTo = (url, words) => core.make("p", { class: "row act" }, core.make("a", { class: "btn", href: core.href(url) }, core.make("span", {}, words), core.icon("arrow-right", "i s flip")));
