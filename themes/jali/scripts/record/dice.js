// Names from random bytes, also in a browser that refuses good ones: they need to differ, not to be
// secret.

import { makeActor, makeRun } from "./clock.js";

export const newActor = () => makeActor(fillRandom);
export const newRun = () => makeRun(fillRandom);

/** @param {Uint8Array<ArrayBuffer>} bytes */
function fillRandom(bytes) {
  try {
    crypto.getRandomValues(bytes);
  } catch {
    for (let at = 0; at < bytes.length; at += 1) bytes[at] = Math.floor(Math.random() * 256);
  }
}
