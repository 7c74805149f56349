// Brings entries of a file into the record of this page, takes the last such import out again, and
// forgets one course. The record as it was before an import is kept beside it until the next.

import { identity, parseEvent } from "./event.js";
import { names } from "./fold/values.js";
import { removeLines } from "./store/remove.js";

/**
 * @typedef {import("./file.js").Entry} Entry
 * @typedef {import("./journal.js").Journal} Journal
 * @typedef {import("./store.js").Store} Store
 * @typedef {{ at: number, names: string[], before: string }} Import what was added, and the record before it
 */

const NOTE = "import";

/** @param {Store} store @returns {Promise<Import | null>} */
export async function lastImport(store) {
  const kept = await store.note(NOTE);
  return kept && Array.isArray(kept.names) && typeof kept.before === "string" ? kept : null;
}

/** @param {Journal} record @param {Store} store @param {Entry[]} entries none of which is here yet */
export async function bringIn(record, store, entries) {
  /** @type {Import} */
  const kept = { at: Date.now(), names: entries.map((entry) => identity(entry.event)), before: record.text() };
  await store.setNote(NOTE, kept);
  for (const { event, line } of entries) record.take(event, line);
  return record.keep(entries.map((entry) => entry.line));
}

/** @param {Journal} record @param {Store} store @param {Import} last */
export async function takeOut(record, store, last) {
  const gone = new Set(last.names);
  await removeLines(store, (line) => {
    const read = parseEvent(line);
    return "event" in read && gone.has(identity(read.event));
  });
  await store.setNote(NOTE, null);
  forget(record, (entry) => gone.has(identity(entry.event)));
}

/** Everything about one course, in this browser. @param {Journal} record @param {Store} store @param {string} course @param {import("./names.js").CourseOf} courseOf */
export async function forgetCourse(record, store, course, courseOf) {
  const isOf = (/** @type {unknown} */ item) => typeof item === "string" && courseOf(item) === course;
  await removeLines(store, (line) => {
    const read = parseEvent(line);
    // A damaged line is asked by its letters.
    return "event" in read ? isOf(read.event.o) : line.includes(`"o":"${course}/`);
  });
  // The record as it was before an import holds the course too.
  await store.setNote(NOTE, null);
  forget(record, (entry) => isOf(entry.event.o));
}

/** @param {Journal} record @param {(entry: Entry) => boolean} goes */
function forget(record, goes) {
  const left = [...record.kept.values()].filter((entry) => !goes(entry));
  record.kept.clear();
  record.undone.clear();
  record.last = null;
  for (const { event, line } of left) {
    record.kept.set(identity(event), { event, line });
    if (event.k === "undo") for (const name of names(event.x)) record.undone.add(name);
  }
  // Worked out anew, and the last of them with it.
  record.stale = true;
  record.changed();
}
