// Playing a scenario, apart from the page: where a way leads, where the meters stand, how it ends.
// A way is a list of steps, a scene and a choice each; everything else follows from it.

/**
 * @typedef {import("../types.d.ts").ScenarioData} ScenarioData
 * @typedef {import("../types.d.ts").SceneData} SceneData
 * @typedef {import("../types.d.ts").WayData} WayData
 * @typedef {[string, string]} Step
 * @typedef {{ scene: string, meters: Record<string, number> }} Place
 */

/** @param {ScenarioData} data @param {string} id @returns {SceneData | undefined} */
export function sceneOf(data, id) {
  return data.scenes.find((scene) => scene.id === id);
}

/** @param {ScenarioData} data @param {string} scene @param {string} way @returns {WayData | undefined} */
export function wayOf(data, scene, way) {
  return sceneOf(data, scene)?.ways?.find((one) => one.id === way);
}

/** @param {ScenarioData} data @returns {Place} */
export function begin(data) {
  return { scene: data.start, meters: { ...data.meters } };
}

/** Meters stay between 0 and 100. @param {Place} place @param {WayData} way @returns {Place} */
export function go(place, way) {
  const meters = { ...place.meters };
  for (const [name, by] of Object.entries(way.effects ?? {})) meters[name] = Math.max(0, Math.min(100, (meters[name] ?? 0) + by));
  return { scene: way.to, meters };
}

/**
 * Follows a way as far as the scenario still has it: an author may have taken a scene away meanwhile.
 * @param {ScenarioData} data @param {Step[]} steps
 * @returns {{ steps: Step[], places: Place[] }} one place more than steps: the last is where it stands now
 */
export function follow(data, steps) {
  const places = [begin(data)];
  for (const [at, [scene, choice]] of steps.entries()) {
    const place = /** @type {Place} */ (places[at]);
    const way = place.scene === scene ? wayOf(data, scene, choice) : undefined;
    if (!way || !sceneOf(data, way.to)) return { steps: steps.slice(0, at), places };
    places.push(go(place, way));
  }
  return { steps, places };
}

/** Can somebody pass or fail here? @param {ScenarioData} data */
export function isGraded(data) {
  return Object.keys(data.pass ?? {}).length > 0 || data.scenes.some((scene) => scene.fail);
}

/** How it stands at a place: "" where it goes on. @param {ScenarioData} data @param {Place} place @returns {"" | "passed" | "failed" | "ended"} */
export function outcome(data, place) {
  const scene = sceneOf(data, place.scene);
  if (!scene?.end && scene?.ways?.length) return "";
  if (!isGraded(data)) return "ended";
  const enough = Object.entries(data.pass ?? {}).every(([name, least]) => (place.meters[name] ?? 0) >= least);
  return enough && !scene?.fail ? "passed" : "failed";
}

/** One of five levels, for words. @param {number} value 0 to 100 */
export function levelOf(value) {
  return Math.min(5, Math.floor(value / 20) + 1);
}

/**
 * About how many choices are left: halfway between the shortest and a long way on, no scene twice.
 * @param {ScenarioData} data @param {string} from
 */
export function choicesLeft(data, from) {
  const lengths = new Set();
  let tries = 3000;
  /** @param {string} id @param {Set<string>} met @param {number} count */
  const walk = (id, met, count) => {
    const scene = sceneOf(data, id);
    if (!scene || met.has(id) || (tries -= 1) < 0) return;
    if (!scene.ways?.length) return void lengths.add(count);
    for (const to of new Set(scene.ways.map((way) => way.to))) walk(to, new Set([...met, id]), count + 1);
  };
  walk(from, new Set(), 0);
  const all = [.../** @type {Set<number>} */ (lengths)];
  return all.length ? Math.round((Math.min(...all) + Math.max(...all)) / 2) : 1;
}
