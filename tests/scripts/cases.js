// Reads the shared vectors and makes seeded random numbers for the property tests.

import { readFileSync } from "node:fs";

/** @param {string} path below tests/contract @returns {{ why: string, cases: any[] }} */
export function vectors(path) {
  return JSON.parse(readFileSync(new URL(`../contract/${path}.json`, import.meta.url), "utf8"));
}

/** Mulberry32: small, seeded, the same everywhere. @param {number} seed @returns {() => number} 0 to 1 */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** @template T @param {T[]} items @param {() => number} next @returns {T[]} */
export function mixed(items, next) {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [copy[at], copy[other]] = [/** @type {T} */ (copy[other]), /** @type {T} */ (copy[at])];
  }
  return copy;
}

/** Without prototypes and hidden corners, as the other language sees it. @param {unknown} value */
export function plain(value) {
  return JSON.parse(JSON.stringify(value));
}

const ACTORS = ["AAAAAAAAAAAA", "BBBBBBBBBBBB", "CCCCCCCCCCCC"];
const KINDS = [
  "open", "done", "answer", "answer", "answer", "submit", "place", "time", "undo", "hologram",
  "pick", "flag", "clock", "rate", "scene", "note", "note", "tick", "plan", "card",
];
const ABOUT_PARTS = ["answer", "pick", "flag", "rate", "note", "tick", "plan", "card"];
const PAGES = ["c/m/one", "c/m/two", "c/m/check"];

/** A made-up learner on up to three devices with bad clocks. @param {() => number} next @param {number} size */
export function madeUpEvents(next, size) {
  /** @param {string[]} list */
  const pick = (list) => /** @type {string} */ (list[Math.floor(next() * list.length)]);
  const counters = new Map(ACTORS.map((actor) => [actor, 0]));
  /** @type {any[]} */
  const events = [];
  for (let at = 0; at < size; at += 1) {
    const a = pick(ACTORS);
    const n = counters.get(a) ?? 0;
    counters.set(a, n + 1);
    const skew = next() < 0.1 ? (next() - 0.5) * 20 * 31536000000 : 0;
    const t = Math.max(0, Math.floor(1790000000000 + at * 1000 * next() + skew));
    const k = pick(KINDS);
    const run = `0000000${Math.floor(next() * 4)}`;
    const o = ABOUT_PARTS.includes(k) ? `${pick(PAGES)}#${pick(["a", "b", "c"])}` : pick(PAGES);
    const some = events[Math.floor(next() * events.length)];
    const x = k === "undo" ? (some ? [`${some.a}/${some.n}`] : []) : [pick(["a", "b", "c"])];
    const y = pick(["", "wrong", "kept", "on", "off", "done", "grade", "suspend", "resume"]);
    const parts = { i: Math.floor(next() * 2), l: 2, f: 1.5, y };
    events.push({ a, n, t, z: 300, k, o, x, s: Math.round(next() * 4) / 4, m: 4, p: 75, d: Math.floor(next() * 90), u: run, h: 1, ...parts });
  }
  return events;
}
