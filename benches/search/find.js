// How much the search of a large site weighs, and how soon it answers on a slow phone.
//
//   node benches/search/find.js [LESSONS] [SLOWER]
//
// Makes a site out of the sample's own lessons, again and again under other names until there are
// LESSONS (10 000) in courses of twenty, builds it, and asks it in Chromium on a processor that is
// SLOWER (4) times slower. Times run from the key to the painted answer; the first one also holds the
// loading of the search itself and of all titles.

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { buildSite, passingFolder, ROOT } from "../../tests/browser/sites.js";
import { visit } from "../../tests/browser/story.js";

const [LESSONS = 10000, SLOWER = 4] = process.argv.slice(2).map(Number);
const IN_COURSE = 20;
const RUNS = 7;
/** As typed, and what it is an example of. */
const QUERIES = [["angry caller", "two words"], ["escalaton", "a slip"], ["ca", "two letters"], ["how do i calm an angry caller", "a sentence"], ["zzzz", "nothing"]];

/** Each lesson asks something, so that nothing is told of it. */
const QUESTION = "## What do you say first? {.question}\n- (x) Good morning.\n  > Yes.\n- ( ) Please hold.\n  > Not yet.\n";

/** Lessons of the sample site without what leads elsewhere. @returns {{ title: string, text: string }[]} */
function lessons() {
  const folder = join(ROOT, "courses");
  const files = readdirSync(folder, { recursive: true }).map(String).filter((path) => /\/\d\d-[\w-]+\.md$/.test(path)).sort();
  return files.flatMap((path) => {
    const [, head = "", text = ""] = readFileSync(join(folder, path), "utf8").split(/^---$/m);
    const title = /^title: (.*)$/m.exec(head)?.[1]?.replace(/^"|"$/g, "") ?? "";
    // Headings of sections and plain paragraphs, without links and settings.
    const lines = text.split("\n").filter((line) => /^(## [^{]*|[\p{L}“].*)$/u.test(line));
    const plain = lines.map((line) => line.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[[\]{}|<>`\\]/g, "")).join("\n\n");
    return title && plain.length > 400 ? [{ title, text: plain }] : [];
  });
}

/** @param {string} place */
function write(place) {
  const known = lessons();
  writeFileSync(join(place, "lyceum.yaml"), "title: Large\nid: bench-search-0001\n");
  for (let course = 0; course * IN_COURSE < LESSONS; course += 1) {
    const folder = join(place, "courses", `c${course}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "course.md"), `---\ntitle: ${JSON.stringify(`Course ${course}: ${known[course % known.length]?.title}`)}\n---\nText.\n`);
    for (let at = 0; at < IN_COURSE; at += 1) {
      const lesson = known[(course * 7 + at * 3) % known.length];
      writeFileSync(join(folder, `${10 + at}-lesson.md`.replace("lesson", `lesson-${at}`)), `---\ntitle: ${JSON.stringify(`${lesson?.title} ${course}.${at}`)}\n---\n${lesson?.text}\n${QUESTION}`);
    }
  }
}

/** @param {number[]} times */
const told = (times) => {
  const sorted = [...times].sort((one, two) => one - two);
  return `${sorted[0]?.toFixed(0)} ms at least, ${sorted[sorted.length >> 1]?.toFixed(0)} ms in the median`;
};

/** From the key to the frame that shows its answer. Runs in the page. @param {string} query @returns {Promise<number>} */
function answerTo(query) {
  const field = /** @type {HTMLInputElement} */ (document.querySelector("dialog.find input"));
  const type = (/** @type {string} */ text) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  // Nothing of the answer before is left.
  type("");
  const began = performance.now();
  type(query);
  return new Promise((done) => {
    const look = () => requestAnimationFrame(() => setTimeout(() => {
      if (document.querySelector(".find [role=option], .find-no")) done(performance.now() - began);
      else look();
    }));
    look();
  });
}

test("search", { timeout: 600000 }, async () => {
  const place = passingFolder("bench-search");
  mkdirSync(join(place, "source"));
  write(join(place, "source"));
  const folder = buildSite(join(place, "source"), join(place, "out"));
  rmSync(join(place, "source"), { recursive: true });
  const titles = readFileSync(join(folder, "search.js"));
  const texts = readdirSync(folder, { recursive: true }).map((path) => join(folder, String(path))).filter((path) => path.endsWith("text.js"));
  const text = texts.reduce((sum, path) => sum + statSync(path).size, 0);
  console.log(`${LESSONS} lessons: titles ${(titles.length / 1e6).toFixed(2)} MB, ${(gzipSync(titles, { level: 9 }).length / 1e6).toFixed(2)} MB compressed; text ${(text / 1e6).toFixed(1)} MB in ${texts.length} files`);
  /** @type {number[]} */
  const first = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, go, context } = await visit({ folder });
    await go("c3/index.html");
    await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    first.push(await page.evaluate(async () => {
      const began = performance.now();
      /** @type {HTMLElement} */ (document.querySelector("a[data-search]")).click();
      while (!document.querySelector("dialog.find[open] input")) await new Promise((next) => setTimeout(next));
      const field = /** @type {HTMLInputElement} */ (document.querySelector("dialog.find input"));
      field.value = "angry";
      field.dispatchEvent(new Event("input", { bubbles: true }));
      while (!document.querySelector(".find [role=option], .find-no")) await new Promise((next) => requestAnimationFrame(next));
      return performance.now() - began;
    }));
    if (run === RUNS - 1) {
      for (const [query = "", what] of QUERIES) {
        const times = [];
        for (let again = 0; again < RUNS; again += 1) {
          times.push(await page.evaluate(answerTo, query));
        }
        console.log(`${what}: ${told(times)}`);
      }
    }
    await context.close();
  }
  console.log(`the first answer, with the search and all titles still to be loaded: ${told(first)}`);
});
