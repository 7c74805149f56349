// Questions of every kind that is typed, picked from lists or put in order: answered, missed, taken up
// again, by mouse and by keyboard alone.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answer, assertFocused, openQuestion, painted, questionOf, saved, takeQuiz } from "./learner.js";
import { buildSite, passingFolder } from "./sites.js";
import { story } from "./story.js";

const QUESTIONS = `
## Name the capital of Sindh. {#city}
- = Karachi | کراچی
  > The largest city of the country too.
- = Hyderabad {.wrong}
  > A city of Sindh, but not its capital.

## What is our average handling time? {#time}
- = 240 ± 10 s
- = 4 {.wrong}
  > That is minutes.

## Match the measure to its meaning. {#measures}
| Measure | Meaning |
|---|---|
| AHT | Average handling time |
| FCR | First contact resolution |
|     | Full call recording |

## Sort the work. {.sort #work}
| BPO | KPO |
|---|---|
| Data entry | Patent research |
| Billing calls | Legal research |

## Complete the line. {#line}
Thank you for [[calling | ringing]]. May I [[(verify) | skip]] your [[= 4]]-digit code?

## Put the call in order. {#call}
- (1) Greet
- (2) Verify
- (3) Solve
- (3) Offer more help
- (4) Close

## A supervisor may share passwords. {#passwords}
- = false

## Where did the agent give too much away? {.lines #lines}
- [ ] **Agent:** May I have your name?
- [x] **Agent:** I see your balance is 40 000.
`;
const LESSON = "kinds/lesson.html";
const IDS = ["city", "time", "measures", "work", "line", "call", "passwords", "lines"];

function build() {
  const place = passingFolder("kinds");
  const course = join(place, "source/courses/kinds");
  mkdirSync(course, { recursive: true });
  writeFileSync(join(place, "source/lyceum.yaml"), "title: Kinds\nid: k7q2-m4xd-9tzb\nlanguages: [en]\n");
  writeFileSync(join(course, "course.md"), "---\ntitle: Kinds\nsummary: One of each.\n---\nOne of each.\n");
  writeFileSync(join(course, "01-lesson.md"), `---\ntitle: A lesson\n---\nTry them.\n${QUESTIONS.replace(/\{/g, "{.question ").replace(/\{.question \.wrong/g, "{.wrong")}`);
  writeFileSync(join(course, "02-check.quiz.md"), `---\ntitle: A check\npass: 50\n---\n${QUESTIONS}`);
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();

story("each kind is answered rightly, says so, and stands as it was given when the learner returns", { folder }, async ({ page, go }) => {
  await go(LESSON);
  await painted(page);
  for (const id of IDS) {
    await answer(questionOf(page, id), "right");
    await assertFocused(questionOf(page, id).locator(".fb-h"));
    assert.match((await questionOf(page, id).locator(".fb-h").textContent()) ?? "", /^Right/, id);
  }
  await saved(page);
  await page.reload();
  await painted(page);
  for (const id of IDS) assert.match((await questionOf(page, id).locator(".fb-h").textContent()) ?? "", /^Right/, id);
  assert.equal(await questionOf(page, "city").locator("input").inputValue(), "Karachi");
  assert.equal(await questionOf(page, "call").locator(".told .ok").count(), 5);
});

story("wrong answers show what is right beside them, and a foreseen mistake is answered", { folder }, async ({ page, go }) => {
  await go(LESSON);
  await painted(page);
  const city = questionOf(page, "city");
  await city.locator("input").fill("hyderabad.");
  await page.keyboard.press("Enter");
  assert.match(await city.locator(".told").innerText(), /Not quite\s+Right answer: Karachi/);
  assert.match(await city.locator(".fb").innerText(), /not its capital/);
  await city.locator("[data-again]").click();
  assert.equal(await city.locator("input").inputValue(), "");
  await city.locator("input").fill("كراچي");
  await page.keyboard.press("Enter");
  assert.match(await city.locator(".fb").innerText(), /^Right\s+The largest/);
  await answer(questionOf(page, "measures"), "partly");
  assert.match(await questionOf(page, "measures").locator(".fb-h").innerText(), /Partly right\s+1 of 2 right/);
  assert.match(await questionOf(page, "measures").locator(".pair").first().innerText(), /Right answer: Average handling time/);
  assert.match(await questionOf(page, "measures").locator(".pair").nth(1).locator(".given").innerText(), /^First contact resolution$/, "what was picked stands whole");
  await answer(questionOf(page, "call"), "wrong");
  assert.match(await questionOf(page, "call").locator('.step-o:has-text("Close") .told').innerText(), /Right place: 5/);
});

story("what is left empty is named, and the way there is one step", { folder }, async ({ page, go }) => {
  await go(LESSON);
  await painted(page);
  const work = questionOf(page, "work");
  await work.locator("select").first().selectOption({ label: "BPO" });
  await work.locator("[data-check]").click();
  await assertFocused(work.locator(".q-err"));
  assert.equal(await work.locator("[aria-invalid]").count(), 3);
  assert.match(await page.title(), /^Error:/);
  const name = await work.locator(".pair-l").nth(1).innerText();
  await work.getByRole("link", { name: `Answer this first: ${name}` }).click();
  await assertFocused(work.locator("select").nth(1));
});

story("steps move by keyboard: the focus stays on its button, the place is said, the ends do nothing", { folder }, async ({ page, go }) => {
  await go(LESSON);
  await painted(page);
  const call = questionOf(page, "call");
  const up = call.getByRole("button", { name: "Move ‘Verify’ up" });
  await call.locator('.step-o:has-text("Verify") select').selectOption("3");
  await up.focus();
  await page.keyboard.press("Enter");
  await assertFocused(up);
  assert.equal(await page.locator("#_status").textContent(), "Verify, now 2 of 5");
  await page.keyboard.press("Space");
  assert.equal(await up.getAttribute("aria-disabled"), "true");
  await page.keyboard.press("Space");
  await assertFocused(up);
  assert.equal(await call.locator(".step-o").first().locator(".o-t").innerText(), "Verify");
});

story("a step is dragged with the mouse, and its twin says the same place", { folder }, async ({ page, go }) => {
  await go(LESSON);
  await painted(page);
  const rows = questionOf(page, "call").locator(".step-o");
  await rows.nth(2).evaluate((row) => row.scrollIntoView({ block: "center" }));
  const name = await rows.first().locator(".o-t").innerText();
  const from = await rows.first().locator(".o-t").boundingBox();
  const to = await rows.nth(3).boundingBox();
  assert.ok(from && to);
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(from.x + 5, to.y + to.height - 5, { steps: 8 });
  await page.mouse.up();
  assert.equal(await rows.nth(3).locator(".o-t").innerText(), name);
  assert.equal(await rows.nth(3).locator("select").inputValue(), "4");
});

story("letters are letters in a typed answer, not keys of the question", { folder }, async ({ page, go }) => {
  await go(LESSON);
  await painted(page);
  const line = questionOf(page, "line");
  await line.locator("input").first().focus();
  await page.keyboard.type("h1");
  assert.equal(await line.locator("input").first().inputValue(), "h1");
});

story("a quiz of all kinds is taken to its result, which sets the right beside the wrong", { folder }, async ({ page, go }) => {
  await go("kinds/check.html");
  await painted(page);
  await openQuestion(page).waitFor();
  await takeQuiz(page, (at) => (at % 2 ? "right" : "wrong"));
  assert.match(await page.locator("[data-quiz-result] .score").innerText(), /^4/);
  const again = page.locator("[data-again-question]");
  assert.equal(await again.count(), 4);
  assert.match(await again.first().innerText(), /Your answer\s+something else\s+Right answer\s+Karachi/);
  assert.match(await again.nth(2).innerText(), /\[1\][\s\S]*Gap 1/);
});
