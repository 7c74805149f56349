// Says aloud how much was found, once somebody has stopped typing.

import { tools } from "../../tools-door.js";

/** Milliseconds after the last key. */
const PAUSE = 500;

export class Teller {
  /** @type {any} */
  waiting = 0;

  /** @param {HTMLElement} region */
  constructor(region) {
    this.region = region;
  }

  /** @param {import("./seeker.js").Answer} answer */
  tell({ state, query, hits, partly }) {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      if (state === "found") this.say(`${hits.length ? tools.say("search-count", { n: hits.length }) : tools.say("search-none", { query: query.trim() })}${partly ? ` ${tools.say("search-partly")}` : ""}`);
      else this.say(state === "failed" ? tools.say("search-failed") : "");
    }, PAUSE);
  }

  /** @param {string} words */
  say(words) {
    if (this.region.textContent !== words) this.region.textContent = words;
  }
}
