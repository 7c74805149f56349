// How far a learner is in a curriculum: each thing asked for, each stage, what comes next. Pure: the
// data of the page, the folded record and the time go in. The rules are those of the format: a stage is
// passed when everything it asks for is passed or, where it cannot be, done.

import { certificatesOf, dayOf, standingOf } from "../certificate/issue.js";
import { attemptsOf, courseProgress, isFinished, pageStatus } from "../status.js";
import { isKnown, renewalOf } from "./known.js";

/**
 * @typedef {import("../types.d.ts").Folded} Folded
 * @typedef {import("../types.d.ts").CurriculumData} CurriculumData
 * @typedef {import("../types.d.ts").Need} Need
 * @typedef {import("../types.d.ts").Attempt} Attempt
 * @typedef {import("../types.d.ts").Certified} Certified
 * @typedef {"todo" | "part" | "done" | "passed" | "soon" | "known" | "failed" | "expired" | "again" | "refresh"} Met
 *   soon: passed, and its certificate is about to run out; known, refresh: a lesson at that time, see known.js
 * @typedef {{ need: Need, status: Met, at: number, part: { finished: number, total: number } | null, until: number | null }} NeedStanding `until`: days since 1970
 * @typedef {{ id: string, isOpen: boolean, isPassed: boolean, at: number, met: number, asked: number, needs: NeedStanding[][] }} StageStanding
 * @typedef {{ since: number, from: number, now: number }} Times `since`: when the stage opened; what was handed in up to `from` does not count
 */

/**
 * @param {CurriculumData} curriculum @param {Folded} state @param {number} now
 * @param {number} [from] tests count only when passed after this, for what is renewed
 * @returns {StageStanding[]} in the order of the page
 */
export function standing(curriculum, state, now, from = 0) {
  /** @type {Map<string, StageStanding>} */
  const known = new Map();
  const stages = curriculum.stages;
  // Gates lead back to an open stage; the build refuses circles.
  for (let round = 0; known.size < stages.length && round < stages.length; round += 1) {
    for (const stage of stages) {
      const gate = stage.after === undefined ? null : known.get(stage.after);
      if (known.has(stage.id) || gate === undefined) continue;
      const since = gate && gate.isPassed ? gate.at : gate ? null : 0;
      known.set(stage.id, stageStanding(stage, state, since, { from, now }));
    }
  }
  return stages.flatMap((stage) => known.get(stage.id) ?? []);
}

/** @param {CurriculumData["stages"][number]} stage @param {Folded} state @param {number | null} since when it opened, null while it is closed @param {{ from: number, now: number }} times @returns {StageStanding} */
function stageStanding(stage, state, since, times) {
  const needs = stage.groups.map((group) => group.needs.map((need) => needStanding(need, state, { ...times, since: since ?? 0 })));
  let met = 0;
  let asked = 0;
  let at = since ?? 0;
  stage.groups.forEach((group, number) => {
    const counted = (needs[number] ?? []).filter((one) => !one.need.optional);
    const finished = counted.filter((one) => isMet(one.status)).sort((one, other) => one.at - other.at);
    const wanted = group.choose ?? counted.length;
    met += Math.min(wanted, finished.length);
    asked += wanted;
    at = Math.max(at, finished[Math.min(wanted, finished.length) - 1]?.at ?? 0);
  });
  return { id: stage.id, isOpen: since !== null, isPassed: since !== null && met === asked, at, met, asked, needs };
}

/** @param {Met} status */
export const isMet = (status) => ["done", "passed", "soon", "known"].includes(status);

/** @param {Need} need @param {Folded} state @param {Times} times @returns {NeedStanding} */
function needStanding(need, state, times) {
  const part = need.kind === "course" ? courseProgress(state, need.pages) : null;
  const marked = markedPages(need);
  const page = need.pages[0];
  /** @type {{ status: Met, at: number }} */
  let found;
  if (marked.length) found = ofMarks(need, marked, state, times, part?.status ?? null);
  else found = { status: part?.status ?? (page ? pageStatus(state, page.id, page.kind) : "todo"), at: doneAt(state, need.pages, times.since) };
  if (need.again && isMet(found.status) && found.at <= times.since) found.status = "again";
  const certified = isMet(found.status) ? certificateOf(need, state, times.now) : undefined;
  const status = need.valid && certified ? ofCertificate(need, certified, state, times.now) ?? found.status : found.status;
  const until = certified && need.kind !== "lesson" && status !== "expired" ? standingOf(certified, need.certificate?.months ?? 0, dayOf(times.now)).until : null;
  return { need, ...found, status, part: part && !isMet(status) && part.finished ? part : null, until };
}

/** What was passed and must be valid, near the end of its certificate and after. @param {Need} need @param {Certified} certified @param {Folded} state @param {number} now @returns {Met | null} null while there is time */
function ofCertificate(need, certified, state, now) {
  const months = need.certificate?.months ?? 0;
  const today = dayOf(now);
  const renewal = renewalOf(certified, months, today);
  if (!renewal) return null;
  if (need.kind !== "lesson") return standingOf(certified, months, today).standing === "expired" ? "expired" : "soon";
  const questions = need.pages[0]?.questions ?? [];
  if (!questions.length) return null;
  return isKnown(questions, state.practice, renewal) ? "known" : "refresh";
}

/** The newest certificate that had been earned by then. @param {Need} need @param {Folded} state @param {number} now @returns {Certified | undefined} */
function certificateOf(need, state, now) {
  const { certificate } = need;
  if (!certificate) return undefined;
  const course = { id: certificate.course, version: "", pages: /** @type {any[]} */ (certificate.pages ?? need.pages), valid: certificate.months };
  return certificatesOf(state, course).filter((one) => one.day <= dayOf(now)).pop();
}

/** What decides whether it is passed: a course's exams, or with a mark of its own its quizzes. @param {Need} need */
function markedPages(need) {
  if (need.kind !== "course") return need.pages.filter((page) => page.kind !== "lesson" && page.kind !== "survey");
  const exams = need.pages.filter((page) => page.kind === "exam");
  return exams.length || need.pass === undefined ? exams : need.pages.filter((page) => page.kind === "quiz" && page.for !== "pretest");
}

/** @param {Need} need @param {Need["pages"]} marked @param {Folded} state @param {Times} times @param {string | null} course @returns {{ status: Met, at: number }} */
function ofMarks(need, marked, state, { since, from }, course) {
  const passes = (/** @type {Attempt} */ attempt) => (need.pass === undefined ? attempt.passed || attempt.pass === null : attempt.share * 100 >= need.pass);
  let at = 0;
  let isPassed = true;
  let tried = false;
  for (const page of marked) {
    const attempts = attemptsOf(state, page.id).filter((attempt) => attempt.at > from);
    tried ||= attempts.length > 0;
    const time = firstAfter(attempts.filter(passes).map((attempt) => attempt.at), since);
    isPassed &&= time > 0;
    at = Math.max(at, time);
  }
  if (isPassed) return { status: "passed", at };
  const begun = course === "part" || course === "done" || marked.some((page) => state.runs[page.id]);
  return { status: tried && course !== "part" ? "failed" : begun ? "part" : "todo", at: 0 };
}

/** When the last of it was done. @param {Folded} state @param {Need["pages"]} pages @param {number} since */
function doneAt(state, pages, since) {
  const times = pages.map(({ id, kind }) => (kind === "lesson" ? (state.pages[id]?.done_at ?? 0) : firstAfter(attemptsOf(state, id).map(({ at }) => at), since)));
  return Math.max(0, ...times);
}

/** Taken again later, a thing was still done the first time; what a stage asks for anew, the first time since then. @param {number[]} times oldest first @param {number} since */
const firstAfter = (times, since) => times.find((time) => time > since) ?? times[0] ?? 0;

/**
 * Where to go on: the first thing of an open stage that is asked for and not met; where all is, what
 * has to be renewed soon.
 * @param {StageStanding[]} stages @returns {{ stage: number, one: NeedStanding } | null}
 */
export function nextStep(stages) {
  for (const [stage, standing] of stages.entries()) {
    if (!standing.isOpen || standing.isPassed) continue;
    const open = standing.needs.flat().filter((one) => !one.need.optional && !isMet(one.status));
    const begun = open.find((one) => one.status === "part");
    const one = begun ?? open[0];
    if (one) return { stage, one };
  }
  const soon = stages.flatMap((standing, stage) => standing.needs.flat().map((one) => ({ stage, one })));
  return soon.find(({ one }) => one.status === "soon") ?? null;
}

/** The page of a need to open: of a course the next unfinished one. @param {Folded} state @param {Need} need */
export function pageToOpen(state, need) {
  if (need.kind !== "course") return need.url;
  const open = need.pages.find((page) => page.for !== "pretest" && !isFinished(pageStatus(state, page.id, page.kind)));
  return open?.url ?? need.url;
}
