// Small pieces of page: elements, icons of the page's own sprite, words for screen readers.
// Text always goes in as text, never as markup.

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | boolean | EventListener | undefined>} [set] attributes; functions listen to the event of that name
 * @param {...(Node | string | null | undefined)} inside
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function make(tag, set, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(set ?? {})) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (typeof value === "string") element.setAttribute(name, value);
  }
  for (const one of inside) if (one !== null && one !== undefined) element.append(one);
  return element;
}

/** Puts these in the place of what was there; older phones lack `replaceChildren`. @param {Element} element @param {...Node} inside */
export function fill(element, ...inside) {
  element.textContent = "";
  element.append(...inside);
}

const SVG = "http://www.w3.org/2000/svg";

/** One opening of a screen, 24 about its middle. */
export const STAR = "M0-24.3l7.1 7.1h10.1v10.1L24.3 0l-7.1 7.1v10.1H7.1L0 24.3l-7.1-7.1h-10.1V7.1L-24.3 0l7.1-7.1v-10.1h10.1z";

/** @param {string} name @param {Record<string, string>} [set] */
export function svg(name, set) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(set ?? {})) element.setAttribute(key, value);
  return element;
}

/** An icon of the page's sprite. @param {string} name @param {string} [look] further classes */
export function icon(name, look = "i") {
  const sign = svg("svg", { class: look, "aria-hidden": "true" });
  sign.append(svg("use", { href: `#_i-${name}` }));
  return sign;
}

/** @param {string} name */
export function hasIcon(name) {
  return document.getElementById(`_i-${name}`) !== null;
}

/** Shows another icon in the same place, if the page carries it. @param {Element | null} svg @param {string} name */
export function changeIcon(svg, name) {
  if (hasIcon(name)) svg?.querySelector("use")?.setAttribute("href", `#_i-${name}`);
}

/** @type {Record<string, any>} */
const clearing = {};

/** Reads a sentence aloud; urgent only when something cannot be saved. @param {string} text @param {boolean} [urgent] */
export function announce(text, urgent = false) {
  const id = urgent ? "_alert" : "_status";
  const region = document.getElementById(id);
  if (!region) return;
  region.textContent = text;
  clearTimeout(clearing[id]);
  clearing[id] = setTimeout(() => (region.textContent = ""), 5000);
}

/** Hands the learner a text as a file. @param {string} text @param {string} type @param {string} name */
export function download(text, type, name) {
  const link = make("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name, hidden: true });
  document.body.append(link);
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
    link.remove();
  }, 10000);
}

/** Moves the focus to a thing that usually takes none. @param {HTMLElement | null} element */
export function moveTo(element) {
  if (!element) return;
  if (!element.hasAttribute("tabindex") && element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}
