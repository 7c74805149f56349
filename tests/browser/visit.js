// A visit: a learner's browser at one of the sites, served under a sub-path or opened from a disk,
// and a list of everything that went wrong meanwhile. A story is a test that visits and in which
// nothing may go wrong. Knows browsers and addresses, not what stands on the pages.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.js";
import { serve } from "./server.js";
import { siteFolder } from "./sites.js";

/**
 * @typedef {import("playwright-core").Page} Page
 * @typedef {import("playwright-core").BrowserContext} Context
 * @typedef {{ site?: "small" | "sample", folder?: string, disk?: boolean, context?: import("playwright-core").BrowserContextOptions, prepare?: (context: Context) => Promise<unknown> }} Wanted
 * @typedef {{ page: Page, context: Context, base: string, folder: string, at: (path: string) => string, go: (path: string) => Promise<unknown>, faults: string[], requests: string[] }} Visit
 */

export const WAYS = /** @type {const} */ ([["served under a sub-path", false], ["from a disk", true]]);
const PATIENCE = 10000;

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
  return (running ??= chromium.launch({ executablePath, args: CHROMIUM_FLAGS }));
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

/** @param {Context} context @param {string} folder @param {string} base @returns {Promise<Visit>} */
export async function enter(context, folder, base) {
  context.setDefaultTimeout(PATIENCE);
  const seen = await watch(context, base);
  const page = context.pages()[0] ?? (await context.newPage());
  const at = (/** @type {string} */ path) => base + path;
  return { page, context, base, folder, at, go: (path) => page.goto(at(path)), ...seen };
}

/** Collects faults and requests of every page. @param {Context} context @param {string} base */
async function watch(context, base) {
  /** @type {string[]} */
  const faults = [];
  /** @type {string[]} */
  const requests = [];
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => console.error(`policy violation: ${event.effectiveDirective} ${event.blockedURI}`));
  });
  context.on("weberror", (fault) => faults.push(`exception: ${fault.error().stack}`));
  context.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()} (${message.page()?.url()})`));
  context.on("request", (request) => {
    requests.push(request.url());
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base)) faults.push(`left the site: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    // A page that is left gives up what it was still loading.
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()} ${why}`);
  });
  context.on("response", (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  return { faults, requests };
}

/** A test in one visit that ends without a fault. @param {string} name @param {Wanted} wanted @param {(visit: Visit) => Promise<unknown>} tell */
export function story(name, wanted, tell) {
  test(name, { timeout: 90000 }, async () => {
    const one = await visit(wanted);
    try {
      await tell(one);
      assert.deepEqual(one.faults, [], "nothing went wrong meanwhile");
    } finally {
      await one.context.close();
    }
  });
}
