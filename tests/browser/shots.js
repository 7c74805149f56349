// Takes a picture of every screen and makes a page of them all. Judges nothing: that is for eyes.
// Arguments are words of the screens wanted.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.js";
import { painted } from "./learner.js";
import { placesIn, SCREENS } from "./screens.js";
import { serve } from "./server.js";
import { buildSample, buildSite, passingFolder, ROOT } from "./sites.js";
import { enter } from "./visit.js";

const OUT = join(ROOT, "tests/shots-out");
const WIDTHS = [360, 1280];
const SCHEMES = /** @type {const} */ (["light", "dark"]);
const wanted = process.argv.slice(2);
/** @type {{ name: string, files: string[] }[]} */
const taken = [];

/** @param {import("playwright-core").Page} page @param {string} name */
async function take(page, name) {
  if (wanted.length && !wanted.some((word) => name.includes(word))) return;
  const files = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 600 ? 740 : 800 });
    // As high as the page, so that what stands fixed at its edges stands there in the picture too.
    const height = await page.evaluate(() => document.documentElement.scrollHeight).catch(() => 0);
    if (height) await page.setViewportSize({ width, height });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      // The first picture after a change may show what is not drawn yet.
      await page.screenshot();
      const file = `${name.replace(/\W+/g, "-")}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(OUT, file), fullPage: !height });
      files.push(file);
    }
  }
  taken.push({ name, files });
  console.log(name);
}

/**
 * @param {string} folder @param {import("playwright-core").BrowserContextOptions} context
 * @param {(visit: import("./visit.js").Visit) => Promise<unknown>} tell
 */
async function visitFor(folder, context, tell) {
  const server = await serve(folder);
  const opened = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...context });
  await tell(await enter(opened, folder, server.base));
  await opened.close();
  server.close();
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
const place = passingFolder("shots");
const folder = buildSample("sample", place);
const places = placesIn(folder);

await visitFor(folder, {}, async (visit) => {
  for (const screen of SCREENS) {
    await screen.reach(visit, places);
    await take(visit.page, screen.name);
  }
  for (const fault of visit.faults) console.error(fault);
});
await visitFor(folder, { javaScriptEnabled: false }, async ({ page, go }) => {
  await go(places.lesson);
  await take(page, "without script, lesson");
  await go(places.quiz);
  await take(page, "without script, quiz");
});
await visitFor(buildSample("small", join(place, "small")), {}, async ({ page, go }) => {
  await go("small/first/sound.html");
  await painted(page);
  await take(page, "lesson with everything");
  await page.emulateMedia({ media: "print" });
  await take(page, "lesson on paper");
});
const settings = join(place, "source/lyceum.yaml");
writeFileSync(settings, readFileSync(settings, "utf8").replace(/^theme:.*$/m, "theme: plain"));
await visitFor(buildSite(join(place, "source"), join(place, "plain")), {}, async ({ page, go }) => {
  await go(places.lesson);
  await take(page, "theme plain, lesson");
});
await browser.close();

const rows = taken.map(({ name, files }) => `<h2>${name}</h2>\n<p>${files.map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`).join("\n")}</p>`);
writeFileSync(join(OUT, "index.html"), `<!doctype html><meta charset="utf-8"><title>Screens</title><style>body{font:16px sans-serif;margin:24px}p{display:flex;gap:16px;align-items:start}img{max-height:900px;max-width:40vw;border:1px solid #999}</style>\n${rows.join("\n")}\n`);
console.log(`${taken.length * 4} pictures: ${join(OUT, "index.html")}`);
