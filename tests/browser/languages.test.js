// One course in three languages, for one learner: an Urdu reader meets no English on her way from the
// home page to a passed quiz, a Hindi reader is told where a page falls back, the switch keeps the
// page and the section, and the record is one.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answer, openQuestion, painted, recordOf, saved, says, takeQuiz } from "./learner.js";
import { inLanguage, placesIn } from "./screens.js";
import { story } from "./story.js";

/** Terms of the trade that Hindi and Urdu keep in Latin letters, names of firms and made-up codes. */
const TRADE = /^(?:[A-Z0-9][A-Z0-9&/+.-]*s?|lyceum|Safari|Larkline|Broadband|Oddbasket|Wrenfield|Bank|Fennimore|Health)$/;

/**
 * The Latin words that a reader sees or hears in what is not marked as another language.
 * @param {import("playwright-core").Page} page @returns {Promise<string[]>}
 */
async function foreignWords(page) {
  const texts = await page.evaluate(() => {
    const own = document.documentElement.lang;
    // A passage that lyceum itself marks as English is English all the same.
    const foreign = (/** @type {Element | null} */ element) => (element?.closest("[lang]:not(.prose span)")?.getAttribute("lang") ?? own) !== own;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = [document.title];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (element && !element.closest("script, style, template, [hidden], kbd, code") && !foreign(element) && element.checkVisibility()) seen.push(walker.currentNode.nodeValue ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], img[alt]")) {
      if (element.checkVisibility() && !foreign(element)) seen.push(...["aria-label", "title", "placeholder", "alt"].flatMap((name) => element.getAttribute(name) ?? []));
    }
    return seen;
  });
  return texts.flatMap((text) => (text.match(/[A-Za-z][\w'&/+.-]*/g) ?? []).filter((word) => !TRADE.test(word.replace(/[.-]+$/, ""))).map((word) => `${word} (${text.trim().slice(0, 60)})`));
}

for (const language of ["ur", "hi"]) {
  story(`a reader of ${language} on a small phone comes from the home page to a passed quiz without an English word`, { site: "sample", context: { viewport: { width: 360, height: 740 }, hasTouch: true } }, async (all) => {
    const visit = inLanguage(all, language);
    const { page, go } = visit;
    const places = placesIn(visit.folder);
    /** @type {string[]} */
    const found = [];
    const look = async (/** @type {string} */ where) => found.push(...[...new Set(await foreignWords(page))].map((word) => `${where}: ${word}`));
    for (const [where, path] of [["home", "index.html"], ["course", places.course], ["lesson", places.lesson]]) {
      await go(path ?? "");
      await painted(page);
      await look(where ?? "");
    }
    await page.locator("[data-mark-done]").click();
    await page.waitForURL((url) => !url.href.endsWith(places.lesson));
    await go(places.quiz);
    await openQuestion(page).locator("[data-check]").waitFor();
    await look("quiz");
    await takeQuiz(page, () => "right");
    await saved(page);
    await look("result");
    for (const path of ["index.html", "my-learning.html", "review.html", "settings.html"]) {
      await go(path);
      await painted(page);
      await look(path);
    }
    assert.deepEqual(found, []);
  });
}

story("a reader of Hindi who meets a page in English is told so, and hears it read as English", { site: "sample" }, async (all) => {
  const visit = inLanguage(all, "hi");
  const { page, go } = visit;
  await go("operations-manager/index.html");
  await page.locator('main a[href*="operations-manager"], main .mod a').first().waitFor();
  const lesson = JSON.parse(readFileSync(join(visit.folder, "operations-manager/course.json"), "utf8")).modules.flatMap((/** @type {any} */ module) => module.pages).find((/** @type {any} */ one) => one.kind === "lesson").url;
  await go(lesson);
  await painted(page);
  const note = page.locator(".strip-note").first();
  await says(note, /English/);
  assert.match(await note.innerText(), /[\u0900-\u097f]{3}/u, "in Hindi");
  assert.deepEqual(await page.locator("h1").evaluate((h1) => [h1.closest("[lang]")?.getAttribute("lang"), h1.closest("[dir]")?.getAttribute("dir")]), ["en", "ltr"]);
  assert.deepEqual(await page.locator(".prose.native").evaluate((prose) => [prose.getAttribute("lang"), prose.getAttribute("dir")]), ["en", "ltr"]);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "hi", "what lyceum says stays Hindi");
});

/** A tap that, as a finger's, scrolls nothing into view first. @param {import("playwright-core").Page} page @param {string} selector */
async function touch(page, selector) {
  const box = await page.locator(selector).boundingBox();
  assert.ok(box);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

story("the switch keeps the page and the section, is remembered, and the record goes along", { site: "sample", context: { viewport: { width: 360, height: 740 } } }, async (visit) => {
  const { page, go, at, folder } = visit;
  const { lesson } = placesIn(folder);
  await go(lesson);
  await painted(page);
  const question = page.locator("lyceum-question").first();
  const id = (await question.getAttribute("data-question")) ?? "";
  await answer(question, "right");
  await saved(page);
  const section = await page.evaluate(() => {
    const heads = [...document.querySelectorAll("main h2[id]:not([id^=_])")];
    const last = heads[heads.length - 2];
    last?.scrollIntoView({ block: "start" });
    return last?.id ?? "";
  });
  await touch(page, "[data-languages] summary");
  await touch(page, "a[data-language=ur]");
  await page.waitForURL((url) => url.href.startsWith(at(`ur/${lesson}`)));
  assert.equal(new URL(page.url()).hash, `#${section}`);
  await painted(page);
  assert.equal(await page.evaluate(() => document.documentElement.dir), "rtl");
  const top = await page.locator(`[id="${section}"]`).evaluate((head) => head.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 300, `the section stands at the upper edge, not at ${top}`);
  assert.match(await page.locator("h1").innerText(), /[\u0600-\u06ff]{3}/u);
  await page.locator(`lyceum-question[data-question="${id}"] .fb`).waitFor();
  const events = await recordOf(page);
  await go("index.html");
  await page.waitForURL(at("ur/index.html"));
  await painted(page);
  assert.deepEqual((await recordOf(page)).questions, events.questions, "one record");
});

story("without script the switch leads to the same page", { site: "sample", context: { javaScriptEnabled: false } }, async ({ page, go, at, folder }) => {
  const { lesson } = placesIn(folder);
  await go(lesson);
  await page.locator("[data-languages] summary").click();
  await page.locator("a[data-language=hi]").click();
  await page.waitForURL(at(`hi/${lesson}`));
  assert.match(await page.locator("h1").innerText(), /[\u0900-\u097f]{3}/u);
});
