// Asks for a copy of the record: once a day at most, when there is something to lose, and never in the
// way. It moves no focus and is not read aloud by itself.

import { core } from "../core-door.js";
import { newSince, wantsCopy } from "../learning/backup.js";
import { dayOf } from "../review/days.js";

/** @param {string} name */
async function momentOf(name) {
  const kept = await core.store.note(name);
  return typeof kept === "number" ? kept : null;
}

export async function remind() {
  const box = document.querySelector("[data-remind]");
  if (!box) return;
  await core.record.ready;
  if (!core.record.kept.size) return;
  const now = Date.now();
  const [copied, asked] = [await momentOf("copied"), await momentOf("copy-asked")];
  const events = core.record.events();
  // Nothing is kept here: the banner says so already, with the same button.
  if (core.record.saved === "unsaved" || !wantsCopy(events, copied, asked, now, dayOf)) return;
  const { count, first } = newSince(events, copied ?? 0);
  const words = box.querySelector("[data-remind-words]");
  if (words) words.textContent = core.say(copied === null ? "copy-first" : "copy-again", { n: count, day: core.day(copied ?? first) });
  box.querySelector("[data-remind-close]")?.addEventListener("click", () => {
    box.setAttribute("hidden", "");
    core.moveTo(document.querySelector("main h1"));
  });
  box.removeAttribute("hidden");
  await core.store.setNote("copy-asked", now);
}
