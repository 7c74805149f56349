// Surveys: taken by keyboard and by touch, left and taken up again, handed in with holes, taken a second
// time; drawn, printed, and read without a script.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findingsInAllLooks } from "./axe.js";
import { assertFocused, painted, saved, says } from "./learner.js";
import { buildSite, passingFolder } from "./sites.js";
import { story } from "./story.js";

/** @typedef {import("playwright-core").Page} Page */

const SECTIONS = ["Emotional intelligence", "Empowerment and ownership", "Work-life balance"];
const SURVEY = `---
title: Leadership self-check
summary: A mirror, not a mark.
scale: [rarely, sometimes, often, nearly always]
result: radar
private: true
again: 90 days
---
Think of the last four weeks.

${SECTIONS.map((title, at) => `## ${title} {#s${at}}
- I notice what ${title} means.
- I ask about ${title}.
- I forget ${title} under pressure. {reversed}

> [!low] Start with [naming feelings](01-naming.md).

> [!high] Teach ${title}.
`).join("\n")}
## What helped most? {#helped}
____
`;

function build() {
  const place = passingFolder("survey");
  const course = join(place, "source/courses/lead");
  mkdirSync(course, { recursive: true });
  writeFileSync(join(place, "source/lyceum.yaml"), "title: Lead\nid: s7rv-eys0-tini\nlanguages: [en]\n");
  writeFileSync(join(course, "course.md"), "---\ntitle: New team lead\n---\n");
  writeFileSync(join(course, "01-naming.md"), "---\ntitle: Naming feelings\n---\nSay what you see.\n");
  writeFileSync(join(course, "02-check.survey.md"), SURVEY);
  writeFileSync(join(course, "03-pulse.survey.md"), "---\ntitle: Pulse\nscale: yesno\n---\n## Your week\n- I had time for a break.\n\n## In a word\n____\n");
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();
const CHECK = "lead/check.html";

/** @param {Page} page */
const part = (page) => page.locator(".dim:not([hidden])");

/** Rates all of the open part. @param {Page} page @param {number[]} values 0 is not sure */
async function rate(page, values) {
  for (const [at, value] of values.entries()) await part(page).locator(".rate").nth(at).locator(`label:has(input[value="${value}"])`).click();
}

/** @param {Page} page @param {number[][]} values a list a part */
async function take(page, values) {
  for (const of of values) {
    await rate(page, of);
    await page.locator("[data-survey-next]").click();
  }
  await page.locator("[data-hand-in]").click();
}

/** @param {Page} page @param {string} axis @returns {Promise<string[]>} */
const row = (page, axis) => page.locator(`[data-axis="${axis}"] > *`).allInnerTexts();

story("the whole way by keyboard: digits pick, the focus goes to each heading, the result says it in a table", { folder }, async ({ page, go }) => {
  await go(CHECK);
  await painted(page);
  assert.equal(await page.locator("[data-answered]").innerText(), "0 of 9");
  await part(page).locator("input").first().focus();
  for (const key of ["4", "4", "1"]) {
    await page.keyboard.press(key);
    await page.keyboard.press("Tab");
  }
  assert.equal(await page.locator("[data-answered]").innerText(), "3 of 9");
  await assertFocused(page.locator("[data-survey-next]"));
  await page.keyboard.press("Enter");
  await assertFocused(part(page).locator("h2"));
  assert.equal(await part(page).locator("h2").innerText(), SECTIONS[1]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  for (const key of ["2", "3"]) {
    await page.keyboard.press(key);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  for (const key of ["1", "1", "4"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press(key);
  }
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await assertFocused(part(page).locator("h2"));
  await page.keyboard.press("Tab");
  await page.keyboard.type("My lead, who asked 1 thing.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await assertFocused(page.locator(".srv-head h2"));
  assert.equal(await page.locator(".srv-head h2").innerText(), "How you see it now");
  assert.match(await page.title(), /^How you see it now/);
  assert.deepEqual(await row(page, "s0"), ["1 Emotional intelligence", "4.0"]);
  assert.deepEqual(await row(page, "s1"), ["2 Empowerment and ownership", "2.0"]);
  assert.deepEqual(await row(page, "s2"), ["3 Work-life balance", "1.0"]);
  await says(page.locator('[data-end="strongest"]'), /Emotional intelligence 4\.0\s+Teach Emotional intelligence\./);
  await says(page.locator('[data-end="weakest"]'), /Work-life balance 1\.0\s+Start with naming feelings/);
  await saved(page);
  await page.locator('[data-end="weakest"] a').click();
  await page.waitForURL(/naming\.html$/);
  await page.goBack();
  await says(page.locator(".srv-own"), /My lead, who asked 1 thing\./);
});

story("by touch on a phone, left in the middle and taken up where it was", { folder, context: { viewport: { width: 360, height: 740 }, hasTouch: true, colorScheme: "dark" } }, async ({ page, go }) => {
  await go(CHECK);
  await painted(page);
  for (const [at, value] of [3, 0, 2].entries()) {
    const label = part(page).locator(".rate").nth(at).locator(`label:has(input[value="${value}"])`);
    const box = await label.boundingBox();
    assert.ok(box && box.height >= 44 && box.width >= 44, JSON.stringify(box));
    await label.tap();
  }
  await page.locator("[data-survey-next]").tap();
  await part(page).locator(".rate").first().locator('label:has(input[value="2"])').tap();
  await saved(page);
  await page.reload();
  await painted(page);
  await says(page.locator(".resume"), /where you left off/);
  assert.equal(await part(page).locator("h2").innerText(), SECTIONS[1]);
  assert.equal(await page.locator("[data-answered]").innerText(), "4 of 9");
  assert.equal(await part(page).locator("input:checked").getAttribute("value"), "2");
  await page.locator("[data-survey-back]").tap();
  assert.deepEqual(await part(page).locator("input:checked").evaluateAll((found) => found.map((one) => /** @type {HTMLInputElement} */ (one).value)), ["3", "0", "2"]);
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
  }
});

story("what is open is told and may stay so; too few answers are said instead of drawn", { folder }, async ({ page, go }) => {
  await go(CHECK);
  await painted(page);
  await take(page, [[4, 3, 1], [2, 0, 0], [1]]);
  await assertFocused(page.locator(".srv-missing h3"));
  await says(page.locator(".srv-missing"), /2 statements are still open[\s\S]*Work-life balance: 2 open/);
  await page.getByRole("button", { name: "Work-life balance: 2 open" }).click();
  await assertFocused(part(page).locator(".rate").nth(1).locator("input").first());
  await page.locator("[data-survey-next]").click();
  await page.locator("[data-hand-in]").click();
  await page.locator("[data-hand-in-anyway]").click();
  assert.deepEqual(await row(page, "s1"), ["2 Empowerment and ownership", "Not enough answers"]);
  assert.equal(await page.locator(".radar .r-m-now").count(), 1);
});

story("taken again it shows what has changed, and earlier sittings can be looked at", { folder }, async ({ page, go }) => {
  await page.clock.install({ time: new Date("2026-03-02T09:00:00Z") });
  await go(CHECK);
  await painted(page);
  await take(page, [[2, 2, 3], [2, 2, 2], [3, 3, 2]]);
  await says(page.locator("[data-again-on]"), /Take it again on 31 May 2026/);
  assert.equal(await page.locator("[data-sitting]").count(), 0);
  for (const day of ["2026-06-02T09:00:00Z", "2026-09-02T09:00:00Z"]) {
    await page.clock.setSystemTime(new Date(day));
    await go(CHECK);
    await painted(page);
    await says(page.locator("[data-again-on]"), /It is time|3[01]|August/);
    await page.locator("[data-survey-again]").click();
    await assertFocused(part(page).locator("h2"));
    assert.equal(await page.locator("input:checked").count(), 0);
    await take(page, day.includes("-06-") ? [[3, 3, 2], [2, 2, 2], [3, 3, 2]] : [[4, 4, 1], [2, 2, 2], [2, 3, 2]]);
  }
  assert.equal(await page.locator(".srv-head h2").innerText(), "What has moved since 2 March 2026");
  assert.deepEqual(await page.locator(".srv-figure thead th").allInnerTexts(), ["Part", "Now", "Last time", "First time", "Change"]);
  assert.deepEqual(await row(page, "s0"), ["1 Emotional intelligence", "4.0", "3.0", "2.0", "+2.0"]);
  assert.deepEqual(await row(page, "s1"), ["2 Empowerment and ownership", "2.3", "2.3", "2.3", "same"]);
  assert.deepEqual(await row(page, "s2"), ["3 Work-life balance", "2.7", "3.0", "3.0", "−0.3"]);
  assert.equal(await page.locator(".radar [data-series]").count(), 3);
  assert.match((await page.locator(".radar desc").textContent()) ?? "", /^3 axes from 1, rarely, to 4, nearly always\. Highest now: Emotional intelligence, 4\.0\. Lowest now: Empowerment and ownership, 2\.3\./);
  await page.getByRole("button", { name: "2 June 2026" }).click();
  await assertFocused(page.locator(".srv-head h2"));
  assert.deepEqual(await row(page, "s0"), ["1 Emotional intelligence", "3.0", "2.0", "+1.0"]);
  await saved(page);
});

story("a survey without a result thanks, and shows what was answered", { folder }, async ({ page, go }) => {
  await go("lead/pulse.html");
  await painted(page);
  await take(page, [[2]]);
  assert.equal(await page.locator(".srv-head h2").innerText(), "Thank you");
  assert.match(await page.locator(".srv-own").innerText(), /I had time for a break\.\s+yes/);
  assert.equal(await page.locator(".radar").count(), 0);
  await saved(page);
  await go("lead/index.html");
  await says(page.locator('[data-status-of="lead/pulse"] .status'), /Done/);
});

story("on paper all parts stand with their circles, and the result with its table", { folder }, async ({ page, go }) => {
  await go(CHECK);
  await painted(page);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  for (const section of await page.locator(".dim").all()) assert.ok(await section.isVisible());
  assert.ok(!(await page.locator(".srv-nav").isVisible()));
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator(".dim:visible").count(), 1);
  await take(page, [[4, 3, 1], [2, 2, 2], [1, 1, 1]]);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".radar").isVisible());
  assert.ok(await page.locator(".srv-figure table").isVisible());
  assert.equal(await page.locator(".dim:visible").count(), 0);
});

story("without a script all parts can be read, answered by hand and looked up", { folder, context: { javaScriptEnabled: false } }, async ({ page, go }) => {
  await go(CHECK);
  assert.equal(await page.locator(".dim:visible").count(), 4);
  await page.locator('label:has(input[value="3"])').first().click();
  assert.ok(await page.locator('input[value="3"]').first().isChecked());
  await page.locator(".key summary").first().click();
  assert.ok(await page.getByText("If your answers lie at the low end").first().isVisible());
  assert.match((await page.locator("main noscript").textContent()) ?? "", /Without scripts nothing is kept/);
});

story("axe finds nothing while it is taken, while something is open, and on both results", { folder, context: { bypassCSP: true } }, async ({ page, go }) => {
  await go(CHECK);
  await painted(page);
  const found = await findingsInAllLooks(page, "first part");
  await take(page, [[4, 3, 1], [2], [1, 1, 1]]);
  found.push(...(await findingsInAllLooks(page, "open")));
  await page.locator("[data-hand-in-anyway]").click();
  found.push(...(await findingsInAllLooks(page, "result")));
  await page.locator("[data-survey-again]").click();
  await take(page, [[4, 4, 1], [2, 2, 2], [1, 1, 1]]);
  found.push(...(await findingsInAllLooks(page, "second result")));
  assert.deepEqual(found, []);
});
