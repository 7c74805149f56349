// Settings say how safely a record is kept in this browser, in words that are true there: with and
// without its promise, from a plain network, from a disk, in browsers that forget, and without storage.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { assertFocused, painted, saved, says } from "./learner.js";
import { story } from "./story.js";

/** @typedef {import("./visit.js").Context} Context */

const KEEP = "[data-storage-state]";
const SAFARI = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15";
const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/122.0 Mobile/15E148 Safari/604.1";
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:124.0) Gecko/20100101 Firefox/124.0";

/** A browser that promises, or refuses; what it was asked is counted. @param {boolean} grants @returns {(context: Context) => Promise<unknown>} */
const promising = (grants) => (context) => context.addInitScript((given) => {
  if (location.protocol === "about:") return;
  let kept = sessionStorage.getItem("kept") === "1";
  navigator.storage.persisted = async () => kept;
  navigator.storage.persist = async () => {
    sessionStorage.setItem("asked", String(Number(sessionStorage.getItem("asked") ?? 0) + 1));
    kept = given;
    sessionStorage.setItem("kept", kept ? "1" : "");
    return kept;
  };
}, grants);
const asked = (/** @type {import("playwright-core").Page} */ page) => page.evaluate(() => Number(sessionStorage.getItem("asked") ?? 0));

story("the browser's promise is asked for after the first finished lesson, and only then", { prepare: promising(false) }, async ({ page, go }) => {
  await go("small/first/greeting.html");
  await painted(page);
  assert.equal(await asked(page), 0);
  const done = page.getByRole("button", { name: "Mark done and go on" });
  await done.click();
  await page.waitForURL((url) => !url.href.endsWith("greeting.html"));
  assert.equal(await asked(page), 1);
  await go("small/first/sound.html");
  await done.click();
  await page.waitForURL((url) => !url.href.endsWith("sound.html"));
  assert.equal(await asked(page), 1, "one refusal is enough");
});

story("without a promise there is a button, and with it the words change and the focus stays near", { prepare: promising(true) }, async ({ page, go }) => {
  await go("settings.html");
  await says(page.locator(KEEP), /Kept, but the browser may clear it[\s\S]*without asking/);
  await page.getByRole("button", { name: "Ask the browser to keep it" }).click();
  await says(page.locator(KEEP), /^\s*Kept\s*The browser has promised/);
  assert.equal(await page.locator("[data-keep]").count(), 0);
  await assertFocused(page.locator(KEEP));
});

story("a refusal is said beside the button and changes nothing", { prepare: promising(false) }, async ({ page, go }) => {
  await go("settings.html");
  await page.getByRole("button", { name: "Ask the browser to keep it" }).click();
  await says(page.locator("[data-keep-refused]"), /did not promise it/);
  await assertFocused(page.locator("[data-keep]"));
});

story("Safari's seven days are named, with the way to the Dock", { context: { userAgent: SAFARI } }, async ({ page, go }) => {
  await go("settings.html");
  await says(page.locator(KEEP), /seven days[\s\S]*Dock/);
});

story("on an iPhone every browser is told of the seven days and the home screen", { context: { userAgent: IPHONE } }, async ({ page, go }) => {
  await go("settings.html");
  await says(page.locator(KEEP), /seven days[\s\S]*Add to Home Screen/);
});

story("where the browser has promised, no seven days are named", { context: { userAgent: SAFARI }, prepare: promising(true) }, async ({ page, go }) => {
  await go("settings.html");
  await page.getByRole("button", { name: "Ask the browser to keep it" }).click();
  await says(page.locator(KEEP), /has promised/);
  assert.doesNotMatch((await page.locator(KEEP).innerText()), /seven days/);
});

story("a plain network has no promise to give, and is told so without a button", { prepare: (context) => context.addInitScript(() => Object.defineProperty(navigator, "storage", { value: undefined })) }, async ({ page, go }) => {
  await go("settings.html");
  await says(page.locator(KEEP), /may clear it[\s\S]*plain connection/);
  assert.equal(await page.locator("[data-keep]").count(), 0);
});

story("from a disk, pages share one place", { disk: true }, async ({ page, go }) => {
  await go("settings.html");
  await says(page.locator(KEEP), /opened from a disk[\s\S]*share one place/);
});

story("from a disk, Firefox keeps pages apart unless this one finds what the home page left", { disk: true, context: { userAgent: FIREFOX } }, async ({ page, go }) => {
  await go("settings.html");
  await says(page.locator(KEEP), /Kept for each page apart[\s\S]*not known on the others/);
  await go("index.html");
  await painted(page);
  await go("settings.html");
  await says(page.locator(KEEP), /share one place/);
});

story("without any storage it says so", { prepare: (context) => context.addInitScript(() => {
  Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  Storage.prototype.setItem = () => { throw new Error("refused"); };
}) }, async ({ page, go }) => {
  await go("settings.html");
  await says(page.locator(KEEP), /Not kept[\s\S]*blocks storage/);
});

story("who can read, clear and change it is said openly, and what there is stands in a list", {}, async ({ page, go }) => {
  await go("small/first/greeting.html");
  await page.getByRole("button", { name: "Mark done and go on" }).click();
  await page.waitForURL((url) => !url.href.endsWith("greeting.html"));
  await saved(page);
  await go("settings.html#_stored");
  await says(page.locator("[data-stored-list]"), /Lessons done\s*1[\s\S]*Size of your record\s*1 KB[\s\S]*Last copy in a file\s*none yet/);
  assert.deepEqual(await page.locator(".open-l dt").allInnerTexts(), ["Who can read it", "What can clear it", "What it proves"]);
});

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

story("axe finds nothing and nothing scrolls sideways", { context: { bypassCSP: true, userAgent: IPHONE } }, async ({ page, go }) => {
  await go("settings.html");
  await page.locator("[data-keep]").waitFor();
  await page.evaluate(axe);
  for (const [width, colorScheme] of /** @type {const} */ ([[320, "light"], [360, "dark"], [1280, "light"], [1280, "dark"]])) {
    await page.setViewportSize({ width, height: 3000 });
    await page.emulateMedia({ colorScheme });
    const faults = await page.evaluate(async () => (await /** @type {any} */ (globalThis).axe.run(document, { resultTypes: ["violations"] })).violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ node) => node.target).join(" | ")}`));
    assert.deepEqual(faults, [], `${width}, ${colorScheme}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), true, `${width} is too narrow`);
  }
});

story("without script the open words stand there", { context: { javaScriptEnabled: false } }, async ({ page, go }) => {
  await go("settings.html");
  assert.equal(await page.locator(".open-l dd:visible").count(), 3);
  assert.equal(await page.locator(`${KEEP}:visible`).count(), 0);
});

story("damaged entries are counted, used by nothing, and handed out letter for letter", {}, async ({ page, go }) => {
  await go("small/first/greeting.html");
  await painted(page);
  await page.evaluate(async () => {
    const { lyceum } = /** @type {any} */ (globalThis);
    await lyceum.record.add({ k: "done", o: "small/first/greeting" });
    await lyceum.store.inDatabase((/** @type {IDBDatabase} */ db) => new Promise((resolve, reject) => {
      const work = db.transaction("events", "readwrite");
      work.objectStore("events").add('{"a":"torn","n":0,"t":1');
      work.oncomplete = resolve;
      work.onabort = reject;
    }));
  });
  await go("settings.html");
  await painted(page);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download 1" }).click()]);
  assert.match(file.suggestedFilename(), /^damaged-\d{4}-\d\d-\d\d\.txt$/);
  assert.equal(readFileSync(await file.path(), "utf8"), '{"a":"torn","n":0,"t":1\n');
});
