// Opens a record's file, with its passphrase when it is locked, and says how much of it there is.

import { readFile } from "../../record/file.js";
import { unlockFile } from "../../record/lock.js";

/**
 * @typedef {import("../../record/file.js").RecordFile} RecordFile
 * @typedef {RecordFile & { lost: number }} Opened `lost`: parts of a locked file that did not open
 * @typedef {import("../../record/file.js").FileFault | "locked" | "passphrase" | "too-hard" | "no-lock"} Fault
 */

/** @param {Uint8Array} bytes @param {string} passphrase "" when none was asked for @returns {Promise<Opened | { fault: Fault }>} */
export async function openRecord(bytes, passphrase) {
  const outer = readFile(bytes);
  if ("fault" in outer) return outer;
  const locked = outer.header?.locked;
  if (!locked) return { ...outer, lost: 0 };
  if (!globalThis.crypto?.subtle) return { fault: "no-lock" };
  if (!passphrase) return { fault: "locked" };
  const got = await unlockFile(locked, outer.parts, passphrase);
  if ("fault" in got) return got;
  const inner = readFile(got.bytes);
  if ("fault" in inner) return inner;
  // What was damaged outside is missing inside.
  const end = outer.end === "whole" || inner.end === "cut" ? inner.end : "changed";
  return { ...inner, header: inner.header ?? outer.header, bad: [...outer.bad, ...inner.bad], end, lost: got.lost };
}
