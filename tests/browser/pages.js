// The pages of a built site, from its folder.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** @param {string} folder @returns {string[]} addresses from the site's root, sorted */
export function pagesIn(folder) {
  return filesIn(folder).filter((path) => path.endsWith(".html"));
}

/**
 * The pages a slow test opens: all of the default language, lists of courses aside; of these and of
 * another language the first and the last page of every kind, which are a translated one and one that
 * falls back.
 * @param {string} folder @param {string} language @returns {string[]}
 */
export function walkIn(folder, language) {
  const [first, ...others] = languagesIn(folder);
  const isFirst = language === first;
  /** @type {Map<string, string[]>} */
  const kinds = new Map();
  for (const path of pagesIn(folder)) {
    if (isFirst ? others.some((other) => path.startsWith(`${other}/`)) : !path.startsWith(`${language}/`)) continue;
    const kind = kindOf(folder, path);
    const before = kinds.get(kind) ?? [];
    kinds.set(kind, [...(isFirst && kind !== "browse" ? before : before.slice(0, 1)), path]);
  }
  return [...kinds.values()].flat();
}

/** The languages of a site, its default first. @param {string} folder @returns {string[]} */
export function languagesIn(folder) {
  return JSON.parse(readFileSync(join(folder, "catalog.json"), "utf8")).languages;
}

/** @param {string} folder @param {string} path */
function kindOf(folder, path) {
  return /data-kind="([^"]*)"/.exec(readFileSync(join(folder, path), "utf8"))?.[1] ?? "";
}

/** @param {string} folder @returns {string[]} */
export function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/")).sort();
}
