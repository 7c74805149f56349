// My learning: this week, one star a day. Days may be chosen; the others are rest, and a day that went
// by is nobody's fault.

import { core } from "../../core-door.js";
import { weekOf } from "../../learning/rhythm.js";
import { dayOf, momentOf } from "../../review/days.js";

/** Where the chosen days are kept: on this device, beside the record. */
const NOTE = "rhythm";

/** @returns {Promise<number[]>} chosen days, 0 is Monday; none where nobody chose */
export async function chosenDays() {
  const kept = await core.store.note(NOTE);
  return Array.isArray(kept) ? kept.filter((day) => Number.isInteger(day) && day >= 0 && day < 7) : [];
}

/** @param {number} day @param {"short" | "long"} length */
const nameOf = (day, length) => new Intl.DateTimeFormat(core.locale, { weekday: length }).format(momentOf(day));

/** @param {Element} box @param {number[]} chosen */
export function drawWeek(box, chosen) {
  const week = weekOf(core.record.events(), core.record.undone, dayOf, dayOf(Date.now()));
  const stars = week.days.map(({ day, learned, today }, at) => core.make("li",
    { "data-state": learned ? "done" : "todo", class: !learned && chosen.length && !chosen.includes(at) ? "rest" : "", ...(today ? { "aria-current": "date" } : {}) },
    core.icon("t-todo", today ? "t here" : "t"),
    core.make("span", { "aria-hidden": "true" }, nameOf(day, "short")),
    core.make("span", { class: "vh" }, `${nameOf(day, "long")}${learned ? `: ${core.say("week-learned")}` : ""}`)));
  core.fill(box, core.make("ol", { class: "wk" }, ...stars), core.make("p", { class: "wk-w" }, core.make("b", {}, daysWords(week.count, chosen.length))), core.make("p", { class: "meta" }, core.say("week-did", { n: week.lessons, answered: week.answers })));
}

/** @param {number} n @param {number} total */
function daysWords(n, total) {
  if (!n) return core.say("week-new");
  if (!total) return core.say("week-days", { n });
  return n < total ? core.say("week-of", { n, total }) : core.say("week-full", { n });
}

/** The seven boxes to choose from. @param {Element} box @param {number[]} chosen @param {(days: number[]) => void} changed */
export function drawChoice(box, chosen, changed) {
  const monday = weekOf([], new Set(), dayOf, dayOf(Date.now())).days[0]?.day ?? 0;
  core.fill(box, ...Array.from({ length: 7 }, (_, at) => {
    const input = core.make("input", { type: "checkbox", value: String(at) });
    input.checked = chosen.includes(at);
    return core.make("label", {}, input, core.make("span", {}, nameOf(monday + at, "short"), core.make("span", { class: "vh" }, ` (${nameOf(monday + at, "long")})`)));
  }));
  box.addEventListener("change", () => {
    const days = [...box.querySelectorAll("input")].filter((input) => input.checked).map((input) => Number(input.value));
    void core.store.setNote(NOTE, days);
    changed(days);
  });
}
