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

/** No clock says this, and calendars end soon after. */
const WILD = 8.6e15;

/**
 * What a clock that ran ahead has written sorts behind all that is done now, and would hide it for
 * years: what is done about the same thing is stamped behind it. Nothing else is.
 */
export class Ahead {
  /** @type {Map<unknown, number>} */
  stamps = new Map();

  /** @param {{ k: string, o?: unknown, t: number }} event whose stamp is not believed */
  note(event) {
    if (event.t < WILD) this.stamps.set(subject(event), Math.max(event.t, this.after(event) - 1));
  }

  /** @param {{ k: string, o?: unknown }} fact @returns {number} the least stamp it may have */
  after(fact) {
    return 1 + (this.stamps.get(subject(fact)) ?? -1);
  }
}

/** There is one place where the learner was last, whatever the page. @param {{ k: string, o?: unknown }} fact */
const subject = (fact) => (fact.k === "place" ? fact.k : fact.o);

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
