// Every screen that a learner meets, in the order of one way through the sample site: the record
// grows from screen to screen. For tests and pictures that must look at all of them.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answer, openQuestion, painted, saved, takeQuiz } from "./learner.js";

/**
 * @typedef {import("./visit.js").Visit} Visit
 * @typedef {{ course: string, lesson: string, quiz: string, scenario: string }} Places addresses from the site's root; "" for what the course does not have
 * @typedef {{ name: string, reach: (visit: Visit, places: Places) => Promise<unknown> }} Screen
 */

/** The first course, its first lesson with questions, its first quiz and its first role-play. @param {string} folder @returns {Places} */
export function placesIn(folder) {
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const course = read("catalog.json").courses[0];
  const pages = read(course.url.replace(/[^/]*$/, "course.json")).modules.flatMap((/** @type {any} */ module) => module.pages);
  const lesson = pages.find((/** @type {any} */ page) => page.kind === "lesson" && page.questions?.length);
  const quiz = pages.find((/** @type {any} */ page) => page.kind === "quiz");
  const scenario = pages.find((/** @type {any} */ page) => page.kind === "scenario");
  return { course: course.url, lesson: lesson.url, quiz: quiz.url, scenario: scenario?.url ?? "" };
}

/** The same visit, in the pages of another language of the site. @param {Visit} visit @param {string} language @returns {Visit} */
export function inLanguage(visit, language) {
  const [folder, base] = [join(visit.folder, language), `${visit.base}${language}/`];
  return { ...visit, folder, base, at: (path) => base + path, go: (path) => visit.page.goto(base + path) };
}

/** @param {Visit} visit @param {string} path */
async function open({ page, go }, path) {
  await go(path);
  await painted(page);
}

/** @param {import("playwright-core").Page} page at a scene of a role-play */
async function sayFirst(page) {
  await page.locator(".say-f .opt").first().click();
  await page.locator("[data-say]").click();
}

/** The first thing that comes, whatever is asked: a card's key is not in the page's data. @param {import("playwright-core").Locator} question */
async function answerWrong(question) {
  for (const control of await question.locator(".opt, select.field, input.field").all()) {
    const tag = await control.evaluate((element) => element.tagName);
    if (tag === "SELECT") await control.selectOption({ index: 1 });
    else if (tag === "INPUT") await control.fill("something else");
    else await control.click();
    if (tag === "LABEL") break;
  }
  await question.locator("[data-check]").click();
  await question.locator(".fb").waitFor();
}

/** @type {Screen[]} */
export const SCREENS = [
  { name: "home, first visit", reach: (visit) => open(visit, "index.html") },
  { name: "my learning, empty", reach: (visit) => open(visit, "my-learning.html") },
  { name: "course, not begun", reach: (visit, { course }) => open(visit, course) },
  { name: "lesson", reach: (visit, { lesson }) => open(visit, lesson) },
  { name: "lesson, answered", reach: async ({ page }) => {
    const questions = page.locator("lyceum-question");
    await answer(questions.nth(0), "wrong");
    await answer(questions.nth(1), "right");
    if ((await questions.count()) > 2) await questions.nth(2).locator("[data-check]").click();
  } },
  { name: "lesson, done", reach: async (visit, { lesson }) => {
    await visit.page.locator("[data-mark-done]").click();
    await visit.page.waitForURL((url) => !url.href.endsWith(lesson));
    await open(visit, lesson);
    await visit.page.locator("[data-done-line]:visible").waitFor();
  } },
  { name: "quiz, question", reach: (visit, { quiz }) => open(visit, quiz).then(() => openQuestion(visit.page).first().waitFor()) },
  { name: "quiz, feedback", reach: ({ page }) => answer(openQuestion(page), "wrong") },
  { name: "quiz, result", reach: async ({ page }) => {
    await openQuestion(page).locator("[data-next-question]").click();
    await takeQuiz(page, (at) => (at === 0 ? "wrong" : "right"));
    await saved(page);
  } },
  { name: "role-play, begun", reach: async (visit, { scenario }) => {
    if (scenario) await open(visit, scenario).then(() => visit.page.locator(".say-f .opt").first().waitFor());
  } },
  { name: "role-play, on its way", reach: async ({ page }, { scenario }) => {
    if (scenario) await sayFirst(page);
  } },
  { name: "role-play, ended", reach: async ({ page }, { scenario }) => {
    while (scenario && (await page.locator(".say-f:visible").count())) await sayFirst(page);
  } },
  { name: "course, in progress", reach: (visit, { course }) => open(visit, course).then(() => visit.page.locator('main [data-state="done"]').first().waitFor()) },
  { name: "home, returning", reach: (visit) => open(visit, "index.html").then(() => visit.page.locator("[data-continue]:visible").waitFor()) },
  { name: "my learning, filled", reach: (visit) => open(visit, "my-learning.html").then(() => visit.page.locator('[data-learning="results"]:visible').waitFor()) },
  { name: "certificate, locked", reach: (visit) => open(visit, "data-privacy/certificate.html").then(() => visit.page.locator('[data-stage="locked"]').waitFor()) },
  { name: "certificate, earned", reach: async ({ page }) => {
    await page.evaluate(() => /** @type {any} */ (globalThis).lyceum.record.add({ k: "submit", o: "data-privacy/final", u: "00c0ffee", s: 0.92, m: 25, p: 85, v: "1" }));
    await page.locator('[data-stage="name"]').waitFor();
  } },
  { name: "certificate", reach: async ({ page }) => {
    await page.locator("#_cert-name").fill("Ayesha Khan");
    await page.locator("[data-cert=keep]").click();
    await page.locator('[data-stage="valid"]').waitFor();
    await saved(page);
  } },
  { name: "code checked", reach: async ({ page }) => {
    await page.locator("[data-cert=check]").click();
    await page.locator('[data-verdict="fits"]').waitFor();
  } },
  { name: "review, nothing due", reach: (visit) => open(visit, "review.html").then(() => visit.page.locator("[data-review-empty]").waitFor()) },
  { name: "settings", reach: (visit) => open(visit, "settings.html").then(() => visit.page.locator("[data-stored-list] li").first().waitFor()) },
  { name: "not found", reach: (visit) => open(visit, "404.html") },
  { name: "review, card", reach: async (visit) => {
    await visit.context.clock.setFixedTime(Date.now() + 5 * 86400000);
    await open(visit, "review.html");
    await visit.page.locator("[data-review-screen] .stem").waitFor();
  } },
  { name: "review, answered", reach: ({ page }) => answerWrong(page.locator("lyceum-question")) },
  { name: "review, done", reach: ({ page }) => page.locator("[data-review-stop]").click().then(() => page.locator("[data-review-done]").waitFor()) },
];
