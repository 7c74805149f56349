// A term's meaning beside the term. Without this file a term is a link to the glossary. A click or Enter opens
// the note and moves into it; a resting mouse only shows it. Esc closes it, and the focus is where it was.

import { place } from "./term-place.js";

/** @typedef {import("../core.js").Tools} Tools @typedef {{ term: HTMLAnchorElement, note: HTMLElement, held: boolean }} Open */

/** How long a mouse rests on a term before its note shows, and how long the note waits for it to come back. */
const REST = 350;
const WAIT = 250;

/** @param {Tools} tools */
export function defineTerms(tools) {
  const meanings = /** @type {HTMLTemplateElement | null} */ (document.getElementById("_terms"))?.content;
  if (!meanings) return;
  /** @type {Open | null} */
  let open = null;
  /** @type {any} */
  let timer = 0;

  /** @param {EventTarget | null} target */
  const termAt = (target) => (target instanceof Element ? /** @type {HTMLAnchorElement | null} */ (target.closest("a.term")) : null);
  /** @param {HTMLAnchorElement} term */
  const meaningOf = (term) => {
    const id = decodeURIComponent(term.hash.slice(1));
    return [...meanings.children].find((meaning) => /** @type {HTMLElement} */ (meaning).dataset.term === id) ?? null;
  };

  /** @param {boolean} [goBack] */
  function close(goBack) {
    clearTimeout(timer);
    if (!open) return;
    const { term, note } = open;
    open = null;
    note.remove();
    term.setAttribute("aria-expanded", "false");
    if (goBack) term.focus();
  }

  /** @param {HTMLAnchorElement} term @param {boolean} held whether it stays until it is closed */
  function show(term, held) {
    if (open?.term === term && open.held >= held) return;
    const meaning = meaningOf(term);
    if (!meaning) return;
    close();
    const note = draw(tools, term, meaning, () => close(true));
    open = { term, note, held };
    document.body.append(note);
    term.setAttribute("aria-expanded", "true");
    place(note, term);
    note.addEventListener("pointerenter", () => clearTimeout(timer));
    note.addEventListener("pointerleave", leave);
    note.addEventListener("keydown", stay);
    if (held) note.focus({ preventScroll: true });
  }

  function leave() {
    clearTimeout(timer);
    if (open && !open.held) timer = setTimeout(close, WAIT);
  }

  /** Out of the note the way leads on from the term. @param {KeyboardEvent} event */
  function stay(event) {
    if (event.key !== "Tab" || !open) return;
    const { term, note } = open;
    const stops = [...note.querySelectorAll("a[href],button")];
    const at = stops.indexOf(/** @type {Element} */ (document.activeElement));
    if (event.shiftKey ? at > 0 : at < stops.length - 1) return;
    if (event.shiftKey) event.preventDefault();
    close();
    term.focus();
  }

  for (const term of document.querySelectorAll("a.term")) {
    if (!meaningOf(/** @type {HTMLAnchorElement} */ (term))) continue;
    term.setAttribute("role", "button");
    term.setAttribute("aria-haspopup", "dialog");
    term.setAttribute("aria-expanded", "false");
  }

  document.addEventListener("click", (event) => {
    const term = termAt(event.target);
    if (!term) return void (open && !open.note.contains(/** @type {Node} */ (event.target)) && close());
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button || !meaningOf(term)) return;
    event.preventDefault();
    if (open?.term === term && open.held) close(true);
    else show(term, true);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open) close(open.held);
    if (event.key === " " && termAt(event.target)) {
      event.preventDefault();
      termAt(event.target)?.click();
    }
  });
  document.addEventListener("pointerover", (event) => {
    const term = event.pointerType === "mouse" ? termAt(event.target) : null;
    if (!term || open?.held || open?.term === term) return;
    clearTimeout(timer);
    timer = setTimeout(show, REST, term, false);
    term.addEventListener("pointerleave", leave, { once: true });
  });
  addEventListener("resize", () => open && place(open.note, open.term));
}

/** @param {Tools} tools @param {HTMLAnchorElement} term @param {Element} meaning @param {() => void} close */
function draw(tools, term, meaning, close) {
  const text = /** @type {HTMLElement} */ (meaning.cloneNode(true));
  text.className = "term-t";
  text.id = "_term-t";
  const name = text.querySelector(".term-n");
  if (name) name.id = "_term-n";
  const shut = tools.make("button", { type: "button", class: "tool term-x", "aria-label": tools.say("term-close"), click: close }, tools.icon("x"));
  const more = tools.make("a", { class: "term-all", href: term.href }, tools.say("term-more"));
  return tools.make("div", { class: "term-p", role: "dialog", tabindex: "-1", "aria-labelledby": "_term-n", "aria-describedby": "_term-t" }, text, shut, more);
}
