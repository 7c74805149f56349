// What a certificate says as the end of an address, so that it can be checked without typing it. The
// same end is found again in any text that holds it. Nothing after the # is sent to a server.

/** @typedef {import("./code.js").Facts} Facts */

/** Names of the parts in the address, shortest first: codes to photograph are the better the shorter they are. @type {[string, keyof Facts][]} */
const PARTS = [["s", "site"], ["c", "course"], ["n", "name"], ["d", "day"], ["p", "percent"], ["v", "version"]];

/** @param {Facts} facts @param {string} code */
export function linkEnd(facts, code) {
  const parts = PARTS.filter(([, fact]) => facts[fact]).map(([name, fact]) => `${name}=${encode(facts[fact])}`);
  return `#${[...parts, `k=${code.replace("-", "")}`].join("&")}`;
}

/** Ends of sentences stay outside when the address stands in a text. @param {string} text */
const encode = (text) => encodeURIComponent(text).replace(/%20/g, "+").replace(/[!'()*.]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** @param {string} text an address, or a text that holds one @returns {{ facts: Facts, code: string } | null} */
export function readLink(text) {
  const end = /#(s=[^\s<>"]+)/.exec(text)?.[1];
  if (!end) return null;
  const parts = new URLSearchParams(end);
  const of = (/** @type {string} */ name) => parts.get(name) ?? "";
  const facts = Object.fromEntries(PARTS.map(([name, fact]) => [fact, of(name)]));
  return of("k") ? { facts: /** @type {Facts} */ (/** @type {unknown} */ (facts)), code: of("k") } : null;
}
