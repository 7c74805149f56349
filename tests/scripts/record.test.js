// The record's pure parts on their own: clocks, registers, damage, and the fold as a property.

import test from "node:test";
import assert from "node:assert/strict";
import { madeUpEvents, mixed, plain, random } from "./cases.js";
import { advance, makeActor, nextStamp, TRUST_AHEAD } from "../../themes/jali/scripts/record/clock.js";
import { compareEvents, formatEvent, parseEvent, register } from "../../themes/jali/scripts/record/event.js";
import { lineBytes } from "../../themes/jali/scripts/record/seal.js";
import { LONGEST_NOTE, noteFacts } from "../../themes/jali/scripts/record/note.js";
import { applyEvent, emptyFold, fold } from "../../themes/jali/scripts/record/fold.js";

test("stamps grow even when the wall clock stands still or falls back", () => {
  assert.equal(nextStamp(1000, 5000), 5000);
  assert.equal(nextStamp(5000, 5000), 5001);
  assert.equal(nextStamp(5000, 10), 5001);
});

test("a stamp more than a day ahead is not believed", () => {
  assert.equal(advance(0, 1000 + TRUST_AHEAD, 1000), 1000 + TRUST_AHEAD);
  assert.equal(advance(7, 1001 + TRUST_AHEAD, 1000), 7);
  assert.equal(advance(900, 100, 1000), 900);
});

test("an actor is twelve letters that a line accepts", () => {
  const actor = makeActor((bytes) => bytes.forEach((_, at) => (bytes[at] = 250 - at)));
  assert.ok("event" in parseEvent(formatEvent({ a: actor, n: 0, t: 0, k: "open" })));
});

test("place and time are registers of a day, picks and their like of a sitting, answers never", () => {
  const event = { a: "AAAAAAAAAAAA", n: 0, t: 1790000000000, z: 300, k: "place", o: "c/one" };
  assert.equal(register(event), "place/AAAAAAAAAAAA/c/one/20717");
  assert.notEqual(register({ ...event, t: event.t + 86400000 }), register(event));
  assert.equal(register({ ...event, k: "pick", o: "c/exam#a", u: "00c0ffee" }), "pick/AAAAAAAAAAAA/c/exam#a/00c0ffee");
  assert.equal(register({ ...event, k: "plan" }), register({ ...event, k: "plan", t: event.t + 86400000 }));
  for (const k of ["answer", "note", "scene", "card", "open"]) assert.equal(register({ ...event, k }), null);
});

test("a store that keeps only the newest of each register loses nothing that shows", () => {
  const next = random(29);
  for (let time = 0; time < 200; time += 1) {
    const events = madeUpEvents(next, 40).filter((event) => !["undo", "time", "clock"].includes(event.k)).map((event, at) => ({ ...event, t: 1790000000000 + at }));
    const newest = new Map(events.map((event) => [register(event), event]));
    const kept = events.filter((event) => register(event) === null || newest.get(register(event)) === event);
    const { events: all, pages, ...whole } = plain(fold(events));
    const { events: fewer, pages: left, ...rest } = plain(fold(kept));
    assert.ok(fewer <= all);
    assert.deepEqual([rest, left], [whole, pages]);
  }
});

test("a note becomes lines that fit, and one text again", () => {
  const cases = ["", "one line", "\n\"\\ \t".repeat(600), "سنتا ہوں ".repeat(900), "\u{1f600}".repeat(5000), "half \ud83d a pair"];
  for (const item of ["c/one#own", `${"दुकान/".repeat(18)}#own`]) {
    for (const text of cases) {
      const facts = noteFacts(item, text, "00c0ffee");
      const events = facts.map((fact, n) => ({ a: "AAAAAAAAAAAA", n: 900000000 + n, t: 1790000000000 + n, z: -720, ...fact }));
      for (const event of events) assert.ok(lineBytes(formatEvent(event)) <= 1024, `${item} ${text.slice(0, 9)}`);
      const whole = [...text].slice(0, LONGEST_NOTE).join("").replace(/\ud83d (?=a pair)/, "\ufffd ");
      assert.equal(fold(mixed(events, random(31))).notes[item]?.text, whole);
    }
  }
});

test("merging replicas in any order with repeats gives one fold, and never fewer done pages than any replica without its undos", () => {
  const next = random(11);
  for (let time = 0; time < 400; time += 1) {
    const events = madeUpEvents(next, 1 + Math.floor(next() * 40));
    const whole = plain(fold(events));
    const replicas = [0, 1, 2].map(() => events.filter(() => next() < 0.6));
    const rest = events.filter((event) => !replicas.some((replica) => replica.includes(event)));
    assert.deepEqual(plain(fold(mixed([...replicas.flat(), ...rest], next))), whole);
    const kept = events.filter((event) => event.k !== "undo");
    for (const replica of replicas) {
      for (const [id, page] of Object.entries(fold(replica.filter((event) => event.k !== "undo")).pages)) {
        if (page.done) assert.equal(fold(kept).pages[id]?.done, true);
      }
    }
  }
});

test("adding events one by one in their order equals folding them at once", () => {
  const next = random(13);
  for (let time = 0; time < 200; time += 1) {
    const events = madeUpEvents(next, 30).filter((event) => event.k !== "undo").sort(compareEvents);
    const state = emptyFold();
    for (const event of events) applyEvent(state, event);
    assert.deepEqual(plain(state), plain(fold(events)));
  }
});

test("every prefix of a record's file keeps its whole lines and throws nothing", () => {
  const lines = madeUpEvents(random(17), 200).map(formatEvent);
  const file = `${lines.join("\n")}\n`;
  for (let cut = 0; cut < file.length; cut += 7) {
    const found = file.slice(0, cut).split("\n").filter((line) => "event" in parseEvent(line));
    const whole = file.slice(0, cut).split("\n").length - 1;
    assert.ok(found.length === whole || found.length === whole + 1, `cut at ${cut}`);
    fold(found.map((line) => JSON.parse(line)));
  }
});

test("one flipped bit costs at most the lines it touches", () => {
  const next = random(19);
  const lines = madeUpEvents(next, 200).map(formatEvent);
  const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
  for (let time = 0; time < 3000; time += 1) {
    const copy = bytes.slice();
    const at = Math.floor(next() * copy.length);
    copy[at] = /** @type {number} */ (copy[at]) ^ (1 << Math.floor(next() * 8));
    const found = new TextDecoder().decode(copy).split("\n").filter((line) => "event" in parseEvent(line));
    assert.ok(found.length >= lines.length - 2, `byte ${at}`);
    for (const line of found) assert.ok(lines.includes(line), "what is taken was written");
  }
});

test("10 000 events fold in a moment", () => {
  const lines = madeUpEvents(random(23), 10000).map(formatEvent);
  assert.ok(lines.every((line) => lineBytes(line) < 1024));
  const start = performance.now();
  fold(lines.map((line) => /** @type {any} */ (parseEvent(line)).event));
  const took = performance.now() - start;
  assert.ok(took < 600, `took ${Math.round(took)} ms`);
});
