// <lyceum-scenario>: a role-play as a conversation. Each choice is kept at once, so that a power cut
// costs nothing; a way once gone can be gone another way from any of its choices.

import { core } from "../core-door.js";
import { choicesLeft, follow, go, outcome, sceneOf, wayOf } from "../scenario/play.js";
import { beginFacts, lastRun, openRun, stepFact, submitFact, triedAt } from "../scenario/run.js";
import { paintChoices, pickByKey } from "./scenario/choices.js";
import { drawEnd } from "./scenario/end.js";
import { drawOwn, drawScene, wordsOf } from "./scenario/log.js";
import { paintMeters } from "./scenario/meters.js";

/**
 * @typedef {import("../types.d.ts").ScenarioData} ScenarioData
 * @typedef {import("../scenario/play.js").Step} Step
 * @typedef {import("../scenario/play.js").Place} Place
 */

export class LyceumScenario extends HTMLElement {
  page = core.page.page?.id ?? "";
  data = /** @type {ScenarioData} */ (core.page.scenario);
  run = "";
  /** Whether the record knows this run. */
  begun = false;
  /** @type {Step[]} */
  steps = [];
  /** @type {Place} */
  place = { scene: "", meters: {} };
  pageTitle = document.title;

  async connectedCallback() {
    if (this.run || !this.page || !this.data?.scenes.length) return;
    this.run = core.record.newRun();
    this.meters = core.make("ul", { class: "meters", "aria-label": core.say("meters-label") });
    this.lines = core.make("ol", { class: "chat" });
    const log = core.make("div", { class: "log", role: "log", "aria-live": "off", "aria-label": core.say("log-label") }, this.lines);
    this.past = core.make("details", { class: "fold past" });
    this.form = core.make("form", { class: "say-f", novalidate: true });
    this.end = core.make("div", { class: "ended", hidden: true });
    this.shell = [this.meters, log, this.form, this.past, this.end];
    await core.record.ready;
    for (const part of this.querySelectorAll(":scope > *")) part.setAttribute("hidden", "");
    this.append(...this.shell);
    this.addEventListener("keydown", (event) => this.onKey(event));
    const { state } = core.record;
    const open = openRun(state, this.page);
    const last = lastRun(state, this.page);
    if (open) this.resume(open);
    else if (last) this.showRun(last);
    else this.start(this.run, [], false);
  }

  /** @param {string} name @returns {HTMLElement | null} a part of the page around it */
  region(name) {
    return this.closest("[data-play]")?.querySelector(`[data-play-${name}]`) ?? null;
  }

  /** Begins, or goes on after some steps. @param {string} run @param {Step[]} steps @param {boolean} begun */
  start(run, steps, begun) {
    const way = follow(this.data, steps);
    this.run = run;
    this.begun = begun && way.steps.length === steps.length;
    // What no longer exists is left behind: the rest goes on as a run of its own.
    if (begun && !this.begun) this.run = core.record.newRun();
    this.steps = way.steps;
    this.place = /** @type {Place} */ (way.places[way.places.length - 1]);
    this.show(false);
    core.fill(/** @type {Element} */ (this.lines));
    way.steps.forEach((step, at) => this.lines?.append(...this.scene(way.places[at]?.scene ?? ""), drawOwn(wordsOf(this, ...step))));
    this.lines?.append(...this.scene(this.place.scene));
    paintMeters(/** @type {any} */ (this.meters), this.place.meters, way.places[way.places.length - 2]?.meters ?? null);
    this.paint();
  }

  /** @param {string} run */
  resume(run) {
    this.start(run, core.record.state.runs[this.page]?.[run]?.steps ?? [], true);
    if (outcome(this.data, this.place)) return this.finish();
    const line = core.make("p", { class: "resume" }, core.say("quiz-resumed"));
    this.form?.before(line);
    this.form?.addEventListener("submit", () => line.remove(), { once: true });
    // A conversation opens at its newest line.
    [...this.querySelectorAll(".chat > .own")].pop()?.scrollIntoView({ block: "start" });
  }

  /** A run that came to its end before. @param {string} run */
  showRun(run) {
    const kept = core.record.state.runs[this.page]?.[run];
    this.start(run, kept?.steps ?? [], true);
    this.showEnd(kept?.attempt?.pass === null ? "ended" : kept?.attempt?.passed ? "passed" : "failed");
    // Who comes back looks at the way; the conversation stands in it.
    this.lines?.parentElement?.setAttribute("hidden", "");
  }

  /** @param {string} id */
  scene(id) {
    return drawScene(this, id, this.data);
  }

  /** Choices, the place on the way, and what happened so far. */
  paint() {
    const { place, steps, data } = this;
    const tried = triedAt(core.record.state, this.page, place.scene);
    const offers = (sceneOf(data, place.scene)?.ways ?? []).map((way) => ({ id: way.id, words: wordsOf(this, place.scene, way.id), tried: tried.has(way.id) }));
    paintChoices(/** @type {any} */ (this.form), { offers, canUndo: steps.length > 0, say: (way) => this.say(way), undo: () => this.undo() });
    const at = this.region("place");
    if (at) at.textContent = core.say("step-of", { n: steps.length + 1, total: steps.length + Math.max(1, choicesLeft(data, place.scene)) });
    this.closest("[data-play]")?.classList.toggle("begun", steps.length > 0);
    const past = /** @type {HTMLElement} */ (this.past);
    past.hidden = steps.length === 0;
    const told = steps.map(([scene, way]) => core.make("li", {}, core.make("b", {}, sceneOf(data, scene)?.title ?? ""), core.make("br"), ...wordsOf(this, scene, way)));
    core.fill(past, core.make("summary", {}, core.say("so-far")), core.make("div", {}, core.make("ol", {}, ...told)));
  }

  /** @param {string} choice */
  say(choice) {
    const way = wayOf(this.data, this.place.scene, choice);
    if (!way) return;
    /** @type {Step} */
    const step = [this.place.scene, choice];
    const facts = this.begun ? [] : beginFacts(this.page, this.run, this.steps);
    void core.record.add(...facts, stepFact(this.page, this.run, this.steps.length, step));
    this.begun = true;
    const before = this.place.meters;
    this.steps = [...this.steps, step];
    this.place = go(this.place, way);
    const own = drawOwn(wordsOf(this, ...step));
    const lines = this.scene(this.place.scene);
    for (const line of [own, ...lines]) line.classList.add("new");
    this.lines?.append(own, ...lines);
    paintMeters(/** @type {any} */ (this.meters), this.place.meters, before);
    if (outcome(this.data, this.place)) this.finish();
    else this.paint();
    own.scrollIntoView({ block: "start" });
    focusOn(lines);
  }

  undo() {
    if (!this.steps.length) return;
    if (this.begun) void core.record.add(stepFact(this.page, this.run, this.steps.length - 1, null));
    this.start(this.run, this.steps.slice(0, -1), this.begun);
    this.toScene();
  }

  /** Goes back to a choice; what led there stays the same. @param {number} at */
  back(at) {
    this.start(core.record.newRun(), this.steps.slice(0, at), false);
    this.toScene();
  }

  toScene() {
    const turns = this.lines?.querySelectorAll(":scope > .turn") ?? [];
    const turn = turns[turns.length - 1];
    turn?.scrollIntoView({ block: "start" });
    const lines = [...(this.lines?.children ?? [])];
    focusOn(/** @type {HTMLElement[]} */ (lines.slice(lines.indexOf(/** @type {Element} */ (turn)))));
  }

  finish() {
    const how = outcome(this.data, this.place) || "ended";
    void core.record.add(submitFact(this.page, this.run, this.place.scene, how, core.page.course?.version));
    this.showEnd(how);
  }

  /** @param {"passed" | "failed" | "ended"} how */
  showEnd(how) {
    const again = () => this.back(0);
    core.fill(/** @type {Element} */ (this.end), ...drawEnd({ root: this, data: this.data, steps: this.steps, outcome: how, back: (at) => this.back(at), again }));
    this.show(true);
    document.title = `${core.say(`outcome-${how}`)} - ${this.pageTitle}`;
    const at = this.region("place");
    if (at) at.textContent = "";
  }

  /** While it runs, only the conversation is there; at the end, the way back and on. @param {boolean} over */
  show(over) {
    if (!over) document.title = this.pageTitle;
    this.lines?.parentElement?.removeAttribute("hidden");
    document.body.classList.toggle("in-play", !over);
    for (const part of [this.meters, this.form, this.past]) part?.toggleAttribute("hidden", over);
    this.end?.toggleAttribute("hidden", !over);
    this.region("after")?.toggleAttribute("hidden", !over);
    this.closest("[data-play]")?.classList.toggle("over", over);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || !this.form || this.form.hidden) return;
    if (pickByKey(this.form, event.key)) event.preventDefault();
  }
}

/** The first new line, read once as the focus comes to it; the heading where nobody says anything. @param {HTMLElement[]} lines */
function focusOn(lines) {
  const target = lines.find((line) => line.matches(".ln")) ?? lines[0]?.querySelector("h2");
  if (!target) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
