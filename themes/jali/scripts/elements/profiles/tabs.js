// What other tabs do: somebody is chosen there, or nobody any more; a new tab asks whether its person
// is at work in another.

import { FIRST, listKey, readProfiles } from "../../record/store/profiles.js";
import { find } from "../../profiles/list.js";
import { openSignal } from "../../record/store/signal.js";
import { core, tools } from "../../tools-door.js";
import { cover, enter, mine, signal } from "./keeper.js";

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
    if (word === "who" && core && !tools.isHeld()) signal.tell(`here:${mine}`);
    if (!core && word === `here:${readProfiles(site)?.open}`) enter(word.slice(5));
  });
  if (core) follow(false);
  else signal.tell("who");
}

/** @param {boolean} told whether somebody may be let in without being asked */
function catchUp(told) {
  const list = readProfiles(site);
  if (told && core && (list ? !find(list, mine) : mine !== FIRST)) {
    // Cleared in another tab: on its way out this page must write nothing of it anew.
    void core.record.forget(false);
    return location.reload();
  }
  if (!list) return void (told && !core && location.reload());
  if (list.open === "") return cover();
  if (!told || (list.open === mine && !tools.isHeld())) return;
  enter(list.open);
}
