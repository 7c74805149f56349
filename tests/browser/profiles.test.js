// People who share a computer: each has a record of their own, from the first name to the last clearing,
// in one tab or several, with a PIN or without, and with pages that nobody touches.

import assert from "node:assert/strict";
import { appendFileSync, cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readFile } from "../../themes/jali/scripts/record/file.js";
import { findingsInAllLooks } from "./axe.js";
import { answer, assertFocused, painted, questionOf, recordOf, saved, says } from "./learner.js";
import { newProfile, openProfile } from "./profile.js";
import { buildSite, passingFolder, ROOT, siteFolder } from "./sites.js";
import { story, visit, WAYS } from "./story.js";

/**
 * @typedef {import("./visit.js").Visit} Visit
 * @typedef {import("playwright-core").Page} Page
 */

const GREETING = "small/first/greeting.html";
const SITE = "tests-small-0001";

const place = passingFolder("shared");
cpSync(join(ROOT, "tests/browser/site"), join(place, "source"), { recursive: true });
appendFileSync(join(place, "source/lyceum.yaml"), "\nlearners:\n  staff_number: true\n  idle: 2 minutes\n");
const shared = buildSite(join(place, "source"), join(place, "out"));

/** @param {Page} page the page is loaded anew @param {() => Promise<unknown>} act */
async function reloaded(page, act) {
  await page.evaluate(() => Object.assign(globalThis, { isOld: true }));
  await act();
  await page.waitForFunction(() => !("isOld" in globalThis) && document.readyState === "complete");
  await page.locator(".who-b").waitFor();
}

/** @param {Page} page @param {string} name @param {string} [staff] */
async function add(page, name, staff) {
  await page.locator(".people").waitFor();
  await page.getByRole("button", { name: "Add somebody" }).click();
  await page.locator(".ask").getByLabel("Your name").fill(name);
  if (staff) await page.locator(".ask").getByLabel("Staff number").fill(staff);
  await reloaded(page, () => page.getByRole("button", { name: "Begin" }).click());
}

/** @param {Page} page */
async function leave(page) {
  await page.locator(".who-b").click();
  await page.getByRole("button", { name: "Switch person" }).click();
  await page.locator(".people").waitFor();
}

/** @param {Visit} visit the first learner gives a name */
async function nameFirst({ page, go }, name = "Asha Khan") {
  await go("settings.html");
  await page.locator("lyceum-me").getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Save my name" }).click();
  await says(page.locator("lyceum-me > [data-said]"), new RegExp(name));
}

/** @param {Page} page @param {string} name */
const person = (page, name) => page.locator(".person", { hasText: name });

/** What this browser keeps of the site, whoever's it is. @param {Page} page @returns {Promise<string[]>} */
const keysOf = (page) => page.evaluate(async () => [
  ...Object.keys(localStorage), ...Object.keys(sessionStorage),
  ...(await indexedDB.databases()).map((one) => String(one.name)),
].filter((key) => key.startsWith("lyceum:")).sort());

for (const [way, disk] of WAYS) {
  story(`${way}: two people on one machine have a record each`, { disk }, async (one) => {
    const { page, go } = one;
    await go(GREETING);
    assert.equal(await page.locator("[data-who]").isVisible(), false, "a single learner is never asked");
    await answer(questionOf(page, "first"), "right");
    await saved(page);
    await nameFirst(one);
    await says(page.locator(".who-b"), /Asha Khan/);
    await leave(page);
    assert.equal(await page.locator("main").isVisible(), false, "nothing of hers is seen meanwhile");
    await add(page, "Bilal");
    await go(GREETING);
    await painted(page);
    assert.deepEqual(Object.keys((await recordOf(page)).questions), [], "he begins with nothing");
    await answer(questionOf(page, "details"), "right");
    await saved(page);
    await leave(page);
    await reloaded(page, () => person(page, "Asha Khan").click());
    const asha = await recordOf(page);
    assert.deepEqual(Object.keys(asha.questions), ["small/first/greeting#first"]);
    assert.equal(asha.learner.name, "Asha Khan");
    await leave(page);
    await reloaded(page, () => person(page, "Bilal").click());
    const bilal = await recordOf(page);
    assert.deepEqual([Object.keys(bilal.questions), bilal.learner.name], [["small/first/greeting#details"], "Bilal"]);
  });
}
