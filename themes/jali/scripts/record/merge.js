// Several records become one: the union of their events. It commutes, repeats harmlessly and lowers
// nothing; what the union means is the fold's affair. The twin of src/record/merge.
// Also what a merge would change, for whoever wants to know before.

import { compareEvents, identity } from "./event.js";
import { isRun, names } from "./fold/values.js";

/** @typedef {import("./file.js").Entry} Entry */

/** @param {Iterable<Entry>[]} records @returns {Entry[]} in the order of the record */
export function mergeEntries(...records) {
  /** @type {Map<string, Entry>} */
  const kept = new Map();
  for (const record of records) {
    for (const entry of record) {
      const known = kept.get(identity(entry.event));
      if (!known || precedes(entry, known)) kept.set(identity(entry.event), entry);
    }
  }
  return [...kept.values()].sort((one, two) => compareEvents(one.event, two.event));
}

/** Two lines under one identity cannot be honest; which of them counts must not depend on the order. @param {Entry} one @param {Entry} other */
function precedes(one, other) {
  if (one.event.t !== other.event.t) return one.event.t < other.event.t;
  const [sum, second] = [String(one.event.c), String(other.event.c)];
  return sum === second ? one.line < other.line : sum < second;
}

/**
 * @param {ReadonlyMap<string, Entry>} mine by identity @param {Entry[]} others
 * @returns what is new in the others, of what kinds, what is here already, under whose names something
 *   else stands here, and how many entries of mine they take back
 */
export function compareRecords(mine, others) {
  const merged = mergeEntries(others);
  const fresh = merged.filter((entry) => !mine.has(identity(entry.event)));
  const differing = merged.filter((entry) => (mine.get(identity(entry.event)) ?? entry).line !== entry.line);
  const mineUndone = new Set([...mine.values()].flatMap(undoes));
  const takenBack = new Set(fresh.flatMap(undoes).filter((name) => mine.has(name) && !mineUndone.has(name)));
  return { fresh, kinds: countKinds(fresh), known: merged.length - fresh.length - differing.length, differing: differing.length, takenBack: takenBack.size };
}

/** @param {Entry} entry */
const undoes = ({ event }) => (event.k === "undo" ? names(event.x) : []);

/** @param {Entry[]} entries */
export function countKinds(entries) {
  const kinds = { answers: 0, done: 0, results: 0, texts: 0, others: 0 };
  for (const { event } of entries) {
    if (event.k === "answer") kinds.answers += 1;
    else if (event.k === "done") kinds.done += 1;
    else if (event.k === "submit") kinds.results += 1;
    // A long text is several entries.
    else if (event.k === "note" && isRun(event.u) && !event.i) kinds.texts += 1;
    else if (event.k !== "note") kinds.others += 1;
  }
  return kinds;
}
