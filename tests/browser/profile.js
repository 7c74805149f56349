// A browser with a profile on the disk, which can be closed, or killed as a power cut does it, and
// opened again. Started by hand, because a kill needs the process.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { after } from "node:test";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.js";
import { passingFolder } from "./sites.js";
import { baseOf } from "./story.js";
import { enter } from "./visit.js";

export const newProfile = () => passingFolder("profile");

/** @type {Set<() => void>} what a test that failed has left running */
const running = new Set();
after(() => running.forEach((kill) => kill()));

/**
 * @param {string} profile @param {string} folder of the site @param {boolean} [disk]
 * @returns {Promise<import("./visit.js").Visit & { close: () => Promise<unknown>, kill: () => Promise<unknown> }>}
 */
export async function openProfile(profile, folder, disk = false) {
  const flags = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--password-store=basic"];
  const program = spawn(findChromium() ?? "", [...flags, ...CHROMIUM_FLAGS, "about:blank"], { stdio: ["ignore", "ignore", "pipe"], detached: true });
  const cut = () => void process.kill(-(program.pid ?? NaN), "SIGKILL");
  running.add(cut);
  const ended = once(program, "exit").then(() => running.delete(cut));
  const browser = await chromium.connectOverCDP(await addressOf(program));
  const context = /** @type {import("playwright-core").BrowserContext} */ (browser.contexts()[0]);
  const visit = await enter(context, folder, await baseOf(folder, disk));
  const close = async () => {
    const session = await browser.newBrowserCDPSession();
    await session.send("Browser.close").catch(() => {});
    await ended;
  };
  const kill = async () => {
    cut();
    await ended;
    await browser.close();
  };
  return { ...visit, close, kill };
}

/** @param {import("node:child_process").ChildProcess} program @returns {Promise<string>} */
async function addressOf(program) {
  if (!program.stderr) throw new Error("no output to read");
  for await (const line of createInterface({ input: program.stderr })) {
    const found = /listening on (ws:\S+)/.exec(line);
    // Read on, so that a full pipe never stops the browser.
    if (found) return program.stderr.resume(), /** @type {string} */ (found[1]);
  }
  throw new Error("the browser did not start");
}
