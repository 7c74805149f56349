// The pages of a built site, from its folder.

import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** @param {string} folder @returns {string[]} addresses from the site's root, sorted */
export function pagesIn(folder) {
  return filesIn(folder).filter((path) => path.endsWith(".html"));
}

/** @param {string} folder @returns {string[]} */
export function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/")).sort();
}
