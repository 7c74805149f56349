// From a set of events to what the pages show. Pure, the same for every order and any duplicates.
// The twin of the fold in src/record; both answer to tests/contract/folds.
// It does not know courses: what "done" means for a quiz or a course is decided where they are known.

import { compareEvents, identity, register } from "./event.js";
import { carded, certified, named, noted, planned, practised, ticked } from "./fold/kept.js";
import { begun, flagged, picked, ran, rated, runsOf, stepped, submitted } from "./fold/sitting.js";
import { corner, count, isRun, names, own, share, word } from "./fold/values.js";

/**
 * @typedef {import("../types.d.ts").RecordEvent} RecordEvent
 * @typedef {import("../types.d.ts").Folded} Folded
 * @typedef {import("../types.d.ts").Given} Given
 * @typedef {ReadonlyMap<string, readonly string[]>} Heirs pages that go on for others, by the id of the other
 */

/** @type {Heirs} */
const NONE = new Map();
/** @type {readonly string[]} */
const NOBODY = [];

/** @returns {Folded} */
export function emptyFold() {
  return {
    events: 0, unknown: 0, pages: {}, questions: {}, runs: {}, place: null, learner: null,
    notes: {}, ticks: {}, plans: {}, certificates: {}, practice: {}, suspended: [], spread_at: null,
  };
}

/** @param {Iterable<RecordEvent>} events @param {Heirs} heirs */
export function fold(events, heirs = NONE) {
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
    if (event.k === "undo" || !undone.has(identity(event))) applyEvent(state, event, heirs);
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
 * What is about a page that others go on for counts for these as well.
 * @param {Folded} state @param {RecordEvent} event @param {Heirs} heirs
 */
export function applyEvent(state, event, heirs = NONE) {
  state.events += 1;
  const kind = KINDS.get(event.k);
  if (!kind || typeof event.o !== "string" || event.o === "") {
    state.unknown += 1;
    return;
  }
  kind(state, event, event.o);
  for (const heir of heirs.get(event.o) ?? NOBODY) kind(state, event, heir);
}

/** @type {Map<string, (state: Folded, event: RecordEvent, item: string) => void>} */
const KINDS = new Map([
  ["open", opened],
  ["done", done],
  ["answer", answered],
  ["submit", submitted],
  ["pick", picked],
  ["flag", flagged],
  ["clock", ran],
  ["rate", rated],
  ["scene", stepped],
  ["name", named],
  ["note", noted],
  ["tick", ticked],
  ["plan", planned],
  ["card", carded],
  ["certificate", certified],
  ["place", placed],
  ["time", spent],
  ["undo", () => {}],
]);

/** @param {Folded} state @param {string} id */
function pageOf(state, id) {
  return own(state.pages, id, () => ({ opened_at: null, done: false, done_at: null, revision: "", seconds: 0, place: null }));
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
function opened(state, event, item) {
  const page = pageOf(state, item);
  if (page.opened_at === null) page.opened_at = event.t;
  begun(state, event, item);
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
function done(state, event, item) {
  const page = pageOf(state, item);
  page.done = true;
  if (page.done_at === null) page.done_at = event.t;
  page.revision = word(event.r);
}

/** @param {Folded} state @param {RecordEvent} event @param {string} item */
function answered(state, event, item) {
  const given = givenOf(event);
  const question = own(state.questions, item, () => ({ attempts: 0, first: given, best: given, last: given }));
  question.attempts += 1;
  question.last = given;
  if (given.share > question.best.share) question.best = given;
  // What is kept without a mark says nothing about how well it is known.
  if (event.y !== "kept") practised(state, item, given);
  // Within a run the first answer counts: another tab cannot mend it afterwards.
  for (const [run, name] of runsOf(state, event, item)) own(run.answers, name, () => given);
}

/** @param {RecordEvent} event @returns {Given} */
function givenOf(event) {
  return {
    at: event.t,
    revision: word(event.r),
    choices: names(event.x),
    share: share(event.s),
    hints: count(event.h),
    confidence: word(event.q),
    run: isRun(event.u) ? event.u : "",
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
  const kept = own(seconds(state), `${register(event)} ${item}`, () => ({ value: 0 }));
  const now = count(event.d);
  if (now <= kept.value) return;
  page.seconds += now - kept.value;
  kept.value = now;
}

const seconds = corner(() => /** @type {Record<string, { value: number }>} */ ({}));
