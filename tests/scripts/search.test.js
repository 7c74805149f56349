// What somebody types finds what they mean: in three scripts, with slips of the finger, over titles,
// sections, text and questions; and what is shown of it is cut and marked where it stands.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pieces, snippet } from "../../themes/jali/scripts/search/cut.js";
import { find, isShort } from "../../themes/jali/scripts/search/find.js";
import { wordsOf } from "../../themes/jali/scripts/search/form.js";
import { isNear, nearest } from "../../themes/jali/scripts/search/near.js";
import { Shelf } from "../../themes/jali/scripts/search/shelf.js";
import { Stock } from "../../themes/jali/scripts/search/stock.js";

/** @param {string} kind @param {string} url @param {string} title @param {string[]} [sections] @returns {[string, string, string, string, string[]]} */
const page = (kind, url, title, sections = []) => [kind, url, title, "", sections];

/** A site of two courses in English and one in each other script. */
function site() {
  const stock = new Stock({
    version: 1,
    courses: [
      { id: "calls", title: "Customer calls", folder: "calls/", summary: "Listen, then speak.", words: 900, modules: ["_m-first", "First words"], pages: [
        page("lesson", "angry.html", "The angry caller", ["let-speak", "Let them speak", "own", "Own the matter"]),
        page("lesson", "hold.html", "Putting on hold", ["ask", "Ask before you wait"]),
        page("quiz", "check.html", "Check: listening"),
      ] },
      { id: "privacy", title: "Data privacy", folder: "privacy/", words: 500, pages: [page("quiz", "check.html", "Check: rules"), page("exam", "final.html", "Privacy exam")] },
      { id: "hindi", title: "ग्राहक से बातचीत", folder: "hindi/", words: 300, pages: [page("lesson", "a.html", "फ़ोन पर पहले शब्द", ["hindi", "हिन्दी में नमस्ते"]), page("lesson", "b.html", "२४ घंटे")] },
      { id: "urdu", title: "کسٹمرز سے بات چیت", folder: "urdu/", words: 300, pages: [page("lesson", "a.html", "کراچی کی ٹیم"), page("lesson", "b.html", "۱۸۰ سیکنڈ")] },
    ],
    curricula: [{ title: "Ten days to the floor", url: "ten-days.html" }],
    glossary: { url: "glossary.html", terms: [["aht", "Talk time, hold time and the work after a call, shared out over the calls.", "", ["AHT", "average handling time"]]] },
  });
  stock.addText({ version: 1, course: "calls", pages: [
    ["angry.html", ["", "A caller who shouts is afraid.", "own", "Say what you will do, and when. Empathy first, then the escalation path."], ["q1", "What don’t you say?"]],
    ["hold.html", ["ask", "Ask, and wait for the answer before the music begins."], []],
    ["gone.html", ["", "A page that is not in the titles"], ["q9", "Nor its question?"]],
  ] });
  return stock;
}

/** @param {string} query @param {string} [here] @returns {string[]} addresses with anchors, the best first */
function found(query, here) {
  const stock = site();
  return find(stock, query, here).hits.map(({ doc, part, leaf }) => {
    const anchor = part.leaves[leaf]?.anchor;
    return `${stock.docs[doc]?.url}${anchor ? `#${anchor}` : ""}`;
  });
}

test("titles come before sections, and sections before text", () => {
  assert.deepEqual(found("caller"), ["calls/angry.html"]);
  assert.deepEqual(found("speak"), ["calls/angry.html#let-speak", "calls/index.html"]);
  assert.deepEqual(found("empathy"), ["calls/angry.html#own"]);
  assert.equal(found("privacy")[0], "privacy/index.html");
});

test("a word may be begun only, or stand in capitals", () => {
  assert.deepEqual(found("empa"), ["calls/angry.html#own"]);
  assert.deepEqual(found("EMPATHY"), ["calls/angry.html#own"]);
  assert.deepEqual(found("mpathy"), [], "but never begins within a word");
});

test("several words may stand in title, section, text and the title of the course", () => {
  assert.deepEqual(found("angry empathy"), ["calls/angry.html#own"]);
  assert.equal(found("data check")[0], "privacy/check.html");
  assert.equal(found("calls check")[0], "calls/check.html");
});

test("where no page has all words, those come that have the most, and it is said", () => {
  const stock = site();
  const { hits, partly } = find(stock, "how do I calm an angry caller");
  assert.deepEqual([partly, stock.docs[hits[0]?.doc ?? -1]?.url], [true, "calls/angry.html"]);
  assert.deepEqual(find(stock, "angry weather in lisbon yesterday").hits, [], "but not those that have next to none");
});

test("a slip of the finger is forgiven: a letter more, less, other, or swapped", () => {
  for (const slip of ["esscalation", "escalaton", "escalbtion", "escaaltion", "empthy", "emapthy"]) {
    assert.deepEqual(found(slip), ["calls/angry.html#own"], slip);
  }
  assert.deepEqual(found("xscalation"), [], "but for the first letter");
  assert.equal(found("hxld")[0], "calls/hold.html");
  assert.deepEqual(found("hid"), [], "and never in short words");
});

test("what was meant is proposed where nothing was found", () => {
  assert.deepEqual(find(site(), "eskulation").nearest, ["escalation"]);
  assert.deepEqual(find(site(), "zzzzzz").nearest, []);
});

test("words of the glossary are found by each of their names and by what they mean", () => {
  for (const query of ["AHT", "handling", "shared out"]) assert.deepEqual(found(query), ["glossary.html#aht"], query);
});

test("apostrophes are free", () => {
  for (const query of ["don't", "don’t", "dont"]) assert.deepEqual(found(query), ["calls/angry.html#q1"], query);
});

test("Hindi: nukta, nasal signs and digits of any script are equal", () => {
  for (const query of ["फ़ोन", "फोन", "फ़ोन", "फो"]) assert.equal(found(query)[0], "hindi/a.html", query);
  for (const query of ["हिंदी", "हिन्दी", "हिँदी"]) assert.deepEqual(found(query), ["hindi/a.html#hindi"], query);
  for (const query of ["24", "२४", "۲۴"]) assert.deepEqual(found(query), ["hindi/b.html"], query);
  assert.equal(found("ग्राहाक")[0], "hindi/index.html", "a vowel sign too many");
});

test("Urdu: yeh, kaf and heh of any keyboard, marks above and joiners are equal", () => {
  for (const query of ["کراچی", "كراچي", "کرا\u200cچی", "کَراچی"]) assert.deepEqual(found(query), ["urdu/a.html"], query);
  for (const query of ["بات چیت", "بات چيت"]) assert.equal(found(query)[0], "urdu/index.html", query);
  for (const query of ["180", "۱۸۰", "१८०"]) assert.deepEqual(found(query), ["urdu/b.html"], query);
});

test("one letter is too little in an alphabet, and enough elsewhere", () => {
  assert.deepEqual(["", " ", "a", "5", "é"].map(isShort), [true, true, true, true, true]);
  assert.deepEqual(["ab", "क", "ک"].map(isShort), [false, false, false]);
});

test("the course one is in comes first among equals", () => {
  assert.equal(found("check")[0], "calls/check.html");
  assert.equal(found("check", "privacy")[0], "privacy/check.html");
});

test("text of another build than the titles is left out", () => {
  assert.deepEqual(found("titles"), []);
  assert.deepEqual(found("nor its question"), []);
});

test("no query is a fault", () => {
  for (const query of ["<script>", "\\", "((", "[a-z", "  ", "…", "\u0001", "a".repeat(5000), "😀 😀", "क्".repeat(500)]) find(site(), query);
});

test("a shelf tells which text a word stands in, also in the last and in an empty one", () => {
  const shelf = new Shelf(["one two", "", "twofold", "(two)"]);
  /** @type {[number, boolean][]} */
  const places = [];
  shelf.find("two", (text, whole) => places.push([text, whole]));
  assert.deepEqual(places, [[0, true], [2, false], [3, true]]);
  assert.deepEqual([...shelf.words].sort(), ["one", "two", "twofold"]);
});

test("a near word differs by one slip; the nearest by few", () => {
  assert.equal(isNear("callbak", "callback"), true);
  assert.equal(isNear("calback", "callbacks"), true, "as the beginning of a longer one");
  assert.equal(isNear("call", "calendar"), false);
  assert.equal(isNear("hold", "fold"), false);
  assert.deepEqual(nearest("attrishun", ["attrition", "attention", "nutrition"], 2), ["attrition"]);
});

test("what is found is marked where it stands, with letters as they were written", () => {
  const marked = (/** @type {string} */ text, /** @type {string} */ query) => pieces(text, wordsOf(query)).filter((one) => one.marked).map((one) => one.text);
  assert.deepEqual(marked("Calls, a call and a recall", "call"), ["Calls", "call"]);
  assert.deepEqual(marked("फ़ोन और फोन", "फोन"), ["फ़ोन", "फोन"]);
  assert.deepEqual(marked("كراچي", "کراچی"), ["كراچي"]);
  assert.deepEqual(marked("Don’t do it", "dont"), ["Don’t"]);
  assert.deepEqual(marked("a day as an agent", "a day"), ["a", "day"], "beside others a letter is a word");
  assert.equal(pieces("a <b> & c", ["b"]).map((one) => one.text).join(""), "a <b> & c");
});

test("a snippet shows the stretch with the most of what was found, cut at words", () => {
  const text = `${"word ".repeat(80)}angry caller ${"word ".repeat(80)}caller end`;
  const shown = snippet(text, ["angry", "caller"]).map((one) => one.text).join("");
  assert.match(shown, /^… (word )+angry caller (word )*word …$/);
  assert.ok(shown.length < 190, `${shown.length}`);
  assert.equal(snippet("short", ["short"]).map((one) => one.text).join(""), "short");
  assert.equal(snippet("x".repeat(600), ["none"]).map((one) => one.text).join("").length < 200, true);
});
