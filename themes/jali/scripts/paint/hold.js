// Keeps the section that an address names at the upper edge while the page above it still grows:
// answers are painted from the record, faces of letters arrive late. Ends as soon as the learner moves.

/** How long a page may go on growing, in milliseconds. */
const LATEST = 5000;

/** @param {() => Element | null} find */
export function hold(find) {
  const growing = new ResizeObserver(() => find()?.scrollIntoView());
  const end = () => growing.disconnect();
  growing.observe(document.body);
  for (const move of ["wheel", "touchstart", "pointerdown", "keydown"]) addEventListener(move, end, { once: true, passive: true });
  setTimeout(end, LATEST);
}

/** The section in the address; who comes back or loads anew is left where the browser puts her. */
export function holdNamed() {
  const [arrival] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  if (arrival?.type === "navigate") hold(() => document.querySelector(":target"));
}
