// What a response is worth. The twin of src/record/marking.rs; both answer to
// tests/contract/marking. Knows nothing of pages, attempts or words.

import { equalNumber, equalText } from "./compare.js";

/**
 * @typedef {import("../types.d.ts").Choice} Choice
 * @typedef {import("../types.d.ts").Field} Field
 * @typedef {import("../types.d.ts").Step} Step
 * @typedef {{ kind: string, points?: number, credit?: string, choices?: Choice[], fields?: Field[], steps?: Step[] }} Marked
 * @typedef {{ share: number, score: number, verdict: "right" | "partly" | "wrong" }} Mark
 */

/**
 * @param {Marked} question
 * @param {string[]} response ids of the picked choices, `field=value` texts, or ids of steps in the learner's order
 * @returns {Mark}
 */
export function mark(question, response) {
  const picked = (question.choices ?? []).filter((choice) => response.includes(choice.id));
  const any = question.kind === "choose_any";
  const share = round(shareOf(question, response, picked), 4);
  const strayed = any && picked.some((choice) => !choice.right);
  const verdict = share === 1 && !strayed ? "right" : share > 0 ? "partly" : "wrong";
  return { share, score: round(share * (question.points ?? 1), 2), verdict };
}

/** @param {Marked} question @param {string[]} response @param {Choice[]} picked */
function shareOf(question, response, picked) {
  if (question.kind === "fields") return shareOfFields(question, response);
  if (question.kind === "order") return shareOfOrder(question, response);
  return question.kind === "choose_any" ? shareOfAny(question, picked) : shareOfOne(picked);
}

/** What was given in a field, or `undefined`. @param {string[]} response @param {string} id */
export function valueOf(response, id) {
  return response.find((text) => text.startsWith(`${id}=`))?.slice(id.length + 1);
}

/** @param {Field} field @param {string | undefined} given */
export function fieldIsRight(field, given) {
  if (given === undefined) return false;
  if (field.type === "pick") return field.right.includes(given);
  return matches(field, field.accept, given);
}

/** @param {Exclude<Field, { type: "pick" }>} field @param {any[]} accept texts or ranges @param {string} given */
export function matches(field, accept, given) {
  return accept.some((one) => (field.type === "text" ? equalText(one, given, field.match) : equalNumber(one, field.unit, given)));
}

/** @param {Marked} question @param {string[]} response */
function shareOfFields({ fields = [], credit }, response) {
  const right = fields.filter((field) => fieldIsRight(field, valueOf(response, field.id))).length;
  if (!fields.length) return 0;
  return credit === "all" ? Number(right === fields.length) : right / fields.length;
}

/** @param {Marked} question @param {string[]} response */
function shareOfOrder({ steps = [], credit }, response) {
  const ranks = response.map((id) => steps.find((step) => step.id === id)?.rank ?? NaN);
  if (ranks.length !== steps.length || new Set(response).size !== ranks.length || ranks.includes(NaN)) return 0;
  const pairs = ranks.flatMap((first, at) => ranks.slice(at + 1).filter((later) => later !== first).map((later) => first < later));
  const ordered = pairs.filter(Boolean).length;
  if (!pairs.length) return 1;
  if (credit === "all") return Number(ordered === pairs.length);
  if (credit === "right-only") return inPlace(steps, response).filter(Boolean).length / ranks.length;
  return Math.max(0, (2 * ordered) / pairs.length - 1);
}

/** Whether each step of a response stands where its rank allows. @param {Step[]} steps @param {string[]} response */
export function inPlace(steps, response) {
  const wanted = steps.map((step) => step.rank).sort((one, two) => one - two);
  return response.map((id, at) => steps.find((step) => step.id === id)?.rank === wanted[at]);
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

/** Half up, on the binary value as it is: what Rust's `(value * scale).round() / scale` gives. @param {number} value @param {number} places */
export function round(value, places) {
  const scale = 10 ** places;
  return Math.round(value * scale) / scale;
}
