// A text field that is a note of the record: filled from it, and saved when the learner pauses, leaves
// the field or leaves the page.

import { core } from "../../core-door.js";

/** How long a learner thinks between two words, in milliseconds. */
const PAUSE = 2000;

/** @param {HTMLTextAreaElement} field @param {string} item id the note is kept under */
export function noteField(field, item) {
  const kept = () => core.record.state.notes[item]?.text ?? "";
  let touched = false;
  /** @type {any} */
  let waiting = 0;

  function save() {
    clearTimeout(waiting);
    if (!touched || field.value.trim() === kept()) return;
    void core.record.addNote(item, field.value.trim());
  }
  function show() {
    // What is being written here is newer than what was kept.
    if (!touched || field.value.trim() === kept()) field.value = kept();
  }
  field.addEventListener("input", () => {
    touched = true;
    clearTimeout(waiting);
    waiting = setTimeout(save, PAUSE);
  });
  field.addEventListener("change", save);
  addEventListener("pagehide", save);
  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" || core.isHeld()) && save());
  void core.record.ready.then(show);
  return { save, show, isTouched: () => touched && field.value.trim() !== "" };
}
