// Words that were meant: one slip of the finger away, or, where nothing was found, the nearest.

import { edits } from "../quiz/compare.js";

/** Shorter words have too many neighbours. */
const LEAST = 4;

/** Whether a slip may be looked for. @param {string} typed */
export const mayBeSlip = (typed) => typed.length >= LEAST && !/\d/.test(typed);

/** Whether a word begins with what was typed but for one letter more, less, changed or swapped. @param {string} typed @param {string} word */
export function isNear(typed, word) {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  // The first letter is seldom wrong, and without it every word has hundreds of neighbours.
  if (same === 0) return false;
  const rest = typed.slice(same);
  const there = word.slice(same);
  // A slip at the end leaves nothing behind it to know the word by.
  if (rest.length < 2) return there.length < 3;
  return there.startsWith(rest.slice(1)) || there.slice(1).startsWith(rest.slice(1)) || there.slice(1).startsWith(rest)
    || there.startsWith(`${rest[1]}${rest[0]}${rest.slice(2)}`);
}

/** @param {string} typed @param {Iterable<string>} words @param {number} most @returns {string[]} the nearest, nearest first */
export function nearest(typed, words, most) {
  const far = Math.max(1, Math.floor(typed.length / 3));
  /** @type {{ word: string, far: number }[]} */
  const found = [];
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > far || word.length < 3) continue;
    const steps = edits([...typed], [...word]);
    if (steps <= far) found.push({ word, far: steps });
  }
  return found.sort((one, two) => one.far - two.far || Number(two.word[0] === typed[0]) - Number(one.word[0] === typed[0])).slice(0, most).map(({ word }) => word);
}
