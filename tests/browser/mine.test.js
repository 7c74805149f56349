// My learning: what a learner finds there after some days of work, from the record alone. The record is
// written fact by fact with the clock set to the day each thing happened.

import assert from "node:assert/strict";
import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { assertFocused, painted, saved, says } from "./learner.js";
import { buildSite, passingFolder } from "./sites.js";
import { story, WAYS } from "./story.js";

/** @typedef {import("playwright-core").Page} Page */

const DAY = 86400000;
/** A Sunday. */
const NOW = Date.UTC(2026, 10, 22, 9);

const question = (/** @type {string} */ id, /** @type {string} */ objective) => `## Which one, ${id}? {.question #${id} objective=${objective}}\n- (x) This, of ${id}\n  > Yes.\n- ( ) That, of ${id}\n  > No.\n\n`;

function build() {
  const place = passingFolder("mine");
  const course = join(place, "source/courses/calls");
  mkdirSync(course, { recursive: true });
  writeFileSync(join(place, "source/lyceum.yaml"), "title: Calls\nid: m7q2-m4xd-9tzb\nlanguages: [en]\n");
  writeFileSync(join(course, "course.md"), "---\ntitle: Calls\npass: 60\n---\n");
  const lesson = (/** @type {string} */ title, /** @type {string} */ objectives, /** @type {string} */ body) => `---\ntitle: ${title}\nobjectives:\n${objectives}---\n## Before\n\nSome text.\n\n${body}`;
  writeFileSync(join(course, "01-opening.md"), lesson("Opening", "  greet: Greet in one breath\n  ask: Ask one open question\n", question("g1", "greet") + question("g2", "greet") + question("a1", "ask")));
  writeFileSync(join(course, "02-closing.md"), lesson("Closing", "  close: Close so that nothing is left open\n", `${question("c1", "close")}## My next call {.plan #next}\n\n- I will … ____\n`));
  writeFileSync(join(course, "03-calm.scenario.md"), "---\ntitle: A calm voice\nmeters: { trust: 40 }\npass: { trust: 60 }\n---\n## The phone rings {#start}\nHello?\n\n- [I am here.](#end) {trust+30}\n- [Hold.](#end) {trust-10}\n\n## She thanks you {#end .end}\nBye.\n");
  writeFileSync(join(course, "04-check.quiz.md"), `---\ntitle: Check\n---\n${question("q1", "ask").replace(".question ", "")}${question("q2", "ask").replace(".question ", "")}`);
  writeFileSync(join(course, "05-you.survey.md"), "---\ntitle: How it went\nscale: agree5\nagain: 7 days\n---\n## Calls {#calls}\n- I greet well\n- I close well\n- I listen well\n");
  writeFileSync(join(course, "00-before.quiz.md"), `---\ntitle: First look\nfor: pretest\n---\n${question("p1", "ask").replace(".question ", "")}${question("p2", "greet").replace(".question ", "")}`);
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();

/** Writes facts as of other days. @param {Page} page @param {[days: number, fact: Record<string, unknown>][]} facts days before now */
async function happened(page, facts) {
  await page.evaluate(async (all) => {
    const { record } = /** @type {any} */ (globalThis).lyceum;
    await record.ready;
    const real = Date.now;
    const now = real();
    for (const [days, fact] of all) {
      Date.now = () => now - days * 86400000;
      await record.add(fact);
    }
    Date.now = real;
  }, facts);
  await saved(page);
}

const given = (/** @type {string} */ o, /** @type {number} */ s, more = {}) => ({ k: "answer", o: `calls/${o}`, x: ["00"], s, ...more });
/** @type {[number, Record<string, unknown>][]} */
const WORK = [
  [12, { k: "open", o: "calls/opening" }], [12, given("opening#g1", 1)], [12, given("opening#a1", 0)], [11.9, { k: "done", o: "calls/opening", r: "000001" }],
  [9, given("opening#g1", 1)], [9, given("opening#g2", 1)], [8, { k: "open", o: "calls/you", u: "00000001" }], [8, { k: "submit", o: "calls/you", u: "00000001" }],
  [6, given("opening#g2", 1)], [5, { k: "open", o: "calls/calm", u: "00000002" }], [5, { k: "submit", o: "calls/calm", u: "00000002", s: 1, m: 1, p: 100, x: ["end"] }],
  [4, { k: "open", o: "calls/check", u: "00000003", x: ["q1", "q2"] }], [3.999, given("check#q1", 1, { u: "00000003" })], [3.998, given("check#q2", 0, { u: "00000003" })], [3.997, { k: "submit", o: "calls/check", u: "00000003", s: 0.5, m: 2, p: 60 }],
  [2, { k: "note", o: "calls/closing#next/x", x: ["breathe"], u: "000000aa", i: 0, l: 1 }], [2, { k: "plan", o: "calls/closing#next", x: ["2026-11-20"], y: "planned" }], [1, { k: "open", o: "calls/closing" }],
];

/** @param {Page} page @param {string} name */
const part = (page, name) => page.locator(`[data-learning="${name}"]`);

for (const [way, disk] of WAYS) {
  story(`what to go on with, what is due, skills and results stand there after some days, ${way}`, { folder, disk, prepare: (context) => context.clock.setFixedTime(NOW) }, async ({ page, go }) => {
    await go("my-learning.html");
    await part(page, "empty").waitFor();
    assert.equal(await page.locator(".m-week:visible, .m-rec:visible, h2:visible").count(), 0, "an empty page says one thing");
    await happened(page, WORK);

    await says(part(page, "continue"), /Calls[\s\S]*Closing[\s\S]*Lesson 2 of 2[\s\S]*3 of 5 done/);
    assert.deepEqual(await part(page, "continue").locator("svg.scr path").evaluateAll((stars) => stars.map((star) => star.getAttribute("class"))), ["o lit", "o"]);
    const due = part(page, "due").locator("li");
    const rows = (await due.allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
    assert.match(rows[0] ?? "", /^Review \d cards?, about \d min/);
    assert.deepEqual(rows.slice(1), [
      "Check Calls · Not passed yet Try again",
      "My next call 20 November 2026 has passed. Was it done, or is another day better? Look at it",
      "Opening Calls · Changed since you did it Read again",
      "How it went Calls · It is time to take it again Take it again now",
    ]);
    await says(part(page, "current"), /Calls[\s\S]*3 of 5 done[\s\S]*Continue: Closing/);

    const skills = part(page, "skills").locator("[data-skill]");
    assert.deepEqual(await skills.evaluateAll((all) => all.map((one) => one.getAttribute("data-skill"))), ["ask", "close", "greet"]);
    await says(skills.nth(2), /Greet in one breath[\s\S]*Steady/);
    await says(skills.nth(0), /Ask one open question[\s\S]*Learning[\s\S]*1 of 3 right/);
    await says(skills.nth(1), /Close so that nothing is left open[\s\S]*New[\s\S]*Read: Closing/);
    await says(part(page, "skills").locator(".sk-h"), /1 of 3 steady/);

    const results = (await part(page, "results").locator("tbody tr").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
    assert.deepEqual(results.map((text) => text.replace(/^\d+ November 2026 /, "")), ["Check Calls · Quiz Not passed yet 1 of 2 4 min", "A calm voice Calls · Role-play Passed 1 min", "How it went Calls · Survey Done 1 min"]);
    await part(page, "results").getByRole("link", { name: "Check" }).click();
    await page.waitForURL(/check\.html/);
  });
}

story("the week shows its days, knows chosen ones, and blames nobody", { folder, prepare: (context) => context.clock.setFixedTime(NOW) }, async ({ page, go }) => {
  await go("my-learning.html");
  await happened(page, WORK);
  const week = page.locator(".m-week");
  await says(week, /4 days this week[\s\S]*0 lessons, 3 answers/);
  assert.deepEqual(await week.locator("ol li").evaluateAll((days) => days.map((day) => day.getAttribute("data-state"))), ["done", "done", "done", "todo", "done", "todo", "todo"]);
  assert.equal(await week.locator('[aria-current="date"] .vh').textContent(), "Sunday");
  await week.getByText("Choose your days").click();
  for (const day of ["Mon", "Tue", "Wed", "Thu", "Fri"]) await week.locator("label", { hasText: day }).click();
  await says(week, /4 of 5 days this week/);
  await page.reload();
  await says(week, /4 of 5 days this week/);
  assert.equal(await week.locator("li.rest").count(), 2, "Saturday and Sunday are rest");
  await week.getByText("Choose your days").click();
  await week.locator("label", { hasText: "Fri" }).click();
  await says(week, /4 days this week, as you planned/);
});

story("earlier results wait behind one button", { folder }, async ({ page, go }) => {
  await go("my-learning.html");
  await happened(page, Array.from({ length: 11 }, (_, at) => [20 - at, { k: "submit", o: "calls/check", u: `0000001${at.toString(16)}`, s: 1, m: 2, p: 60 }]));
  const rows = part(page, "results").locator("tbody tr:visible");
  await part(page, "results").getByRole("button", { name: "Show all 11" }).click();
  await assertFocused(rows.nth(8).locator("a"));
  assert.equal(await rows.count(), 11);
});

story("a first look that is half done is gone on with from home, and home and course count alike", { folder }, async ({ page, go }) => {
  await go("calls/before.html");
  await painted(page);
  await page.getByRole("button", { name: "Start" }).click();
  await page.locator("lyceum-question:not([hidden]) .opt").first().click();
  await saved(page);
  await go("index.html");
  await says(page.locator("[data-continue]"), /First look[\s\S]*Before you start/);
  await says(page.locator("[data-continue-lit]"), /^0 of 5 done$/);
  await says(page.locator("[data-course-progress] .status"), /0 of 5 done/);
  await page.locator("[data-continue] .btn.mark").click();
  await page.waitForURL(/before\.html/);
  await go("calls/index.html");
  await says(page.locator("[data-course-start-label]"), /Continue: First look/);
  await says(page.locator(".cover .status"), /0 of 5 done/);
});

story("a copy of the record is asked for quietly, once a day, and leads to the download", { folder, prepare: (context) => context.clock.setFixedTime(NOW) }, async ({ page, go, context }) => {
  await go("my-learning.html");
  await happened(page, Array.from({ length: 20 }, (_, at) => [6 - at / 10, given("opening#g1", 1)]));
  await go("index.html");
  const asked = page.locator("[data-remind]");
  await says(asked, /Your record holds 20 new entries since 16 November 2026/);
  assert.equal(await page.locator("#_status, #_alert").evaluateAll((all) => all.map((one) => one.textContent).join("")), "", "not read aloud");
  await asked.getByRole("button", { name: "Not today" }).click();
  await asked.waitFor({ state: "hidden" });
  await assertFocused(page.locator("main h1"));
  await go("my-learning.html");
  await says(page.locator("[data-copy]"), /no copy yet/);
  assert.equal(await asked.isVisible(), false, "once a day");

  await context.clock.setFixedTime(NOW + DAY);
  await go("my-learning.html");
  await asked.getByRole("link", { name: "Download my record" }).click();
  await page.waitForURL(/settings\.html#_take/);
  const download = page.waitForEvent("download");
  await page.locator("lyceum-download").getByRole("button", { name: "Download my record" }).click();
  await download;
  await context.clock.setFixedTime(NOW + 2 * DAY);
  await go("my-learning.html");
  await says(page.locator("[data-copy]"), /Your last copy is of 23 November 2026/);
  assert.equal(await asked.isVisible(), false, "nothing is new since the copy");
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"] };

story("axe finds nothing and nothing scrolls sideways, light or dark, on phones and desks", { folder, context: { bypassCSP: true }, prepare: (context) => context.clock.setFixedTime(NOW) }, async ({ page, go }) => {
  await go("my-learning.html");
  await happened(page, [...WORK, ...Array.from({ length: 20 }, (_, at) => /** @type {[number, Record<string, unknown>]} */ ([6 - at / 10, given("opening#g1", 1)]))]);
  /** @type {string[]} */
  const found = [];
  for (const path of ["my-learning.html", "calls/index.html", "calls/opening.html"]) {
    await go(path);
    await page.locator('[data-learning="results"]:visible, main [data-state="done"]').first().waitFor();
    for (const fold of await page.locator("main details:visible").all()) await fold.evaluate((one) => one.setAttribute("open", ""));
    await page.evaluate(axe);
    for (const [width, text] of /** @type {const} */ ([[320, "4"], [360, ""], [1280, ""]])) {
      await page.setViewportSize({ width, height: 3000 });
      await page.evaluate((size) => (size ? (document.documentElement.dataset.text = size) : delete document.documentElement.dataset.text), text);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) found.push(`${path}, ${width}: ${wide} px too wide`);
      for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
        await page.emulateMedia({ colorScheme });
        const faults = await page.evaluate(async (rules) => (await /** @type {any} */ (globalThis).axe.run(document, rules)).violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ node) => node.target).join(" | ")}`), RULES);
        found.push(...faults.map((/** @type {string} */ one) => `${path}, ${width}, ${colorScheme}: ${one}`));
      }
    }
  }
  assert.deepEqual(found, []);
});
