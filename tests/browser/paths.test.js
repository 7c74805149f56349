// The way that a learner goes, on home and My learning: shown once it has begun, with its days and its
// next step; and what is still known when a certificate has to be renewed.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findingsInAllLooks } from "./axe.js";
import { painted, saved, says } from "./learner.js";
import { stickingOut } from "./narrow.js";
import { buildSite, passingFolder } from "./sites.js";
import { story, WAYS } from "./story.js";

/** @typedef {import("./visit.js").Visit} Visit */

const QUESTION = (/** @type {string} */ id) => `\n## May it be said? {.question #${id}}\n- ( ) Yes\n  > No.\n- (x) No\n  > Right.\n`;
const TEN_DAYS = `---
title: Ten days
---

## Begin {#begin}
- [Greeting](calls/01-greeting.md) {by="day 1"}
- [Desk](privacy/01-desk.md) {by="day 2"}

## Go on {#go-on after=begin}
- [Thanks](calls/02-thanks.md) {by="day 3"}
`;
const YEARLY = `---
title: Every year
certificate: { valid: 12 months }
---

## Certificate {#certificate}
- [Privacy exam](privacy/final.exam.md) {valid}

## Fresh {#fresh}
- [Desk](privacy/01-desk.md) {valid}
- [Screen](privacy/02-screen.md) {valid}
`;

function build() {
  const place = passingFolder("paths");
  const write = (/** @type {string} */ name, /** @type {string} */ text) => {
    const file = join(place, "source", name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  };
  write("lyceum.yaml", "title: Paths\nid: c7q2-m4xd-9pth\nlanguages: [en]\n");
  write("courses/1-ten.curriculum.md", TEN_DAYS);
  write("courses/2-yearly.curriculum.md", YEARLY);
  write("courses/calls/course.md", "---\ntitle: Calls\n---\n");
  write("courses/calls/01-greeting.md", "# A greeting\n\nName and company.\n");
  write("courses/calls/02-thanks.md", "# A word of thanks\n\nSay what for.\n");
  write("courses/privacy/course.md", "---\ntitle: Privacy\ncertificate:\n  valid: 12 months\n---\n");
  write("courses/privacy/01-desk.md", `# A clean desk\n\nNothing on paper.\n${QUESTION("paper")}`);
  write("courses/privacy/02-screen.md", `# A locked screen\n\nLock it.\n${QUESTION("lock")}`);
  write("courses/privacy/final.exam.md", `---\ntitle: Privacy exam\npass: 80\n---\n${QUESTION("final")}`);
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();

/** Puts something into the record on a day. @param {Visit} visit @param {string} day @param {object[]} events */
async function on({ page, go }, day, events) {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await go("index.html");
  await painted(page);
  if (!events.length) return;
  await page.evaluate(async (events) => {
    const { record } = /** @type {any} */ (globalThis).lyceum;
    await record.add(...events);
  }, events);
  await saved(page);
}
const read = (/** @type {string} */ o) => ({ k: "done", o });
const right = (/** @type {string} */ o) => ({ k: "answer", o, x: ["a"], s: 1 });
const passed = (/** @type {string} */ u) => [{ k: "open", o: "privacy/final", u, x: ["a"] }, { k: "submit", o: "privacy/final", u, s: 1, m: 1, p: 80 }];

for (const [way, disk] of WAYS) {
  story(`${way}: home shows the way once it has begun, and its days once the first one is chosen`, { folder, disk }, async (visit) => {
    const { page, go } = visit;
    const path = page.locator("[data-paths]");
    await on(visit, "2026-03-02", []);
    assert.equal(await path.isVisible(), false, "nothing has begun");
    await on(visit, "2026-03-02", [read("calls/greeting")]);
    await page.reload();
    await says(path, /Ten days\s*Begin\s*1 of 2 done\s*Go on\s*Not open yet\s*Continue: A clean desk/);
    assert.equal(await path.locator("[aria-current=step]").textContent(), "Begin1 of 2 done");
    assert.equal(await page.locator("[data-path]").count(), 1);

    await go("ten.html");
    await painted(page);
    await page.getByLabel("My first day").fill("2026-03-01");
    await page.getByLabel("My first day").blur();
    await saved(page);
    await go("index.html");
    await says(path, /Day 2 of 3\. One more thing for today\.\s*Continue: A clean desk/);
    await on(visit, "2026-03-03", []);
    await says(path, /Day 3 of 3\. One more thing for today\. One is left from an earlier day\.\s*Continue: A clean desk/);
    await path.getByRole("link", { name: "Continue: A clean desk" }).click();
    await page.waitForURL(/privacy\/desk\.html/);
    await on(visit, "2026-03-04", [read("privacy/desk")]);
    await page.reload();
    await says(path, /Begin\s*Passed\s*Go on\s*Not started\s*The 3 days are over\. One thing is still open\.\s*Continue: A word of thanks/);
    await on(visit, "2026-03-04", [read("calls/thanks")]);
    await go("my-learning.html");
    await says(path, /Ten days[^]*You have passed every stage\./);
    assert.equal(await page.locator('[data-path="ten"] .btn').count(), 0, "there is no next step");
  });
}

story("near the end of a certificate what is still known is skipped, on the course's page and in a curriculum", { folder }, async (visit) => {
  const { page, go } = visit;
  await on(visit, "2026-03-02", [read("privacy/desk"), read("privacy/screen"), right("privacy/desk#paper"), right("privacy/screen#lock")]);
  await on(visit, "2026-03-03", passed("00c0ffee"));
  const need = (/** @type {string} */ id) => page.locator(`[data-need="${id}"] .status`);
  await on(visit, "2026-10-01", [{ k: "card", o: "privacy/desk#paper", y: "grade", x: ["good"] }]);
  await go("yearly.html");
  await says(need("privacy/final"), /Passed, valid until 3 March 2027/);
  await says(need("privacy/screen"), /^Done$/);
  await go("privacy/index.html");
  await painted(page);
  await page.waitForTimeout(300);
  assert.equal(await page.locator("[data-renewal]:visible, .chip.known").count(), 0, "five months before there is nothing to renew");

  await on(visit, "2027-01-10", []);
  await go("privacy/index.html");
  await says(page.locator("[data-renewal]"), /Renew your certificate\s*You still know 1 of 2 lessons: skip it\. Look at these again, then pass the test\.\s*A locked screen\s*Renew: Privacy exam/);
  await says(page.locator('[data-status-of="privacy/desk"]'), /Still known, skip/);
  assert.equal(await page.locator('[data-status-of="privacy/screen"] .chip').count(), 0);
  await go("yearly.html");
  await says(need("privacy/final"), /Expires in 52 days/);
  await says(need("privacy/desk"), /Still known, skip/);
  await says(need("privacy/screen"), /Look at it again/);
  await says(page.locator("[data-now-link]"), /Continue: A locked screen/);

  await on(visit, "2027-01-11", [right("privacy/screen#lock")]);
  await go("yearly.html");
  await says(need("privacy/screen"), /Still known, skip/);
  await says(page.locator("[data-now-box]"), /Your certificate is valid until 3 March 2027\.\s*Renew: Privacy exam/);
  for (const path of ["index.html", "my-learning.html"]) {
    await go(path);
    await says(page.locator("[data-expiry]"), /Privacy[^]*Expires in 51 days[^]*Every year[^]*Expires in 51 days/);
  }
  assert.match((await page.getByRole("link", { name: "Renew the certificate: Every year" }).getAttribute("href")) ?? "", /privacy\/final\.html$/);
  await go("privacy/index.html");
  await says(page.locator("[data-renewal]"), /You still know every lesson[^]*Renew: Privacy exam/);
  await on(visit, "2027-01-12", passed("00c0ffe1"));
  await go("privacy/index.html");
  await says(page.locator("[data-certificate-status]"), /Valid until 12 January 2028/);
  assert.equal(await page.locator("[data-renewal]:visible, .chip.known").count(), 0, "a new year has begun");
});

story("a narrow phone finds nothing to fault in it, in any look", { folder, context: { viewport: { width: 320, height: 640 }, bypassCSP: true } }, async (visit) => {
  const { page, go } = visit;
  await on(visit, "2026-03-02", [read("calls/greeting"), { k: "plan", o: "ten", x: ["2026-03-01"], y: "planned" }, read("privacy/desk"), ...passed("00c0ffee")]);
  await on(visit, "2027-01-10", []);
  for (const path of ["index.html", "my-learning.html", "privacy/index.html"]) {
    await go(path);
    await page.locator("[data-path], [data-renewal]:not([hidden])").first().waitFor();
    assert.deepEqual(await page.evaluate(stickingOut), [], path);
    assert.deepEqual(await findingsInAllLooks(page, path), []);
    await page.setViewportSize({ width: 320, height: 640 });
  }
});
