// Paints what lies ahead once the record is there, and again when it has changed.

import { core } from "../core-door.js";
import { drawCertificates } from "./certificates.js";
import { drawPaths } from "./paths.js";
import { paintRenewal } from "./renewal.js";

export async function paintAhead() {
  await core.record.ready;
  /** @type {any} */
  let waiting = 0;
  core.record.listen(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void paint(), 100);
  });
  await paint();
}

async function paint() {
  const { strips, rows } = await drawCertificates();
  put("[data-expiry]", strips);
  put("[data-certificates]", rows);
  if (document.querySelector("[data-paths]")) put("[data-paths]", await drawPaths());
  await paintRenewal();
}

/** @param {string} place @param {HTMLElement[]} rows */
function put(place, rows) {
  const section = document.querySelector(place);
  const slot = section?.querySelector("[data-slot]");
  // The same again would only take the focus away.
  if (!slot || (slot.children.length === rows.length && rows.every((row, at) => slot.children[at]?.isEqualNode(row)))) return;
  core.fill(slot, ...rows);
  section?.toggleAttribute("hidden", !rows.length);
}
