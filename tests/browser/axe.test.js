// axe-core finds nothing: every screen, light and dark, on a phone and on a desk, in every language;
// and the pages of the sample site as they open. Only here is the policy lifted, because axe is a script from outside.

import assert from "node:assert/strict";
import { ALL_LOOKS, findings, findingsInAllLooks } from "./axe.js";
import { languagesIn, walkIn } from "./pages.js";
import { inLanguage, placesIn, SCREENS } from "./screens.js";
import { siteFolder } from "./sites.js";
import { story } from "./story.js";

for (const [at, language] of languagesIn(siteFolder("sample")).entries()) {
  // Colours and sizes are the same in every language: letters and direction are not.
  const looks = at === 0 ? ALL_LOOKS : ALL_LOOKS.slice(1, 3);
  story(`axe finds nothing on any screen in ${language}, light or dark, at 360 or 1280 px`, { site: "sample", context: { bypassCSP: true } }, async (all) => {
    const visit = at === 0 ? all : inLanguage(all, language);
    const found = [];
    for (const screen of SCREENS) {
      await screen.reach(visit, placesIn(visit.folder));
      found.push(...(await findingsInAllLooks(visit.page, screen.name, looks)));
    }
    assert.deepEqual(found, []);
  });
}

story("axe finds nothing on lessons that hold everything a lesson can", { context: { bypassCSP: true } }, async ({ page, go }) => {
  const found = [];
  for (const path of ["small/first/greeting.html", "small/first/sound.html"]) {
    await go(path);
    for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await findings(page)).map((one) => `${path}, ${colorScheme}: ${one}`));
    }
  }
  assert.deepEqual(found, []);
});

/** Pages by the folder of the site that they stand in: no story takes too long. @type {Map<string, string[]>} */
const sections = new Map();
for (const path of languagesIn(siteFolder("sample")).flatMap((language) => walkIn(siteFolder("sample"), language))) {
  const section = path.includes("/") ? path.replace(/\/.*/, "") : "its first folder";
  sections.set(section, [...(sections.get(section) ?? []), path]);
}

for (const [section, paths] of sections) {
  story(`axe finds nothing on any page of the sample site in ${section}, its looks aside`, { site: "sample", context: { bypassCSP: true, viewport: { width: 360, height: 800 } } }, async ({ page, go }) => {
    const found = [];
    for (const path of paths) {
      await go(path);
      found.push(...(await findings(page, false)).map((one) => `${path}: ${one}`));
    }
    assert.deepEqual(found, []);
  });
}

story("axe finds nothing where no script runs", { site: "sample", context: { bypassCSP: true } }, async ({ page, go, context, folder }) => {
  // The site's own scripts are kept away; axe itself needs some.
  await context.route(/\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  const { course, lesson, quiz } = placesIn(folder);
  const found = [];
  for (const path of ["index.html", course, lesson, quiz, "settings.html", "my-learning.html"]) {
    await go(path);
    found.push(...(await findings(page)).map((one) => `${path}: ${one}`));
  }
  assert.deepEqual(found, []);
});
