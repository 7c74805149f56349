// What My learning reckons with: skills from answers, the days of a week, time at a test, and when a
// copy of the record is asked for.

import test from "node:test";
import assert from "node:assert/strict";
import { newSince, wantsCopy } from "../../themes/jali/scripts/learning/backup.js";
import { keepingOf } from "../../themes/jali/scripts/learning/keeping.js";
import { mondayOf, weekOf } from "../../themes/jali/scripts/learning/rhythm.js";
import { lastAnswers, skillsOf, skillState } from "../../themes/jali/scripts/learning/skills.js";
import { minutesOf } from "../../themes/jali/scripts/learning/time.js";

const DAY = 86400000;
const dayOf = (/** @type {number} */ time) => Math.floor(time / DAY);
/** A history of one answer a day, from a word such as "right wrong". @param {string} words @param {number} [from] */
const daily = (words, from = 0) => words.split(" ").map((word, day) => ({ at: (from + day) * DAY, grade: /** @type {"again" | "good"} */ (word === "wrong" ? "again" : "good") }));

test("a skill is steady when four of the last five answers were right", () => {
  const of = (/** @type {string} */ words) => skillState(lastAnswers([daily(words)], dayOf), false);
  assert.equal(of("right right right"), "learning", "three are not enough");
  assert.equal(of("right right right right"), "steady");
  assert.equal(of("wrong wrong right right right right"), "steady", "what is long ago does not count");
  assert.equal(of("right right right right wrong"), "steady");
  assert.equal(of("right right right right wrong wrong"), "learning");
  assert.equal(skillState(lastAnswers([], dayOf), false), "new");
  assert.equal(skillState({ right: 4, of: 5 }, true), "due", "steady, and asked again today");
  assert.equal(skillState({ right: 1, of: 5 }, true), "learning");
});

test("answers to several questions count together, and of one day only the first to each", () => {
  const again = [{ at: 10, grade: /** @type {const} */ ("again") }, { at: 20, grade: /** @type {const} */ ("good") }, { at: 30, grade: /** @type {const} */ ("good") }];
  assert.deepEqual(lastAnswers([again], dayOf), { right: 0, of: 1 }, "right after the answer was read says little");
  assert.deepEqual(lastAnswers([daily("right right", 0), daily("wrong right right right", 1)], dayOf), { right: 4, of: 5 });
});

test("skills come in the order in which something is to be done, and only those that are asked for", () => {
  const question = (/** @type {string} */ name, /** @type {string} */ objective, points = 1) => ({ id: `c/l#${name}`, revision: "0000", kind: "choose_one", points, objective });
  const outline = {
    version: 1, id: "c", title: "Course", url: "c/index.html",
    modules: [{ title: "", pages: [{ id: "c/l", kind: "lesson", title: "Lesson", url: "c/l.html", questions: [question("a", "steady"), question("b", "fresh"), question("d", "shaky"), question("e", "due"), question("f", "felt", 0)] }] }],
    objectives: Object.fromEntries(["steady", "fresh", "shaky", "due", "felt", "unasked"].map((id) => [id, { text: `Can ${id}`, links: [] }])),
  };
  const practice = { "c/l#a": daily("right right right right"), "c/l#d": daily("wrong"), "c/l#e": daily("right right right right") };
  const skills = skillsOf(outline, practice, new Set(["c/l#e"]), dayOf);
  assert.deepEqual(skills.map(({ id, state }) => [id, state]), [["due", "due"], ["shaky", "learning"], ["fresh", "new"], ["steady", "steady"]]);
});

test("a week begins on Monday and knows on which days something was done", () => {
  assert.equal(mondayOf(dayOf(Date.UTC(2026, 10, 22))), dayOf(Date.UTC(2026, 10, 16)), "a Sunday belongs to the week before it");
  assert.equal(mondayOf(dayOf(Date.UTC(2026, 10, 16))), dayOf(Date.UTC(2026, 10, 16)));
  const event = (/** @type {string} */ k, /** @type {number} */ day, n = 0, o = "c/l") => ({ a: "AAAAAAAAAAAA", n, t: Date.UTC(2026, 10, day, 12), k, o });
  const events = [event("answer", 15), event("answer", 16, 1), event("answer", 16, 2), event("done", 18, 3), event("done", 18, 4), event("done", 19, 5, "c/m"), event("open", 20, 6), event("place", 21, 7)];
  const week = weekOf(events, new Set(["AAAAAAAAAAAA/5"]), dayOf, dayOf(Date.UTC(2026, 10, 22)));
  assert.deepEqual(week.days.map((day) => day.learned), [true, false, true, false, false, false, false], "looking at a page is not learning, what was taken back is none");
  assert.deepEqual([week.count, week.lessons, week.answers], [2, 1, 2]);
  assert.deepEqual(week.days.map((day) => day.today), [false, false, false, false, false, false, true]);
});

test("time at a test leaves out pauses", () => {
  const given = (/** @type {number} */ minute) => ({ at: minute * 60000, revision: "", choices: [], share: 1, hints: 0, confidence: "", run: "00000000" });
  const attempt = { at: 100 * 60000, run: "00000000", share: 1, points: 1, possible: 1, pass: null, passed: false, version: "", only: "", end: "" };
  const run = { started_at: 0, questions: [], only: "", factor: null, used: 0, answers: { a: given(2), b: given(4), c: given(98) }, picks: {}, flags: [], rates: {}, steps: /** @type {[string, string][]} */ ([]), attempt };
  assert.equal(minutesOf(run), 2 + 2 + 5 + 2);
  assert.equal(minutesOf({ ...run, used: 1500 }), 25, "an exam's clock knows better");
  assert.equal(minutesOf({ ...run, started_at: null }), null);
  assert.equal(minutesOf({ ...run, attempt: null }), null);
});

test("a copy is asked for after twenty new entries and five days, once a day at most", () => {
  const events = (/** @type {number} */ n, k = "answer", from = 1) => Array.from({ length: n }, (_, at) => ({ a: "AAAAAAAAAAAA", n: at, t: from + at, k, o: "c/l" }));
  const wants = (/** @type {any[]} */ all, /** @type {number | null} */ copied, /** @type {number | null} */ asked, days = 6) => wantsCopy(all, copied, asked, days * DAY, dayOf);
  assert.equal(wants(events(20), null, null), true);
  assert.equal(wants(events(19), null, null), false, "too little to lose");
  assert.equal(wants(events(20), null, null, 4), false, "too early");
  assert.equal(wants([...events(19), ...events(50, "place"), ...events(50, "time")], null, null), false, "where somebody was is no loss");
  assert.equal(wants(events(20), null, 6 * DAY + 5), false, "asked today");
  assert.equal(wants(events(20), null, 5 * DAY), true, "asked yesterday");
  assert.equal(wants(events(40), 2 * DAY, null, 20), false, "nothing is new since the copy");
  assert.equal(wants(events(40, "answer", 3 * DAY), 2 * DAY, null, 6), false, "the copy is four days old");
  assert.equal(wants(events(40, "answer", 3 * DAY), 2 * DAY, null, 7), true);
  assert.equal(wants(events(20), 5000 * DAY, 4000 * DAY), true, "a clock that was wrong once does not silence it for years");
  assert.deepEqual(newSince(events(3, "answer", 10), 11), { count: 1, first: 10 });
});

test("how safely a record is kept is said as it is in each browser", () => {
  const chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36";
  const safari = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15";
  const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:124.0) Gecko/20100101 Firefox/124.0";
  const here = (/** @type {object} */ more) => keepingOf({ shelf: "database", unsaved: false, persisted: false, protocol: "https:", agent: chrome, touches: 0, standalone: false, canAsk: true, metHome: true, ...more });
  assert.deepEqual(here({}), { state: "may-go", notes: [], offer: true });
  assert.deepEqual(here({ persisted: true }), { state: "kept", notes: [], offer: false });
  assert.deepEqual(here({ shelf: "local", persisted: true }), { state: "weak", notes: [], offer: false }, "a promise does not make the weaker place a strong one");
  assert.deepEqual(here({ shelf: "memory" }).state, "none");
  assert.deepEqual(here({ unsaved: true, persisted: true, protocol: "file:" }), { state: "none", notes: [], offer: false }, "what is not kept needs no further words");
  assert.deepEqual(here({ protocol: "http:", canAsk: false }), { state: "may-go", notes: ["plain"], offer: false });
  assert.deepEqual(here({ protocol: "http:" }).notes, [], "this machine itself counts as safe");
  assert.deepEqual(here({ protocol: "file:" }).notes, ["file"]);
  assert.deepEqual(here({ protocol: "file:", agent: firefox, metHome: false }), { state: "alone", notes: [], offer: false });
  assert.deepEqual(here({ protocol: "file:", agent: firefox }), { state: "may-go", notes: ["file"], offer: true });
  assert.deepEqual(here({ agent: firefox, metHome: false }).state, "may-go", "from a web address Firefox keeps pages together");
  assert.deepEqual(here({ agent: safari }).notes, ["safari", "add"]);
  assert.deepEqual(here({ agent: safari, touches: 5 }).notes, ["safari", "add-ios"], "a tablet that says it is a Mac");
  assert.deepEqual(here({ agent: safari, standalone: true }).notes, []);
  assert.deepEqual(here({ agent: safari, persisted: true }).notes, []);
});
