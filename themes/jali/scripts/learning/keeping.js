// What can be said of how safely the record is kept here: one state, and what else is worth knowing in
// this browser. Pure: everything a browser says of itself comes in.

/**
 * @typedef {"kept" | "may-go" | "weak" | "alone" | "none"} Keeping
 * @typedef {"file" | "plain" | "safari" | "add-ios" | "add"} Note
 * @typedef {{ shelf: import("../types.d.ts").Shelf, unsaved: boolean, persisted: boolean, protocol: string, agent: string, touches: number, standalone: boolean, canAsk: boolean, metHome: boolean }} Here
 *   `canAsk`: the browser can promise to keep things; `metHome`: this page sees what the home page has left
 */

/** Browsers built on Safari, as all are on Apple's phones; they forget sites that were not visited for a week. */
const SAFARI = /^((?!Chrom|Android).)*Safari/;

/** @param {Here} here @returns {{ state: Keeping, notes: Note[], offer: boolean }} `offer`: asking the browser for its promise makes sense */
export function keepingOf(here) {
  const state = stateOf(here);
  /** @type {Note[]} */
  const notes = [];
  const isFile = here.protocol === "file:";
  if (isFile && state !== "alone" && state !== "none") notes.push("file");
  if (here.protocol === "http:" && !here.canAsk && state !== "none") notes.push("plain");
  if (state === "may-go" && !isFile && SAFARI.test(here.agent) && !here.standalone) {
    const isPhone = /iPhone|iPad|iPod/.test(here.agent) || (here.agent.includes("Macintosh") && here.touches > 1);
    notes.push("safari", isPhone ? "add-ios" : "add");
  }
  return { state, notes, offer: state === "may-go" && here.canAsk };
}

/** @param {Here} here @returns {Keeping} */
function stateOf({ shelf, unsaved, persisted, protocol, agent, metHome }) {
  if (unsaved || shelf === "memory") return "none";
  // From a disk, Firefox gives every page a store of its own.
  if (protocol === "file:" && agent.includes("Firefox/") && !metHome) return "alone";
  if (shelf === "local") return "weak";
  return persisted ? "kept" : "may-go";
}
