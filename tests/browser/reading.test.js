// Reading where something is missing or different: no script, paper, forced colours, less motion.

import assert from "node:assert/strict";
import { answer, openQuestion, painted, questionOf } from "./learner.js";
import { languagesIn, walkIn } from "./pages.js";
import { placesIn, SCREENS } from "./screens.js";
import { story, WAYS } from "./story.js";

const GREETING = "small/first/greeting.html";
const CHECK = "small/first/check.html";

for (const [way, disk] of WAYS) {
  story(`${way}, without script: questions can be picked, answers lie folded, and nothing is dead`, { disk, context: { javaScriptEnabled: false } }, async ({ page, go }) => {
    await go(GREETING);
    const first = questionOf(page, "first");
    await first.locator(".opt").nth(1).click();
    assert.equal(await first.locator("input:checked").count(), 1);
    assert.equal(await first.locator(".fb-t:visible").count(), 0, "the answers are folded");
    await first.locator("summary", { hasText: "Check your answer" }).click();
    await first.getByText("The caller knows whom they reached.").waitFor();
    await first.locator("summary", { hasText: "Hint 1 of 2" }).click();
    await first.getByText("Think of three parts.").waitFor();
    await page.getByRole("link", { name: "Next: Sound" }).click();
    await page.locator("audio[controls]").waitFor();

    await go(CHECK);
    assert.equal(await openQuestion(page).count(), 6, "every question stands on the page");
    for (const question of await openQuestion(page).all()) assert.ok(await question.locator("input").first().isVisible());
  });
}

/** What can be seen and only works with a script. @returns {string[]} */
function deadParts() {
  const parts = [...document.querySelectorAll("button, [data-needs-script], [data-resume], [data-banner], [data-saved], input, main section:empty")];
  return parts.filter((part) => part.checkVisibility() && !part.closest("lyceum-question, lyceum-plan, lyceum-checklist, lyceum-survey")).map((part) => part.outerHTML.slice(0, 100));
}

story("without script no page shows a button, a control without use, or an empty frame", { site: "sample", context: { javaScriptEnabled: false } }, async ({ page, go, folder }) => {
  const dead = [];
  for (const path of languagesIn(folder).flatMap((language) => walkIn(folder, language))) {
    await go(path);
    dead.push(...(await page.evaluate(deadParts)).map((one) => `${path}: ${one}`));
    assert.ok((await page.locator("main").innerText()).trim().length > 20, path);
  }
  assert.deepEqual(dead, []);
});

for (const [who, context] of /** @type {const} */ ([["with script", {}], ["without script", { javaScriptEnabled: false }]])) {
  story(`on paper, ${who}: every question with boxes to tick, no answers, no navigation`, { context }, async ({ page, go }) => {
    for (const path of [GREETING, CHECK]) {
      await go(path);
      if (who === "with script") await painted(page);
      await page.emulateMedia({ media: "print" });
      // What a browser does when its print window opens.
      if (who === "with script") await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      for (const question of await page.locator("lyceum-question").all()) {
        assert.ok(await question.locator(".stem").isVisible(), `${path}: the stem`);
        assert.ok(await question.locator(".opt").first().isVisible(), `${path}: the options`);
        assert.ok(await question.locator(".opt").first().evaluate((option) => [...option.querySelectorAll("input, .k")].some((box) => {
          const { width, height } = box.getBoundingClientRect();
          const { borderTopWidth, opacity, visibility } = getComputedStyle(box);
          return width >= 8 && height >= 8 && opacity !== "0" && visibility === "visible" && (box.tagName === "INPUT" || parseFloat(borderTopWidth) > 0);
        })), `${path}: a box to tick`);
        assert.equal(await question.locator(".fb-t:visible, .key:visible").count(), 0, `${path}: no answers`);
      }
      for (const part of [".bar4", ".main-nav", ".tools", ".skip", "[data-mark-done]", "[data-check]"]) assert.equal(await page.locator(`${part}:visible`).count(), 0, `${path}: ${part}`);
      await page.emulateMedia({ media: "screen" });
    }
  });
}

story("a page can be printed to a file", {}, async ({ page, go }) => {
  await go(GREETING);
  const file = await page.pdf({ format: "A4" });
  assert.equal(file.subarray(0, 5).toString(), "%PDF-");
});

story("in forced colours options keep their edges, their signs and their words", { context: { forcedColors: "active" } }, async ({ page, go }) => {
  await go(GREETING);
  const first = questionOf(page, "first");
  await answer(first, "wrong");
  const wrong = first.locator(".opt.wrong");
  const look = await wrong.evaluate((option) => ({ edge: getComputedStyle(option).borderTopWidth, style: getComputedStyle(option).borderTopStyle }));
  assert.ok(parseFloat(look.edge) >= 1 && look.style !== "none");
  assert.ok(await wrong.locator("svg").isVisible());
  assert.equal(await wrong.locator(".say").innerText(), "Your answer");
  const button = await first.locator("[data-again]").evaluate((one) => getComputedStyle(one).borderTopWidth);
  assert.ok(parseFloat(button) >= 1, "a button has an edge");
  await first.locator("[data-again]").focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  assert.notEqual(await first.locator("[data-again]").evaluate((one) => getComputedStyle(one).outlineStyle), "none");
});

story("who wants less motion gets none, by the device and by the setting", { site: "sample" }, async (visit) => {
  const { page, folder } = visit;
  const moving = () => [...document.querySelectorAll("*")].filter((element) => [null, "::before", "::after"].some((part) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element, part);
    return Math.max(...transitionDuration.split(",").map(parseFloat)) > 0.01 || (animationName !== "none" && parseFloat(animationDuration) > 0.01) || scrollBehavior === "smooth";
  })).map((element) => element.outerHTML.slice(0, 80)).slice(0, 3);
  const found = [];
  for (const screen of SCREENS) {
    await screen.reach(visit, placesIn(folder));
    for (const reducedMotion of /** @type {const} */ (["reduce", "no-preference"])) {
      await page.emulateMedia({ reducedMotion });
      await page.evaluate((set) => (set ? (document.documentElement.dataset.motion = "reduce") : delete document.documentElement.dataset.motion), reducedMotion === "no-preference");
      found.push(...(await page.evaluate(moving)).map((one) => `${screen.name}, ${reducedMotion}: ${one}`));
    }
    await page.emulateMedia({ reducedMotion: "reduce" });
  }
  assert.deepEqual(found, []);
});
