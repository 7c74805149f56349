// What a plan shows of its day and what can be done with it: in the lesson and on My learning alike.

import { core } from "../core-door.js";
import { calendarFile } from "../calendar.js";

/**
 * @typedef {{ item: string, title: string, url: string, answers: { asked: string, text: string }[] }} Written
 *   a plan as it stands now; `url` from the site's root, with its section
 * @typedef {"" | "draft" | "planned" | "past" | "done"} PlanState
 */

/** @param {string} item @returns {{ day: string, done: boolean }} */
export function planOf(item) {
  return core.record.state.plans[item] ?? { day: "", done: false };
}

/** @param {string} item @param {{ day?: string, done?: boolean }} change */
export function keepPlan(item, change) {
  const { day, done } = { ...planOf(item), ...change };
  return core.record.add({ k: "plan", o: item, x: [day], y: done ? "done" : "planned" });
}

/** @param {string} item @param {boolean} written whether there is any text @returns {PlanState} */
export function planState(item, written) {
  const { day, done } = planOf(item);
  if (done) return "done";
  if (!day) return written ? "draft" : "";
  return day < today() ? "past" : "planned";
}

/** The learner's own calendar day. */
function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

/** @param {string} day 2026-12-01 */
export const dayWords = (day) => core.day(new Date(`${day}T12:00:00`).getTime());

/** The state in words, with its sign. @param {Element} line @param {PlanState} state @param {string} day */
export function paintState(line, state, day) {
  const words = state && core.say(`plan-${state}`, { day: state === "planned" || state === "past" ? dayWords(day) : "" });
  line.setAttribute("class", state === "done" ? "status done" : "status");
  line.toggleAttribute("hidden", !state);
  if (line.textContent === words) return;
  core.fill(line, core.icon(state === "done" ? "circle-check" : "circle-dashed", "i s"), core.make("span", {}, words));
}

/** Hands over the plan as a calendar file. @param {Written} written */
export function toCalendar({ item, title, url, answers }) {
  const { day } = planOf(item);
  if (!day) return;
  const page = /^https?:$/.test(location.protocol) ? new URL(core.href(url), location.href).href : "";
  const text = [...answers.filter((one) => one.text).map((one) => `${one.asked}\n${one.text}`), page].filter(Boolean).join("\n\n");
  const uid = `${encodeURIComponent(item)}@${core.page.site}.lyceum`;
  core.download(calendarFile({ uid, day, title, text, url: page, now: Date.now() }), "text/calendar;charset=utf-8", `${day}-${item.replace(/^.*#/, "")}.ics`);
}

/**
 * Its buttons: the calendar, and done or not. Both stay where they are, so that the focus does too.
 * @param {string} item @param {() => Written} written what to put into the calendar
 * @returns {{ row: HTMLElement, paint: (state: PlanState) => void }}
 */
export function planButtons(item, written) {
  const calendar = core.make("button", { type: "button", class: "btn", "data-act": "calendar", click: () => toCalendar(written()) }, core.icon("calendar-plus"), core.say("plan-calendar"));
  const done = core.make("button", { type: "button", class: "btn ghost", "data-act": "done", click: () => {
    const now = !planOf(item).done;
    void keepPlan(item, { done: now });
    core.announce(core.say(now ? "plan-done" : "plan-again"));
  } });
  const row = core.make("div", { class: "row plan-act" }, calendar, done);
  return { row, paint(state) {
    calendar.toggleAttribute("hidden", !planOf(item).day || state === "done");
    done.toggleAttribute("hidden", !state);
    const words = core.say(state === "done" ? "plan-not-done" : "plan-mark-done");
    if (done.textContent !== words) done.textContent = words;
  } };
}

/** Prints one part of the page alone. @param {HTMLElement} root what is printed, or holds it @param {string} name */
export function printAlone(root, name) {
  document.documentElement.dataset.print = name;
  root.setAttribute("data-print-this", "");
  addEventListener("afterprint", () => {
    delete document.documentElement.dataset.print;
    root.removeAttribute("data-print-this");
  }, { once: true });
  print();
}
