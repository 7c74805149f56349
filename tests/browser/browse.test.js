// Courses are chosen by role, level, topic, length and language on plain pages: no script is needed, and a learner
// sees there what they have done.

import assert from "node:assert/strict";
import { findings } from "./axe.js";
import { painted, saved, says } from "./learner.js";
import { story } from "./story.js";

/** @param {import("playwright-core").Page} page @param {string} group @param {RegExp} name */
async function choose(page, group, name) {
  const facets = page.getByRole("navigation", { name: "Choose by" });
  await facets.locator("summary", { hasText: group }).click();
  const link = facets.getByRole("link", { name });
  const count = Number(await link.locator(".num").textContent());
  await link.click();
  return count;
}

story("without scripts a role, a level, a topic, a length and a language lead to their courses", { site: "sample", context: { javaScriptEnabled: false } }, async ({ page, go }) => {
  await go("index.html");
  for (const [group, name] of /** @type {[string, RegExp][]} */ ([["For whom", /^Team leads/], ["Level", /^Starter/], ["Topic", /^leadership/], ["Length", /^Up to an hour/], ["Language", /^हिन्दी/]])) {
    const count = await choose(page, group, name);
    assert.ok(count > 0);
    assert.equal(await page.locator(".cards > li").count(), count, `${group} says how many there are`);
    assert.equal(await page.getByRole("navigation", { name: "Choose by" }).locator("[aria-current=page]").count(), 1);
  }
  await page.getByRole("link", { name: "See all courses" }).click();
  assert.match(page.url(), /index\.html#_courses/);
});

story("a card says in which languages its course can be taken, and what of it is there", { site: "sample", context: { javaScriptEnabled: false } }, async ({ page, go }) => {
  await go("courses/language-hi.html");
  const languages = page.locator(".card .lgs");
  assert.ok((await languages.count()) > 3);
  for (const text of await languages.allInnerTexts()) assert.match(text, /HI/);
  const some = await page.locator(".card .lgs .some").allInnerTexts();
  for (const text of some) assert.match(text, /^(HI|UR)\s*(Hindi|Urdu): \d+ of \d+ pages$/);
  const isWhole = await page.locator(".card").evaluateAll((cards) => cards.map((card) => ![...card.querySelectorAll(".some")].some((one) => one.textContent?.startsWith("HI"))));
  assert.deepEqual(isWhole, [...isWhole].sort((one, two) => Number(two) - Number(one)), "whole courses come first");
});

story("what was done shows on these pages too", { site: "sample" }, async ({ page, go }) => {
  await go("customer-calls/listening/opening-a-call.html");
  await painted(page);
  await page.getByRole("button", { name: /Mark done/ }).click();
  await page.waitForURL(/listening-for-the-need/);
  await saved(page).catch(() => {});
  await go("courses/role-agent.html");
  await painted(page);
  await says(page.locator('[data-course-progress="customer-calls"] .status'), /1 of \d+ done/);
});

story("a narrow phone in the dark finds nothing to fault, open or closed", { site: "sample", context: { viewport: { width: 320, height: 640 }, colorScheme: "dark", bypassCSP: true } }, async ({ page, go }) => {
  await go("courses/role-agent.html");
  await painted(page);
  assert.deepEqual(await findings(page), []);
  await page.locator("summary", { hasText: "Topic" }).click();
  assert.deepEqual(await findings(page), []);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 320, `nothing scrolls sideways: ${wide} px`);
});
