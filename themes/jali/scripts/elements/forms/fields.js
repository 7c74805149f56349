// Typed answers, lists to pick from and gaps: each control is a field, right or not by itself.
// Foreseen mistakes only choose what is said.

import { core } from "../../core-door.js";
import { fieldIsRight, matches, valueOf } from "../../quiz/shares/fields.js";
import { told, untell } from "./told.js";

/**
 * @typedef {import("../../types.d.ts").Form} Form
 * @typedef {import("../../types.d.ts").Field} Field
 * @typedef {HTMLInputElement | HTMLSelectElement} Control
 */

/** Room in an event's line for all that was typed, in bytes. */
const ROOM = 560;

/** @param {HTMLElement} element @param {import("../../types.d.ts").Question} question @returns {Form | null} */
export function fieldsForm(element, question) {
  const found = /** @type {Control[]} */ ([...element.querySelectorAll(".field[data-field]")]);
  const box = element.querySelector(".typed, .pairs-h, .pairs, .gaps");
  const fields = question.fields ?? [];
  const controls = new Map(found.map((control) => [control.dataset.field, control]));
  if (!box || !fields.length || !fields.every((field) => controls.has(field.id))) return null;
  const within = box.matches(".pairs-h") ? (element.querySelector(".pairs") ?? box) : box;
  const alone = question.look === "typed";

  /** @param {Field} field */
  const nameOf = (field) => {
    const control = controls.get(field.id);
    return (control?.labels?.[0]?.textContent ?? control?.getAttribute("aria-label") ?? "").trim();
  };
  /** @param {Field} field */
  const keyOf = (field) => element.querySelector(`.key [data-field="${field.id}"]:not([data-mistake])`);
  /** @param {Field} field */
  const answerOf = (field) => (keyOf(field)?.querySelector(".o-t b") ?? keyOf(field)?.querySelector(".o-t"))?.textContent?.trim() ?? "";
  /** @param {Field} field @param {string | undefined} given as the learner saw it */
  const shown = (field, given) => {
    const option = field.type === "pick" && controls.get(field.id)?.querySelector(`option[value="${CSS.escape(given ?? "")}"]`);
    return (option ? option.textContent : given) ?? "";
  };
  const rights = (/** @type {string[]} */ given) => fields.filter((field) => fieldIsRight(field, valueOf(given, field.id)));

  /** @param {Field} field @param {string[]} given */
  function feedbackOn(field, given) {
    const value = valueOf(given, field.id);
    if (fieldIsRight(field, value)) return keyOf(field)?.querySelector(".fb-t");
    if (field.type === "pick" || value === undefined) return null;
    const at = (field.mistakes ?? []).findIndex((mistake) => matches(field, mistake, value));
    return element.querySelector(`.key [data-field="${field.id}"][data-mistake="${at}"] .fb-t`);
  }

  return {
    box,
    isTouched: () => found.some((control) => control.value.trim() !== ""),
    response() {
      const values = fields.map((field) => controls.get(field.id)?.value.trim() ?? "");
      return fitted(values).flatMap((value, at) => (value ? [`${fields[at]?.id}=${value}`] : []));
    },
    missing() {
      const empty = found.filter((control) => !control.value.trim());
      const [first] = empty;
      const field = fields.find((one) => one.id === first?.dataset.field);
      if (!first || !field) return null;
      return { words: alone ? core.say("error-typed") : core.say("error-field", { name: nameOf(field) }), first, invalid: empty };
    },
    fits: (given) => fields.some((field) => valueOf(given, field.id) !== undefined),
    show(given) {
      untell(element);
      for (const field of fields) {
        const control = controls.get(field.id);
        if (!control) continue;
        control.value = valueOf(given ?? [], field.id) ?? "";
        control.disabled = false;
      }
    },
    judge(given) {
      for (const field of fields) {
        const control = controls.get(field.id);
        const right = fieldIsRight(field, valueOf(given, field.id));
        if (!control) continue;
        control.disabled = true;
        const inline = control.matches(".gap");
        // A closed list cuts long options off; as text they stand whole.
        if (!inline && control instanceof HTMLSelectElement) {
          control.after(core.make("span", { class: "field given", "data-given": true }, shown(field, valueOf(given, field.id))));
          control.hidden = true;
        }
        const row = inline ? control : (control.closest(".pair") ?? within);
        row.classList.add(right ? "right" : "wrong");
        const line = told(right, core.say("right-is"), answerOf(field), inline);
        if (inline) control.after(line);
        else row.append(line);
      }
    },
    count: (given) => (alone ? "" : core.say("count-right", { n: rights(given).length, total: fields.length })),
    feedback: (given) => fields.flatMap((field) => {
      const text = feedbackOn(field, given);
      if (!text) return [];
      return [...(alone ? [] : [core.make("p", { class: "fb-o" }, core.make("b", {}, nameOf(field)))]), text.cloneNode(true)];
    }),
    review: (given) => fields.filter((field) => !fieldIsRight(field, valueOf(given, field.id))).map((field) => ({
      name: alone ? "" : nameOf(field),
      yours: [core.make("bdi", {}, shown(field, valueOf(given, field.id)))],
      right: [core.make("bdi", {}, answerOf(field))],
      rightWords: core.say("right-answer"),
    })),
  };
}

/** Cut, the longest first, until all fit into one line of the record. @param {string[]} values */
function fitted(values) {
  let cut = values;
  for (let most = 120; most > 7; most -= 1) {
    cut = values.map((value) => [...value].slice(0, most).join(""));
    if (new TextEncoder().encode(JSON.stringify(cut)).length < ROOM - values.length * 5) break;
  }
  return cut;
}
