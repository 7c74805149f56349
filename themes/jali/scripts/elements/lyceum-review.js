// <lyceum-review>: what is due, one card at a time, mixed over courses. Ends at any time; nothing is
// lost by stopping, for every answer is in the record when it is given.

import { core } from "../core-door.js";
import { minutesOf } from "../paint/due.js";
import { coming, dueToday, sitting, SITTING } from "../review/schedule.js";
import { dayOf } from "../review/days.js";
import { paintRail } from "./quiz-rail.js";
import { drawCard } from "./review-card.js";
import { loadCards } from "./review-cards.js";
import { readRows } from "./review-deck.js";
import { drawBacklog, drawDone, drawEmpty } from "./review-screens.js";

/**
 * @typedef {import("./review-cards.js").Card} Card
 * @typedef {import("./review-deck.js").Row} Row
 */

export class LyceumReview extends HTMLElement {
  /** @type {Row[]} */
  rows = [];
  /** @type {Card[]} what is asked in this sitting, and what of it has been answered */
  cards = [];
  /** @type {({ share: number } | null)[]} */
  answers = [];
  at = 0;
  pageTitle = document.title;

  async connectedCallback() {
    this.querySelector("[data-review-stop]")?.addEventListener("click", () => void this.finish());
    await core.record.ready;
    await this.look();
  }

  get due() {
    return dueToday(this.rows, dayOf(Date.now()));
  }

  get courses() {
    return (core.page.courses ?? []).filter((course) => core.knows(core.record.state, course.id));
  }

  /** @param {string} name @returns {HTMLElement} */
  region(name) {
    return /** @type {HTMLElement} */ (this.querySelector(`[data-review-${name}]`) ?? core.make("p"));
  }

  /** What there is to do, from the record as it is now. */
  async look() {
    this.rows = await readRows(this.courses);
    const { due } = this;
    if (!due.length) this.screen(drawEmpty(this, coming(this.rows, dayOf(Date.now()))));
    else if (due.length > SITTING) this.screen(drawBacklog(this, due.length));
    else await this.start(false);
  }

  /** @param {boolean} moved whether the learner asked for it, and the focus goes along */
  async start(moved) {
    const queue = sitting(this.due);
    const decks = new Map();
    for (const course of this.courses.filter(({ id }) => queue.some((row) => row.course === id))) decks.set(course.id, await loadCards(course));
    this.cards = queue.flatMap((row) => decks.get(row.course)?.get(row.id) ?? []);
    this.answers = this.cards.map(() => null);
    if (!this.cards.length) return this.screen(drawEmpty(this, coming(this.rows, dayOf(Date.now()))));
    document.body.classList.add("in-quiz");
    this.ask(0, moved);
  }

  /** @param {number} at @param {boolean} moved */
  ask(at, moved) {
    this.at = at;
    const card = this.cards[at];
    if (!card) return void this.finish();
    const last = at === this.cards.length - 1;
    const drawn = drawCard({
      card,
      next: core.say(last ? "finish" : "review-next-card"),
      goNext: (said) => this.goNext(said),
      known: (share) => this.answered(share),
    });
    if (!drawn) return this.drop();
    const { element, begin } = drawn;
    const aside = core.make("p", { class: "rev-tools" },
      core.make("button", { type: "button", class: "btn ghost", "data-skip": true, click: () => this.drop() }, core.say("review-skip")),
      core.make("button", { type: "button", class: "btn ghost", "data-suspend": true, click: () => this.setAside() }, core.say("review-suspend")));
    core.fill(this.region("screen"), this.drawHead(card), element, aside);
    begin();
    this.paintTop();
    if (!moved) return;
    scrollTo(0, 0);
    core.announce(this.region("place").textContent ?? "");
    core.moveTo(element.querySelector(".stem"));
  }

  /** Whose it is; and before the first, how long it may take. @param {Card} card */
  drawHead(card) {
    const course = this.courses.find(({ id }) => core.courseOf(card.page.id) === id)?.title ?? "";
    const about = this.at === 0 && !this.answers.some(Boolean) ? core.say("review-about", { minutes: minutesOf(this.cards.length) }) : "";
    return core.make("p", { class: "rev-c" }, core.make("span", {}, course), core.make("span", { class: "meta" }, about));
  }

  /** @param {number} share */
  answered(share) {
    this.answers[this.at] = { share };
    this.querySelector(".rev-tools")?.remove();
    this.paintTop();
  }

  /** @param {string} [said] what is read aloud before the next card is named */
  goNext(said = "") {
    if (!this.answers[this.at]) return;
    this.ask(this.at + 1, true);
    if (said) core.announce(`${said}. ${this.region("place").textContent ?? ""}`);
  }

  /** Not now: it stays due. */
  drop() {
    this.cards.splice(this.at, 1);
    this.answers.splice(this.at, 1);
    this.ask(this.at, true);
  }

  /** Not any more, until it is brought back. */
  setAside() {
    void core.record.add({ k: "card", o: this.cards[this.at]?.id ?? "", y: "suspend" });
    this.drop();
    core.announce(core.say("review-suspended"));
  }

  paintTop() {
    const total = this.cards.length;
    const words = core.say("review-card", { n: this.at + 1, total });
    this.region("place").textContent = words;
    document.title = `${words} - ${this.pageTitle}`;
    this.region("stop").removeAttribute("hidden");
    paintRail(this.region("rail"), this.answers, this.at, "review-rail");
  }

  async finish() {
    const given = this.answers.flatMap((answer) => answer ?? []);
    this.rows = await readRows(this.courses);
    this.screen(drawDone(this, given, this.due.length, coming(this.rows, dayOf(Date.now()))));
    scrollTo(0, 0);
    core.moveTo(this.querySelector("h2"));
  }

  async spread() {
    await core.record.add({ k: "card", o: "review", y: "spread" });
    core.announce(core.say("review-spread-done"));
    await this.look();
    core.moveTo(this.querySelector(".stem, h2"));
  }

  /** A screen without a card. @param {HTMLElement} content */
  screen(content) {
    document.body.classList.remove("in-quiz");
    document.title = this.pageTitle;
    this.region("place").textContent = "";
    this.region("stop").setAttribute("hidden", "");
    this.region("rail").hidden = true;
    core.fill(this.region("screen"), content);
  }
}
