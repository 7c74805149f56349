// What a lesson and a quiz of the sample site weigh on a first visit, compressed: the promises of
// the project. Every page is weighed, the heaviest counts.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { painted } from "./learner.js";
import { filesIn, pagesIn } from "./pages.js";
import { placesIn } from "./screens.js";
import { buildSite, passingFolder, siteFolder } from "./sites.js";
import { story } from "./story.js";

const KIB = 1024;
const folder = siteFolder("sample");
const files = filesIn(folder);
/** @param {string} path */
const weigh = (path) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
/** @param {RegExp} which */
const weighAll = (which) => files.filter((path) => which.test(path)).reduce((sum, path) => sum + weigh(path), 0);

/** @param {string} name @param {number} bytes @param {number} limit in KiB */
function assertWithin(name, bytes, limit) {
  assert.ok(bytes > 0, `${name}: nothing was weighed`);
  assert.ok(bytes <= limit * KIB, `${name} weighs ${(bytes / KIB).toFixed(1)} KiB of ${limit}`);
}

test("no page weighs more than 12 KiB; where there are many questions, each may add half a KiB, and Hindi and Urdu a fifth", () => {
  // Their letters take two and three bytes each.
  const share = (/** @type {string} */ path) => (/^(hi|ur)\//.test(path) ? 1.2 : 1);
  const heavy = pagesIn(folder).map((path) => ({ path, size: weigh(path) / KIB, limit: Math.max(12, 8.5 + questionsOf(path) / 2) * share(path) }));
  assert.deepEqual(heavy.filter(({ size, limit }) => size > limit).map(({ path, size }) => `${size.toFixed(1)} ${path}`), []);
});

test("the home page of 500 courses weighs less than 100 KiB, with what scripts get of them", () => {
  const place = passingFolder("many");
  const write = (/** @type {string} */ name, /** @type {string} */ text) => {
    const file = join(place, "source", name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  };
  write("lyceum.yaml", "title: Many\nid: c7q2-m4xd-9mny\nlanguages: [en, ur]\n");
  const links = [];
  for (let number = 1; number <= 500; number += 1) {
    const words = `${["Calling", "Listening", "Writing", "Planning", "Measuring"][number % 5]} for desk ${number * 7919}`;
    links.push(`- [${words}](c${number}/course.md)`);
    write(`courses/c${number}/course.md`, `---\ntitle: ${words}\nsummary: What somebody at desk ${number * 104729} does on a day of ${words.toLowerCase()}.\ntags: [desk ${number % 40}]\nminutes: ${20 + (number % 150)}\n---\n`);
    write(`courses/c${number}/01-lesson.md`, `# ${words}\n\nText.\n`);
  }
  for (let number = 0; number < 10; number += 1) write(`courses/way-${number}.curriculum.md`, `---\ntitle: Way ${number}\n---\n\n## All\n${links.slice(number * 50, number * 50 + 50).join("\n")}\n`);
  const out = buildSite(join(place, "source"), join(place, "out"));
  const home = gzipSync(readFileSync(join(out, "index.html")), { level: 9 }).length;
  console.log(`home of 500 courses and 10 curricula: ${(home / KIB).toFixed(1)} KiB`);
  assertWithin("home of 500 courses", home, 100);
});

/** @param {string} path */
function questionsOf(path) {
  return readFileSync(join(folder, path), "utf8").split("<lyceum-question").length - 1;
}

test("style, scripts and words stay within their shares", () => {
  assertWithin("style", weighAll(/^assets\/style\./), 12);
  assertWithin("core script", weighAll(/^assets\/core\./), 18);
  assertWithin("question and quiz script", weighAll(/^assets\/(question|quiz)\./), 12);
});

for (const [what, names, most] of /** @type {const} */ ([["Latin", /(figtree|bricolage)/, 40], ["Hindi", /devanagari/, 72], ["Urdu", /(nastaliq|vazirmatn)/, 128]])) {
  test(`the ${what} faces stay within ${most} KiB`, () => {
    const faces = files.filter((path) => /^assets\/fonts\/.*\.woff2$/.test(path) && names.test(path));
    assert.ok(faces.length > 0, "there are some");
    assertWithin("faces", faces.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0), most);
  });
}

for (const kind of /** @type {const} */ (["lesson", "quiz"])) {
  story(`a ${kind} opens with at most ${kind === "quiz" ? 9 : 8} requests, one more a further form of answering, and 90 KiB`, { site: "sample" }, async ({ page, go, requests }) => {
    const place = placesIn(folder)[kind];
    await go(place);
    await painted(page);
    await page.evaluate(() => document.fonts.ready);
    const asked = requests.filter((url) => !url.startsWith("data:"));
    const forms = asked.filter((url) => /assets\/(fields|order|kept)\./.test(url)).length;
    assert.ok(asked.length <= (kind === "quiz" ? 9 : 8) + forms, `${asked.length}: ${asked.join(" ")}`);
    const bytes = asked.map((url) => decodeURIComponent(new URL(url).pathname.replace("/a/b/", ""))).reduce((sum, path) => sum + (path.endsWith(".woff2") ? statSync(join(folder, path)).size : weigh(path)), 0);
    assertWithin(kind, bytes, 90);
  });
}
