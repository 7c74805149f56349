// How far a learner is in a curriculum: each thing asked for, each stage, what comes next. Pure: the
// data of the page, the folded record and the time go in. The rules are those of the format: a stage is
// passed when everything it asks for is passed or, where it cannot be, done.

import { certificatesOf, dayOf, standingOf } from "../certificate/issue.js";
import { attemptsOf, courseProgress, isFinished, pageStatus } from "../status.js";

/**
 * @typedef {import("../types.d.ts").Folded} Folded
 * @typedef {import("../types.d.ts").CurriculumData} CurriculumData
 * @typedef {import("../types.d.ts").Need} Need
 * @typedef {import("../types.d.ts").Attempt} Attempt
 * @typedef {"todo" | "part" | "done" | "passed" | "failed" | "expired" | "again"} Met
 * @typedef {{ need: Need, status: Met, at: number, part: { finished: number, total: number } | null, until: number | null }} NeedStanding `until`: days since 1970
 * @typedef {{ id: string, isOpen: boolean, isPassed: boolean, at: number, met: number, asked: number, needs: NeedStanding[][] }} StageStanding
 */

/**
 * @param {CurriculumData} curriculum @param {Folded} state @param {number} now
 * @returns {StageStanding[]} in the order of the page
 */
export function standing(curriculum, state, now) {
  /** @type {Map<string, StageStanding>} */
  const known = new Map();
  const stages = curriculum.stages;
  // Gates lead back to an open stage; the build refuses circles.
  for (let round = 0; known.size < stages.length && round < stages.length; round += 1) {
    for (const stage of stages) {
      const gate = stage.after === undefined ? null : known.get(stage.after);
      if (known.has(stage.id) || gate === undefined) continue;
      const since = gate && gate.isPassed ? gate.at : gate ? null : 0;
      known.set(stage.id, stageStanding(stage, state, since, now));
    }
  }
  return stages.flatMap((stage) => known.get(stage.id) ?? []);
}

/** @param {CurriculumData["stages"][number]} stage @param {Folded} state @param {number | null} since when it opened, null while it is closed @param {number} now @returns {StageStanding} */
function stageStanding(stage, state, since, now) {
  const needs = stage.groups.map((group) => group.needs.map((need) => needStanding(need, state, since ?? 0, now)));
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
export const isMet = (status) => status === "done" || status === "passed";

/** @param {Need} need @param {Folded} state @param {number} since @param {number} now @returns {NeedStanding} */
function needStanding(need, state, since, now) {
  const isCourse = need.kind === "course";
  const part = isCourse ? courseProgress(state, need.pages) : null;
  const marked = markedPages(need);
  const page = need.pages[0];
  /** @type {{ status: Met, at: number }} */
  let found;
  if (marked.length) found = ofMarks(need, marked, state, since, part?.status ?? null);
  else if (part) found = { status: part.status, at: lastDone(state, need.pages) };
  else found = { status: page ? pageStatus(state, page.id, page.kind) : "todo", at: lastDone(state, need.pages) };
  if (need.again && isMet(found.status) && found.at <= since) found.status = "again";
  const until = isMet(found.status) && need.months ? endOf(need, need.months, state, now) : null;
  if (need.valid && until?.isOver) found.status = "expired";
  return { need, ...found, part: part && !isMet(found.status) && part.finished ? part : null, until: until && !until.isOver ? until.day : null };
}

/** Until which day the newest certificate is good. @param {Need} need @param {number} months @param {Folded} state @param {number} now */
function endOf(need, months, state, now) {
  const certified = certificatesOf(state, { id: need.id, version: "", pages: need.pages, valid: months }).pop();
  if (!certified) return null;
  const { until, standing } = standingOf(certified, months, dayOf(now));
  return until === null ? null : { day: until, isOver: standing === "expired" };
}

/** What decides whether it is passed: a course's exams, or with a mark of its own its quizzes. @param {Need} need */
function markedPages(need) {
  if (need.kind !== "course") return need.pages.filter((page) => page.kind !== "lesson" && page.kind !== "survey");
  const exams = need.pages.filter((page) => page.kind === "exam");
  return exams.length || need.pass === undefined ? exams : need.pages.filter((page) => page.kind === "quiz" && page.for !== "pretest");
}

/** @param {Need} need @param {Need["pages"]} marked @param {Folded} state @param {number} since @param {string | null} course @returns {{ status: Met, at: number }} */
function ofMarks(need, marked, state, since, course) {
  const passes = (/** @type {Attempt} */ attempt) => (need.pass === undefined ? attempt.passed || attempt.pass === null : attempt.share * 100 >= need.pass);
  let at = 0;
  let isPassed = true;
  let tried = false;
  for (const page of marked) {
    const attempts = attemptsOf(state, page.id);
    tried ||= attempts.length > 0;
    const good = attempts.filter(passes);
    // Taken again counts from the last time, everything else from the first; a certificate from the last as well.
    const one = need.again || need.valid ? good[good.length - 1] : good.find((attempt) => attempt.at > since) ?? good[0];
    isPassed &&= one !== undefined;
    at = Math.max(at, one?.at ?? 0);
  }
  if (isPassed) return { status: "passed", at };
  const begun = course === "part" || course === "done" || marked.some((page) => state.runs[page.id]);
  return { status: tried && course !== "part" ? "failed" : begun ? "part" : "todo", at: 0 };
}

/** @param {Folded} state @param {Need["pages"]} pages */
function lastDone(state, pages) {
  const times = pages.map((page) => Math.max(state.pages[page.id]?.done_at ?? 0, ...attemptsOf(state, page.id).map((attempt) => attempt.at)));
  return Math.max(0, ...times);
}

/**
 * Where to go on: the first thing of an open stage that is asked for and not met.
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
  return null;
}

/** The page of a need to open: of a course the next unfinished one. @param {Folded} state @param {Need} need */
export function pageToOpen(state, need) {
  if (need.kind !== "course") return need.url;
  const open = need.pages.find((page) => page.for !== "pretest" && !isFinished(pageStatus(state, page.id, page.kind)));
  return open?.url ?? need.url;
}
