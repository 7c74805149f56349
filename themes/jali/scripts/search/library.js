// Brings what search reads, as script files, because pages opened from a disk may not fetch: the titles
// once, then the text of course after course, those first that matter most, and never more than a phone
// can carry unless somebody asks for more.

import { Stock } from "./stock.js";

/** Words of text that are read unasked, and at each wish for more: about as many megabytes as millions of letters. */
const PORTION = 400000;
/** The same for people who pay for every page. */
const SAVING = 60000;

export class Library {
  /** @type {Stock | null} */
  stock = null;
  /** @type {Promise<Stock | null> | null} */
  asked = null;
  /** Courses whose text is here, and those whose text could not be had. @type {Set<string>} */
  read = new Set();
  /** @type {Set<string>} */
  failed = new Set();
  /** Ids of courses, those first that matter most. @type {string[]} */
  order = [];
  spent = 0;
  allowed = /** @type {any} */ (navigator).connection?.saveData ? SAVING : PORTION;
  isReading = false;

  /** @param {(url: string) => string} href from an address in the site to one on the page */
  constructor(href) {
    this.href = href;
  }

  /** @returns {Promise<Stock | null>} null where the titles cannot be had */
  async open() {
    this.asked ??= this.readTitles();
    const stock = await this.asked;
    if (!stock) this.asked = null;
    return stock;
  }

  async readTitles() {
    /** @type {any} */ (globalThis).lyceumTitles = (/** @type {import("./data.d.ts").Titles} */ titles) => {
      if (titles?.version === 1) this.stock = new Stock(titles);
    };
    await load(this.href("search.js"));
    return this.stock;
  }

  /** Whether there is text that is read only when somebody asks for it. */
  get hasMore() {
    return !this.isReading && this.next(Infinity) !== undefined;
  }

  /** @param {number} allowed @returns {string | undefined} */
  next(allowed) {
    const open = this.order.filter((id) => !this.read.has(id) && !this.failed.has(id));
    return open.find((id) => this.spent === 0 || this.spent + (this.stock?.courses.get(id)?.words ?? 0) <= allowed);
  }

  /** @param {string[]} order @param {() => void} hear told after each course */
  async readOn(order, hear) {
    this.order = order;
    if (this.isReading || !this.stock || this.next(this.allowed) === undefined) return;
    this.isReading = true;
    for (let id = this.next(this.allowed); id !== undefined; id = this.next(this.allowed)) {
      await this.readText(id, this.stock);
      hear();
    }
    this.isReading = false;
    hear();
  }

  /** @param {string} id @param {Stock} stock */
  async readText(id, stock) {
    const { doc, words } = stock.courses.get(id) ?? { doc: -1, words: 0 };
    /** @type {any} */ (globalThis).lyceumText = (/** @type {import("./data.d.ts").CourseText} */ text) => {
      if (text?.version !== 1 || this.read.has(text.course)) return;
      stock.addText(text);
      this.read.add(text.course);
    };
    await load(this.href(stock.docs[doc]?.url.replace(/[^/]*$/, "text.js") ?? ""));
    if (!this.read.has(id)) this.failed.add(id);
    this.spent += words;
  }

  /** Lets more be read, and what could not be had be tried again. */
  allowMore() {
    this.failed.clear();
    this.allowed = this.spent + PORTION;
  }
}

/** @param {string} src @returns {Promise<unknown>} when it has run, or cannot */
function load(src) {
  return new Promise((done) => {
    const script = document.createElement("script");
    script.onload = script.onerror = () => {
      script.remove();
      done(null);
    };
    script.src = src;
    document.head.append(script);
  });
}
