// A curriculum on the way: a gate that opens, a first day that gives dates, what comes next, the page
// on paper and without scripts.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findings } from "./axe.js";
import { painted, recordOf, saved, says } from "./learner.js";
import { buildSite, passingFolder } from "./sites.js";
import { story, WAYS } from "./story.js";

const PATH = `---
title: From agent to team lead
summary: Two stages, each with its gate.
certificate: true
---

## Agent {#agent}
- [Calls](calls/course.md) {by="day 3"}

## Team lead {#lead after=agent}
- [Coaching](coaching/course.md)

### Choose one {choose=1}
- [A word of thanks](coaching/02-thanks.md) {optional}
- [Ask first](coaching/01-ask.md)
`;

function build() {
  const place = passingFolder("curriculum");
  const write = (/** @type {string} */ name, /** @type {string} */ text) => {
    const file = join(place, "source", name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  };
  write("lyceum.yaml", "title: Paths\nid: c7q2-m4xd-9tzb\nlanguages: [en]\n");
  write("courses/path.curriculum.md", PATH);
  write("courses/calls/course.md", "---\ntitle: Calls\n---\n");
  write("courses/calls/01-greeting.md", "# A greeting\n\nName and company.\n");
  write("courses/coaching/course.md", "---\ntitle: Coaching\n---\n");
  write("courses/coaching/01-ask.md", "# Ask first\n\nOne question.\n");
  write("courses/coaching/02-thanks.md", "# A word of thanks\n\nSay what for.\n");
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();

/** @param {import("playwright-core").Page} page @param {string} id */
const stage = (page, id) => page.locator(`[data-stage="${id}"]`);

for (const [way, disk] of WAYS) {
  story(`${way}: a stage opens when the one before is passed, and the page says what comes next`, { folder, disk }, async ({ page, go }) => {
    await go("path.html");
    await painted(page);
    await says(stage(page, "agent").locator(".stage-h .status"), /Not started/);
    await says(stage(page, "lead").locator(".stage-h .status"), /Not open yet/);
    await says(stage(page, "lead").locator(".gate"), /Opens when “Agent” is passed.*look at everything/);
    assert.equal(await page.locator("[aria-current=step]").getAttribute("data-stage"), "agent");

    await page.getByRole("link", { name: "Start: Calls" }).click();
    await page.getByRole("button", { name: "Mark done" }).or(page.getByRole("link", { name: "Mark done" })).click();
    await page.waitForURL(/calls\/index\.html/);
    await go("path.html");
    await painted(page);
    await says(stage(page, "agent").locator(".stage-h .status"), /Passed on \d+ \w+ \d{4}/);
    await says(stage(page, "lead").locator(".stage-h .status"), /Not started/);
    assert.equal(await stage(page, "lead").locator(".gate").isVisible(), false, "an open gate is no news");
    await says(page.locator("[data-now-words]"), /Stage 2 of 2: Team lead\. 0 of 2 done\./);
    assert.equal(await page.locator("[aria-current=step]").getAttribute("data-stage"), "lead");
  });
}

for (const [way, disk] of WAYS) {
  story(`${way}: its certificate comes when every stage is passed, with a name and a code that fits`, { folder, disk }, async ({ page, go }) => {
    await go("path.html");
    await painted(page);
    await says(page.locator("[data-certificate-status]"), /Locked/);
    await page.getByRole("link", { name: "Certificate of completion" }).click();
    await page.locator('[data-stage="locked"]').waitFor();
    await says(page.locator('[data-cert="words"]'), /Pass every stage\. So far 0 of 2 are passed\./);
    await says(page.locator('[data-cert="go"]'), /Continue: Calls/);
    for (const lesson of ["calls/greeting", "coaching/ask", "coaching/thanks"]) {
      await go(`${lesson}.html`);
      await painted(page);
      await page.getByRole("button", { name: "Mark done" }).or(page.getByRole("link", { name: "Mark done" })).click();
      await page.waitForURL((url) => !url.pathname.endsWith(`${lesson}.html`));
    }
    await go("path/certificate.html");
    await page.locator('[data-stage="name"]').waitFor();
    await page.getByLabel("Your name, as it shall stand on the certificate").fill("Ayesha Khan");
    await page.getByRole("button", { name: "Put it on" }).click();
    await page.locator('[data-stage="valid"]').waitFor();
    await saved(page);
    await says(page.locator(".paper"), /Ayesha Khan\s*has passed every stage of\s*From agent to team lead\s*Completed on /);
    assert.equal((await recordOf(page)).certificates.path.length, 1);
    await page.getByRole("link", { name: "Check a code" }).click();
    await says(page.locator("[data-check=verdict]"), /They fit together[^]*Ayesha Khan: From agent to team lead/);
    await go("path.html");
    await says(page.locator("[data-certificate-status]"), /Valid/);
    await go("my-learning.html");
    await says(page.locator("[data-certificates]"), /From agent to team lead\s*Valid/);
  });
}

story("the first day gives every day its date, and is there again tomorrow", { folder }, async ({ page, go }) => {
  await go("path.html");
  await painted(page);
  await says(stage(page, "agent").locator("[data-by]"), /^by day 3$/);
  await page.getByLabel("My first day").fill("2031-02-27");
  await page.getByLabel("My first day").blur();
  await says(stage(page, "agent").locator("[data-by]"), /by 1 March 2031/);
  await saved(page);
  await page.reload();
  await painted(page);
  await says(stage(page, "agent").locator("[data-by]"), /by 1 March 2031/);
  assert.equal(await page.getByLabel("My first day").inputValue(), "2031-02-27");
});

story("on paper it is a plan with boxes and a line to sign; buttons stay on the screen", { folder }, async ({ page, go }) => {
  await go("path.html");
  await painted(page);
  await page.emulateMedia({ media: "print" });
  assert.equal(await stage(page, "lead").locator(".sign").isVisible(), true);
  assert.equal(await page.locator("[data-now-box]").isVisible(), false);
  assert.equal(await stage(page, "lead").locator(".gate").isVisible(), true, "a plan on paper names its gates");
});

story("without scripts the stages, their gates and links are all there", { folder, context: { javaScriptEnabled: false } }, async ({ page, go }) => {
  await go("path.html");
  assert.equal(await page.locator(".stage h2").count(), 2);
  assert.equal(await stage(page, "lead").locator(".gate").isVisible(), true);
  assert.equal(await page.locator("[data-now-box]").isVisible(), false);
  await page.getByRole("link", { name: "Calls" }).click();
  await page.getByRole("heading", { level: 1, name: "Calls" }).waitFor();
});

story("a narrow phone in the dark finds nothing to fault", { folder, context: { viewport: { width: 320, height: 640 }, colorScheme: "dark", bypassCSP: true } }, async ({ page, go }) => {
  await go("path.html");
  await painted(page);
  assert.deepEqual(await findings(page), []);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 320, `nothing scrolls sideways: ${wide} px`);
});
