// People who share a computer: each has a record of their own, from the first name to the last clearing,
// in one tab or several, with a PIN or without, and with pages that nobody touches.

import assert from "node:assert/strict";
import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readFile } from "../../themes/jali/scripts/record/file.js";
import { findingsInAllLooks } from "./axe.js";
import { answer, assertFocused, painted, questionOf, recordOf, saved, says } from "./learner.js";
import { newProfile, openProfile } from "./profile.js";
import { buildSite, passingFolder, ROOT, siteFolder } from "./sites.js";
import { story, WAYS } from "./story.js";

/**
 * @typedef {import("./visit.js").Visit} Visit
 * @typedef {import("playwright-core").Page} Page
 */

const GREETING = "small/first/greeting.html";
const SITE = "tests-small-0001";

const place = passingFolder("shared");
cpSync(join(ROOT, "tests/browser/site"), join(place, "source"), { recursive: true });
appendFileSync(join(place, "source/lyceum.yaml"), "\nlearners:\n  staff_number: true\n  idle: 2 minutes\n");
writeFileSync(join(place, "source/courses/small/01-first/04-last.exam.md"), "---\ntitle: The last one\ntime: 10 minutes\n---\n\n## Say it {.question #say}\n- (x) One\n- ( ) Two\n\n## Say it again {.question #again}\n- (x) One\n- ( ) Two\n");
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
  await page.locator("[data-switch]").click();
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

story("a PIN keeps others out, rests after five misses, and takes digits of any script", {}, async (one) => {
  const { page, context } = one;
  await nameFirst(one);
  const me = page.locator("lyceum-me");
  await me.getByLabel("Choose a PIN").fill("12");
  await me.getByRole("button", { name: "Set the PIN" }).click();
  await says(me.locator("[role=alert]"), /4 to 8 digits/);
  await me.getByLabel("Choose a PIN").fill("4711");
  await me.getByRole("button", { name: "Set the PIN" }).click();
  await says(me, /The PIN is set/);
  assert.ok(!(await page.evaluate(() => JSON.stringify(localStorage))).includes("4711"), "it is not kept as it is");
  await page.clock.install();
  await one.go(GREETING);
  await leave(page);
  await person(page, "Asha Khan").click();
  const field = page.locator(".ask").getByLabel("PIN");
  await assertFocused(field);
  for (const left of [4, 3, 2, 1]) {
    await field.fill("0000");
    await field.press("Enter");
    await says(page.locator(".ask-no"), left === 1 ? /One try is left/ : new RegExp(`${left} tries are left`));
  }
  await field.fill("0000");
  await page.getByRole("button", { name: "Open" }).click();
  await says(page.locator(".ask-no"), /Wait 30 seconds/);
  assert.equal(await field.getAttribute("readonly"), "", "the right one is not taken now either");
  await page.clock.fastForward("00:31");
  await page.locator(".field.pin:not([readonly])").waitFor();
  await field.fill("۴۷۱۱");
  await field.press("Enter");
  await page.locator(".ask").waitFor({ state: "detached" });
  assert.equal((await recordOf(page)).learner.name, "Asha Khan");
  await page.close();
  const again = await context.newPage();
  await again.goto(one.at(GREETING));
  await person(again, "has a PIN").waitFor();
  assert.equal(await again.locator("main").isVisible(), false, "a new visit asks, also a single learner");
});

story("a forgotten PIN loses nothing: after a wait the record opens, and everybody sees it", {}, async (one) => {
  const { page, go } = one;
  await go(GREETING);
  await answer(questionOf(page, "first"), "right");
  await nameFirst(one);
  const me = page.locator("lyceum-me");
  await me.getByLabel("Choose a PIN").fill("4711");
  await me.getByLabel("Choose a PIN").press("Tab");
  await me.getByRole("button", { name: "Set the PIN" }).click();
  await says(me, /The PIN is set/);
  await page.clock.install();
  await go("index.html");
  await leave(page);
  await person(page, "Asha Khan").click();
  const forgot = page.locator(".ask-forgot");
  await forgot.locator("summary").click();
  await forgot.getByRole("button", { name: "Begin the wait" }).click();
  await says(forgot, /From \d\d:\d\d on it opens without the PIN/);
  assert.equal(await forgot.getByRole("button").count(), 0);
  await page.clock.fastForward("15:06");
  await forgot.getByRole("button", { name: "Open without the PIN" }).click();
  await page.locator(".ask").waitFor({ state: "detached" });
  assert.deepEqual(Object.keys((await recordOf(page)).questions), ["small/first/greeting#first"]);
  await leave(page);
  await says(person(page, "Asha Khan"), /PIN taken away/);
});

story("whoever knows the PIN is told that somebody tried to do without", {}, async (one) => {
  const { page, go } = one;
  await nameFirst(one);
  await page.locator("lyceum-me").getByLabel("Choose a PIN").fill("4711");
  await page.getByRole("button", { name: "Set the PIN" }).click();
  await leave(page);
  await person(page, "Asha Khan").click();
  await page.locator(".ask-forgot summary").click();
  await page.getByRole("button", { name: "Begin the wait" }).click();
  await page.locator(".ask").getByLabel("PIN").fill("4711");
  await page.locator(".ask").getByRole("button", { name: "Open", exact: true }).click();
  await go("index.html");
  await says(page.locator("[data-banner]"), /somebody at this computer said that they forgot your PIN/);
  await page.getByRole("button", { name: "All right" }).click();
  await go("index.html");
  await painted(page);
  assert.equal(await page.locator("[data-banner]").isVisible(), false);
});

story("a page that nobody touches warns, asks who is learning, and keeps what was begun", { folder: shared }, async (one) => {
  const { page, go } = one;
  await page.clock.install();
  await nameFirst(one);
  await go(GREETING);
  await painted(page);
  await page.locator(".who-b").waitFor();
  const pick = questionOf(page, "first").locator(".opt").first();
  await pick.click();
  await page.clock.fastForward("01:37");
  const warning = page.locator("dialog.sheet");
  await assertFocused(warning.locator("h2"));
  await says(warning, /In 2\d seconds this page asks who is learning/);
  await page.keyboard.press("Escape");
  await warning.waitFor({ state: "detached" });
  await page.clock.fastForward("01:30");
  assert.equal(await page.locator(".ask").count(), 0, "the answer counted as a touch");
  await page.clock.fastForward("00:40");
  await page.locator(".ask").waitFor();
  assert.equal(await page.locator("main").isVisible(), false);
  await person(page, "Asha Khan").click();
  await page.locator(".ask").waitFor({ state: "detached" });
  assert.ok(await pick.locator("input").isChecked(), "what she had picked still stands there");
  await page.clock.fastForward("10:00");
  await page.locator(".ask").waitFor();
  assert.equal(await page.locator("dialog.sheet").count(), 0);
});

story("an exam whose clock pauses, pauses while nobody is learning", { folder: shared }, async (one) => {
  const { page, go } = one;
  await page.clock.install();
  await go("small/first/last.html");
  await page.locator("[data-exam-begin]").click();
  await page.locator("lyceum-question:not([hidden]) .opt").first().click();
  await page.clock.runFor(20000);
  await leave(page);
  await page.clock.runFor(300000);
  await person(page, "No name yet").click();
  await page.locator("[data-exam-pause]:visible").waitFor();
  const used = async () => Object.values((await recordOf(page)).runs["small/first/last"])[0];
  const run = /** @type {any} */ (await used());
  assert.ok(run.used >= 18 && run.used < 40, `${run.used} seconds are used`);
  assert.equal(Object.keys(run.picks).length, 1);
});

for (const [way, disk] of WAYS) {
  story(`${way}: finish and clear hands the record out, erases it, and touches nobody else's`, { disk }, async (one) => {
    const { page, go } = one;
    await page.goto(one.at("index.html"));
    await page.evaluate(() => localStorage.setItem("lyceum:another-site:prefs", "{}"));
    await go(GREETING);
    await answer(questionOf(page, "first"), "right");
    await nameFirst(one);
    await leave(page);
    await add(page, "Bilal");
    await go(GREETING);
    await answer(questionOf(page, "details"), "right");
    await page.locator("[data-theme-toggle]").click();
    await saved(page);
    const bilals = (await keysOf(page)).filter((key) => /:[0-9a-f]{8}(:|$)/.test(key));
    await leave(page);
    await reloaded(page, () => person(page, "Asha").click());
    const file = await finish(one);
    assert.equal(file.name.startsWith("asha-khan-"), true, file.name);
    const read = readFile(Buffer.from(file.text));
    assert.ok(!("fault" in read) && read.end === "whole" && read.header?.name === "Asha Khan" && read.header.profile === "default");
    assert.ok(read.entries.some((entry) => entry.event.k === "answer") && read.entries.some((entry) => entry.event.k === "name"));
    await page.locator(".people").waitFor();
    assert.equal(await page.locator(".person").count(), 1, "of two one is left");
    assert.deepEqual((await keysOf(page)).filter((key) => key.startsWith(`lyceum:${SITE}:default`) || key === `lyceum:${SITE}:prefs`), []);
    await reloaded(page, () => person(page, "Bilal").click());
    assert.deepEqual(Object.keys((await recordOf(page)).questions), ["small/first/greeting#details"]);
    for (const key of bilals) assert.ok((await keysOf(page)).includes(key), `${key} is still there`);
    await finish(one);
    await page.locator("[data-first-visit]:visible").first().waitFor();
    assert.deepEqual((await keysOf(page)).filter((key) => !key.endsWith(":default") && key !== "lyceum:another-site:prefs"), [], "no trace is left of either");
    assert.equal((await recordOf(page)).events, 0);
  });
}

/** @param {Visit} visit @returns {Promise<{ name: string, text: string }>} the file that went out */
async function finish({ page, go }) {
  await go("settings.html");
  await painted(page);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download my record and finish" }).click()]);
  await assertFocused(page.locator("#_finish-h"));
  await says(page.locator("lyceum-finish dialog"), new RegExp(file.suggestedFilename()));
  const text = readFileSync(await file.path(), "utf8");
  await Promise.all([page.waitForURL(/index\.html$/), page.getByRole("button", { name: "It is there: clear this computer" }).click()]);
  return { name: file.suggestedFilename(), text };
}

for (const [way, disk] of WAYS) {
  story(`${way}: a switch in one tab reaches the others, and no answer goes into the wrong record`, { disk }, async (one) => {
    const { page, context } = one;
    await nameFirst(one);
    await leave(page);
    await add(page, "Bilal");
    await leave(page);
    await reloaded(page, () => person(page, "Asha").click());
    await one.go(GREETING);
    const other = await context.newPage();
    await other.goto(one.at(GREETING));
    // A new tab hears from the first that she is at work, and does not ask.
    await other.locator(".who-b", { hasText: "Asha" }).waitFor();
    const pick = questionOf(other, "first").locator(".opt").first();
    await pick.click();
    await leave(page);
    await other.locator(".people").waitFor();
    await person(page, "Asha").click();
    await other.locator(".ask").waitFor({ state: "detached" });
    assert.ok(await pick.locator("input").isChecked(), "for the same person the other tab stands as it stood");
    await leave(page);
    await reloaded(other, () => reloaded(page, () => person(page, "Bilal").click()));
    await other.locator(".who-b", { hasText: "Bilal" }).waitFor();
    await answer(questionOf(other, "details"), "right");
    await saved(other);
    const profiles = await page.evaluate((site) => JSON.parse(localStorage.getItem(`lyceum:${site}:profiles`) ?? ""), SITE);
    assert.deepEqual(Object.keys((await recordOf(other)).questions), ["small/first/greeting#details"]);
    await leave(other);
    await reloaded(page, () => reloaded(other, () => person(other, "Asha").click()));
    assert.deepEqual(Object.keys((await recordOf(page)).questions), [], "of his answer nothing is hers");
    assert.equal(profiles.profiles.length, 2);
  });
}

story("everybody's record is erased with everything, in all tabs", {}, async (one) => {
  const { page, context } = one;
  await nameFirst(one);
  await leave(page);
  await add(page, "Bilal");
  const other = await context.newPage();
  await other.goto(one.at(GREETING));
  await other.locator(".who-b").waitFor();
  await one.go("settings.html");
  await painted(page);
  await page.locator("[data-erase]").click();
  await other.evaluate(() => Object.assign(globalThis, { isOld: true }));
  await page.locator("[data-erase-confirm]").click();
  await page.locator("[data-erased]:visible").waitFor();
  await other.waitForFunction(() => !("isOld" in globalThis));
  await other.close();
  await page.waitForTimeout(500);
  assert.deepEqual((await keysOf(page)).filter((key) => key !== `lyceum:${SITE}:default`), []);
});

test("after a power cut that took the list, everybody is found again, and nobody is let into the wrong record", { timeout: 120000 }, async () => {
  const folder = siteFolder("small");
  const disk = newProfile();
  const before = await openProfile(disk, folder);
  await nameFirst(before);
  await leave(before.page);
  await add(before.page, "Bilal");
  await before.go(GREETING);
  await answer(questionOf(before.page, "first"), "right");
  await saved(before.page);
  // What a power cut takes of the small shelf, and leaves of the databases.
  await before.page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
  await before.kill();
  const after = await openProfile(disk, folder);
  try {
    await after.go(GREETING);
    await person(after.page, "Bilal").waitFor();
    await person(after.page, "Asha Khan").waitFor();
    await reloaded(after.page, () => person(after.page, "Bilal").click());
    assert.deepEqual(Object.keys((await recordOf(after.page)).questions), ["small/first/greeting#first"]);
    assert.deepEqual(after.faults, []);
  } finally {
    await after.close();
  }
});

story("all of it by keyboard; somebody of the same name is asked whether they are new", { folder: shared }, async (one) => {
  const { page, go } = one;
  await go("index.html");
  await page.locator(".who-b").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await assertFocused(page.locator("[data-switch]"));
  await page.keyboard.press("Escape");
  await assertFocused(page.locator(".who-b"));
  assert.equal(await page.locator(".who-m").isVisible(), false);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await assertFocused(page.locator("#_ask"));
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.locator(".ask").waitFor();
  assert.equal(await page.locator("main").isVisible(), false, "Escape answers nothing");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await assertFocused(page.locator("#_ask-name"));
  await page.keyboard.press("Enter");
  await says(page.locator(".ask-no"), /Write your name first/);
  await page.keyboard.type("Asha");
  await page.keyboard.press("Tab");
  await page.keyboard.type("E-1");
  await page.keyboard.press("Enter");
  await says(page.locator(".who-b"), /Asha/);
  assert.deepEqual({ ...(await recordOf(page)).learner, at: 0 }, { name: "Asha", staff: "E-1", at: 0 });
  await leave(page);
  await page.getByRole("button", { name: "Add somebody" }).click();
  await page.locator("#_ask-name").fill("asha");
  await page.keyboard.press("Enter");
  await says(page.locator(".ask-no"), /Asha is here already/);
  await page.getByRole("button", { name: "I am this Asha" }).click();
  await page.locator(".ask").waitFor({ state: "detached" });
  await assertFocused(page.locator(".who-b"));
});

story("a name made to do harm stands there as text, and many names have a field to find one", {}, async ({ page, go }) => {
  await go("index.html");
  await page.evaluate((site) => {
    const harm = ["<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "\u202Egnihtyna", "x".repeat(900)];
    const profiles = Array.from({ length: 12 }, (_, n) => ({ id: `p${n}`, name: harm[n] ?? `Person ${n}`, staff: harm[n] ?? "", look: n, at: 1790000000000 + n }));
    localStorage.setItem(`lyceum:${site}:profiles`, JSON.stringify({ open: "", profiles }));
  }, SITE);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.reload();
  await page.locator(".people").waitFor();
  assert.equal(await page.locator(".person").count(), 12);
  assert.ok((await page.evaluate(() => document.querySelector(".ask")?.scrollWidth ?? 999)) <= 320);
  await says(page.locator(".person"), /<img src=x onerror=alert\(1\)>/);
  await page.getByLabel("Find your name").fill("person 7");
  assert.deepEqual(await page.locator(".person").evaluateAll((all) => all.map((one) => one.getAttribute("data-person"))), ["p7"]);
  await page.getByLabel("Find your name").fill("zzz");
  await says(page.locator(".ask [role=status]"), /Nobody of that name/);
  await page.getByLabel("Find your name").fill("<img");
  await reloaded(page, () => page.locator(".person").click());
  await says(page.locator(".who-b"), /<img/);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
});

story("axe finds nothing on any of these screens, and none is wider than a small phone", { context: { bypassCSP: true }, folder: shared }, async (one) => {
  const { page } = one;
  /** @type {string[]} */
  const found = [];
  const look = async (/** @type {string} */ name) => {
    found.push(...(await findingsInAllLooks(page, name)));
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.querySelector(".ask")?.scrollWidth ?? 0));
    if (wide > 320) found.push(`${name}: ${wide} px wide`);
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  await nameFirst(one, "Ravi Kumar Subramaniam Venkatanarasimharajuvaripeta");
  await page.locator("lyceum-me").getByLabel("Choose a PIN").fill("4711");
  await page.getByRole("button", { name: "Set the PIN" }).click();
  await look("settings");
  await page.locator(".who-b").click();
  await look("menu");
  await page.locator("[data-switch]").click();
  await page.locator(".people").waitFor();
  await look("who is learning");
  await page.getByRole("button", { name: "Add somebody" }).click();
  await page.keyboard.press("Enter");
  await look("somebody new");
  await page.getByRole("button", { name: "Back" }).click();
  await person(page, "Ravi").click();
  await page.locator(".ask-forgot summary").click();
  await look("a PIN is asked");
  assert.deepEqual(found, []);
});
