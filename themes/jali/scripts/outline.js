// Loads a course's outline as a script, because pages opened from a disk may not fetch.

/** @typedef {import("./types.d.ts").Outline} Outline */

/** @type {Map<string, Promise<Outline | null>>} */
const asked = new Map();

/** @param {string} src address of the course's outline.js @returns {Promise<Outline | null>} null when it cannot be had */
export function loadOutline(src) {
  const known = asked.get(src);
  if (known) return known;
  // One after the other: the script says only "here is an outline", not which one was asked for.
  const before = [...asked.values()].pop() ?? Promise.resolve(null);
  const loading = before.then(() => new Promise((/** @type {(outline: Outline | null) => void} */ resolve) => {
    const script = document.createElement("script");
    /** @type {any} */ (globalThis).lyceumOutline = (/** @type {Outline} */ outline) => resolve(outline?.version === 1 ? outline : null);
    script.onload = script.onerror = () => {
      script.remove();
      resolve(null);
    };
    script.src = src;
    document.head.append(script);
  }));
  asked.set(src, loading);
  return loading;
}
