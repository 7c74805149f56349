// A file inside a file, in parts: cut between lines, so that a damaged part costs its own lines only, and
// written as letters, so that mail and message programs leave it alone. What is done to a part on its
// way, locking (lock.js) or packing (pack.js), is not its business.

const PART_BYTES = 12288;

/** Between lines, into parts of about twelve kilobytes. @param {string} file @returns {string[]} */
export function cut(file) {
  const parts = [""];
  for (const line of file.split("\n").slice(0, -1)) {
    if (String(parts[parts.length - 1]).length > PART_BYTES) parts.push("");
    parts[parts.length - 1] += `${line}\n`;
  }
  return parts;
}

/** @param {Uint8Array[]} pieces @returns {Uint8Array<ArrayBuffer>} */
export function join(pieces) {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** @param {Uint8Array} bytes */
export function toBase64(bytes) {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** @param {string} text @returns {Uint8Array<ArrayBuffer> | null} */
export function fromBase64(text) {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** @param {Map<number, Uint8Array>} parts by number */
export const inOrder = (parts) => join([...parts].sort(([one], [two]) => one - two).map(([, bytes]) => bytes));
