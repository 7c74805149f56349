// Whose pages these are, and how that changes: somebody is chosen, nobody is learning any more, another
// tab says so. A page belongs to one profile as long as it lives: for another it is loaded anew, so
// nobody's answers ever go into somebody else's record.

import { newRun } from "../../record/dice.js";
import { setLocal } from "../../record/store/local.js";
import { FIRST, readProfiles, seenKey, setHere, writeProfiles } from "../../record/store/profiles.js";
import { find, freeLook, nameFact, withProfile } from "../../profiles/list.js";
import { core, tools } from "../../tools-door.js";

/**
 * @typedef {import("../../record/store/profiles.js").Profile} Profile
 * @typedef {import("../../record/store/profiles.js").Profiles} Profiles
 */

const site = tools.page.site;
const root = document.documentElement;

/** Whose page this is; "" while that is asked. */
export const mine = root.dataset.profile ?? "";
export const learners = tools.page.learners ?? { staff_number: false, idle: 0 };

/** What is said to the other tabs beside what the list itself tells them. */
export const signal = { tell: (/** @type {string} */ _word) => {} };

/** "Who is learning?", as long as the page is covered. */
export const question = { ask: () => {}, end: () => {} };

/** @returns {Profiles} where nobody gave a name yet, one without */
export function listNow() {
  const { name = "", staff = "" } = core?.record.state.learner ?? {};
  return readProfiles(site) ?? { open: mine, profiles: [{ id: FIRST, name, staff, look: 0, at: Date.now() }] };
}

/** @param {Profiles} list @returns {boolean} false when this browser keeps nothing */
export function keep(list) {
  const kept = writeProfiles(site, list);
  signal.tell("list");
  return kept;
}

/** Changes a profile wherever it is kept. @param {Profile} profile */
export function keepProfile(profile) {
  if (core && profile.id === mine) void core.store.setNote("profile", profile);
  return keep(withProfile(listNow(), profile));
}

/** @returns {Profile | undefined} of whoever is learning */
export const me = () => find(listNow(), mine);

/** From now on this browser is theirs. @param {string} id */
export function openProfile(id) {
  const list = listNow();
  const profile = find(list, id);
  if (!profile) return;
  setHere(site, id);
  setLocal(seenKey(site), String(Date.now()));
  keep({ ...withProfile(list, { ...profile, at: Date.now() }), open: id });
  enter(id);
}

/** The page as it stands for the same person, anew for another. @param {string} id */
export function enter(id) {
  setHere(site, id);
  if (!core || id !== mine) return location.reload();
  root.classList.remove("held");
  question.end();
  // What waits for being looked at goes on.
  document.dispatchEvent(new Event("visibilitychange"));
}

/** Nobody is learning: the page is covered, with all that stands on it. */
export function cover() {
  if (tools.isHeld()) return;
  root.classList.add("held");
  for (const media of document.querySelectorAll("audio, video")) /** @type {HTMLMediaElement} */ (media).pause();
  // Clocks stop and drafts are kept as when a page is no longer looked at.
  document.dispatchEvent(new Event("visibilitychange"));
  question.ask();
}

/** Here and in the other tabs; where nothing can be kept there is nobody to change to. */
export function hold() {
  const list = listNow();
  const profile = find(list, mine);
  const left = profile ? withProfile(list, { ...profile, at: Date.now() }) : list;
  if (!keep({ ...left, open: "" })) return;
  setHere(site, "");
  void core?.record.flush();
  cover();
}

/**
 * Somebody new. The record of before names belongs to the first who gives one, unless something is in it.
 * @param {string} name @param {string} staff @returns {Promise<boolean>} false when this browser keeps nothing
 */
export async function addProfile(name, staff) {
  const list = listNow();
  const first = find(list, FIRST);
  const isFree = first && !first.name && !(await tools.openStore(FIRST).read()).lines.length;
  const id = isFree ? FIRST : newRun();
  const look = isFree ? first.look : freeLook(list.profiles);
  if (!keep(withProfile(list, { id, name, staff, look, at: Date.now() }))) return false;
  // A page of another profile does that itself when it begins.
  if (core && id === mine) void core.record.add(nameFact(name, staff));
  openProfile(id);
  return true;
}
