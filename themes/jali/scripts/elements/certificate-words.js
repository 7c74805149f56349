// A certificate in words: its day, its result, how long it is good.

import { core } from "../core-door.js";
import { isoDay, percentOf } from "../certificate/code.js";
import { dayWords as wordsOf } from "./plan-parts.js";

/**
 * @typedef {import("../types.d.ts").Certified} Certified
 * @typedef {ReturnType<typeof import("../certificate/issue.js").standingOf>} Standing
 */

/** @param {number} day counted from 1970 */
export const dayWords = (day) => wordsOf(isoDay(day));

/** @param {Pick<Certified, "day" | "share">} certificate */
export function resultWords({ day, share }) {
  const on = dayWords(day);
  return share === null ? core.say("certificate-completed", { day: on }) : core.say("certificate-passed", { day: on, n: percentOf(share) });
}

/** How it stands today, as its status says it. @param {Standing} standing */
export function standingWords({ standing, until, left }) {
  if (until === null) return core.say("certificate-valid");
  if (standing === "soon") return core.say("certificate-soon", { n: left });
  return core.say(standing === "expired" ? "certificate-expired" : "certificate-until", { day: dayWords(until) });
}

/** Status with its sign. @param {Element} line @param {Standing | null} standing null while it is locked */
export function paintStanding(line, standing) {
  const looks = { valid: ["status done", "circle-check"], soon: ["status fail", "clock"], expired: ["status fail", "x"] };
  const [look, sign] = standing ? looks[standing.standing] : ["status", "lock"];
  const words = standing ? standingWords(standing) : core.say("certificate-locked");
  if (line.textContent === words) return;
  line.setAttribute("class", String(look));
  core.fill(line, core.icon(String(sign), "i s"), core.make("span", {}, words));
}
