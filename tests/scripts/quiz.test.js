// Orders and draws of a quiz: the same for the same seed, fair over many, steady under edits.

import test from "node:test";
import assert from "node:assert/strict";
import { plan, shuffle } from "../../themes/jali/scripts/quiz/order.js";

const ids = Array.from({ length: 20 }, (_, at) => `q${at}`);
const same = (/** @type {string} */ id) => id;

test("the same seed gives the same order, another seed another", () => {
  assert.deepEqual(shuffle(ids, "a", same), shuffle(ids, "a", same));
  assert.notDeepEqual(shuffle(ids, "a", same), shuffle(ids, "b", same));
  assert.deepEqual([...shuffle(ids, "a", same)].sort(), [...ids].sort());
});

test("taking one away leaves the others in their order", () => {
  const less = ids.filter((id) => id !== "q7");
  assert.deepEqual(shuffle(less, "a", same), shuffle(ids, "a", same).filter((id) => id !== "q7"));
});

test("every place is about as likely for every choice", () => {
  const places = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed += 1) {
    const at = shuffle(["9f3a", "02bd", "77e0", "1c44"], `quiz/${seed}`, same).indexOf("9f3a");
    places[at] = (places[at] ?? 0) + 1;
  }
  for (const count of places) assert.ok(count > 850 && count < 1150, places.join(" "));
});

test("without settings a run asks everything in the order of the page", () => {
  assert.deepEqual(plan(ids, {}, "s"), ids);
  assert.deepEqual(plan(ids, { shuffle: "answers" }, "s"), ids);
});

test("questions are mixed only when the quiz says so", () => {
  assert.notDeepEqual(plan(ids, { shuffle: "questions" }, "s"), ids);
  assert.notDeepEqual(plan(ids, { shuffle: "all" }, "s"), ids);
});

test("drawing takes that many, in the page's order unless mixed, and another seed takes others", () => {
  const drawn = plan(ids, { draw: 5 }, "s");
  assert.equal(drawn.length, 5);
  assert.deepEqual(drawn, ids.filter((id) => drawn.includes(id)));
  assert.notDeepEqual(plan(ids, { draw: 5 }, "t"), drawn);
  assert.deepEqual(plan(ids, { draw: 50 }, "s"), ids);
});

test("each pool gives its own number, what is in no pool is always asked", () => {
  const pools = [{ draw: 2, questions: ids.slice(0, 6) }, { draw: 1, questions: ids.slice(6, 12) }];
  const drawn = plan(ids, { pools }, "s");
  assert.equal(drawn.filter((id) => ids.slice(0, 6).includes(id)).length, 2);
  assert.equal(drawn.filter((id) => ids.slice(6, 12).includes(id)).length, 1);
  assert.deepEqual(drawn.slice(3), ids.slice(12));
});
