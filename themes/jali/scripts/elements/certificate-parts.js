// What a certificate's page shows of it: the words over the paper, and the paper itself.

import { core } from "../core-door.js";
import { dayWords, paintStanding, resultWords } from "./certificate-words.js";

/**
 * @typedef {import("./lyceum-certificate.js").LyceumCertificate} Page
 * @typedef {import("../types.d.ts").Certified} Certified
 * @typedef {import("../certificate/subject.js").Subject} Subject
 * @typedef {import("./certificate-words.js").Standing} Standing
 * @typedef {"locked" | "name" | "valid" | "soon" | "expired"} Stage
 */

/**
 * Where the learner stands and the one thing to do next.
 * @param {Page} page @param {Stage} stage @param {Subject} subject @param {Certified | null} certificate the newest, where that is shown @param {Standing | null} standing
 */
export function paintSay(page, stage, subject, certificate, standing) {
  const line = page.region("status");
  if (line) paintStanding(line, standing);
  page.region("lasts")?.toggleAttribute("hidden", standing !== null && standing.until !== null);
  const says = stage === "locked" || stage === "name" || (certificate !== null && stage !== "valid");
  page.region("say")?.toggleAttribute("hidden", !says && !page.naming?.asked);
  page.region("opens")?.toggleAttribute("hidden", stage !== "locked");
  const { state } = core.record;
  const left = certificate ? subject.left(state, certificate.at, Date.now()) : [];
  const words = page.region("words");
  if (stage === "locked") {
    const soFar = subject.soFar(state, Date.now());
    if (words && soFar) words.textContent = core.say(`certificate-so-far-${subject.kind}`, soFar);
    return paintGo(page, subject.next(state, Date.now()) ?? undefined, "continue-at");
  }
  const name = stage === "name" ? "earned" : page.naming?.asked && !says ? "naming" : stage;
  const values = { n: standing?.left ?? 0, total: subject.valid, day: standing?.until == null ? "" : dayWords(standing.until) };
  const headline = page.region("headline");
  if (headline) headline.textContent = core.say(`certificate-${name}-headline`, values);
  const renews = stage === "soon" || stage === "expired";
  const told = renews ? (left.length ? `renew-${subject.kind}-tests` : "renew-none") : `${name}-words`;
  if (words) words.textContent = core.say(`certificate-${told}`, { n: left.length, total: subject.valid });
  paintGo(page, renews && says ? left[0] : undefined, "certificate-renew-at");
}

/** @param {Page} page @param {{ url: string, title: string } | undefined} to @param {string} words */
function paintGo(page, to, words) {
  page.region("act")?.toggleAttribute("hidden", !to);
  const label = page.region("go-words");
  if (!to || !label) return;
  page.region("go")?.setAttribute("href", core.href(to.url));
  label.textContent = core.say(words, { title: to.title });
}

/** @param {Page} page @param {Certified} certificate @param {Standing | null} standing */
export function paintPaper(page, certificate, standing) {
  const { name, code, version } = certificate;
  const until = standing?.until ?? null;
  const write = (/** @type {string} */ region, /** @type {string} */ words) => {
    const place = page.region(region);
    if (place && place.textContent !== words) place.textContent = words;
  };
  if (name) write("name", name);
  write("result", core.list([resultWords(certificate), until === null ? "" : core.say("certificate-until-on", { day: dayWords(until) })]));
  const facts = [...(version ? [core.say("certificate-version", { version })] : []), ...(code ? [core.say("certificate-code", { code })] : [])];
  const place = page.region("facts");
  if (place) core.fill(place, ...facts.map((words) => core.make("span", {}, words)));
  const expired = standing?.standing === "expired" && until !== null;
  page.region("stamp")?.toggleAttribute("hidden", !expired);
  if (expired) write("stamp", core.say("certificate-expired", { day: dayWords(until) }));
}

/** What stands on the paper, line by line, and where it can be checked. @param {Page} page @param {string} link */
export function textOf(page, link) {
  const lines = page.querySelectorAll(".paper h2, .paper-name, .paper-course, .paper-result, .paper-facts > span");
  return [...Array.from(lines, (line) => line.textContent?.trim() ?? ""), link].join("\n");
}
