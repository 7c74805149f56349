// The tile of a profile: a piece of a screen in a colour of its own, with the first letters of a name.

import { initials } from "../../profiles/list.js";
import { tools } from "../../tools-door.js";

/** Four screens, drawn once around the middle of a tile of 48. */
const SCREENS = [
  "M24-.3l7.1 7.1h10.1v10.1L48.3 24l-7.1 7.1v10.1H31.1L24 48.3l-7.1-7.1H6.8V31.1L-.3 24l7.1-7.1V6.8h10.1zM0 0l6.8 6.8M48 0l-6.8 6.8M0 48l6.8-6.8M48 48l-6.8-6.8",
  "M24-4l12 7v14l-12 7-12-7V3zM0 17l12 7v14L0 45l-12-7V24zM48 17l12 7v14l-12 7-12-7V24zM24 24v14M12 38l12 7 12-7M24 45v8M12 3L0-4M36 3l12-7",
  "M16 0v16H0M32 0v16h16M16 48V32H0M32 48V32h16M16 16l8-8 8 8-8 8zM16 32l8-8 8 8-8 8zM8 24l8-8 8 8-8 8zM24 24l8-8 8 8-8 8z",
  "M0 12h48M0 36h48M12 0v48M36 0v48M0 24L24 0l24 24-24 24z",
];
const COLOURS = 6;

/** Seen only: the name stands beside it. @param {{ name: string, look: number }} profile @param {string} [more] a further class */
export function drawTile({ name, look }, more = "") {
  const { make, svg } = tools;
  const screen = svg("svg", { viewBox: "0 0 48 48" });
  screen.append(svg("path", { d: SCREENS[look % SCREENS.length] ?? "" }));
  const letters = initials(name);
  const face = letters ? make("b", {}, letters) : tools.icon("user-round");
  return make("span", { class: `tile look-${look % COLOURS} ${more}`, "aria-hidden": "true" }, screen, face);
}
