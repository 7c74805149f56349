// The cards of a course as its cards.js brings them, a script because pages opened from a disk may not
// fetch; and the markup of one card as elements.

import { core } from "../core-door.js";

/**
 * @typedef {{ id: string, title: string, url: string }} Page
 * @typedef {{ id: string, page: Page, html: string, parts: string[], fact: import("../types.d.ts").Question }} Card
 * @typedef {{ course: string, pages: Page[], parts: string[], cards: (Omit<Card, "page" | "parts"> & { page: number })[] }} File
 * @typedef {Map<string, Card>} Cards
 */

/** @type {Map<string, Promise<Cards>>} */
const asked = new Map();

/** @param {import("./review-deck.js").Course} course @returns {Promise<Cards>} none when they cannot be had */
export function loadCards(course) {
  const known = asked.get(course.id) ?? fetchCards(course);
  asked.set(course.id, known);
  return known;
}

/** @type {Map<string, (cards: Card[]) => void>} */
const waiting = new Map();

/** @param {import("./review-deck.js").Course} course @returns {Promise<Cards>} */
function fetchCards(course) {
  /** @type {any} */ (globalThis).lyceumCards = (/** @type {File} */ file) => {
    const whole = (/** @type {File["cards"][number]} */ card) => ({ ...card, page: /** @type {Page} */ (file.pages[card.page]), parts: file.parts });
    waiting.get(file.course)?.(file.cards.map(whole));
  };
  return new Promise((resolve) => {
    const done = (/** @type {Card[]} */ cards) => resolve(new Map(cards.map((card) => [card.id, card])));
    const script = core.make("script", { src: core.href(course.url.replace(/[^/]*$/, "cards.js")), load: () => done([]), error: () => done([]) });
    waiting.set(course.id, done);
    document.head.append(script);
  });
}

/** What recurs in the markup of cards stands there as one letter of those for private use. @param {Card} card */
function markupOf({ html, parts }) {
  return html.replace(/[\ue000-\uf8fe]/g, (letter) => parts[letter.charCodeAt(0) - 0xe000] ?? letter);
}

/**
 * The question of a card. Its markup is the build's own, cleaned there like every page, and came in a
 * script of this site; the policy of the page lets nothing in it run.
 * @param {Card} card @returns {Element | null}
 */
export function elementOf(card) {
  const parsed = new DOMParser().parseFromString(markupOf(card), "text/html").querySelector("lyceum-question");
  return parsed && document.adoptNode(parsed);
}
