// A list that was lost, or lacks somebody: a power cut takes small notes sooner than databases. Whoever
// has a record in this browser is asked for again.

import { FIRST, profilesOnDisk, readProfiles, setHere } from "../../record/store/profiles.js";
import { find, freeLook, withProfile } from "../../profiles/list.js";
import { tools } from "../../tools-door.js";
import { cover, keep, listNow } from "./keeper.js";

/** @typedef {import("./keeper.js").Profile} Profile */

/** @returns {Promise<boolean>} whether somebody came back */
export async function restoreLost() {
  const site = tools.page.site;
  const wasLost = readProfiles(site) === null;
  let list = listNow();
  const lost = (await profilesOnDisk(site)).filter((id) => /^[a-z0-9]{1,20}$/.test(id) && !find(list, id));
  const found = (await Promise.all(lost.map(readBack))).filter((one) => one !== null);
  if (!found.length) return false;
  // Somebody may have been cleared meanwhile, or added.
  list = listNow();
  for (const one of found) list = withProfile(list, { ...one, look: freeLook(list.profiles) });
  if (wasLost) {
    const first = await readBack(FIRST);
    if (first) list = withProfile(list, first);
    list = { ...list, open: "" };
    setHere(site, "");
  }
  keep(list);
  if (wasLost) cover();
  return true;
}

/** @param {string} id @returns {Promise<Profile | null>} null when nothing was kept under it */
async function readBack(id) {
  const store = tools.openStore(id);
  const kept = await store.note("profile");
  const { lines } = await store.read();
  // Looking for what another tab has just erased makes it anew, with nothing in it.
  if (!kept && !lines.length) await store.erase();
  else (await store.opening?.catch(() => null))?.close();
  if (kept && typeof kept.name === "string") return { ...kept, id };
  return lines.length ? { id, name: "", staff: "", look: 0, at: Date.now() } : null;
}
