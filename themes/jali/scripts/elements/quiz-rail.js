// The row of tiles over a running quiz or review: one a question up to twelve, a bar beyond. Always with words.

import { core } from "../core-door.js";

/**
 * @param {HTMLElement} rail @param {({ share: number, kept?: boolean } | null)[]} answers what is kept is neither right nor missed
 * @param {number} at the open one; -1 when all are
 * @param {string} [name] of the words that say it
 */
export function paintRail(rail, answers, at, name = "rail") {
  const right = answers.filter((given) => given?.share === 1).length;
  const missed = answers.filter((given) => given && !given.kept && given.share !== 1).length;
  const answered = answers.filter((given) => given).length;
  const counts = { total: answers.length, right, wrong: missed };
  const words = at < 0 ? core.say("rail-all", { ...counts, n: answered }) : core.say(name, { ...counts, n: at + 1 });
  rail.hidden = false;
  if (answers.length > 12) {
    rail.className = "rail";
    core.fill(rail, core.make("progress", { class: "bar", max: String(answers.length), value: String(answered), "aria-label": words }));
    return;
  }
  rail.setAttribute("role", "img");
  rail.setAttribute("aria-label", words);
  core.fill(rail, ...answers.map((given, place) => core.icon(place === at && !given ? "t-now" : tile(given), "t")));
}

/** @param {{ share: number, kept?: boolean } | null} given */
function tile(given) {
  if (!given) return "t-todo";
  return given.kept || given.share === 1 ? "t-lit" : given.share > 0 ? "t-part" : "t-miss";
}
