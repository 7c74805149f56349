// The journal over made-up shelves: what it says about safety must be true, whatever a shelf does.
//
// A damaged store: every 41st prefix and letter, or as LYCEUM_DAMAGE says (the full run takes all: 1).

import test from "node:test";
import assert from "node:assert/strict";
import { plain } from "./cases.js";
import { Journal } from "../../themes/jali/scripts/record/journal.js";

/** A shelf in memory that can be told to refuse. @param {string[]} lines */
function shelf(lines = []) {
  const kept = {
    lines,
    /** @type {string[]} */
    aside: [],
    /** @type {import("../../themes/jali/scripts/types.d.ts").Shelf} */
    answer: "database",
    read: async () => ({ lines: [...kept.lines], shelf: kept.answer }),
    write: async (/** @type {{ line: string }[]} */ entries) => {
      if (kept.answer !== "memory") kept.lines.push(...entries.map((entry) => entry.line));
      return kept.answer;
    },
    /** @type {string[]} */
    local: [],
    writeLocal: (/** @type {string[]} */ left) => kept.local.push(...left) > 0,
    setAside: async (/** @type {string[]} */ bad) => void kept.aside.push(...bad),
    erase: async () => void (kept.lines.length = 0),
    forget: () => {},
  };
  return kept;
}
const quiet = () => {};

test("an answer is saving until the shelf has it, then saved, and another page reads the same", async () => {
  const store = shelf();
  const one = new Journal(store, quiet);
  await one.ready;
  assert.equal(one.saved, "idle");
  const saving = one.add({ k: "answer", o: "c/p#q", x: ["9f3a"], s: 1 });
  assert.equal(one.saved, "saving");
  assert.equal(one.state.questions["c/p#q"]?.last.share, 1, "it counts at once");
  assert.equal(await saving, "saved");
  assert.equal(one.saved, "saved");
  const two = new Journal(store, quiet);
  await two.ready;
  assert.deepEqual(plain(two.state), plain(one.state));
});

test("the weaker shelf is never called saved", async () => {
  const store = shelf();
  store.answer = "local";
  const journal = new Journal(store, quiet);
  await journal.ready;
  assert.equal(await journal.add({ k: "done", o: "c/p" }), "weak");
  assert.equal(journal.saved, "weak");
});

test("what no shelf takes is said, kept in memory, downloadable, and offered again with the next", async () => {
  const store = shelf();
  store.answer = "memory";
  const journal = new Journal(store, quiet);
  await journal.ready;
  assert.equal(journal.saved, "unsaved");
  assert.equal(await journal.add({ k: "done", o: "c/one" }), "unsaved");
  assert.match(journal.text(), /"c\/one"/);
  store.answer = "database";
  assert.equal(await journal.add({ k: "done", o: "c/two" }), "saved");
  assert.equal(journal.saved, "saved");
  assert.equal(store.lines.length, 2);
});

test("one refusal among others is not covered by a later success still under way", async () => {
  const store = shelf();
  const journal = new Journal(store, quiet);
  await journal.ready;
  store.answer = "memory";
  const first = journal.add({ k: "done", o: "c/one" });
  assert.equal(await first, "unsaved");
  assert.equal(journal.saved, "unsaved");
  store.answer = "database";
  assert.equal(await journal.flush(), "saved");
});

test("bad lines are set aside and the rest is used", async () => {
  const source = shelf();
  const journal = new Journal(source, quiet);
  await journal.ready;
  await journal.add({ k: "done", o: "c/one" }, { k: "done", o: "c/two" });
  const store = shelf([String(source.lines[0]).replace("one", "won"), String(source.lines[1]), "rubbish"]);
  const again = new Journal(store, quiet);
  await again.ready;
  assert.deepEqual(Object.keys(again.state.pages), ["c/two"]);
  assert.equal(again.damaged, 2);
  assert.equal(store.aside.length, 2);
});

test("stamps grow within a page and over what was read, and a wild one is not followed", async () => {
  const store = shelf();
  const ahead = new Journal(store, quiet);
  await ahead.ready;
  await ahead.add({ k: "done", o: "c/one" });
  ahead.newest = Date.now() + 3600000;
  await ahead.add({ k: "done", o: "c/two" });
  const later = new Journal(store, quiet);
  await later.ready;
  await later.add({ k: "done", o: "c/three" });
  const stamps = later.events().sort((one, two) => one.t - two.t).map((event) => event.o);
  assert.deepEqual(stamps, ["c/one", "c/two", "c/three"]);
  later.take({ a: "ZZZZZZZZZZZZ", n: 0, t: Date.now() + 10 * 365 * 86400000, k: "done", o: "c/wild" }, "x");
  await later.add({ k: "done", o: "c/four" });
  assert.ok(later.events().every((event) => event.o === "c/wild" || event.t < Date.now() + 2 * 3600000));
});

test("an undo, and doing it again, as in the fold", async () => {
  const journal = new Journal(shelf(), quiet);
  await journal.ready;
  await journal.add({ k: "done", o: "c/one" });
  const done = journal.events()[0];
  await journal.add({ k: "undo", o: "c/one", x: [`${done?.a}/${done?.n}`] });
  assert.equal(journal.state.pages["c/one"]?.done ?? false, false);
  await journal.add({ k: "done", o: "c/one" });
  assert.equal(journal.state.pages["c/one"]?.done, true);
});

test("a fact too long for a line is said, not thrown, and hurts no other", async () => {
  const journal = new Journal(shelf(), quiet);
  await journal.ready;
  const { error } = console;
  console.error = quiet;
  assert.equal(await journal.add({ k: "note", o: "c/one", text: "x".repeat(2000) }), "unsaved");
  console.error = error;
  assert.equal(await journal.add({ k: "done", o: "c/two" }), "saved");
});

test("erasing empties shelf and page, tells the others, and begins with a new actor", async () => {
  const store = shelf();
  /** @type {string[]} */
  const told = [];
  const journal = new Journal(store, (word) => void told.push(word));
  await journal.ready;
  await journal.add({ k: "done", o: "c/one" });
  const { actor } = journal;
  await journal.forget(true);
  assert.deepEqual([store.lines.length, journal.kept.size, Object.keys(journal.state.pages).length], [0, 0, 0]);
  assert.deepEqual(told, ["changed", "erased"]);
  assert.notEqual(journal.actor, actor);
});

test("a long note is kept in parts, all of them or none, and shown at once", async () => {
  const store = shelf();
  const journal = new Journal(store, quiet);
  await journal.ready;
  const text = "اپنے الفاظ میں ".repeat(100);
  assert.equal(await journal.addNote("c/one#own", text), "saved");
  assert.equal(journal.state.notes["c/one#own"]?.text, text);
  assert.ok(store.lines.length > 3);
  await journal.addNote("c/one#own", "shorter");
  const again = new Journal(shelf(store.lines), quiet);
  await again.ready;
  assert.equal(again.state.notes["c/one#own"]?.text, "shorter");
});

test("an answer that a hanging database has not confirmed is left behind for the next page; a quick one is not", async (context) => {
  context.mock.timers.enable({ apis: ["Date"], now: 1_790_000_000_000 });
  const store = shelf();
  const journal = new Journal(store, quiet);
  await journal.ready;
  store.write = () => new Promise(() => {});
  void journal.add({ k: "answer", o: "c/p#q", x: ["9f3a"], s: 1 });
  journal.leave();
  assert.deepEqual(store.local, [], "it was given a moment");
  context.mock.timers.tick(300);
  journal.leave();
  assert.equal(store.local.length, 1);
  assert.match(store.local[0] ?? "", /"c\/p#q"/);
});

test("what is done now shows, though a clock that ran years ahead wrote about the same before", async (context) => {
  const years = 5 * 365 * 86400000;
  context.mock.timers.enable({ apis: ["Date"], now: 1_790_000_000_000 + years });
  const store = shelf();
  const wrong = new Journal(store, quiet);
  await wrong.ready;
  await wrong.addNote("c/one#own", "from the future");
  await wrong.add({ k: "place", o: "c/one", x: ["far"] }, { k: "plan", o: "c/one#plan", x: ["2031-01-01"], y: "planned" });
  context.mock.timers.setTime(1_790_000_000_000);
  for (const round of ["first", "second"]) {
    const right = new Journal(store, quiet);
    await right.ready;
    await right.addNote("c/one#own", `${round} of today`);
    await right.add({ k: "place", o: "c/two", x: ["near"] }, { k: "plan", o: "c/one#plan", x: [], y: "done" });
    await right.add({ k: "done", o: "c/two" });
    const again = new Journal(store, quiet);
    await again.ready;
    assert.equal(again.state.notes["c/one#own"]?.text, `${round} of today`);
    assert.equal(again.state.place?.page, "c/two");
    assert.equal(again.state.plans["c/one#plan"]?.done, true);
    assert.equal(again.state.pages["c/two"]?.done_at, 1_790_000_000_000, "nothing else is dated behind it");
  }
});

test("a clock set back under an open page changes no order", async (context) => {
  context.mock.timers.enable({ apis: ["Date"], now: 1_790_000_000_000 });
  const store = shelf();
  const journal = new Journal(store, quiet);
  await journal.ready;
  for (const [at, years] of [0, -3, 10, -10, 0].entries()) {
    context.mock.timers.setTime(1_790_000_000_000 + years * 365 * 86400000);
    await journal.addNote("c/one#own", `${at}`);
    assert.equal(journal.state.notes["c/one#own"]?.text, `${at}`);
    const other = new Journal(store, quiet);
    await other.ready;
    assert.deepEqual(plain(other.state), plain(journal.state));
  }
});

const damages = Number(process.env.LYCEUM_DAMAGE ?? 41);

test(`the store of 200 events, each ${damages === 1 ? "" : `${damages}th `}prefix and letter damaged: every line that was not touched is used`, async () => {
  const source = shelf();
  const journal = new Journal(source, quiet);
  await journal.ready;
  for (let n = 0; n < 100; n += 1) await journal.add({ k: "answer", o: `c/p#${n}`, x: ["9f3a"], s: 1 }, { k: "done", o: `c/ٹھیک-${n}` });
  const { lines } = source;
  const whole = lines.join("\n");
  let tried = 0;
  /** @param {string} text @param {number} from @param {number} to what is damaged */
  const assertRest = async (text, from, to) => {
    // One entry of the database, as lines are packed there.
    const other = new Journal(shelf(text.split("\n")), quiet);
    await other.ready;
    let end = -1;
    for (const line of lines) {
      const start = end + 1;
      end = start + line.length;
      const touched = from < end && to > start;
      assert.equal(other.lines().includes(line), !touched, `${from}: ${line}`);
    }
    tried += 1;
  };
  for (let at = 0; at < whole.length; at += damages) {
    await assertRest(whole.slice(0, at), at, whole.length);
    const letter = String.fromCharCode(whole.charCodeAt(at) ^ (1 << (at % 7)));
    await assertRest(whole.slice(0, at) + letter + whole.slice(at + 1), at, at + 1);
  }
  console.log(`held: store of ${lines.length} events: ${tried} prefixes and changed letters, 0 exceptions, every untouched line used`);
});
