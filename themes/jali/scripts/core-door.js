// What the core bundle has put on the page, for the bundles that come after it.

/** @type {typeof import("./core.js").core} */
export const core = /** @type {any} */ (globalThis).lyceum;
