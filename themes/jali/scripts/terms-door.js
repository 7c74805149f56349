// Terms of the glossary in a lesson: what explains one beside itself comes when a term is first
// approached. Without it a term is a link to the glossary. Runs in the head.

import { bring } from "./bring.js";

export function offerTerms() {
  let isHere = false;
  const come = async (/** @type {Event} */ event) => {
    const term = event.target instanceof Element ? event.target.closest("a.term") : null;
    const { terms = "", termsSheet = "" } = document.body?.dataset ?? {};
    if (isHere || !terms || !(term instanceof HTMLAnchorElement)) return;
    const isClick = event instanceof MouseEvent && event.type === "click";
    if (isClick && (event.ctrlKey || event.metaKey || event.shiftKey || event.button)) return;
    if (isClick) event.preventDefault();
    isHere = await bring(terms, "", termsSheet).then(() => true, () => false);
    // What was asked for is asked once more of those who now hear it.
    if (isClick && isHere) term.click();
    else if (isClick) location.assign(term.href);
    else if (term.matches(":hover")) term.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType: "mouse" }));
  };
  for (const way of ["click", "focusin", "pointerover", "touchstart"]) document.addEventListener(way, (event) => void come(event), { passive: way === "touchstart" });
}
