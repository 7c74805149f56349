// What a learner does on a page, in words: answering, going on, coming back. What is right is read
// from the page's own data, so that these words fit any course.

import assert from "node:assert/strict";

/**
 * @typedef {import("playwright-core").Page} Page
 * @typedef {import("playwright-core").Locator} Locator
 * @typedef {import("../../themes/jali/scripts/types.d.ts").Question} Question
 * @typedef {"right" | "wrong" | "partly"} How
 */

/** @param {Page} page @returns {Promise<any>} the page's data block */
export async function dataOf(page) {
  return JSON.parse((await page.locator("#_page").textContent()) ?? "{}");
}

/** What the scripts on the page know. @param {Page} page @returns {Promise<any>} */
export function recordOf(page) {
  return page.evaluate(async () => {
    const { lyceum } = /** @type {any} */ (globalThis);
    await lyceum.record.ready;
    return JSON.parse(JSON.stringify(lyceum.record.state));
  });
}

/** @param {Page} page @param {string} id the last part of a question's id @returns {Locator} */
export function questionOf(page, id) {
  return page.locator(`lyceum-question[data-question$="#${id}"]`);
}

/** @param {Page} page @returns {Locator} the one that stands open in a quiz */
export function openQuestion(page) {
  return page.locator("lyceum-question:not([hidden])");
}

/** @param {Locator} question @returns {Promise<Question>} */
export async function keyOf(question) {
  const id = await question.getAttribute("data-question");
  const data = await dataOf(question.page());
  return data.questions.find((/** @type {Question} */ one) => one.id === id);
}

/** Answers rightly or wrongly and checks. @param {Locator} question @param {How} how @returns {Promise<string[]>} the choices that were picked */
export async function answer(question, how) {
  const key = await keyOf(question);
  const choices = choose(key, how);
  for (const id of choices) await question.locator(`.opt[data-choice="${id}"]`).click();
  for (const [at, field] of (key.fields ?? []).entries()) {
    const right = how === "right" || (how === "partly" && at > 0);
    const control = question.locator(`.field[data-field="${field.id}"]`);
    if (field.type === "pick") await control.selectOption(await pick(control, field.right, right));
    else if (field.type === "text") await control.fill(right ? String(field.accept[0]) : "something else");
    else await control.fill(String(right ? field.accept[0]?.low : (field.accept[0]?.high ?? 0) + 1000));
  }
  for (const [at, id] of arrange(key, how).entries()) await question.locator(`[data-step="${id}"] [data-position]`).selectOption(String(at + 1));
  await question.locator("[data-check]").click();
  await question.locator(".fb").waitFor();
  return choices;
}

/** @param {Locator} control @param {string[]} rights @param {boolean} right @returns {Promise<string>} */
async function pick(control, rights, right) {
  const values = await control.locator("option").evaluateAll((options) => options.map((option) => /** @type {HTMLOptionElement} */ (option).value));
  return values.find((value) => value && rights.includes(value) === right) ?? "";
}

/** @param {Question} key @param {How} how @returns {string[]} steps as they shall stand */
function arrange({ steps = [] }, how) {
  const ids = [...steps].sort((one, two) => one.rank - two.rank).map((step) => step.id);
  if (how === "wrong") return ids.reverse();
  return how === "partly" ? [...ids.slice(0, -2), ...ids.slice(-2).reverse()] : ids;
}

/** @param {Question} key @param {How} how @returns {string[]} */
function choose({ kind, choices = [] }, how) {
  const right = choices.filter((choice) => choice.right).map((choice) => choice.id);
  const wrong = choices.filter((choice) => !choice.right && !((choice.credit ?? 0) > 0)).map((choice) => choice.id);
  const partly = choices.filter((choice) => !choice.right && (choice.credit ?? 0) > 0).map((choice) => choice.id);
  if (how === "right") return right;
  if (how === "wrong") return wrong.slice(0, 1);
  return kind === "choose_any" ? right.slice(0, 1) : partly.slice(0, 1);
}

/** Answers to the end of a quiz; what was done may still be on its way to the disk. @param {Page} page @param {(at: number) => "right" | "wrong"} how */
export async function takeQuiz(page, how) {
  const ended = page.locator("[data-quiz-result] .score");
  for (let at = 0; !(await ended.isVisible()); at += 1) {
    await answer(openQuestion(page), how(at));
    await openQuestion(page).locator("[data-next-question]").click();
    await ended.or(openQuestion(page).locator("[data-check]")).first().waitFor();
  }
}

/** Waits until everything done on this page lies on the disk. @param {Page} page */
export async function saved(page) {
  await page.waitForFunction(() => /** @type {any} */ (globalThis).lyceum?.record.saved === "saved");
}

/** Waits for scripts to have painted what the record knows. @param {Page} page */
export async function painted(page) {
  await page.waitForFunction(async () => {
    const { lyceum } = /** @type {any} */ (globalThis);
    await lyceum?.record.ready;
    return lyceum !== undefined;
  });
}

/** @param {Locator} locator what must say it, now or soon @param {RegExp} words */
export async function says(locator, words) {
  await locator.filter({ hasText: words }).first().waitFor().catch(async () => assert.match((await locator.allInnerTexts()).join("\n"), words));
}

/** @param {Locator} locator what must have the focus, now or soon */
export async function assertFocused(locator) {
  const element = await locator.elementHandle();
  await locator.page().waitForFunction((one) => one === document.activeElement, element).catch(async () => {
    assert.fail(`the focus is elsewhere: ${await locator.page().evaluate(() => document.activeElement?.outerHTML.slice(0, 120))}`);
  });
}
