// On every page: opens the record, paints what it knows, keeps the reading place. What the other
// bundles need stands in one global, so that nothing is carried twice.

import * as drawing from "./drawing.js";
import * as status from "./status.js";
import { defineAudio } from "./elements/lyceum-audio.js";
import { defineDone } from "./elements/lyceum-done.js";
import { loadOutline } from "./outline.js";
import { readPageData } from "./page-data.js";
import { paintDue } from "./paint/due.js";
import { paintHome } from "./paint/home.js";
import { keepPlace } from "./paint/place.js";
import { paintReading } from "./paint/reading.js";
import { paintSaved } from "./paint/saved.js";
import { paintCourse, paintStatuses } from "./paint/statuses.js";
import { forgetPrefs, readPrefs, writePrefs } from "./prefs.js";
import { Journal } from "./record/journal.js";
import { readNames } from "./record/names.js";
import { Store } from "./record/store.js";
import { openSignal } from "./record/store/signal.js";
import { readWords } from "./words.js";

const page = readPageData();
const { heirs, courseOf } = readNames(page.names);
const store = new Store(page.site, "default");
/** @type {Journal} */
const record = new Journal(store, openSignal(store.prefix, hear), heirs);

/** @param {string} word */
function hear(word) {
  if (word === "erased") void record.forget(false);
  else readSoon();
}

/** @type {any} */
let reading = 0;
function readSoon() {
  clearTimeout(reading);
  reading = setTimeout(() => void record.readAgain().then(() => record.flush()), 30);
}
// Wakes up after a missed hint, and offers again what could not be saved.
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && readSoon());
addEventListener("pagehide", () => record.leave());
addEventListener("pageshow", (event) => event.persisted && readSoon());

export const core = {
  version: 1,
  page,
  store,
  record,
  /** How each kind of question is answered and marked. @type {Record<string, import("./types.d.ts").FormKind>} */
  forms: {},
  ...readWords(page.lang),
  ...drawing,
  ...status,
  courseOf,
  knows: (/** @type {import("./types.d.ts").Folded} */ state, /** @type {string} */ course) => status.knows(state, course, courseOf),
  loadOutline,
  readPrefs: () => readPrefs(page.site),
  writePrefs: (/** @type {Partial<import("./prefs.js").Prefs>} */ change) => writePrefs(page.site, change),
  forgetPrefs: () => forgetPrefs(page.site),
  /** Counts the cards that are due anew; set by the bundle of the review once it is here. @type {(() => unknown) | null} */
  retally: null,
  /** An address in the data is relative to the site's root. @param {string} url */
  href: (url) => page.root + url,
};
/** @type {any} */ (globalThis).lyceum = core;

for (const element of document.querySelectorAll("[data-needs-script]")) element.removeAttribute("hidden");
paintSaved(core);
paintStatuses(core);
paintCourse(core);
paintDue(core);
if (page.kind === "home") paintHome(core);
if (page.kind === "lesson") {
  paintReading();
  keepPlace(core);
}
defineDone(core);
defineAudio(core);
