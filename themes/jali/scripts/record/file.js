// A record as a file, NAME.lyceum: JSON Lines. A first line says what it is, the events follow letter
// for letter as kept, a last line holds the SHA-256 of all before it. Every line has a checksum of its
// own, so damage costs the lines it lies in and no others. The twin of src/record/file.
// Pure. What a locked file holds is opened elsewhere (record/lock.js).

import { sha256 } from "@noble/hashes/sha2.js";
import { parseEvent } from "./event.js";
import { FORMAT, headerOf } from "./file-header.js";
import { isLonger, isSealed, seal } from "./seal.js";

/**
 * @typedef {import("../types.d.ts").RecordEvent} RecordEvent
 * @typedef {import("./file-header.js").Header} Header
 * @typedef {{ event: RecordEvent, line: string }} Entry
 * @typedef {{ number: number, text: string }} Part a piece of a locked file
 * @typedef {{ line: number, fault: "too-long" | "checksum" | "not-json" | "shape" }} BadLine
 * @typedef {"whole" | "changed" | "cut" | "plain"} End changed: not as it was written; cut: its end is missing; plain: lines without a first and last
 * @typedef {{ header: Header | null, entries: Entry[], parts: Part[], bad: BadLine[], end: End }} RecordFile
 * @typedef {"too-large" | "too-many" | "no-record"} FileFault
 */

export const LARGEST_FILE = 32 * 1024 * 1024;
export const MOST_EVENTS = 500000;
const LONGEST_HEADER = 4096;
const LONGEST_PART = 65536;
/** Two lines that lost the sign between them are not longer than this. */
const LONGEST_JOINED = 8192;
const END = "lyceum-record-end";
export const PART = "lyceum-record-part";
const utf8 = new TextEncoder();

/** @param {object} header @param {string[]} lines @returns {string} */
export function writeFile(header, lines) {
  const text = `${[seal(header), ...lines].join("\n")}\n`;
  return `${text}${seal({ format: END, lines: lines.length, sha256: hex(sha256(utf8.encode(text))) })}\n`;
}

/** @param {Uint8Array} bytes @returns {RecordFile | { fault: FileFault }} */
export function readFile(bytes) {
  if (bytes.length > LARGEST_FILE) return { fault: "too-large" };
  const reading = new Reading();
  new TextDecoder().decode(bytes).split("\n").forEach((line, at) => {
    // Some programs change line ends on the way.
    const text = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (text) reading.read(text, at + 1);
  });
  if (reading.entries.length > MOST_EVENTS) return { fault: "too-many" };
  if (!reading.header && !reading.entries.length && !reading.parts.length) return { fault: "no-record" };
  const { header, entries, parts, bad } = reading;
  return { header, entries, parts, bad, end: reading.end() };
}

class Reading {
  /** @type {Header | null} */
  header = null;
  /** @type {Entry[]} */
  entries = [];
  /** @type {Part[]} */
  parts = [];
  /** @type {BadLine[]} */
  bad = [];
  sum = sha256.create();
  /** Whether the last line has come, and whether it says the truth. */
  ended = false;
  fits = false;

  /** @param {string} line @param {number} number */
  read(line, number) {
    // Nothing belongs behind the last line.
    this.fits = false;
    const fault = this.take(line);
    if (fault) this.salvage(line, number, fault);
    this.sum.update(utf8.encode(`${line}\n`));
  }

  end() {
    if (this.ended) return this.fits ? "whole" : "changed";
    return this.header ? "cut" : "plain";
  }

  /** @param {string} line @returns {BadLine["fault"] | null} */
  take(line) {
    if (line.startsWith('{"format":') && !isLonger(line, LONGEST_PART) && isSealed(line)) return this.takeOwn(line);
    const read = parseEvent(line);
    if ("fault" in read) return read.fault;
    if (this.entries.length <= MOST_EVENTS) this.entries.push({ event: read.event, line });
    return null;
  }

  /** A line of the file's own. @param {string} line @returns {BadLine["fault"] | null} */
  takeOwn(line) {
    let value;
    try {
      value = JSON.parse(line);
    } catch {
      return "not-json";
    }
    if (value.format === PART && Number.isSafeInteger(value.part) && value.part >= 0 && value.part < 2 ** 32 && typeof value.x === "string") {
      this.parts.push({ number: value.part, text: value.x });
    } else if (value.format === END) {
      this.ended = true;
      this.fits = value.sha256 === hex(this.sum.clone().digest());
    } else if (value.format === FORMAT && this.header === null && !isLonger(line, LONGEST_HEADER)) {
      this.header = headerOf(value);
      return this.header ? null : "shape";
    } else return "shape";
    return null;
  }

  /** When the sign between two lines is damaged, both are still there. @param {string} line @param {number} number @param {BadLine["fault"]} fault */
  salvage(line, number, fault) {
    let from = 0;
    let tries = 0;
    if (!isLonger(line, LONGEST_JOINED)) {
      for (const found of line.matchAll(/,"c":"[0-9a-f]{8}"\}/g)) {
        if ((tries += 1) > 4) break;
        const end = Number(found.index) + found[0].length;
        if (end === line.length && from === 0) break;
        if (this.take(line.slice(from, end))) continue;
        const next = line.indexOf('{"', end);
        from = next < 0 ? line.length : next;
      }
    }
    if (from < line.length) this.bad.push({ line: number, fault });
  }
}

/** @param {Uint8Array} bytes */
function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
