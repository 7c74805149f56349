// Tells the other tabs of this site and profile to read again, and hears them.
// Only a hint: a tab that misses it reads again when it is looked at.

import { removeLocal, setLocal } from "./local.js";

/**
 * @param {string} name @param {(word: string) => void} hear
 * @returns {(word: string) => void} says it to the others
 */
export function openSignal(name, hear) {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = (event) => hear(String(event.data));
    return (word) => channel.postMessage(word);
  } catch {
    return storageSignal(`${name}:signal`, hear);
  }
}

/** @param {string} key @param {(word: string) => void} hear */
function storageSignal(key, hear) {
  addEventListener("storage", (event) => {
    if (event.key === key && event.newValue) hear(event.newValue.split(" ")[0] ?? "");
  });
  return (/** @type {string} */ word) => {
    // Refused: nobody hears; they read again when they are looked at.
    setLocal(key, `${word} ${Math.random()}`);
    removeLocal(key);
  };
}
