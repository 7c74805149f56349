// How long a page takes to read a record and to fold it, in the browser that learners use.
//
//   node benches/record/load.js [EVENTS]
//
// The record lies on the disk as it comes to lie there after a few pages: packed into one entry. Time
// runs from asking for the database to the folded state, in a page that was just opened.

import { pathToFileURL } from "node:url";
import { formatEvent } from "../../themes/jali/scripts/record/event.js";
import { learned } from "../../tests/scripts/learned.js";

const PAGE = "settings.html";
const RUNS = 15;

/** @param {string} entry */
async function putEntry(entry) {
  const { lyceum } = /** @type {any} */ (globalThis);
  await lyceum.record.ready;
  await new Promise((resolve, reject) => {
    const request = indexedDB.open(lyceum.store.prefix);
    request.onsuccess = () => {
      const work = request.result.transaction("events", "readwrite");
      work.objectStore("events").add(entry);
      work.oncomplete = resolve;
      work.onabort = reject;
    };
  });
}

/** Runs in each page before its scripts. */
function watchLoading() {
  const { open } = IDBFactory.prototype;
  let began = 0;
  IDBFactory.prototype.open = function (...given) {
    began ||= performance.now();
    return open.apply(this, given);
  };
  /** @type {any} */
  let core;
  Object.defineProperty(globalThis, "lyceum", { get: () => core, set(value) {
    core = value;
    void core.record.ready.then(() => {
      const { events } = core.record.state;
      /** @type {any} */ (globalThis).loaded = { took: performance.now() - began, events };
    });
  } });
}

/** @param {import("../../tests/browser/visit.js").Visit} visit @param {number} count @returns {Promise<{ least: number, median: number }>} milliseconds */
export async function measureLoad({ page, go }, count) {
  await page.addInitScript(watchLoading);
  await go(PAGE);
  await page.evaluate(putEntry, learned(count).map(formatEvent).join("\n"));
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.reload();
    const loaded = await (await page.waitForFunction(() => /** @type {any} */ (globalThis).loaded)).jsonValue();
    if (loaded.events !== count) throw new Error(`${loaded.events} events of ${count}`);
    times.push(loaded.took);
  }
  times.sort((one, two) => one - two);
  return { least: times[0] ?? NaN, median: times[RUNS >> 1] ?? NaN };
}

/** @param {number} count @param {{ least: number, median: number }} times */
export const told = (count, { least, median }) => `${count} events: read and folded in ${least.toFixed(0)} ms at least, ${median.toFixed(0)} ms in the median of ${RUNS} pages`;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { test } = await import("node:test");
  const { visit } = await import("../../tests/browser/story.js");
  const count = Number(process.argv[2] ?? 10000);
  test("load", async () => {
    const one = await visit();
    console.log(told(count, await measureLoad(one, count)));
    await one.context.close();
  });
}
