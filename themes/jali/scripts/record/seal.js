// A line of JSON that ends with its own checksum, so that damage to one line is found and stays with
// that line: events, and the first and last line of a record's file. What a line says is not its business.

import { crc32c } from "./crc32c.js";

/** Length of the checksum's member with the closing brace. */
const TAIL = 16;
const SUM = /^,"c":"([0-9a-f]{8})"\}$/;
const utf8 = new TextEncoder();

/** @param {object} value without a `c` @returns {string} its line */
export function seal(value) {
  // Half a pair of letters, cut off by some editor, is nothing that other programs could read.
  const body = JSON.stringify(value, (_, one) => (typeof one === "string" ? one.replace(/[\ud800-\udfff]/gu, "\ufffd") : one));
  return `${body.slice(0, -1)},"c":"${crc32c(body)}"}`;
}

/** Whether the checksum fits; null for a line that ends with none. @param {string} line */
export function isSealed(line) {
  const sum = SUM.exec(line.slice(-TAIL));
  return sum && crc32c(line, line.length - TAIL) === sum[1];
}

/** Length in bytes as stored and exported. @param {string} line */
export function lineBytes(line) {
  return utf8.encode(line).length;
}

/** A character is at most three bytes, so most lines need no counting. @param {string} line @param {number} bytes */
export function isLonger(line, bytes) {
  return line.length > bytes || (line.length * 3 > bytes && lineBytes(line) > bytes);
}
