// Everything by keyboard alone: answering, finishing a quiz, and the way through every screen with a
// focus that is always seen, never trapped and never under a bar.

import assert from "node:assert/strict";
import { assertFocused, openQuestion, painted, questionOf, saved } from "./learner.js";
import { placesIn, SCREENS } from "./screens.js";
import { story } from "./story.js";

const GREETING = "small/first/greeting.html";

/** @param {import("playwright-core").Page} page @param {string} selector what must come to have the focus */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  assert.fail(`Tab never comes to ${selector}`);
}

story("a question is answered with Tab, arrows, Space and Enter", {}, async ({ page, go }) => {
  await go(GREETING);
  await painted(page);
  await tabTo(page, '[data-question$="#first"] input');
  await page.keyboard.press("ArrowDown");
  const first = questionOf(page, "first");
  assert.equal(await first.locator("input:checked").count(), 1);
  await tabTo(page, "[data-check]");
  await page.keyboard.press("Enter");
  await assertFocused(first.locator(".fb-h"));
  await page.keyboard.press("Tab");
  await assertFocused(first.locator("[data-again]"));

  await tabTo(page, '[data-question$="#details"] input');
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  const details = questionOf(page, "details");
  assert.equal(await details.locator("input:checked").count(), 2);
  await page.keyboard.press("Enter");
  await assertFocused(details.locator(".fb-h"));
});

story("numbers pick, Enter checks, H gives a hint, but only inside a question", {}, async ({ page, go }) => {
  await go(GREETING);
  await painted(page);
  await page.keyboard.press("1");
  await page.keyboard.press("h");
  assert.equal(await page.locator("lyceum-question input:checked").count(), 0);
  assert.equal(await page.locator(".hint:visible").count(), 0);
  const first = questionOf(page, "first");
  await first.locator("input").first().focus();
  await page.keyboard.press("2");
  assert.ok(await first.locator("input").nth(1).isChecked());
  await page.keyboard.press("h");
  assert.equal(await first.locator(".hint:visible").count(), 1);
  await first.locator("input").nth(1).focus();
  await page.keyboard.press("Enter");
  await assertFocused(first.locator(".fb-h"));
});

story("a quiz is finished with numbers and Enter alone", {}, async ({ page, go }) => {
  await go("small/first/check.html");
  await openQuestion(page).locator("input").first().focus();
  for (let question = 1; question <= 4; question += 1) {
    await page.locator("[data-quiz-place]", { hasText: `Question ${question} of 4` }).waitFor();
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
    await assertFocused(openQuestion(page).locator(".fb-h"));
    await page.keyboard.press("Tab");
    await assertFocused(openQuestion(page).locator("[data-next-question]"));
    await page.keyboard.press("Enter");
  }
  await assertFocused(page.locator("[data-verdict]"));
  await saved(page);
});

story("the first stop skips to the content, and a dialog gives the focus back", {}, async ({ page, go }) => {
  await go("settings.html");
  await painted(page);
  await page.keyboard.press("Tab");
  await assertFocused(page.locator(".skip"));
  await page.keyboard.press("Enter");
  await assertFocused(page.locator("#_main"));
  await tabTo(page, "[data-erase]");
  await page.keyboard.press("Enter");
  await assertFocused(page.locator("#_erase-h"));
  await page.keyboard.press("Escape");
  await assertFocused(page.locator("[data-erase]"));
});

/** What a learner sees of the focus. @returns {{ name: string, ringed: boolean, uncovered: boolean, end: boolean }} */
function lookAtFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return { name: "", ringed: true, uncovered: true, end: true };
  // A hidden radio button shows its focus on the label around it or the text after it.
  const shown = [element, element.nextElementSibling, element.closest("label"), element.parentElement, element.closest(".card, li")].filter((one) => one !== null);
  // The link of a card covers the card with what comes after it.
  const ringed = [...shown.map((one) => getComputedStyle(/** @type {Element} */ (one))), getComputedStyle(element, "::after")].some(
    ({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none");
  const visible = (/** @type {Element} */ one) => {
    const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
    const x = Math.min(innerWidth - 1, Math.max(0, box.left + Math.min(box.width, 40) / 2));
    const y = box.top + Math.min(box.height, 40) / 2;
    const top = document.elementFromPoint(x, y);
    return top !== null && (one.contains(top) || top.contains(one) || top.closest("label")?.contains(one) === true) && !top.closest(".bar4:not(:focus-within), .top:not(:focus-within)");
  };
  return { name: element.outerHTML.slice(0, 110), ringed, uncovered: visible(element) || (element.closest("label") ? visible(/** @type {Element} */ (element.closest("label"))) : false), end: false };
}

for (const width of [360, 1280]) {
  story(`at ${width} px Tab goes through every screen and out again, and the focus is always seen`, { site: "sample", context: { viewport: { width, height: 640 } } }, async (visit) => {
    const { page, folder } = visit;
    const found = new Set();
    for (const screen of SCREENS) {
      await screen.reach(visit, placesIn(folder));
      await page.evaluate(() => {
        /** @type {HTMLElement} */ (document.activeElement)?.blur();
        getSelection()?.removeAllRanges();
        scrollTo(0, 0);
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute("tabindex");
      });
      let stops = 0;
      for (; stops < 150; stops += 1) {
        await page.keyboard.press("Tab");
        const { name, ringed, uncovered, end } = await page.evaluate(lookAtFocus);
        if (end) break;
        if (!ringed) found.add(`${screen.name}: no ring on ${name}`);
        if (!uncovered) found.add(`${screen.name}: covered ${name}`);
      }
      assert.ok(stops > 3 && stops < 150, `${screen.name}: ${stops} stops, so the focus is trapped or lost`);
    }
    assert.deepEqual([...found], []);
  });
}
