// On home, My learning and a course's page: the learner's certificates, and a strip with one button when
// one of them is about to expire. From the outlines of the courses and curricula that the record knows.

import { core } from "../core-door.js";
import { dayOf, NOTICE, standingOf } from "../certificate/issue.js";
import { ofCourse, ofCurriculum } from "../certificate/subject.js";
import { readCurricula } from "./curricula.js";
import { dayWords, paintStanding } from "../elements/certificate-words.js";

/**
 * @typedef {{ title: string, url: string, standing: ReturnType<typeof standingOf> | null, renew: string }} Row
 *   `standing` is null while it is locked; `renew` is the address of what renews it, or its own
 */

/** Strips of those that end soon, rows of all there are; on a course's page also the status of its own. */
export async function drawCertificates() {
  const rows = await readRows();
  const earned = rows.filter((row) => row.standing);
  const strips = earned.filter(({ standing }) => standing && standing.notice > 0 && standing.left >= -(NOTICE[0] ?? 0)).sort((one, two) => (one.standing?.left ?? 0) - (two.standing?.left ?? 0));
  const line = document.querySelector("[data-certificate-status]");
  if (line && rows[0]) paintStanding(line, rows[0].standing);
  return { strips: strips.map(drawStrip), rows: earned.map(drawRow) };
}

/** @returns {Promise<Row[]>} */
async function readRows() {
  const { state } = core.record;
  const courses = core.page.courses?.filter((course) => course.certificate) ?? (core.page.course ? [core.page.course] : []);
  const rows = [];
  for (const { id, title, url } of courses) {
    if (!core.knows(state, id) && !state.certificates[id]) continue;
    const outline = await core.loadOutline(core.href(url.replace(/[^/]*$/, "outline.js")));
    if (outline?.certificate) rows.push(rowOf(ofCourse(outline), title, outline.certificate.url));
  }
  for (const curriculum of await readCurricula()) if (curriculum.certificate) rows.push(rowOf(ofCurriculum(curriculum), curriculum.title, curriculum.certificate.url));
  return rows;
}

/** @param {import("../certificate/subject.js").Subject} subject @param {string} title @param {string} url of the certificate @returns {Row} */
function rowOf(subject, title, url) {
  const { state } = core.record;
  const newest = subject.all(state).pop();
  const standing = newest ? standingOf(newest, subject.valid, dayOf(Date.now())) : null;
  const renew = newest ? subject.left(state, newest.at, Date.now())[0] : undefined;
  return { title, url, standing, renew: renew?.url ?? url };
}

/** @param {Row} row */
function drawStrip({ title, standing, renew }) {
  if (!standing || standing.until === null) return core.make("div");
  const expired = standing.standing === "expired";
  const words = core.say(expired ? "certificate-strip-expired" : "certificate-strip", { day: dayWords(standing.until) });
  const line = core.make("span");
  paintStanding(line, standing);
  // The nearer the end, the more the button asks for.
  const look = ["btn", "btn", "btn mark", "btn go"][standing.notice] ?? "btn";
  const button = core.make("a", { class: look, href: core.href(renew), "aria-label": core.say("certificate-renew-course", { title }) }, core.say("certificate-renew-button"), core.icon("arrow-right", "i s flip"));
  return core.make("div", { class: "pan row offer", "data-notice": String(standing.notice) }, core.make("div", {}, core.make("h2", {}, title), core.make("p", { class: "meta" }, words)), line, button);
}

/** @param {Row} row */
function drawRow({ title, url, standing }) {
  const line = core.make("span");
  if (standing) paintStanding(line, standing);
  return core.make("li", {}, core.icon("award"), core.make("a", { href: core.href(url) }, title), core.make("span", { class: "meta" }, line));
}
