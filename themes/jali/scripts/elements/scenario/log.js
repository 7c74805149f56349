// The conversation: lines of others at the start side, the learner's own at the end side, what happens
// between them. Texts are cloned from the scenes that the build has written.

import { core } from "../../core-door.js";
import { drawAvatar } from "./avatar.js";

/** @typedef {import("../../types.d.ts").ScenarioData} ScenarioData */

/** The scene as the build wrote it. @param {Element} root @param {string} id */
export function written(root, id) {
  return root.querySelector(`.scenes > [data-scene="${CSS.escape(id)}"]`);
}

/** What a choice says, without its link. @param {Element} root @param {string} scene @param {string} way @returns {Node[]} */
export function wordsOf(root, scene, way) {
  const text = copy(written(root, scene)?.querySelector(`[data-way="${CSS.escape(way)}"] .w-t`));
  for (const link of text?.querySelectorAll("a") ?? []) link.replaceWith(...link.childNodes);
  return [...(text?.childNodes ?? [])];
}

/** What a choice did, in the trainer's words. @param {Element} root @param {string} scene @param {string} way @returns {Element | null} */
export function toldOf(root, scene, way) {
  return copy(written(root, scene)?.querySelector(`[data-way="${CSS.escape(way)}"] .fb-t`));
}

/** @param {Element} root @param {string} scene @returns {Node[]} */
export function titleOf(root, scene) {
  return [...(copy(written(root, scene)?.querySelector(".scene-t > :last-child"))?.childNodes ?? [])];
}

/** A copy stands beside what it copies: ids stay with the first. @param {Element | null | undefined} element @returns {Element | null} */
function copy(element) {
  const made = /** @type {Element | undefined} */ (element?.cloneNode(true));
  for (const one of made?.querySelectorAll("[id]") ?? []) one.removeAttribute("id");
  // A copied player has lost its hands: it begins anew from the browser's own.
  for (const player of made?.querySelectorAll("[data-ready]") ?? []) {
    player.removeAttribute("data-ready");
    for (const part of [...player.children]) if (part.matches("audio")) part.setAttribute("controls", "");
      else part.remove();
  }
  return made ?? null;
}

/** The learner's own line. @param {Node[]} words */
export function drawOwn(words) {
  return core.make("li", { class: "ln own" }, core.make("div", { class: "bub" }, core.make("span", { class: "vh" }, `${core.say("you-said")} `), ...words));
}

/** Everything of a scene. @param {Element} root @param {string} id @param {ScenarioData} data @returns {HTMLElement[]} */
export function drawScene(root, id, data) {
  const title = core.make("li", { class: "turn" }, core.make("h2", { tabindex: "-1" }, ...titleOf(root, id)));
  const lines = [title];
  let before = "";
  for (const block of [...(copy(written(root, id)?.querySelector(".scene-b"))?.children ?? [])]) {
    const who = block.matches(".say") ? speakerOf(block) : "";
    if (who) lines.push(drawLine(block, who, who === before, data));
    else if (lines[lines.length - 1]?.matches(".tell")) lines[lines.length - 1]?.firstElementChild?.append(block);
    else lines.push(core.make("li", { class: "ln tell" }, core.make("div", {}, block)));
    before = who;
  }
  return lines;
}

/** @param {Element} block */
function speakerOf(block) {
  return (block.querySelector(".who")?.textContent ?? "").trim().replace(/\s*[:：]$/, "");
}

/** @param {Element} block @param {string} who @param {boolean} again @param {ScenarioData} data */
function drawLine(block, who, again, data) {
  const role = data.cast?.[who] ?? "";
  block.querySelector(".who")?.remove();
  const words = [...block.childNodes];
  const first = words[0];
  if (first?.nodeType === Node.TEXT_NODE) first.textContent = (first.textContent ?? "").replace(/^\s*[:：]?\s*/, "");
  if (who === "You" || who === core.say("you") || role.toLowerCase() === "you") return drawOwn(words);
  const name = core.make("p", { class: again ? "bub-n vh" : "bub-n" }, core.make("b", {}, core.make("bdi", {}, who)), role ? `, ${role}` : null);
  return core.make("li", { class: again ? "ln same" : "ln" }, drawAvatar(who), core.make("div", { class: "bub" }, name, core.make("p", {}, ...words)));
}
