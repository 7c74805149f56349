// How an event's fields are read and where things are put: what all parts of the fold share.
// A field of the wrong type reads as absent.

/**
 * The entry of that name, made when missing. Ids come from files of others: `__proto__` is a name
 * like any other here.
 * @template T
 * @param {Record<string, T>} table @param {string} name @param {() => T} make
 * @returns {T}
 */
export function own(table, name, make) {
  if (!Object.prototype.hasOwnProperty.call(table, name)) put(table, name, make());
  return /** @type {T} */ (table[name]);
}

/** @template T @param {Record<string, T>} table @param {string} name @param {T} value */
export function put(table, name, value) {
  // Every other name may be assigned, which is ten times as fast.
  if (name === "__proto__") Object.defineProperty(table, name, { value, enumerable: true, writable: true, configurable: true });
  else table[name] = value;
}

/** @param {unknown} value */
export function word(value) {
  return typeof value === "string" ? value : "";
}
/** @param {unknown} value @returns {string[]} */
export function names(value) {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
/** @param {unknown} value */
export function share(value) {
  return typeof value === "number" && value > 0 ? Math.min(1, value) : 0;
}
/** @param {unknown} value */
export function count(value) {
  return Number.isSafeInteger(value) && /** @type {number} */ (value) > 0 ? /** @type {number} */ (value) : 0;
}
/** Zero or more, or nothing. @param {unknown} value */
export function amount(value) {
  return typeof value === "number" && value >= 0 ? value : null;
}
/** @param {unknown} value @returns {value is string} */
export function isRun(value) {
  return typeof value === "string" && /^[0-9a-f]{8}$/.test(value);
}

/** Page and name of `page#name`. @param {string} item @returns {[string, string] | null} */
export function parted(item) {
  const cut = item.lastIndexOf("#");
  return cut < 1 ? null : [item.slice(0, cut), item.slice(cut + 1)];
}

/**
 * A corner of the state that pages never see, for what only later events need.
 * @template T
 * @param {() => T} make @returns {(state: import("../../types.d.ts").Folded) => T}
 */
export function corner(make) {
  /** @type {WeakMap<import("../../types.d.ts").Folded, T>} */
  const corners = new WeakMap();
  return (state) => {
    let kept = corners.get(state);
    if (kept === undefined) corners.set(state, (kept = make()));
    return kept;
  };
}
