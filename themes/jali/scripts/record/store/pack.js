// Puts many single lines of the database into one entry: a long record then opens far faster. Lines
// themselves are not touched, and it is one transaction: before it or after it, all are there.

import { asked, writing } from "./transaction.js";

/** So many single entries are worth packing. */
export const PACK_FROM = 300;

/** @param {IDBDatabase} db */
export function packLines(db) {
  return writing(db, ["events"], async (shelf) => {
    const events = shelf("events");
    const [keys, entries] = await Promise.all([asked(events.getAllKeys()), asked(events.getAll())]);
    const isSingle = (/** @type {unknown} */ entry) => typeof entry === "string" && !entry.includes("\n");
    const first = entries.findIndex(isSingle);
    if (entries.filter(isSingle).length <= PACK_FROM) return;
    const lines = entries.slice(first).filter((entry) => typeof entry === "string");
    void asked(events.add(lines.join("\n")));
    keys.forEach((key, at) => {
      if (at >= first && typeof entries[at] === "string") void asked(events.delete(key));
    });
  });
}
