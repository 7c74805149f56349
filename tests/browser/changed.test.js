// A course whose lessons change after they were done: small changes say nothing, large ones are told on
// the course's page and in the lesson, and nothing that was done is ever taken back.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assertFocused, painted, recordOf, saved, says } from "./learner.js";
import { buildSite, passingFolder } from "./sites.js";
import { story, WAYS } from "./story.js";

const LESSON = "calls/opening.html";
const WORDS = "A call begins before you speak. Read the name on the screen, sit up and breathe out once. Then greet, say your name and the name of the company, and ask what you can do today. Callers hear in the first five seconds whether somebody is there for them. Speak slowly, and let them finish.";
const MENDED = WORDS.replace("Speak slowly", "Speak calmly");
const NEW = "Every chat opens with a line that a person wrote, not a robot. Use the customer's name, say what you have understood so far, and offer one next step. Long greetings cost trust: two short sentences are enough. Paste nothing that you have not read, and never promise a time that others must keep.";

/** A site that is built again and again in one place, as its trainer would. */
function newSite() {
  const place = passingFolder("changed");
  const course = join(place, "source/courses/calls");
  mkdirSync(course, { recursive: true });
  writeFileSync(join(place, "source/lyceum.yaml"), "title: Calls\nid: c7q2-m4xd-9tzb\nlanguages: [en]\n");
  writeFileSync(join(course, "02-other.md"), "---\nupdated: 2026-02-02\n---\n# Another\n\nShort.\n");
  return (/** @type {string} */ words, front = "") => {
    writeFileSync(join(course, "course.md"), `---\ntitle: Calls\n${front}---\n`);
    writeFileSync(join(course, "01-opening.md"), `# Opening\n\n${words}\n`);
    return buildSite(join(place, "source"), join(place, "out"));
  };
}

for (const [way, disk] of WAYS) {
  const build = newSite();
  story(`a lesson that changed much since it was done says so and keeps what was done, ${way}`, { folder: build(WORDS), disk }, async ({ page, go }) => {
    await go(LESSON);
    await page.getByRole("button", { name: "Mark done and go on" }).click();
    await page.waitForURL(/other/);
    await saved(page);
    const done = (await recordOf(page)).pages["calls/opening"];
    assert.match(done.revision, /^[0-9a-f]{6}$/);

    build(MENDED);
    await go("calls/index.html");
    await painted(page);
    await page.locator('li[data-state="done"]').waitFor();
    assert.equal(await page.locator(".chip, [data-changed-since]:visible").count(), 0, "a word mended is no change");

    build(NEW, "version: 3\nupdated: 2026-01-15\n");
    await go("calls/index.html");
    const row = page.locator("main [data-status-of='calls/opening']");
    await says(row.locator(".chip"), /Changed since you did it/);
    assert.equal(await row.getAttribute("data-state"), "done", "what was done stays done");
    const since = page.locator("[data-changed-since]");
    await says(since.locator("h2"), /A lesson has changed since you did it/);
    await says(page.locator(".side section", { hasText: "What changed" }), /Version 3, changed 2 February 2026/i);

    await since.getByRole("link", { name: "Opening" }).click();
    await says(page.locator("[data-changed-note]"), /changed since you marked it done/);
    await page.getByRole("button", { name: "I have read it again" }).click();
    await assertFocused(page.locator("[data-undo-done]"));
    await page.locator("[data-changed-note]").waitFor({ state: "hidden" });
    await saved(page);
    const again = (await recordOf(page)).pages["calls/opening"];
    assert.equal(again.done_at, done.done_at, "the day it was first done stays");
    assert.notEqual(again.revision, done.revision);

    await go("calls/index.html");
    await page.locator('li[data-state="done"]').waitFor();
    assert.equal(await page.locator(".chip, [data-changed-since]:visible").count(), 0);
  });
}

story("a lesson that has not changed fetches nothing more", { folder: newSite()(WORDS) }, async ({ page, go, requests }) => {
  await go(LESSON);
  await page.getByRole("button", { name: "Mark done and go on" }).click();
  await page.waitForURL(/other/);
  await saved(page);
  await go(LESSON);
  await page.locator("[data-done-line]:visible").waitFor();
  assert.deepEqual(requests.filter((url) => url.includes("assets/changed")), []);
});
