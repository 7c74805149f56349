// Where lines are kept: IndexedDB, else localStorage, else nowhere. Only this file and those it leans
// on (store/) name either for the record. What a line says is not its business.
// It throws nothing at the page: every promise here ends in a shelf that tells the truth.

import { Connection } from "./store/connection.js";
import { canWriteLocal, localKeys, readLocal, removeLocal, setLocal } from "./store/local.js";
import { PACK_FROM, packLines } from "./store/pack.js";
import { asked, inTime, writing } from "./store/transaction.js";

/**
 * @typedef {import("../types.d.ts").Shelf} Shelf
 * @typedef {{ line: string, register: string | null }} Entry
 */

export class Store extends Connection {
  /** The last line read, so that only newer ones are read again. */
  seen = 0;
  /** @type {Map<string, IDBValidKey>} where this page's own registers lie */
  registers = new Map();
  /** Whether lines lie in localStorage, and whether some could not be read. */
  weak = false;
  behind = false;

  /** @param {string} site @param {string} profile */
  constructor(site, profile) {
    super(`lyceum:${site}:${profile}`);
  }

  /**
   * Everything not read before, wherever it lies.
   * @returns {Promise<{ lines: string[], shelf: Shelf }>}
   */
  async read() {
    const local = [...this.localLines().values()].flat();
    try {
      const lines = await this.inDatabase((db) => this.newer(db));
      this.behind = false;
      return { lines: [...lines, ...local], shelf: await this.moveLocal() };
    } catch {
      this.behind = true;
      return { lines: local, shelf: local.length || canWriteLocal(this.prefix) ? "local" : "memory" };
    }
  }

  /** Lines that had to be left in localStorage move over once the database has them. @returns {Promise<Shelf>} */
  async moveLocal() {
    const local = this.localLines();
    const line = [...local.values()].flat().join("\n");
    this.weak = line !== "" && !(await this.inDatabase((db) => this.put(db, [{ line, register: null }])).then(() => true, () => false));
    if (!this.weak) for (const key of local.keys()) removeLocal(key);
    return this.weak ? "local" : "database";
  }

  /** @param {IDBDatabase} db @returns {Promise<string[]>} */
  async newer(db) {
    const range = IDBKeyRange.lowerBound(this.seen, true);
    const events = db.transaction("events").objectStore("events");
    const [lines, last] = await Promise.all([asked(events.getAll(range)), asked(events.openKeyCursor(range, "prev"))]);
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
      await this.inDatabase((db) => inTime(this.put(db, entries)));
      if (this.behind) this.late();
      return this.weak ? this.moveLocal() : "database";
    } catch {
      return this.writeLocal(entries.map((entry) => entry.line)) ? "local" : "memory";
    }
  }

  /** @param {IDBDatabase} db @param {Entry[]} entries */
  async put(db, entries) {
    const keys = await writing(db, ["events"], (shelf) => {
      const events = shelf("events");
      const added = entries.map((entry) => asked(events.add(entry.line)));
      for (const { register } of entries) {
        const old = register === null ? undefined : this.registers.get(register);
        if (old !== undefined) void asked(events.delete(old));
      }
      return added;
    });
    await Promise.all(entries.map(async (entry, at) => {
      const key = await keys[at];
      if (entry.register !== null && key !== undefined) this.registers.set(entry.register, key);
    }));
  }

  /** Bad lines, set aside and never deleted. @param {string[]} lines */
  async setAside(lines) {
    try {
      await this.inDatabase((db) => writing(db, ["damaged"], async (shelf) => {
        const known = new Set(await asked(shelf("damaged").getAll()));
        for (const line of lines) if (!known.has(line)) void asked(shelf("damaged").add(line));
      }));
    } catch {
      // They still lie where they were found.
    }
  }

  /** @returns {Promise<string[]>} */
  damaged() {
    return this.inDatabase((db) => asked(db.transaction("damaged").objectStore("damaged").getAll())).catch(() => []);
  }

  /** @param {string} name @returns {Promise<any>} */
  note(name) {
    return this.inDatabase((db) => asked(db.transaction("notes").objectStore("notes").get(name))).catch(() => undefined);
  }

  /** @param {string} name @param {any} value */
  setNote(name, value) {
    return this.inDatabase((db) => writing(db, ["notes"], (shelf) => void asked(shelf("notes").put(value, name)))).catch(() => {});
  }

  /** Leaves nothing of this profile, and touches nothing else. */
  async erase() {
    for (const key of localKeys(this.prefix)) removeLocal(key);
    this.forget();
    const names = ["events", "damaged", "notes"];
    await this.inDatabase((db) => writing(db, names, (shelf) => names.forEach((name) => void asked(shelf(name).clear())))).catch(() => {});
    await this.deleteDatabase();
  }

  /** What is read next is another record. @override */
  forget() {
    super.forget();
    this.seen = 0;
    this.registers.clear();
  }

  /** Under a key of its own each time, so that no tab writes over another's lines. @param {string[]} lines */
  writeLocal(lines) {
    this.weak = true;
    return setLocal(`${this.prefix}:events:${Math.random().toString(36).slice(2)}`, lines.join("\n"));
  }

  /** What could be read: a key that was not must not be taken for an empty one. @returns {Map<string, string[]>} */
  localLines() {
    const found = new Map();
    for (const key of localKeys(`${this.prefix}:events:`)) {
      const text = readLocal(key);
      if (text) found.set(key, text.split("\n"));
    }
    return found;
  }
}
