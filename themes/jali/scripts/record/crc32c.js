// CRC-32C (Castagnoli) of a text's UTF-8 bytes, as eight hex digits: the checksum at the end of
// every event line. It finds damage, it proves nothing about who wrote the line.

const TABLE = new Uint32Array(256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  TABLE[byte] = value;
}
const utf8 = new TextEncoder();

/** Of `text`, or of its first `end` letters and a `}`: a line without its checksum, without copying it. @param {string} text @param {number} [end] */
export function crc32c(text, end) {
  let sum = 0xffffffff;
  const length = end ?? text.length;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    // Nearly every line is ASCII: only the rest pays for an encoder.
    if (code > 127) return hex(bytesSum(utf8.encode(end === undefined ? text : `${text.slice(0, end)}}`)));
    sum = (sum >>> 8) ^ /** @type {number} */ (TABLE[(sum ^ code) & 255]);
  }
  if (end !== undefined) sum = (sum >>> 8) ^ /** @type {number} */ (TABLE[(sum ^ 125) & 255]);
  return hex(sum);
}

/** @param {Uint8Array} bytes */
function bytesSum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ /** @type {number} */ (TABLE[(sum ^ byte) & 255]);
  return sum;
}

/** @param {number} sum */
function hex(sum) {
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}
