// Runs the browser tests: builds lyceum and the two sites once, then node's runner over the files of
// this folder, two at a time. Arguments go to node, so `npm run browser -- --test-name-pattern=quiz`
// runs some. A file can also be run by itself: `node --test tests/browser/axe.test.js`.

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./chromium.js";
import { buildSample, passingFolder, ROOT } from "./sites.js";

if (!findChromium()) {
  console.error("No Chromium here. Install one (Debian: apt-get install chromium) or set CHROMIUM to its place.");
  process.exit(1);
}
if (!process.env.LYCEUM) {
  const made = spawnSync("cargo", ["build", "--quiet"], { cwd: ROOT, stdio: "inherit" });
  if (made.status !== 0) process.exit(1);
}
const place = passingFolder("sites");
for (const name of /** @type {const} */ (["sample", "small"])) buildSample(name, join(place, name));

const folder = join(ROOT, "tests/browser");
const given = process.argv.slice(2);
const named = given.filter((one) => one.endsWith(".test.js"));
const files = named.length ? named : readdirSync(folder).filter((name) => name.endsWith(".test.js")).map((name) => join(folder, name));
const flags = ["--test", "--test-concurrency=2", "--test-reporter=spec", ...given.filter((one) => !named.includes(one))];
const run = spawnSync(process.execPath, [...flags, ...files], { stdio: "inherit", env: { ...process.env, LYCEUM_TEST_SITES: place } });
process.exit(run.status ?? 1);
