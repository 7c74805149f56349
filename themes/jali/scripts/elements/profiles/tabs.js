// What other tabs do: somebody is chosen there, or nobody any more; a new tab asks whether its person
// is at work in another.

import { FIRST, listKey, readProfiles } from "../../record/store/profiles.js";
import { openSignal } from "../../record/store/signal.js";
import { core, tools } from "../../tools-door.js";
import { cover, enter, isHeld, mine, signal } from "./keeper.js";

const site = tools.page.site;

/** @param {() => void} changed draws anew who there is */
export function followTabs(changed) {
  // A page that has just opened was told nothing yet: it asks, whatever stands in the list.
  const follow = (/** @type {boolean} */ told) => {
    catchUp(told || core !== undefined);
    changed();
  };
  addEventListener("storage", (event) => event.key === listKey(site) && follow(true));
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && follow(false));
  addEventListener("pageshow", (event) => event.persisted && follow(false));
  signal.tell = openSignal(`lyceum:${site}:profiles`, (word) => {
    if (word === "list") follow(true);
    if (word === "who" && core && !isHeld()) signal.tell(`here:${mine}`);
    if (!core && word === `here:${readProfiles(site)?.open}`) enter(word.slice(5));
  });
  if (core) follow(false);
  else signal.tell("who");
}

/** @param {boolean} told whether somebody may be let in without being asked */
function catchUp(told) {
  const list = readProfiles(site);
  if (!list) {
    // Everything was erased in another tab.
    if (told && mine !== FIRST) location.reload();
    return;
  }
  if (list.open === "") return cover();
  if (!told || (list.open === mine && !isHeld())) return;
  enter(list.open);
}
