// My learning: what the learner can do by now, by course and objective, and what to do next for each.

import { core } from "../../core-door.js";
import { skillsOf } from "../../learning/skills.js";
import { dayOf } from "../../review/days.js";

/**
 * @typedef {import("./courses.js").Known} Known
 * @typedef {import("../../learning/skills.js").Skill} Skill
 */

/** How a state looks: the star as of a lesson, the colour of its word. */
const LOOKS = { new: ["todo", ""], learning: ["part", " part"], steady: ["done", " done"], due: ["failed", " fail"] };
/** Skills of a course that stand open; more are folded away. */
const OPEN = 4;

/** @param {Known[]} all @param {Set<string>} due questions that the review asks for @param {string} review its address @returns {HTMLElement[]} */
export function drawSkills(all, due, review) {
  return all.flatMap(({ outline }) => {
    const skills = skillsOf(outline, core.record.state.practice, due, dayOf);
    // What was never asked of somebody says nothing about them yet.
    if (!skills.some((skill) => skill.of)) return [];
    const rows = skills.map((skill) => drawSkill(skill, review));
    const box = core.make("li", { class: "sk-c" }, head(outline, skills), core.make("ul", { class: "sk-l" }, ...rows.slice(0, OPEN)));
    if (rows.length > OPEN) box.append(core.make("details", { class: "fold" }, core.make("summary", {}, core.say("skills-more", { n: rows.length - OPEN }), core.icon("chevron-down", "i turn")), core.make("ul", { class: "sk-l" }, ...rows.slice(OPEN))));
    return [box];
  });
}

/** @param {import("../../types.d.ts").Outline} outline @param {Skill[]} skills */
function head(outline, skills) {
  const steady = skills.filter((skill) => skill.state === "steady" || skill.state === "due").length;
  return core.make("div", { class: "sk-h" },
    core.make("h3", {}, core.make("a", { href: core.href(outline.url) }, outline.title)),
    core.make("p", { class: "meta" }, core.say("skills-steady", { n: steady, total: skills.length })));
}

/** @param {Skill} skill @param {string} review */
function drawSkill(skill, review) {
  const [state = "", look = ""] = LOOKS[skill.state];
  const sign = skill.state === "due" ? core.icon("refresh-cw", "i s") : core.icon("t-todo", "t");
  const status = core.make("span", { class: `status${look}` }, sign, core.make("span", {}, core.say(`skill-${skill.state}`)));
  const last = skill.of && skill.state !== "steady" ? core.make("span", { class: "meta num" }, core.say("count-right", { n: skill.right, total: skill.of })) : null;
  return core.make("li", { "data-state": state, "data-skill": skill.id }, core.make("p", {}, skill.text), core.make("p", { class: "sk-s" }, status, last, next(skill, review)));
}

/** The next step: asked again where the review has it today or will have it, else read where it is taught. @param {Skill} skill @param {string} review */
function next({ state, due, links, text, right, of }, review) {
  if (state === "steady") return null;
  const [first] = links;
  if (due) return core.make("a", { href: core.href(review), "aria-label": `${core.say("due-review-go")}: ${text}` }, core.say("due-review-go"));
  if (of && right === of) return core.make("span", { class: "meta" }, core.say("skill-comes-back"));
  if (!first) return null;
  return core.make("a", { href: core.href(first.url) }, core.say(state === "new" ? "skill-read" : "read-again-at", { title: first.title }));
}
