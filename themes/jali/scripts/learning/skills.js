// How well a learner can do what a course teaches, by objective: from the history of its questions and
// the days the review has for them. Pure; what a state is called and looks like is not its business.

/**
 * @typedef {import("../types.d.ts").Practice} Practice
 * @typedef {import("../types.d.ts").Outline} Outline
 * @typedef {"new" | "learning" | "steady" | "due"} SkillState
 * @typedef {{ id: string, text: string, links: import("../types.d.ts").Link[], state: SkillState, right: number, of: number, due: boolean }} Skill
 *   `right` of the last `of` answers; `due` when the review asks for one of its questions
 */

/** So many of the last answers decide. */
const LAST = 5;
/** And so many of them must be right. */
const ENOUGH = 4;

/**
 * Of one day only the first answer to a question counts, for what is asked again minutes after its
 * answer was read says little.
 * @param {Practice[][]} histories one a question @param {(time: number) => number} dayOf
 * @returns {{ right: number, of: number }} of the last answers
 */
export function lastAnswers(histories, dayOf) {
  const counted = histories.flatMap((history) => {
    const days = new Set();
    return history.filter(({ at }) => !days.has(dayOf(at)) && days.add(dayOf(at)));
  });
  const last = counted.sort((one, two) => one.at - two.at).slice(-LAST);
  return { right: last.filter((one) => one.grade !== "again").length, of: last.length };
}

/** @param {{ right: number, of: number }} last @param {boolean} isDue @returns {SkillState} */
export function skillState({ right, of }, isDue) {
  if (!of) return "new";
  if (right < ENOUGH) return "learning";
  return isDue ? "due" : "steady";
}

/** What is to be done first comes first. */
const ORDER = ["due", "learning", "new", "steady"];

/**
 * The skills of a course: objectives that some question asks for, kept texts and rated statements aside.
 * @param {Outline} outline @param {Record<string, Practice[]>} practice by question
 * @param {Set<string>} due questions that the review asks for today @param {(time: number) => number} dayOf
 * @returns {Skill[]}
 */
export function skillsOf(outline, practice, due, dayOf) {
  const asked = outline.modules.flatMap((module) => module.pages).flatMap((page) => page.questions ?? []).filter((question) => question.points > 0);
  const skills = Object.entries(outline.objectives ?? {}).flatMap(([id, { text, links }]) => {
    const own = asked.filter((question) => question.objective === id).map((question) => question.id);
    if (!own.length || !text) return [];
    const last = lastAnswers(own.map((question) => practice[question] ?? []), dayOf);
    const isDue = own.some((question) => due.has(question));
    return [{ id, text, links, ...last, due: isDue, state: skillState(last, isDue), at: asked.findIndex((question) => question.objective === id) }];
  });
  const missed = (/** @type {Skill} */ skill) => skill.right - skill.of;
  return skills.sort((one, two) => ORDER.indexOf(one.state) - ORDER.indexOf(two.state) || missed(one) - missed(two) || one.at - two.at);
}
