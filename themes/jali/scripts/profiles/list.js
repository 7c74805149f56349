// The list of those who share a browser: who is added, renamed, found, and how they are told apart.
// Pure: the list comes in and a new one goes out; where it is kept is the store's affair.

/**
 * @typedef {import("../record/store/profiles.js").Profile} Profile
 * @typedef {import("../record/store/profiles.js").Profiles} Profiles
 */

/** As many letters as a name or a staff number may have. */
export const LONGEST_NAME = 60;
export const LONGEST_STAFF = 30;
/** Looks of tiles: six colours, four screens. */
const LOOKS = 12;

/** A name as it is kept: one line, no room around it. @param {string} text @param {number} longest */
export function tidy(text, longest) {
  return [...text.normalize("NFC").replace(/[\s\p{Cc}]+/gu, " ").trim()].slice(0, longest).join("");
}

/** What a record says of a name. @param {string} name @param {string} staff */
export const nameFact = (name, staff) => ({ k: "name", o: "learner", x: [name, staff] });

/** The look that the fewest have, of these the first. @param {Profile[]} profiles */
export function freeLook(profiles) {
  const worn = Array.from({ length: LOOKS }, (_, look) => profiles.filter((one) => one.look % LOOKS === look).length);
  return worn.indexOf(Math.min(...worn));
}

/** Whoever was here last comes first. @param {Profile[]} profiles */
export const inOrder = (profiles) => [...profiles].sort((one, two) => two.at - one.at || one.name.localeCompare(two.name));

/** @param {Profiles} list @param {string} id */
export const find = (list, id) => list.profiles.find((one) => one.id === id);

/** Changes one profile, or adds it. @param {Profiles} list @param {Profile} profile @returns {Profiles} */
export function withProfile(list, profile) {
  const others = list.profiles.filter((one) => one.id !== profile.id);
  return { ...list, profiles: [...others, profile] };
}

/** @param {Profiles} list @param {string} id @returns {Profiles} */
export function withoutProfile(list, id) {
  return { open: list.open === id ? "" : list.open, profiles: list.profiles.filter((one) => one.id !== id) };
}

/** Everybody in whose name or number these letters stand, whatever their case. @param {Profile[]} profiles @param {string} letters */
export function matching(profiles, letters) {
  const plain = (/** @type {string} */ text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
  const wanted = plain(letters.trim());
  return profiles.filter((one) => plain(`${one.name} ${one.staff}`).includes(wanted));
}

/** Somebody of the same name, and of the same number if both have one. @param {Profiles} list @param {string} name @param {string} staff */
export function namesake(list, name, staff) {
  const same = (/** @type {string} */ one, /** @type {string} */ two) => one.localeCompare(two, undefined, { sensitivity: "base" }) === 0;
  return list.profiles.find((one) => same(one.name, name) && (!one.staff || !staff || same(one.staff, staff)));
}

/** One or two letters for a tile: of Latin names the first of two words, of others the first sign as it is written. @param {string} name */
export function initials(name) {
  const words = name.split(" ").filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = words.map((word) => firstSign(word).toLocaleUpperCase());
  return /^\p{Script=Latin}/u.test(words[0] ?? "") ? [first[0], first.length > 1 ? first[first.length - 1] : ""].join("") : (first[0] ?? "");
}

/** With the marks that belong to it. @param {string} word */
function firstSign(word) {
  return /^.(?:\u094D.|\p{M})*/u.exec(word)?.[0] ?? "";
}
