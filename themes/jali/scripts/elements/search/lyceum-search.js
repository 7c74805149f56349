// <lyceum-search>: the page of the search. What is asked stands in the address, so that Back, a bookmark
// and a link bring it again; everything that was found is here, group by group.

import { tools } from "../../tools-door.js";
import { drawNote, drawReach, drawRow, grouped } from "./rows.js";
import { Seeker } from "./seeker.js";
import { Teller } from "./teller.js";

const { make, say } = tools;

/** Rows of a group at first, and more each time. */
const STEP = 20;

export class LyceumSearch extends HTMLElement {
  /** How many rows each group shows. @type {Record<string, number>} */
  shown = {};

  connectedCallback() {
    const find = (/** @type {string} */ name) => /** @type {HTMLElement} */ (this.querySelector(`[data-search-${name}]`));
    this.field = /** @type {HTMLInputElement} */ (this.querySelector("input"));
    this.parts = { note: find("note"), results: find("results"), reach: find("reach"), count: find("count") };
    this.teller = new Teller(find("said"));
    this.seeker = new Seeker((answer) => this.show(answer));
    this.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
    this.field.addEventListener("input", () => this.ask());
    addEventListener("popstate", () => this.restore());
    this.restore();
    this.field.focus({ preventScroll: true });
  }

  restore() {
    const query = new URLSearchParams(location.search).get("q");
    // A browser that brings back the field as it was knows best.
    if (this.field) this.field.value = query ?? this.field.value;
    this.ask();
  }

  ask() {
    const query = this.field?.value ?? "";
    this.shown = {};
    try {
      history.replaceState(history.state, "", query.trim() ? `?q=${encodeURIComponent(query.trim())}` : location.href.replace(/[?#].*/, ""));
    } catch {
      // Some browsers let no page on a disk change its address: then it is only not remembered.
    }
    void this.seeker?.ask(query);
  }

  /** @param {import("./seeker.js").Answer} answer */
  show(answer) {
    const { parts, seeker } = this;
    if (!parts || !seeker) return;
    const docs = seeker.library.stock?.docs ?? [];
    tools.fill(parts.note, ...drawNote(answer, (query) => this.put(query)));
    tools.fill(parts.results, ...grouped(answer.hits, docs).map(({ name, hits }) => this.group(name, hits, answer, docs)));
    tools.fill(parts.reach, ...drawReach(seeker, answer));
    parts.count.textContent = answer.hits.length ? say("search-count", { n: answer.hits.length }) : "";
    this.teller?.tell(answer);
  }

  /** @param {string} name @param {import("./rows.js").Hit[]} hits @param {import("./seeker.js").Answer} answer @param {import("./rows.js").Doc[]} docs */
  group(name, hits, answer, docs) {
    const shown = this.shown[name] ?? STEP;
    const rows = hits.slice(0, shown).map((hit) => {
      const { href, inside } = drawRow(hit, docs, answer.marks);
      return make("li", {}, make("a", { class: "hit", href }, ...inside));
    });
    const list = make("ul", { class: "hits" }, ...rows);
    const more = make("button", { type: "button", class: "btn ghost", click: () => this.extend(name, shown, answer) }, say("search-more", { n: Math.min(STEP, hits.length - shown) }));
    const title = make("h2", { id: `_group-${name}` }, say(`search-group-${name}`));
    return make("section", { "aria-labelledby": title.id }, title, list, ...(hits.length > shown ? [make("p", {}, more)] : []));
  }

  /** @param {string} name @param {number} before @param {import("./seeker.js").Answer} answer */
  extend(name, before, answer) {
    this.shown[name] = before + STEP;
    this.show(answer);
    const first = this.querySelectorAll(`[aria-labelledby="_group-${name}"] .hit`)[before];
    tools.moveTo(/** @type {HTMLElement | null} */ (first ?? null));
  }

  /** @param {string} query */
  put(query) {
    if (!this.field) return;
    this.field.value = query;
    this.field.focus();
    this.ask();
  }
}
