// A learner's whole way through a small course, served and from a disk.

import assert from "node:assert/strict";
import { answer, assertFocused, dataOf, openQuestion, questionOf, saved, says, takeQuiz } from "./learner.js";
import { story, WAYS } from "./story.js";

const GREETING = "small/first/greeting.html";
const CHECK = "small/first/check.html";

for (const [way, disk] of WAYS) {
  story(`${way}: a wrong answer says why, a right one too, and the focus stands on the verdict`, { disk }, async ({ page, go }) => {
    await go(GREETING);
    const first = questionOf(page, "first");
    await answer(first, "wrong");
    await assertFocused(first.locator(".fb-h"));
    assert.equal((await first.locator(".fb-h").textContent())?.trim(), "Not quite");
    await says(first.locator(".fb"), /Callers put on hold before a greeting hang up\./);
    await says(first.locator(".fb"), /The opening sets the tone/);
    assert.doesNotMatch(await first.locator(".fb").innerText(), /The caller knows whom they reached/, "only the picked option's words");
    assert.equal(await first.locator(".opt.wrong .say").textContent(), "Your answer");

    await first.getByRole("button", { name: "Try again" }).click();
    await assertFocused(first.locator(".stem"));
    assert.equal(await first.locator("input:checked").count(), 0);
    await answer(first, "partly");
    assert.equal((await first.locator(".fb-h").textContent())?.trim(), "Partly right");
    await first.getByRole("button", { name: "Try again" }).click();
    await answer(first, "right");
    assert.equal((await first.locator(".fb-h").textContent())?.trim(), "Right");
    await says(first.locator(".fb"), /The caller knows whom they reached\./);
  });

  story(`${way}: square boxes take several answers, and half of them is partly right`, { disk }, async ({ page, go }) => {
    await go(GREETING);
    const details = questionOf(page, "details");
    await answer(details, "partly");
    assert.equal((await details.locator(".fb-h").textContent())?.trim(), "Partly right");
    assert.equal(await details.locator(".opt.missed").count(), 1, "the missed one is shown");
    await details.getByRole("button", { name: "Try again" }).click();
    await answer(details, "right");
    await says(details.locator(".fb"), /Few people know it\.[^]*On the card and nowhere else\.|On the card and nowhere else\.[^]*Few people know it\./);
  });

  story(`${way}: hints come one by one, and checking nothing says what is missing`, { disk }, async ({ page, go }) => {
    await go(GREETING);
    const first = questionOf(page, "first");
    assert.equal(await first.locator(".hint:visible").count(), 0);
    await first.getByRole("button", { name: "Hint (1 of 2)" }).click();
    await says(first.locator(".hint:visible"), /three parts/);
    await first.getByRole("button", { name: "Hint (2 of 2)" }).click();
    assert.equal(await first.locator(".hint:visible").count(), 2);
    assert.equal(await first.locator("[data-hint]").count(), 0);

    await first.getByRole("button", { name: "Check" }).click();
    await assertFocused(first.locator(".q-err"));
    assert.match(await page.title(), /^Error: /);
    await first.locator(".q-err a").click();
    await assertFocused(first.locator("input").first());
    await answer(first, "right");
    assert.doesNotMatch(await page.title(), /^Error: /);
  });

  story(`${way}: a lesson marked done shows on the course and at home, and can be undone`, { disk }, async ({ page, go }) => {
    await go(GREETING);
    await page.getByRole("button", { name: "Mark done and go on" }).click();
    await page.waitForURL(/small\/first\/sound\.html$/);
    await page.locator(".crumbs a").first().click();
    const row = page.locator('main [data-status-of="small/first/greeting"]');
    await row.locator(".status", { hasText: "Done" }).waitFor();
    await says(page.locator("[data-course-start]"), /Continue: Sound/);

    await go("index.html");
    await page.locator('[data-course-progress="small"] .status', { hasText: "1 of 3 done" }).waitFor();
    await page.locator("[data-continue]", { hasText: "Sound" }).waitFor();
    assert.equal(await page.locator("[data-first-visit]:visible").count(), 0);

    await go(GREETING);
    await page.locator("[data-done-line]:visible").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Mark done and go on" }).waitFor();
    await assertFocused(page.getByRole("button", { name: "Mark done and go on" }));
    await saved(page);
    await go("small/index.html");
    await row.locator(".status", { hasText: "In progress" }).waitFor();
  });

  story(`${way}: a quiz failed says what to read again, trying the missed ones changes no result, and a whole try passes`, { disk }, async ({ page, go }) => {
    await go(CHECK);
    assert.equal((await dataOf(page)).questions.length, 6);
    await says(page.locator("[data-quiz-place]"), /Question 1 of 4/);
    assert.equal(await openQuestion(page).count(), 1, "one question a screen");
    await takeQuiz(page, () => "wrong");
    const result = page.locator("[data-quiz-result]");
    await assertFocused(result.locator("[data-verdict]"));
    assert.equal(await result.locator("[data-verdict]").getAttribute("data-verdict"), "failed");
    await says(result, /Read again:[^]*Greeting/);
    assert.match(await page.title(), /^0 of \d/);
    assert.equal(await result.locator("[data-again-question]").count(), 4);

    await result.getByRole("button", { name: "Try again" }).click();
    await assertFocused(openQuestion(page).locator(".stem"));
    await takeQuiz(page, (at) => (at === 0 ? "wrong" : "right"));
    await result.getByRole("button", { name: "Try the wrong ones only" }).click();
    await says(page.locator("[data-quiz-place]"), /Question 1 of 1/);
    await takeQuiz(page, () => "right");
    assert.equal(await result.locator("[data-verdict]").getAttribute("data-verdict"), "practice");

    await result.getByRole("button", { name: "Try again" }).click();
    await takeQuiz(page, () => "right");
    assert.equal(await result.locator("[data-verdict]").getAttribute("data-verdict"), "passed");
    await saved(page);
    await go("small/index.html");
    await page.locator('main [data-status-of="small/first/check"] .status', { hasText: "Passed" }).waitFor();
    await go("my-learning.html");
    await page.locator('[data-learning="results"] tbody tr').nth(2).waitFor();
    assert.equal(await page.locator('[data-learning="results"] tbody tr').count(), 3, "three whole tries; the practice is none");
  });
}

story("feedback follows the answer: each of the three verdicts has its own words and sign", {}, async ({ page, go }) => {
  await go(GREETING);
  const first = questionOf(page, "first");
  const seen = new Set();
  for (const how of /** @type {const} */ (["wrong", "partly", "right"])) {
    await answer(first, how);
    seen.add(`${(await first.locator(".fb-h").innerText()).trim()} ${await first.locator(".fb").getAttribute("class")}`);
    await first.getByRole("button", { name: "Try again" }).click();
  }
  assert.equal(seen.size, 3);
});

story("sound shows the words as they are said, and its transcript stands beside it", {}, async ({ page, go }) => {
  await go("small/first/sound.html");
  await page.getByRole("button", { name: /^Play/ }).click();
  await page.locator(".cue", { hasText: "and it ends." }).waitFor();
  await page.locator("summary", { hasText: "Transcript" }).click();
  await page.getByText("One beep, one second long.").waitFor();
});
