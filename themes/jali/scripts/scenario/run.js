// One run through a scenario in the record: the one to go on with, and what each choice writes.
// A run enters the record with its first choice, so that looking in leaves nothing behind.

/**
 * @typedef {import("../types.d.ts").Folded} Folded
 * @typedef {import("../types.d.ts").Run} Run
 * @typedef {import("../record/journal.js").Fact} Fact
 * @typedef {import("./play.js").Step} Step
 */

/** The newest run that was begun and not brought to its end. @param {Folded} state @param {string} page @returns {string} its name, or "" */
export function openRun(state, page) {
  const runs = Object.entries(state.runs[page] ?? {});
  const finished = Math.max(0, ...runs.map(([, run]) => run.attempt?.at ?? 0));
  const open = runs.filter(([, run]) => !run.attempt && run.steps.length && (run.started_at ?? 0) > finished);
  open.sort(([, one], [, other]) => (other.started_at ?? 0) - (one.started_at ?? 0));
  return open[0]?.[0] ?? "";
}

/** @param {Folded} state @param {string} page @returns {string} the run that was finished last, or "" */
export function lastRun(state, page) {
  const runs = Object.entries(state.runs[page] ?? {}).filter(([, run]) => run.attempt);
  runs.sort(([, one], [, other]) => (other.attempt?.at ?? 0) - (one.attempt?.at ?? 0));
  return runs[0]?.[0] ?? "";
}

/** Ways that were tried at a scene, in any run. @param {Folded} state @param {string} page @param {string} scene @returns {Set<string>} */
export function triedAt(state, page, scene) {
  const steps = Object.values(state.runs[page] ?? {}).flatMap((run) => run.steps);
  return new Set(steps.filter(([at]) => at === scene).map(([, way]) => way));
}

/** What begins a run that has these steps already. @param {string} page @param {string} run @param {Step[]} steps @returns {Fact[]} */
export function beginFacts(page, run, steps) {
  return [{ k: "open", o: page, u: run }, ...steps.map((step, at) => stepFact(page, run, at, step))];
}

/** @param {string} page @param {string} run @param {number} at @param {Step | null} step null takes back */
export function stepFact(page, run, at, step) {
  return { k: "scene", o: page, u: run, i: at, x: step ?? [] };
}

/**
 * @param {string} page @param {string} run @param {string} scene where it ended
 * @param {"passed" | "failed" | "ended"} outcome @param {string | undefined} version
 */
export function submitFact(page, run, scene, outcome, version) {
  return { k: "submit", o: page, u: run, s: outcome === "failed" ? 0 : 1, m: 1, p: outcome === "ended" ? undefined : 100, v: version, x: [scene] };
}
