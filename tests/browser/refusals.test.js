// Storage refuses, one call after another, from the beginning or in the middle, for good or once; or it
// is full, wiped, taken over by a newer version, erased elsewhere. What the page says must be true: what
// it calls saved is there for the next page, and what is not saved is told and can be downloaded.
//
// Each call is refused in one of the three ways, or in all with LYCEUM_REFUSALS=every (the full run).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { answer, painted, questionOf, recordOf, saved } from "./learner.js";
import { REFUSALS, refuse } from "./refuse.js";
import { story, visit } from "./story.js";

/**
 * @typedef {import("playwright-core").Page} Page
 * @typedef {import("./visit.js").Visit} Visit
 */

const FOR_GOOD = 1e9;
const GREETING = "small/first/greeting.html";
const FIRST = "small/first/greeting#first";
const DETAILS = "small/first/greeting#details";
const WHEN = /** @type {const} */ ({ "from the beginning": FOR_GOOD, "in the middle": 0, once: 1 });
const EVERY = process.env.LYCEUM_REFUSALS === "every";

let tried = 0;
let failures = 0;
/** @type {Record<string, number>} */
const said = {};
after(() => console.log(`held: ${tried} refusals of storage (${failures} calls failed): ${Object.entries(said).map(([state, n]) => `${n} ${state}`).join(", ")}; 0 falsely saved`));

/** What the page says of its safety, once it has made up its mind. @param {Page} page @returns {Promise<string>} */
async function safetyOf(page) {
  const line = page.locator("[data-saved][data-state]").first();
  await page.waitForFunction(() => ![null, "saving"].includes(document.querySelector("[data-saved]")?.getAttribute("data-state") ?? null), undefined, { timeout: 20000 }).catch(() => {});
  return (await line.getAttribute("data-state")) ?? "";
}

/** What the next page finds, whose storage is whole. @param {Visit} visit @returns {Promise<any>} */
async function nextPage({ context, at }) {
  const page = await context.newPage();
  await page.goto(at(GREETING));
  const record = await recordOf(page);
  await page.close();
  return record;
}

/** @param {Page} page @returns {Promise<string>} what the banner's button hands out */
async function downloaded(page) {
  const banner = page.locator("[data-banner]");
  await banner.filter({ hasText: "not being saved" }).waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), banner.getByRole("button", { name: "Download my record" }).click()]);
  return readFileSync(await file.path(), "utf8");
}

/** @param {Visit} visit @param {string[]} answered */
async function assertTrue(visit, answered) {
  const state = await safetyOf(visit.page);
  said[state] = (said[state] ?? 0) + 1;
  if (state === "saved" || state === "weak") {
    const { questions } = await nextPage(visit);
    for (const id of answered) assert.ok(questions[id], `${id} was called ${state}`);
  } else {
    assert.equal(state, "unsaved");
    const text = await downloaded(visit.page);
    for (const id of answered) assert.ok(text.includes(`"${id}"`), `${id} is not in the download`);
  }
  return state;
}

for (const [when, times] of Object.entries(WHEN)) {
  test(`storage refuses ${when}: no page is blank, none says saved of what is not, and nothing is lost`, { timeout: 600000 }, async (t) => {
    for (const [at, refusal] of REFUSALS.entries()) {
      if (!EVERY && Object.keys(WHEN)[at % 3] !== when) continue;
      const name = `${refusal.call} ${refusal.way}${refusal.also ? ` and ${refusal.also} throws` : ""}`;
      await t.test(`${name} ${when}`, async () => {
        const one = await visit();
        const { page, go, context, faults } = one;
        try {
          await page.addInitScript(refuse, { refusal, times });
          await go(GREETING);
          if (times === 0) {
            await painted(page);
            await answer(questionOf(page, "details"), "right");
            await saved(page);
            await page.evaluate(() => (/** @type {any} */ (globalThis).failing = 1e9));
          }
          await answer(questionOf(page, "first"), "right");
          const state = await assertTrue(one, times === 0 ? [DETAILS, FIRST] : [FIRST]);
          tried += 1;
          failures += await page.evaluate(() => /** @type {any} */ (globalThis).failed);
          if (times === 1 && refusal.way !== "hangs") assert.equal(state, "saved", "what failed once is tried again");
          assert.deepEqual(faults, []);
        } finally {
          await context.close();
        }
      });
    }
  });
}

story("storage that is really full is told; with room again everything is kept", {}, async (one) => {
  const { page, context, go, at } = one;
  const session = await context.newCDPSession(page);
  const origin = new URL(at("")).origin;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await go(GREETING);
  await page.evaluate(fillLocalStorage);
  await answer(questionOf(page, "first"), "right");
  assert.equal(await assertTrue(one, [FIRST]), "unsaved");
  assert.deepEqual((await nextPage(one)).questions, {}, "there was no room");
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await page.getByRole("button", { name: "Mark done and go on" }).click();
  await page.waitForURL(/sound\.html$/);
  const later = await nextPage(one);
  assert.ok(later.questions[FIRST] && later.pages["small/first/greeting"].done);
});

/** The weaker place has a limit of its own. */
function fillLocalStorage() {
  for (let size = 1 << 22, n = 0; size > 0; ) {
    try {
      localStorage.setItem(`full${n++}`, "x".repeat(size));
    } catch {
      size >>= 1;
    }
  }
}

story("what had to go to the weaker place moves over before the page says saved again", {}, async (one) => {
  await one.page.addInitScript(refuse, { refusal: /** @type {const} */ ({ call: "IDBObjectStore.add", way: "aborts" }), times: FOR_GOOD });
  await one.go(GREETING);
  await answer(questionOf(one.page, "details"), "right");
  assert.equal(await assertTrue(one, [DETAILS]), "weak");
  await one.page.evaluate(() => (/** @type {any} */ (globalThis).failing = 0));
  await answer(questionOf(one.page, "first"), "right");
  await saved(one.page);
  assert.deepEqual(await one.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(":events:"))), []);
  assert.ok((await nextPage(one)).questions[DETAILS]);
});

story("storage wiped under an open page: what the page still has is put back before it says saved", {}, async (one) => {
  const { page, context, go, at } = one;
  await go(GREETING);
  await answer(questionOf(page, "details"), "right");
  await saved(page);
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(at("")).origin, storageTypes: "all" });
  await answer(questionOf(page, "first"), "right");
  assert.equal(await assertTrue(one, [DETAILS, FIRST]), "saved");
});

story("a page that hears nothing of an erasure does not write the erased record back", { prepare: (context) => context.addInitScript(() => {
  BroadcastChannel.prototype.postMessage = () => {};
}) }, async ({ page, context, go, at }) => {
  await go(GREETING);
  await answer(questionOf(page, "details"), "right");
  await saved(page);
  const other = await context.newPage();
  await other.goto(at("settings.html"));
  await other.locator("[data-erase]").click();
  await other.locator("[data-erase-confirm]").click();
  await other.locator("[data-erased]:visible").waitFor();
  await answer(questionOf(page, "first"), "right");
  await saved(page);
  await other.reload();
  assert.deepEqual(Object.keys((await recordOf(other)).questions), [FIRST]);
});

story("a newer lyceum that raises the database under an open page of this one: both go on", {}, async (one) => {
  const { page, context, go, at } = one;
  await go(GREETING);
  await answer(questionOf(page, "details"), "right");
  await saved(page);
  const newer = await context.newPage();
  await newer.goto(at("404.html"));
  await newer.evaluate(() => new Promise((resolve, reject) => {
    const request = indexedDB.open("lyceum:tests-small-0001:default", 7);
    request.onupgradeneeded = () => request.result.createObjectStore("of-a-newer-version");
    request.onerror = reject;
    request.onsuccess = () => {
      request.result.transaction("events", "readwrite").objectStore("events").add({ packed: new Uint8Array(9) });
      request.result.close();
      resolve(null);
    };
  }));
  await answer(questionOf(page, "first"), "right");
  assert.equal(await assertTrue(one, [DETAILS, FIRST]), "saved");
});

story("a page whose past could not be read shows it as soon as it can", {}, async ({ page, go, at, context }) => {
  const before = await context.newPage();
  await before.goto(at(GREETING));
  await answer(questionOf(before, "details"), "right");
  await saved(before);
  await before.close();
  await page.addInitScript(refuse, { refusal: /** @type {const} */ ({ call: "IDBObjectStore.getAll", way: "aborts" }), times: 4 });
  await go(GREETING);
  await answer(questionOf(page, "first"), "right");
  assert.deepEqual(Object.keys((await recordOf(page)).questions).sort(), [DETAILS, FIRST]);
});
