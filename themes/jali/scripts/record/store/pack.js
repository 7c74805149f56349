// Puts many single lines of the database into one entry: a long record then opens far faster. Lines
// themselves are not touched, and it is one transaction: before it or after it, all are there.

import { beginWriting } from "./transaction.js";

/** So many single entries are worth packing. */
export const PACK_FROM = 300;

/** @param {import("idb").IDBPDatabase} db */
export async function packLines(db) {
  const work = beginWriting(db, ["events"]);
  const events = work.objectStore("events");
  const [keys, entries] = await Promise.all([events.getAllKeys(), events.getAll()]);
  const isSingle = (/** @type {unknown} */ entry) => typeof entry === "string" && !entry.includes("\n");
  const first = entries.findIndex(isSingle);
  if (entries.filter(isSingle).length > PACK_FROM) {
    const lines = entries.slice(first).filter((entry) => typeof entry === "string");
    keys.forEach((key, at) => {
      if (at >= first && typeof entries[at] === "string") void events.delete(key);
    });
    void events.add(lines.join("\n"));
  }
  await work.done;
}
