// Says of a lesson that its words have changed since it was done, and takes the learner's word that it
// was read again. What was done stays done, whether it is read again or not.

import { core } from "../core-door.js";

/** On the course's page: a word in every such row, and all of them in one place. */
export function paintChangedRows() {
  const box = document.querySelector("[data-changed-since]");
  const paint = () => {
    const rows = [...document.querySelectorAll("main [data-revision]")];
    const changed = rows.filter((row) => core.isChanged(core.record.state, row.getAttribute("data-status-of") ?? "", row.getAttribute("data-revision")));
    for (const row of rows) mark(row, changed.includes(row));
    box?.toggleAttribute("hidden", !changed.length);
    const [title, list] = [box?.querySelector("h2"), box?.querySelector("ul")];
    if (title) title.textContent = core.say("changed-lessons", { n: changed.length });
    const links = changed.flatMap((row) => [...row.querySelectorAll("a")].slice(0, 1));
    if (list) core.fill(list, ...links.map((link) => core.make("li", {}, core.make("a", { href: link.getAttribute("href") ?? "" }, link.textContent))));
  };
  core.record.listen(paint);
  void core.record.ready.then(paint);
}

/** @param {Element} row @param {boolean} changed */
function mark(row, changed) {
  const known = row.querySelector(".chip");
  if (!changed) known?.remove();
  else if (!known) row.querySelector(".meta")?.append(core.make("span", { class: "chip" }, core.icon("refresh-cw", "i s"), core.say("changed")));
}

/** In the lesson: a note on top, and at its end the button that says it was read again. */
export function paintChangedLesson() {
  const page = core.page.page;
  const line = document.querySelector("[data-done-line]");
  if (!page?.revision || !line) return;
  const note = core.make("p", { class: "strip-note", "data-changed-note": true }, core.icon("rotate-ccw", "i s"), core.make("span", {}, core.say("changed-lesson")));
  const read = () => {
    void core.record.add({ k: "done", o: page.id, r: page.revision ?? "" });
    core.announce(core.say("marked-again"));
    core.moveTo(document.querySelector("[data-undo-done]"));
  };
  const button = core.make("button", { type: "button", class: "btn", "data-read-again": true, click: read }, core.icon("check"), core.say("read-it-again"));
  document.querySelector(".l-head")?.append(note);
  line.after(button);
  const paint = () => {
    const changed = core.isChanged(core.record.state, page.id, page.revision);
    note.toggleAttribute("hidden", !changed);
    button.toggleAttribute("hidden", !changed);
  };
  core.record.listen(paint);
  paint();
}
