// A page that nobody touches for as long as the site allows asks again who is learning; before, it
// warns. One touch in any tab counts for all of them.

import { setLocal } from "../../record/store/local.js";
import { readProfiles, readSeen, seenKey } from "../../record/store/profiles.js";
import { phaseOf } from "../../profiles/idle.js";
import { tools } from "../../tools-door.js";
import { hold, learners } from "./keeper.js";

const site = tools.page.site;
const TOUCHES = ["pointerdown", "pointermove", "keydown", "wheel", "touchmove", "scroll"];
/** Milliseconds between two notes that somebody is there. */
const OFTEN = 5000;

export function watchIdle() {
  let noted = 0;
  let touched = Date.now();
  const touch = () => {
    if (tools.isHeld()) return;
    touched = Date.now();
    // Where nobody has a name yet, nothing is kept of whoever was here.
    if (touched - noted < OFTEN || !readProfiles(site)) return;
    noted = touched;
    setLocal(seenKey(site), String(noted));
  };
  const stay = () => {
    noted = 0;
    touch();
    warning.close();
  };
  const warning = makeWarning(stay);
  // While it is asked, only an answer is one: a nudged table is not.
  for (const name of TOUCHES) addEventListener(name, () => warning.isOpen() || touch(), { capture: true, passive: true });
  touch();
  if (!learners.idle) return;
  const look = () => {
    if (tools.isHeld()) return warning.close();
    if (isPlaying()) touch();
    const { phase, left } = phaseOf(learners.idle, Date.now() - Math.max(touched, readSeen(site)));
    if (phase === "calm") return warning.close();
    if (phase === "warned") return warning.show(left);
    warning.close();
    hold();
  };
  setInterval(look, 1000);
  // A computer that slept counts no seconds: what it shows first is the question.
  document.addEventListener("visibilitychange", look);
}

/** Who listens or watches touches nothing. */
const isPlaying = () => [...document.querySelectorAll("audio, video")].some((media) => !(/** @type {HTMLMediaElement} */ (media).paused));

/** @param {() => void} stay */
function makeWarning(stay) {
  const { make, say } = tools;
  const words = make("p", {});
  const go = make("button", { type: "button", class: "btn go", "data-stay": true, click: stay }, say("idle-stay"));
  const leave = make("button", { type: "button", class: "btn", click: () => hold() }, say("who-switch"));
  const heading = make("h2", { id: "_idle", tabindex: "-1" }, say("idle-question"));
  const dialog = make("dialog", { class: "sheet", "aria-labelledby": "_idle" }, heading, words, make("p", { class: "row act" }, go, leave));
  // Escape is an answer too.
  dialog.addEventListener("cancel", stay);
  /** @type {Element | null} */
  let before = null;
  return {
    isOpen: () => dialog.isConnected,
    show(/** @type {number} */ left) {
      words.textContent = say("idle-text", { n: left });
      if (dialog.isConnected) return;
      before = document.activeElement;
      document.body.append(dialog);
      if (dialog.showModal) dialog.showModal();
      else dialog.setAttribute("open", "");
      tools.moveTo(heading);
    },
    close() {
      if (!dialog.isConnected) return;
      dialog.remove();
      if (!tools.isHeld() && before instanceof HTMLElement) before.focus();
    },
  };
}
