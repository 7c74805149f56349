// A text in the learner's own words. It is a note of the record on the same item, saved while it is
// written; the answer itself only says that the learner meant it.

import { core } from "../../core-door.js";
import { noteField } from "./note-field.js";

/** @param {HTMLElement} element @param {import("../../types.d.ts").Question} question @returns {import("../../types.d.ts").Form | null} */
export function openForm(element, question) {
  const box = element.querySelector(".open");
  const field = element.querySelector("textarea");
  if (!box || !field) return null;
  const note = noteField(field, question.id);
  return {
    box,
    isTouched: () => note.isTouched(),
    response: () => [],
    keep: () => note.save(),
    missing: () => (field.value.trim() ? null : { words: core.say("error-open"), first: field, invalid: [field] }),
    fits: () => true,
    show() {
      field.readOnly = false;
      note.show();
    },
    judge() {
      field.readOnly = true;
    },
    count: () => "",
    feedback() {
      const model = element.querySelector(".key .model");
      return model ? [core.make("p", { class: "fb-o" }, core.make("b", {}, core.say("model-answer"))), model.cloneNode(true)] : [];
    },
    review: () => [],
  };
}
