// "Lesson 6 of 9, 4 minutes": where in a course a page is, in words.

/** @typedef {import("../types.d.ts").OutlinePage} OutlinePage */

/**
 * @param {{ say: (name: string, values?: Record<string, string | number>) => string }} core
 * @param {OutlinePage[]} pages @param {OutlinePage} page
 */
export function placeWords(core, pages, page) {
  if (page.for === "pretest") return core.say("place-pretest");
  if (page.kind !== "lesson") return core.say(`place-${page.kind}`);
  const lessons = pages.filter((one) => one.kind === "lesson");
  return core.say("place-lesson", { n: lessons.indexOf(page) + 1, total: lessons.length, minutes: page.minutes ?? 0 });
}
