// Choose one, choose any: the options, what they look like after checking, number keys.
// True/false and lines of a transcript are options too.

import { core } from "../../core-door.js";
import { shuffle } from "../../quiz/order.js";
import { copies } from "./told.js";

/**
 * @typedef {import("../../types.d.ts").Form} Form
 * @typedef {import("../../types.d.ts").Question} Question
 */

/** What an option is after checking: class, icon, word. @type {Record<string, [string, string]>} */
const STATES = { right: ["check", "right-answer"], missed: ["check", "also-right"], wrong: ["x", "your-answer"], part: ["check", "partly-answer"] };

/** @param {HTMLElement} element @param {Question} question @returns {Form | null} */
export function choicesForm(element, question) {
  const box = element.querySelector(".opts");
  if (!box) return null;
  const options = () => /** @type {HTMLElement[]} */ ([...box.querySelectorAll(":scope > .opt")]);
  const inputs = () => /** @type {HTMLInputElement[]} */ ([...box.querySelectorAll("input")]);
  const choices = question.choices ?? [];
  const response = () => inputs().filter((input) => input.checked).map((input) => input.value);
  const textsOf = (/** @type {string[]} */ ids) =>
    choices.filter((choice) => ids.includes(choice.id)).flatMap(({ id }, at) => [...(at ? [core.make("br")] : []), ...copies(box.querySelector(`[data-choice="${CSS.escape(id)}"] .o-t`))]);

  /** @param {string} id @param {string[]} given */
  function stateOf(id, given) {
    const choice = choices.find((one) => one.id === id);
    const picked = given.includes(id);
    if (choice?.right) return picked || question.kind !== "choose_any" ? "right" : "missed";
    if (!picked) return "off";
    return (choice?.credit ?? 0) > 0 ? "part" : "wrong";
  }

  /** @param {string[] | null} given */
  function paint(given) {
    options().forEach((option, at) => {
      option.classList.remove("right", "wrong", "missed", "part", "off", "picked");
      option.querySelector(":scope > .say")?.remove();
      const key = option.querySelector(".k");
      if (!key) return;
      key.textContent = String(at + 1);
      if (!given) return;
      const state = stateOf(option.dataset.choice ?? "", given);
      option.classList.add(state);
      const [sign, words] = STATES[state] ?? [];
      if (!sign || !words) return;
      core.fill(key, core.icon(sign));
      option.append(core.make("span", { class: "say" }, core.say(words)));
    });
  }

  return {
    box,
    isTouched: () => response().length > 0,
    response,
    missing() {
      const all = inputs();
      if (response().length || !all[0]) return null;
      const one = all[0].type === "radio";
      return { words: core.say(one ? "error-one" : "error-any"), first: all[0], invalid: one ? [box] : all };
    },
    fits: (given) => given.some((id) => inputs().some((input) => input.value === id)),
    show(given, seed, mixed) {
      if (question.shuffle !== false && mixed) box.append(...shuffle(options(), seed, (option) => option.dataset.choice ?? ""));
      paint(null);
      for (const input of inputs()) {
        input.checked = given?.includes(input.value) ?? false;
        input.disabled = false;
      }
    },
    judge(given) {
      for (const input of inputs()) input.disabled = true;
      paint(given);
    },
    count: () => "",
    feedback: (given) => options().flatMap((option) => {
      const id = option.dataset.choice ?? "";
      const text = given.includes(id) ? element.querySelector(`.key [data-choice="${CSS.escape(id)}"] .fb-t`) : null;
      if (!text) return [];
      const name = given.length > 1 ? [core.make("p", { class: "fb-o" }, core.make("b", {}, option.querySelector(".o-t")?.textContent ?? ""))] : [];
      return [...name, text.cloneNode(true)];
    }),
    review: (given) => [{ name: "", yours: textsOf(given), right: textsOf(choices.filter((one) => one.right).map((one) => one.id)), rightWords: core.say("better") }],
    onKey(key) {
      const input = /^[1-9]$/.test(key) && options()[Number(key) - 1]?.querySelector("input");
      if (!input) return false;
      input.focus();
      input.checked = input.type === "radio" || !input.checked;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      return true;
    },
  };
}
