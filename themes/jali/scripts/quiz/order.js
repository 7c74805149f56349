// Orders that look random and are the same for the same seed: shuffling and drawing.
// Each item gets a number from (seed, its own id) and the numbers are sorted, so that adding or
// removing one item leaves the others in their order.

/** FNV-1a with a last mix; 32 bits are plenty to order a few hundred things. @param {string} text */
export function hash(text) {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 16;
  value = Math.imul(value, 0x85ebca6b);
  value ^= value >>> 13;
  value = Math.imul(value, 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/**
 * @template T
 * @param {T[]} items @param {string} seed @param {(item: T) => string} id
 * @returns {T[]} a new list
 */
export function shuffle(items, seed, id) {
  return items
    .map((item, at) => ({ item, at, key: hash(`${seed}/${id(item)}`) }))
    .sort((one, two) => one.key - two.key || one.at - two.at)
    .map((entry) => entry.item);
}

/**
 * The questions of one run, in the order they are asked. Pools give their own number each; what is
 * in no pool is always asked; `draw` then takes that many of the whole.
 * @param {string[]} ids in the order of the page
 * @param {{ shuffle?: string, draw?: number, pools?: { draw: number, questions: string[] }[] }} quiz
 * @param {string} seed
 */
export function plan(ids, quiz, seed) {
  const left = new Set(ids);
  for (const pool of quiz.pools ?? []) {
    const known = pool.questions.filter((id) => left.has(id));
    for (const id of shuffle(known, `${seed}/draw`, (one) => one).slice(pool.draw)) left.delete(id);
  }
  let kept = ids.filter((id) => left.has(id));
  if (quiz.draw && quiz.draw < kept.length) {
    const drawn = new Set(shuffle(kept, `${seed}/draw`, (id) => id).slice(0, quiz.draw));
    kept = kept.filter((id) => drawn.has(id));
  }
  const mixed = quiz.shuffle === "questions" || quiz.shuffle === "all";
  return mixed ? shuffle(kept, seed, (id) => id) : kept;
}
