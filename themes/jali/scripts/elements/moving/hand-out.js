// A file on its way out of the page: its name, the download, the browser's share sheet.

import { core } from "../../core-door.js";
import { newHeader } from "../../record/file-header.js";
import { writeFile } from "../../record/file.js";
import { fold } from "../../record/fold.js";
import { lockFile } from "../../record/lock.js";
import { mergeEntries } from "../../record/merge.js";
import { packFile } from "../../record/pack.js";

/**
 * @typedef {import("../../record/file.js").Entry} Entry
 * @typedef {{ name: string, for: "learner" | "trainer", holds: string[] }} About
 */

/** As the record says it; "" where it says nothing. */
export const learnerName = () => core.record.state.learner?.name ?? "";

/** All of it, locked where there is a passphrase. @param {string} passphrase @returns {Promise<{ text: string, file: string }>} */
export async function wholeRecord(passphrase) {
  await core.record.ready;
  const name = learnerName();
  const text = await makeFile(mergeEntries(core.record.kept.values()), { name, for: "learner", holds: [] });
  const about = { site: core.page.site, made: Date.now() };
  return { text: passphrase ? await lockFile(text, passphrase, about, crypto.getRandomValues(new Uint8Array(16))) : text, file: fileName(name) };
}

/** @param {Entry[]} entries in the order of the record @param {About} about @returns {Promise<string>} packed where it is long */
export function makeFile(entries, about) {
  const state = fold(entries.map((entry) => entry.event));
  const counts = {
    events: entries.length,
    done: Object.values(state.pages).filter((page) => page.done).length,
    answers: Object.values(state.questions).reduce((sum, one) => sum + one.attempts, 0),
    attempts: Object.keys(state.runs).reduce((sum, id) => sum + core.attemptsOf(state, id).length, 0),
  };
  const header = newHeader({ site: core.page.site, profile: core.profile, made: Date.now(), ...about }, counts);
  return packFile(writeFile(header, entries.map((entry) => entry.line)), { site: header.site, made: header.made });
}

/** `asha-khan-2026-11-22.lyceum`; letters of every script are letters. @param {string} name @param {string} [more] */
export function fileName(name, more = "") {
  const plain = name.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 40);
  return `${[plain || "record", more, new Date().toISOString().slice(0, 10)].filter(Boolean).join("-")}.lyceum`;
}

/** @param {string} text @param {string} name */
export const download = (text, name) => core.download(text, "application/x-ndjson", name);

/** Sheets take texts, not files of a kind they do not know. @param {string} text @param {string} name */
const asShared = (text, name) => new File([text], `${name}.txt`, { type: "text/plain" });

/** Whether this browser hands files to other programs. */
export function canShare() {
  try {
    return navigator.canShare?.({ files: [asShared("", "a.lyceum")] }) === true;
  } catch {
    return false;
  }
}

/** @param {string} text @param {string} name @returns {Promise<boolean>} false when the sheet would not take it */
export async function share(text, name) {
  try {
    await navigator.share({ files: [asShared(text, name)] });
    return true;
  } catch (fault) {
    // Closing the sheet is no refusal.
    return fault instanceof DOMException && fault.name === "AbortError";
  }
}
