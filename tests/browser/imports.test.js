// Files that come from somewhere: changed on their way at random, or made by somebody who means harm. None
// of them throws, none of their words runs, and what is taken of them goes in and out again.
//
// 300 files, or as many as LYCEUM_MUTATIONS says (the full run takes 5 000).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { learned } from "../scripts/learned.js";
import { random, vectors } from "../scripts/cases.js";
import { formatEvent } from "../../themes/jali/scripts/record/event.js";
import { newHeader } from "../../themes/jali/scripts/record/file-header.js";
import { readFile, writeFile } from "../../themes/jali/scripts/record/file.js";
import { packFile, unpackFile } from "../../themes/jali/scripts/record/pack.js";
import { painted, recordOf, saved } from "./learner.js";
import { story, visit } from "./story.js";

const FILES = Number(process.env.LYCEUM_MUTATIONS ?? 300);
const SETTINGS = "settings.html";
const ATTACKS = ['"><img src=x onerror=ran(1)>', "<script>ran(2)</script>", "javascript:ran(3)", "</title><svg onload=ran(4)>", "__proto__", "constructor", "{{ ran(5) }}", "\u202e\u0000<b onclick=ran(6)>", "a\nb\r\n", "x".repeat(800)];
const KINDS = ["open", "done", "answer", "submit", "place", "time", "note", "plan", "tick", "rate", "scene", "card", "pick", "flag", "clock", "name", "certificate", "undo", "hologram"];
const FIELDS = ["o", "x", "y", "v", "r", "q", "u", "s", "m", "p", "d", "h", "i", "l", "f", "z", "k", "c"];

const about = { site: "tests-small-0001", profile: "default", name: "Asha", for: /** @type {const} */ ("learner"), holds: [], made: 1790000000000 };
const none = { events: 0, done: 0, answers: 0, attempts: 0 };

/** @param {() => number} next @param {number} round @returns {string} a file whose events hold what nobody should write */
function hostileFile(next, round) {
  /** @param {any[]} list @returns {any} */
  const pick = (list) => list[Math.floor(next() * list.length)];
  const values = () => pick([...ATTACKS, -1, 1e308, 9007199254740991, null, true, [pick(ATTACKS)], [[]], { toString: 1 }, {}]);
  const lines = Array.from({ length: 12 }, (_, n) => {
    const item = pick(["small/first/greeting#first", "small/first/greeting", "small/first/check", "learner", "review", "small", pick(ATTACKS), `small/first/check#${pick(ATTACKS)}`]);
    const odd = Object.fromEntries(Array.from({ length: 4 }, () => [pick(FIELDS.slice(0, -1)), values()]));
    return formatEvent(/** @type {any} */ ({ k: pick(KINDS), o: item, x: [pick(ATTACKS)], u: "0000000b", ...odd, a: `A${String(round).padStart(6, "0")}AAAAA`, n, t: pick([1790000000000 + n, 0, 8640000000000000, 9007199254740991]) }));
  });
  return writeFile({ ...newHeader({ ...about, name: pick(ATTACKS), site: pick([about.site, pick(ATTACKS)]) }, none), for: values(), holds: values(), made: values(), profile: values() }, lines);
}

/** @param {Uint8Array} file @param {() => number} next @returns {Uint8Array} as it may arrive */
function changed(file, next) {
  let bytes = Buffer.from(file);
  for (let times = 1 + Math.floor(next() * 5); times > 0; times -= 1) {
    const at = Math.floor(next() * bytes.length);
    const to = Math.min(bytes.length, at + Math.floor(next() * 300));
    const way = Math.floor(next() * 5);
    if (way === 0) bytes[at] = Number(bytes[at]) ^ (1 << Math.floor(next() * 8));
    else if (way === 1) bytes = bytes.subarray(0, at);
    else if (way === 2) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)]);
    else if (way === 3) bytes = Buffer.concat([bytes.subarray(0, to), bytes.subarray(at)]);
    else bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from('\n{"format":"lyceum-record-part","part":1e9,"x":"="}\n'), bytes.subarray(at)]);
  }
  return bytes;
}

/** Runs in the page: offers each file as a learner would, and adds every tenth. @param {string[]} files in base64 */
async function offerAll(files) {
  const box = /** @type {any} */ (document.querySelector("lyceum-import"));
  let offered = 0;
  for (const [at, text] of files.entries()) {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    await box.choose(new File([bytes], "record.lyceum"));
    if (box.querySelector("[data-preview] h3")) offered += 1;
    const add = box.querySelector("[data-preview] [data-add]");
    if (add && at % 10 === 0) {
      add.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return offered;
}

test(`${FILES} hostile and damaged files are looked at in the browser: no exception, and no word of them runs`, { timeout: 120000 + FILES * 200 }, async () => {
  const ran = /** @type {string[]} */ ([]);
  const { page, context, go, faults } = await visit({ context: { bypassCSP: true }, prepare: async (context) => {
    await context.exposeFunction("ran", (/** @type {string} */ what) => ran.push(String(what)));
    context.on("dialog", (dialog) => (ran.push(`dialog ${dialog.message()}`), dialog.dismiss()));
  } });
  const next = random(83);
  const plain = writeFile(newHeader(about, none), learned(60).map(formatEvent));
  const packed = await packFile(plain, about, 0);
  const locked = String(vectors("files/locked").cases[0].text ?? plain);
  const base = [plain, packed, locked].map((text) => new TextEncoder().encode(text));
  let offered = 0;
  for (let from = 0; from < FILES; from += 50) {
    const files = Array.from({ length: Math.min(50, FILES - from) }, (_, at) => {
      const hostile = new TextEncoder().encode(hostileFile(next, from + at));
      const way = next();
      return Buffer.from(way < 0.4 ? hostile : changed(way < 0.6 ? hostile : /** @type {Uint8Array} */ (base[Math.floor(next() * 3)]), next)).toString("base64");
    });
    await go(SETTINGS);
    await painted(page);
    offered += await page.evaluate(offerAll, files);
  }
  await saved(page);
  for (const path of ["index.html", "my-learning.html", SETTINGS, "review.html", "small/index.html", "small/first/greeting.html", "small/first/check.html"]) {
    await go(path);
    await painted(page);
    await page.waitForTimeout(150);
  }
  const { events } = await recordOf(page);
  assert.deepEqual(ran, []);
  assert.deepEqual([...new Set(faults)], []);
  assert.ok(offered > FILES / 3 && events > FILES / 3, `${offered} offered, ${events} events taken`);
  console.log(`held: ${FILES} hostile and damaged files imported (${offered} offered, ${events} events taken): 0 exceptions, 0 scripts run`);
  await context.close();
});

story("what older and newer versions wrote lies in the store beside ours, and leaves as it came; long records leave packed", {}, async ({ page, context, go, at }) => {
  const { cases } = vectors("files/versions");
  const other = await context.newPage();
  await other.goto(at(SETTINGS));
  await painted(other);
  // Versions of one actor would be the same events twice: the newest is the hardest.
  const kept = [...cases[cases.length - 1].lines, ...learned(3000).map(formatEvent)];
  await other.evaluate((all) => new Promise((resolve, reject) => {
    const request = indexedDB.open("lyceum:tests-small-0001:default");
    request.onsuccess = () => {
      const work = request.result.transaction("events", "readwrite");
      for (const line of all) work.objectStore("events").add(line);
      work.oncomplete = resolve;
      work.onabort = reject;
    };
  }), kept);
  await other.close();
  await go(SETTINGS);
  await painted(page);
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("[data-download-record]").click()]);
  const outer = readFile(readFileSync(await file.path()));
  assert.ok(!("fault" in outer) && outer.parts.length > 10, "packed");
  const got = await unpackFile(outer.parts);
  assert.ok(!("fault" in got));
  const inner = readFile(got.bytes);
  assert.ok(!("fault" in inner) && inner.end === "whole");
  assert.deepEqual(inner.entries.map((entry) => entry.line).sort(), [...kept].sort());
});
