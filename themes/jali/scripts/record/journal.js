// The record of this page load: takes facts, hands them to the store, keeps the folded state, and
// tells how safe everything is. Events are in memory first, so nothing here waits for a disk to answer.

import { advance, nextStamp } from "./clock.js";
import { newActor, newRun } from "./dice.js";
import { compareEvents, formatEvent, identity, isTooLong, parseEvents, register } from "./event.js";
import { applyEvent, emptyFold, fold } from "./fold.js";
import { noteFacts } from "./note.js";

/**
 * @typedef {import("../types.d.ts").RecordEvent} RecordEvent
 * @typedef {import("../types.d.ts").SaveState} SaveState
 * @typedef {import("../types.d.ts").Shelf} Shelf
 * @typedef {Pick<import("./store.js").Store, "read" | "write" | "writeLocal" | "setAside" | "erase"> & { late?: () => void }} Keeper
 * @typedef {{ k: string, o: string } & Partial<RecordEvent>} Fact
 */

/** A healthy database confirms within a few milliseconds. */
const PATIENCE = 250;

export class Journal {
  /** @param {Keeper} store @param {(word: string) => void} tell says to other tabs that there is something new @param {import("./fold.js").Heirs} [heirs] */
  constructor(store, tell, heirs) {
    this.store = store;
    this.tell = tell;
    this.heirs = heirs;
    this.newRun = newRun;
    this.actor = newActor();
    this.count = 0;
    this.newest = 0;
    /** @type {Map<string, { event: RecordEvent, line: string }>} by identity, letter for letter as it came */
    this.kept = new Map();
    /** @type {RecordEvent | null} the last one in order */
    this.last = null;
    this.folded = emptyFold();
    this.stale = false;
    /** @type {Set<string>} identities that some undo names */
    this.undone = new Set();
    /** @type {Set<() => void>} */
    this.listeners = new Set();
    /** @type {import("./store.js").Entry[]} what no shelf has taken yet */
    this.waiting = [];
    /** @type {Set<{ entries: import("./store.js").Entry[], since: number }>} what a shelf has been given and not yet confirmed */
    this.underway = new Set();
    /** @type {SaveState} */
    this.saved = "idle";
    this.savedAt = 0;
    this.damaged = 0;
    /** @type {Promise<Shelf>} ends when what was kept before is known */
    this.ready = this.readAgain();
    store.late = () => void this.readAgain().then(() => this.flush());
  }

  get state() {
    if (this.stale) {
      this.folded = fold(this.events(), this.heirs);
      this.stale = false;
    }
    return this.folded;
  }

  /** @returns {RecordEvent[]} in no order */
  events() {
    return Array.from(this.kept.values(), (kept) => kept.event);
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

  /** Reads what is new in the store. @returns {Promise<Shelf>} */
  async readAgain() {
    const { lines, shelf } = await this.store.read();
    const { good, bad } = parseEvents(lines);
    for (const { event, line } of good) this.take(event, line);
    if (bad.length) {
      this.damaged += bad.length;
      void this.store.setAside(bad);
    }
    if (shelf === "memory") this.saved = "unsaved";
    else if (this.saved === "unsaved" && !this.waiting.length) this.saved = "idle";
    this.changed();
    return shelf;
  }

  /** @param {RecordEvent} event @param {string} line */
  take(event, line) {
    const name = identity(event);
    const known = this.kept.get(name);
    if (known?.line === line) return;
    // Two lines under one identity cannot be honest; the same one counts as in the fold.
    const other = known?.event;
    if (other && (other.t < event.t || (other.t === event.t && String(other.c) <= String(event.c)))) return;
    this.kept.set(name, { event, line });
    this.newest = advance(this.newest, event.t, Date.now());
    const newest = this.last === null || compareEvents(this.last, event) < 0;
    if (newest) this.last = event;
    if (event.k === "undo" && Array.isArray(event.x)) for (const one of event.x) this.undone.add(one);
    const simple = newest && !other && event.k !== "undo" && !this.undone.has(name);
    if (simple && !this.stale) applyEvent(this.folded, event, this.heirs);
    else this.stale = true;
  }

  /**
   * Adds facts, all or none. They count at once; the promise says how safe they have become.
   * @param {Fact[]} facts @returns {Promise<SaveState>}
   */
  add(...facts) {
    try {
      this.waiting.push(...facts.map((fact) => this.enter(fact)));
    } catch (fault) {
      // A fact no line can hold: said on the page, never thrown at it.
      console.error(fault);
      this.saved = "unsaved";
      this.changed();
      return Promise.resolve("unsaved");
    }
    this.saved = "saving";
    this.changed();
    return this.flush();
  }

  /** A text of the learner's own, cut after 4 000 letters. @param {string} item @param {string} text @returns {Promise<SaveState>} */
  addNote(item, text) {
    return this.add(...noteFacts(item, text, newRun()));
  }

  /** @param {Fact} fact */
  enter(fact) {
    const t = nextStamp(this.newest, Date.now());
    const zone = -new Date().getTimezoneOffset();
    const event = /** @type {RecordEvent} */ ({ ...fact, a: this.actor, n: this.count, t, z: zone });
    const line = formatEvent(event);
    if (isTooLong(line)) throw new Error(`event too long: ${fact.k}`);
    this.count += 1;
    this.newest = t;
    this.take(/** @type {RecordEvent} */ (JSON.parse(line)), line);
    return { line, register: register(event) };
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
    if (this.waiting.length) this.saved = "unsaved";
    else if (this.underway.size === 0) this.saved = shelf === "database" ? "saved" : "weak";
    this.changed();
    return shelf === "memory" ? "unsaved" : shelf === "database" ? "saved" : "weak";
  }

  /** The page goes. What a database that hangs has not confirmed is put where the next page finds it. */
  leave() {
    const slow = [...this.underway].filter((batch) => Date.now() - batch.since > PATIENCE);
    const lines = [...slow.flatMap((batch) => batch.entries), ...this.waiting].map((entry) => entry.line);
    if (lines.length) this.store.writeLocal(lines);
  }

  /** The record as JSON Lines, in order, letter for letter. */
  text() {
    const sorted = [...this.kept.values()].sort((one, two) => compareEvents(one.event, two.event));
    return sorted.map((kept) => `${kept.line}\n`).join("");
  }

  /** Forgets everything here; `tell` is false when another tab has erased already. @param {boolean} erasing */
  async forget(erasing) {
    this.kept.clear();
    this.waiting = [];
    this.last = null;
    this.stale = true;
    this.undone.clear();
    this.damaged = 0;
    this.saved = "idle";
    // A new actor: numbers of the old one may live on in a downloaded file.
    this.actor = newActor();
    this.count = 0;
    if (erasing) {
      await this.store.erase();
      this.tell("erased");
    }
    this.changed();
  }
}
