// What a trainer will see, in words: made from the very entries that the file will hold.

import { core } from "../../core-door.js";
import { parted } from "../../record/fold/values.js";

/** @typedef {import("../../types.d.ts").Folded} Folded */

/** @param {string} name @param {Folded} state of the chosen entries @param {number} count @param {(page: string) => string} titleOf @returns {Node[]} */
export function drawGiven(name, state, count, titleOf) {
  const about = (/** @type {string} */ item) => titleOf(parted(item)?.[0] ?? item);
  const done = Object.entries(state.pages).filter(([, page]) => page.done).map(([id]) => core.make("li", {}, titleOf(id)));
  const results = Object.keys(state.runs).flatMap((id) => core.attemptsOf(state, id).filter((one) => one.possible > 0 || one.pass !== null).map((one) => core.make("li", {}, `${titleOf(id)}: ${core.say("score-words", { n: one.points, total: one.possible })}, ${core.day(one.at)}`)));
  const certificates = Object.entries(state.certificates).flatMap(([id, all]) => all.map(({ name, code }) => core.make("li", { dir: "auto" }, core.say("give-certificate", { title: courseTitle(id), name, code }))));
  const texts = Object.entries(state.notes).filter(([, note]) => note.text).map(([item, note]) => core.make("li", {}, core.make("span", { class: "meta" }, about(item)), core.make("blockquote", { dir: "auto" }, note.text)));
  const plans = [...Object.entries(state.plans), ...Object.entries(state.ticks)].map(([item]) => core.make("li", {}, about(item)));
  const rated = Object.entries(state.runs).filter(([, runs]) => Object.values(runs).some((run) => Object.keys(run.rates).length)).map(([id]) => core.make("li", {}, titleOf(id)));
  const answers = Object.values(state.questions).reduce((sum, one) => sum + one.attempts, 0);
  return [
    core.make("p", {}, name ? core.say("give-name", { name: core.list([name, state.learner?.staff]) }) : core.say("give-nameless")),
    core.make("p", {}, core.say("give-count", { n: answers, total: count })),
    ...part("give-done", done), ...part("give-results", results), ...part("give-certificates", certificates), ...part("give-texts", texts), ...part("give-plans", plans), ...part("give-surveys", rated),
  ];
}

/** @param {string} id */
const courseTitle = (id) => core.page.courses?.find((course) => course.id === id)?.title ?? id;

/** @param {string} name @param {HTMLElement[]} rows @returns {Node[]} */
function part(name, rows) {
  return rows.length ? [core.make("h3", {}, core.say(name)), core.make("ul", {}, ...rows)] : [];
}
