// <lyceum-me>: in the settings, a learner's name and staff number, their PIN, and who else is here.

import { newActor } from "../../record/dice.js";
import { inOrder, nameFact } from "../../profiles/list.js";
import { SHORTEST, LONGEST, digitsOf, makePin, missed, opens, restsFor } from "../../profiles/pin.js";
import { core, tools } from "../../tools-door.js";
import { hold, keepProfile, listNow, me } from "./keeper.js";
import { nameFields } from "./newcomer.js";
import { drawTile } from "./tile.js";

const { make, say } = tools ?? {};

export class LyceumMe extends HTMLElement {
  connectedCallback() {
    void core?.record.ready.then(() => {
      this.draw();
      core?.record.listen(() => this.paint());
    });
  }

  draw() {
    this.said = make("p", { class: "meta", "data-said": true, role: "status" });
    this.fields = nameFields("_me", core?.record.state.learner ?? me() ?? { name: "", staff: "" });
    this.lock = make("div", { class: "me-pin" });
    this.others = make("div", {});
    const save = make("button", { type: "button", class: "btn", "data-save-name": true, click: () => void this.save() }, say("name-save"));
    for (const field of [this.fields.name, this.fields.staff]) field.addEventListener("keydown", (event) => event.key === "Enter" && void this.save());
    tools.fill(this, ...this.fields.rows, make("p", { class: "row act" }, save), this.said, this.lock, this.others);
    this.paintPin();
    this.paint();
  }

  async save() {
    const { name, staff } = this.fields?.read() ?? { name: "", staff: "" };
    if (!name) return this.fields?.refuse(say("error-name"));
    this.fields?.name.removeAttribute("aria-invalid");
    this.querySelector(".ask-no")?.replaceChildren();
    const kept = await core?.record.add(nameFact(name, staff));
    this.say(say(kept === "unsaved" ? "not-saved" : "name-saved", { name }));
    this.paintPin();
  }

  /** @param {string} words */
  say(words) {
    if (this.said) this.said.textContent = words;
  }

  paint() {
    const { profiles } = listNow();
    if (this.others) {
      const row = inOrder(profiles).map((one) => make("li", {}, drawTile(one), make("span", {}, one.name ? make("bdi", {}, one.name) : say("who-nameless"))));
      const button = make("button", { type: "button", class: "btn", click: () => hold() }, say(profiles.length > 1 ? "who-switch" : "who-add"));
      tools.fill(this.others, make("h3", {}, say("who-here", { n: profiles.length })), make("ul", { class: "me-l" }, ...row), make("p", { class: "row act" }, button));
    }
  }

  paintPin() {
    const profile = me();
    if (!this.lock) return;
    const heading = make("h3", {}, say("pin"));
    // A door needs a name on it.
    if (!profile?.name) return tools.fill(this.lock, heading, make("p", {}, say("pin-needs-name")));
    const { pin } = profile;
    const now = pinField("_me-now", say("pin-now"));
    const next = pinField("_me-next", say(pin ? "pin-next" : "pin-choose"));
    const fault = make("p", { class: "ask-no", role: "alert" });
    const refuse = (/** @type {string} */ words, /** @type {HTMLInputElement} */ field) => {
      tools.fill(fault, tools.icon("triangle-alert", "i s"), make("span", {}, words));
      field.focus();
    };
    /** @param {boolean} away */
    const change = (away) => {
      const known = me();
      if (!known) return;
      const rests = known.pin ? restsFor(known.pin, Date.now()) : 0;
      if (rests) return refuse(say("pin-rests", { n: rests }), now.field);
      if (known.pin && !opens(known.pin, digitsOf(now.field.value))) {
        keepProfile({ ...known, pin: missed(known.pin, Date.now()) });
        return refuse(say("pin-not"), now.field);
      }
      const digits = digitsOf(next.field.value);
      if (!away && !digits) return refuse(say("pin-shape", { n: SHORTEST, total: LONGEST }), next.field);
      keepProfile({ ...known, pin: away ? undefined : makePin(digits, newActor()), unlocked: undefined, asked: undefined });
      this.say(say(away ? "pin-gone" : "pin-set"));
      this.paintPin();
      tools.moveTo(this.lock?.querySelector("h3") ?? null);
    };
    const set = make("button", { type: "button", class: "btn", "data-set-pin": true, click: () => change(false) }, say(pin ? "pin-change" : "pin-put"));
    const away = make("button", { type: "button", class: "btn", "data-no-pin": true, click: () => change(true) }, say("pin-away"));
    const told = profile.unlocked ? [make("p", { class: "strip-note" }, tools.icon("triangle-alert", "i s"), make("span", {}, say("pin-unlocked", { day: tools.day(profile.unlocked) })))] : [];
    tools.fill(this.lock, heading, make("p", {}, say("pin-text")), ...told, make("div", { class: "me-f" }, ...(pin ? [now.row] : []), next.row), fault, make("p", { class: "row act" }, set, ...(pin ? [away] : [])));
  }
}

/** @param {string} id @param {string} label */
function pinField(id, label) {
  const field = make("input", { class: "field pin", id, type: "password", inputmode: "numeric", autocomplete: "off", maxlength: String(LONGEST * 2) });
  return { field, row: make("p", {}, make("label", { for: id }, label), field) };
}
