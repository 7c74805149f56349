// What the core bundle has put on the page, for the bundles that come after it.

/** @type {import("./core.js").Core} */
export const core = /** @type {any} */ (globalThis).lyceum;
