// The questions that stand on a page and can be asked: what quizzes and exams begin with.

import { core } from "../core-door.js";

/** @typedef {import("./lyceum-question.js").LyceumQuestion} LyceumQuestion */
/** @typedef {Map<string, LyceumQuestion>} Elements by the question's id */

/**
 * All of them, hidden; on paper they are shown together.
 * @param {HTMLElement} host @param {(element: LyceumQuestion) => boolean} isShown when the paper is printed
 */
export async function askedIn(host, isShown) {
  await customElements.whenDefined("lyceum-question");
  const found = /** @type {LyceumQuestion[]} */ ([...host.querySelectorAll("lyceum-question")]);
  const elements = new Map(found.map((one) => [one.getAttribute("data-question") ?? "", one]));
  // Kinds that only a later version can ask stay out of a sitting.
  const questions = (core.page.questions ?? []).filter((question) => elements.get(question.id)?.form);
  if (!questions.length) return null;
  for (const element of found) element.hidden = true;
  addEventListener("beforeprint", () => found.forEach((element) => (element.hidden = false)));
  addEventListener("afterprint", () => found.forEach((element) => (element.hidden = !isShown(element))));
  return { elements, questions };
}
