// Steps to put in order: a position list on each row, buttons up and down, and dragging with a mouse
// or pen as an extra. What moves is always the neighbour, so that the focus never leaves its row.

import { core } from "../../core-door.js";
import { inPlace } from "../../quiz/shares/steps.js";
import { shuffle } from "../../quiz/order.js";
import { drag } from "./drag.js";
import { copies, told, untell } from "./told.js";

/**
 * @typedef {import("../../types.d.ts").Form} Form
 * @typedef {"up" | "down"} Way
 */

/** @param {HTMLElement} element @param {import("../../types.d.ts").Question} question @returns {Form | null} */
export function orderForm(element, question) {
  const box = element.querySelector(".steps-o");
  const steps = question.steps ?? [];
  const rows = () => /** @type {HTMLElement[]} */ ([...(box?.children ?? [])]);
  const id = (/** @type {HTMLElement} */ row) => row.dataset.step ?? "";
  if (!box || !steps.length || rows().length !== steps.length) return null;
  const first = rows().map(id);
  let touched = false;

  const textOf = (/** @type {string} */ one) => copies(rows().find((row) => id(row) === one)?.querySelector(".o-t"));
  const nameOf = (/** @type {HTMLElement} */ row) => row.querySelector(".o-t")?.textContent?.trim() ?? "";
  const positionOf = (/** @type {HTMLElement} */ row) => /** @type {HTMLSelectElement | null} */ (row.querySelector("[data-position]"));
  const response = () => rows().map(id);
  const isRight = (/** @type {string[]} */ given) => inPlace(steps, given).every(Boolean);

  function number() {
    const all = rows();
    all.forEach((row, at) => {
      const position = positionOf(row);
      if (position) position.value = String(at + 1);
      row.querySelector("[data-up]")?.setAttribute("aria-disabled", String(at === 0));
      row.querySelector("[data-down]")?.setAttribute("aria-disabled", String(at === all.length - 1));
    });
  }

  /** @param {HTMLElement} row @param {number} to index, in or out of the list */
  function move(row, to) {
    const from = rows().indexOf(row);
    const goal = Math.min(rows().length - 1, Math.max(0, to));
    if (from === goal) return;
    touched = true;
    for (let at = from; at < goal; at += 1) row.before(/** @type {Element} */ (row.nextElementSibling));
    for (let at = from; at > goal; at -= 1) row.after(/** @type {Element} */ (row.previousElementSibling));
    number();
  }
  const tell = (/** @type {HTMLElement} */ row) => {
    core.announce(core.say("moved", { name: nameOf(row), n: rows().indexOf(row) + 1, total: rows().length }));
    box.dispatchEvent(new Event("change", { bubbles: true }));
  };

  /** @param {HTMLElement} row @param {Way} way */
  function button(row, way) {
    const click = () => {
      move(row, rows().indexOf(row) + (way === "up" ? -1 : 1));
      tell(row);
    };
    const words = core.say(way === "up" ? "move-up" : "move-down", { name: nameOf(row) });
    return core.make("button", { type: "button", class: "btn mv", "aria-label": words, [`data-${way}`]: true, click }, core.icon("arrow-right", `i s ${way}`));
  }

  for (const row of rows()) {
    row.append(core.make("span", { class: "mvs" }, button(row, "up"), button(row, "down")));
    positionOf(row)?.addEventListener("change", (event) => {
      move(row, Number(/** @type {HTMLSelectElement} */ (event.target).value) - 1);
      tell(row);
    });
  }
  drag(box, move, tell);

  /** @param {boolean} isOpen */
  const open = (isOpen) => {
    box.classList.toggle("done", !isOpen);
    for (const row of rows()) positionOf(row)?.toggleAttribute("disabled", !isOpen);
  };
  /** @param {string[]} ids */
  const arrange = (ids) => {
    box.append(...ids.flatMap((one) => rows().filter((row) => id(row) === one)));
    number();
  };
  const sorted = [...steps].sort((one, two) => one.rank - two.rank);
  const places = (/** @type {string} */ one) => {
    const rank = steps.find((step) => step.id === one)?.rank;
    return sorted.flatMap((step, at) => (step.rank === rank ? [at + 1] : [])).join(" / ");
  };
  const list = (/** @type {string[]} */ ids) => ids.flatMap((one, at) => [...(at ? [core.make("br")] : []), new Text(`${at + 1}. `), ...textOf(one)]);

  return {
    box,
    isTouched: () => touched,
    response,
    missing: () => null,
    fits: (given) => given.length === steps.length && steps.every((step) => given.includes(step.id)),
    show(given, seed) {
      untell(box);
      touched = false;
      open(true);
      // An order that happens to be right would ask nothing.
      let fresh = shuffle(first, seed, (one) => one);
      for (let time = 1; time < 9 && isRight(fresh); time += 1) fresh = shuffle(first, `${seed}/${time}`, (one) => one);
      arrange(given ?? fresh);
    },
    judge(given) {
      const right = inPlace(steps, given);
      open(false);
      rows().forEach((row, at) => {
        row.classList.add(right[at] ? "right" : "wrong");
        row.append(told(right[at] === true, core.say("place-is"), places(id(row)), false));
      });
    },
    count: (given) => core.say("count-placed", { n: inPlace(steps, given).filter(Boolean).length, total: steps.length }),
    feedback: (given) => given.flatMap((one) => {
      const text = element.querySelector(`.key [data-step="${CSS.escape(one)}"] .fb-t`);
      if (!text) return [];
      return [core.make("p", { class: "fb-o" }, core.make("b", {}, ...textOf(one))), text.cloneNode(true)];
    }),
    review: (given) => [{ name: "", yours: list(given), right: list(sorted.map((step) => step.id)), rightWords: core.say("right-order") }],
  };
}
