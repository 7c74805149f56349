// One sitting of a quiz, apart from the page: which questions, what has been answered, what it came
// to. Everything can be made again from the record, so a closed browser loses nothing.

import { itemOf } from "../record/names.js";
import { isKept, round } from "./mark.js";
import { plan } from "./order.js";

/**
 * @typedef {import("../types.d.ts").Question} Question
 * @typedef {import("../types.d.ts").Folded} Folded
 * @typedef {import("../types.d.ts").Given} Given
 * @typedef {import("../types.d.ts").QuizData} QuizData
 * @typedef {{ id: string, page: string, questions: string[], only: string, begun: boolean, factor?: number | undefined }} Sitting `factor`: of the time of an exam
 */

/** A name is short where it can be: many of them go into one event. @param {string} page @param {string} id */
export function shortName(page, id) {
  return id.startsWith(`${page}#`) ? id.slice(page.length + 1) : id;
}

/** @param {string} page @param {Question[]} questions @param {QuizData} quiz @param {string} id @returns {Sitting} */
export function newSitting(page, questions, quiz, id) {
  return { id, page, questions: plan(questions.map((one) => one.id), quiz, id), only: "", begun: false };
}

/** @returns {string} eight hex digits: the name of a sitting and the seed of its order */
export function newRun() {
  const numbers = new Uint32Array(1);
  try {
    crypto.getRandomValues(numbers);
  } catch {
    numbers[0] = Math.floor(Math.random() * 4294967296);
  }
  return (numbers[0] ?? 0).toString(16).padStart(8, "0");
}

/** Where a question's options get their order from: the same at every look at a sitting. @param {Sitting} sitting @param {string} id */
export const seedOf = (sitting, id) => `${sitting.id}/${id}`;

/** @param {QuizData} quiz */
export const mixesAnswers = (quiz) => quiz.shuffle !== "none" && quiz.shuffle !== "questions";

/** A sitting as the record has it, with the questions that still exist. @param {Folded} state @param {string} page @param {string} id @param {Question[]} questions @returns {Sitting} */
export function keptSitting(state, page, id, questions) {
  const known = new Set(questions.map((one) => one.id));
  const run = state.runs[page]?.[id];
  const names = (run?.questions ?? []).map((name) => itemOf(page, name));
  return { id, page, questions: names.filter((name) => known.has(name)), only: run?.only ?? "", begun: true, factor: run?.factor ?? undefined };
}

/**
 * The newest sitting that was begun and not handed in, with the questions that still exist.
 * @param {Folded} state @param {string} page @param {Question[]} questions @returns {Sitting | null}
 */
export function openSitting(state, page, questions) {
  const open = Object.entries(state.runs[page] ?? {})
    .filter(([, run]) => !run.attempt && run.started_at !== null)
    .sort(([, one], [, two]) => (two.started_at ?? 0) - (one.started_at ?? 0));
  // An older one left open was given up when a newer one was finished.
  const finished = Math.max(0, ...Object.values(state.runs[page] ?? {}).map((run) => run.attempt?.at ?? 0));
  for (const [id, run] of open) {
    const sitting = keptSitting(state, page, id, questions);
    if (sitting.questions.length && (run.started_at ?? 0) > finished) return sitting;
  }
  return null;
}

/**
 * The events that begin a sitting: long lists are shared out, for a line holds a kilobyte.
 * @param {Sitting} sitting @param {string} page
 * @returns {import("../record/journal.js").Fact[]}
 */
export function openingFacts(sitting, page) {
  /** @type {string[][]} */
  const parts = [[]];
  let room = 500;
  const size = (/** @type {string} */ text) => new TextEncoder().encode(JSON.stringify(text)).length + 1;
  for (const id of sitting.questions) {
    const name = shortName(page, id);
    if ((room -= size(name)) < 0) {
      parts.push([]);
      room = 500 - size(name);
    }
    parts[parts.length - 1]?.push(name);
  }
  return parts.map((x) => ({ k: "open", o: page, u: sitting.id, x, y: sitting.only || undefined, f: sitting.factor }));
}

/**
 * An answer as it goes into the record.
 * @param {Question} question @param {Pick<Given, "revision" | "choices" | "share" | "hints" | "confidence" | "run">} given
 * @returns {import("../record/journal.js").Fact}
 */
export function answerFact(question, given) {
  const kept = isKept(question);
  return { k: "answer", o: question.id, r: given.revision, x: given.choices, s: kept ? undefined : given.share, h: given.hints, q: given.confidence || undefined, u: given.run || undefined, y: kept ? "kept" : undefined };
}

/** @param {Folded} state @param {Sitting} sitting @param {string} id @returns {Given | null} */
export function givenIn(state, sitting, id) {
  return state.runs[sitting.page]?.[sitting.id]?.answers[shortName(sitting.page, id)] ?? null;
}

/** What the rail shows: what is kept is neither right nor missed. @param {Folded} state @param {Sitting} sitting @param {Question[]} questions */
export function answersOf(state, sitting, questions) {
  return sitting.questions.map((id) => {
    const given = givenIn(state, sitting, id);
    return given && { share: given.share, kept: questions.some((one) => one.id === id && isKept(one)) };
  });
}

/** @param {Folded} state @param {Sitting} sitting @param {Question[]} questions */
export function resultOf(state, sitting, questions) {
  const rows = sitting.questions.flatMap((id, at) => {
    const question = questions.find((one) => one.id === id);
    if (!question || isKept(question)) return [];
    const given = givenIn(state, sitting, id);
    return [{ question, given, number: at + 1, score: round((given?.share ?? 0) * question.points, 2), right: given?.share === 1 }];
  });
  const points = round(rows.reduce((sum, row) => sum + row.score, 0), 2);
  const possible = round(rows.reduce((sum, row) => sum + row.question.points, 0), 2);
  const share = possible ? round(points / possible, 6) : 0;
  return { rows, points, possible, share, skills: skillsOf(rows) };
}

/**
 * A score that agrees with what is counted: right answers where all weigh the same and none is partly
 * right, else points.
 * @param {Result} result @param {import("../types.d.ts").Attempt | null} attempt as it was handed in, before questions changed
 * @returns {{ n: number, total: number, unit: "right" | "points" }}
 */
export function scoreOf(result, attempt) {
  const n = attempt?.points ?? result.points;
  const total = attempt?.possible ?? result.possible;
  const whole = result.rows.every((row) => row.question.points === 1 && (row.score === 0 || row.score === 1));
  return { n, total, unit: whole && result.rows.length === total && result.points === n ? "right" : "points" };
}

/** @typedef {ReturnType<typeof resultOf>} Result */

/** @param {{ question: Question, right: boolean }[]} rows @returns {{ id: string, right: number, total: number }[]} in the order they were met */
function skillsOf(rows) {
  /** @type {Map<string, { id: string, right: number, total: number }>} */
  const skills = new Map();
  for (const { question, right } of rows) {
    if (!question.objective) continue;
    const skill = skills.get(question.objective) ?? { id: question.objective, right: 0, total: 0 };
    skill.total += 1;
    if (right) skill.right += 1;
    skills.set(question.objective, skill);
  }
  return [...skills.values()];
}

/** @param {Result} result @param {Sitting} sitting @param {string} page @param {number | undefined} pass @param {string | undefined} version */
export function submitFact(result, sitting, page, pass, version) {
  return { k: "submit", o: page, u: sitting.id, s: result.share, m: result.possible, p: result.possible ? pass : undefined, v: version, y: sitting.only || undefined };
}
