// Small screens and large letters: nothing scrolls sideways, nothing lies under the bar at the foot.

import assert from "node:assert/strict";
import { stickingOut } from "./narrow.js";
import { languagesIn } from "./pages.js";
import { inLanguage, placesIn, SCREENS } from "./screens.js";
import { siteFolder } from "./sites.js";
import { story } from "./story.js";

/** @typedef {{ name: string, width: number, text?: string, root?: string }} Look */

/** @type {Look[]} */
const LOOKS = [
  { name: "320 px, which is also 640 px at 200 % zoom", width: 320 },
  { name: "360 px", width: 360 },
  { name: "320 px with the largest text setting", width: 320, text: "4" },
  { name: "400 px with letters at 200 %", width: 400, root: "200%" },
];

for (const [at, language] of languagesIn(siteFolder("sample")).entries()) {
  story(`no screen in ${language} scrolls sideways, however narrow it is or large its letters are`, { site: "sample", context: { hasTouch: true } }, async (all) => {
    const visit = at === 0 ? all : inLanguage(all, language);
    const { page, folder } = visit;
    const found = [];
    for (const screen of SCREENS) {
      await page.setViewportSize({ width: 360, height: 640 });
      await screen.reach(visit, placesIn(folder));
      for (const look of LOOKS) {
        await page.setViewportSize({ width: look.width, height: 640 });
        await page.evaluate(({ text, root }) => {
          document.documentElement.style.fontSize = root ?? "";
          if (text) document.documentElement.dataset.text = text;
          else delete document.documentElement.dataset.text;
        }, look);
        const out = await page.evaluate(stickingOut);
        if (out.length) found.push(`${screen.name}, ${look.name}: ${out.join(" ")}`);
      }
    }
    assert.deepEqual(found, []);
  });
}

story("tables, code and sound of a lesson stay inside 320 px, also in large letters", { context: { viewport: { width: 320, height: 640 } } }, async ({ page, go }) => {
  for (const path of ["small/first/greeting.html", "small/first/sound.html"]) {
    await go(path);
    assert.deepEqual(await page.evaluate(stickingOut), [], path);
    await page.evaluate(() => (document.documentElement.dataset.text = "4"));
    assert.deepEqual(await page.evaluate(stickingOut), [], `${path}, largest text`);
  }
});

story("text spacing of one's own breaks nothing", { site: "sample", context: { viewport: { width: 360, height: 640 }, bypassCSP: true } }, async (visit) => {
  const { page, go, folder } = visit;
  const { course, lesson, quiz } = placesIn(folder);
  for (const path of ["index.html", course, lesson, quiz, "settings.html"]) {
    await go(path);
    await page.addStyleTag({ content: "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-bottom:2em!important}" });
    assert.deepEqual(await page.evaluate(stickingOut), [], path);
    const cut = await page.evaluate(() => [...document.querySelectorAll("main :is(p,li,h1,h2,h3,button,a,span)")].filter((element) => {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const hidden = overflowX === "hidden" || overflowY === "hidden" || overflowX === "clip";
      return hidden && position !== "absolute" && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    }).map((element) => element.outerHTML.slice(0, 100)));
    assert.deepEqual(cut, [], path);
  }
});
