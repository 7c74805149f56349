// What axe-core finds on a page. axe is a script from outside, so a visit that asks needs `bypassCSP`.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** @typedef {import("playwright-core").Page} Page */

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] };

// What belongs to the theme and takes the most time; looked at on every screen, not on every page.
const LOOKS = ["color-contrast", "link-in-text-block", "target-size"];

/** @param {Page} page @param {boolean} [looks] measured too @returns {Promise<string[]>} */
export async function findings(page, looks = true) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.addScriptTag({ content: axe });
  return page.evaluate(async (rules) => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(document, rules);
    return violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ node) => `${node.target} ${node.failureSummary}`).join(" | ")}`);
  }, { ...RULES, rules: Object.fromEntries(LOOKS.map((rule) => [rule, { enabled: looks }])) });
}

/** @typedef {[width: number, colorScheme: "light" | "dark"]} Look */

/** On a phone and on a desk, light and dark. @type {Look[]} */
export const ALL_LOOKS = [[360, "light"], [360, "dark"], [1280, "light"], [1280, "dark"]];

/** @param {Page} page @param {string} name of what is shown @param {Look[]} [looks] @returns {Promise<string[]>} */
export async function findingsInAllLooks(page, name, looks = ALL_LOOKS) {
  const found = [];
  for (const [width, colorScheme] of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    // What the header covers at this moment is no small target.
    await page.evaluate(() => scrollTo(0, 0));
    found.push(...(await findings(page)).map((one) => `${name}, ${width}, ${colorScheme}: ${one}`));
  }
  return found;
}
