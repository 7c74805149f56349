// The browser is killed with SIGKILL, again and again, while a learner answers steadily: what the page
// has called saved is there when it is opened again.
//
// 10 kills, or as many as LYCEUM_KILLS says (the full run takes 100).

import assert from "node:assert/strict";
import { test } from "node:test";
import { painted } from "./learner.js";
import { newProfile, openProfile } from "./profile.js";
import { siteFolder } from "./sites.js";

const KILLS = Number(process.env.LYCEUM_KILLS ?? 10);
const GREETING = "small/first/greeting.html";

/**
 * Runs in the page: an answer every few milliseconds, now and then a long text. Whenever the saved line
 * says so, everything given until then is promised.
 * @param {number} from number of the first answer
 */
async function answerSteadily(from) {
  const { lyceum, promise } = /** @type {any} */ (globalThis);
  const { record } = lyceum;
  let given = from;
  record.listen(() => {
    if (document.querySelector("[data-saved]")?.getAttribute("data-state") === "saved") promise(given);
  });
  for (;;) {
    const n = given;
    void (n % 9 ? record.add({ k: "answer", o: `t/p#${n}`, x: ["9f3a"], s: 1 }) : record.addNote(`t/p#${n}`, `${n} `.repeat(400)));
    given = n + 1;
    // The time a disk takes, more and less.
    const until = performance.now() + Math.random() * 12;
    while (performance.now() < until) await new Promise((resolve) => setTimeout(resolve));
  }
}

/** @param {import("playwright-core").Page} page @returns {Promise<number[]>} what is there again, whole */
function foundIn(page) {
  return page.evaluate(async () => {
    const { record, store } = /** @type {any} */ (globalThis).lyceum;
    await record.ready;
    // A busy machine may open the database late: the page then reads it when it opens.
    for (let wait = 0; store.behind && wait < 1200; wait += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    const { questions, notes } = record.state;
    const number = (/** @type {string} */ item) => Number(item.split("#")[1]);
    const whole = Object.keys(notes).filter((item) => notes[item].text === `${number(item)} `.repeat(400));
    return [...Object.keys(questions), ...whole].filter((item) => item.startsWith("t/p#")).map(number);
  });
}

test(`${KILLS} kills while answering: nothing that was called saved is lost`, { timeout: 60000 + KILLS * 30000 }, async () => {
  const folder = siteFolder("small");
  const profile = newProfile();
  const promised = new Set();
  let next = 0;
  let found = /** @type {Set<number>} */ (new Set());
  for (let kills = 0; kills <= KILLS; kills += 1) {
    const { page, go, kill, close, faults } = await openProfile(profile, folder);
    await go(GREETING);
    await painted(page);
    found = new Set(await foundIn(page));
    assert.deepEqual([...promised].filter((n) => !found.has(n)), [], `after ${kills} kills`);
    assert.deepEqual(faults, []);
    if (kills === KILLS) await close();
    else {
      const from = next;
      await page.exposeFunction("promise", (/** @type {number} */ given) => {
        for (let n = Math.max(from, next); n < given; n += 1) promised.add(n);
        next = Math.max(next, given);
      });
      page.evaluate(answerSteadily, from).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 1400));
      await kill();
      // What was given and not promised may be there too: its numbers are not used again.
      next += 10000;
    }
  }
  assert.ok(promised.size > KILLS * 5, `only ${promised.size} answers were called saved`);
  console.log(`held: ${KILLS} kills, ${promised.size} answers called saved, 0 lost (${found.size} found)`);
});
