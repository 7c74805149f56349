// The PIN of a profile is asked: five tries, a rest, and a way in for whoever forgot it.

import { LONGEST, digitsOf, missed, opens, opensAt, restsFor } from "../../profiles/pin.js";
import { find } from "../../profiles/list.js";
import { tools } from "../../tools-door.js";
import { keepProfile, listNow, openProfile } from "./keeper.js";
import { drawTile } from "./tile.js";

/** @typedef {import("./keeper.js").Profile} Profile */

const { make, say } = tools;

/** @param {Profile} profile @param {() => void} back @returns {Node[]} */
export function drawDoor(profile, back) {
  const field = make("input", { class: "field pin", id: "_ask-pin", type: "password", inputmode: "numeric", autocomplete: "off", maxlength: String(LONGEST * 2), "aria-describedby": "_ask-fault" });
  const fault = make("p", { class: "ask-no", id: "_ask-fault", role: "alert" });
  const tell = (/** @type {string} */ words) => (words ? tools.fill(fault, tools.icon("triangle-alert", "i s"), make("span", {}, words)) : tools.fill(fault));
  /** As it is kept now: another tab may have tried too. */
  const pinNow = () => find(listNow(), profile.id)?.pin;

  const rest = () => {
    const pin = pinNow();
    const left = pin ? restsFor(pin, Date.now()) : 0;
    if (left) setTimeout(rest, 1000);
    field.toggleAttribute("readonly", left > 0);
    // Said once; that it is over is seen and needs no words.
    if (left && !fault.textContent) tell(say("pin-rests", { n: left }));
    else if (!left && field.hasAttribute("data-rested")) tell("");
    field.toggleAttribute("data-rested", left > 0);
  };
  const go = () => {
    const pin = pinNow();
    if (!pin) return openProfile(profile.id);
    if (restsFor(pin, Date.now())) return;
    if (opens(pin, digitsOf(field.value))) return letIn(profile.id, { pin: { ...pin, misses: 0, until: 0, forgot: 0 }, asked: pin.forgot });
    const kept = missed(pin, Date.now());
    keepProfile({ ...profile, pin: kept });
    field.value = "";
    tell(kept.until > Date.now() ? say("pin-rests", { n: restsFor(kept, Date.now()) }) : say("pin-wrong", { n: 5 - kept.misses }));
    field.focus();
    rest();
  };
  field.addEventListener("keydown", (event) => event.key === "Enter" && go());
  rest();
  const name = make("bdi", {}, profile.name || say("who-nameless"));
  return [
    drawTile(profile, "big"),
    make("h1", { id: "_ask" }, name),
    make("div", { class: "ask-form" }, make("p", {}, make("label", { for: "_ask-pin" }, say("pin")), field), fault),
    make("p", { class: "row act" }, make("button", { type: "button", class: "btn go", "data-open": true, click: go }, say("pin-open")), make("button", { type: "button", class: "btn", click: back }, say("pin-not-me"))),
    drawForgot(profile, pinNow),
  ];
}

/** What happened at the door is told inside. @param {string} id @param {Partial<Profile>} change */
function letIn(id, change) {
  const profile = find(listNow(), id);
  if (profile) keepProfile({ ...profile, ...change });
  openProfile(id);
}

/** @param {Profile} profile @param {() => Profile["pin"]} pinNow */
function drawForgot(profile, pinNow) {
  const box = make("details", { class: "fold ask-forgot" }, make("summary", {}, say("pin-forgot")));
  const inside = make("div", {});
  box.append(inside);
  const paint = () => {
    const pin = pinNow();
    const at = pin ? opensAt(pin) : 0;
    const due = at > 0 && Date.now() >= at;
    const begin = () => {
      if (pin) keepProfile({ ...profile, pin: { ...pin, forgot: Date.now() } });
      paint();
    };
    const button = at && !due ? null : make("button", { type: "button", class: "btn", "data-forgot": true, click: due ? () => letIn(profile.id, { pin: undefined, unlocked: Date.now() }) : begin }, say(due ? "pin-open-without" : "pin-wait"));
    const words = due ? say("pin-due") : at ? say("pin-waits", { time: tools.clock(at) }) : say("pin-forgot-text");
    tools.fill(inside, make("p", { role: "status" }, words), ...(button ? [make("p", { class: "row act" }, button)] : []));
    if (at && !due) setTimeout(paint, 5000);
  };
  paint();
  return box;
}
