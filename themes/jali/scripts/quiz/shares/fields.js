// What typed and picked fields are worth: each is right or not by itself.

import { equalNumber, equalText } from "../compare.js";

/**
 * @typedef {import("../../types.d.ts").Field} Field
 * @typedef {import("../../types.d.ts").Marked} Marked
 */

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

/** @param {Marked} question @param {string[]} response `field=value` texts */
export function shareOfFields({ fields = [], credit }, response) {
  const right = fields.filter((field) => fieldIsRight(field, valueOf(response, field.id))).length;
  if (!fields.length) return 0;
  return credit === "all" ? Number(right === fields.length) : right / fields.length;
}
