// A long record's file, packed: the file as it is, cut into parts, each compressed by itself. About a third
// of the length, for connections that are paid by the megabyte. A browser that cannot compress writes the
// file as it is. The twin of src/record/pack, which only opens.

import { FORMAT } from "./file-header.js";
import { LARGEST_FILE, PART, writeFile } from "./file.js";
import { cut, fromBase64, inOrder, join, toBase64 } from "./parts.js";
import { seal } from "./seal.js";

/** @typedef {import("./file.js").Part} Part */

/** A short file stays as it is: anybody can read it. */
const PACK_FROM = 262144;
/** No part of ours is longer; one that claims to be wants the page to fall. */
const LONGEST_PART = 65536;

/** @param {string} file as `writeFile` makes it @param {{ site: string, made: number }} about @param {number} [from] letters from which it is worth it @returns {Promise<string>} */
export async function packFile(file, about, from = PACK_FROM) {
  if (file.length < from || !globalThis.CompressionStream) return file;
  const lines = await Promise.all(cut(file).map(async (part, number) => {
    const packed = await through(new TextEncoder().encode(part), new CompressionStream("deflate"));
    return seal({ format: PART, part: number, x: toBase64(/** @type {Uint8Array} */ (packed)) });
  }));
  // Readers that know nothing of packing learn from the version that it is newer than they are.
  return writeFile({ format: FORMAT, version: 2, ...about, packed: "deflate" }, lines);
}

/** @param {Part[]} parts @returns {Promise<{ bytes: Uint8Array, lost: number } | { fault: "no-unpack" | "too-large" }>} */
export async function unpackFile(parts) {
  if (!globalThis.DecompressionStream) return { fault: "no-unpack" };
  /** @type {Map<number, Uint8Array>} */
  const opened = new Map();
  let size = 0;
  for (const { number, text } of parts) {
    const bytes = fromBase64(text);
    const plain = bytes && (await through(bytes, new DecompressionStream("deflate")).catch(() => null));
    if (!plain || opened.has(number)) continue;
    opened.set(number, plain);
    if ((size += plain.length) > LARGEST_FILE) return { fault: "too-large" };
  }
  return { bytes: inOrder(opened), lost: parts.length - opened.size };
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {GenericTransformStream} stream @returns {Promise<Uint8Array | null>} null when too much comes out */
async function through(bytes, stream) {
  const writer = stream.writable.getWriter();
  // What fails here fails for the reader too.
  writer.write(bytes).then(() => writer.close()).catch(() => {});
  const reader = stream.readable.getReader();
  const pieces = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return join(pieces);
    pieces.push(value);
    if ((size += value.length) <= LONGEST_PART) continue;
    reader.cancel().catch(() => {});
    return null;
  }
}
