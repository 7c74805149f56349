// Eight tabs write at once: none loses what another wrote, and all know the same.

import assert from "node:assert/strict";
import { recordOf } from "./learner.js";
import { story } from "./story.js";

const TABS = 8;
const EACH = 200;

/** @param {{ who: number, each: number }} wanted */
async function writeMany({ who, each }) {
  const { record } = /** @type {any} */ (globalThis).lyceum;
  await record.ready;
  const facts = Array.from({ length: each }, (_, n) => [{ k: "answer", o: `t/${who}#${n}`, x: ["9f3a"], s: (n % 3) / 2 }, { k: "answer", o: "t/same#one", s: n / each, u: `0000000${who}` }, { k: "done", o: `t/${n}` }, { k: "note", o: "t/same#text", u: `${who}`.padStart(8, "0"), i: n, l: each, x: [`${n} `] }][n % 4]);
  const states = await Promise.all(facts.map((fact) => record.add(fact)));
  if (states.some((state) => state !== "saved")) throw new Error(states.join(" "));
}

/** @param {string} name @param {boolean} hear */
function tabs(name, hear) {
  const deaf = (/** @type {import("playwright-core").BrowserContext} */ context) => context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => {};
  });
  story(name, { prepare: async (context) => void (hear || (await deaf(context))) }, async ({ context, at }) => {
    const open = async () => {
      const tab = await context.newPage();
      await tab.goto(at("settings.html"));
      return tab;
    };
    const all = await Promise.all(Array.from({ length: TABS }, open));
    await Promise.all(all.map((tab, who) => tab.evaluate(writeMany, { who, each: EACH })));
    // Who hears no hint reads when it is looked at.
    if (!hear) for (const tab of all) await tab.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    for (const tab of all) await tab.waitForFunction((n) => /** @type {any} */ (globalThis).lyceum.record.kept.size === n, TABS * EACH, { timeout: 60000 });
    // One that is opened afterwards finds the same on the disk.
    const folds = await Promise.all([...all, await open()].map(recordOf));
    for (const fold of folds) assert.deepEqual(fold, folds[0]);
    assert.equal(folds[0].events, TABS * EACH);
    console.log(`held: ${TABS} tabs x ${EACH} events${hear ? "" : ", none hearing the others"}: ${folds[0].events} in every tab, ${folds.length} folds equal`);
  });
}

tabs(`${TABS} tabs write ${EACH} events each at once: all are in every tab, and the folds are equal`, true);
tabs(`the same where no tab hears another`, false);
