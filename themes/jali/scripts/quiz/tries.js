// How often an exam may be taken, when again, and whether its answers may be seen. Pure.

/**
 * @typedef {import("../types.d.ts").Attempt} Attempt
 * @typedef {{ attempts?: number, wait?: number }} Rules
 */

/**
 * @param {Attempt[]} attempts whole ones, oldest first @param {Rules} rules @param {number} now
 * @returns {{ used: number, left: number, opens: number | null, open: boolean }} `left` may be Infinity; `opens`: when the next try may begin, if later than now
 */
export function triesOf(attempts, rules, now) {
  const left = rules.attempts ? Math.max(0, rules.attempts - attempts.length) : Infinity;
  const last = attempts[attempts.length - 1];
  // Who has passed need not wait to try again.
  const until = last && !last.passed && rules.wait ? last.at + rules.wait * 1000 : 0;
  const opens = left > 0 && until > now ? until : null;
  return { used: attempts.length, left, opens, open: left > 0 && opens === null };
}

/** @param {Attempt[]} attempts @param {{ show_answers: "always" | "after_pass" | "never" }} rules */
export function showsAnswers(attempts, rules) {
  if (rules.show_answers === "after_pass") return attempts.some((attempt) => attempt.passed);
  return rules.show_answers === "always";
}
