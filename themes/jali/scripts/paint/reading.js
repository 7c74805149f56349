// While reading: the thin bar under the header, and which section of the contents is in view.
// Knows nothing of the record.

export function paintReading() {
  const bar = document.querySelector("progress[data-reading]");
  const text = document.querySelector("main .prose");
  let asked = false;
  const paint = () => {
    asked = false;
    if (bar instanceof HTMLProgressElement && text) {
      const box = text.getBoundingClientRect();
      const way = Math.max(1, box.height - innerHeight * 0.6);
      bar.value = Math.round(Math.min(1, Math.max(0, (innerHeight * 0.4 - box.top) / way)) * 100);
    }
    markContents(sectionInView());
  };
  const soon = () => {
    if (!asked) requestAnimationFrame(paint);
    asked = true;
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon, { passive: true });
  soon();
}

/** The id of the section the eyes are in, "" above the first. @returns {string} */
export function sectionInView() {
  let found = "";
  for (const heading of document.querySelectorAll("main .prose > h2[id], main .prose > :is(.plan, .checklist) > h2[id]")) {
    if (heading.getBoundingClientRect().top > innerHeight * 0.4) break;
    found = heading.id;
  }
  return found;
}

/** @param {string} id */
function markContents(id) {
  for (const link of document.querySelectorAll(".toc a[href], .toc-in a[href]")) {
    if (id && link.getAttribute("href") === `#${id}`) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}
