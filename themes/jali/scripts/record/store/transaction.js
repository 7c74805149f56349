// The database as this record needs it: answers as promises, opened in time or not at all, written
// through to the disk wholly or not at all, and committed at once.

/** Why something was given up. */
export const SLOW = new Error("the database does not answer");

/**
 * What a request brings. Whoever waits for it hears of a failure; nobody waiting must not become an
 * error of the page.
 * @template T
 * @param {IDBRequest<T>} request @returns {Promise<T>}
 */
export function asked(request) {
  return quiet(new Promise((resolve, refuse) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => refuse(request.error);
  }));
}

/** @template T @param {Promise<T>} promise */
function quiet(promise) {
  promise.catch(() => {});
  return promise;
}

/**
 * Ends when everything that `work` has asked for lies on the disk. When any of it fails, nothing does.
 * @template T
 * @param {IDBDatabase} db @param {string[]} names @param {(shelf: (name: string) => IDBObjectStore) => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function writing(db, names, work) {
  const one = db.transaction(names, "readwrite", { durability: "strict" });
  const done = quiet(new Promise((resolve, refuse) => {
    one.oncomplete = resolve;
    one.onabort = () => refuse(one.error);
  }));
  try {
    const result = await work((name) => one.objectStore(name));
    commitNow(one);
    await done;
    return result;
  } catch (fault) {
    try {
      one.abort();
    } catch {
      // It has ended by itself.
    }
    throw fault;
  }
}

/**
 * Without it the browser waits for the next turn: a page that is closing may not have one. A browser
 * without it, or one that refuses, commits by itself.
 * @param {IDBTransaction} work
 */
function commitNow(work) {
  try {
    work.commit();
  } catch {
    // Its end tells how it went.
  }
}

/** A database held back by another page must not hold the learner back. @template T @param {Promise<T>} promise @returns {Promise<T>} */
export function inTime(promise) {
  return Promise.race([promise, new Promise((_, refuse) => setTimeout(() => refuse(SLOW), 5000))]);
}
