// Where a note stands beside its term: below it, or above where there is more room; never outside the window.

/** Room between the note and the edges of the window, and between it and its term, in pixels. */
const EDGE = 16;
const GAP = 10;
/** How near to the note's corners its pointer may come. */
const CORNER = 18;

/** @param {HTMLElement} note in the page already @param {HTMLElement} term */
export function place(note, term) {
  // Of a term that runs over two lines, the first part.
  const at = term.getClientRects()[0] ?? term.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const ceiling = document.querySelector(".top")?.getBoundingClientRect().bottom ?? 0;
  const bar = document.querySelector(".bar4")?.getBoundingClientRect();
  const floor = bar?.height ? bar.top : height;
  const size = note.getBoundingClientRect();
  const isBelow = at.bottom + GAP + size.height <= floor - EDGE || floor - at.bottom >= at.top - ceiling;
  const middle = at.left + at.width / 2;
  const left = Math.max(EDGE, Math.min(middle - size.width / 2, width - EDGE - size.width));
  const isTurned = getComputedStyle(note).direction === "rtl";
  note.classList.toggle("above", !isBelow);
  put(note, "--x", isTurned ? width - left - size.width - scrollX : left + scrollX);
  put(note, "--y", (isBelow ? at.bottom + GAP : at.top - GAP - size.height) + scrollY);
  put(note, "--at", Math.max(CORNER, Math.min(isTurned ? left + size.width - middle : middle - left, size.width - CORNER)));
}

/** @param {HTMLElement} note @param {string} name @param {number} pixels */
function put(note, name, pixels) {
  note.style.setProperty(name, `${pixels}px`);
}
