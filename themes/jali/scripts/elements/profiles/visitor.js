// Tells whoever comes in that somebody tried to do without their PIN.

import { tools } from "../../tools-door.js";
import { keepProfile, me } from "./keeper.js";

/** Stands until it was read. */
export function tellOfVisitor() {
  const { make, say } = tools;
  const banner = document.querySelector("[data-banner]");
  const asked = me()?.asked;
  // A page that cannot save has something more urgent to say.
  if (!banner || !asked || !banner.hasAttribute("hidden")) return;
  const read = () => {
    const profile = me();
    if (profile) keepProfile({ ...profile, asked: undefined });
    banner.setAttribute("hidden", "");
    tools.fill(banner);
  };
  tools.fill(banner, make("p", {}, say("pin-asked", { day: tools.day(asked) })), make("button", { type: "button", class: "btn", click: read }, say("pin-asked-right")));
  banner.removeAttribute("hidden");
}
