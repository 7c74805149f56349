// Statements to rate in a question: kept as they were picked, nothing in them is right or wrong.

import { core } from "../../core-door.js";
import { pickByKey, readRates, rowsIn, rowsWithout, showRates } from "./rates.js";

/** @param {HTMLElement} element @returns {import("../../types.d.ts").Form | null} */
export function ratingForm(element) {
  const box = element.querySelector(".rates");
  if (!box) return null;
  const close = (/** @type {boolean} */ closed) => rowsIn(box).forEach((row) => (row.disabled = closed));
  return {
    box,
    isTouched: () => readRates(box).length > 0,
    response: () => readRates(box),
    missing() {
      const rows = rowsWithout(box, readRates(box));
      const first = rows[0]?.querySelector("input");
      if (!first) return null;
      return { words: core.say("error-rate", { name: rows[0]?.querySelector("legend")?.textContent ?? "" }), first, invalid: rows };
    },
    fits: (given) => rowsWithout(box, given).length < rowsIn(box).length,
    show(given) {
      close(false);
      showRates(box, given ?? []);
    },
    judge: () => close(true),
    count: () => "",
    feedback: () => [],
    review: () => [],
    onKey: (key) => pickByKey(box, key),
  };
}
