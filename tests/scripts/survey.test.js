// What ratings come to: means, turned statements, thirds of the scale, too few answers; which sittings
// count as now, last and first; where the radar's corners lie.

import test from "node:test";
import assert from "node:assert/strict";
import { fold } from "../../themes/jali/scripts/record/fold.js";
import { HEIGHT, NAMED, radar, RADIUS, WIDTH } from "../../themes/jali/scripts/survey/geometry.js";
import { scoreOf } from "../../themes/jali/scripts/survey/score.js";
import { axesOf, endsOf, handedIn, openSitting } from "../../themes/jali/scripts/survey/sittings.js";

/** @param {...string} rows a `-` in front is a turned one */
const dimension = (...rows) => ({ id: "ei", title: "EI", rows: rows.map((row) => (row.startsWith("-") ? { id: row.slice(1), reversed: true } : { id: row })) });

test("a dimension is the mean of what was answered, the turned ones turned", () => {
  assert.equal(scoreOf(dimension("a", "b", "c"), ["a=1", "b=2", "c=4"], 4)?.mean, 7 / 3);
  assert.equal(scoreOf(dimension("a", "-b", "c"), ["a=4", "b=1", "c=4"], 4)?.mean, 4);
  assert.equal(scoreOf(dimension("a", "-b", "c"), ["a=5", "b=2", "c=3"], 5)?.mean, 4);
});

test("not sure is left out and lowers nothing, turned or not", () => {
  assert.equal(scoreOf(dimension("a", "-b", "c", "d"), ["a=4", "b=0", "c=4", "d=4"], 4)?.mean, 4);
  assert.equal(scoreOf(dimension("a", "b", "c"), ["a=4", "b=0", "c=4"], 4), null);
});

test("under three answers say nothing, unless there are no more statements", () => {
  assert.equal(scoreOf(dimension("a", "b", "c"), ["a=4", "b=4"], 4), null);
  assert.equal(scoreOf(dimension("a", "b"), ["a=4", "b=3"], 4)?.mean, 3.5);
  assert.equal(scoreOf(dimension("a", "b"), ["a=4"], 4), null);
  assert.equal(scoreOf(dimension("a"), ["a=2"], 4)?.mean, 2);
  assert.equal(scoreOf(dimension("a"), [], 4), null);
});

test("what no scale holds and what no statement is called counts for nothing", () => {
  assert.equal(scoreOf(dimension("a"), ["a=7"], 4), null);
  assert.equal(scoreOf(dimension("a"), ["a=x"], 4), null);
  assert.equal(scoreOf(dimension("a"), ["gone=3", "ab=3"], 4), null);
});

test("the bands are thirds of the scale; a border lies in the middle", () => {
  const band = (/** @type {number[]} */ values, /** @type {number} */ steps) => {
    const ids = values.map((_, at) => `r${at}`);
    return scoreOf(dimension(...ids), values.map((value, at) => `r${at}=${value}`), steps)?.band;
  };
  assert.deepEqual([1, 2, 3, 4].map((value) => band([value, value, value], 4)), ["low", "mid", "mid", "high"]);
  assert.deepEqual([1, 2, 3, 4, 5].map((value) => band([value], 5)), ["low", "low", "mid", "high", "high"]);
  assert.deepEqual([1, 2].map((value) => band([value], 2)), ["low", "high"]);
  assert.equal(band([2, 2, 2, 1], 4), "low");
  assert.equal(band([3, 3, 3, 4], 4), "high");
});

const SURVEY = { scale: ["1", "2", "3", "4"], result: /** @type {const} */ ("radar"), open: [], dimensions: ["a", "b", "c"].map((id) => ({ id, title: id.toUpperCase(), rows: [{ id: "r" }] })) };

/** A record of sittings: ratings of a, b and c; `null` is not handed in. @param {[number, number, number, boolean?][]} sittings */
function record(sittings) {
  let n = 0;
  const event = (/** @type {any} */ fields) => ({ a: "AAAAAAAAAAAA", n: (n += 1), t: 1790000000000 + n * 1000, ...fields });
  return fold(sittings.flatMap(([a, b, c, open], at) => {
    const u = `0000000${at}`;
    const rates = [a, b, c].map((value, which) => event({ k: "rate", o: `p#${"abc"[which]}`, u, x: value ? [`r=${value}`] : [] }));
    return [event({ k: "open", o: "p", u }), ...rates, ...(open ? [] : [event({ k: "submit", o: "p", u })])];
  }));
}

test("the first sitting stands alone, the second beside it, the third beside both", () => {
  const state = record([[1, 2, 3], [2, 2, 2], [4, 1, 3]]);
  const sittings = handedIn(state, "p");
  const means = (/** @type {number} */ at) => axesOf(SURVEY, sittings, at).map((axis) => [axis.now, axis.last, axis.first].map((score) => score?.mean ?? null));
  assert.deepEqual(means(0), [[1, null, null], [2, null, null], [3, null, null]]);
  assert.deepEqual(means(1), [[2, null, 1], [2, null, 2], [2, null, 3]]);
  assert.deepEqual(means(2), [[4, 2, 1], [1, 2, 2], [3, 2, 3]]);
});

test("an open sitting goes on, until a newer one is handed in", () => {
  assert.equal(openSitting(record([[1, 2, 3]]), "p"), null);
  assert.equal(openSitting(record([[1, 2, 3], [2, 0, 0, true]]), "p")?.run, "00000001");
  assert.equal(openSitting(record([[1, 0, 0, true], [2, 2, 2]]), "p"), null);
  assert.deepEqual(openSitting(record([[4, 0, 0, true]]), "p")?.rates.a, ["r=4"]);
});

test("the strongest and the weakest are named where they differ", () => {
  const of = (/** @type {[number, number, number]} */ values) => endsOf(axesOf(SURVEY, handedIn(record([values]), "p"), 0));
  assert.deepEqual([of([4, 2, 3])?.strongest.id, of([4, 2, 3])?.weakest.id], ["a", "b"]);
  assert.equal(of([3, 3, 3]), null);
  assert.equal(of([0, 0, 0]), null);
  assert.deepEqual([of([0, 2, 3])?.strongest.id, of([0, 2, 3])?.weakest.id], ["c", "b"]);
});

test("axes run from the top with the hands of a clock, and the other way round from right to left", () => {
  const [plain, turned] = [radar(4, 4, false), radar(4, 4, true)];
  assert.deepEqual(plain.point(0, 4), [WIDTH / 2, HEIGHT / 2 - RADIUS]);
  assert.deepEqual(plain.point(1, 4), [WIDTH / 2 + RADIUS, HEIGHT / 2]);
  assert.deepEqual(turned.point(1, 4), [WIDTH / 2 - RADIUS, HEIGHT / 2]);
  assert.equal(plain.label(1).place, "after");
  assert.equal(turned.label(1).place, "after");
});

test("a missing value opens the line beside it and joins nothing over it", () => {
  const shape = radar(4, 4, false);
  assert.match(shape.line([1, 2, 3, 4]), /^M[^M]*z$/);
  assert.equal(shape.line([1, null, 3, 4]).match(/M/g)?.length, 2);
  assert.equal(shape.line([1, null, 3, null]), "");
});

test("no two names of a drawing share a place, up to as many as are named", () => {
  for (let axes = 3; axes <= NAMED; axes += 1) {
    const boxes = Array.from({ length: axes }, (_, at) => radar(axes, 5, false).label(at));
    for (const box of boxes) assert.ok(box.x >= 0 && box.x + box.width <= WIDTH + 0.2 && box.y >= -8, `${axes}: ${JSON.stringify(box)}`);
    boxes.forEach((one, at) => boxes.slice(at + 1).forEach((two) => {
      const apart = one.x + one.width <= two.x + 0.2 || two.x + two.width <= one.x + 0.2 || one.y + one.height <= two.y + 0.2 || two.y + two.height <= one.y + 0.2;
      assert.ok(apart, `${axes} axes: ${JSON.stringify(one)} ${JSON.stringify(two)}`);
    }));
  }
});
