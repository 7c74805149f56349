// Do the scripts reach what the shared vectors say? Rust asks itself the same.

import test from "node:test";
import assert from "node:assert/strict";
import { mixed, plain, random, vectors } from "./cases.js";
import { certificateCode, isoDay, percentOf } from "../../themes/jali/scripts/certificate/code.js";
import { crc32c } from "../../themes/jali/scripts/record/crc32c.js";
import { formatEvent, parseEvent, parseEvents } from "../../themes/jali/scripts/record/event.js";
import { fold } from "../../themes/jali/scripts/record/fold.js";
import { equalNumber, equalText } from "../../themes/jali/scripts/quiz/compare.js";
import { mark } from "../../themes/jali/scripts/quiz/mark.js";
import { shareOfChoices } from "../../themes/jali/scripts/quiz/shares/choices.js";
import { shareOfFields } from "../../themes/jali/scripts/quiz/shares/fields.js";
import { shareOfSteps } from "../../themes/jali/scripts/quiz/shares/steps.js";

// As the bundles of forms register themselves on a page.
const choices = { share: shareOfChoices };
Object.assign(globalThis, { lyceum: { forms: { choose_one: choices, choose_any: choices, fields: { share: shareOfFields }, order: { share: shareOfSteps }, rating: { share: () => 0 }, open: { share: () => 0 } } } });

for (const file of ["choose-one", "choose-any-proportional", "choose-any-right-only", "choose-any-all", "fields", "order", "kept"]) {
  test(`marking, ${file}: every response is worth what the contract says`, () => {
    for (const one of vectors(`marking/${file}`).cases) assert.deepEqual(mark(one.question, one.response), one.expect, one.why);
  });
}

for (const file of ["latin", "urdu", "hindi", "digits", "exact", "loose"]) {
  test(`typed, ${file}: kind where it should be, and no kinder`, () => {
    for (const one of vectors(`typed/${file}`).cases) {
      const given = `${one.why}: ${JSON.stringify(one.given)}`;
      assert.equal(one.accept.some((/** @type {string} */ text) => equalText(text, one.given, one.match)), one.equal, given);
    }
  });
}

for (const file of ["numbers", "units"]) {
  test(`typed, ${file}: read as people write them`, () => {
    for (const one of vectors(`typed/${file}`).cases) {
      const given = `${one.why}: ${JSON.stringify(one.given)}`;
      assert.equal(one.accept.some((/** @type {any} */ range) => equalNumber(range, one.unit, one.given)), one.equal, given);
    }
  });
}

test("the checksum is CRC-32C", () => {
  for (const one of vectors("events/crc32c").cases) assert.equal(crc32c(one.text), one.expect, one.why);
});

test("an event becomes its line and comes back from it", () => {
  for (const one of vectors("events/format").cases) {
    assert.equal(formatEvent(one.event), one.line, one.why);
    const read = parseEvent(one.line);
    assert.ok("event" in read, one.why);
    const { c, ...rest } = read.event;
    assert.deepEqual(rest, one.event, one.why);
    assert.equal(formatEvent(read.event), one.line, "written again it is the same line");
  }
});

test("a damaged line says why it is not taken", () => {
  for (const one of vectors("events/damage").cases) {
    const read = parseEvent(one.line);
    assert.equal("fault" in read ? read.fault : null, one.fault, one.why);
  }
});

/** @param {string} line */
function isJson(line) {
  try {
    return JSON.parse(line) !== undefined;
  } catch {
    return false;
  }
}

test("many lines at once are judged as each alone", () => {
  // What only this language reads is refused at the door, line by line, and lies in no store.
  const cases = vectors("events/damage").cases.filter((one) => one.fault !== "not-json" || !isJson(one.line));
  const read = parseEvents(cases.map((one) => one.line));
  assert.deepEqual(read.good.map((one) => one.line), cases.filter((one) => one.fault === null).map((one) => one.line));
  assert.deepEqual([...read.bad].sort(), cases.filter((one) => one.fault !== null).map((one) => one.line).sort());
  for (const { event, line } of read.good) assert.deepEqual(event, JSON.parse(line));
});

for (const file of ["pages", "registers", "heirs", "questions", "runs", "kept", "name", "exam", "survey", "scenario", "practice", "certificates", "unknown"]) {
  test(`folds, ${file}: one state for every order and any repetition`, () => {
    const next = random(7);
    for (const one of vectors(`folds/${file}`).cases) {
      const heirs = new Map(Object.entries(one.heirs ?? {}));
      assert.deepEqual(plain(fold(one.events, heirs)), one.expect, one.why);
      for (let time = 0; time < 10; time += 1) {
        const again = mixed([...one.events, ...one.events.filter(() => next() < 0.5)], next);
        assert.deepEqual(plain(fold(again, heirs)), one.expect, `${one.why} (in another order)`);
      }
    }
  });
}

test("a certificate gets the code of what it says", () => {
  for (const one of vectors("certificates/codes").cases) assert.equal(certificateCode(one.facts), one.expect, one.why);
});

test("shares and days of certificates are called the same", () => {
  for (const one of vectors("certificates/words").cases) assert.equal(one.day === undefined ? percentOf(one.share) : isoDay(one.day), one.expect, one.why);
});
