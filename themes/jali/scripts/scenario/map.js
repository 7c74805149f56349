// The map of a scenario: its scenes in columns by how many choices lead to them, the ways between them,
// and which of both a learner took. Numbers and places only; how it looks is drawn elsewhere.

import { sceneOf } from "./play.js";

/**
 * @typedef {import("./play.js").ScenarioData} ScenarioData
 * @typedef {import("./play.js").Step} Step
 * @typedef {{ id: string, number: number, column: number, row: number, met: boolean, end: boolean, fail: boolean }} Stop
 * @typedef {{ from: Stop, to: Stop, taken: boolean }} Line
 */

/**
 * @param {ScenarioData} data @param {Step[]} steps @param {string} last the scene they lead to
 * @returns {{ stops: Stop[], lines: Line[], columns: number, rows: number }}
 */
export function mapOf(data, steps, last) {
  const columns = columnsOf(data);
  const met = new Set([...steps.map(([scene]) => scene), last]);
  /** @type {Map<string, Stop>} */
  const stops = new Map();
  let rows = 1;
  columns.forEach((ids, column) => {
    rows = Math.max(rows, ids.length);
    ids.forEach((id, row) => {
      const scene = sceneOf(data, id);
      const number = data.scenes.findIndex((one) => one.id === id) + 1;
      stops.set(id, { id, number, column, row: row - (ids.length - 1) / 2, met: met.has(id), end: scene?.end === true, fail: scene?.fail === true });
    });
  });
  const taken = new Set(steps.map(([scene, way]) => `${scene} ${sceneOf(data, scene)?.ways?.find((one) => one.id === way)?.to ?? ""}`));
  /** @type {Line[]} */
  const lines = [];
  for (const scene of data.scenes) {
    for (const to of new Set((scene.ways ?? []).map((way) => way.to))) {
      const [one, other] = [stops.get(scene.id), stops.get(to)];
      if (one && other && one !== other) lines.push({ from: one, to: other, taken: taken.has(`${scene.id} ${to}`) });
    }
  }
  lines.sort((one, other) => Number(one.taken) - Number(other.taken));
  return { stops: [...stops.values()], lines, columns: columns.length, rows };
}

/** Scenes by the most choices that lead to them without going back. @param {ScenarioData} data @returns {string[][]} */
function columnsOf(data) {
  /** @type {Map<string, number>} */
  const first = new Map([[data.start, 0]]);
  const queue = [data.start];
  for (const id of queue) {
    for (const way of sceneOf(data, id)?.ways ?? []) {
      if (first.has(way.to) || !sceneOf(data, way.to)) continue;
      first.set(way.to, (first.get(id) ?? 0) + 1);
      queue.push(way.to);
    }
  }
  /** @type {string[][]} */
  const columns = [];
  // Ends stand one column behind all that lead to them, so that ways run forward.
  for (const id of queue) {
    const before = data.scenes.filter((scene) => scene.ways?.some((way) => way.to === id)).map((scene) => first.get(scene.id) ?? 0);
    const column = sceneOf(data, id)?.ways?.length ? first.get(id) ?? 0 : Math.max(first.get(id) ?? 0, ...before.map((one) => one + 1));
    (columns[column] ??= []).push(id);
  }
  return Array.from(columns, (ids) => ids ?? []).filter((ids) => ids.length);
}
