// What a response is worth: the share comes from the form of its kind, which registers with its
// bundle; verdict and score are the same for all. The twin of src/record/marking.rs; both answer to
// tests/contract/marking. Knows nothing of pages, attempts or words.

/**
 * @typedef {import("../types.d.ts").Marked} Marked
 * @typedef {{ share: number, score: number, verdict: "right" | "partly" | "wrong" | "kept" }} Mark
 */

/**
 * @param {Marked} question
 * @param {string[]} response as the kind's form gives it
 * @returns {Mark}
 */
export function mark(question, response) {
  if (isKept(question)) return { share: 0, score: 0, verdict: "kept" };
  /** @type {Record<string, import("../types.d.ts").FormKind> | undefined} */
  const forms = /** @type {any} */ (globalThis).lyceum?.forms;
  const share = round(forms?.[question.kind]?.share(question, response) ?? 0, 4);
  const strayed = question.kind === "choose_any" && (question.choices ?? []).some((choice) => !choice.right && response.includes(choice.id));
  const verdict = share === 1 && !strayed ? "right" : share > 0 ? "partly" : "wrong";
  return { share, score: round(share * (question.points ?? 1), 2), verdict };
}

/** Ratings and open texts are kept as given; nothing in them is right or wrong. @param {{ kind: string }} question */
export const isKept = ({ kind }) => kind === "rating" || kind === "open";

/** Half up, on the binary value as it is: what Rust's `(value * scale).round() / scale` gives. @param {number} value @param {number} places */
export function round(value, places) {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}
