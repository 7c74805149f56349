// Makes a call of the browser's storage fail, in one of the ways in which browsers fail: it throws, its
// request fails and takes the transaction along, or it never answers. Knows nothing of records.

/**
 * @typedef {"throws" | "aborts" | "errs" | "hangs" | "gone"} Way
 * @typedef {{ call: string, way: Way, also?: string }} Refusal `also`: another call that throws at the same time
 */

/** Every call that the record's store makes, each with the ways in which it can fail. @type {Refusal[]} */
export const REFUSALS = [
  { call: "window.indexedDB", way: "throws" },
  { call: "window.indexedDB", way: "gone" },
  { call: "IDBFactory.open", way: "throws" },
  { call: "IDBFactory.open", way: "errs" },
  { call: "IDBFactory.open", way: "hangs" },
  { call: "IDBDatabase.transaction", way: "throws" },
  { call: "IDBTransaction.objectStore", way: "throws" },
  { call: "IDBTransaction.commit", way: "throws" },
  { call: "IDBTransaction.commit", way: "aborts" },
  { call: "IDBTransaction.oncomplete", way: "hangs" },
  { call: "IDBObjectStore.add", way: "throws" },
  { call: "IDBObjectStore.add", way: "aborts" },
  { call: "IDBObjectStore.put", way: "throws" },
  { call: "IDBObjectStore.put", way: "aborts" },
  { call: "IDBObjectStore.delete", way: "throws" },
  { call: "IDBObjectStore.delete", way: "aborts" },
  { call: "IDBObjectStore.get", way: "throws" },
  { call: "IDBObjectStore.getAll", way: "throws" },
  { call: "IDBObjectStore.getAll", way: "aborts" },
  { call: "IDBObjectStore.openKeyCursor", way: "throws" },
  { call: "IDBKeyRange.lowerBound", way: "throws" },
  { call: "window.localStorage", way: "throws" },
  { call: "Storage.setItem", way: "throws" },
  { call: "Storage.getItem", way: "throws" },
  { call: "Storage.removeItem", way: "throws" },
  { call: "IDBFactory.open", way: "throws", also: "window.localStorage" },
  { call: "IDBFactory.open", way: "throws", also: "Storage.setItem" },
  { call: "IDBFactory.open", way: "throws", also: "Storage.getItem" },
  { call: "IDBFactory.open", way: "throws", also: "Storage.removeItem" },
  { call: "IDBObjectStore.add", way: "aborts", also: "Storage.setItem" },
  { call: "IDBTransaction.commit", way: "aborts", also: "Storage.setItem" },
  { call: "IDBTransaction.oncomplete", way: "hangs", also: "Storage.setItem" },
  { call: "IDBObjectStore.getAll", way: "aborts", also: "Storage.setItem" },
  { call: "window.BroadcastChannel", way: "throws" },
  { call: "Crypto.getRandomValues", way: "throws" },
];

/**
 * Runs in the page before its scripts. Calls fail while `globalThis.failing` is above 0; each failure
 * takes one off, so 1 is once.
 * @param {{ refusal: Refusal, times: number }} wanted
 */
export function refuse({ refusal, times }) {
  const page = /** @type {any} */ (globalThis);
  page.failing = times;
  page.failed = 0;
  const fails = () => page.failing > 0 && ((page.failing -= 1), (page.failed += 1), true);
  const fault = () => new DOMException("refused by the test", "QuotaExceededError");
  const { open } = IDBFactory.prototype;

  /** @param {string} call @param {Way} way */
  const install = (call, way) => {
    const [owner = "", name = ""] = call.split(".");
    const home = owner === "window" ? window : page[owner][name] ? page[owner] : page[owner].prototype;
    const known = Object.getOwnPropertyDescriptor(home, name) ?? { value: home[name] };
    if (!known.get && !known.set) return void Object.defineProperty(home, name, { ...known, value: failing(known.value, way) });
    // The property of an event: whoever asks to be told is not.
    if (way === "hangs") return void Object.defineProperty(home, name, { ...known, set(value) {
      known.set?.call(this, fails() ? null : value);
    } });
    Object.defineProperty(home, name, { ...known, get() {
      if (!fails()) return known.get?.call(this);
      if (way === "gone") return undefined;
      throw fault();
    } });
  };

  /** @param {any} original @param {Way} way */
  const failing = (original, way) => /** @this {any} @param {any[]} given */ function (...given) {
    if (!fails()) return new.target ? Reflect.construct(original, given) : original.apply(this, given);
    if (way === "throws") throw fault();
    if (way === "hangs") return new EventTarget();
    // A version that is lower than the one that is there.
    if (way === "errs") return open.call(this, "higher", 1);
    const answer = this instanceof IDBTransaction ? undefined : original.apply(this, given);
    (this instanceof IDBTransaction ? this : this.transaction).abort();
    return answer;
  };

  if (refusal.way === "errs") open.call(indexedDB, "higher", 9);
  install(refusal.call, refusal.way);
  if (refusal.also) install(refusal.also, "throws");
}
