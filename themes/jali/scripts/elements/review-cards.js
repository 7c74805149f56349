// The cards of a course as its cards.js brings them, a script because pages opened from a disk may not
// fetch; and the markup of one card as elements.

import { core } from "../core-door.js";

/**
 * @typedef {{ id: string, page: { id: string, title: string, url: string }, html: string, fact: import("../types.d.ts").Question }} Card
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
  /** @type {any} */ (globalThis).lyceumCards = (/** @type {{ course: string, cards: Card[] }} */ file) => waiting.get(file.course)?.(file.cards);
  return new Promise((resolve) => {
    const done = (/** @type {Card[]} */ cards) => resolve(new Map(cards.map((card) => [card.id, card])));
    const script = core.make("script", { src: core.href(course.url.replace(/[^/]*$/, "cards.js")), load: () => done([]), error: () => done([]) });
    waiting.set(course.id, done);
    document.head.append(script);
  });
}

/**
 * The question of a card. Its markup is the build's own, cleaned there like every page, and came in a
 * script of this site; the policy of the page lets nothing in it run.
 * @param {Card} card @returns {Element | null}
 */
export function elementOf(card) {
  const parsed = new DOMParser().parseFromString(card.html, "text/html").querySelector("lyceum-question");
  return parsed && document.adoptNode(parsed);
}
