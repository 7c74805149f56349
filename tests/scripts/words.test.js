// Every word a script says has a message, and every message is said somewhere.

import test from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const scripts = new URL("../../themes/jali/scripts/", import.meta.url);
const source = readdirSync(scripts, { recursive: true })
  .filter((path) => String(path).endsWith(".js"))
  .map((path) => readFileSync(new URL(String(path), scripts), "utf8"))
  .join("\n");
const words = new URL("../words/", scripts);
// What every page loads, and what comes with a bundle.
const ftl = readdirSync(words).filter((name) => /^en\.\w+\.ftl$/.test(name)).map((name) => readFileSync(new URL(name, words), "utf8")).join("\n");
const messages = [...ftl.matchAll(/^(js-[a-z-]+) =/gm)].map((found) => String(found[1]));

test("the words parse without a fault and are named once", () => {
  const bundle = new FluentBundle("en");
  assert.deepEqual(bundle.addResource(new FluentResource(ftl)), []);
  assert.equal(new Set(messages).size, messages.length);
  for (const id of messages) {
    /** @type {Error[]} */
    const faults = [];
    const pattern = bundle.getMessage(id)?.value;
    assert.ok(pattern, id);
    bundle.formatPattern(pattern, { n: 2, total: 3, minutes: 4, right: 1, wrong: 1, time: "", title: "", name: "", pass: 80, numbers: "", day: "", days: "", at: "", length: "", low: "", high: "", level: "", by: "", now: 1, scenes: "", query: "", answered: 2, flagged: 1, seconds: "05", factor: "2", version: "1", code: "", met: 1, asked: 3 }, faults);
    assert.deepEqual(faults, [], id);
  }
});

test("every word said has a message", () => {
  const said = [...source.matchAll(/\bsay\(\s*"([a-z-]+)"/g)].map((found) => `js-${found[1]}`);
  assert.ok(said.length > 40);
  for (const id of said) assert.ok(messages.includes(id), id);
});

test("every message is said by some script", () => {
  // Some names are made of a start and a value, as in status-done; others stand in a table.
  const starts = [...source.matchAll(/say\(`([a-z-]+)\$\{/g)].map((found) => `js-${found[1]}`);
  for (const id of messages) {
    const name = id.slice(3);
    assert.ok(source.includes(`"${name}"`) || starts.some((start) => id.startsWith(start)), id);
  }
});
