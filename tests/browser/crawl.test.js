// The pages of the sample site, served and from a disk, on the narrowest phone: nothing is refused,
// missing or loaded from elsewhere, and nothing scrolls sideways. Links are followed on every page of
// every language, as they stand in the files.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { painted } from "./learner.js";
import { filesIn, languagesIn, pagesIn, walkIn } from "./pages.js";
import { SUB_PATH } from "./server.js";
import { siteFolder } from "./sites.js";
import { story, visit, WAYS } from "./story.js";

/** @typedef {{ path: string, sideways: number, title: string, headings: number, twice: string[] }} Seen */

/** @returns {Omit<Seen, "path">} */
function look() {
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  return {
    twice: ids.filter((id, at) => ids.indexOf(id) !== at),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    title: document.title,
    headings: document.querySelectorAll("h1").length,
  };
}

for (const [way, disk] of WAYS) {
  test(`${way}: every page of the sample site`, { timeout: 240000 }, async (t) => {
    const folder = siteFolder("sample");
    const languages = languagesIn(folder);
    const { page, context, go, faults } = await visit({ folder, disk, context: { viewport: { width: 320, height: 640 } } });
    /** @type {Seen[]} */
    const seen = [];
    // From a disk nobody sends the page for a wrong address.
    const pages = languages.flatMap((language) => walkIn(folder, language));
    for (const path of pages.filter((one) => !disk || !one.endsWith("404.html"))) {
      await go(path);
      await painted(page);
      seen.push({ path, ...(await page.evaluate(look)) });
    }
    await t.test("no exception, no policy violation, nothing missing, nothing from elsewhere", () => assert.deepEqual(faults, []));
    await t.test("no cookie", async () => {
      assert.deepEqual(await context.cookies(), []);
      assert.equal(await page.evaluate(() => (location.protocol === "file:" ? "" : document.cookie)), "");
    });
    await t.test("nothing scrolls sideways at 320 px", () => assert.deepEqual(seen.filter((one) => one.sideways > 0).map((one) => `${one.path}: ${one.sideways}px`), []));
    await t.test("one first heading, a title of its own, and no id twice", () => {
      assert.deepEqual(seen.filter((one) => one.headings !== 1 || one.twice.length).map((one) => `${one.path}: ${one.headings} h1, twice ${one.twice}`), []);
      // A page that falls back has the title of its original, in another language's site.
      const titles = seen.map(({ path, title }) => `${languages.find((language) => path.startsWith(`${language}/`)) ?? languages[0]}: ${title}`);
      assert.deepEqual(titles.filter((title, at) => titles.indexOf(title) !== at), []);
    });
    await context.close();
  });
}

test("every link on every page, in every language, arrives at a file and at its place in the page", () => {
  const folder = siteFolder("sample");
  const files = new Set(filesIn(folder));
  const pages = new Map(pagesIn(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  const ids = new Map([...pages].map(([path, text]) => [path, new Set([...text.matchAll(/ id="([^"]*)"/g)].map((found) => found[1]))]));
  const lost = [...pages].flatMap(([path, text]) => linksOf(text).flatMap((link) => {
    const target = new URL(link, `http://x${SUB_PATH}${path}`);
    const file = decodeURIComponent(target.pathname.slice(SUB_PATH.length));
    const place = decodeURIComponent(target.hash.slice(1));
    if (!files.has(file)) return [`${path}: ${link} is no file`];
    // Scripts answer to #_here: the place where the learner was.
    if (place && place !== "_here" && !ids.get(file)?.has(place)) return [`${path}: ${link} has no such place`];
    return [];
  }));
  assert.deepEqual(lost, []);
});

/** What a page's markup names, its data aside. @param {string} text @returns {string[]} */
function linksOf(text) {
  const markup = text.replace(/<script type="application\/json"[\s\S]*?<\/script>/g, "");
  const named = [...markup.matchAll(/ (?:href|src)="([^"]*)"/g)].map((found) => found[1]?.replaceAll("&amp;", "&") ?? "");
  // What a data address names is no file, and addresses elsewhere are not followed.
  return [...new Set(named)].filter((name) => !/^(data|mailto|tel|https?):/.test(name));
}

story("a wrong address deep in the site brings a page that looks like the others and leads back", { site: "sample" }, async ({ page, go, faults }) => {
  await go("no/such/place.html");
  await page.locator("h1", { hasText: "This page is not here" }).waitFor();
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).fontFamily), "", "styled");
  await page.getByRole("link", { name: "Go to the courses" }).click();
  await page.locator(".cards .card").first().waitFor();
  // The address was wrong on purpose: that answer is the only fault.
  assert.equal(faults.filter((fault) => !fault.includes("404")).length, 0);
  faults.length = 0;
});
