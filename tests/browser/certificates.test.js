// Certificates: locked, earned, named, printed, renewed, and checked by their code; served and from a disk.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findingsInAllLooks } from "./axe.js";
import { assertFocused, dataOf, openQuestion, painted, recordOf, saved, says } from "./learner.js";
import { stickingOut } from "./narrow.js";
import { buildSite, passingFolder } from "./sites.js";
import { story, WAYS } from "./story.js";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("./visit.js").Visit} Visit */

const PAGE = "privacy/certificate.html";
const QUESTION = "## May a number be read aloud?\n- ( ) Yes\n  > Somebody may listen.\n- (x) No\n  > Right.\n";

function build() {
  const place = passingFolder("certificates");
  const course = (/** @type {string} */ name, /** @type {Record<string, string>} */ files) => {
    const folder = join(place, "source/courses", name);
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  };
  course("01-privacy", {
    "course.md": "---\ntitle: Data privacy and security on the floor\nversion: 3\ncertificate:\n  valid: 12 months\n---\n",
    "01-lesson.md": "# What counts\n\nEvery number counts.\n",
    "02-final.exam.md": `---\ntitle: Privacy exam\npass: 80\nattempts: 2\n---\n${QUESTION}`,
  });
  course("02-welcome", {
    "course.md": "---\ntitle: Welcome\ncertificate: true\n---\n",
    "01-lesson.md": "# First day\n\nCome in.\n",
    "02-check.quiz.md": `---\ntitle: Check\n---\n${QUESTION}`,
  });
  writeFileSync(join(place, "source/lyceum.yaml"), "title: Floor academy\nid: c7q2-m4xd-9crt\nlanguages: [en]\n");
  return buildSite(join(place, "source"), join(place, "out"));
}
const folder = build();

const part = (/** @type {Page} */ page, /** @type {string} */ name) => page.locator(`[data-cert="${name}"]`);
/** @param {Page} page @param {string} day */
const at = (page, day) => page.clock.setFixedTime(new Date(`${day}T12:00:00`));

/** Hands in the exam on a day, as its page would. @param {Visit} visit @param {string} day @param {string} run @param {number} share @param {string} [name] of the learner */
async function sit({ page, go }, day, run, share, name) {
  await at(page, day);
  await go("privacy/index.html");
  await painted(page);
  await page.evaluate(async ([run, share, name]) => {
    const { record } = /** @type {any} */ (globalThis).lyceum;
    await record.add({ k: "open", o: "privacy/final", u: run, x: ["a"] }, { k: "submit", o: "privacy/final", u: run, s: share, m: 1, p: 80, v: "3" });
    if (name) await record.add({ k: "name", o: "learner", x: [name, ""] });
  }, /** @type {const} */ ([run, share, name]));
  await saved(page);
}

/** @param {Visit} visit @param {string} day */
async function see({ page, go }, day) {
  await at(page, day);
  await go(PAGE);
  await page.locator("lyceum-certificate[data-stage]").waitFor();
}

/** Answers the exam on its page. @param {Page} page */
async function takeExam(page) {
  await page.getByRole("button", { name: "Start" }).click();
  const right = (await dataOf(page)).questions[0].choices.find((/** @type {any} */ one) => one.right).id;
  await openQuestion(page).locator(`.opt[data-choice="${right}"]`).click();
  await page.locator('[data-way="hand-in"]').click();
  await page.locator("[data-hand-in-now]").click();
  await page.locator("[data-exam-result] [data-verdict]").waitFor();
}

for (const [way, disk] of WAYS) {
  story(`${way}: what opens it is said, the exam opens it, a name is asked once, and its code fits`, { folder, disk }, async ({ page, go }) => {
    await go(PAGE);
    await page.locator('[data-stage="locked"]').waitFor();
    await says(part(page, "status"), /Locked/);
    await says(part(page, "opens"), /Privacy exam[^]*80% to pass/);
    assert.equal(await part(page, "print").isVisible(), false);
    await part(page, "opens").getByRole("link", { name: "Privacy exam" }).click();
    await takeExam(page);
    await page.getByRole("link", { name: "See your certificate" }).click();

    await page.locator('[data-stage="name"]').waitFor();
    await says(part(page, "headline"), /You have earned it/);
    assert.equal(await part(page, "print").isVisible(), false, "without a name there is nothing to print");
    const name = page.getByLabel("Your name, as it shall stand on the certificate");
    await name.fill("   ");
    await page.getByRole("button", { name: "Put it on" }).click();
    await assertFocused(name);
    assert.equal(await name.getAttribute("aria-invalid"), "true");
    await says(part(page, "name-error"), /Write your name first/);
    await name.fill("  Ayesha   Khan ");
    await name.press("Enter");
    await page.locator('[data-stage="valid"]').waitFor();
    await assertFocused(page.locator("#_paper"));
    await saved(page);
    await says(part(page, "name"), /^Ayesha Khan$/);
    await says(part(page, "result"), /^Passed with 100% on .*, valid until /);
    const { certificates, learner } = await recordOf(page);
    assert.equal(learner.name, "Ayesha Khan");
    assert.equal(certificates.privacy.length, 1);
    const { code, share, version, run } = certificates.privacy[0];
    assert.match(code, /^[CDFGHJKMNPQRTVWXY2346789]{4}-[CDFGHJKMNPQRTVWXY2346789]{4}$/);
    assert.deepEqual([share, version, run.length], [1, "3", 8]);
    await says(part(page, "facts"), new RegExp(`Course version 3\\s*Code ${code}`));

    await page.reload();
    await page.locator('[data-stage="valid"]').waitFor();
    await says(part(page, "name"), /Ayesha Khan/);
    assert.equal((await recordOf(page)).certificates.privacy.length, 1, "looked at again it is not made again");

    await page.getByRole("link", { name: "Check a code" }).click();
    const verdict = page.locator("[data-check=verdict]");
    await says(verdict, /They fit together[^]*Ayesha Khan: Data privacy[^]*Valid until[^]*does not prove who took the course/);
    assert.equal(await page.getByLabel("Code", { exact: true }).inputValue(), code);
  });
}

story("facts are checked as they are typed: kindly, and yet every slip is found", { folder }, async (visit) => {
  const { page, go } = visit;
  await sit(visit, "2026-03-03", "00c0ffee", 0.88, "عائشہ خان");
  await see(visit, "2026-03-04");
  await part(page, "copying").locator("summary").click();
  const text = await page.locator("#_cert-text").inputValue();
  const { code } = (await recordOf(page)).certificates.privacy[0];
  assert.match(text, new RegExp(`^Certificate of completion\\nعائشہ خان\\nData privacy.*\\nPassed with 88% on 3 March 2026, valid until 3 March 2027\\nCourse version 3\\nCode ${code}\\nhttp`));
  await part(page, "copy").click();
  await says(page.locator("#_status"), /Copied|marked/);

  await go("check-certificate.html");
  const verdict = page.locator("[data-check=verdict]");
  const check = page.getByRole("button", { name: "Check", exact: true });
  await check.click();
  await says(verdict, /Something is missing/);
  await assertFocused(page.getByLabel("Name", { exact: true }));
  await page.getByLabel("Name", { exact: true }).fill(" عائشه   خان ");
  await page.getByLabel("Day").fill("2026-03-03");
  await page.getByLabel("Result in percent").fill("۸۸ %");
  await page.getByLabel("Course version").fill("3");
  await page.getByLabel("Code", { exact: true }).fill(code.toLowerCase().replace("-", " "));
  await check.click();
  await says(verdict, /They fit together/);
  await assertFocused(verdict.locator("h2"));
  await page.getByLabel("Day").fill("2026-03-04");
  assert.equal(await verdict.isVisible(), false, "what was judged is no longer what stands there");
  await check.click();
  await says(verdict, /They do not fit together[^]*Compare every letter/);
  await page.getByRole("button", { name: "Start again" }).click();
  await page.getByLabel("Paste the text of a certificate").fill(`Dear trainer,\n${text}\nRegards`);
  await says(verdict, /They fit together/);
  await page.getByLabel("Paste the text of a certificate").fill(text.replace("s=c7q2", "s=x7q2"));
  await says(verdict, /do not fit[^]*made on another site/);
});

story("it expires with notice, renewing it gives all tries anew, and the old one stays", { folder }, async (visit) => {
  const { page, go } = visit;
  await sit(visit, "2026-03-01", "00c0ff00", 0.4);
  await sit(visit, "2026-03-03", "00c0ffee", 0.88, "Ayesha Khan");
  await see(visit, "2026-12-31");
  await says(part(page, "status"), /Valid until 3 March 2027/);
  await go("index.html");
  await painted(page);
  await page.waitForTimeout(300);
  assert.equal(await page.locator("[data-expiry]:visible").count(), 0, "62 days before nothing is said");
  for (const [day, words] of /** @type {[string, RegExp][]} */ ([["2027-01-02", /60 days/], ["2027-02-01", /30 days/], ["2027-02-24", /7 days/], ["2027-03-03", /Expires today/], ["2027-03-04", /Expired on 3 March 2027/]])) {
    await at(page, day);
    for (const path of ["index.html", "my-learning.html"]) {
      await go(path);
      await says(page.locator("[data-expiry]"), words);
    }
  }
  await says(page.locator("[data-certificates]"), /Data privacy[^]*Expired on/);
  await go("privacy/index.html");
  await says(page.locator("[data-certificate-status]"), /Expired on 3 March 2027/);
  await see(visit, "2027-03-04");
  await says(part(page, "stamp"), /Expired on 3 March 2027/);
  await says(part(page, "words"), /Pass the test again[^]*12 months/);
  await page.getByRole("link", { name: "Renew: Privacy exam" }).click();
  await painted(page);
  assert.equal(await page.locator("[data-exam-start]").isVisible(), true, "it begins at its start, not at the old result");
  await takeExam(page);
  await see(visit, "2027-03-04");
  await page.locator('[data-stage="valid"]').waitFor();
  await says(part(page, "result"), /Passed with 100% on 4 March 2027, valid until 4 March 2028/);
  await says(part(page, "earlier"), /Passed with 88% on 3 March 2026/);
  await part(page, "earlier").getByRole("button").click();
  await assertFocused(page.locator("#_paper"));
  await says(part(page, "result"), /88%/);
  await says(part(page, "stamp"), /Expired/);
  assert.equal((await recordOf(page)).certificates.privacy.length, 2);
});

story("a changed name gets a new code, and leaving it changes nothing", { folder }, async (visit) => {
  const { page } = visit;
  await sit(visit, "2026-03-03", "00c0ffee", 0.88, "Ayesha");
  await see(visit, "2026-03-04");
  const before = await part(page, "facts").textContent();
  await page.getByRole("button", { name: "Change name" }).click();
  const name = page.getByLabel("Your name, as it shall stand on the certificate");
  await assertFocused(name);
  assert.equal(await name.inputValue(), "Ayesha");
  await page.getByRole("button", { name: "Leave it as it is" }).click();
  await assertFocused(page.getByRole("button", { name: "Change name" }));
  assert.equal(await name.isVisible(), false);
  await page.getByRole("button", { name: "Change name" }).click();
  await name.fill("Ayesha <b>Khan</b>");
  await page.getByRole("button", { name: "Put it on" }).click();
  await says(part(page, "name"), /^Ayesha <b>Khan<\/b>$/);
  assert.notEqual(await part(page, "facts").textContent(), before);
  const { certificates, learner } = await recordOf(page);
  assert.deepEqual(certificates.privacy.map((/** @type {any} */ one) => one.name), ["Ayesha", "Ayesha <b>Khan</b>"]);
  assert.equal(learner.name, "Ayesha <b>Khan</b>");
  assert.equal(await part(page, "earlier").isVisible(), false, "the same certificate, not another");
});

story("a course without exams gives it when everything is done, and it does not expire", { folder }, async ({ page, go }) => {
  await go("welcome/certificate.html");
  await says(part(page, "words"), /So far 0 of 2 are done/);
  await part(page, "go").click();
  await page.getByRole("button", { name: "Mark done and go on" }).click();
  await page.waitForURL(/check\.html/);
  await painted(page);
  await page.evaluate(() => /** @type {any} */ (globalThis).lyceum.record.add({ k: "submit", o: "welcome/check", u: "00c0ffee", s: 1, m: 1, p: 80 }, { k: "name", o: "learner", x: ["Ayesha Khan", ""] }));
  await saved(page);
  await go("welcome/certificate.html");
  await page.locator('[data-stage="valid"]').waitFor();
  await says(part(page, "result"), /^Completed on [^,]+$/);
  const [made] = (await recordOf(page)).certificates.welcome;
  assert.deepEqual([made.share, made.run, made.version], [null, "", ""]);
});

story("it is printed on one page, on A4 and on letter paper, and nothing but itself", { folder }, async (visit) => {
  const { page } = visit;
  await sit(visit, "2026-03-03", "00c0ffee", 0.88, "Muhammad Abdul Rahman Siddiqui Durrani of the second night shift");
  await see(visit, "2026-03-04");
  for (const format of ["A4", "Letter"]) {
    const pdf = (await page.pdf({ format, landscape: true })).toString("latin1");
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, format);
  }
  await page.emulateMedia({ media: "print" });
  for (const gone of [".top", ".foot", ".cert-top", ".cert-act", ".cert-honest"]) assert.equal(await page.locator(gone).isVisible(), false, gone);
  assert.equal(await part(page, "paper").isVisible(), true);
});

story("every state is sound for everybody, and none sticks out at 320 px or in the largest text", { folder, context: { bypassCSP: true } }, async (visit) => {
  const { page, go } = visit;
  /** @type {string[]} */
  const found = [];
  const look = async (/** @type {string} */ name) => {
    found.push(...(await findingsInAllLooks(page, name)));
    await page.setViewportSize({ width: 320, height: 640 });
    for (const size of ["2", "4"]) {
      await page.evaluate((size) => document.documentElement.setAttribute("data-text", size), size);
      found.push(...(await page.evaluate(stickingOut)).map((one) => `${name}, text ${size}: ${one}`));
      const out = await page.evaluate(() => {
        const paper = document.querySelector(".paper")?.getBoundingClientRect();
        const inside = [...document.querySelectorAll(".paper-in p")].filter((one) => one.getClientRects().length && paper && one.getBoundingClientRect().bottom > paper.bottom - 8);
        return inside.map((one) => one.className);
      });
      found.push(...out.map((one) => `${name}, text ${size}: ${one} leaves the paper`));
    }
    await page.evaluate(() => document.documentElement.removeAttribute("data-text"));
  };
  await see(visit, "2026-03-01");
  await look("locked");
  await sit(visit, "2026-03-03", "00c0ffee", 0.88);
  await see(visit, "2026-03-04");
  await look("name");
  await sit(visit, "2026-03-05", "00c0fff0", 0.9, "Muhammad Abdul Rahman Siddiqui");
  await see(visit, "2026-03-06");
  await look("valid");
  await see(visit, "2027-06-06");
  await look("expired");
  await page.setViewportSize({ width: 1280, height: 800 });
  await go("check-certificate.html#s=c7q2-m4xd-9crt&c=privacy&n=Ayesha&d=2026-03-03&p=88&v=3&k=CDFGHJKM");
  await page.locator("[data-check=verdict]").waitFor();
  await look("check");
  for (const path of ["index.html", "my-learning.html"]) {
    await at(page, "2027-03-01");
    await go(path);
    await page.locator("[data-expiry] a").waitFor();
    await look(path);
  }
  assert.deepEqual(found, []);
});

story("without a script the page says what opens it, and the check why it cannot work", { folder, context: { javaScriptEnabled: false } }, async ({ page, go }) => {
  await go(PAGE);
  await says(page.locator("main"), /What opens it[^]*Pass the exam\.[^]*runs no scripts[^]*Privacy exam/);
  assert.equal(await page.getByRole("button").filter({ visible: true }).count(), 0, "no dead buttons");
  await go("check-certificate.html");
  await says(page.locator("main"), /runs no scripts/);
  assert.equal(await page.getByRole("button").filter({ visible: true }).count(), 0);
});
