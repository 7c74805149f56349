// Who shares this browser on this site: the list of profiles, which of them is open, when a page was
// last touched. Small, and needed before a page is drawn, hence localStorage; a copy of every profile
// lies in its own database (note "profile"), should the list be lost. What a PIN is, is not its affair.

import { count, word } from "../fold/values.js";
import { readLocal, removeLocal, setLocal } from "./local.js";

/**
 * @typedef {{ salt: string, hash: string, misses: number, until: number, forgot: number }} Pin `until`, `forgot`: times of day, 0 for none
 * @typedef {{ id: string, name: string, staff: string, look: number, at: number, pin?: Pin | undefined, unlocked?: number | undefined, asked?: number | undefined }} Profile
 *   `at`: when it was last opened; `unlocked`: when its PIN was taken away because it was forgotten; `asked`: when somebody said so in vain
 * @typedef {{ open: string, profiles: Profile[] }} Profiles `open` is "" while nobody is learning
 */

/** The profile that everybody begins with: its record lies where records lay before there were several. */
export const FIRST = "default";
/** Where several share, a visit that has rested so long is a new one. */
const REST = 4 * 60 * 60 * 1000;

/** @param {string} site */
export const listKey = (site) => `lyceum:${site}:profiles`;
/** @param {string} site */
export const seenKey = (site) => `lyceum:${site}:seen`;
/** What of a profile is no record: its looks. @param {string} site @param {string} id */
export const spaceOf = (site, id) => (id === FIRST || id === "" ? `lyceum:${site}` : `lyceum:${site}:${id}`);

/** @param {string} site @returns {Profiles | null} null where nobody ever gave a name */
export function readProfiles(site) {
  try {
    const { open, profiles } = JSON.parse(readLocal(listKey(site)) ?? "");
    const known = profiles.filter((/** @type {any} */ one) => /^[a-z0-9]{1,20}$/.test(one.id) && typeof one.name === "string").map(asProfile);
    return known.length ? { open: known.some((/** @type {Profile} */ one) => one.id === open) ? open : "", profiles: known } : null;
  } catch {
    // None yet, or damaged: the databases tell who there was.
    return null;
  }
}

/** What has the wrong type reads as absent. @param {any} one @returns {Profile} */
function asProfile(one) {
  const pin = typeof one.pin?.salt === "string" && typeof one.pin.hash === "string" ? one.pin : undefined;
  return { ...one, staff: word(one.staff), look: count(one.look), at: count(one.at), pin };
}

/** @param {string} site @param {Profiles} list */
export const writeProfiles = (site, list) => setLocal(listKey(site), JSON.stringify(list));

/** Takes some out of the list; without anybody there is none. @param {string} site @param {...string} ids */
export function removeProfiles(site, ...ids) {
  const profiles = (readProfiles(site)?.profiles ?? []).filter((one) => !ids.includes(one.id));
  if (profiles.length) return void writeProfiles(site, { open: "", profiles });
  removeLocal(listKey(site));
  removeLocal(seenKey(site));
}

/** When somebody last touched a page where people share this browser; 0 when that is not known. @param {string} site */
export const readSeen = (site) => Number(readLocal(seenKey(site))) || 0;

/**
 * Whose pages these are at this moment; "" when that must be asked first.
 * @param {string} site @param {number} idle seconds after which the site asks again, 0 for never
 */
export function whoIsOpen(site, idle) {
  const list = readProfiles(site);
  const open = list ? list.open : FIRST;
  const asks = list !== null && (list.profiles.length > 1 || list.profiles.some((one) => one.pin));
  const rest = idle ? idle * 1000 : asks ? REST : Infinity;
  const seen = readSeen(site);
  return (seen && Date.now() - seen > rest) || (asks && readHere(site) !== open) ? "" : open;
}

/** Who was chosen in this tab, as long as it is open. @param {string} site */
export function readHere(site) {
  try {
    return sessionStorage.getItem(`lyceum:${site}:here`);
  } catch {
    return null;
  }
}
/** @param {string} site @param {string} id "" to forget it */
export function setHere(site, id) {
  try {
    if (id) sessionStorage.setItem(`lyceum:${site}:here`, id);
    else sessionStorage.removeItem(`lyceum:${site}:here`);
  } catch {
    // Refused: every page asks.
  }
}

/** Profiles that have a database, whatever the list says. @param {string} site @returns {Promise<string[]>} */
export async function profilesOnDisk(site) {
  const start = `lyceum:${site}:`;
  try {
    const all = await indexedDB.databases();
    return all.flatMap(({ name }) => (name?.startsWith(start) ? [name.slice(start.length)] : []));
  } catch {
    // Older browsers do not tell.
    return [];
  }
}
