// The moving parts of a question of any kind: feedback, hints, buttons.
// Feedback text is cloned from the page's own key, so nothing is turned into markup here.

import { core } from "../core-door.js";
import { isKept, mark } from "../quiz/mark.js";

/** @typedef {import("./lyceum-question.js").LyceumQuestion} LyceumQuestion */

/** @param {LyceumQuestion} element */
const below = (element) => {
  const level = Number(element.querySelector(".stem")?.tagName.slice(1)) || 2;
  return /** @type {"h3"} */ (`h${Math.min(6, level + 1)}`);
};

/** @param {LyceumQuestion} element @param {import("../types.d.ts").Form} form @param {import("../types.d.ts").Given} given */
export function drawFeedback(element, form, given) {
  const { verdict } = mark(/** @type {any} */ (element.question), given.choices);
  const count = form.count(given.choices);
  const look = { right: " good", partly: " part", wrong: "", kept: " kept" }[verdict];
  const sign = verdict === "wrong" ? "circle-x" : "circle-check";
  const panel = core.make("div", { class: `fb${look}` });
  panel.append(core.make(below(element), { tabindex: "-1", class: "fb-h" }, core.icon(sign), core.make("span", {}, core.say(`verdict-${verdict}`)), count ? core.make("small", {}, ` ${count}`) : null));
  panel.append(...form.feedback(given.choices));
  const why = element.querySelector(".key .why");
  if (why) panel.append(why.cloneNode(true));
  return panel;
}

/** Check and hint before, try again and go on after. @param {LyceumQuestion} element */
export function drawActions(element) {
  const { turn } = element;
  // One at a time there is one button to press, and it stays at hand.
  const alone = turn !== null && !turn.all;
  const box = core.make("p", { class: alone ? "q-act stick" : "q-act" });
  const kept = element.question !== undefined && isKept(element.question);
  if (!element.answered) {
    box.append(core.make("button", { type: "button", class: alone ? "btn go big" : "btn go", "data-check": true, click: () => element.check() }, core.say(kept ? "keep" : "check")));
    const hints = element.querySelectorAll("details.hint").length;
    if (hints) box.append(core.make("button", { type: "button", class: "btn ghost", "data-hint": true, click: () => element.hint() }, core.icon("lightbulb", "i s"), core.make("span", {}, core.say("hint", { n: 1, total: hints }))));
  } else if (turn) {
    if (turn.next) box.append(core.make("button", { type: "button", class: turn.all ? "btn" : "btn go big", "data-next-question": true, click: () => turn.goNext() }, turn.next, core.icon("arrow-right", turn.all ? "i s flip" : "i flip")));
  } else {
    box.append(core.make("button", { type: "button", class: "btn", "data-again": true, click: () => element.again() }, core.icon("rotate-ccw", "i s"), core.say(kept ? "change-answer" : "try-again")));
    const next = headingAfter(element);
    if (next) box.append(core.make("a", { class: "btn ghost", href: `#${next.id}`, click: () => core.moveTo(next) }, core.say("go-on")));
  }
  return box;
}

/** @param {HTMLElement} element @returns {HTMLElement | null} */
function headingAfter(element) {
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
    const heading = next.matches("h2[id], h3[id]") ? next : next.querySelector(".stem[id]");
    if (heading instanceof HTMLElement) return heading;
  }
  return null;
}

/** Opens the next hint; the button says how many are left and goes when there is none. @param {LyceumQuestion} element */
export function showHint(element) {
  const hints = [...element.querySelectorAll("details.hint")];
  const hint = /** @type {HTMLDetailsElement | undefined} */ (hints[element.hints]);
  if (!hint) return;
  element.hints += 1;
  hint.hidden = false;
  hint.open = true;
  const button = element.querySelector("[data-hint]");
  const words = button?.querySelector("span");
  if (element.hints >= hints.length) button?.remove();
  else if (words) words.textContent = core.say("hint", { n: element.hints + 1, total: hints.length });
  core.moveTo(hint.querySelector("summary"));
}

/** @param {LyceumQuestion} element */
export function drawConfidence(element) {
  const choices = ["guess", "fairly", "sure"].map((value) =>
    core.make("label", {}, core.make("input", { type: "radio", name: `_c-${element.id}`, value }), core.make("span", {}, core.say(`sure-${value}`))));
  return core.make("fieldset", { class: "seg" }, core.make("legend", {}, core.say("sure-question")), core.make("div", {}, ...choices));
}
