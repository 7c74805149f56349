// A record moves: out of one browser as a file, into another with what it changes told first, undone
// again; locked, damaged, cut, of another site, or made by somebody who means harm.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { formatEvent } from "../../themes/jali/scripts/record/event.js";
import { newHeader } from "../../themes/jali/scripts/record/file-header.js";
import { readFile, writeFile } from "../../themes/jali/scripts/record/file.js";
import { findingsInAllLooks } from "./axe.js";
import { answer, assertFocused, painted, questionOf, recordOf, saved, says } from "./learner.js";
import { passingFolder } from "./sites.js";
import { story, visit, WAYS } from "./story.js";

/** @typedef {import("./visit.js").Visit} Visit */

const GREETING = "small/first/greeting.html";
const SETTINGS = "settings.html";
const place = passingFolder("records");

/** @param {Visit} visit a lesson with two answers, done */
async function learn({ page, go }) {
  await go(GREETING);
  await answer(questionOf(page, "first"), "right");
  await answer(questionOf(page, "details"), "partly");
  await page.getByRole("button", { name: "Mark done and go on" }).click();
  await page.waitForURL(/sound\.html$/);
}

/** @param {Visit} visit @param {string} [passphrase] @returns {Promise<string>} where the file lies */
async function downloadFrom({ page, go }, passphrase = "") {
  await go(SETTINGS);
  await painted(page);
  if (passphrase) {
    await page.locator("lyceum-download summary").click();
    await page.locator("lyceum-download [data-passphrase]").fill(passphrase);
  }
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("[data-download-record]").click()]);
  assert.match(file.suggestedFilename(), /^record-\d{4}-\d\d-\d\d\.lyceum$/);
  const path = join(place, `${Math.random()}.lyceum`);
  await file.saveAs(path);
  return path;
}

/** @param {Visit} visit @param {string} path */
async function offer({ page, go }, path) {
  await go(SETTINGS);
  await painted(page);
  await page.locator("lyceum-import [data-file]").setInputFiles(path);
}

/** @param {string} name @param {string | Uint8Array} bytes @returns {string} */
function fileOf(name, bytes) {
  const path = join(place, name);
  writeFileSync(path, bytes);
  return path;
}

for (const [way, disk] of WAYS) {
  story(`${way}: a record goes out of one browser and into another, and comes out again`, { disk }, async (from) => {
    await learn(from);
    const path = await downloadFrom(from);
    const to = await visit({ disk });
    await offer(to, path);
    const preview = to.page.locator("lyceum-import [data-preview]");
    await assertFocused(preview.locator("h3"));
    await says(preview, /Adds 2 answers, removes none\./);
    await says(preview.locator("li", { hasText: "Answers given" }), /\+2/);
    await says(preview.locator("li", { hasText: "Lessons done" }), /\+1/);
    assert.deepEqual(Object.keys((await recordOf(to.page)).questions), [], "nothing is added before it is confirmed");
    await preview.getByRole("button", { name: "Add to my record" }).click();
    await says(to.page.locator("lyceum-import [data-said]"), /entries were added to your record/);
    await saved(to.page);
    const [mine, theirs] = [await recordOf(from.page), await recordOf(to.page)];
    assert.deepEqual(theirs.questions, mine.questions);

    await to.go(GREETING);
    await questionOf(to.page, "details").locator(".fb").waitFor();
    await offer(to, path);
    await says(preview, /Everything in this file is here already/);
    await to.page.locator("[data-undo-import]").click();
    await says(to.page.locator("lyceum-import [data-said]"), /The import is undone/);
    assert.equal((await recordOf(to.page)).pages["small/first/greeting"]?.done ?? false, false);
    await to.page.reload();
    assert.equal((await recordOf(to.page)).questions["small/first/greeting#details"], undefined, "after a reload too");
    assert.deepEqual(to.faults, []);
    await to.context.close();
  });
}

story("undoing an import leaves what was done before and since", {}, async (one) => {
  const other = await visit();
  await learn(other);
  const path = await downloadFrom(other);
  await other.context.close();
  await one.go("small/first/sound.html");
  await one.page.getByRole("button", { name: "Mark done and go on" }).click();
  await one.page.waitForURL((url) => !url.href.includes("sound.html"));
  await offer(one, path);
  await one.page.getByRole("button", { name: "Add to my record" }).click();
  await one.page.locator("lyceum-import [data-last]:visible").waitFor();
  await one.page.evaluate(() => /** @type {any} */ (globalThis).lyceum.record.add({ k: "done", o: "small/second/since" }));
  const [before] = await Promise.all([one.page.waitForEvent("download"), one.page.locator("[data-before-import]").click()]);
  const kept = readFile(readFileSync(await before.path()));
  assert.ok(!("fault" in kept) && !kept.entries.some((entry) => entry.event.k === "answer"), "the record as it was");
  await one.page.locator("[data-undo-import]").click();
  await says(one.page.locator("lyceum-import [data-said]"), /undone/);
  await one.page.reload();
  const { pages } = await recordOf(one.page);
  assert.deepEqual(Object.keys(pages).filter((id) => pages[id].done).sort(), ["small/first/sound", "small/second/since"]);
});

story("a locked record opens with its passphrase only", {}, async (from) => {
  await learn(from);
  const path = await downloadFrom(from, "tea at five");
  assert.ok(!readFileSync(path, "utf8").includes("greeting"));
  const to = await visit();
  await offer(to, path);
  const field = to.page.locator("lyceum-import [data-passphrase]");
  await assertFocused(field);
  await field.fill("coffee");
  await to.page.locator("[data-unlock]").click();
  await says(to.page.locator("lyceum-import [data-said]"), /does not open the file/);
  await field.fill("tea at five");
  await field.press("Enter");
  await says(to.page.locator("lyceum-import [data-preview]"), /Adds 2 answers, removes none\./);
  await to.context.close();
});

const about = { site: "tests-browser-1", profile: "default", name: "Asha", for: /** @type {const} */ ("learner"), holds: [], made: 1790000000000 };
const none = { events: 0, done: 0, answers: 0, attempts: 0 };
/** @param {number} n @param {object} more */
const line = (n, more = {}) => formatEvent(/** @type {any} */ ({ a: "AAAAAAAAAAAA", n, t: 1790000000000 + n, k: "answer", o: `small/first/greeting#q${n}`, x: ["9f3a"], s: 1, ...more }));

story("a damaged file gives what is intact and says so; what is no record is refused; another site's is told", {}, async (to) => {
  const lines = [0, 1, 2, 3].map((n) => line(n));
  const whole = writeFile(newHeader(about, { ...none, events: 4 }), lines);
  const preview = to.page.locator("lyceum-import [data-preview]");
  await offer(to, fileOf("damaged.lyceum", whole.replace("greeting#q1", "greeting#q9")));
  await says(preview, /Adds 3 answers/);
  await says(preview, /not as it was written: 3 of 4 entries are intact/);
  await says(preview.locator("li", { hasText: "Damaged, left out" }), /1/);
  await offer(to, fileOf("cut.lyceum", whole.slice(0, whole.indexOf("greeting#q2"))));
  await says(preview, /end of the file is missing: 2 of 4 entries/);
  await offer(to, fileOf("other.lyceum", writeFile(newHeader({ ...about, site: "elsewhere" }, none), lines)));
  await says(preview, /another site/);
  await preview.getByRole("button", { name: "Leave it" }).click();
  await assertFocused(to.page.locator("lyceum-import [data-file]"));
  await offer(to, fileOf("picture.lyceum", new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])));
  await says(to.page.locator("lyceum-import [data-said]"), /not the file of a record/);
  assert.equal(await preview.isVisible(), false);
  assert.equal((await recordOf(to.page)).events, 0);
});

story("a trainer's file holds what was ticked, and is shown word for word before", {}, async (from) => {
  await learn(from);
  await from.page.evaluate(async () => {
    const { record } = /** @type {any} */ (globalThis).lyceum;
    await record.addNote("small/first/greeting#thoughts", "my own secret thought");
    await record.add({ k: "open", o: "small/mood", u: "0000000a" }, { k: "rate", o: "small/mood#ei", u: "0000000a", x: ["r=1"] });
  });
  await from.go(SETTINGS);
  const give = from.page.locator("lyceum-give");
  await give.locator("[data-name]").fill("Asha Khan");
  await says(give.locator("[data-preview]"), /comes from Asha Khan/);
  assert.ok(!(await give.innerText()).includes("secret"));
  const take = async () => {
    const [file] = await Promise.all([from.page.waitForEvent("download"), give.locator("[data-give]").click()]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
  };
  const first = await take();
  assert.match(first.name, /^asha-khan-for-trainer-.*\.lyceum$/);
  const read = readFile(Buffer.from(first.text));
  assert.ok(!("fault" in read) && read.end === "whole" && read.header?.for === "trainer" && read.header.name === "Asha Khan");
  assert.deepEqual(read.header.holds, ["name", "scores", "certificates"]);
  for (const no of ["secret", "small/mood", '"k":"place"', '"k":"time"']) assert.ok(!first.text.includes(no), no);
  await give.getByLabel("What I wrote or rated").check();
  await says(give.locator("blockquote"), /my own secret thought/);
  await give.getByLabel("My name").uncheck();
  const second = await take();
  assert.ok(second.text.includes("secret") && !second.text.includes("Asha") && !second.text.includes("small/mood"));
});

story("one course is forgotten, asked twice, and nothing else", {}, async ({ page, go }) => {
  await go(GREETING);
  await answer(questionOf(page, "first"), "right");
  await page.evaluate(() => /** @type {any} */ (globalThis).lyceum.record.add({ k: "done", o: "kinds/of/page" }));
  await saved(page);
  await go(SETTINGS);
  await painted(page);
  await page.locator("lyceum-forget select").selectOption("small");
  await page.locator("[data-forget]").click();
  await assertFocused(page.locator("#_forget-h"));
  await page.locator("[data-forget-confirm]").click();
  await page.locator("[data-forgotten]:visible").waitFor();
  await page.reload();
  const state = await recordOf(page);
  assert.deepEqual([Object.keys(state.questions), Object.keys(state.pages)], [[], ["kinds/of/page"]]);
});

story("axe finds nothing while a file is looked at, and nothing is wider than a small phone", { context: { bypassCSP: true } }, async (one) => {
  await learn(one);
  const lines = [0, 1, 2].map((n) => line(n));
  const file = writeFile(newHeader({ ...about, site: "elsewhere", name: "A".repeat(120) }, none), lines).replace("greeting#q1", "greeting#q9");
  await offer(one, fileOf("axe.lyceum", file));
  await one.page.locator("lyceum-import [data-preview] h3").waitFor();
  await one.page.locator("lyceum-download summary").click();
  assert.deepEqual(await findingsInAllLooks(one.page, "settings with a file"), []);
  await one.page.setViewportSize({ width: 320, height: 640 });
  assert.ok((await one.page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
});

const ATTACKS = ['"><img src=x onerror=ran(1)>', "<script>ran(2)</script>", "javascript:ran(3)", "</title><svg onload=ran(4)>", "__proto__", "constructor", "{{ ran(5) }}", "\u202e\u0000<b onclick=ran(6)>"];

test("a record made to do harm: no word of it runs as a script, on any page", { timeout: 120000 }, async () => {
  const ran = /** @type {string[]} */ ([]);
  const one = await visit({ context: { bypassCSP: true }, prepare: async (context) => {
    await context.exposeFunction("ran", (/** @type {string} */ what) => ran.push(String(what)));
    context.on("dialog", (dialog) => (ran.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  } });
  let n = 0;
  const kinds = ["open", "done", "answer", "submit", "place", "note", "plan", "tick", "rate", "scene", "card", "undo", "hologram"];
  const lines = ATTACKS.flatMap((bad) => kinds.flatMap((k) => [bad, `small/first/greeting#${bad}`, `${bad}/x#${bad}`, "small/first/greeting"].map((o) => line(n++, { k, o, x: [bad], y: bad, v: bad, r: bad, q: bad, u: k === "note" || k === "submit" ? "0000000b" : bad, l: 1, i: 0, m: 1e308, p: -5, d: 9e15, [bad]: bad }))));
  lines.push(line(n++, { t: 8640000000000000, k: "done", o: "small/first/greeting" }));
  for (const bad of ATTACKS) {
    const header = { ...newHeader({ ...about, site: bad, name: bad, profile: bad, holds: [bad], made: 9007199254740991 }, none), for: bad };
    await offer(one, fileOf("hostile.lyceum", writeFile(header, lines)));
    await one.page.locator("lyceum-import [data-preview] h3").waitFor();
  }
  await one.page.getByRole("button", { name: "Add to my record" }).click();
  await one.page.locator("lyceum-import [data-last]:visible").waitFor();
  for (const box of await one.page.locator("lyceum-give input[type=checkbox]").all()) await box.check();
  await one.page.locator("lyceum-give [data-name]").fill(ATTACKS.join(" "));
  await one.page.waitForTimeout(200);
  for (const path of ["index.html", "my-learning.html", SETTINGS, "review.html", "small/index.html", GREETING]) {
    await one.go(path);
    await painted(one.page);
    await one.page.waitForTimeout(150);
  }
  assert.deepEqual(ran, []);
  assert.deepEqual(one.faults, []);
  await one.context.close();
});

const PLAIN = "over a plain connection without encryption the page says why it cannot lock or unlock";

story(PLAIN, { prepare: (context) => context.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { get: () => undefined })) }, async (one) => {
  await one.go(SETTINGS);
  await one.page.locator("lyceum-download summary").click();
  await says(one.page.locator("lyceum-download"), /cannot lock the file/);
  assert.equal(await one.page.locator("lyceum-download [data-passphrase]").isVisible(), false);
  const locked = writeFile({ format: "lyceum-record", version: 1, site: "x", locked: { rounds: 600000, salt: "AAAA" } }, []);
  await offer(one, fileOf("locked.lyceum", locked));
  await says(one.page.locator("lyceum-import [data-said]"), /plain connection/);
});
