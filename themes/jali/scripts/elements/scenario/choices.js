// What the learner can say now: a list to pick from and a button, so that no tap says anything by
// mistake. The order is the author's; numbers pick while the focus is inside.

import { core } from "../../core-door.js";

/**
 * @typedef {{ id: string, words: Node[], tried: boolean }} Offer
 * @typedef {{ offers: Offer[], canUndo: boolean, say: (way: string) => void, undo: () => void }} Turn
 */

/** @param {HTMLFormElement} form @param {Turn} turn */
export function paintChoices(form, turn) {
  const only = turn.offers.length === 1;
  const options = turn.offers.map((offer, at) => drawOffer(offer, at, only));
  const legend = core.make("legend", { class: "say-h", id: "_say" }, core.say(only ? "you-go-on" : "you-say"));
  const act = core.make("p", { class: "q-act stick" },
    core.make("button", { type: "submit", class: "btn go big", "data-say": true }, core.say(only ? "go-on" : "say-it")),
    turn.canUndo ? core.make("button", { type: "button", class: "btn ghost", "data-undo": true, click: turn.undo }, core.icon("undo-2", "i s"), core.say("take-back")) : null);
  core.fill(form, core.make("fieldset", {}, legend, core.make("div", { class: "opts" }, ...options)), act);
  form.onsubmit = (event) => {
    event.preventDefault();
    const picked = form.querySelector("input:checked");
    if (picked instanceof HTMLInputElement) turn.say(picked.value);
    else tellMissing(form);
  };
  form.onchange = () => form.querySelector(".q-err")?.remove();
}

/** @param {Offer} offer @param {number} at @param {boolean} only */
function drawOffer(offer, at, only) {
  const input = core.make("input", { type: "radio", name: "_way", value: offer.id, checked: only });
  return core.make("label", { class: "opt", "data-choice": offer.id }, input,
    core.make("span", { class: "k", "aria-hidden": "true" }, String(at + 1)),
    core.make("span", { class: "o-t" }, ...offer.words),
    offer.tried ? core.make("span", { class: "say tried" }, core.say("tried-before")) : null);
}

/** @param {HTMLFormElement} form */
function tellMissing(form) {
  form.querySelector(".q-err")?.remove();
  const first = form.querySelector("input");
  const link = core.make("a", { href: "#_say", click: (event) => {
    event.preventDefault();
    first?.focus();
  } }, core.say("error-say"));
  const line = core.make("div", { class: "q-err", tabindex: "-1" }, core.make("b", {}, core.say("error-heading")), " ", link);
  form.querySelector(".q-act")?.before(line);
  core.moveTo(line);
}

/** @param {HTMLFormElement} form @param {string} key @returns {boolean} whether it was for the choices */
export function pickByKey(form, key) {
  const input = /^[1-9]$/.test(key) ? form.querySelectorAll("input")[Number(key) - 1] : null;
  if (!input) return false;
  input.checked = true;
  input.focus();
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}
