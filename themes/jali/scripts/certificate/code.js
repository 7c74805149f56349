// The code on a certificate: eight letters worked out from what the certificate says, so that a slip
// in copying it is found. The twin of src/record/certificate.rs; both answer to
// tests/contract/certificates. It proves nothing about who learned: whoever knows the rule can make one.

import { sha256 } from "@noble/hashes/sha2.js";
import { normalForm } from "../quiz/compare.js";

/**
 * @typedef {{ site: string, course: string, name: string, day: string, percent: string, version: string }} Facts
 *   `day` is 2026-03-03, `percent` whole percents or "" where nothing was tested
 */

/** First line of what is hashed; another rule gets another number. */
const RULE = "lyceum-certificate-1";
/** No vowels, so no words; no letter that is easily taken for another. */
const LETTERS = "CDFGHJKMNPQRTVWXY2346789";
const LENGTH = 8;

/**
 * Facts count as they are read, not as they are written: capitals, spaces, digits and letters of
 * another keyboard make no difference.
 * @param {Facts} facts @returns {string} `7F3K-9Q2M`
 */
export function certificateCode({ site, course, name, day, percent, version }) {
  const lines = [RULE, ...[site, course, name, day, percent, version].map(normalForm)];
  const hash = sha256(new TextEncoder().encode(lines.join("\n")));
  // Six bytes, so that the number is a whole one here too.
  let rest = hash.slice(0, 6).reduce((number, byte) => number * 256 + byte, 0);
  let code = "";
  for (let at = 0; at < LENGTH; at += 1) {
    code += LETTERS.charAt(rest % LETTERS.length);
    rest = Math.floor(rest / LETTERS.length);
  }
  return shownCode(code);
}

/** In two groups, as certificates show it. @param {string} code as somebody typed it @returns {string} */
export function shownCode(code) {
  const letters = code.normalize("NFKC").toUpperCase().replace(/[^A-Z0-9]/g, "");
  return letters.length > LENGTH / 2 ? `${letters.slice(0, LENGTH / 2)}-${letters.slice(LENGTH / 2)}` : letters;
}

/** What a share is called in whole percents, never more than it is. @param {number | null} share */
export const percentOf = (share) => (share === null ? "" : String(Math.floor(Math.round(share * 1e6) / 1e4)));

/** 31 December 9999. */
export const LAST_DAY = 2932896;

/** `2026-03-03` of a day counted from 1970; "" for what no calendar has. @param {number} day */
export const isoDay = (day) => (day <= LAST_DAY ? new Date(day * 864e5).toISOString().slice(0, 10) : "");
