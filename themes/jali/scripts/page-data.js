// What the build says about this page: the JSON block `_page`. Read once, never changed.

/** @typedef {import("./types.d.ts").PageData} PageData */

/** @returns {PageData} */
export function readPageData() {
  const block = document.getElementById("_page");
  try {
    const data = JSON.parse(block?.textContent ?? "");
    if (data?.version === 1) return data;
  } catch {
    // A page without its block still reads; it only keeps nothing.
  }
  const root = document.documentElement;
  return { version: 1, site: root.dataset.site ?? "", kind: root.dataset.kind ?? "", lang: root.lang, root: "" };
}

/** Nobody is learning: the page is covered, and what stands on it rests. */
export const isHeld = () => document.documentElement.classList.contains("held");
/** Whether somebody can see the page. */
export const isSeen = () => document.visibilityState === "visible" && !isHeld();
