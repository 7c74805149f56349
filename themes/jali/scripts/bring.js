// Brings what few pages need: the words, the style and the script of a bundle, once.

/** By the script's address. @type {Map<string, Promise<unknown>>} */
const brought = new Map();

/**
 * @param {string} script @param {string} words @param {string} sheet addresses; no words where the page has them
 * @returns {Promise<unknown>} when all are here; fails where the script cannot be had, and may then be tried again
 */
export function bring(script, words, sheet) {
  const known = brought.get(script);
  if (known) return known;
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = sheet;
  const parts = [words, script].filter(Boolean).map((src) => {
    const part = document.createElement("script");
    // In this order, whichever arrives first.
    part.async = false;
    part.src = src;
    return part;
  });
  document.head.append(style, ...parts);
  const last = parts.at(-1);
  const coming = Promise.all([style, ...parts].map((one) => new Promise((done, fail) => {
    one.onload = done;
    one.onerror = one === last ? fail : done;
  })));
  brought.set(script, coming);
  coming.catch(() => brought.delete(script));
  return coming;
}
