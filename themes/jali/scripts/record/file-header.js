// The first line of a record's file: whose it is, from which site, what it holds. It comes from
// outside, so every field is looked at and what has the wrong type reads as absent.

import { count, names, word } from "./fold/values.js";

/**
 * @typedef {{ rounds: number, salt: string }} Locked how the key is made from the passphrase
 * @typedef {{
 *   version: number, site: string, profile: string, name: string, for: "learner" | "trainer",
 *   holds: string[], made: number, events: number, locked: Locked | null
 * }} Header `made` in milliseconds since 1970; `events` as counted when it was written
 */

export const FORMAT = "lyceum-record";
const LONGEST_NAME = 120;

/**
 * @param {{ site: string, profile: string, name: string, for: "learner" | "trainer", holds: string[], made: number }} about
 * @param {{ events: number, done: number, answers: number, attempts: number }} counts
 */
export const newHeader = (about, counts) => ({ format: FORMAT, version: 1, ...about, counts });

/** @param {any} value @returns {Header | null} */
export function headerOf(value) {
  const version = count(value.version);
  if (!version) return null;
  const locked = value.locked ?? null;
  return {
    version,
    site: short(value.site),
    profile: short(value.profile),
    name: short(value.name),
    for: value.for === "trainer" ? "trainer" : "learner",
    holds: names(value.holds).slice(0, 20).map(short),
    made: count(value.made),
    events: count(value.counts?.events),
    locked: locked === null ? null : { rounds: count(locked.rounds), salt: word(locked.salt) },
  };
}

/** @param {unknown} value */
const short = (value) => [...word(value)].slice(0, LONGEST_NAME).join("");
