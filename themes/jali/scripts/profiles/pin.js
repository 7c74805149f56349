// A PIN: a door, not a safe. It keeps a colleague from opening a profile in passing; who has time can
// guess four digits, and the record behind it is not encrypted. After five misses the door rests, and
// whoever forgot the PIN gets in after a wait that the others are told of: a record is never lost.
// Pure: the time of day and the salt come in. Plain script, for pages that lack `crypto.subtle`.

import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** @typedef {import("../record/store/profiles.js").Pin} Pin */

export const SHORTEST = 4;
export const LONGEST = 8;
/** Enough to make a guess cost something, little enough for a cheap phone. */
const ROUNDS = 5000;
const TRIES = 5;
const REST = 30 * 1000;
export const FORGOT_MINUTES = 15;

/** Digits of Urdu, Arabic and Hindi count as ours; anything else makes it no PIN. @param {string} text @returns {string} "" when it is none */
export function digitsOf(text) {
  const plain = text.replace(/\s/g, "").replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g, (sign) => String(digitOf(sign.charCodeAt(0))));
  return new RegExp(`^[0-9]{${SHORTEST},${LONGEST}}$`).test(plain) ? plain : "";
}

/** @param {number} code */
function digitOf(code) {
  return code >= 0x0966 ? code - 0x0966 : code >= 0x06f0 ? code - 0x06f0 : code - 0x0660;
}

/** @param {string} digits @param {string} salt @returns {Pin} */
export const makePin = (digits, salt) => ({ salt, hash: hashOf(digits, salt), misses: 0, until: 0, forgot: 0 });

/** @param {Pin} pin @param {string} digits */
export const opens = (pin, digits) => digits !== "" && hashOf(digits, pin.salt) === pin.hash;

/** @param {string} digits @param {string} salt */
function hashOf(digits, salt) {
  return bytesToHex(pbkdf2(sha256, utf8ToBytes(digits), utf8ToBytes(salt), { c: ROUNDS, dkLen: 32 }));
}

/** One miss more; at the fifth the door rests. @param {Pin} pin @param {number} now @returns {Pin} */
export function missed(pin, now) {
  const misses = pin.misses + 1;
  return misses < TRIES ? { ...pin, misses } : { ...pin, misses: 0, until: now + REST };
}

/** Seconds that the door still rests. A clock set back must not lock anybody out for longer. @param {Pin} pin @param {number} now */
export const restsFor = (pin, now) => Math.ceil(Math.min(REST, Math.max(0, pin.until - now)) / 1000);

/** When it opens without its digits; 0 when nobody said that they forgot them. @param {Pin} pin */
export const opensAt = (pin) => (pin.forgot ? pin.forgot + FORGOT_MINUTES * 60 * 1000 : 0);
