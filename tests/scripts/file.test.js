// Records as files: what the contract says of reading, writing, locking and merging; and whatever
// happens to a file on its way, nothing throws and everything intact is found.
//
// Prefixes and flipped bytes: every 41st, or as LYCEUM_DAMAGE says (the full run takes all: 1).
// Changed files: 1 000, or as many as LYCEUM_MUTATIONS says (the full run takes 5 000). Merges: 500,
// or as many as LYCEUM_MERGES says (the full run takes 10 000).

import test from "node:test";
import assert from "node:assert/strict";
import { learned } from "./learned.js";
import { madeUpEvents, mixed, plain, random, vectors } from "./cases.js";
import { formatEvent, identity, readLines } from "../../themes/jali/scripts/record/event.js";
import { LARGEST_FILE, MOST_EVENTS, readFile, writeFile } from "../../themes/jali/scripts/record/file.js";
import { newHeader } from "../../themes/jali/scripts/record/file-header.js";
import { fold } from "../../themes/jali/scripts/record/fold.js";
import { chooseEntries } from "../../themes/jali/scripts/record/give.js";
import { lockFile, unlockFile } from "../../themes/jali/scripts/record/lock.js";
import { compareRecords, mergeEntries } from "../../themes/jali/scripts/record/merge.js";
import { packFile, unpackFile } from "../../themes/jali/scripts/record/pack.js";

/** @typedef {import("../../themes/jali/scripts/record/file.js").Entry} Entry */

const utf8 = new TextEncoder();
const about = { site: "k3x9", profile: "default", name: "Asha", for: /** @type {const} */ ("learner"), holds: [], made: 1790000000000 };
const none = { events: 0, done: 0, answers: 0, attempts: 0 };
/** @param {string} line @returns {Entry} */
const entryOf = (line) => ({ event: JSON.parse(line), line });
/** @param {any} file @returns {any} */
const read = (file) => readFile(typeof file === "string" ? utf8.encode(file) : file);

for (const one of vectors("files/read").cases) {
  test(`read: ${one.why}`, () => {
    const got = read(one.text ?? new Uint8Array(Buffer.from(one.hex, "hex")));
    if (one.expect.fault) return assert.equal(got.fault, one.expect.fault);
    const { header, bad, end } = got;
    const events = got.entries.map((/** @type {Entry} */ entry) => identity(entry.event));
    assert.deepEqual({ header, events, parts: got.parts.map((/** @type {any} */ part) => part.number), bad, end }, one.expect);
  });
}

test("a record is written as the contract says, letter for letter", () => {
  for (const one of vectors("files/write").cases) assert.equal(writeFile(newHeader(one.about, one.counts), one.lines), one.text, one.why);
});

test("a locked file opens with its passphrase, whole or as far as it is there", async () => {
  const { cases, ...more } = vectors("files/locked");
  for (const one of cases) {
    const text = one.text ?? one.use.map((/** @type {number} */ at) => `${/** @type {any} */ (more).lines[at]}\n`).join("");
    const outer = read(text);
    const got = await unlockFile(outer.header.locked, outer.parts, one.passphrase);
    if ("fault" in got) assert.equal(got.fault, one.fault, one.why);
    else {
      const inner = read(got.bytes);
      if (one.inside) assert.equal(new TextDecoder().decode(got.bytes), one.inside, one.why);
      assert.deepEqual({ events: inner.entries.length, end: inner.end, lost: got.lost }, { events: one.events, end: one.end, lost: one.lost }, one.why);
    }
  }
});

test("a packed file opens, whole or as far as it is there", async () => {
  const { cases, ...more } = vectors("files/packed");
  for (const one of cases) {
    const outer = read(one.use.map((/** @type {number} */ at) => `${/** @type {any} */ (more).lines[at]}\n`).join(""));
    const got = /** @type {any} */ (await unpackFile(outer.parts));
    const inner = read(got.bytes);
    assert.deepEqual({ events: inner.entries.length, end: inner.end, lost: got.lost }, { events: one.events, end: one.end, lost: one.lost }, one.why);
  }
});

test("a short file is left as it is, a long one is packed, and every prefix of it gives its intact lines", async () => {
  const short = writeFile(newHeader(about, none), learned(900).map(formatEvent));
  assert.equal(await packFile(short, about), short);
  const lines = learned(3000).map(formatEvent);
  const file = writeFile(newHeader(about, none), lines);
  const packed = await packFile(file, about);
  assert.ok(packed.length < file.length / 2, `${packed.length} of ${file.length}`);
  for (let length = 0; length < packed.length; length += 9001) {
    const outer = read(packed.slice(0, length));
    if ("fault" in outer) continue;
    const got = /** @type {any} */ (await unpackFile(outer.parts));
    const text = new TextDecoder().decode(got.bytes);
    assert.equal(got.lost, 0);
    assert.ok(file.startsWith(text), `${length} bytes`);
    assert.equal(outer.parts.length, outer.end === "whole" ? outer.parts.length : Math.max(0, packed.slice(0, length).split("\n").length - 2));
  }
  const whole = /** @type {any} */ (await unpackFile(read(packed).parts));
  assert.equal(new TextDecoder().decode(whole.bytes), file);
});

for (const one of vectors("files/versions").cases) {
  test(`${one.why}: its lines go in and out letter for letter`, async () => {
    const file = writeFile(one.header, one.lines);
    const got = read(file);
    assert.deepEqual(got.bad, []);
    assert.equal(got.end, "whole");
    assert.equal(writeFile(one.header, mergeEntries(got.entries, got.entries).map((entry) => entry.line)), file);
    // As a store hands them out, and as they are exported again.
    assert.deepEqual(readLines(one.lines), { good: got.entries, bad: [] });
    assert.equal(fold(got.entries.map((/** @type {Entry} */ entry) => entry.event)).unknown, one.unknown);
  });
}

test("a locked file tells nothing of what is inside", async () => {
  const file = writeFile(newHeader(about, none), madeUpEvents(random(3), 50).map(formatEvent));
  const locked = await lockFile(file, "words", { site: "k3x9", made: 1 }, crypto.getRandomValues(new Uint8Array(16)));
  for (const secret of ["Asha", "answer", "c/m/", "AAAAAAAAAAAA\""]) assert.ok(!locked.includes(secret), secret);
});

test("records merge as the contract says", () => {
  for (const one of vectors("files/merge").cases) {
    const entries = one.lines.map(entryOf);
    const records = one.records.map((/** @type {number[]} */ places) => places.map((at) => entries[at]));
    const expect = one.expect.map((/** @type {number} */ at) => one.lines[at]);
    assert.deepEqual(mergeEntries(...records).map((entry) => entry.line), expect, one.why);
    assert.deepEqual(mergeEntries(...[...records].reverse()).map((entry) => entry.line), expect, `${one.why}, the other way round`);
  }
});

const merges = Number(process.env.LYCEUM_MERGES ?? 500);

test(`merging loses and lowers nothing: ${merges} merges of 2 to 6 partial records with clocks ten years wrong`, () => {
  const next = random(23);
  for (let round = 0; round < merges; round += 1) {
    const all = madeUpEvents(next, 40).map((event) => entryOf(formatEvent(event)));
    const replicas = Array.from({ length: 2 + Math.floor(next() * 5) }, () => all.filter(() => next() < 0.6).flatMap((entry) => (next() < 0.1 ? [entry, entry] : [entry])));
    const union = new Set(replicas.flat().map((entry) => entry.line));
    const merged = mergeEntries(...replicas);
    const lines = merged.map((entry) => entry.line);
    assert.deepEqual(new Set(lines), union, "everything is there");
    assert.equal(lines.length, union.size, "and once");
    assert.deepEqual(mergeEntries(...mixed(replicas, next)).map((entry) => entry.line), lines, "in any order");
    assert.deepEqual(mergeEntries(merged, ...replicas, merged).map((entry) => entry.line), lines, "again and again");
    const [first = [], ...rest] = replicas;
    assert.deepEqual(mergeEntries(first, mergeEntries(...rest)).map((entry) => entry.line), lines, "in any grouping");
    const after = plain(fold(merged.map((entry) => entry.event)));
    assert.deepEqual(plain(fold(mixed(replicas.flat(), next).map((entry) => entry.event))), after, "one fold");
    assertNothingLower(plain(fold(first.map((entry) => entry.event))), after, merged, first);
  }
  console.log(`held: ${merges} merges in the scripts: one fold, nothing lost or lowered`);
});

/** @param {any} before @param {any} after @param {Entry[]} merged @param {Entry[]} mine */
function assertNothingLower(before, after, merged, mine) {
  const known = new Map(mine.map((entry) => [identity(entry.event), entry]));
  // What was undone on another device is no longer there; that is told before (compareRecords).
  if (compareRecords(known, merged).takenBack) return;
  for (const [id, page] of Object.entries(before.pages)) assert.ok(!page.done || after.pages[id].done, id);
  for (const [id, question] of Object.entries(before.questions)) {
    assert.ok(after.questions[id].best.share >= question.best.share && after.questions[id].attempts >= question.attempts, id);
  }
  for (const [page, runs] of Object.entries(before.runs)) for (const [run, one] of Object.entries(runs)) assert.ok(!one.attempt || after.runs[page][run].attempt, page);
}

const damages = Number(process.env.LYCEUM_DAMAGE ?? 41);

test("every prefix of a file and every flipped byte: all intact lines are kept", () => {
  const lines = madeUpEvents(random(5), 200).map(formatEvent);
  const file = utf8.encode(writeFile(newHeader(about, none), lines));
  const places = ends(file);
  let checked = 0;
  for (let length = 0; length < file.length; length += damages, checked += 1) {
    const got = read(file.slice(0, length));
    const intact = Math.max(0, places.filter((end) => end <= length).length - 1);
    if ("fault" in got) assert.equal(intact, 0);
    else assert.deepEqual(got.entries.slice(0, intact).map((/** @type {Entry} */ entry) => entry.line), lines.slice(0, intact));
  }
  // The very last line end says nothing.
  for (let at = 0; at < file.length - 1; at += damages, checked += 1) {
    const changed = file.slice();
    changed[at] = Number(changed[at]) ^ (1 << (at % 8));
    const got = read(changed);
    const kept = new Set(got.entries.map((/** @type {Entry} */ entry) => entry.line));
    assert.ok(lines.filter((line) => !kept.has(line)).length <= 1, `byte ${at}`);
    assert.notEqual(got.end, "whole", `byte ${at} went unseen`);
  }
  console.log(`held: file of ${lines.length} events: ${checked} prefixes and flipped bytes, 0 exceptions, every intact line kept`);
});

/** Where the lines end, counted as bytes. @param {Uint8Array} file */
const ends = (file) => Array.from(file.keys()).filter((at) => file[at + 1] === 10).map((at) => at + 1);

const mutations = Number(process.env.LYCEUM_MUTATIONS ?? 1000);

test(`${mutations} files changed at random are read without an exception, and nothing counts that was not written`, () => {
  const next = random(41);
  const lines = madeUpEvents(random(9), 30).map(formatEvent);
  const file = utf8.encode(writeFile(newHeader(about, none), lines));
  for (let round = 0; round < mutations; round += 1) {
    let changed = Array.from(file);
    for (let time = 1 + next() * 6; time > 0; time -= 1) changed = mutate(changed, next);
    const got = read(Uint8Array.from(changed));
    if (!("fault" in got)) for (const entry of got.entries) assert.ok(lines.includes(entry.line), entry.line);
  }
  console.log(`held: ${mutations} changed files, 0 exceptions, nothing counts that was not written`);
});

/** @param {number[]} bytes @param {() => number} next @returns {number[]} */
function mutate(bytes, next) {
  const at = Math.floor(next() * bytes.length);
  const to = Math.min(bytes.length, at + Math.floor(next() * 300));
  const ways = [
    () => bytes.map((byte, place) => (place === at ? byte ^ (1 << Math.floor(next() * 8)) : byte)),
    () => bytes.slice(0, at),
    () => [...bytes.slice(0, at), ...bytes.slice(to)],
    () => [...bytes.slice(0, to), ...bytes.slice(at)],
    () => [...bytes.slice(0, at), 10, ...bytes.slice(at)],
    () => bytes.filter((byte) => byte !== 10 || next() < 0.9),
    () => [...bytes.slice(0, at), ...utf8.encode('{"format":"lyceum-record","version":1e999,"locked":{}}'), ...bytes.slice(at)],
  ];
  return /** @type {() => number[]} */ (ways[Math.floor(next() * ways.length)])();
}

test("what is too large or holds too much is refused before it costs anything", () => {
  assert.equal(read(new Uint8Array(LARGEST_FILE + 1)).fault, "too-large");
  const line = formatEvent(/** @type {any} */ ({ a: "AAAAAAAAAAAA", n: 0, t: 0, k: "x" }));
  assert.equal(read(`${line}\n`.repeat(MOST_EVENTS + 1)).fault, "too-many");
  // A line of signs that look like ends of events takes no long while.
  const began = Date.now();
  read(`{"format":${',"c":"00000000"}'.repeat(300000)}`);
  read(`${',"c":"00000000"}'.repeat(500)}\n`.repeat(600));
  assert.ok(Date.now() - began < 5000);
});

test("ten thousand entries of a diligent learner make a file under 1.2 MB", async () => {
  const file = writeFile(newHeader(about, none), learned(10000).map(formatEvent));
  const packed = await packFile(file, about);
  const locked = await lockFile(packed, "tea at five", about, crypto.getRandomValues(new Uint8Array(16)), 1000);
  assert.ok(packed.length < 1.2e6 && locked.length < 1.2e6);
  console.log(`held: 10 000 events export as ${(packed.length / 1e6).toFixed(2)} MB, with a passphrase ${(locked.length / 1e6).toFixed(2)} MB (${(file.length / 1e6).toFixed(2)} MB where the browser cannot pack)`);
});

test("a trainer is given what was ticked, and nothing that is not known", () => {
  const facts = [
    ["open", "c/m/p"], ["done", "c/m/p"], ["answer", "c/m/p#q"], ["answer", "c/m/p#w", { y: "kept", x: ["r=1"] }],
    ["note", "c/m/p#w", { u: "00000001", i: 0, l: 1, x: ["my text"] }], ["note", "c/m/p#plan/9f3a", { u: "00000002", i: 0, l: 1, x: ["when I"] }],
    ["plan", "c/m/p#plan"], ["tick", "c/m/p#list"], ["open", "c/m/s", { u: "00000003" }], ["rate", "c/m/s#ei", { u: "00000003", x: ["r=1"] }],
    ["note", "c/m/s#helped", { u: "00000004", i: 0, l: 1, x: ["secret"] }], ["submit", "c/m/s", { u: "00000003" }], ["note", "c/m/t#helped", { u: "00000005", i: 0, l: 1, x: ["hidden"] }],
    ["time", "c/m/p", { d: 9 }], ["place", "c/m/p"], ["card", "c/m/p#q"], ["hologram", "c/m/p"], ["submit", "c/m/check", { u: "00000006", s: 1, m: 2 }],
    ["undo", "c/m/p", { x: ["AAAAAAAAAAAA/1"] }], ["undo", "c/m/p", { x: ["AAAAAAAAAAAA/6"] }],
    ["name", "learner", { x: ["Asha", ""] }], ["name", "learner", { x: ["Asha Khan", "E-1"] }],
  ];
  const entries = facts.map(([k, o, more = {}], n) => entryOf(formatEvent(/** @type {any} */ ({ a: "AAAAAAAAAAAA", n, t: 1790000000000 + n, k, o, .../** @type {object} */ (more) }))));
  /** @param {...("name" | "scores" | "reflections" | "plans" | "surveys")} wants */
  const given = (...wants) => chooseEntries(entries, new Set(["c/m/t"]), new Set(wants)).map((entry) => entry.event.n);
  assert.deepEqual(given(), []);
  assert.deepEqual(given("scores"), [0, 1, 2, 17, 18]);
  assert.deepEqual(given("reflections"), [3, 4]);
  assert.deepEqual(given("plans"), [5, 6, 7, 19]);
  assert.deepEqual(given("surveys"), [8, 9, 10, 11, 12]);
  assert.deepEqual(given("name"), [21], "as they are called now, not as they once were");
});

test("what a merge would change is told before", () => {
  const lines = [0, 1, 2, 3].map((n) => formatEvent(/** @type {any} */ ({ a: "AAAAAAAAAAAA", n, t: 9 + n, k: n ? "answer" : "done", o: "c/p#q" })));
  const undo = formatEvent(/** @type {any} */ ({ a: "BBBBBBBBBBBB", n: 0, t: 90, k: "undo", o: "c/p", x: ["AAAAAAAAAAAA/0", "CCCCCCCCCCCC/0"] }));
  const other = formatEvent(/** @type {any} */ ({ a: "AAAAAAAAAAAA", n: 1, t: 9, k: "answer", o: "c/p#other" }));
  const mine = new Map(lines.slice(0, 2).map(entryOf).map((entry) => [identity(entry.event), entry]));
  const got = compareRecords(mine, [...lines, ...lines, undo].map(entryOf));
  assert.deepEqual({ ...got, fresh: got.fresh.length }, { fresh: 3, kinds: { answers: 2, done: 0, results: 0, texts: 0, others: 1 }, known: 2, differing: 0, takenBack: 1 });
  assert.equal(compareRecords(mine, [entryOf(other)]).differing, 1);
});
