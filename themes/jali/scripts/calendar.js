// A day of a plan as a calendar file (RFC 5545): one event that lasts all day, with a reminder in
// the morning. Pure: words, ids and the time come in, text goes out.

/** Longest line in bytes, without its end. */
const LONGEST = 75;
const utf8 = new TextEncoder();

/**
 * @param {{ uid: string, day: string, title: string, text: string, url: string, now: number }} plan
 *   `uid` is the same for ever, so that importing again replaces; `day` is 2026-12-01; `url` may be ""
 */
export function calendarFile({ uid, day, title, text, url, now }) {
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//lyceum//plans//EN", "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    `UID:${escape(uid)}`,
    `DTSTAMP:${stamp(now)}`,
    `LAST-MODIFIED:${stamp(now)}`,
    // Minutes grow with every file made, and fit in the 31 bits that calendars give it.
    `SEQUENCE:${Math.floor(now / 60000)}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    // The end is the first day it no longer lasts.
    `DTEND;VALUE=DATE:${plain(dayAfter(day))}`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(text)}`,
    ...(url ? [`URL:${url.replace(/[\r\n]/g, "")}`] : []),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${escape(title)}`, "TRIGGER:PT9H", "END:VALARM",
    "END:VEVENT", "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** Signs that mean something in a calendar file get a stroke before them. @param {string} text */
function escape(text) {
  // eslint-disable-next-line no-control-regex
  const clean = text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");
  return clean.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

/** A long line goes on in the next, behind a space; letters stay whole. @param {string} line */
function fold(line) {
  let out = "";
  let left = LONGEST;
  for (const letter of line) {
    const bytes = utf8.encode(letter).length;
    if (bytes > left) {
      out += "\r\n ";
      left = LONGEST - 1;
    }
    out += letter;
    left -= bytes;
  }
  return out;
}

/** @param {number} time */
const stamp = (time) => `${new Date(time).toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;

/** @param {string} day */
const plain = (day) => day.replace(/-/g, "");

/** @param {string} day */
function dayAfter(day) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}
