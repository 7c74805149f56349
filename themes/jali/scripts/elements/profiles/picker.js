// "Who is learning?": a page of its own over the page, which is not shown as long as nobody is chosen.
// It draws the question and what belongs to it (a PIN, somebody new); who is let in is the keeper's affair.

import { find, inOrder, matching } from "../../profiles/list.js";
import { tools } from "../../tools-door.js";
import { drawDoor } from "./door.js";
import { listNow, openProfile, question } from "./keeper.js";
import { drawNewcomer } from "./newcomer.js";
import { drawTile } from "./tile.js";

/** @typedef {import("./keeper.js").Profile} Profile */

/** From so many on there is a field to find a name. */
const MANY = 9;
const { make, say } = tools;

export class Picker {
  constructor() {
    this.body = make("div", { class: "ask-in" });
    this.dialog = make("dialog", { class: "ask", "aria-labelledby": "_ask", closedby: "none" }, this.body);
    // A question that must be answered: Escape does not close it, and where it does it comes back.
    this.dialog.addEventListener("cancel", (event) => event.preventDefault());
    this.dialog.addEventListener("close", () => tools.isHeld() && this.open());
    /** @type {Element | null} where the learner was */
    this.before = null;
    /** @type {"who" | "door" | "new"} */
    this.view = "who";
    question.ask = () => this.ask();
    question.end = () => this.end();
  }

  ask() {
    this.before = document.activeElement;
    document.body.append(this.dialog);
    this.open();
    this.choose();
  }

  /** Browsers without dialogs show it in its place: what lies behind is hidden anyway. */
  open() {
    if (this.dialog.showModal) this.dialog.showModal();
    else this.dialog.setAttribute("open", "");
  }

  end() {
    this.dialog.close?.();
    this.dialog.remove();
    if (this.before instanceof HTMLElement) this.before.focus();
  }

  /** The list may have changed while it was asked. */
  refresh() {
    if (tools.isHeld() && this.view === "who" && !this.body.contains(document.activeElement?.closest("input") ?? null)) this.choose();
  }

  /** @param {"who" | "door" | "new"} view @param {...Node} inside */
  show(view, ...inside) {
    this.view = view;
    tools.fill(this.body, this.head(), ...inside);
    const field = this.body.querySelector(view === "who" ? "#_ask" : "input");
    tools.moveTo(/** @type {HTMLElement | null} */ (field));
  }

  head() {
    const logo = document.querySelector(".top .logo");
    return make("p", { class: "logo ask-logo" }, ...[...(logo?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  }

  choose() {
    const { profiles } = listNow();
    const list = make("ul", { class: "people" });
    const none = make("p", { class: "meta", role: "status" });
    const paint = (/** @type {Profile[]} */ shown) => tools.fill(list, ...shown.map((one) => this.row(one)));
    paint(inOrder(profiles));
    const field = make("input", { class: "field", id: "_ask-find", type: "search", autocomplete: "off", dir: "auto" });
    field.addEventListener("input", () => {
      const found = matching(inOrder(profiles), field.value);
      paint(found);
      none.textContent = found.length ? "" : say("who-nobody");
    });
    const find = profiles.length < MANY ? [] : [make("p", { class: "ask-find" }, make("label", { for: "_ask-find" }, say("who-find")), field, none)];
    const add = make("button", { type: "button", class: "btn", "data-add-person": true, click: () => this.welcome() }, say("who-add"));
    this.show("who", make("h1", { id: "_ask", tabindex: "-1" }, say("who-question")), make("p", { class: "lead" }, say("who-lead")), ...find, list, make("p", { class: "row act" }, add));
  }

  /** @param {Profile} profile */
  row(profile) {
    const sign = profile.pin ? [make("span", { class: "person-l" }, tools.icon("lock", "i s"), make("span", { class: "vh" }, say("who-pin")))] : [];
    const name = profile.name ? make("bdi", {}, profile.name) : say("who-nameless");
    // Whoever opened it without a PIN cannot hide that they did.
    const last = profile.unlocked ? say("who-unlocked", { day: tools.day(profile.unlocked) }) : say("who-last", { day: tools.day(profile.at) });
    const more = profile.staff && !profile.unlocked ? make("bdi", {}, profile.staff) : last;
    const words = make("span", { class: "person-w" }, make("b", {}, name, ...sign), make("span", { class: "meta" }, more));
    return make("li", {}, make("button", { type: "button", class: "person", "data-person": profile.id, click: () => this.pick(profile.id) }, drawTile(profile), words));
  }

  /** @param {string} id */
  pick(id) {
    const profile = find(listNow(), id);
    if (!profile) return this.choose();
    if (!profile.pin) return openProfile(id);
    this.show("door", ...drawDoor(profile, () => this.choose()));
  }

  welcome() {
    this.show("new", ...drawNewcomer((id) => this.pick(id), () => this.choose()));
  }
}
