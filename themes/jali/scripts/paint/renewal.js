// On a course's page, when its certificate is about to end or has ended: which lessons are still known
// and can be skipped, which to look at again, and the way to the test.

import { core } from "../core-door.js";
import { dayOf } from "../certificate/issue.js";
import { ofCourse } from "../certificate/subject.js";
import { isKnown, renewalOf } from "../curriculum/known.js";

/** @typedef {import("../types.d.ts").OutlinePage} OutlinePage */

/** @param {OutlinePage} page */
const asked = (page) => (page.questions ?? []).filter((question) => question.points > 0).map((question) => question.id);

export async function paintRenewal() {
  const box = document.querySelector("[data-renewal]");
  const { course } = core.page;
  const outline = box && course ? await core.loadOutline(core.href(course.url.replace(/[^/]*$/, "outline.js"))) : null;
  if (!box || !outline) return;
  const { state } = core.record;
  const subject = ofCourse(outline);
  const newest = subject.all(state).pop();
  const renewal = renewalOf(newest, subject.valid, dayOf(Date.now()));
  const lessons = core.pagesOf(outline).filter((page) => page.kind === "lesson" && asked(page).length);
  const known = renewal ? lessons.filter((page) => isKnown(asked(page), state.practice, renewal)) : [];
  for (const row of document.querySelectorAll("main .les [data-status-of]")) mark(row, known.some((page) => page.id === row.getAttribute("data-status-of")));
  const left = renewal && newest ? subject.left(state, newest.at, Date.now()) : [];
  box.toggleAttribute("hidden", !left.length);
  if (left.length) fill(box, known.length, lessons.filter((page) => !known.includes(page)), left);
}

/** @param {Element} box @param {number} known @param {OutlinePage[]} open lessons @param {{ title: string, url: string }[]} tests */
function fill(box, known, open, tests) {
  const link = (/** @type {{ title: string, url: string }} */ { title, url }, /** @type {string} */ look) => core.make("a", { href: core.href(url), class: look }, title);
  const [words, list, row] = [box.querySelector("p"), box.querySelector("ul"), box.querySelector(".act")];
  if (words) words.textContent = open.length ? core.say("renewal-some", { n: known, total: known + open.length }) : core.say("renewal-all");
  if (list) core.fill(list, ...open.map((page) => core.make("li", {}, link(page, ""))));
  list?.toggleAttribute("hidden", !open.length);
  const button = (/** @type {{ title: string, url: string }} */ test) => link({ ...test, title: core.say("certificate-renew-at", test) }, "btn");
  if (row) core.fill(row, ...tests.map(button));
}

/** @param {Element} row @param {boolean} isKnown */
function mark(row, isKnown) {
  const chip = row.querySelector(".chip.known");
  if (!isKnown) chip?.remove();
  else if (!chip) row.querySelector(".meta")?.append(core.make("span", { class: "chip known" }, core.icon("circle-check", "i s"), core.say("status-known")));
}
