// The moving parts of a question: option states, feedback, hints, buttons, the error line.
// Feedback text is cloned from the page's own key, so nothing is turned into markup here.

import { core } from "../core-door.js";
import { mark } from "../quiz/mark.js";

/** @typedef {import("./lyceum-question.js").LyceumQuestion} LyceumQuestion */

/** What an option is after checking: class, icon, word. @type {Record<string, [string, string]>} */
const STATES = { right: ["check", "right-answer"], missed: ["check", "also-right"], wrong: ["x", "your-answer"], part: ["check", "partly-answer"] };

/** @param {LyceumQuestion} element @param {string[] | null} given */
export function markOptions(element, given) {
  element.options.forEach((option, at) => {
    option.classList.remove("right", "wrong", "missed", "part", "off", "picked");
    option.querySelector(":scope > .say")?.remove();
    const key = option.querySelector(".k");
    if (!key) return;
    key.textContent = String(at + 1);
    if (!given) return;
    const state = stateOf(element, option.dataset.choice ?? "", given);
    option.classList.add(state);
    const [sign, words] = STATES[state] ?? [];
    if (!sign || !words) return;
    core.fill(key, core.icon(sign));
    option.append(core.make("span", { class: "say" }, core.say(words)));
  });
}

/** @param {LyceumQuestion} element @param {string} id @param {string[]} given */
function stateOf(element, id, given) {
  const choice = element.question?.choices.find((one) => one.id === id);
  const picked = given.includes(id);
  const one = element.question?.kind !== "choose_any";
  if (choice?.right) return picked || one ? "right" : "missed";
  if (!picked) return "off";
  return (choice?.credit ?? 0) > 0 ? "part" : "wrong";
}

/** @param {LyceumQuestion} element */
const below = (element) => {
  const level = Number(element.querySelector(".stem")?.tagName.slice(1)) || 2;
  return /** @type {"h3"} */ (`h${Math.min(6, level + 1)}`);
};

/** @param {LyceumQuestion} element @param {import("../types.d.ts").Given} given */
export function drawFeedback(element, given) {
  const { verdict } = mark(/** @type {any} */ (element.question), given.choices);
  const look = { right: " good", partly: " part", wrong: "" }[verdict];
  const sign = { right: "circle-check", partly: "circle-check", wrong: "circle-x" }[verdict];
  const panel = core.make("div", { class: `fb${look}` });
  panel.append(core.make(below(element), { tabindex: "-1", class: "fb-h" }, core.icon(sign), core.make("span", {}, core.say(`verdict-${verdict}`))));
  const several = given.choices.length > 1;
  for (const option of element.options) {
    const id = option.dataset.choice ?? "";
    const text = given.choices.includes(id) ? feedbackOf(element, id) : null;
    if (!text) continue;
    if (several) panel.append(core.make("p", { class: "fb-o" }, core.make("b", {}, option.querySelector(".o-t")?.textContent ?? "")));
    panel.append(text);
  }
  const why = element.querySelector(".key .why");
  if (why) panel.append(why.cloneNode(true));
  return panel;
}

/** @param {LyceumQuestion} element @param {string} id */
function feedbackOf(element, id) {
  return element.querySelector(`.key [data-choice="${CSS.escape(id)}"] .fb-t`)?.cloneNode(true) ?? null;
}

/** Check and hint before, try again and go on after. @param {LyceumQuestion} element */
export function drawActions(element) {
  const { turn } = element;
  const box = core.make("p", { class: turn ? "q-act stick" : "q-act" });
  if (!element.answered) {
    box.append(core.make("button", { type: "button", class: turn ? "btn go big" : "btn go", "data-check": true, click: () => element.check() }, core.say("check")));
    const hints = element.querySelectorAll("details.hint").length;
    if (hints) box.append(core.make("button", { type: "button", class: "btn ghost", "data-hint": true, click: () => element.hint() }, core.icon("lightbulb", "i s"), core.make("span", {}, core.say("hint", { n: 1, total: hints }))));
  } else if (turn) {
    box.append(core.make("button", { type: "button", class: "btn go big", "data-next-question": true, click: () => turn.goNext() }, turn.next, core.icon("arrow-right", "i flip")));
  } else {
    box.append(core.make("button", { type: "button", class: "btn", "data-again": true, click: () => element.again() }, core.icon("rotate-ccw", "i s"), core.say("try-again")));
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
export function drawError(element) {
  const input = element.inputs[0];
  const link = core.make("a", { href: `#${element.id}`, click: (event) => {
    event.preventDefault();
    input?.focus();
  } }, core.say(input?.type === "checkbox" ? "error-any" : "error-one"));
  return core.make("div", { class: "q-err", id: `_e-${element.id}`, tabindex: "-1" }, core.make("b", {}, core.say("error-heading")), " ", link);
}

/** @param {LyceumQuestion} element */
export function drawConfidence(element) {
  const choices = ["guess", "fairly", "sure"].map((value) =>
    core.make("label", {}, core.make("input", { type: "radio", name: `_c-${element.id}`, value }), core.make("span", {}, core.say(`sure-${value}`))));
  return core.make("fieldset", { class: "seg" }, core.make("legend", {}, core.say("sure-question")), core.make("div", {}, ...choices));
}
