// Every page of the sample site, served and from a disk, on the narrowest phone: nothing is refused,
// missing or loaded from elsewhere, every link arrives, and nothing scrolls sideways.

import assert from "node:assert/strict";
import { test } from "node:test";
import { painted } from "./learner.js";
import { filesIn, pagesIn } from "./pages.js";
import { SUB_PATH } from "./server.js";
import { siteFolder } from "./sites.js";
import { story, visit, WAYS } from "./story.js";

/** @typedef {{ path: string, ids: string[], links: string[], sideways: number, title: string, headings: number, twice: string[] }} Seen */

/** @returns {Omit<Seen, "path">} */
function look() {
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  // What a symbol or a data address names is no file.
  const named = [...document.querySelectorAll("[href], [src]")].map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "");
  return {
    ids,
    twice: ids.filter((id, at) => ids.indexOf(id) !== at),
    links: named.filter((name) => !/^(data|mailto|tel|https?):/.test(name)),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    title: document.title,
    headings: document.querySelectorAll("h1").length,
  };
}

for (const [way, disk] of WAYS) {
  test(`${way}: every page of the sample site`, { timeout: 240000 }, async (t) => {
    const folder = siteFolder("sample");
    const { page, context, go, faults } = await visit({ folder, disk, context: { viewport: { width: 320, height: 640 } } });
    /** @type {Seen[]} */
    const seen = [];
    // From a disk nobody sends the page for a wrong address.
    for (const path of pagesIn(folder).filter((one) => !disk || one !== "404.html")) {
      await go(path);
      await painted(page);
      seen.push({ path, ...(await page.evaluate(look)) });
    }
    await t.test("no exception, no policy violation, nothing missing, nothing from elsewhere", () => assert.deepEqual(faults, []));
    await t.test("no cookie", async () => {
      assert.deepEqual(await context.cookies(), []);
      assert.equal(await page.evaluate(() => (location.protocol === "file:" ? "" : document.cookie)), "");
    });
    await t.test("every link arrives at a file, and at its place in the page", () => assert.deepEqual(lostLinks(folder, seen), []));
    await t.test("nothing scrolls sideways at 320 px", () => assert.deepEqual(seen.filter((one) => one.sideways > 0).map((one) => `${one.path}: ${one.sideways}px`), []));
    await t.test("one first heading, a title of its own, and no id twice", () => {
      assert.deepEqual(seen.filter((one) => one.headings !== 1 || one.twice.length).map((one) => `${one.path}: ${one.headings} h1, twice ${one.twice}`), []);
      const titles = seen.map((one) => one.title);
      assert.deepEqual(titles.filter((title, at) => titles.indexOf(title) !== at), []);
    });
    await context.close();
  });
}

/** @param {string} folder @param {Seen[]} seen @returns {string[]} */
function lostLinks(folder, seen) {
  const files = new Set(filesIn(folder));
  const ids = new Map(seen.map((one) => [one.path, new Set(one.ids)]));
  return seen.flatMap(({ path, links }) => [...new Set(links)].flatMap((link) => {
    const target = new URL(link, `http://x${SUB_PATH}${path}`);
    const file = decodeURIComponent(target.pathname.slice(SUB_PATH.length));
    const place = decodeURIComponent(target.hash.slice(1));
    if (!files.has(file)) return [`${path}: ${link} is no file`];
    // Scripts answer to #_here: the place where the learner was.
    if (place && place !== "_here" && !ids.get(file)?.has(place)) return [`${path}: ${link} has no such place`];
    return [];
  }));
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
