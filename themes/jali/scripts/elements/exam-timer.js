// The clock of a running exam: ticks, saves what is used, and tells when there is something to say or
// when the time is over. How seconds are counted is quiz/exam-clock's affair.

import { core } from "../core-door.js";
import { GRACE, limitOf, passedBetween, phaseOf, shownTime, usedAt } from "../quiz/exam-clock.js";

/** Seconds of the clock between two entries in the record: the most a power cut gives back. */
const SAVED_EVERY = 15;

export class ExamTimer {
  /**
   * @param {string} page @param {import("../types.d.ts").ExamData} rules @param {import("../quiz/run.js").Sitting} sitting
   * @param {{ paint: () => void, over: () => void }} hooks
   */
  constructor(page, rules, sitting, hooks) {
    this.page = page;
    this.rules = rules;
    this.run = sitting.id;
    this.hooks = hooks;
    this.limit = limitOf(rules, sitting.factor ?? null);
    const kept = core.record.state.runs[page]?.[sitting.id];
    this.started = kept?.started_at ?? Date.now();
    this.used = kept?.used ?? 0;
    this.saved = this.used;
    /** @type {number | null} */
    this.looked = null;
    this.leave = () => this.save();
  }

  /** What is used at this moment. */
  now() {
    return usedAt(this.rules, this, Date.now());
  }

  start() {
    this.looked = Date.now();
    this.ticking = setInterval(() => this.tick(), 1000);
    addEventListener("pagehide", this.leave);
    document.addEventListener("visibilitychange", this.leave);
    this.tick();
  }

  stop() {
    this.look();
    this.looked = null;
    clearInterval(this.ticking);
    removeEventListener("pagehide", this.leave);
    document.removeEventListener("visibilitychange", this.leave);
    this.save();
  }

  /** Adds up what has passed since the last look. */
  look() {
    const before = this.used;
    this.used = this.now();
    if (this.looked !== null) this.looked = Date.now();
    return before;
  }

  tick() {
    const before = this.look();
    if (this.used - this.saved >= SAVED_EVERY) this.save();
    const passed = passedBetween(this.limit, before, this.used);
    if (passed) core.announce(core.say(`time-${passed}`, { n: Math.round((this.limit - this.used) / 60) }), passed === "end");
    if (this.phase() === "over") this.hooks.over();
    else this.hooks.paint();
  }

  save() {
    const seconds = Math.floor(this.now());
    if (seconds <= this.saved) return;
    this.saved = seconds;
    void core.record.add({ k: "clock", o: this.page, u: this.run, d: seconds });
  }

  phase() {
    return phaseOf(this.limit, this.used);
  }

  /** What is left, in words; "" without a limit. */
  words() {
    const phase = this.phase();
    if (phase === "open") return "";
    const { minutes, seconds } = shownTime(this.limit + (phase === "grace" ? GRACE : 0) - this.used);
    return seconds === null ? core.say("time-minutes", { n: minutes }) : core.say("time-exact", { minutes, seconds });
  }
}
