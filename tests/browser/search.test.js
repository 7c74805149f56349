// Searching: over any page and on a page of its own, by keyboard, by touch and by ear, in three
// languages, from a server and from a disk, and while the connection comes and goes.

import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { findingsInAllLooks } from "./axe.js";
import { assertFocused, says } from "./learner.js";
import { stickingOut } from "./narrow.js";
import { buildSite, passingFolder, ROOT } from "./sites.js";
import { story, WAYS } from "./story.js";

/** @typedef {import("playwright-core").Page} Page */

const place = passingFolder("search");
cpSync(join(ROOT, "tests/sites/search"), join(place, "source"), { recursive: true });
const folder = buildSite(join(place, "source"), join(place, "out"));
const COURSE = "calls/index.html";

/** @param {Page} page */
const field = (page) => page.locator("dialog.find [role=combobox]");
/** @param {Page} page */
const options = (page) => page.locator("dialog.find [role=option]");

/** Opens the search by its link. @param {Page} page @param {string} query */
async function seek(page, query) {
  await page.locator("a[data-search]").click();
  await field(page).fill(query);
}

/** @param {Page} page what is said aloud @param {RegExp} words */
const heard = (page, words) => says(page.locator("dialog.find [role=status]"), words);

for (const [way, disk] of WAYS) {
  story(`${way}: what is typed is found, chosen with the arrows and opened at its section`, { folder, disk }, async ({ page, go }) => {
    await go(COURSE);
    await page.locator("a[data-search]").click();
    await assertFocused(field(page));
    await page.keyboard.type("gret");
    await options(page).first().waitFor();
    assert.equal(await field(page).getAttribute("aria-expanded"), "true");
    await heard(page, /^\d+ results?$/);
    assert.equal(await field(page).getAttribute("aria-activedescendant"), null, "nothing is chosen for anybody");
    await page.keyboard.press("ArrowDown");
    const chosen = page.locator("dialog.find [aria-selected=true]");
    assert.equal(await chosen.count(), 1);
    assert.equal(await field(page).getAttribute("aria-activedescendant"), await chosen.getAttribute("id"));
    await says(chosen, /Greet/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/listening\/opening\.html#greet$/);
    await page.goBack();
    assert.equal(await page.locator("dialog.find[open]").count(), 0, "whoever comes back finds the page");
  });

  story(`${way}: the page of the search keeps what is asked in its address`, { folder, disk }, async ({ page, go }) => {
    await go(COURSE);
    await seek(page, "call");
    await options(page).first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\.html\?q=call$/);
    await page.locator(".hits .hit").first().waitFor();
    await page.locator("lyceum-search input").fill("sentence");
    await page.waitForURL(/\?q=sentence$/);
    await page.locator(".hits mark", { hasText: "sentence" }).first().click();
    await page.waitForURL(/opening\.html$/);
    await page.goBack();
    await page.locator(".hits mark", { hasText: "sentence" }).first().waitFor();
    assert.equal(await page.locator("lyceum-search input").inputValue(), "sentence");
    await page.locator("lyceum-search input").fill("");
    await page.waitForURL(/search\.html$/);
  });
}

story("the arrows go round, Escape closes, and the focus returns", { folder }, async ({ page, go }) => {
  await go(COURSE);
  await page.locator("a[data-search]").focus();
  await page.keyboard.press("Enter");
  await field(page).fill("call");
  await options(page).nth(1).waitFor();
  await page.keyboard.press("ArrowUp");
  assert.equal(await options(page).last().getAttribute("aria-selected"), "true");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator("dialog.find [aria-selected=true]").count(), 0, "by way of the field");
  await page.keyboard.press("Escape");
  await assertFocused(page.locator("a[data-search]"));
  assert.equal(await field(page).isVisible(), false);
  await page.keyboard.press("Enter");
  assert.equal(await field(page).inputValue(), "call", "what was typed is still there");
});

story("the key / and Ctrl with K open it, but not where somebody writes, nor for those who switch it off", { folder }, async ({ page, go }) => {
  await go(COURSE);
  await page.keyboard.press("/");
  await assertFocused(field(page));
  assert.equal(await field(page).inputValue(), "");
  await page.keyboard.type("a/b");
  assert.equal(await field(page).inputValue(), "a/b");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await assertFocused(field(page));
  await go("settings.html");
  await page.locator("[data-pref=keys] label", { hasText: "Off" }).click();
  await go(COURSE);
  await page.keyboard.press("/");
  await page.keyboard.press("Control+k");
  await assertFocused(field(page));
});

story("nothing found: it is said, what was meant is offered, and all courses", { folder }, async ({ page, go }) => {
  await go(COURSE);
  await seek(page, "sentance decydes");
  await says(options(page), /decides/);
  await field(page).fill("fivteenn");
  await says(page.locator(".find-n"), /Nothing found for “fivteenn”/);
  await heard(page, /Nothing found/);
  await page.getByRole("button", { name: "fifteen" }).click();
  await says(options(page), /fifteen/);
  assert.equal(await field(page).inputValue(), "fifteen");
  await field(page).fill("zzzzzzzz");
  await page.getByRole("link", { name: "See all courses" }).waitFor();
});

story("answers, exams' questions and drafts are never found", { folder }, async ({ page, go }) => {
  await go("search.html?q=question");
  await page.locator(".hits .hit", { hasText: "Which is a question?" }).waitFor();
  for (const query of ["right answer", "explanation", "nobody may look", "nobody finds", "feedback"]) {
    await page.locator("lyceum-search input").fill(query);
    await page.locator(".find-n", { hasText: /Nothing found|No page has all/ }).waitFor();
    assert.doesNotMatch(await page.locator("[data-search-results]").innerText(), /right answer|explanation|look up|finds this/i, query);
  }
});

story("Hindi finds Hindi, with other nukta and digits, and says which pages are in English", { folder }, async ({ page, go }) => {
  await go(`hi/${COURSE}`);
  await seek(page, "इन्तजार");
  await says(options(page), /रेहाना इंतज़ार/);
  await field(page).fill("Check");
  assert.equal(await options(page).filter({ hasText: "Check" }).locator(".hit-t bdi").first().getAttribute("lang"), "en");
});

story("Urdu finds Urdu typed on any keyboard, from right to left", { folder }, async ({ page, go }) => {
  await go(`ur/${COURSE}`);
  await seek(page, "كراچي");
  await says(options(page), /کراچی/);
  assert.equal(await page.locator("dialog.find").evaluate((box) => getComputedStyle(box).direction), "rtl");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/ur\/calls\/listening\/opening\.html#greet$/);
});

story("an exam offers no search", { folder }, async ({ page, go }) => {
  await go("calls/last.html");
  assert.equal(await page.locator("a[data-search]").count(), 0);
  await page.keyboard.press("/");
  assert.equal(await page.locator("dialog.find").count(), 0);
});

story("titles are found while lessons cannot be loaded, and that is said; later they are tried again", { folder }, async ({ page, go, context, faults }) => {
  await context.route(/text\.js$/, (route) => route.abort());
  await go(COURSE);
  await seek(page, "greet");
  await options(page).first().waitFor();
  await says(page.locator(".find-e"), /1 course could not be loaded without a connection/);
  await context.unroute(/text\.js$/);
  await page.getByRole("button", { name: "Look through more" }).click();
  await field(page).fill("sentence");
  await says(options(page), /The first sentence decides/);
  faults.length = 0;
});

story("without the list it says so, and tries again with the next key", { folder }, async ({ page, go, context, faults }) => {
  await context.route(/\/search\.js$/, (route) => route.abort());
  await go(COURSE);
  await seek(page, "greet");
  await says(page.locator(".find-n"), /could not be loaded/);
  await context.unroute(/\/search\.js$/);
  await page.keyboard.type("s");
  await options(page).first().waitFor();
  faults.length = 0;
});

story("what was here stays found when the server is gone", { folder }, async ({ page, go, context }) => {
  await go(COURSE);
  await seek(page, "sentence");
  await says(options(page), /The first sentence decides/);
  await context.setOffline(true);
  await field(page).fill("fifteen seconds");
  await says(options(page), /fifteen/);
  await context.setOffline(false);
});

story("axe finds nothing in the search, and nothing sticks out at 320 px in any language", { folder, context: { bypassCSP: true } }, async ({ page, go }) => {
  const found = [];
  for (const [begin, query] of [["", "call"], ["hi/", "कॉल"], ["ur/", "کال"]]) {
    await go(begin + COURSE);
    await seek(page, query ?? "");
    await options(page).first().waitFor();
    await page.keyboard.press("ArrowDown");
    found.push(...(await findingsInAllLooks(page, `dialog ${begin}`)));
    await page.setViewportSize({ width: 320, height: 640 });
    assert.deepEqual(await page.evaluate(stickingOut), []);
    assert.equal(await page.locator("dialog.find").evaluate((box) => box.scrollWidth - box.clientWidth), 0);
    await go(`${begin}search.html?q=${encodeURIComponent(query ?? "")}`);
    await page.locator(".hits .hit").first().waitFor();
    assert.deepEqual(await page.evaluate(stickingOut), []);
    found.push(...(await findingsInAllLooks(page, `page ${begin}`)));
  }
  assert.deepEqual(found, []);
});

story("what is typed and what is found is text, never markup", { folder }, async ({ page, go }) => {
  await go(`search.html?q=${encodeURIComponent('<img src=x onerror="alert(1)">')}`);
  await says(page.locator(".find-n"), /<img src=x onerror/);
  assert.equal(await page.locator("lyceum-search img").count(), 0);
});

story("nothing of the search is loaded before somebody searches", { folder }, async ({ page, go, requests }) => {
  await go(COURSE);
  await page.waitForTimeout(300);
  assert.deepEqual(requests.filter((url) => /search|text\.js/.test(url)), []);
  await seek(page, "c");
  await says(page.locator(".find-n"), /Type two letters/);
  assert.equal(requests.filter((url) => /text\.js/.test(url)).length, 0, "and no lesson before anything is asked");
});

story("without script the link leads to a page that leads to all courses", { folder, context: { javaScriptEnabled: false } }, async ({ page, go }) => {
  await go(COURSE);
  await page.locator("a[data-search]").click();
  await page.waitForURL(/search\.html$/);
  await page.getByRole("link", { name: "See all courses" }).click();
  await page.waitForURL(/index\.html#_courses$/);
});
