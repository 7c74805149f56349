// <lyceum-stored>: what is stored, how much it is, and how safely it is kept in this browser, in plain
// words, with the button that asks the browser for its promise.

import { core } from "../core-door.js";
import { keepingOf } from "../learning/keeping.js";

/** How each state looks. */
const LOOKS = { kept: ["circle-check", " done"], "may-go": ["circle-dashed", " fail"], weak: ["circle-dashed", " fail"], alone: ["x", " fail"], none: ["x", " fail"] };

export class LyceumStored extends HTMLElement {
  metHome = false;
  /** @type {unknown} when the last copy was made */
  copied = null;

  async connectedCallback() {
    await core.record.ready;
    await this.readNotes();
    core.record.listen(() => void this.paint());
    await this.paint();
  }

  async readNotes() {
    this.metHome = Boolean(await core.store.note("home-seen"));
    this.copied = await core.store.note("copied");
  }

  async paint() {
    const shelf = await core.record.ready;
    // What was erased stays erased: a store that holds nothing is not opened again.
    if (core.record.kept.size) await this.readNotes();
    else this.copied = null;
    const { navigator: browser } = globalThis;
    const keeping = keepingOf({
      shelf,
      unsaved: core.record.saved === "unsaved",
      persisted: (await browser.storage?.persisted?.().catch(() => false)) === true,
      protocol: location.protocol,
      agent: browser.userAgent,
      touches: browser.maxTouchPoints ?? 0,
      standalone: matchMedia("(display-mode: standalone)").matches || /** @type {any} */ (browser).standalone === true,
      canAsk: typeof browser.storage?.persist === "function",
      metHome: this.metHome,
    });
    this.paintKeeping(keeping);
    this.paintList(typeof this.copied === "number" ? core.day(this.copied) : core.say("stored-no-copy"));
  }

  /** @param {ReturnType<typeof keepingOf>} keeping */
  paintKeeping({ state, notes, offer }) {
    const box = this.querySelector("[data-storage-state]");
    if (!box || box.getAttribute("data-keeping") === [state, ...notes].join(" ")) return;
    const hadFocus = box.contains(document.activeElement);
    box.setAttribute("data-keeping", [state, ...notes].join(" "));
    const [sign = "", look = ""] = LOOKS[state];
    const words = [core.say(`state-${state}`), ...notes.map((note) => core.say(`state-${note}`))];
    core.fill(box,
      core.make("p", { class: `status${look}` }, core.icon(sign, "i s"), core.make("b", {}, core.say(`state-${state}-word`))),
      ...words.map((text) => core.make("p", {}, text)));
    if (offer) box.append(core.make("p", { class: "row" }, core.make("button", { type: "button", class: "btn", "data-keep": true, click: () => void this.askToKeep() }, core.say("keep-here"))));
    // Its button is gone once the promise is there.
    if (hadFocus) core.moveTo(/** @type {HTMLElement} */ (box));
  }

  async askToKeep() {
    const granted = await navigator.storage.persist().catch(() => false);
    if (!granted) core.announce(core.say("keep-refused"));
    const refused = this.querySelector("[data-keep-refused]");
    if (refused) refused.textContent = granted ? "" : core.say("keep-refused");
    await this.paint();
  }

  /** @param {string} copied when the last copy was made, in words */
  paintList(copied) {
    const list = this.querySelector("[data-stored-list]");
    if (!list) return;
    const { state, damaged, kept } = core.record;
    const count = (/** @type {Iterable<number>} */ numbers) => String([...numbers].reduce((sum, n) => sum + n, 0));
    const bytes = [...kept.values()].reduce((sum, { line }) => sum + line.length + 1, 0);
    const rows = [
      ["stored-pages", count(Object.values(state.pages).map((page) => (page.done ? 1 : 0)))],
      ["stored-answers", count(Object.values(state.questions).map((one) => one.attempts))],
      ["stored-attempts", count(Object.keys(state.runs).map((id) => core.attemptsOf(state, id).length))],
      ["stored-notes", count(Object.values(state.notes).map((note) => (note.text ? 1 : 0)))],
      ["stored-events", String(kept.size)],
      ["stored-size", core.say("kilobytes", { n: Math.ceil(bytes / 1024) })],
      ["stored-copy", copied],
    ];
    core.fill(list, ...rows.map(([name = "", value = ""]) => core.make("li", {}, core.make("span", {}, core.say(name)), core.make("b", { class: "num" }, value))));
    if (!damaged) return;
    const button = core.make("button", { type: "button", class: "link", "data-damaged": true, click: () => void this.giveDamaged() }, core.say("download-damaged", { n: damaged }));
    list.append(core.make("li", {}, core.make("span", {}, core.say("stored-damaged")), button));
  }

  /** Nothing damaged is thrown away: somebody may still read in it what was meant. */
  async giveDamaged() {
    const lines = await core.store.damaged();
    core.download(lines.map((line) => `${line}\n`).join(""), "text/plain", `damaged-${new Date().toISOString().slice(0, 10)}.txt`);
  }
}
