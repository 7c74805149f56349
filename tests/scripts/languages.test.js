// Every language says the same things: each message of a theme's English words is there in Hindi and
// in Urdu, no other is, and each says the same facts.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const themes = new URL("../../themes/", import.meta.url);

// A language that the sample site is not built in may still be on its way.
const built = /^languages: \[(.*)\]$/m.exec(readFileSync(new URL("../lyceum.yaml", themes), "utf8"))?.[1]?.split(", ") ?? [];

/** What stands behind a sign in a pattern, however deep. @param {unknown} pattern @param {Set<string>} [found] @returns {Set<string>} */
function facts(pattern, found = new Set()) {
  if (Array.isArray(pattern)) for (const part of pattern) facts(part, found);
  else if (pattern && typeof pattern === "object") {
    const { type, name, ...inside } = /** @type {any} */ (pattern);
    if (type === "var") found.add(name);
    for (const part of Object.values(inside)) facts(part, found);
  }
  return found;
}

/** Messages of a file and the facts each one says. @param {URL} file @returns {Map<string, string>} */
function messages(file) {
  const text = readFileSync(file, "utf8");
  const { body } = /** @type {any} */ (new FluentResource(text));
  const written = text.split("\n").filter((line) => /^[a-z][\w-]* =/.test(line)).length;
  assert.equal(body.length, written, `${file} holds a message that cannot be read`);
  return new Map(body.map((/** @type {any} */ { id, value }) => [id, [...facts(value)].sort().join(" ")]));
}

for (const theme of ["jali", "plain"]) {
  const folder = new URL(`${theme}/words/`, themes);
  for (const english of readdirSync(folder).filter((name) => name.startsWith("en."))) {
    for (const language of ["hi", "ur"]) {
      const name = english.replace(/^en/, language);
      test(`${theme}/${name} says what ${english} says`, () => {
        const wanted = messages(new URL(english, folder));
        const said = messages(new URL(name, folder));
        const missing = [...wanted.keys()].filter((id) => !said.has(id));
        if (built.includes(language)) assert.deepEqual(missing, [], "missing");
        assert.deepEqual([...said.keys()].filter((id) => !wanted.has(id)), [], "too many");
        for (const [id, facts] of wanted) if (said.has(id)) assert.equal(said.get(id), facts, `the facts of ${id}`);
      });
    }
  }
}

test("numbers stay in Latin digits and plurals follow each language", () => {
  for (const [language, one, two] of /** @type {[string, string, string][]} */ ([["hi", "1 घंटा", "2 घंटे"], ["ur", "1 گھنٹہ", "2 گھنٹے"]])) {
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(new FluentResource(readFileSync(new URL(`jali/words/${language}.ftl`, themes), "utf8")));
    const say = (/** @type {number} */ n) => bundle.formatPattern(/** @type {any} */ (bundle.getMessage("hours")).value, { n });
    assert.deepEqual([say(1), say(2)], [one, two]);
  }
});
