// Text cannot become code: courses whose every word is an attack, built as they are and walked
// through with the policy lifted, so that only the writing of the pages stands in the way.

import assert from "node:assert/strict";
import { test } from "node:test";
import { hostileSite } from "./hostile.js";
import { painted } from "./learner.js";
import { pagesIn } from "./pages.js";
import { visit } from "./story.js";

/** Answers, turns pages and opens every fold, as fast as a page allows. @returns {string[]} code that stands in the page */
function useEverything() {
  for (const question of document.querySelectorAll("lyceum-question:not([hidden])")) {
    for (const input of question.querySelectorAll(".opts input")) /** @type {HTMLElement} */ (input).click();
    for (const button of ["hint", "check", "next-question"]) /** @type {HTMLElement | null} */ (question.querySelector(`[data-${button}]`))?.click();
  }
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  const isCode = (/** @type {string} */ name, /** @type {string} */ value) => name.startsWith("on") || /^\s*(javascript|vbscript):/i.test(value);
  return [...document.querySelectorAll("*")].flatMap((element) => {
    if (element.matches("script:not([src]):not([type='application/json']), iframe, object, embed, base")) return [element.outerHTML];
    return element.getAttributeNames().filter((name) => isCode(name, element.getAttribute(name) ?? ""));
  });
}

test("no word of a hostile site runs as a script, on any page, in any state", { timeout: 240000 }, async (t) => {
  const { folder, slots } = hostileSite();
  const ran = /** @type {string[]} */ ([]);
  const { page, context, go, faults } = await visit({ folder, context: { bypassCSP: true }, prepare: async (context) => {
    await context.exposeFunction("ran", (/** @type {string} */ what) => ran.push(what));
    context.on("dialog", (dialog) => (ran.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  } });
  const pages = pagesIn(folder);
  for (const path of pages) {
    await go(path);
    await painted(page);
    const handlers = await page.evaluate(useEverything);
    ran.push(...handlers.map((name) => `${path}: ${name}`));
  }
  // The record is hostile too: what it says stands on home and My learning.
  await page.evaluate(async () => {
    const { record } = /** @type {any} */ (globalThis).lyceum;
    const bad = '"><img src=x onerror=ran("record")>';
    await record.add({ k: "place", o: bad, x: [bad] }, { k: "answer", o: `${bad}#${bad}`, x: [bad], s: 1 }, { k: "submit", o: bad, u: bad, s: 1, m: 2, p: 50, v: bad });
  });
  for (const path of ["index.html", "my-learning.html", "settings.html", ...pages.filter((one) => one.endsWith("/index.html"))]) {
    await go(path);
    await painted(page);
  }
  await page.locator("body").click({ position: { x: 2, y: 2 } });
  await t.test(`0 scripts ran (${slots} places, ${pages.length} pages)`, () => assert.deepEqual(ran, []));
  await t.test("and nothing broke", () => assert.deepEqual(faults, []));
  await context.close();
});
