// <lyceum-certificate>: the certificate of a course or a curriculum. Locked, waiting for a name, valid, expiring or expired;
// made once it is earned and the name is known, and kept in the record from then on.

import { core } from "../core-door.js";
import { certificateCode, isoDay, percentOf } from "../certificate/code.js";
import { dayOf, standingOf } from "../certificate/issue.js";
import { linkEnd } from "../certificate/link.js";
import { ofCourse, ofCurriculum } from "../certificate/subject.js";
import { paintPaper, paintSay, textOf } from "./certificate-parts.js";
import { resultWords } from "./certificate-words.js";
import { Naming } from "./certificate-name.js";

/**
 * @typedef {import("../types.d.ts").Certified} Certified
 * @typedef {import("../certificate/subject.js").Subject} Subject
 */

export class LyceumCertificate extends HTMLElement {
  /** @type {Subject | null} */
  subject = null;
  /** @type {string | null} the sitting of the one that is looked at; null for the newest */
  chosen = null;
  /** @type {Set<string>} those on their way into the record */
  making = new Set();
  /** @type {Naming | null} */
  naming = null;

  async connectedCallback() {
    if (this.subject) return;
    this.subject = await readSubject();
    await core.record.ready;
    if (!this.subject) return;
    this.naming = new Naming(this, (name) => this.rename(name));
    this.region("print")?.addEventListener("click", () => print());
    this.region("rename")?.addEventListener("click", () => this.naming?.open(this.shown()?.name ?? ""));
    this.region("copy")?.addEventListener("click", () => void this.copy());
    core.record.listen(() => this.paint());
    this.paint();
  }

  /** @param {string} name @returns {HTMLElement | null} */
  region(name) {
    return this.querySelector(`[data-cert="${name}"]`);
  }

  all() {
    return this.subject?.all(core.record.state) ?? [];
  }

  /** @returns {Certified | undefined} */
  shown() {
    const all = this.all();
    return all.find((one) => one.run === this.chosen) ?? all[all.length - 1];
  }

  paint() {
    const { subject } = this;
    if (!subject) return;
    this.make(core.record.state.learner?.name ?? "");
    const shown = this.shown();
    const standing = shown ? standingOf(shown, subject.valid, dayOf(Date.now())) : null;
    const newest = shown === undefined || this.chosen === null || shown === this.all().pop();
    const stage = !shown ? "locked" : !shown.name ? "name" : (standing?.standing ?? "valid");
    this.setAttribute("data-stage", stage);
    this.querySelector(".seal")?.classList.toggle("done", shown !== undefined && stage !== "expired");
    paintSay(this, stage, subject, newest ? (shown ?? null) : null, standing);
    if (shown) paintPaper(this, shown, standing);
    this.naming?.paint(stage === "name");
    this.region("done")?.toggleAttribute("hidden", !shown?.name);
    // One thing at a time asks for attention.
    this.region("print")?.classList.toggle("go", stage === "valid");
    this.region("more")?.toggleAttribute("hidden", !shown?.name);
    this.paintOthers(shown);
    if (shown?.name) this.paintText(shown);
  }

  /** Puts what was earned into the record, once there is a name. @param {string} name */
  make(name) {
    for (const earned of name ? this.all() : []) if (!earned.name && !this.making.has(earned.run)) this.keep(earned, name);
  }

  /** @param {Certified} certificate @param {string} name */
  keep(certificate, name) {
    const { day, share, version, run } = certificate;
    const code = certificateCode(this.facts({ ...certificate, name }));
    this.making.add(run);
    void core.record.add({ k: "certificate", o: this.subject?.id ?? "", x: [name, code], ...(share === null ? {} : { s: share }), ...(run ? { u: run } : {}), ...(version ? { v: version } : {}), d: day });
  }

  /** A new name is the learner's everywhere, and on the certificate that is looked at. @param {string} name */
  rename(name) {
    const shown = this.shown();
    const { learner } = core.record.state;
    if (learner?.name !== name) void core.record.add({ k: "name", o: "learner", x: [name, learner?.staff ?? ""] });
    if (shown?.name && shown.name !== name) this.keep(shown, name);
    this.paint();
  }

  /** @param {Certified} certificate @returns {import("../certificate/code.js").Facts} */
  facts({ name, day, share, version }) {
    return { site: core.page.site, course: this.subject?.id ?? "", name, day: isoDay(day), percent: percentOf(share), version };
  }

  /** What was earned before, and what is newer while one of those is looked at. @param {Certified | undefined} shown */
  paintOthers(shown) {
    const section = this.region("earlier");
    const others = this.all().filter((one) => one.run !== shown?.run && one.name).reverse();
    const slot = section?.querySelector("[data-slot]");
    if (slot) core.fill(slot, ...others.map((one) => core.make("li", {}, core.icon("award"), core.make("button", { type: "button", class: "link", click: () => this.look(one) }, resultWords(one)), core.make("span", { class: "meta num" }, one.code))));
    section?.toggleAttribute("hidden", !others.length);
  }

  /** @param {Certified} certificate */
  look({ run }) {
    this.chosen = run;
    this.paint();
    core.moveTo(this.querySelector("#_paper"));
  }

  /** @param {Certified} shown */
  paintText(shown) {
    const link = this.region("check");
    const page = link?.getAttribute("href")?.replace(/#.*/, "") ?? "";
    link?.setAttribute("href", page + linkEnd(this.facts(shown), shown.code));
    const text = this.querySelector("textarea");
    if (text) text.value = textOf(this, /** @type {HTMLAnchorElement | null} */ (link)?.href ?? "");
  }

  /** Pages over a plain connection have no clipboard of their own; there the text is picked and copied the old way. */
  async copy() {
    const text = this.querySelector("textarea");
    if (!text) return;
    text.select();
    const copied = await Promise.resolve(navigator.clipboard?.writeText(text.value)).then(() => navigator.clipboard !== undefined, () => false);
    core.announce(core.say(copied || document.execCommand("copy") ? "certificate-copied" : "certificate-copy-by-hand"));
    const button = this.region("copy");
    if (button && copied) button.textContent = core.say("certificate-copied");
  }
}

/** A curriculum is in the page's own data, a course in its outline. @returns {Promise<Subject | null>} */
async function readSubject() {
  const { course, curriculum } = core.page;
  if (curriculum) return ofCurriculum(curriculum);
  const outline = course ? await core.loadOutline(core.href(course.url.replace(/[^/]*$/, "outline.js"))) : null;
  return outline && ofCourse(outline);
}
