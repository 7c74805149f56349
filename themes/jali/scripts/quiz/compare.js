// Typed answers, compared kindly in three scripts. The twin of src/record/compare.rs; both answer to
// tests/contract/typed. Text and numbers come in, yes or no goes out; it knows no page and no question.

/** @typedef {"exact" | "normal" | "loose"} Match @typedef {{ low: number, high: number }} Range */

const BIDI = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
/** What nobody sees: the above, soft hyphens, joiners and the like. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SPACE = "\\p{White_Space}";
const ENDS = new RegExp(`^${SPACE}+|${SPACE}+$`, "gu");
const SPACES = new RegExp(`${SPACE}+`, "gu");

/** Letters that mean the same: what is written, and what it is read as. @type {[RegExp, string][]} */
const SAME = [
  [/ß/g, "ss"], [/ς/g, "σ"],
  [/[“”„«»″]/g, '"'], [/[‘’‚′`]/g, "'"], [/[‐‑‒–—−]/g, "-"],
  [/[\u064a\u0649]/g, "\u06cc"], [/\u0643/g, "\u06a9"], [/\u0647/g, "\u06c1"], [/[\u0623\u0625]/g, "\u0627"],
  [/[\u0640\u064b-\u0652\u0670]/g, ""],
];

/** Digits of Devanagari, Arabic and Urdu as plain ones. @param {string} text */
function plainDigits(text) {
  return text.replace(/[\u0966-\u096f\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660));
  });
}

/** @param {string} text */
const exactForm = (text) => text.normalize("NFC").replace(BIDI, "").replace(ENDS, "");

/** White space joined, closing marks dropped. @param {string} text */
const tidy = (text) => text.replace(SPACES, " ").trim().replace(/[ .?!।۔؟…]+$/, "");

/** The form in which `normal` compares. @param {string} text */
export function normalForm(text) {
  let form = text.normalize("NFC").replace(UNSEEN, "").toLowerCase();
  for (const [written, read] of SAME) form = form.replace(written, read);
  // NFC writes these three with their dot joined, all other nukta letters with it apart.
  form = form.replace(/[\u0929\u0931\u0934]/g, (letter) => letter.normalize("NFD"));
  return tidy(plainDigits(form));
}

/** Without nukta and Latin accents, nasal signs made equal. @param {string} text */
export function looseForm(text) {
  const form = normalForm(text).replace(/[ङञणनम]\u094d(?=[\u0915-\u0939])/g, "\u0902");
  const bare = form.replace(/\u093c/g, "").replace(/\u0901/g, "\u0902").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return tidy(bare.normalize("NFC"));
}

/** Letters as a reader counts them, conjuncts whole. Written out, for older phones cannot segment. @param {string} text */
function clusters(text) {
  return text.match(/(?:[\u0915-\u0939]\u094d(?=[\u0915-\u0939]))*\P{M}\p{M}*|\p{M}+/gsu) ?? [];
}

/**
 * One edit for every six clusters of letters, but none in words under four clusters, where a letter
 * makes another word, and none in texts with digits.
 * @param {string} accepted @param {string} given
 */
function nearlyEqual(accepted, given) {
  if (/\d/.test(accepted)) return accepted === given;
  const one = accepted.split(" ");
  const other = given.split(" ");
  if (one.length !== other.length) return one.join("") === other.join("");
  let left = Math.floor(clusters(one.join("")).length / 6);
  return one.every((word, at) => {
    const typed = other[at] ?? "";
    if (word === typed) return true;
    const letters = clusters(word);
    const needed = edits(letters, clusters(typed));
    const allowed = letters.length >= 4 && needed <= left;
    left -= needed;
    return allowed;
  });
}

/** Levenshtein's distance. @param {string[]} one @param {string[]} other */
export function edits(one, other) {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  one.forEach((left, row) => {
    const line = [row + 1];
    other.forEach((right, at) => {
      const kept = (above[at] ?? 0) + (left === right ? 0 : 1);
      line.push(Math.min(kept, (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1));
    });
    above = line;
  });
  return above[other.length] ?? 0;
}

/** @param {string} accepted @param {string} given @param {Match} match */
export function equalText(accepted, given, match) {
  if (match === "exact") return exactForm(accepted) === exactForm(given);
  if (match === "loose") return nearlyEqual(looseForm(accepted), looseForm(given));
  return normalForm(accepted) === normalForm(given);
}

/** @param {Range} range @param {string} unit @param {string} given */
export function equalNumber(range, unit, given) {
  const number = readNumber(given, unit);
  return number !== null && range.low <= number && number <= range.high;
}

/** Signs of numbers as written, and as read. @type {[RegExp, string][]} */
const SIGNS = [[/[−–‐‑]/g, "-"], [/٫/g, "."], [/٬/g, ","], [/’/g, "'"], [/٪/g, "%"]];

/** A number as people write it, with its unit or without; `null` for anything else. @param {string} text @param {string} unit */
export function readNumber(text, unit) {
  let plain = plainDigits(text.normalize("NFC").replace(UNSEEN, ""));
  for (const [written, read] of SIGNS) plain = plain.replace(written, read);
  const found = /^(-|\+*)(.*\d)(\D*)$/su.exec(plain.replace(ENDS, ""));
  if (!found) return null;
  const [, sign, digits = "", rest = ""] = found;
  // A full stop behind a number ends a sentence.
  const word = normalForm(rest);
  if (word && word !== normalForm(unit)) return null;
  const number = decimal(digits);
  return number === null ? null : sign === "-" ? -number : number;
}

/** Groups taken out, the decimal sign found. @param {string} text */
function decimal(text) {
  const digits = text.replace(ENDS, "").replace(/['\u0020\u00a0\u2009\u202f]/g, "");
  // A nought may be left out, but then nothing groups.
  if (/^\.\d+$/.test(digits)) return Number(digits);
  if (!/^\d[\d.,]*$/.test(digits)) return null;
  const commas = digits.split(",").length - 1;
  const points = digits.split(".").length - 1;
  const comma = digits.lastIndexOf(",");
  const isDecimal = commas === 1 && (points ? comma > digits.lastIndexOf(".") : digits.length - comma !== 4);
  const plain = isDecimal ? digits.replace(/\./g, "").replace(",", ".") : digits.replace(/,/g, "");
  return plain.split(".").length > 2 ? null : Number(plain);
}
