// One database, opened when it is needed and opened anew when it was refused, taken away or wiped.
// What lies in it is the store's affair.

import { asked, inTime, SLOW } from "./transaction.js";

const REOPENINGS = 3;

export class Connection {
  /** @type {Promise<IDBDatabase> | null} */
  opening = null;
  refused = false;
  /** @type {number | null} tells this database from another one under its name */
  birth = null;
  /** Whether it made way for another page, which may be erasing it. */
  yielded = false;
  /** Called when a database that was given up is there after all. */
  late = () => {};
  /** Called when the database is not the one that was read; `erased` when that was meant. */
  replaced = (/** @type {boolean} */ erased) => void erased;

  /** @param {string} prefix its name, and how every key of its record begins */
  constructor(prefix) {
    this.prefix = prefix;
  }

  database() {
    this.opening ??= this.open();
    return this.opening;
  }

  async open() {
    // Whatever version it has: a newer lyceum on this site may have brought one.
    const request = indexedDB.open(this.prefix);
    request.onupgradeneeded = () => {
      try {
        const made = request.result;
        made.createObjectStore("events", { autoIncrement: true });
        made.createObjectStore("damaged", { autoIncrement: true });
        made.createObjectStore("notes").put(Math.random(), "birth");
      } catch {
        request.transaction?.abort();
      }
    };
    const db = await asked(request);
    // Another tab erases or brings a newer version: make way, and open anew when needed.
    db.onversionchange = () => {
      db.close();
      this.opening = null;
      this.yielded = true;
    };
    // The browser took it away, perhaps with all that was in it.
    db.onclose = () => {
      this.opening = null;
      this.late();
    };
    const birth = (await asked(db.transaction("notes").objectStore("notes").get("birth"))) ?? 0;
    if (this.birth !== null && this.birth !== birth) {
      this.forget();
      this.replaced(this.yielded);
    }
    this.birth = birth;
    this.yielded = false;
    return db;
  }

  /**
   * Runs a piece of work on the database, on a new connection after each refusal.
   * @template T
   * @param {(db: IDBDatabase) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async inDatabase(work) {
    for (let left = this.refused ? 1 : 1 + REOPENINGS; ; left -= 1) {
      try {
        const result = await work(await inTime(this.database()));
        this.refused = false;
        return result;
      } catch (fault) {
        if (fault === SLOW) this.opening?.then(() => this.late()).catch(() => {});
        else this.opening?.then((db) => db.close()).catch(() => {});
        // One that does not answer would not answer three times either: it is waited for, elsewhere.
        if (fault !== SLOW) this.opening = null;
        if (left > 1 && fault !== SLOW) continue;
        this.refused = true;
        throw fault;
      }
    }
  }

  /** What is opened next may be another one. @returns {void} */
  forget() {
    this.birth = null;
  }

  async deleteDatabase() {
    (await this.opening?.catch(() => null))?.close();
    this.opening = null;
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(this.prefix);
      request.onsuccess = request.onerror = request.onblocked = resolve;
    }).catch(() => {});
  }
}
