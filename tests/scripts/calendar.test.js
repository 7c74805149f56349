// The calendar file of a plan: as RFC 5545 wants it, and the same event every time.

import test from "node:test";
import assert from "node:assert/strict";
import { calendarFile } from "../../themes/jali/scripts/calendar.js";

const NOW = Date.UTC(2026, 10, 22, 9, 30, 5);
const plan = { uid: "calls%2Flesson%23next@site.lyceum", day: "2026-12-31", title: "My next session", text: "I will listen.", url: "https://example.org/a.html#next", now: NOW };

/** Lines as a calendar reads them: folds taken out. @param {string} file */
const read = (file) => file.replace(/\r\n /g, "").split("\r\n");

/** @param {string} file @param {string} name @returns {string} */
const value = (file, name) => read(file).find((line) => line.startsWith(name))?.slice(name.length) ?? "";

test("a plan is an event that lasts its whole day, also over the end of a year", () => {
  const lines = read(calendarFile(plan));
  assert.deepEqual(lines, [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//lyceum//plans//EN", "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT", "UID:calls%2Flesson%23next@site.lyceum", "DTSTAMP:20261122T093005Z", "LAST-MODIFIED:20261122T093005Z",
    `SEQUENCE:${Math.floor(NOW / 60000)}`, "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101",
    "SUMMARY:My next session", "DESCRIPTION:I will listen.", "URL:https://example.org/a.html#next", "TRANSP:TRANSPARENT",
    "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:My next session", "TRIGGER:PT9H", "END:VALARM",
    "END:VEVENT", "END:VCALENDAR", "",
  ]);
});

test("the day after the last of February is found in leap years and others", () => {
  assert.equal(value(calendarFile({ ...plan, day: "2028-02-28" }), "DTEND;VALUE=DATE:"), "20280229");
  assert.equal(value(calendarFile({ ...plan, day: "2027-02-28" }), "DTEND;VALUE=DATE:"), "20270301");
});

test("made again, it is the same event in a newer version, so that importing it replaces", () => {
  const [first, second] = [calendarFile(plan), calendarFile({ ...plan, day: "2027-01-15", title: "Another title", now: NOW + 60000 })];
  assert.equal(value(first, "UID:"), value(second, "UID:"));
  assert.ok(Number(value(second, "SEQUENCE:")) > Number(value(first, "SEQUENCE:")));
  assert.ok(Number(value(second, "SEQUENCE:")) < 2 ** 31);
});

test("signs that mean something in such a file are text again when it is read", () => {
  const text = "a; b, c\\d\r\nnext line\ntab\there\u0007";
  const written = value(calendarFile({ ...plan, text }), "DESCRIPTION:");
  assert.equal(written, "a\\; b\\, c\\\\d\\nnext line\\ntab\there");
  const back = written.replace(/\\(.)/g, (_, sign) => (sign === "n" ? "\n" : sign));
  assert.equal(back, "a; b, c\\d\nnext line\ntab\there");
});

test("nobody can end the event from inside a text", () => {
  const lines = read(calendarFile({ ...plan, title: "x\nEND:VEVENT", text: "y\r\nBEGIN:VALARM", url: "https://e.org/\r\nATTACH:x" }));
  assert.equal(lines.filter((line) => line === "END:VEVENT").length, 1);
  assert.equal(lines.filter((line) => line === "BEGIN:VALARM").length, 1);
  assert.equal(lines.filter((line) => line.startsWith("ATTACH")).length, 0);
});

test("lines are at most 75 bytes, and letters of every script stay whole", () => {
  for (const text of ["x".repeat(300), "जब ग्राहक दोहराए ".repeat(30), "جب گاہک دہرائے ".repeat(30), "😀".repeat(80), "", "x".repeat(63), "x".repeat(62)]) {
    const file = calendarFile({ ...plan, text });
    assert.ok(file.endsWith("END:VCALENDAR\r\n"));
    for (const line of file.slice(0, -2).split("\r\n")) assert.ok(new TextEncoder().encode(line).length <= 75, line);
    assert.equal(value(file, "DESCRIPTION:"), text, "what was folded is the same when unfolded");
    assert.doesNotMatch(file, /\ufffd/);
  }
});

test("from a disk there is no address to give", () => {
  assert.equal(value(calendarFile({ ...plan, url: "" }), "URL:"), "");
});
