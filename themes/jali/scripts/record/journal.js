// The record of this page load: takes facts, keeps the folded state, and hands both to be kept
// (journal-keeping.js). Events are in memory first, so nothing here waits for a disk to answer.

import { advance, Ahead, nextStamp } from "./clock.js";
import { newActor, newRun } from "./dice.js";
import { compareEvents, formatEvent, identity, isTooLong, readLines, register } from "./event.js";
import { applyEvent, emptyFold, fold } from "./fold.js";
import { Keeping } from "./journal-keeping.js";
import { noteFacts } from "./note.js";

/**
 * @typedef {import("../types.d.ts").RecordEvent} RecordEvent
 * @typedef {import("../types.d.ts").SaveState} SaveState
 * @typedef {import("../types.d.ts").Shelf} Shelf
 * @typedef {import("./journal-keeping.js").Keeper} Keeper
 * @typedef {{ k: string, o: string } & Partial<RecordEvent>} Fact
 */

export class Journal extends Keeping {
  /** @param {Keeper} store @param {(word: string) => void} tell says to other tabs that there is something new @param {import("./fold.js").Heirs} [heirs] */
  constructor(store, tell, heirs) {
    super(store, tell);
    this.heirs = heirs;
    this.newRun = newRun;
    this.actor = newActor();
    this.count = 0;
    this.newest = 0;
    this.ahead = new Ahead();
    /** @type {Map<string, { event: RecordEvent, line: string }>} by identity, letter for letter as it came */
    this.kept = new Map();
    this.last = /** @type {RecordEvent | null} the last one in order */ (null);
    this.folded = emptyFold();
    this.stale = false;
    /** @type {Set<string>} identities that some undo names */
    this.undone = new Set();
    this.damaged = 0;
    /** @type {Promise<Shelf>} ends when what was kept before is known */
    this.ready = this.readAgain();
    store.late = () => void this.readAgain().then(() => this.flush());
    // Erased by another page: forgotten. Lost under this page: this page still has it.
    store.replaced = (erased) => void (erased ? this.forget(false).then(() => this.readAgain()) : this.keep(this.lines()));
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

  /** Reads what is new in the store. @returns {Promise<Shelf>} */
  async readAgain() {
    const { lines, shelf } = await this.store.read();
    const { good, bad } = readLines(lines);
    for (const { event, line } of good) this.take(event, line);
    if (bad.length) {
      this.damaged += bad.length;
      void this.store.setAside(bad);
    }
    const isBack = this.saved === "unsaved" && !this.waiting.length;
    this.turn(shelf === "memory" ? "unsaved" : isBack ? "idle" : this.saved);
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
    if (event.t > this.newest) this.ahead.note(event);
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
      this.turn("unsaved");
      return Promise.resolve("unsaved");
    }
    this.turn("saving");
    return this.flush();
  }

  /** A text of the learner's own, cut after 4 000 letters. @param {string} item @param {string} text @returns {Promise<SaveState>} */
  addNote(item, text) {
    return this.add(...noteFacts(item, text, newRun()));
  }

  /** @param {Fact} fact */
  enter(fact) {
    const t = Math.max(nextStamp(this.newest, Date.now()), this.ahead.after(fact));
    const zone = -new Date().getTimezoneOffset();
    const event = /** @type {RecordEvent} */ ({ ...fact, a: this.actor, n: this.count, t, z: zone });
    const line = formatEvent(event);
    if (isTooLong(line)) throw new Error(`event too long: ${fact.k}`);
    this.count += 1;
    this.take(/** @type {RecordEvent} */ (JSON.parse(line)), line);
    return { line, register: register(event) };
  }

  /** In order, letter for letter. */
  lines() {
    return [...this.kept.values()].sort((one, two) => compareEvents(one.event, two.event)).map((kept) => kept.line);
  }

  /** The record as JSON Lines. */
  text() {
    return this.lines().map((line) => `${line}\n`).join("");
  }

  /** Forgets everything here; `tell` is false when another tab has erased already. @param {boolean} erasing */
  async forget(erasing) {
    this.kept.clear();
    this.waiting = [];
    this.last = null;
    this.stale = true;
    this.undone.clear();
    this.ahead = new Ahead();
    this.store.forget();
    this.damaged = 0;
    this.turn("idle");
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
