// The database as this record needs it: opened in time or not at all, written through to the disk,
// committed at once.

/** Why opening was given up. */
export const SLOW = new Error("the database does not open");

/**
 * @template {string[]} Names
 * @param {import("idb").IDBPDatabase} db @param {Names} names
 */
export function beginWriting(db, names) {
  const work = db.transaction(names, "readwrite", { durability: "strict" });
  // Whoever waits for it still hears of a failure; nobody waiting must not become an error of the page.
  work.done.catch(() => {});
  return work;
}

/**
 * Without it the browser waits for the next turn: a page that is closing may not have one. A browser
 * without it, or one that refuses, commits by itself.
 * @param {{ commit(): void }} work
 */
export function commitNow(work) {
  try {
    work.commit();
  } catch {
    // `done` tells how it ends.
  }
}

/** A database held back by another page must not hold the learner back. @template T @param {Promise<T>} promise @returns {Promise<T>} */
export function inTime(promise) {
  return Promise.race([promise, new Promise((_, refuse) => setTimeout(() => refuse(SLOW), 5000))]);
}
