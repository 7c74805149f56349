// My learning: what waits to be done today, each with its reason and one way there.

import { core } from "../../core-door.js";
import { minutesOf } from "../../paint/due.js";
import { triesOf } from "../../quiz/tries.js";
import { dayWords, planOf, planState } from "../plan-parts.js";

/**
 * @typedef {import("./courses.js").Known} Known
 * @typedef {import("../../types.d.ts").OutlinePage} OutlinePage
 * @typedef {{ icon: string, title: string, why: string, href: string, act: string }} Due
 */

const DAY = 86400000;

/** @param {Known[]} all @param {number} cards that the review asks for today @param {string} review its address @returns {HTMLElement[]} */
export function drawDue(all, cards, review) {
  const now = Date.now();
  /** @type {Due[]} */
  const due = cards ? [{ icon: "refresh-cw", title: core.say("due-review"), why: core.say("due-cards-why", { n: cards, minutes: minutesOf(cards) }), href: review, act: core.say("due-review-go") }] : [];
  const pages = all.flatMap(({ outline, pages }) => pages.map((page) => ({ page, course: outline.title })));
  due.push(...pages.flatMap(({ page, course }) => tryAgain(page, course, now)), ...pages.flatMap(({ page }) => plansOf(page)));
  due.push(...pages.flatMap(({ page, course }) => changed(page, course)), ...pages.flatMap(({ page, course }) => askedAgain(page, course, now)));
  return due.map(draw);
}

/** A test that was not passed, once its next try may begin. @param {OutlinePage} page @param {string} course @param {number} now @returns {Due[]} */
function tryAgain(page, course, now) {
  const attempts = core.attemptsOf(core.record.state, page.id);
  if (core.pageStatus(core.record.state, page.id, page.kind) !== "failed" || !triesOf(attempts, page, now).open) return [];
  return [{ icon: "rotate-ccw", title: page.title, why: `${course} · ${core.say("status-failed")}`, href: page.url, act: core.say("try-again") }];
}

/** Plans whose day is here or has gone by. @param {OutlinePage} page @returns {Due[]} */
function plansOf(page) {
  return (page.plans ?? []).flatMap((plan) => {
    const item = `${page.id}#${plan.id}`;
    const { day } = planOf(item);
    const state = planState(item, true);
    const isToday = state === "planned" && dayWords(day) === core.day(Date.now());
    if (state !== "past" && !isToday) return [];
    const why = isToday ? core.say("plan-today") : core.say("plan-past", { day: dayWords(day) });
    return [{ icon: "calendar-plus", title: plan.title, why, href: `${page.url}#${plan.id}`, act: core.say("plan-look") }];
  });
}

/** @param {OutlinePage} page @param {string} course @returns {Due[]} */
function changed(page, course) {
  if (!core.isChanged(core.record.state, page.id, page.revision)) return [];
  return [{ icon: "book-open", title: page.title, why: `${course} · ${core.say("changed")}`, href: page.url, act: core.say("read-again-go") }];
}

/** A survey whose time has come again. @param {OutlinePage} page @param {string} course @param {number} now @returns {Due[]} */
function askedAgain(page, course, now) {
  const last = core.attemptsOf(core.record.state, page.id).pop();
  if (!page.again || !last || last.at + page.again * DAY > now) return [];
  return [{ icon: "list-checks", title: page.title, why: `${course} · ${core.say("survey-again-due")}`, href: page.url, act: core.say("survey-again") }];
}

/** @param {Due} due */
function draw({ icon, title, why, href, act }) {
  const words = core.make("div", {}, core.make("p", { class: "m-t" }, title), core.make("p", { class: "meta" }, why));
  return core.make("li", {}, core.icon(icon), words, core.make("a", { class: "btn", href: core.href(href), "aria-label": `${act}: ${title}` }, act));
}
