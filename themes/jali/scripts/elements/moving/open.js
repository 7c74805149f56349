// Opens a record's file, with its passphrase when it is locked, and says how much of it there is.

import { readFile } from "../../record/file.js";
import { unlockFile } from "../../record/lock.js";
import { unpackFile } from "../../record/pack.js";

/**
 * @typedef {import("../../record/file.js").RecordFile} RecordFile
 * @typedef {RecordFile & { lost: number }} Opened `lost`: parts of a locked file that did not open
 * @typedef {import("../../record/file.js").FileFault | "locked" | "passphrase" | "too-hard" | "no-lock" | "no-unpack"} Fault
 */

/**
 * @param {Uint8Array} bytes @param {string} passphrase "" when none was asked for
 * @param {number} [depth] how many files it may lie in: a locked one, and a packed one in that
 * @returns {Promise<Opened | { fault: Fault }>}
 */
export async function openRecord(bytes, passphrase, depth = 2) {
  const outer = readFile(bytes);
  if ("fault" in outer) return outer;
  if (!depth || (!outer.header?.locked && !outer.parts.length)) return { ...outer, lost: 0 };
  const got = await inside(outer, passphrase);
  if ("fault" in got) return got;
  const inner = await openRecord(got.bytes, passphrase, depth - 1);
  if ("fault" in inner) return inner;
  // What was damaged outside is missing inside.
  const end = outer.end === "whole" || inner.end === "cut" ? inner.end : "changed";
  return { ...inner, header: inner.header ?? outer.header, bad: [...outer.bad, ...inner.bad], end, lost: got.lost + inner.lost };
}

/** @param {RecordFile} outer @param {string} passphrase @returns {Promise<{ bytes: Uint8Array, lost: number } | { fault: Fault }>} */
async function inside({ header, parts }, passphrase) {
  if (!header?.locked) return unpackFile(parts);
  if (!globalThis.crypto?.subtle) return { fault: "no-lock" };
  if (!passphrase) return { fault: "locked" };
  return unlockFile(header.locked, parts, passphrase);
}
