// CRC-32C (Castagnoli) of a text's UTF-8 bytes, as eight hex digits: the checksum at the end of
// every event line. It finds damage, it proves nothing about who wrote the line.

const TABLE = new Uint32Array(256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  TABLE[byte] = value;
}
const utf8 = new TextEncoder();

/** @param {string} text */
export function crc32c(text) {
  let sum = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Nearly every line is ASCII: only the rest pays for an encoder.
    if (code > 127) return hex(bytesSum(utf8.encode(text)));
    sum = (sum >>> 8) ^ /** @type {number} */ (TABLE[(sum ^ code) & 255]);
  }
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
