// The icons of profiles: few pages need them, so the sprite of a page gets them here.

import { tools } from "../../tools-door.js";

/** From lucide, as the theme's icons.svg: see icons-LICENSE.txt. @type {Record<string, string[]>} */
const SIGNS = {
  "users-round": ["M18 21a8 8 0 0 0-16 0", "M5 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0", "M22 20c0-3.37-2-6.5-4-8a5 5 0 0 0-.45-8.3"],
  "user-round": ["M7 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0", "M20 21a8 8 0 0 0-16 0"],
  "door-open": ["M13 4h3a2 2 0 0 1 2 2v14", "M2 20h3", "M13 20h9", "M10 12v.01", "M13 4.562v16.157a1 1 0 0 1-1.242.97L5 20V5.562a2 2 0 0 1 1.515-1.94l4-1A2 2 0 0 1 13 4.561Z"],
  lock: ["M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2Z", "M7 11V7a5 5 0 0 1 10 0v4"],
  "triangle-alert": ["m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3", "M12 9v4", "M12 17h.01"],
};

export function addSigns() {
  const { svg } = tools;
  const sprite = svg("svg", { class: "vh", "aria-hidden": "true" });
  for (const [name, lines] of Object.entries(SIGNS)) {
    if (tools.hasIcon(name)) continue;
    const sign = svg("symbol", { id: `_i-${name}`, viewBox: "0 0 24 24" });
    sign.append(...lines.map((d) => svg("path", { d })));
    sprite.append(sign);
  }
  document.body.append(sprite);
}
