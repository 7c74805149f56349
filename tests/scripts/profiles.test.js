// People who share a computer, without a browser: the list, PINs, idling, whose pages a visit opens.

import test from "node:test";
import assert from "node:assert/strict";
import { phaseOf, warningOf } from "../../themes/jali/scripts/profiles/idle.js";
import { find, freeLook, initials, inOrder, matching, namesake, tidy, withProfile } from "../../themes/jali/scripts/profiles/list.js";
import { digitsOf, FORGOT_MINUTES, makePin, missed, opens, opensAt, restsFor } from "../../themes/jali/scripts/profiles/pin.js";
import { listKey, readProfiles, removeProfiles, seenKey, setHere, whoIsOpen, writeProfiles } from "../../themes/jali/scripts/record/store/profiles.js";

/** @param {string} id @param {string} name @param {object} [more] @returns {any} */
const profile = (id, name, more = {}) => ({ id, name, staff: "", look: 0, at: 0, ...more });

/** A shelf as browsers have it. */
function shelf() {
  const kept = new Map();
  return { getItem: (/** @type {string} */ key) => kept.get(key) ?? null, setItem: (/** @type {string} */ key, /** @type {string} */ value) => void kept.set(key, value), removeItem: (/** @type {string} */ key) => void kept.delete(key), size: () => kept.size };
}

/** A new browser. */
function fresh() {
  const shelves = { localStorage: shelf(), sessionStorage: shelf() };
  Object.assign(globalThis, shelves);
  return shelves;
}

test("names are one line, cut between letters, and told apart by their first signs", () => {
  assert.equal(tidy("  Asha\n\tKhan  ", 60), "Asha Khan");
  assert.equal(tidy("😀😀😀", 2), "😀😀");
  assert.deepEqual(["Asha Khan", "Ravi Kumar Iyer", "fatima", "بلال احمد", "श्रेया शर्मा", "आशा", "4th floor", "", "- -"].map(initials), ["AK", "RI", "F", "ب", "श्रे", "आ", "4", "", ""]);
});

test("each new profile wears the look that the fewest wear", () => {
  /** @type {any[]} */
  const all = [];
  for (let n = 0; n < 12; n += 1) all.push(profile(`p${n}`, "", { look: freeLook(all) }));
  assert.equal(new Set(all.map((one) => one.look)).size, 12);
  assert.equal(freeLook([...all, profile("x", "", { look: 0 })]), 1);
  assert.equal(freeLook(all.slice(1)), 0);
});

test("whoever was here last comes first, and is found by letters of name or number", () => {
  const all = [profile("a", "Asha", { at: 1 }), profile("b", "Bilal", { at: 3, staff: "E-77" }), profile("c", "Zoë", { at: 2 })];
  assert.deepEqual(inOrder(all).map((one) => one.id), ["b", "c", "a"]);
  assert.deepEqual(["zoe", "77", " ASH", "x"].map((letters) => matching(all, letters).map((one) => one.id)), [["c"], ["b"], ["a"], []]);
});

test("a namesake is somebody of the same name, unless both have numbers that differ", () => {
  const list = { open: "", profiles: [profile("a", "Asha", { staff: "1" })] };
  assert.equal(namesake(list, "asha", "")?.id, "a");
  assert.equal(namesake(list, "Asha", "1")?.id, "a");
  assert.equal(namesake(list, "Asha", "2"), undefined);
  assert.equal(namesake(list, "Bilal", ""), undefined);
  assert.equal(find(withProfile(list, profile("a", "Aasha")), "a")?.name, "Aasha");
});

test("a PIN is four to eight digits of any of our scripts", () => {
  assert.deepEqual(["1234", " 12 34 ", "۱۲۳۴", "१२३४", "٠١٢٣", "12345678"].map(digitsOf), ["1234", "1234", "1234", "1234", "0123", "12345678"]);
  assert.deepEqual(["", "123", "123456789", "12a4", "१२३a"].map(digitsOf), ["", "", "", "", ""]);
});

test("a PIN opens with its digits only, and is not kept as it is", () => {
  const pin = makePin("4711", "salt");
  assert.ok(opens(pin, digitsOf("۴۷۱۱")));
  for (const digits of ["4712", "", "0000"]) assert.equal(opens(pin, digits), false, digits);
  assert.ok(!JSON.stringify(pin).includes("4711"));
  assert.notEqual(makePin("4711", "other").hash, pin.hash);
});

test("after five misses the door rests for thirty seconds, whatever the clock does", () => {
  let pin = makePin("4711", "salt");
  for (let n = 0; n < 4; n += 1) pin = missed(pin, 1000);
  assert.equal(restsFor(pin, 1000), 0);
  pin = missed(pin, 1000);
  assert.deepEqual([1000, 1001, 30000, 31000].map((now) => restsFor(pin, now)), [30, 30, 1, 0]);
  assert.equal(restsFor(pin, -1e12), 30, "a clock set back locks nobody out for longer");
  assert.equal(pin.misses, 0, "five new tries afterwards");
});

test("a forgotten PIN opens after the wait, and only if somebody asked", () => {
  const pin = makePin("4711", "salt");
  assert.equal(opensAt(pin), 0);
  assert.equal(opensAt({ ...pin, forgot: 5000 }), 5000 + FORGOT_MINUTES * 60000);
});

test("a page warns before it asks, and never where the site does not want it", () => {
  assert.deepEqual([60, 120, 300, 600, 86400].map(warningOf), [20, 24, 60, 60, 60]);
  assert.deepEqual(phaseOf(0, 1e12), { phase: "calm", left: Infinity });
  assert.deepEqual(phaseOf(600, 0), { phase: "calm", left: 600 });
  assert.deepEqual(phaseOf(600, 540000), { phase: "warned", left: 60 });
  assert.deepEqual(phaseOf(600, 599999), { phase: "warned", left: 1 });
  assert.deepEqual(phaseOf(600, 600000), { phase: "over", left: 0 });
  assert.equal(phaseOf(600, -5000).phase, "calm", "a clock set back");
});

test("a single learner is never asked; of several each new visit asks", () => {
  fresh();
  assert.equal(whoIsOpen("s", 0), "default");
  writeProfiles("s", { open: "default", profiles: [profile("default", "Asha")] });
  assert.equal(whoIsOpen("s", 0), "default");
  writeProfiles("s", { open: "b", profiles: [profile("default", "Asha"), profile("b", "Bilal")] });
  assert.equal(whoIsOpen("s", 0), "", "nobody was chosen in this tab");
  setHere("s", "b");
  assert.equal(whoIsOpen("s", 0), "b");
  setHere("s", "default");
  assert.equal(whoIsOpen("s", 0), "", "another was chosen in another tab");
  assert.equal(whoIsOpen("other", 0), "default", "another site knows nothing of it");
});

test("a PIN asks even a single learner, and a visit that rested too long asks everybody", () => {
  const { localStorage } = fresh();
  writeProfiles("s", { open: "default", profiles: [profile("default", "Asha", { pin: makePin("4711", "salt") })] });
  assert.equal(whoIsOpen("s", 0), "");
  setHere("s", "default");
  assert.equal(whoIsOpen("s", 0), "default");
  localStorage.setItem(seenKey("s"), String(Date.now() - 5 * 60 * 60 * 1000));
  assert.equal(whoIsOpen("s", 0), "", "the next morning in a tab left open");
  localStorage.setItem(seenKey("s"), String(Date.now() - 60 * 1000));
  assert.deepEqual([59, 61].map((idle) => whoIsOpen("s", idle)), ["", "default"]);
});

test("a damaged list asks or is none, and never throws", () => {
  const { localStorage } = fresh();
  for (const text of ["", "null", "[]", "{}", "{\"open\":1,\"profiles\":[]}", "{\"profiles\":[null]}", "{\"profiles\":[{\"id\":\"../x\",\"name\":\"A\"}]}", "{\"profiles\":[{\"id\":\"a\"}]}", "{"]) {
    localStorage.setItem(listKey("s"), text);
    assert.equal(readProfiles("s"), null, text);
  }
  localStorage.setItem(listKey("s"), JSON.stringify({ open: "gone", profiles: [profile("a", "Asha")] }));
  assert.equal(readProfiles("s")?.open, "");
  assert.equal(whoIsOpen("s", 0), "", "somebody was cleared who had been open");
  localStorage.setItem(listKey("s"), JSON.stringify({ open: "a", profiles: [{ id: "a", name: "Asha", staff: 5, look: "x", at: {}, pin: { salt: 1 } }] }));
  assert.deepEqual({ ...readProfiles("s")?.profiles[0] }, { id: "a", name: "Asha", staff: "", look: 0, at: 0, pin: undefined });
});

test("with the last profile the list and its traces are gone", () => {
  const { localStorage } = fresh();
  writeProfiles("s", { open: "a", profiles: [profile("a", "Asha"), profile("b", "Bilal")] });
  localStorage.setItem(seenKey("s"), "5");
  removeProfiles("s", "a");
  assert.deepEqual([readProfiles("s")?.open, readProfiles("s")?.profiles.length], ["", 1]);
  removeProfiles("s", "b");
  assert.equal(localStorage.size(), 0);
});
