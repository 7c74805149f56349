// From a set of events to what the pages show. Pure, the same for every order and any duplicates.
// The twin of the fold in src/record; both answer to tests/contract/folds.
// It does not know courses: what "done" means for a quiz or a course is decided where they are known.

import { compareEvents, identity, register } from "./event.js";
import { round } from "../quiz/mark.js";

/**
 * @typedef {import("../types.d.ts").RecordEvent} RecordEvent
 * @typedef {import("../types.d.ts").Folded} Folded
 * @typedef {import("../types.d.ts").Given} Given
 * @typedef {import("../types.d.ts").Run} Run
 */

/** @returns {Folded} */
export function emptyFold() {
  return { events: 0, unknown: 0, pages: {}, questions: {}, runs: {}, place: null };
}

/** @param {Iterable<RecordEvent>} events */
export function fold(events) {
  /** @type {Map<string, RecordEvent>} */
  const unique = new Map();
  for (const event of events) {
    const other = unique.get(identity(event));
    if (!other || precedes(event, other)) unique.set(identity(event), event);
  }
  const sorted = [...unique.values()].sort(compareEvents);
  const undone = new Set(sorted.flatMap((event) => (event.k === "undo" ? names(event.x) : [])));
  const state = emptyFold();
  for (const event of sorted) {
    // An undo cannot be undone: doing the thing again is a new event.
    if (event.k === "undo" || !undone.has(identity(event))) applyEvent(state, event);
    else state.events += 1;
  }
  return state;
}

/**
 * Two different events under one identity cannot be honest; which of them counts must still not
 * depend on the order of reading: the lower stamp, then the lower checksum.
 * @param {RecordEvent} event @param {RecordEvent} other
 */
function precedes(event, other) {
  return event.t !== other.t ? event.t < other.t : String(event.c ?? "") < String(other.c ?? "");
}

/**
 * Adds one event that is newer than all before it and is no undo. Everything else takes `fold`.
 * @param {Folded} state @param {RecordEvent} event
 */
export function applyEvent(state, event) {
  state.events += 1;
  const kind = KINDS.get(event.k);
  if (!kind || typeof event.o !== "string" || event.o === "") state.unknown += 1;
  else kind(state, event, event.o);
}

/** @type {Map<string, (state: Folded, event: RecordEvent, item: string) => void>} */
const KINDS = new Map([
  ["open", opened],
  ["done", done],
  ["answer", answered],
  ["submit", submitted],
  ["place", placed],
  ["time", spent],
  ["undo", () => {}],
]);

/** @param {Folded} state @param {string} id */
function pageOf(state, id) {
  return own(state.pages, id, () => ({ opened_at: null, done: false, done_at: null, seconds: 0, place: null }));
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
function opened(state, event, item) {
  const page = pageOf(state, item);
  if (page.opened_at === null) page.opened_at = event.t;
  if (!isRun(event.u)) return;
  const run = runOf(state, item, event.u);
  if (run.started_at === null) run.started_at = event.t;
  if (event.y === "wrong") run.only = "wrong";
  for (const name of names(event.x)) if (!run.questions.includes(name)) run.questions.push(name);
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
function done(state, event, item) {
  const page = pageOf(state, item);
  page.done = true;
  if (page.done_at === null) page.done_at = event.t;
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
function answered(state, event, item) {
  const given = givenOf(event);
  const question = own(state.questions, item, () => ({ attempts: 0, first: given, best: given, last: given }));
  question.attempts += 1;
  question.last = given;
  if (given.share > question.best.share) question.best = given;
  const cut = item.lastIndexOf("#");
  if (cut < 1 || !given.run) return;
  // Within a run the first answer counts: another tab cannot mend it afterwards.
  own(runOf(state, item.slice(0, cut), given.run).answers, item.slice(cut + 1), () => given);
}

/** @param {RecordEvent} event @returns {Given} */
function givenOf(event) {
  return {
    at: event.t,
    revision: typeof event.r === "string" ? event.r : "",
    choices: names(event.x),
    share: share(event.s),
    hints: count(event.h),
    confidence: typeof event.q === "string" ? event.q : "",
    run: isRun(event.u) ? event.u : "",
  };
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
function submitted(state, event, item) {
  if (!isRun(event.u)) return;
  const run = runOf(state, item, event.u);
  if (run.attempt) return;
  const pass = typeof event.p === "number" && event.p >= 0 ? event.p : null;
  const part = share(event.s);
  const possible = typeof event.m === "number" && event.m >= 0 ? event.m : 0;
  const only = event.y === "wrong" ? "wrong" : "";
  run.attempt = {
    at: event.t, run: event.u, share: part, points: round(part * possible, 2), possible, pass,
    // A run over the missed questions is practice, whatever its share.
    passed: pass !== null && only === "" && Math.round(part * 1e6) >= Math.round(pass * 1e4),
    version: typeof event.v === "string" ? event.v : "", only,
  };
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
function placed(state, event, item) {
  const place = { page: item, section: names(event.x)[0] ?? "", at: event.t };
  pageOf(state, item).place = place;
  state.place = place;
}

/**
 * Within one actor and day the seconds grow, so the greatest counts; a store may have dropped the
 * others. The sum over registers is kept in the state's own hidden corner.
 * @param {Folded} state @param {RecordEvent} event @param {string} item
 */
function spent(state, event, item) {
  const page = pageOf(state, item);
  const kept = own(seconds(state), register(event) ?? "", () => ({ value: 0 }));
  const now = count(event.d);
  if (now <= kept.value) return;
  page.seconds += now - kept.value;
  kept.value = now;
}

/** @type {WeakMap<Folded, Record<string, { value: number }>>} */
const registers = new WeakMap();
/** @param {Folded} state */
function seconds(state) {
  let kept = registers.get(state);
  if (!kept) registers.set(state, (kept = {}));
  return kept;
}

/** @param {Folded} state @param {string} page @param {string} run @returns {Run} */
function runOf(state, page, run) {
  const runs = own(state.runs, page, () => ({}));
  return own(runs, run, () => ({ started_at: null, questions: [], only: "", answers: {}, attempt: null }));
}

/**
 * The entry of that name, made when missing. Ids come from files of others: `__proto__` is a name
 * like any other here.
 * @template T
 * @param {Record<string, T>} table @param {string} name @param {() => T} make
 * @returns {T}
 */
function own(table, name, make) {
  if (!Object.prototype.hasOwnProperty.call(table, name)) {
    Object.defineProperty(table, name, { value: make(), enumerable: true, writable: true, configurable: true });
  }
  return /** @type {T} */ (table[name]);
}

/** @param {unknown} value @returns {string[]} */
function names(value) {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
/** @param {unknown} value */
function share(value) {
  return typeof value === "number" && value > 0 ? Math.min(1, value) : 0;
}
/** @param {unknown} value */
function count(value) {
  return Number.isSafeInteger(value) && /** @type {number} */ (value) > 0 ? /** @type {number} */ (value) : 0;
}
/** @param {unknown} value @returns {value is string} */
function isRun(value) {
  return typeof value === "string" && /^[0-9a-f]{8}$/.test(value);
}
