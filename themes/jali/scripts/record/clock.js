// Stamps that only grow, on devices whose clock may be wrong. Pure: the wall clock comes in as a number.

export const TRUST_AHEAD = 24 * 60 * 60 * 1000;

/**
 * The newest stamp to build on after having seen `stamp`. One more than a day ahead sorts where it
 * says, but is not believed: cheap phones lose their date.
 * @param {number} newest @param {number} stamp @param {number} wall
 */
export function advance(newest, stamp, wall) {
  return stamp - wall > TRUST_AHEAD ? newest : Math.max(newest, stamp);
}

/** The stamp of the next event. @param {number} newest @param {number} wall */
export function nextStamp(newest, wall) {
  return Math.max(wall, newest + 1);
}

/** Twelve base64url letters, 72 random bits. @param {(bytes: Uint8Array<ArrayBuffer>) => void} fill */
export function makeActor(fill) {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const bytes = new Uint8Array(12);
  fill(bytes);
  return Array.from(bytes, (byte) => letters[byte & 63]).join("");
}

/** Eight hex digits: the name of a sitting and the seed of its order, or of a note's parts. @param {(bytes: Uint8Array<ArrayBuffer>) => void} fill */
export function makeRun(fill) {
  const bytes = new Uint8Array(4);
  fill(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
