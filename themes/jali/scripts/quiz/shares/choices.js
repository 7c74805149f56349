// What picked choices are worth: of one, or of any number of them.

/**
 * @typedef {import("../../types.d.ts").Choice} Choice
 * @typedef {import("../../types.d.ts").Marked} Marked
 */

/** @param {Marked} question @param {string[]} response ids of the picked choices */
export function shareOfChoices(question, response) {
  const picked = (question.choices ?? []).filter((choice) => response.includes(choice.id));
  return question.kind === "choose_any" ? shareOfAny(question, picked) : shareOfOne(picked);
}

/** @param {Choice[]} picked */
function shareOfOne(picked) {
  const choice = picked[0];
  // Two picked radio buttons cannot be; a damaged record could say so.
  if (!choice || picked.length > 1) return 0;
  if (choice.right) return 1;
  return clamp((choice.credit ?? 0) / 100);
}

/** @param {Marked} question @param {Choice[]} picked */
function shareOfAny({ choices = [], credit }, picked) {
  if (credit === "all") {
    const right = choices.filter((choice) => choice.right);
    return picked.length === right.length && picked.every((choice) => choice.right) ? 1 : 0;
  }
  const weights = weightsOfAny(choices, credit);
  return clamp(picked.reduce((sum, choice) => sum + weights(choice), 0) / 100);
}

/** @param {Choice[]} choices @param {string | undefined} credit @returns {(choice: Choice) => number} percent */
function weightsOfAny(choices, credit) {
  const plain = choices.filter((choice) => choice.credit === null || choice.credit === undefined);
  const rights = plain.filter((choice) => choice.right).length;
  const wrongs = plain.length - rights;
  const given = choices.reduce((sum, choice) => sum + Math.max(0, choice.credit ?? 0), 0);
  const right = Math.max(0, 100 - given) / rights;
  const wrong = credit === "right-only" ? 0 : -100 / wrongs;
  return (choice) => choice.credit ?? (choice.right ? right : wrong);
}

/** @param {number} value */
function clamp(value) {
  return Math.min(1, Math.max(0, value));
}
