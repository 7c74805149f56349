// The sites that the browser tests look at, built with lyceum into a folder that goes away again:
// `sample` (the repository's own), `small` (tests/browser/site) and whatever a test writes itself.
// Sources are copied first, because a build leaves notes beside them.

import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SUB_PATH } from "./server.js";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = {
  sample: [ROOT, ["lyceum.yaml", "lyceum.hi.yaml", "lyceum.ur.yaml", "courses"]],
  small: [join(ROOT, "tests/browser/site"), ["lyceum.yaml", "courses"]],
};
/** The runner builds once for all files and says where. */
const built = process.env.LYCEUM_TEST_SITES ?? "";

/** @type {string[]} */
const passing = [];
process.on("exit", () => {
  for (const folder of passing) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A folder that is gone when this process ends. @param {string} name */
export function passingFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `lyceum-${name}-`));
  passing.push(folder);
  return folder;
}

/** @type {Map<string, string>} */
const here = new Map();

/** @param {"sample" | "small"} name @returns {string} the folder of the built site */
export function siteFolder(name) {
  const ready = join(built, name, "out");
  if (built && existsSync(ready)) return ready;
  if (!here.has(name)) here.set(name, buildSample(name, passingFolder(name)));
  return here.get(name) ?? "";
}

/** @param {"sample" | "small"} name @param {string} place @returns {string} */
export function buildSample(name, place) {
  const [from, parts] = /** @type {[string, string[]]} */ (SOURCES[name]);
  for (const part of parts) cpSync(join(from, part), join(place, "source", part), { recursive: true });
  // The page for a wrong address may be sent from any depth: only with its base can it name its parts.
  appendFileSync(join(place, "source/lyceum.yaml"), `\nbase_url: "http://127.0.0.1${SUB_PATH}"\n`);
  return buildSite(join(place, "source"), join(place, "out"));
}

/** @param {string} source @param {string} out @returns {string} */
export function buildSite(source, out) {
  const program = process.env.LYCEUM ?? join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug/lyceum");
  try {
    execFileSync(program, ["build", source, "-o", out], { stdio: "pipe" });
  } catch (fault) {
    const { stdout = "", stderr = "" } = /** @type {any} */ (fault);
    throw new Error(`${source} does not build:\n${stdout}${stderr || fault}`);
  }
  return out;
}
