// <lyceum-curriculum>: the build has drawn stages and what they ask for; this says how far the learner
// is, what comes next, and by which day. The first day is kept as the day of a plan of this id.

import { core } from "../core-door.js";
import { nextStep, pageToOpen, standing } from "../curriculum/standing.js";
import { dueWords } from "../curriculum/days.js";
import { dayOf, standingOf } from "../certificate/issue.js";
import { ofCurriculum } from "../certificate/subject.js";
import { dayWords, paintStanding } from "./certificate-words.js";

/**
 * @typedef {import("../curriculum/standing.js").NeedStanding} NeedStanding
 * @typedef {import("../curriculum/standing.js").StageStanding} StageStanding
 */

const SIGNS = { todo: "circle-dashed", part: "circle-dashed", done: "circle-check", passed: "circle-check", known: "circle-check", soon: "clock", failed: "x", expired: "triangle-alert", again: "refresh-cw", refresh: "refresh-cw", locked: "lock" };
/** Rows have four looks; what has run out or is asked for again is to be done. @type {Record<string, string>} */
const LOOKS = { todo: "", part: " part", done: " done", passed: " done", known: " done", soon: " fail", failed: " fail", expired: " fail", again: " part", refresh: " part", locked: "" };
/** Its tile, where that is not of the same name. @type {Record<string, string>} */
const TILES = { expired: "todo", again: "todo", refresh: "part", known: "done", soon: "passed" };

export class LyceumCurriculum extends HTMLElement {
  connectedCallback() {
    const curriculum = core.page.curriculum;
    if (this.curriculum || !curriculum) return;
    this.curriculum = curriculum;
    this.first = /** @type {HTMLInputElement | null} */ (this.querySelector("[data-first-day]"));
    this.first?.addEventListener("change", () => void core.record.add({ k: "plan", o: curriculum.id, x: [this.first?.value ?? ""], y: "planned" }));
    core.record.listen(() => this.paint());
    void core.record.ready.then(() => this.paint());
  }

  paint() {
    const { curriculum } = this;
    if (!curriculum) return;
    const { state } = core.record;
    const stages = standing(curriculum, state, Date.now());
    const day = state.plans[curriculum.id]?.day ?? "";
    if (this.first && document.activeElement !== this.first) this.first.value = day;
    const next = nextStep(stages);
    stages.forEach((stage, at) => this.paintStage(stage, at === next?.stage, day));
    this.paintNow(stages, next);
    this.paintCertificate(curriculum);
  }

  /** @param {import("../types.d.ts").CurriculumData} curriculum */
  paintCertificate(curriculum) {
    const line = this.querySelector("[data-certificate-status]");
    const newest = line ? ofCurriculum(curriculum).all(core.record.state).pop() : undefined;
    if (line) paintStanding(line, newest ? standingOf(newest, curriculum.certificate?.valid ?? 0, dayOf(Date.now())) : null);
  }

  /** @param {StageStanding} stage @param {boolean} isNow @param {string} day the first one, or "" */
  paintStage(stage, isNow, day) {
    const root = this.querySelector(`[data-stage="${CSS.escape(stage.id)}"]`);
    if (!root) return;
    const touched = stage.needs.flat().some((one) => one.status !== "todo");
    const status = stage.isPassed ? "passed" : !stage.isOpen ? "locked" : stage.met || touched ? "part" : "todo";
    root.setAttribute("data-state", status);
    root.toggleAttribute("data-now", isNow);
    if (isNow) root.setAttribute("aria-current", "step");
    else root.removeAttribute("aria-current");
    const words = status === "part" ? core.say("course-part", { n: stage.met, total: stage.asked }) : core.say(`status-${status}`);
    const passed = stage.isPassed && stage.at ? core.say("passed-on", { day: core.day(stage.at) }) : words;
    const line = root.querySelector(".stage-h .status");
    if (line) paintLine(line, status, stage.isPassed ? passed : words);
    const rows = [...root.querySelectorAll("[data-need]")];
    stage.needs.flat().forEach((one, at) => rows[at] && paintNeed(rows[at], one, stage.isOpen, day));
    const anyway = root.querySelector("[data-anyway]");
    anyway?.toggleAttribute("hidden", stage.isOpen);
  }

  /** @param {StageStanding[]} stages @param {ReturnType<typeof nextStep>} next */
  paintNow(stages, next) {
    const box = this.querySelector("[data-now-box]");
    const words = this.querySelector("[data-now-words]");
    const link = this.querySelector("[data-now-link]");
    if (!box || !words || !link) return;
    const isBegun = stages.some((stage) => stage.met || stage.needs.flat().some((one) => one.status !== "todo"));
    box.removeAttribute("hidden");
    link.toggleAttribute("hidden", next === null);
    if (!next) {
      words.textContent = core.say("curriculum-whole");
      return;
    }
    const stage = this.curriculum?.stages[next.stage];
    if (next.one.status === "soon" && next.one.until !== null) words.textContent = core.say("certificate-strip", { day: dayWords(next.one.until) });
    else words.textContent = core.say("curriculum-now", { n: next.stage + 1, total: stages.length, title: stage?.title ?? "", met: stages[next.stage]?.met ?? 0, asked: stages[next.stage]?.asked ?? 0 });
    link.setAttribute("href", core.href(pageToOpen(core.record.state, next.one.need)));
    const label = link.querySelector("[data-now-label]");
    if (label) label.textContent = core.say(next.one.status === "soon" || next.one.status === "expired" ? "certificate-renew-at" : isBegun ? "continue-at" : "start-with", { title: next.one.need.title });
  }
}

/** @param {Element | undefined} row @param {NeedStanding} one @param {boolean} isOpen @param {string} day */
function paintNeed(row, one, isOpen, day) {
  if (!row) return;
  row.setAttribute("data-state", TILES[one.status] ?? one.status);
  const line = row.querySelector(".status");
  if (line) paintLine(line, one.status, needWords(one));
  const due = row.querySelector("[data-by]");
  if (due && day) due.textContent = dueWords(core, day, Number(due.getAttribute("data-by")));
  row.classList.toggle("shut", !isOpen);
}

/** @param {NeedStanding} one */
function needWords({ status, part, until }) {
  if (part) return core.say("course-part", { n: part.finished, total: part.total });
  if (status === "soon" && until !== null) return core.say("certificate-soon", { n: until - dayOf(Date.now()) });
  const ends = until === null ? [] : [core.say("valid-until", { day: dayWords(until) })];
  return core.list([core.say(`status-${status}`), ...ends]);
}

/** @param {Element} line @param {keyof typeof SIGNS} status @param {string} words */
function paintLine(line, status, words) {
  line.setAttribute("class", `status${LOOKS[status]}`);
  core.fill(line, core.icon(SIGNS[status], "i s"), core.make("span", {}, words));
}
