// A record's file under a passphrase: the file as it is, cut between lines into parts, each encrypted
// by itself, so that damage costs one part. PBKDF2-SHA-256 makes the key, AES-256-GCM encrypts.
// Needs a browser's own `crypto.subtle`, which pages opened over plain http lack. The twin of
// src/record/lock, which only opens.

import { FORMAT } from "./file-header.js";
import { PART, writeFile } from "./file.js";
import { cut, fromBase64, inOrder, toBase64 } from "./parts.js";
import { seal } from "./seal.js";

/**
 * @typedef {import("./file.js").Part} Part
 * @typedef {import("./file-header.js").Locked} Locked
 */

export const ROUNDS = 600000;
/** A file that asks for more wants the page to hang. */
const MOST_ROUNDS = 5000000;
const utf8 = new TextEncoder();

/**
 * @param {string} file as `writeFile` makes it @param {string} passphrase @param {{ site: string, made: number }} about what may be read without it
 * @param {Uint8Array<ArrayBuffer>} salt 16 random bytes, never used twice: parts are told apart by number only
 * @param {number} [rounds] how much work it shall be to try a passphrase
 * @returns {Promise<string>}
 */
export async function lockFile(file, passphrase, about, salt, rounds = ROUNDS) {
  const key = await makeKey(passphrase, salt, rounds, "encrypt");
  const lines = await Promise.all(cut(file).map(async (part, number) => {
    const encrypted = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce(number) }, key, utf8.encode(part));
    return seal({ format: PART, part: number, x: toBase64(new Uint8Array(encrypted)) });
  }));
  const locked = { kdf: "PBKDF2-SHA-256", rounds, salt: toBase64(salt), cipher: "AES-256-GCM" };
  return writeFile({ format: FORMAT, version: 1, ...about, locked }, lines);
}

/**
 * @param {Locked} locked @param {Part[]} parts @param {string} passphrase
 * @returns {Promise<{ bytes: Uint8Array, lost: number } | { fault: "passphrase" | "too-hard" }>} the file inside, and how many parts could not be opened
 */
export async function unlockFile(locked, parts, passphrase) {
  const salt = fromBase64(locked.salt);
  if (!locked.rounds || locked.rounds > MOST_ROUNDS || !salt) return { fault: "too-hard" };
  const key = await makeKey(passphrase, salt, locked.rounds, "decrypt");
  /** @type {Map<number, Uint8Array>} */
  const opened = new Map();
  for (const { number, text } of parts) {
    const bytes = fromBase64(text);
    const plain = bytes && (await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce(number) }, key, bytes).catch(() => null));
    if (plain && !opened.has(number)) opened.set(number, new Uint8Array(plain));
  }
  if (!opened.size) return { fault: "passphrase" };
  return { bytes: inOrder(opened), lost: parts.length - opened.size };
}

/** @param {string} passphrase @param {Uint8Array<ArrayBuffer>} salt @param {number} iterations @param {"encrypt" | "decrypt"} use */
async function makeKey(passphrase, salt, iterations, use) {
  // One passphrase, however the keyboard composes its letters.
  const secret = await crypto.subtle.importKey("raw", utf8.encode(passphrase.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, secret, { name: "AES-GCM", length: 256 }, false, [use]);
}

/** @param {number} number twelve bytes @returns {Uint8Array<ArrayBuffer>} */
function nonce(number) {
  const bytes = new Uint8Array(12);
  new DataView(bytes.buffer).setUint32(8, number);
  return bytes;
}
