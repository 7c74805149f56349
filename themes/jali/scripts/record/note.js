// A long text as the events that keep it: a line holds a kilobyte, so a note is cut into parts.
// Pure; how the parts become one text again is the fold's affair (fold/kept.js).

import { LONGEST_LINE } from "./event.js";
import { lineBytes } from "./seal.js";

/** Letters a note may have. */
export const LONGEST_NOTE = 4000;
const PART = 600;
/** What a note's line holds beside item and text, with room for large numbers. */
const FRAME = 160;

/** @param {string} text bytes it takes in a line, without its quotes */
const size = (text) => lineBytes(JSON.stringify(text)) - 2;

/**
 * @param {string} item @param {string} text @param {string} group eight hex digits
 * @returns {{ k: string, o: string, x: string[], u: string, i: number, l: number }[]}
 */
export function noteFacts(item, text, group) {
  const room = Math.max(12, Math.min(PART, LONGEST_LINE - FRAME - size(item)));
  const parts = [""];
  let left = room;
  // Half a pair of letters, cut off by some editor, is nothing that can be kept.
  for (const letter of [...text.replace(/[\ud800-\udfff]/gu, "\ufffd")].slice(0, LONGEST_NOTE)) {
    if ((left -= size(letter)) < 0) {
      parts.push("");
      left = room - size(letter);
    }
    parts[parts.length - 1] += letter;
  }
  return parts.map((part, i) => ({ k: "note", o: item, x: [part], u: group, i, l: parts.length }));
}
