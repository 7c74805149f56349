// Dragging a row of a list with a mouse or pen. The list orders itself as the pointer passes; letting
// go ends it, and a cancelled drag puts everything back. Touch scrolls: there the buttons are.

/**
 * @param {Element} box
 * @param {(row: HTMLElement, to: number) => void} move
 * @param {(row: HTMLElement) => void} moved
 */
export function drag(box, move, moved) {
  /** @type {HTMLElement | null} */
  let row = null;
  let start = 0;
  const at = (/** @type {HTMLElement} */ one) => [...box.children].indexOf(one);

  box.addEventListener("pointerdown", (event) => {
    const { target, pointerType, button, pointerId } = /** @type {PointerEvent} */ (event);
    const held = /** @type {HTMLElement} */ (target);
    if (pointerType === "touch" || button !== 0 || box.matches(".done") || held.closest("button, select, a")) return;
    row = held.closest("li");
    if (!row) return;
    start = at(row);
    row.classList.add("held");
    box.setPointerCapture(pointerId);
    event.preventDefault();
  });
  box.addEventListener("pointermove", (event) => {
    if (!row) return;
    const { clientY } = /** @type {PointerEvent} */ (event);
    const here = at(row);
    const middle = (/** @type {Element} */ one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    const above = [...box.children].filter((one, place) => place !== here && middle(one) < clientY).length;
    if (above !== here) move(row, above);
  });
  /** @param {boolean} kept */
  const end = (kept) => {
    if (!row) return;
    row.classList.remove("held");
    if (!kept) move(row, start);
    else if (at(row) !== start) moved(row);
    row = null;
  };
  box.addEventListener("pointerup", () => end(true));
  box.addEventListener("pointercancel", () => end(false));
}
