// What an import would change, in words and figures, before anything is changed.

import { core } from "../../core-door.js";

/**
 * @typedef {import("./open.js").Opened} Opened
 * @typedef {ReturnType<typeof import("../../record/merge.js").compareRecords>} Changes
 */

/** @param {Opened} opened @param {Changes} changes @returns {Node[]} */
export function drawPreview(opened, changes) {
  const { kinds } = changes;
  /** @type {[string, number, string][]} */
  const rows = [
    ["stored-answers", kinds.answers, "+"],
    ["stored-pages", kinds.done, "+"],
    ["stored-attempts", kinds.results, "+"],
    ["import-texts", kinds.texts, "+"],
    ["import-others", kinds.others, "+"],
    ["import-known", changes.known, ""],
    ["import-damaged", opened.bad.length, ""],
  ];
  const list = rows.filter(([, count]) => count).map(([name, count, sign]) => core.make("li", {}, core.make("span", {}, core.say(name)), core.make("b", { class: "num" }, `${sign}${count}`)));
  const total = changes.fresh.length ? core.say("import-adds", { n: kinds.answers, total: changes.takenBack }) : core.say("import-nothing");
  return [
    core.make("h3", { tabindex: "-1" }, whose(opened)),
    core.make("p", { class: "sum" }, total),
    core.make("ul", { class: "facts-l" }, ...list),
    ...warnings(opened, changes).map((words) => core.make("p", { class: "strip-note" }, core.icon("triangle-alert", "i s"), core.make("span", {}, words))),
  ];
}

/** @param {Opened} opened */
function whose({ header }) {
  if (!header?.made) return core.say("import-plain");
  const day = dayOf(header.made);
  return header.name ? core.say("import-whose", { name: header.name, day }) : core.say("import-nameless", { day });
}

/** A file may say any number. @param {number} time */
function dayOf(time) {
  try {
    return core.day(time);
  } catch {
    return "?";
  }
}

/** @param {Opened} opened @param {Changes} changes @returns {string[]} */
function warnings({ header, entries, bad, end, lost }, changes) {
  const total = Math.max(header?.events ?? 0, entries.length);
  const words = [];
  if (header?.site && header.site !== core.page.site) words.push(core.say("import-other-site"));
  if (header?.for === "trainer") words.push(core.say("import-given"));
  if (header && header.version > 1) words.push(core.say("import-newer"));
  if (end === "cut") words.push(core.say("import-cut", { n: entries.length, total }));
  else if (end === "changed" || lost || bad.length) words.push(core.say("import-changed", { n: entries.length, total }));
  if (changes.differing) words.push(core.say("import-differing", { n: changes.differing }));
  return words;
}
