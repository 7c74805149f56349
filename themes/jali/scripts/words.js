// Says things in the page's language. The words come from words/*.ftl as a small script file; none
// is written in a script. A missing word shows its name, so that it is found.

import { FluentBundle, FluentResource } from "@fluent/bundle";

/** @param {string} lang */
export function readWords(lang) {
  /** @type {{ lang: string, ftl: string } | undefined} */
  const words = /** @type {any} */ (globalThis).lyceumWords;
  const bundle = new FluentBundle(words?.lang ?? lang, { useIsolating: document.documentElement.dir === "rtl" });
  // Day before month, and the digits these workplaces use in every script.
  const locale = `${lang === "en" ? "en-GB" : lang}-u-nu-latn`;
  if (words) bundle.addResource(new FluentResource(words.ftl));

  /** A message of the page's words, or of those that came with a bundle. @param {string} id */
  const find = (id) => {
    if (bundle.hasMessage(id)) return bundle.getMessage(id);
    for (const ftl of /** @type {any} */ (globalThis).lyceumMoreWords?.splice(0) ?? []) bundle.addResource(new FluentResource(ftl));
    return bundle.getMessage(id);
  };
  return {
    locale,
    /** @param {(string | null | undefined)[]} parts those that say something @returns {string} */
    list(parts) {
      return parts.filter(Boolean).join(this.say("comma"));
    },
    /** @param {string} name without its `js-` @param {Record<string, string | number>} [values] @returns {string} */
    say(name, values) {
      const message = find(`js-${name}`);
      return message?.value ? bundle.formatPattern(message.value, values ?? null, []) : name;
    },
    /** @param {number} time @returns {string} */
    day: (time) => new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric" }).format(time),
    /** Where a language counts to twelve, the part of the day is said in its own word. @param {number} time @returns {string} */
    clock: (time) => new Intl.DateTimeFormat(locale, { hour: lang === "en" ? "2-digit" : "numeric", minute: "2-digit", dayPeriod: "short" }).format(time),
  };
}
