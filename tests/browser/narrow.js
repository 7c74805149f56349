// What sticks out of a narrow screen.

/** What sticks out, by its opening tag. Runs in the page. @returns {string[]} */
export function stickingOut() {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  const out = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > wide + 1);
  return [`${document.documentElement.scrollWidth} px`, ...out.slice(0, 4).map((element) => element.outerHTML.slice(0, 80))];
}
