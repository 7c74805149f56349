// Text cannot become code: courses whose every word is an attack, built as they are and walked
// through with the policy lifted, so that only the writing of the pages stands in the way.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, openQuestion, painted } from "./learner.js";
import { hostileSite } from "./hostile.js";
import { pagesIn } from "./pages.js";
import { visit } from "./visit.js";

test("no word of a hostile site runs as a script, on any page, in any state", { timeout: 180000 }, async (t) => {
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
    for (const question of (await page.locator("lyceum-question:not([hidden])").all()).slice(0, 3)) await answer(question, "wrong");
    if (path.endsWith("check.html")) await openQuestion(page).locator("[data-next-question]").click();
    for (const fold of await page.locator("summary:visible").all()) await fold.click();
    const scripts = await page.locator("script:not([src]):not([type='application/json'])").count();
    if (scripts) ran.push(`${path}: ${scripts} scripts in the page`);
    const handlers = await page.evaluate(() => [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith("on") || /^\s*(javascript|vbscript):/i.test(element.getAttribute(name) ?? ""))));
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
