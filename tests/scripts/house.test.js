// Does the scripts' house stand: layers point downwards, storage has one room, files stay short,
// and the committed bundles say nothing that the policy forbids.

import test from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

const home = new URL("../../themes/jali/scripts/", import.meta.url);
const files = readdirSync(home, { recursive: true }).map((path) => String(path).replaceAll("\\", "/")).filter((path) => path.endsWith(".js"));
const text = new Map(files.map((path) => [path, readFileSync(new URL(path, home), "utf8")]));

/** Lower is deeper; a file may import its own layer and those below it. @param {string} path */
function layer(path) {
  if (/^(theme|core|fields|order|kept|plan|question|quiz|exam|scenario|survey|learning|changed|reminder|review|moving|profiles|certificate|ahead|curriculum|terms|glossary|search)\.js$/.test(path)) return 5;
  if (/^(elements|paint)\//.test(path)) return 4;
  if (/^(core-door|tools-door|drawing|outline|page-data|prefs|language|bring|search-door|terms-door|words)\.js$/.test(path)) return 3;
  if (/^record\/(store|journal)/.test(path)) return 2;
  if (/^(record|quiz|scenario|survey|review|learning|profiles|certificate|curriculum|search)\/|^(status|calendar)\.js$/.test(path)) return 1;
  throw new Error(`${path} has no layer`);
}

/** @param {string} path @returns {string[]} files it imports at run time */
function importsOf(path) {
  const found = [...String(text.get(path)).matchAll(/^import .* from "(\.[^"]+)";/gm)];
  return found.map((one) => new URL(String(one[1]), new URL(path, home)).href.slice(home.href.length));
}

test("imports point downwards only", () => {
  for (const path of files) {
    for (const target of importsOf(path)) assert.ok(layer(target) <= layer(path), `${path} imports ${target}`);
  }
});

test("no file imports itself round a corner", () => {
  /** @param {string} path @param {string[]} way */
  const walk = (path, way) => {
    assert.ok(!way.includes(path), [...way, path].join(" -> "));
    for (const target of importsOf(path)) walk(target, [...way, path]);
  };
  for (const path of files) walk(path, []);
});

test("only the store names the browser's storage", () => {
  for (const [path, source] of text) {
    const code = source.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
    if (/\b(indexedDB|localStorage|IDBKeyRange)\b/.test(code)) assert.match(path, /^record\/store(\.js|\/)/);
  }
});

test("files stay near 200 lines and open with what they are for", () => {
  for (const [path, source] of text) {
    assert.ok(source.split("\n").length <= 202, path);
    assert.ok(source.startsWith("// ") || path === "core-door.js", path);
  }
});

// A number that styles count with may be handed over: the policy allows it, and no look is in a script.
test("nothing is turned into markup or code, and nothing is fetched", () => {
  for (const [path, source] of text) {
    assert.doesNotMatch(source, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\bfetch\(|XMLHttpRequest|\.style\b(?!\.setProperty\(name, `\$\{\w+\}px`\))/, path);
  }
});
