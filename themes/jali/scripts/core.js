// On every page: opens the record of whoever is learning, paints what it knows, keeps the reading
// place. What the other bundles need stands in one global, so that nothing is carried twice.

import * as drawing from "./drawing.js";
import * as status from "./status.js";
import { defineAudio } from "./elements/lyceum-audio.js";
import { defineDone } from "./elements/lyceum-done.js";
import { loadOutline } from "./outline.js";
import { isHeld, readPageData } from "./page-data.js";
import { paintDue } from "./paint/due.js";
import { paintHome } from "./paint/home.js";
import { holdNamed } from "./paint/hold.js";
import { keepPlace } from "./paint/place.js";
import { paintReading } from "./paint/reading.js";
import { paintSaved } from "./paint/saved.js";
import { paintCourse, paintStatuses } from "./paint/statuses.js";
import { forgetPrefs, readPrefs, writePrefs } from "./prefs.js";
import { Journal } from "./record/journal.js";
import { readNames } from "./record/names.js";
import { Store } from "./record/store.js";
import { FIRST, readProfiles, spaceOf } from "./record/store/profiles.js";
import { openSignal } from "./record/store/signal.js";
import { readWords } from "./words.js";

const page = readPageData();
const root = document.documentElement;
// As theme.js found it; without that script only where nobody has chosen a profile yet.
const profile = root.dataset.profile ?? (readProfiles(page.site) ? "" : FIRST);
const space = spaceOf(page.site, profile);
const { heirs, courseOf } = readNames(page.names);

/** What needs nobody's record. */
const tools = {
  version: 1,
  page,
  ...readWords(page.lang),
  ...drawing,
  ...status,
  courseOf,
  knows: (/** @type {import("./types.d.ts").Folded} */ state, /** @type {string} */ course) => status.knows(state, course, courseOf),
  isHeld,
  loadOutline,
  readPrefs: () => readPrefs(space),
  writePrefs: (/** @type {Partial<import("./prefs.js").Prefs>} */ change) => writePrefs(space, change),
  forgetPrefs: () => forgetPrefs(space),
  openStore: (/** @type {string} */ id) => new Store(page.site, id),
  /** An address in the data is relative to the site's root. @param {string} url */
  href: (url) => page.root + url,
};

function begin() {
  const store = tools.openStore(profile);
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

  const core = {
    ...tools,
    profile,
    store,
    record,
    /** How each kind of question is answered and marked. @type {Record<string, import("./types.d.ts").FormKind>} */
    forms: {},
    /** Counts the cards that are due anew; set by the bundle of the review once it is here. @type {(() => unknown) | null} */
    retally: null,
  };
  /** @type {any} */ (globalThis).lyceum = core;
  return core;
}

/** @param {Core} core */
function paint(core) {
  for (const element of document.querySelectorAll("[data-needs-script]")) element.removeAttribute("hidden");
  paintSaved(core);
  paintStatuses(core);
  paintCourse(core);
  paintDue(core);
  if (page.kind === "home" || page.kind === "browse") paintHome(core);
  if (page.kind === "lesson") {
    paintReading();
    holdNamed();
    keepPlace(core);
  }
  defineDone(core);
  defineAudio(core);
}

/** @typedef {typeof tools} Tools */
/** @typedef {ReturnType<typeof begin>} Core */

// While it is not known who is learning, no record is opened and nothing on the page begins.
if (profile) paint(begin());
else /** @type {any} */ (globalThis).lyceumTools = tools;
