// Where lines are kept: IndexedDB, else localStorage, else nowhere. Only this file and the three it
// leans on (store/) name either for the record. What a line says is not its business.
// It throws nothing at the page: every promise here ends in a shelf that tells the truth.

import { openDB } from "idb";
import { canWriteLocal, localKeys, readLocal, removeLocal, setLocal } from "./store/local.js";
import { PACK_FROM, packLines } from "./store/pack.js";
import { beginWriting, commitNow, inTime, SLOW } from "./store/transaction.js";

/**
 * @typedef {import("../types.d.ts").Shelf} Shelf
 * @typedef {{ line: string, register: string | null }} Entry
 */

const REOPENINGS = 3;

export class Store {
  /** @param {string} site @param {string} profile */
  constructor(site, profile) {
    this.prefix = `lyceum:${site}:${profile}`;
    /** @type {Promise<import("idb").IDBPDatabase> | null} */
    this.opening = null;
    /** The last line read, so that only newer ones are read again. */
    this.seen = 0;
    /** @type {Map<string, IDBValidKey>} where this page's own registers lie */
    this.registers = new Map();
    this.refused = false;
    /** Called when a database that was given up has opened after all. */
    this.late = () => {};
    // A key of its own, so that two tabs never write over each other.
    this.localKey = `${this.prefix}:events:${Math.random().toString(36).slice(2)}`;
  }

  database() {
    this.opening ??= openDB(this.prefix, 1, {
      upgrade(db) {
        db.createObjectStore("events", { autoIncrement: true });
        db.createObjectStore("damaged", { autoIncrement: true });
        db.createObjectStore("notes");
      },
      // Another tab erases or brings a newer version: make way, and open anew when needed.
      blocking: (_was, _will, event) => {
        /** @type {IDBDatabase} */ (event.target).close();
        this.opening = null;
      },
      terminated: () => (this.opening = null),
    });
    return this.opening;
  }

  /**
   * Runs a piece of work on the database, on a new connection after each refusal.
   * @template T
   * @param {(db: import("idb").IDBPDatabase) => Promise<T>} work
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

  /**
   * Everything not read before. Lines that an earlier page had to leave in localStorage come along,
   * and move over once the database has them.
   * @returns {Promise<{ lines: string[], shelf: Shelf }>}
   */
  async read() {
    const local = this.localLines();
    try {
      const lines = await this.inDatabase((db) => this.newer(db));
      const left = [...local.values()].flat();
      if (left.length && (await this.write(left.map((line) => ({ line, register: null })))) === "database") {
        for (const [key, kept] of local) if (readLocal(key) === kept.join("\n")) removeLocal(key);
      }
      return { lines: [...lines, ...left], shelf: "database" };
    } catch {
      return { lines: [...local.values()].flat(), shelf: local.size || canWriteLocal(this.prefix) ? "local" : "memory" };
    }
  }

  /** @param {import("idb").IDBPDatabase} db @returns {Promise<string[]>} */
  async newer(db) {
    const range = IDBKeyRange.lowerBound(this.seen, true);
    const events = db.transaction("events").store;
    const [lines, last] = await Promise.all([events.getAll(range), events.openKeyCursor(range, "prev")]);
    if (last) this.seen = Number(last.key);
    if (lines.length > PACK_FROM) setTimeout(() => void this.inDatabase(packLines).catch(() => {}), 3000);
    return lines.flatMap((entry) => (typeof entry === "string" ? entry.split("\n") : []));
  }

  /**
   * Keeps the lines, all or none, and says where.
   * @param {Entry[]} entries @returns {Promise<Shelf>}
   */
  async write(entries) {
    try {
      await this.inDatabase((db) => this.put(db, entries));
      return "database";
    } catch {
      return this.writeLocal(entries.map((entry) => entry.line)) ? "local" : "memory";
    }
  }

  /** @param {import("idb").IDBPDatabase} db @param {Entry[]} entries */
  async put(db, entries) {
    const work = beginWriting(db, ["events"]);
    const events = work.objectStore("events");
    const keys = entries.map((entry) => {
      const old = entry.register === null ? undefined : this.registers.get(entry.register);
      if (old !== undefined) events.delete(old).catch(() => {});
      const key = events.add(entry.line);
      key.catch(() => {});
      return key;
    });
    commitNow(work);
    await work.done;
    await Promise.all(entries.map(async (entry, at) => {
      const key = await keys[at];
      if (entry.register !== null && key !== undefined) this.registers.set(entry.register, key);
    }));
  }

  /** Bad lines, set aside and never deleted. @param {string[]} lines */
  async setAside(lines) {
    try {
      await this.inDatabase(async (db) => {
        const known = new Set(await db.getAll("damaged"));
        const work = beginWriting(db, ["damaged"]);
        for (const line of lines) if (!known.has(line)) void work.objectStore("damaged").add(line);
        await work.done;
      });
    } catch {
      // They still lie where they were found.
    }
  }

  /** @returns {Promise<string[]>} */
  damaged() {
    return this.inDatabase((db) => db.getAll("damaged")).catch(() => []);
  }

  /** @param {string} name @returns {Promise<any>} */
  note(name) {
    return this.inDatabase((db) => db.get("notes", name)).catch(() => undefined);
  }

  /** @param {string} name @param {any} value */
  setNote(name, value) {
    return this.inDatabase((db) => db.put("notes", value, name)).catch(() => undefined);
  }

  /** Leaves nothing of this profile, and touches nothing else. */
  async erase() {
    for (const key of localKeys(this.prefix)) removeLocal(key);
    this.seen = 0;
    this.registers.clear();
    await this.inDatabase(async (db) => {
      const names = ["events", "damaged", "notes"];
      const work = beginWriting(db, names);
      for (const name of names) void work.objectStore(name).clear();
      await work.done;
    }).catch(() => {});
    (await this.opening?.catch(() => null))?.close();
    this.opening = null;
    await new Promise((resolve) => {
      try {
        const request = indexedDB.deleteDatabase(this.prefix);
        request.onsuccess = request.onerror = request.onblocked = resolve;
      } catch (fault) {
        resolve(fault);
      }
    });
  }

  /** @param {string[]} lines */
  writeLocal(lines) {
    const before = readLocal(this.localKey);
    return setLocal(this.localKey, before ? `${before}\n${lines.join("\n")}` : lines.join("\n"));
  }

  localLines() {
    /** @type {Map<string, string[]>} */
    const found = new Map();
    for (const key of localKeys(`${this.prefix}:events:`)) found.set(key, (readLocal(key) ?? "").split("\n"));
    return found;
  }
}
