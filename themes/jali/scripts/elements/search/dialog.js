// The search over any page: one field, and what it finds below while somebody types. The field is a
// combobox, what was found its list: arrows choose, Enter opens, Escape closes.

import { tools } from "../../tools-door.js";
import { Options } from "./options.js";
import { drawNote, drawReach, drawRow, grouped } from "./rows.js";
import { Seeker } from "./seeker.js";
import { Teller } from "./teller.js";

const { make, say } = tools;

/** Rows of each group; the page of the search shows them all. */
const MOST = { pages: 7, terms: 3, questions: 3 };

/** @type {SearchDialog | null} */
let dialog = null;

export function openDialog() {
  (dialog ??= new SearchDialog()).open();
}

class SearchDialog {
  constructor() {
    this.field = make("input", { class: "find-f", type: "text", role: "combobox", id: "_find", "aria-expanded": "false", "aria-controls": "_found", "aria-autocomplete": "list", "aria-label": say("search-field"), placeholder: say("search-field"), inputmode: "search", enterkeyhint: "search", autocomplete: "off", autocapitalize: "none", spellcheck: "false", dir: "auto" });
    this.list = make("div", { class: "find-l", role: "listbox", id: "_found", "aria-label": say("search-results") });
    this.note = make("div", { class: "find-n" });
    this.foot = make("p", { class: "find-e meta" });
    this.said = make("p", { class: "vh", role: "status" });
    const close = make("button", { type: "button", class: "tool", "aria-label": say("search-close"), click: () => this.box.close() }, tools.icon("x"));
    const top = make("div", { class: "find-h" }, tools.icon("search"), this.field, close);
    const keys = make("p", { class: "find-k", "aria-hidden": "true" }, say("search-keys"));
    this.box = make("dialog", { class: "find", "aria-label": say("search") }, top, make("div", { class: "find-b" }, this.note, this.list, this.foot), keys, this.said);
    this.options = new Options(this.field, this.list);
    this.teller = new Teller(this.said);
    this.seeker = new Seeker((answer) => this.show(answer));
    this.field.addEventListener("input", () => void this.seeker.ask(this.field.value));
    this.field.addEventListener("keydown", (event) => this.onKey(event));
    // A click beside the box.
    this.box.addEventListener("click", (event) => event.target === this.box && this.box.close());
    // Whoever comes back to this page finds the page, and what was typed.
    this.list.addEventListener("click", (event) => event.target instanceof Element && event.target.closest("a") && this.box.close());
    document.body.append(this.box);
  }

  open() {
    if (this.box.open) return;
    if (!this.box.showModal) return location.assign(this.page());
    this.box.showModal();
    this.field.focus();
    this.field.select();
    void this.seeker.ask(this.field.value);
    return undefined;
  }

  /** Address of the page of the search with what is typed. */
  page() {
    const query = this.field.value.trim();
    return tools.href("search.html") + (query ? `?q=${encodeURIComponent(query)}` : "");
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.options.move(event.key === "ArrowDown" ? 1 : -1);
    }
    if (event.key !== "Enter" || !this.field.value.trim()) return;
    event.preventDefault();
    if (this.options.active) this.options.active.click();
    else location.assign(this.page());
  }

  /** @param {import("./seeker.js").Answer} answer */
  show(answer) {
    const docs = this.seeker.library.stock?.docs ?? [];
    tools.fill(this.note, ...drawNote(answer, (query) => this.put(query)));
    const groups = grouped(answer.hits, docs).map(({ name, hits }) => this.group(name, hits, answer.marks, docs));
    this.options.set(groups);
    const shown = this.list.querySelectorAll("a").length;
    const all = answer.hits.length > shown ? [make("a", { class: "find-a", href: this.page() }, say("search-all", { n: answer.hits.length }))] : [];
    tools.fill(this.foot, ...all, ...drawReach(this.seeker, answer));
    this.teller.tell(answer);
  }

  /** @param {"pages" | "terms" | "questions"} name @param {import("./rows.js").Hit[]} hits @param {string[]} marks @param {import("./rows.js").Doc[]} docs */
  group(name, hits, marks, docs) {
    const title = make("p", { class: "find-g", id: `_found-${name}`, role: "presentation" }, say(`search-group-${name}`));
    const rows = hits.slice(0, MOST[name]).map((hit) => {
      const { href, inside } = drawRow(hit, docs, marks);
      return make("a", { class: "hit", role: "option", "aria-selected": "false", tabindex: "-1", href }, ...inside);
    });
    return make("div", { role: "group", "aria-labelledby": title.id }, title, ...rows);
  }

  /** @param {string} query */
  put(query) {
    this.field.value = query;
    this.field.focus();
    void this.seeker.ask(query);
  }
}
