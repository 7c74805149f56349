// A trainer gives pages new ids, moves one to another course and a question to another page; what a
// learner did is there after the next build: done, answers, a quiz half way.

import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { answer, dataOf, openQuestion, recordOf, saved, says } from "./learner.js";
import { newProfile, openProfile } from "./profile.js";
import { buildSite, passingFolder } from "./sites.js";

const ask = (/** @type {string} */ title, /** @type {string} */ right, /** @type {string} */ wrong) => `## ${title}\n- (x) ${right}\n  > Yes.\n- ( ) ${wrong}\n  > No.\n`;
const GREET = ask("What comes first? {.question #greet}", "A greeting", "A hold tone");
const NAME = ask("Whose name do you say? {.question #name}", "Your own", "Nobody's");
const HOLD = ask("When do you put a caller on hold?", "After asking", "At once");
const END = ask("What comes last?", "An offer of more help", "The click");

const BEFORE = {
  "lyceum.yaml": "title: Calls\nid: calls-site\n",
  "courses/calls/course.md": "---\ntitle: Calls\n---\nAbout calls.\n",
  "courses/calls/01-one.md": `---\ntitle: Opening\n---\nHow a call is opened, from the first word on.\n\n${GREET}\n${NAME}`,
  "courses/calls/02-two.md": "---\ntitle: Closing\n---\nHow a call is closed, so that nobody calls again.\n",
  "courses/calls/03-check.quiz.md": `---\ntitle: Check\nshuffle: none\n---\n${HOLD}\n${END}`,
  "courses/desk/course.md": "---\ntitle: Desk\n---\nAbout the desk.\n",
  "courses/desk/01-own.md": "---\ntitle: Own desk\n---\nYour desk, and what lies on it at night.\n",
};
const AFTER = {
  ...BEFORE,
  "courses/calls/01-one.md": "---\ntitle: How a call begins\nid: beginning\nwas: [calls/one]\n---\nWholly rewritten for the new year.\n",
  "courses/calls/02-two.md": null,
  "courses/desk/02-two.md": `${BEFORE["courses/calls/02-two.md"]}\n${GREET}`,
  "courses/calls/03-check.quiz.md": `---\ntitle: Check\nid: last-check\nwas: [calls/check]\nshuffle: none\n---\n${HOLD}\n${END}`,
};

/** @param {string} source @param {Record<string, string | null>} files @param {string} out */
function publish(source, files, out) {
  for (const [name, text] of Object.entries(files)) {
    const path = join(source, name);
    mkdirSync(dirname(path), { recursive: true });
    if (text === null) rmSync(path, { force: true });
    else writeFileSync(path, text);
  }
  return buildSite(source, out);
}

test("new ids, another course, another page: everything done is found again", { timeout: 90000 }, async () => {
  const [source, out] = [passingFolder("source"), join(passingFolder("out"), "site")];
  const { page, go, faults, close } = await openProfile(newProfile(), publish(source, BEFORE, out));
  try {
    await go("calls/one.html");
    const first = page.locator('lyceum-question[data-question$="#greet"]');
    await answer(first, "wrong");
    await page.getByRole("button", { name: "Mark done and go on" }).click();
    await page.waitForURL(/two\.html$/);
    await page.getByRole("button", { name: "Mark done and go on" }).click();
    await page.waitForURL(/check\.html$/);
    await answer(openQuestion(page), "right");
    await saved(page);

    publish(source, AFTER, out);
    await go("calls/index.html");
    await says(page.locator('main [data-status-of="calls/beginning"]'), /Done/);
    await go("desk/index.html");
    await says(page.locator('main [data-status-of="calls/two"]'), /Done/);
    await go("index.html");
    await says(page.locator('[data-course-progress="calls"]'), /1 of 2/);
    await says(page.locator('[data-course-progress="desk"]'), /1 of 2/);

    // The question that went along says what was answered where it stood before.
    await go("desk/two.html");
    await says(page.locator('lyceum-question[data-question="calls/one#greet"]'), /You answered this on/);

    // The quiz goes on, and counts both.
    await go("calls/check.html");
    assert.deepEqual((await dataOf(page)).questions.map((/** @type {any} */ one) => one.id.split("#")[0]), ["calls/check", "calls/check"]);
    await says(page.locator("[data-quiz-place]"), /Question 2 of 2/);
    await answer(openQuestion(page), "right");
    await page.getByRole("button", { name: "Finish" }).click();
    await says(page.locator("[data-quiz-result]"), /2 of 2|100/);
    const { runs } = await recordOf(page);
    assert.deepEqual(Object.values(runs["calls/last-check"]).map((/** @type {any} */ run) => run.attempt?.share), [1]);

    // Seen from the site: the course that was left knows nothing of what went away.
    await go("my-learning.html");
    await page.locator('[data-course="desk"]').first().waitFor();
    assert.deepEqual(faults, []);
  } finally {
    await close();
  }
});

const DESK = (/** @type {string} */ list, /** @type {string} */ item, /** @type {string} */ plan, /** @type {string} */ prompt, /** @type {string} */ rows) => `---\ntitle: Your desk\n---\nYour desk at night, and what lies on it.\n\n## ${list} {.checklist}\n\n- [ ] ${item}\n- [ ] The screen is locked\n\n## ${plan} {.plan}\n\n- ${prompt}\n  ____\n\n## Match the measure to its meaning. {.question}\n\n| Measure | Meaning |\n|---|---|\n${rows}`;
const CALL = (/** @type {string} */ first, /** @type {string} */ say) => `---\ntitle: A call\n---\n## ${first}\nThe phone rings, and it is Rehana again.\n\n- [${say}](#middle)\n- [Please hold.](#end)\n\n## The middle of it {#middle}\nShe waits.\n\n- [I take it from here.](#end)\n- [Call again, please.](#end)\n\n## The end {#end .end}\nThank you.\n`;
const ROWS = ["| AHT | Average handling time |\n", "| FCR | First contact resolution |\n"];

test("reworded lists, prompts, scenes and turned rows keep what was ticked, written, gone and answered", { timeout: 90000 }, async () => {
  const [source, out] = [passingFolder("source"), join(passingFolder("out"), "site")];
  const site = { "lyceum.yaml": "title: Calls\nid: calls-site\n", "courses/calls/course.md": "---\ntitle: Calls\n---\nAbout calls.\n" };
  const desk = DESK("My desk at night", "The headset hangs on its own hook", "My next week at work", "When a caller is angry, I will", ROWS.join(""));
  const folder = publish(source, { ...site, "courses/calls/01-desk.md": desk, "courses/calls/02-call.scenario.md": CALL("The phone rings", "I am sorry that you had to repeat it.") }, out);
  const { page, go, faults, close } = await openProfile(newProfile(), folder);
  try {
    await go("calls/desk.html");
    await page.getByLabel("The headset hangs").check();
    await page.locator("lyceum-plan textarea").fill("name the feeling first");
    await answer(page.locator("lyceum-question"), "right");
    await saved(page);
    await go("calls/call.html");
    await page.locator(".say-f label, .say-f button").filter({ hasText: "I am sorry" }).first().click();
    const submit = page.locator(".say-f button[type=submit]");
    if (await submit.isVisible()) await submit.click();
    await says(page.locator(".chat"), /She waits/);
    await saved(page);

    const reworded = DESK("My desk each night", "The headset hangs from its own hook", "My next week at my work", "When a caller is very angry, I will", ROWS.reverse().join(""));
    publish(source, { "courses/calls/01-desk.md": reworded, "courses/calls/02-call.scenario.md": CALL("The phone rings once more", "I am so sorry that you had to repeat it.") }, out);
    await go("calls/desk.html");
    await page.waitForFunction(() => document.querySelector("lyceum-checklist input:checked"));
    assert.equal(await page.getByLabel("The headset hangs from").isChecked(), true);
    assert.equal(await page.getByLabel("The screen is locked").isChecked(), false);
    await page.waitForFunction(() => /** @type {any} */ (document.querySelector("lyceum-plan textarea"))?.value === "name the feeling first");
    await says(page.locator("lyceum-question"), /You answered this on/);
    assert.equal(await page.locator("lyceum-question").getByText("earlier version").count(), 0);
    await go("calls/call.html");
    await page.getByText("You go on where you left off.").waitFor();
    await says(page.locator(".chat > .own"), /I am so sorry/);
    await go("my-learning.html");
    await says(page.locator("main"), /name the feeling first/);
    assert.deepEqual(faults, []);
  } finally {
    await close();
  }
});
