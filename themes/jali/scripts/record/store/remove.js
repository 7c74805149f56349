// Takes lines out of a store again: what an import brought, or what is known of one course. Nothing
// else in the record is ever deleted. What a line says is not its business.

import { localKeys, readLocal, removeLocal, setLocal } from "./local.js";
import { asked, writing } from "./transaction.js";

/**
 * In one transaction: before it or after it, never half.
 * @param {import("../store.js").Store} store @param {(line: string) => boolean} goes
 */
export async function removeLines(store, goes) {
  for (const key of localKeys(`${store.prefix}:events:`)) {
    const left = (readLocal(key) ?? "").split("\n").filter((line) => !goes(line));
    if (left.length) setLocal(key, left.join("\n"));
    else removeLocal(key);
  }
  const names = ["events", "damaged"];
  await store.inDatabase((db) => writing(db, names, (shelf) => Promise.all(names.map(async (name) => {
    const [keys, entries] = await Promise.all([asked(shelf(name).getAllKeys()), asked(shelf(name).getAll())]);
    keys.forEach((key, at) => {
      const lines = typeof entries[at] === "string" ? entries[at].split("\n") : [];
      const left = lines.filter((/** @type {string} */ line) => !goes(line));
      if (left.length === lines.length) return;
      void asked(left.length ? shelf(name).put(left.join("\n"), key) : /** @type {IDBRequest<any>} */ (shelf(name).delete(key)));
    });
  })))).catch(() => {});
}
