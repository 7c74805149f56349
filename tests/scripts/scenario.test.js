// Playing a scenario without a page: meters, ways, how it ends, the strongest way, the map.

import test from "node:test";
import assert from "node:assert/strict";
import { bestWay } from "../../themes/jali/scripts/scenario/best.js";
import { mapOf } from "../../themes/jali/scripts/scenario/map.js";
import { choicesLeft, follow, levelOf, outcome } from "../../themes/jali/scripts/scenario/play.js";
import { beginFacts, lastRun, openRun, stepFact, submitFact, triedAt } from "../../themes/jali/scripts/scenario/run.js";
import { emptyFold, applyEvent } from "../../themes/jali/scripts/record/fold.js";

/** @typedef {import("../../themes/jali/scripts/types.d.ts").ScenarioData} ScenarioData */

/** @type {ScenarioData} */
const CALL = {
  start: "rings",
  meters: { trust: 40, time: 90 },
  pass: { trust: 60 },
  scenes: [
    { id: "rings", title: "The phone rings", ways: [{ id: "a", to: "slow", effects: { trust: 20 } }, { id: "b", to: "cold", effects: { trust: -60 } }] },
    { id: "slow", title: "She slows down", ways: [{ id: "c", to: "thanks", effects: { time: 30 } }, { id: "d", to: "rings", effects: { trust: 5, time: -5 } }] },
    { id: "cold", title: "She is cold", ways: [{ id: "e", to: "slow", effects: { trust: 15 } }, { id: "f", to: "gone" }] },
    { id: "thanks", title: "She thanks you", end: true },
    { id: "gone", title: "She is gone", end: true, fail: true },
  ],
};

/** @param {[string, string][]} steps @param {ScenarioData} [data] */
const end = (steps, data = CALL) => follow(data, steps).places[steps.length] ?? { scene: "", meters: {} };

test("a meter stays between 0 and 100, wherever choices push it", () => {
  assert.deepEqual(end([["rings", "b"]]).meters, { trust: 0, time: 90 });
  assert.deepEqual(end([["rings", "b"], ["cold", "e"], ["slow", "c"]]).meters, { trust: 15, time: 100 });
});

test("a way is followed as far as the scenario still has it", () => {
  const way = follow(CALL, [["rings", "a"], ["slow", "gone-meanwhile"], ["thanks", "x"]]);
  assert.deepEqual(way.steps, [["rings", "a"]]);
  assert.equal(way.places.length, 2);
  assert.deepEqual(follow(CALL, [["slow", "c"]]).steps, [], "a step from another scene is none");
});

test("it is passed where every meter is high enough in an end that worked", () => {
  assert.equal(outcome(CALL, end([])), "");
  assert.equal(outcome(CALL, end([["rings", "a"], ["slow", "c"]])), "passed");
  assert.equal(outcome(CALL, end([["rings", "b"], ["cold", "e"], ["slow", "c"]])), "failed");
  assert.equal(outcome(CALL, end([["rings", "b"], ["cold", "f"]])), "failed");
});

test("where nobody can fail, it has an end and no verdict", () => {
  const plain = { start: "a", scenes: [{ id: "a", title: "A", ways: [{ id: "1", to: "b" }] }, { id: "b", title: "B", end: true }] };
  assert.equal(outcome(plain, end([["a", "1"]], plain)), "ended");
  assert.deepEqual(bestWay(plain), [["a", "1"]]);
});

test("five words share out a hundred", () => {
  assert.deepEqual([0, 19, 20, 40, 60, 79, 80, 100].map(levelOf), [1, 1, 2, 3, 4, 4, 5, 5]);
});

test("the strongest way may go round, and is the shortest of the strongest", () => {
  const best = bestWay(CALL);
  assert.ok(best);
  assert.deepEqual(end(best).meters, { trust: 100, time: 100 });
  assert.equal(outcome(CALL, end(best)), "passed");
  assert.equal(bestWay({ ...CALL, pass: { trust: 60, time: 101 } }), null);
});

test("the strongest way is found among every way there is", () => {
  // A ladder without ways back, so that all ways can be written out.
  const data = { ...CALL, scenes: CALL.scenes.map((scene) => ({ ...scene, ways: scene.ways?.filter((way) => way.id !== "d") })) };
  /** @type {{ sum: number }[]} */
  const ends = [];
  /** @param {[string, string][]} steps */
  const walk = (steps) => {
    const place = end(steps, data);
    const how = outcome(data, place);
    if (how === "passed") ends.push({ sum: Object.values(place.meters).reduce((one, other) => one + other, 0) });
    if (!how) for (const way of data.scenes.find((scene) => scene.id === place.scene)?.ways ?? []) walk([...steps, [place.scene, way.id]]);
  };
  walk([]);
  const best = end(bestWay(data) ?? [], data);
  assert.equal(Object.values(best.meters).reduce((one, other) => one + other, 0), Math.max(...ends.map((one) => one.sum)));
});

test("how many choices are left is told from the shortest and the longest way", () => {
  assert.equal(choicesLeft(CALL, "rings"), 3);
  assert.equal(choicesLeft(CALL, "thanks"), 0);
});

test("the map holds every scene once and knows the way that was taken", () => {
  const map = mapOf(CALL, [["rings", "a"], ["slow", "c"]], "thanks");
  assert.deepEqual(map.stops.map((stop) => [stop.id, stop.number, stop.column, stop.met]), [
    ["rings", 1, 0, true], ["slow", 2, 1, true], ["cold", 3, 1, false], ["thanks", 4, 2, true], ["gone", 5, 2, false],
  ]);
  assert.deepEqual(map.lines.filter((line) => line.taken).map((line) => `${line.from.id} ${line.to.id}`), ["rings slow", "slow thanks"]);
  assert.equal(map.lines.length, 6);
});

test("runs are found again in the record, and steps that were taken back are gone", () => {
  const state = emptyFold();
  let n = 0;
  /** @param {import("../../themes/jali/scripts/record/journal.js").Fact[]} facts */
  const add = (...facts) => facts.forEach((fact) => applyEvent(state, /** @type {any} */ ({ a: "aaaaaaaaaaaa", n: (n += 1), t: n, ...fact })));
  assert.equal(openRun(state, "p"), "");
  add(...beginFacts("p", "00000001", [["rings", "a"]]), stepFact("p", "00000001", 1, ["slow", "d"]));
  assert.equal(openRun(state, "p"), "00000001");
  assert.deepEqual([...triedAt(state, "p", "slow")], ["d"]);
  add(stepFact("p", "00000001", 1, null), stepFact("p", "00000001", 1, ["slow", "c"]));
  assert.deepEqual(state.runs.p?.["00000001"]?.steps, [["rings", "a"], ["slow", "c"]]);
  add(submitFact("p", "00000001", "thanks", "passed", "1"));
  assert.equal(openRun(state, "p"), "");
  assert.equal(lastRun(state, "p"), "00000001");
  assert.equal(state.runs.p?.["00000001"]?.attempt?.passed, true);
  assert.equal(state.runs.p?.["00000001"]?.attempt?.end, "thanks");
  add(...beginFacts("p", "00000002", [["rings", "b"]]), submitFact("p", "00000002", "gone", "ended", undefined));
  assert.equal(state.runs.p?.["00000002"]?.attempt?.pass, null);
});
