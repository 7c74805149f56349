// Like core-door, for what also runs while nobody is learning yet: then there are tools and no core.

/** @type {import("./core.js").Core | undefined} */
export const core = /** @type {any} */ (globalThis).lyceum;
/** @type {import("./core.js").Tools} */
export const tools = core ?? /** @type {any} */ (globalThis).lyceumTools;
