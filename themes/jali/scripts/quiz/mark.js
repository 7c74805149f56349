// What a response is worth. The twin of src/record/marking.rs; both answer to
// tests/contract/marking. Knows nothing of pages, attempts or words.

/**
 * @typedef {import("../types.d.ts").Choice} Choice
 * @typedef {{ kind: string, points?: number, credit?: string, choices: Choice[] }} Marked
 * @typedef {{ share: number, score: number, verdict: "right" | "partly" | "wrong" }} Mark
 */

/**
 * @param {Marked} question
 * @param {Iterable<string>} response ids of the picked choices
 * @returns {Mark}
 */
export function mark(question, response) {
  const given = new Set(response);
  const picked = question.choices.filter((choice) => given.has(choice.id));
  const any = question.kind === "choose_any";
  const share = round(any ? shareOfAny(question, picked) : shareOfOne(picked), 4);
  const strayed = any && picked.some((choice) => !choice.right);
  const verdict = share === 1 && !strayed ? "right" : share > 0 ? "partly" : "wrong";
  return { share, score: round(share * (question.points ?? 1), 2), verdict };
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
function shareOfAny(question, picked) {
  if (question.credit === "all") {
    const right = question.choices.filter((choice) => choice.right);
    return picked.length === right.length && picked.every((choice) => choice.right) ? 1 : 0;
  }
  const weights = weightsOfAny(question);
  return clamp(picked.reduce((sum, choice) => sum + weights(choice), 0) / 100);
}

/** @param {Marked} question @returns {(choice: Choice) => number} percent */
function weightsOfAny(question) {
  const plain = question.choices.filter((choice) => choice.credit === null || choice.credit === undefined);
  const rights = plain.filter((choice) => choice.right).length;
  const wrongs = plain.length - rights;
  const given = question.choices.reduce((sum, choice) => sum + Math.max(0, choice.credit ?? 0), 0);
  const right = Math.max(0, 100 - given) / rights;
  const wrong = question.credit === "right-only" ? 0 : -100 / wrongs;
  return (choice) => choice.credit ?? (choice.right ? right : wrong);
}

/** @param {number} value */
function clamp(value) {
  return Math.min(1, Math.max(0, value));
}

/** Half up, on the binary value as it is: what Rust's `(value * scale).round() / scale` gives. @param {number} value @param {number} places */
export function round(value, places) {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}
