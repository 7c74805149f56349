// <lyceum-certificate-check>: do the facts of a certificate and its code fit together? Typed, pasted, or
// brought by the address. Worked out on this device; nothing is asked of anybody.

import { core } from "../core-door.js";
import { certificateCode, percentOf, shownCode } from "../certificate/code.js";
import { dayOf, standingOf } from "../certificate/issue.js";
import { readLink } from "../certificate/link.js";
import { normalForm } from "../quiz/compare.js";
import { resultWords, standingWords } from "./certificate-words.js";

/** @typedef {import("../certificate/code.js").Facts} Facts */

/** Without these nothing can be said. */
const NEEDED = ["course", "name", "day", "code"];

export class LyceumCertificateCheck extends HTMLElement {
  /** Site of the certificate, where its address told. */
  site = core.page.site;

  connectedCallback() {
    for (const { id, title } of certified()) this.field("course")?.append(core.make("option", { value: id }, title));
    const paste = /** @type {HTMLTextAreaElement | null} */ (this.region("paste"));
    paste?.addEventListener("input", () => this.bring(paste.value, true));
    this.region("check")?.addEventListener("click", () => this.check(true));
    this.region("clear")?.addEventListener("click", () => this.clear());
    this.addEventListener("keydown", (event) => event.key === "Enter" && !event.isComposing && /** @type {Element} */ (event.target).matches("input") && this.check(true));
    // What is changed by hand is another certificate than the one that was judged.
    this.addEventListener("input", (event) => /** @type {Element} */ (event.target).matches("[data-fact]") && this.region("verdict")?.setAttribute("hidden", ""));
    addEventListener("hashchange", () => this.bring(location.hash, true));
    this.bring(location.hash, false);
  }

  /** @param {string} name @returns {HTMLElement | null} */
  region(name) {
    return this.querySelector(`[data-check="${name}"]`);
  }

  /** @param {string} name @returns {HTMLInputElement | HTMLSelectElement | null} */
  field(name) {
    return this.querySelector(`[data-fact="${name}"]`);
  }

  /** Facts that came in one piece. @param {string} text @param {boolean} now the learner has just brought them */
  bring(text, now) {
    const read = readLink(text);
    if (!read) return;
    const { facts, code } = read;
    this.site = facts.site;
    const courses = this.field("course");
    // A course that is no longer here is called by its id.
    if (courses && !courses.querySelector(`[value="${CSS.escape(facts.course)}"]`)) courses.append(core.make("option", { value: facts.course }, facts.course));
    for (const [name, value] of Object.entries({ ...facts, code: shownCode(code) })) {
      const field = this.field(name);
      if (field) field.value = value;
    }
    this.check(now);
  }

  clear() {
    this.site = core.page.site;
    for (const field of this.querySelectorAll("input, textarea")) /** @type {HTMLInputElement} */ (field).value = "";
    this.region("verdict")?.setAttribute("hidden", "");
    this.region("paste")?.focus();
  }

  /** @returns {Facts & { code: string }} */
  typed() {
    const value = (/** @type {string} */ name) => this.field(name)?.value.trim() ?? "";
    const percent = normalForm(value("percent")).replace(/\s*[%٪]$/u, "");
    return { site: this.site, course: value("course"), name: value("name"), day: value("day"), percent, version: value("version"), code: shownCode(value("code")) };
  }

  /** @param {boolean} now whether the verdict takes the focus */
  check(now) {
    const typed = this.typed();
    const missing = NEEDED.filter((name) => !typed[/** @type {keyof typeof typed} */ (name)]);
    for (const name of NEEDED) {
      if (missing.includes(name)) this.field(name)?.setAttribute("aria-invalid", "true");
      else this.field(name)?.removeAttribute("aria-invalid");
    }
    const fits = !missing.length && certificateCode(typed) === typed.code;
    if (missing.length) this.tell("missing", [core.say("check-missing-words")]);
    else if (fits) this.tell("fits", this.wordsOf(typed));
    else this.tell("differs", [core.say(this.site === core.page.site ? "check-differs-words" : "check-other-site")]);
    if (!now) return;
    if (missing.length) this.field(missing[0] ?? "")?.focus();
    else core.moveTo(this.querySelector("[data-check=verdict] h2"));
  }

  /** What is now known, in words. @param {Facts} facts */
  wordsOf({ course, name, day, percent, version }) {
    const card = certified().find((one) => one.id === course);
    const number = dayOf(new Date(`${day}T12:00:00`).getTime());
    const share = percent === "" ? null : Number(percent) / 100;
    const known = Number.isFinite(number) && (share === null || percentOf(share) === percent);
    const standing = known && card?.certificate ? standingOf(/** @type {any} */ ({ day: number }), card.certificate.valid ?? 0, dayOf(Date.now())) : null;
    return [
      `${name}: ${card?.title ?? course}`,
      core.list([known ? resultWords({ day: number, share }) : day, version ? core.say("certificate-version", { version }) : ""]),
      ...(standing ? [standingWords(standing)] : []),
      core.say("check-fits-words"),
    ];
  }

  /** @param {"fits" | "differs" | "missing"} verdict @param {string[]} lines */
  tell(verdict, lines) {
    const box = this.region("verdict");
    if (!box) return;
    box.setAttribute("data-verdict", verdict);
    box.removeAttribute("hidden");
    const sign = { fits: "circle-check", differs: "circle-x", missing: "triangle-alert" }[verdict];
    core.fill(box, core.icon(sign), core.make("div", {}, core.make("h2", { tabindex: "-1" }, core.say(`check-${verdict}`)), ...lines.map((line) => core.make("p", { dir: "auto" }, line))));
  }
}

/** Courses and curricula that give one. */
const certified = () => [...(core.page.courses ?? []), ...(core.page.curricula ?? [])].filter((one) => one.certificate);
