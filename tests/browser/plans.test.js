// Plans, checklists and texts in the learner's own words: written, left, found again, put into a
// calendar, listed on My learning, printed, and read where no script runs.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { assertFocused, painted, recordOf, saved, says } from "./learner.js";
import { buildSite, passingFolder } from "./sites.js";
import { story, WAYS } from "./story.js";

const LESSON = "calls/lesson.html";
const TEXT = `# Calls

## Before

Some text.

## My next call {.plan #next}
One habit is enough.

- When a caller repeats the problem, I will …

  ____
- Who helps me? ____

Text after the plan.

## Ready {.checklist #ready sign=trainer}
- [ ] My desk is clear
- [ ] I know the two questions, and I have tried each of them on a colleague who plays a caller in a hurry
- [ ] My phone is silent

## What will you keep? {.question #keep}
____

> [!model] One thing, and one day.
`;

/** @param {string} [text] */
function build(text = TEXT) {
  const place = passingFolder("plans");
  const course = join(place, "source/courses/calls");
  mkdirSync(course, { recursive: true });
  writeFileSync(join(place, "source/lyceum.yaml"), "title: Plans\nid: p7q2-m4xd-9tzb\nlanguages: [en]\n");
  writeFileSync(join(course, "course.md"), "---\ntitle: Calls\n---\n");
  writeFileSync(join(course, "01-lesson.md"), text);
  writeFileSync(join(course, "02-other.md"), "# Another\n\nShort.\n");
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();

/** @typedef {import("playwright-core").Page} Page */

/** @param {Page} page */
const plan = (page) => page.locator("lyceum-plan");

/** Writes a plan as somebody would. @param {Page} page */
async function write(page) {
  await plan(page).getByLabel("When a caller repeats the problem, I will …").fill("say it back; slowly, and wait");
  await plan(page).getByLabel("Who helps me?").fill("Nasreen\nand Imran");
  await plan(page).getByLabel("By when").fill("2031-05-12");
  await plan(page).getByLabel("By when").blur();
}

for (const [way, disk] of WAYS) {
  story(`${way}: a plan is written, saved without a button, and there again after a reload`, { folder, disk }, async ({ page, go }) => {
    await go(LESSON);
    await painted(page);
    assert.equal(await plan(page).getByRole("button", { name: "Add to calendar" }).count(), 0, "no day, no calendar");
    await write(page);
    await saved(page);
    await says(plan(page).locator("[data-plan-state]"), /Planned for 12 May 2031/);
    await says(plan(page).locator("[data-saved]"), /Saved on this device/);
    await page.reload();
    await painted(page);
    await says(plan(page).locator("[data-plan-state]"), /Planned for 12 May 2031/);
    assert.equal(await plan(page).getByLabel("Who helps me?").inputValue(), "Nasreen\nand Imran");
    assert.equal(await plan(page).getByLabel("By when").inputValue(), "2031-05-12");
    const { plans, notes } = await recordOf(page);
    assert.equal(plans["calls/lesson#next"].day, "2031-05-12");
    assert.equal(Object.keys(notes).filter((item) => item.startsWith("calls/lesson#next/")).length, 2);
  });

  story(`${way}: the calendar gets the day, the text and the same event each time`, { folder, disk, context: { acceptDownloads: true } }, async ({ page, go }) => {
    await go(LESSON);
    await painted(page);
    await write(page);
    const files = [];
    for (const day of ["2031-05-12", "2031-05-13"]) {
      await plan(page).getByLabel("By when").fill(day);
      await plan(page).getByLabel("By when").blur();
      await says(plan(page).locator("[data-plan-state]"), new RegExp(`Planned for ${Number(day.slice(-2))} May 2031`));
      const download = page.waitForEvent("download");
      await plan(page).getByRole("button", { name: "Add to calendar" }).click();
      const file = await download;
      assert.equal(file.suggestedFilename(), `${day}-next.ics`);
      files.push(readFileSync(await file.path(), "utf8"));
    }
    const [first = "", second = ""] = files.map((file) => file.replace(/\r\n /g, ""));
    assert.match(first, /\r\nDTSTART;VALUE=DATE:20310512\r\nDTEND;VALUE=DATE:20310513\r\nSUMMARY:My next call\r\n/);
    assert.match(first, /DESCRIPTION:When a caller repeats the problem\\, I will …\\nsay it back\\; slowly\\, and wait\\n\\nWho helps me\?\\nNasreen\\nand Imran/);
    assert.match(second, /DTSTART;VALUE=DATE:20310513/);
    assert.equal(/UID:(.*)/.exec(first)?.[1], /UID:(.*)/.exec(second)?.[1]);
    assert.equal(/URL:.*lesson\.html#next/.test(first), !disk, "the way to a file on this disk is nobody else's business");
  });
}

story("what was just typed is kept when the page is left at once", { folder }, async ({ page, go }) => {
  await go(LESSON);
  await painted(page);
  await plan(page).getByLabel("Who helps me?").pressSequentially("Sana");
  await page.locator("lyceum-checklist").getByLabel("My desk is clear").check();
  await go("calls/other.html");
  await painted(page);
  await go(LESSON);
  await painted(page);
  await page.waitForFunction(() => /** @type {HTMLTextAreaElement} */ (document.querySelectorAll("lyceum-plan textarea")[1]).value === "Sana");
  await says(plan(page).locator("[data-plan-state]"), /Not planned yet: choose a day/);
  assert.ok(await page.locator("lyceum-checklist").getByLabel("My desk is clear").isChecked());
});

story("another tab sees what is written and ticked here", { folder }, async ({ page, context, at, go }) => {
  const other = await context.newPage();
  await other.goto(at(LESSON));
  await painted(other);
  await go(LESSON);
  await painted(page);
  await write(page);
  await page.locator("lyceum-checklist input").nth(1).check();
  await says(plan(other).locator("[data-plan-state]"), /Planned for 12 May 2031/);
  await other.waitForFunction(() => /** @type {HTMLInputElement} */ (document.querySelectorAll("lyceum-checklist input")[1]).checked);
  assert.equal(await plan(other).getByLabel("Who helps me?").inputValue(), "Nasreen\nand Imran");
});

story("a checklist is ticked by keyboard and counts itself", { folder }, async ({ page, go }) => {
  await go(LESSON);
  await painted(page);
  const list = page.locator("lyceum-checklist");
  await list.locator("input").first().focus();
  for (const count of [/1 of 3 ticked/, /2 of 3 ticked/, /All 3 ticked/]) {
    await page.keyboard.press("Space");
    await says(list.locator(".status"), count);
    await page.keyboard.press("Tab");
  }
  await list.locator("input").nth(2).focus();
  await page.keyboard.press("Space");
  await says(list.locator(".status"), /2 of 3 ticked/);
  await saved(page);
  assert.equal((await recordOf(page)).ticks["calls/lesson#ready"].ids.length, 2);
});

story("My learning lists plans, checklists and reflections, leads back to them, and marks a plan as done", { folder }, async ({ page, go }) => {
  await go("my-learning.html");
  await painted(page);
  for (const name of ["plans", "checklists", "reflections"]) assert.equal(await page.locator(`[data-learning="${name}"]:visible`).count(), 0, "nothing yet, so no empty section");
  await go(LESSON);
  await painted(page);
  await write(page);
  await page.locator("lyceum-checklist input").first().check();
  const open = page.locator('lyceum-question[data-question$="#keep"]');
  await open.locator("textarea").fill("I will say it back.");
  await open.getByRole("button", { name: /Keep|Check/ }).click();
  await open.locator(".fb").waitFor();
  await saved(page);

  await go("my-learning.html");
  const plans = page.locator('[data-learning="plans"]');
  await says(plans, /My next call/);
  await says(plans, /When a caller repeats the problem, I will …\s*say it back; slowly, and wait/);
  await says(plans, /Planned for 12 May 2031/);
  await says(page.locator('[data-learning="checklists"]'), /Ready[\s\S]*1 of 3 ticked/);
  await says(page.locator('[data-learning="reflections"]'), /What will you keep\?[\s\S]*I will say it back\./);
  await plans.getByRole("button", { name: "Mark as done" }).focus();
  await page.keyboard.press("Enter");
  await says(plans.locator(".status"), /^\s*Done\s*$/);
  await assertFocused(plans.getByRole("button", { name: "Not done after all" }));
  await saved(page);
  await plans.getByRole("link", { name: "My next call" }).click();
  await page.waitForURL(/lesson\.html#next$/);
  await painted(page);
  await says(plan(page).locator("[data-plan-state]"), /Done/);
  await plan(page).getByRole("button", { name: "Not done after all" }).click();
  await says(plan(page).locator("[data-plan-state]"), /Planned for 12 May 2031/);
});

story("what was written to a prompt that is worded anew is not lost", { folder }, async ({ page, go, context }) => {
  await go(LESSON);
  await painted(page);
  await write(page);
  await saved(page);
  const later = build(TEXT.replace("Who helps me?", "Who stands by me?"));
  await context.route(/outline\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: readFileSync(join(later, "calls/outline.js"), "utf8") }));
  await go("my-learning.html");
  await says(page.locator('[data-learning="plans"]'), /say it back; slowly, and wait\s*To an earlier version of this plan\s*Nasreen\s+and Imran/);
  const without = build(TEXT.replace("{.plan #next}", "{.plan #another}"));
  await context.unroute(/outline\.js$/);
  await context.route(/outline\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: readFileSync(join(without, "calls/outline.js"), "utf8") }));
  await page.reload();
  await says(page.locator('[data-learning="plans"]'), /A plan that this lesson has no longer[\s\S]*say it back; slowly, and wait\s*Nasreen\s+and Imran/);
});

story("a day that has passed is asked about without blame", { folder }, async ({ page, go }) => {
  await go(LESSON);
  await painted(page);
  await plan(page).getByLabel("By when").fill("2021-05-12");
  await plan(page).getByLabel("By when").blur();
  await says(plan(page).locator("[data-plan-state]"), /12 May 2021 has passed\. Was it done, or is another day better\?/);
});

/** What can be seen of these, on paper. @param {Page} page @param {string} selector */
const seen = (page, selector) => page.locator(selector).filter({ visible: true }).count();

story("on paper: empty prompts are lines to write on, boxes are empty, and the trainer can sign", { folder }, async ({ page, go }) => {
  await go(LESSON);
  await painted(page);
  assert.equal(await seen(page, ".sign"), 0, "signing is for paper");
  await plan(page).getByLabel("Who helps me?").fill("Nasreen");
  await page.emulateMedia({ media: "print" });
  assert.equal(await seen(page, "lyceum-plan textarea"), 1, "what is written stands there");
  const lines = await plan(page).locator(".prompt").first().evaluate((prompt) => ["::before", "::after"].map((part) => getComputedStyle(prompt, part).borderBottomWidth));
  assert.deepEqual(lines, ["1px", "1px"]);
  assert.equal(await seen(page, "lyceum-checklist input"), 3);
  assert.equal(await seen(page, ".sign"), 1);
  assert.equal(await seen(page, "lyceum-plan button, lyceum-checklist button"), 0);
});

story("one plan is printed alone", { folder }, async ({ page, go }) => {
  await go(LESSON);
  await painted(page);
  await write(page);
  await page.evaluate(() => {
    globalThis.print = () => document.body.setAttribute("data-printed", String(document.documentElement.dataset.print));
  });
  await plan(page).getByRole("button", { name: "Print" }).click();
  assert.equal(await page.locator("body").getAttribute("data-printed"), "one");
  await page.emulateMedia({ media: "print" });
  assert.equal(await seen(page, "lyceum-plan"), 1);
  assert.equal(await seen(page, "lyceum-checklist, lyceum-question, .l-head, #before"), 0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await seen(page, "lyceum-checklist"), 1, "afterwards the page is whole again");
  await saved(page);

  await page.emulateMedia({ media: "screen" });
  await go("my-learning.html");
  await page.locator('[data-learning="plans"]:visible').waitFor();
  await page.evaluate(() => (globalThis.print = () => {}));
  await page.locator('[data-learning="plans"]').getByRole("button", { name: "Print" }).click();
  await page.emulateMedia({ media: "print" });
  assert.equal(await seen(page, '[data-learning="plans"]'), 1);
  assert.equal(await seen(page, '[data-learning="continue"], [data-learning="current"], h1'), 0);
});

story("without script: everything can be read, written and ticked, and nothing pretends to keep it", { folder, context: { javaScriptEnabled: false } }, async ({ page, go }) => {
  await go(LESSON);
  assert.equal(await seen(page, "lyceum-plan textarea"), 2);
  assert.equal(await seen(page, "lyceum-checklist input"), 3);
  assert.match(await plan(page).innerText(), /What you write here is not kept without scripts\./);
  assert.equal(await seen(page, "lyceum-plan button, lyceum-checklist button, [data-saved]"), 0);
  await page.emulateMedia({ media: "print" });
  assert.equal(await seen(page, ".sign"), 1);
  assert.equal(await seen(page, "lyceum-plan textarea"), 0, "lines in their place");
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] };

story("axe finds nothing and nothing scrolls sideways, empty or filled, light or dark, on phones and desks", { folder, context: { bypassCSP: true } }, async ({ page, go }) => {
  /** @type {string[]} */
  const found = [];
  const look = async (/** @type {string} */ where) => {
    await page.evaluate(axe);
    for (const [width, text] of /** @type {const} */ ([[320, "4"], [360, ""], [1280, ""]])) {
      // As high as the page: what a bar covers for the moment is no fault of its size.
      await page.setViewportSize({ width, height: 3000 });
      await page.evaluate((size) => (size ? (document.documentElement.dataset.text = size) : delete document.documentElement.dataset.text), text);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) found.push(`${where}, ${width}: ${wide} px too wide`);
      for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
        await page.emulateMedia({ colorScheme });
        const faults = await page.evaluate(async (rules) => (await /** @type {any} */ (globalThis).axe.run(document, rules)).violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ node) => node.target).join(" | ")}`), RULES);
        found.push(...faults.map((/** @type {string} */ one) => `${where}, ${width}, ${colorScheme}: ${one}`));
      }
    }
  };
  await go(LESSON);
  await painted(page);
  await look("empty");
  await write(page);
  await page.locator("lyceum-checklist input").first().check();
  await saved(page);
  await look("filled");
  await go("my-learning.html");
  await page.locator('[data-learning="plans"]:visible').waitFor();
  await look("My learning");
  assert.deepEqual(found, []);
});
