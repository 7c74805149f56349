// What the folded record means for pages and courses. Pure: outlines and states come in, statuses go out.

/**
 * @typedef {import("./types.d.ts").Folded} Folded
 * @typedef {import("./types.d.ts").Outline} Outline
 * @typedef {import("./types.d.ts").OutlinePage} OutlinePage
 * @typedef {import("./types.d.ts").Attempt} Attempt
 * @typedef {"todo" | "part" | "done" | "passed" | "failed"} Status
 */

/** @param {Folded} state @param {string} id @param {string} kind @returns {Status} */
export function pageStatus(state, id, kind) {
  const page = state.pages[id];
  // A lesson is done when the learner says so; everything else when a sitting was handed in.
  if (kind !== "lesson") {
    const attempts = attemptsOf(state, id);
    if (attempts.some((attempt) => attempt.passed)) return "passed";
    if (attempts.length) return attempts.some((attempt) => attempt.pass !== null) ? "failed" : "done";
    return state.runs[id] ? "part" : "todo";
  }
  if (page?.done) return "done";
  return page && (page.opened_at !== null || page.place) ? "part" : "todo";
}

/** Whole attempts of a page that is handed in, oldest first; practice over missed questions is none. @param {Folded} state @param {string} id @returns {Attempt[]} */
export function attemptsOf(state, id) {
  const runs = Object.values(state.runs[id] ?? {});
  const attempts = runs.flatMap((run) => (run.attempt && !run.attempt.only ? [run.attempt] : []));
  return attempts.sort((one, two) => one.at - two.at);
}

/** @param {Outline} outline @returns {OutlinePage[]} */
export function pagesOf(outline) {
  return outline.modules.flatMap((module) => module.pages);
}

/**
 * Whether the words of a lesson have changed much since it was last marked done. Of what was done before
 * such revisions were kept, nobody can say.
 * @param {Folded} state @param {string} id @param {string | null | undefined} revision of its words now
 */
export function isChanged(state, id, revision) {
  const page = state.pages[id];
  return Boolean(page?.done && page.revision && revision && page.revision !== revision);
}

/** What was tried and not passed yet is not finished. @param {Status} status */
export const isFinished = (status) => status === "done" || status === "passed";

/**
 * @param {Folded} state
 * @param {{ id: string, kind: string, for?: string | undefined }[]} all in the order of the course; what is taken before it is no part of it
 */
export function courseProgress(state, all) {
  const pages = all.filter((page) => page.for !== "pretest");
  const statuses = pages.map((page) => pageStatus(state, page.id, page.kind));
  const finished = statuses.filter(isFinished).length;
  const lessons = pages.map((page, at) => (page.kind === "lesson" ? statuses[at] : null)).filter((one) => one !== null);
  /** @type {Status} */
  const status = finished === pages.length && pages.length ? "done" : all.some((page) => pageStatus(state, page.id, page.kind) !== "todo") ? "part" : "todo";
  return { statuses, finished, total: pages.length, lessons: lessons.length, lit: lessons.filter((one) => one === "done").length, status };
}

/**
 * Where to go on in a course: the page last looked at unless it is finished, else the next
 * unfinished one after it, else the first unfinished one, else nothing. What was tried and not passed
 * yet stands back until all the rest is finished; what is taken before the course is gone on with only
 * while it is what the learner is at.
 * @param {Folded} state @param {{ id: string, kind: string, for?: string | undefined }[]} pages @returns {number} index, or -1
 */
export function goOnAt(state, pages) {
  let last = -1;
  pages.forEach((page, at) => {
    if (touchedAt(state, page.id) > (last < 0 ? 0 : touchedAt(state, pages[last]?.id ?? ""))) last = at;
  });
  const statuses = pages.map((page, at) => {
    const status = pageStatus(state, page.id, page.kind);
    return page.for === "pretest" && (at !== last || status !== "part") ? "done" : status;
  });
  const open = statuses.map((status) => !isFinished(status) && status !== "failed");
  const after = open.indexOf(true, Math.max(0, last));
  if (after >= 0) return after;
  return open.includes(true) ? open.indexOf(true) : statuses.indexOf("failed");
}

/** When the learner last had to do with a page. @param {Folded} state @param {string} id */
export function touchedAt(state, id) {
  const page = state.pages[id];
  const runs = Object.values(state.runs[id] ?? {});
  const times = runs.flatMap((run) => [run.started_at ?? 0, run.attempt?.at ?? 0, ...Object.values(run.answers).map((given) => given.at)]);
  return Math.max(0, page?.opened_at ?? 0, page?.done_at ?? 0, page?.place?.at ?? 0, ...times);
}

/** Does the record know anything of this course? @param {Folded} state @param {string} course @param {(id: string) => string} courseOf */
export function knows(state, course, courseOf) {
  return [state.pages, state.runs, state.questions, state.notes, state.ticks, state.plans].some((table) => Object.keys(table).some((id) => courseOf(id) === course));
}
