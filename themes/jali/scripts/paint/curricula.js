// What the curricula ask for that a learner has to do with, on pages that list them: each is a file of
// its own, and only those are loaded that the record knows something of.

import { core } from "../core-door.js";

/** @typedef {import("../types.d.ts").CurriculumData} CurriculumData */

/** @returns {Promise<CurriculumData[]>} in the order of the site */
export async function readCurricula() {
  const { state } = core.record;
  const found = [];
  for (const { id, outline, courses } of core.page.curricula ?? []) {
    if (!courses.some((course) => core.knows(state, course)) && !state.plans[id] && !state.certificates[id]) continue;
    const read = await core.loadOutline(core.href(outline));
    // The same door, another shape.
    if (read) found.push(/** @type {CurriculumData} */ (/** @type {unknown} */ (read)));
  }
  return found;
}
