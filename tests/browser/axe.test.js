// axe-core finds nothing: every screen, light and dark, on a phone and on a desk; and every page of
// the sample site as it opens. Only here is the policy lifted, because axe is a script from outside.

import assert from "node:assert/strict";
import { findings, findingsInAllLooks } from "./axe.js";
import { pagesIn } from "./pages.js";
import { placesIn, SCREENS } from "./screens.js";
import { story } from "./story.js";

story("axe finds nothing on any screen, light or dark, at 360 or 1280 px", { site: "sample", context: { bypassCSP: true } }, async (visit) => {
  const { page } = visit;
  const found = [];
  for (const screen of SCREENS) {
    await screen.reach(visit, placesIn(visit.folder));
    found.push(...(await findingsInAllLooks(page, screen.name)));
  }
  assert.deepEqual(found, []);
});

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

story("axe finds nothing on any page of the sample site, its looks aside", { site: "sample", context: { bypassCSP: true, viewport: { width: 360, height: 800 } } }, async ({ page, go, folder }) => {
  const found = [];
  for (const path of pagesIn(folder)) {
    await go(path);
    found.push(...(await findings(page, false)).map((one) => `${path}: ${one}`));
  }
  assert.deepEqual(found, []);
});

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
