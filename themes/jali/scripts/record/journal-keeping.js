// How the record of a page is kept: lines are handed to the store, what no shelf takes waits and is
// offered again, and how safe all of it is can be told at any moment. What a line says is not its business.

/**
 * @typedef {import("../types.d.ts").SaveState} SaveState
 * @typedef {import("../types.d.ts").Shelf} Shelf
 * @typedef {import("./store.js").Entry} Entry
 * @typedef {Pick<import("./store.js").Store, "read" | "write" | "writeLocal" | "setAside" | "erase" | "forget"> & Partial<Pick<import("./store.js").Store, "late" | "replaced">>} Keeper
 */

/** A healthy database confirms within a few milliseconds. */
const PATIENCE = 250;

export class Keeping {
  /** @type {Set<() => void>} */
  listeners = new Set();
  /** @type {Entry[]} what no shelf has taken yet */
  waiting = [];
  /** @type {Set<{ entries: Entry[], since: number }>} what a shelf has been given and not yet confirmed */
  underway = new Set();
  /** @type {SaveState} */
  saved = "idle";
  savedAt = 0;

  /** @param {Keeper} store @param {(word: string) => void} tell says to other tabs that there is something new */
  constructor(store, tell) {
    this.store = store;
    this.tell = tell;
  }

  /** @param {() => void} listener called after the state or the safety changed */
  listen(listener) {
    this.listeners.add(listener);
  }

  changed() {
    for (const listener of this.listeners) {
      try {
        listener();
      } catch (fault) {
        console.error(fault);
      }
    }
  }

  /** @param {SaveState} saved */
  turn(saved) {
    this.saved = saved;
    this.changed();
  }

  /** Offers lines that are here already, in one piece: there may be many thousands. @param {string[]} lines @returns {Promise<SaveState>} */
  keep(lines) {
    if (lines.length) this.waiting.push({ line: lines.join("\n"), register: null });
    this.turn(lines.length ? "saving" : this.saved);
    return this.flush();
  }

  /** Offers what waits to the store again. @returns {Promise<SaveState>} */
  async flush() {
    const entries = this.waiting;
    this.waiting = [];
    if (!entries.length) return this.saved;
    const batch = { entries, since: Date.now() };
    this.underway.add(batch);
    const shelf = await this.store.write(entries);
    this.underway.delete(batch);
    if (shelf === "memory") this.waiting.unshift(...entries);
    else this.tell("changed");
    if (shelf !== "memory") this.savedAt = Date.now();
    const safety = shelf === "memory" ? "unsaved" : shelf === "database" ? "saved" : "weak";
    this.turn(this.waiting.length ? "unsaved" : this.underway.size ? this.saved : safety);
    return safety;
  }

  /** The page goes. What a database that hangs has not confirmed is put where the next page finds it. */
  leave() {
    const slow = [...this.underway].filter((batch) => Date.now() - batch.since > PATIENCE);
    const lines = [...slow.flatMap((batch) => batch.entries), ...this.waiting].map((entry) => entry.line);
    if (lines.length) this.store.writeLocal(lines);
  }
}
