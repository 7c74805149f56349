// What a learner did is still there: after the browser was closed, after it was killed, in another
// tab; and where nothing can be kept, the page says so.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, assertFocused, openQuestion, painted, questionOf, recordOf, saved, says, takeQuiz } from "./learner.js";
import { newProfile, openProfile } from "./profile.js";
import { siteFolder } from "./sites.js";
import { story, WAYS } from "./story.js";

const GREETING = "small/first/greeting.html";
const SOUND = "small/first/sound.html";
const CHECK = "small/first/check.html";

/** @param {import("./visit.js").Visit} visit a learner answers, finishes a lesson, reads half of another and begins a quiz */
async function learn({ page, go }) {
  await go(GREETING);
  const picked = await answer(questionOf(page, "details"), "partly");
  await page.getByRole("button", { name: "Mark done and go on" }).click();
  await page.waitForURL(/sound\.html$/);
  await go(CHECK);
  await answer(openQuestion(page), "right");
  await saved(page);
  await go(SOUND);
  await page.locator("#the-lesson-before").evaluate((heading) => heading.scrollIntoView());
  await page.waitForFunction(() => (document.querySelector("#the-lesson-before")?.getBoundingClientRect().top ?? 999) < innerHeight * 0.4);
  await go("index.html");
  await page.waitForFunction(async () => {
    const { record } = /** @type {any} */ (globalThis).lyceum;
    await record.readAgain();
    return record.state.place?.section === "the-lesson-before";
  });
  return picked;
}

/** @param {import("./visit.js").Visit} visit @param {string[]} picked */
async function comeBack({ page, go, faults }, picked) {
  await go("index.html");
  const box = page.locator("[data-continue]");
  await box.locator("[data-continue-title]", { hasText: "Sound" }).waitFor();
  await box.locator("a.btn.mark").click();
  await page.waitForURL(/sound\.html/);
  await page.locator("[data-resume]", { hasText: "You were here" }).waitFor();
  await assertFocused(page.locator("#the-lesson-before"));

  await go(GREETING);
  await page.locator("[data-done-line]:visible").waitFor();
  const details = questionOf(page, "details");
  await details.locator(".fb").waitFor();
  await says(details, /You answered this on/);
  assert.deepEqual(await details.locator("input:checked").evaluateAll((inputs) => inputs.map((input) => /** @type {HTMLInputElement} */ (input).value)), picked);

  await go(CHECK);
  await page.getByText("You go on where you left off.").waitFor();
  await says(page.locator("[data-quiz-place]"), /Question 2 of 4/);
  assert.deepEqual(faults, []);
}

for (const [way, disk] of WAYS) {
  for (const end of /** @type {const} */ (["close", "kill"])) {
    test(`${way}: after a ${end === "kill" ? "killed" : "closed"} browser answers, done and place are back`, { timeout: 90000 }, async () => {
      const folder = siteFolder("small");
      const profile = newProfile();
      const before = await openProfile(profile, folder, disk);
      const picked = await learn(before);
      await before[end]();
      const after = await openProfile(profile, folder, disk);
      try {
        await comeBack(after, picked);
      } finally {
        await after.close();
      }
    });
  }
}

story("two tabs: what is done in one shows in the other", {}, async ({ page, context, go, at }) => {
  await go("small/index.html");
  await painted(page);
  const other = await context.newPage();
  await other.goto(at(GREETING));
  await answer(questionOf(other, "first"), "right");
  await other.getByRole("button", { name: "Mark done and go on" }).click();
  await page.locator('[data-status-of="small/first/greeting"] .status', { hasText: "Done" }).waitFor();
  assert.equal((await recordOf(page)).questions["small/first/greeting#first"].last.share, 1);
});

/** @param {import("playwright-core").BrowserContext} context */
const refuseDatabase = (context) => context.addInitScript(() => {
  IDBFactory.prototype.open = () => {
    throw new DOMException("refused by the test", "SecurityError");
  };
});
/** @param {import("playwright-core").BrowserContext} context */
const refuseBoth = async (context) => {
  await refuseDatabase(context);
  await context.addInitScript(() => Object.defineProperty(window, "localStorage", { get: () => {
    throw new DOMException("refused by the test", "SecurityError");
  } }));
};

story("without a database answers are kept in the weaker place, and the page says how weak", { prepare: refuseDatabase }, async ({ page, go }) => {
  await go(GREETING);
  await answer(questionOf(page, "first"), "right");
  await page.locator("[data-saved]", { hasText: "Saved, but a power cut in the next minute may lose it" }).waitFor();
  await page.reload();
  await questionOf(page, "first").locator(".fb").waitFor();
  await go("settings.html");
  await page.locator("[data-storage-state]", { hasText: "weaker place" }).waitFor();
});

/** Every database is asked for behind one that never makes way. @param {import("playwright-core").BrowserContext} context */
const holdDatabase = (context) => context.addInitScript(() => {
  const { open } = IDBFactory.prototype;
  if (location.protocol === "http:") open.call(indexedDB, "held", 1);
  IDBFactory.prototype.open = function () {
    return open.call(this, "held", 2);
  };
});

story("a database that never answers loses no click: after a while the weaker place is taken", { prepare: holdDatabase }, async ({ page, go }) => {
  await go(GREETING);
  await page.getByRole("button", { name: "Mark done and go on" }).click();
  await page.waitForURL(/sound\.html$/);
  await go("small/index.html");
  await page.locator('[data-status-of="small/first/greeting"] .status', { hasText: "Done" }).waitFor({ timeout: 20000 });
});

story("without any storage a banner says that nothing is saved, the record can be downloaded, and learning goes on", { prepare: refuseBoth }, async ({ page, go }) => {
  await go(GREETING);
  const banner = page.locator("[data-banner]");
  await banner.filter({ hasText: "not being saved" }).waitFor();
  await answer(questionOf(page, "first"), "wrong");
  await says(page.locator("[data-saved]"), /^Not saved/);
  const [file] = await Promise.all([page.waitForEvent("download"), banner.getByRole("button", { name: "Download my record" }).click()]);
  assert.match(file.suggestedFilename(), /^record-.*\.lyceum$/);
  await go(CHECK);
  await banner.waitFor();
  await takeQuiz(page, () => "right");
  assert.equal(await page.locator("[data-verdict]").getAttribute("data-verdict"), "passed");
});

story("erasing leaves nothing of this site behind, and nothing of another is touched", {}, async ({ page, go }) => {
  await go(GREETING);
  await answer(questionOf(page, "first"), "right");
  await page.evaluate(() => localStorage.setItem("somebody-else", "1"));
  await saved(page);
  await go("settings.html");
  await page.getByRole("radio", { name: "Dark" }).click();
  await page.locator("[data-erase]").click();
  await assertFocused(page.locator("#_erase-h"));
  await page.locator("[data-erase-confirm]").click();
  await page.locator("[data-erased]:visible").waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ["somebody-else"]);
  assert.deepEqual((await page.evaluate(() => indexedDB.databases())).map((one) => one.name).filter((name) => name?.startsWith("lyceum:")), []);
  await go("index.html");
  await painted(page);
  assert.equal(await page.locator("[data-continue]:visible").count(), 0);
});

story("an answer given while the database hangs is found by the next page", {}, async ({ page, go }) => {
  await page.addInitScript(() => {
    if (location.pathname.endsWith("greeting.html")) IDBFactory.prototype.open = () => /** @type {any} */ (new EventTarget());
  });
  await go(GREETING);
  // Until the database is given up nothing is known of the past, and answers are taken all the same.
  const picked = await answer(questionOf(page, "details"), "right");
  await page.waitForTimeout(400);
  await go(SOUND);
  await saved(page);
  const given = await page.evaluate(() => Object.values(/** @type {any} */ (globalThis).lyceum.record.state.questions).map((one) => /** @type {any} */ (one).last.choices));
  assert.deepEqual(given.map((one) => [...one].sort()), [[...picked].sort()]);
});
