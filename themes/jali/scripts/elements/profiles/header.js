// Who is learning, in the header of every page, with what they can do about it.

import { tools } from "../../tools-door.js";
import { hold, me } from "./keeper.js";
import { drawTile } from "./tile.js";

const { make, say } = tools;

/** @param {Element} place */
export function paintHeader(place) {
  const list = make("div", { class: "who-m", id: "_who", hidden: true });
  const button = make("button", { class: "tool who-b", type: "button", "aria-expanded": "false", "aria-controls": "_who" });
  const show = (/** @type {boolean} */ open) => {
    list.toggleAttribute("hidden", !open);
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => show(list.hasAttribute("hidden")));
  place.addEventListener("keydown", (event) => {
    if (/** @type {KeyboardEvent} */ (event).key !== "Escape" || list.hasAttribute("hidden")) return;
    show(false);
    button.focus();
  });
  document.addEventListener("click", (event) => !place.contains(/** @type {Node} */ (event.target)) && show(false));
  place.addEventListener("focusout", (event) => {
    const to = /** @type {FocusEvent} */ (event).relatedTarget;
    if (to instanceof Node && !place.contains(to)) show(false);
  });
  tools.fill(place, button, list);
  const change = () => {
    show(false);
    // Where the focus comes back to, should the same person come back.
    button.focus();
    hold();
  };
  const paint = () => {
    const { name = "", staff = "", look = 0 } = me() ?? {};
    const called = () => (name ? make("bdi", {}, name) : say("who-nameless"));
    tools.fill(button, make("span", { class: "vh" }, say("who-now")), drawTile({ name, look }), make("span", { class: "who-n" }, called()));
    const settings = tools.href("settings.html");
    tools.fill(list,
      make("p", { class: "who-h" }, make("b", {}, called()), ...(staff ? [make("span", { class: "meta" }, make("bdi", {}, staff))] : [])),
      make("ul", { class: "who-l" },
        row("users-round", say("who-switch"), "button", change),
        row("user-round", say(name ? "who-mine" : "who-name-me"), `${settings}#_me`),
        row("door-open", say("who-finish"), `${settings}#_finish`)));
  };
  paint();
  place.removeAttribute("hidden");
  return paint;
}

/** @param {string} sign @param {string} words @param {string} to an address, or "button" @param {() => void} [act] */
function row(sign, words, to, act) {
  const inside = [tools.icon(sign, "i s"), words];
  return make("li", {}, to === "button" ? make("button", { type: "button", "data-switch": true, click: act }, ...inside) : make("a", { href: to }, ...inside));
}
