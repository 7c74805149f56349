// Remembers where in a lesson the learner is and how long the page was looked at, and brings them
// back there when they come through "Continue" (an address that ends in #_here).

import { isSeen } from "../page-data.js";
import { hold } from "./hold.js";
import { sectionInView } from "./reading.js";

/** @typedef {import("../core.js").Core} Core */

/** @param {Core} core */
export async function keepPlace(core) {
  const page = core.page.page?.id;
  if (!page) return;
  await core.record.ready;
  const { record } = core;
  const before = record.state.pages[page];
  if (location.hash === "#_here") comeBack(core, before?.place?.section ?? "");
  if (!before || before.opened_at === null) void record.add({ k: "open", o: page });

  let kept = before?.place?.section ?? null;
  let seconds = 0;
  let today = dayNow();
  let since = isSeen() ? Date.now() : 0;
  const keep = () => {
    // Erased while this page was open: it must not write itself in again.
    if (record.kept.size === 0) return;
    const facts = [];
    const section = sectionInView();
    // A new day is a new register, and counts from nothing.
    if (dayNow() !== today) seconds = 0;
    today = dayNow();
    if (section !== kept) facts.push({ k: "place", o: page, x: section ? [section] : [] });
    const spent = seconds + (since ? Math.round((Date.now() - since) / 1000) : 0);
    if (spent > seconds) facts.push({ k: "time", o: page, d: spent });
    kept = section;
    seconds = spent;
    since = since ? Date.now() : 0;
    if (facts.length) void record.add(...facts);
  };
  document.addEventListener("visibilitychange", () => {
    if (!isSeen()) keep();
    since = isSeen() ? Date.now() : 0;
  });
  addEventListener("pagehide", keep);
  // A browser that is killed tells nobody: a section read for a while is kept meanwhile.
  setInterval(() => isSeen() && sectionInView() !== kept && keep(), 15000);
}

/** The day on the learner's calendar, as the registers count it. */
function dayNow() {
  return Math.floor((Date.now() - new Date().getTimezoneOffset() * 60000) / 86400000);
}

/** @param {Core} core @param {string} section */
function comeBack(core, section) {
  try {
    history.replaceState(history.state, "", location.pathname + location.search);
  } catch {
    // From a disk some browsers refuse; the address then keeps its ending.
  }
  const heading = section ? document.getElementById(section) : null;
  if (!heading) return;
  const line = document.querySelector("[data-resume]") ?? core.make("p", { class: "resume" });
  line.textContent = core.say("you-were-here");
  line.removeAttribute("hidden");
  heading.before(line);
  core.moveTo(heading);
  hold(() => heading);
}
