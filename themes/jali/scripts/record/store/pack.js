// Puts many single lines of the database into one entry: a long record then opens far faster. Lines
// themselves are not touched, and it is one transaction: before it or after it, all are there.

/** So many single entries are worth packing. */
export const PACK_FROM = 300;

/** @param {import("idb").IDBPDatabase} db */
export async function packLines(db) {
  const work = db.transaction("events", "readwrite", { durability: "strict" });
  const [keys, entries] = await Promise.all([work.store.getAllKeys(), work.store.getAll()]);
  const isSingle = (/** @type {unknown} */ entry) => typeof entry === "string" && !entry.includes("\n");
  const first = entries.findIndex(isSingle);
  if (entries.filter(isSingle).length > PACK_FROM) {
    const lines = entries.slice(first).filter((entry) => typeof entry === "string");
    keys.forEach((key, at) => at >= first && typeof entries[at] === "string" && work.store.delete(key));
    work.store.add(lines.join("\n"));
  }
  await work.done;
}
