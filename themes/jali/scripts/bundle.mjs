// Makes the committed bundles: one classic script a feature, because pages opened from a disk cannot
// load modules. `--check` makes them beside and compares, and says how large they are.

import { build } from "esbuild";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const names = ["theme", "core", "fields", "order", "kept", "plan", "question", "quiz", "exam", "scenario", "survey", "learning", "changed", "reminder", "review", "moving", "profiles", "certificate", "ahead", "curriculum", "terms", "glossary", "search"];
const here = new URL(".", import.meta.url).pathname;
const home = join(here, "../bundle");
const checking = process.argv.includes("--check");
const out = checking ? mkdtempSync(join(tmpdir(), "bundle-")) : home;

await build({
  entryPoints: names.map((name) => join(here, `${name}.js`)),
  outdir: out,
  bundle: true,
  format: "iife",
  minify: true,
  charset: "utf8",
  target: "es2020",
  // Every browser that knows the styles knows these.
  supported: { "class-field": true },
  legalComments: "none",
});

let different = 0;
for (const name of names) {
  const made = readFileSync(join(out, `${name}.js`));
  console.log(`${name}.js ${made.length} bytes, ${gzipSync(made, { level: 9 }).length} compressed`);
  if (checking && !made.equals(readFileSync(join(home, `${name}.js`)))) {
    console.error(`bundle/${name}.js is not what the scripts make: run npm run bundle`);
    different += 1;
  }
}
if (checking) rmSync(out, { recursive: true });
process.exit(different ? 1 : 0);
