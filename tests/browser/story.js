// A story is a test that visits a site, served under a sub-path or opened from a disk, in one browser
// for all stories of a file, and in which nothing may go wrong.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.js";
import { serve } from "./server.js";
import { siteFolder } from "./sites.js";
import { enter } from "./visit.js";

/**
 * @typedef {import("./visit.js").Context} Context
 * @typedef {import("./visit.js").Visit} Visit
 * @typedef {{ site?: "small" | "sample", folder?: string, disk?: boolean, context?: import("playwright-core").BrowserContextOptions, prepare?: (context: Context) => Promise<unknown> }} Wanted
 */

export const WAYS = /** @type {const} */ ([["served under a sub-path", false], ["from a disk", true]]);

/** @type {Promise<import("playwright-core").Browser> | undefined} */
let running;
/** @type {Map<string, ReturnType<typeof serve>>} */
const servers = new Map();

after(async () => {
  await (await running)?.close();
  for (const server of servers.values()) (await server).close();
});

/** @returns {Promise<import("playwright-core").Browser>} one for all stories of a file */
function browser() {
  const executablePath = findChromium();
  assert.ok(executablePath, "a Chromium is needed: set CHROMIUM to its place, or run tests/run");
  return (running ??= chromium.launch({ executablePath, args: CHROMIUM_FLAGS, timeout: 60000 }));
}

/** Where a folder's pages begin. @param {string} folder @param {boolean} [disk] @returns {Promise<string>} */
export async function baseOf(folder, disk = false) {
  if (disk) return `${pathToFileURL(folder).href}/`;
  if (!servers.has(folder)) servers.set(folder, serve(folder));
  return (await /** @type {ReturnType<typeof serve>} */ (servers.get(folder))).base;
}

/** @param {Wanted} [wanted] @returns {Promise<Visit>} */
export async function visit(wanted = {}) {
  const folder = wanted.folder ?? siteFolder(wanted.site ?? "small");
  const base = await baseOf(folder, wanted.disk);
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...wanted.context });
  await wanted.prepare?.(context);
  return enter(context, folder, base);
}

/** A test in one visit that ends without a fault. @param {string} name @param {Wanted} wanted @param {(visit: Visit) => Promise<unknown>} tell */
export function story(name, wanted, tell) {
  test(name, { timeout: 240000 }, async () => {
    const one = await visit(wanted);
    // What a story failed of is told first, whatever its browser does then.
    const fault = await tell(one).then(() => null, (why) => why ?? new Error("failed"));
    await one.context.close().catch(() => {});
    if (fault) throw fault;
    assert.deepEqual(one.faults, [], "nothing went wrong meanwhile");
  });
}
