// Writes what the scripts make of made-up records, a case a line, for the other language to compare
// (tests/contract/twins.rs): one learner's events on three devices whose clocks may be ten years wrong,
// exported in part by two to six of them, some files cut, damaged or with lines twice.
//
//   node tests/scripts/twins.js 300 [SEED]

import { madeUpEvents, mixed, random } from "./cases.js";
import { crc32c } from "../../themes/jali/scripts/record/crc32c.js";
import { newHeader } from "../../themes/jali/scripts/record/file-header.js";
import { readFile, writeFile } from "../../themes/jali/scripts/record/file.js";
import { fold } from "../../themes/jali/scripts/record/fold.js";
import { mergeEntries } from "../../themes/jali/scripts/record/merge.js";

/** What a field may hold that this version does not expect there, as JSON. */
const ODD = [
  "null", "true", "-0", "1e2", "1.0", "0.1", "0.30000000000000004", "2.2250738585072011e-308", "1e21", "-1", "9007199254740991", "9007199254740993", "1e999",
  "123456789012345678901234567890", '""', '"x"', '"\\u0000"', '"\\ud83d\\ude00"', '"\\ud83d"', '"\\\\ud83d"', '"क्षत्रिय"', '"e\\u0301"', "[]", '["a",1,null,"b"]', '["wrong"]',
  "{}", '{"a":1,"c":"00000000"}', '{"__proto__":1}', "[".repeat(200) + "]".repeat(200), '"0000000a"', '"00000001"', '"on"', '"done"', '"__proto__"', '"c/m/one#__proto__"',
];
const FIELDS = ["t", "n", "z", "k", "o", "r", "x", "s", "q", "h", "u", "m", "p", "v", "d", "y", "f", "i", "l", "future", "__proto__"];

/** @param {any} event @param {() => number} next @returns {string} its line, now and then with an odd field */
function lineOf(event, next) {
  let body = JSON.stringify(event);
  if (next() < 0.25) {
    const field = FIELDS[Math.floor(next() * FIELDS.length)];
    const odd = `"${field}":${ODD[Math.floor(next() * ODD.length)]}`;
    const { [String(field)]: _, ...rest } = event;
    body = next() < 0.5 ? `${body.slice(0, -1)},${odd}}` : `{${odd},${JSON.stringify(rest).slice(1)}`;
  }
  return `${body.slice(0, -1)},"c":"${crc32c(body)}"}`;
}

/** @param {string} file @param {() => number} next @returns {string} as it may arrive */
function onItsWay(file, next) {
  const at = Math.floor(next() * file.length);
  const way = next();
  if (way < 0.1) return file.slice(0, at);
  if (way < 0.2) return file.slice(0, at) + "x" + file.slice(at + 1);
  return way < 0.25 ? file.replaceAll("\n", "\r\n") : file;
}

/** @param {() => number} next */
function makeCase(next) {
  const lines = madeUpEvents(next, 40).map((event) => lineOf(event, next));
  const about = { site: "k3x9", profile: "default", name: "", for: /** @type {const} */ ("learner"), holds: [], made: 1790000000000 };
  const files = Array.from({ length: 2 + Math.floor(next() * 5) }, () => {
    const some = lines.filter(() => next() < 0.6).flatMap((line) => (next() < 0.1 ? [line, line] : [line]));
    return onItsWay(writeFile(newHeader(about, { events: some.length, done: 0, answers: 0, attempts: 0 }), mixed(some, next)), next);
  });
  const read = files.map((file) => readFile(new TextEncoder().encode(file))).map((file) => ("fault" in file ? [] : file.entries));
  const merged = mergeEntries(...read);
  return { files, merged: merged.map((entry) => entry.line), folded: fold(merged.map((entry) => entry.event)) };
}

const [count = "300", seed = "23"] = process.argv.slice(2);
const next = random(Number(seed));
for (let made = 0; made < Number(count); made += 1) process.stdout.write(`${JSON.stringify(makeCase(next))}\n`);
