// The shapes of the files that search reads: see src/pipeline/render/search. Types only.

/** `search.js` of a language. */
export interface Titles { version: number; courses: CourseTitles[]; curricula?: { title: string; url: string; summary?: string; lang?: string }[]; glossary?: { url: string; terms: TermTitles[] } | null }
/** Id, what it means, language where it is another, its names. */
export type TermTitles = [id: string, meaning: string, lang: string, names: string[]];
export interface CourseTitles {
  id: string; title: string;
  /** Address of its folder from the site's root, with a slash. */
  folder: string;
  summary?: string;
  /** Words of running text. */
  words: number;
  lang?: string;
  /** Anchor and title in turn. */
  modules?: string[];
  /** Kind, address in the folder, title, language where it is another, anchor and title of each section in turn. */
  pages: [kind: string, url: string, title: string, lang: string, sections: string[]][];
}
/** `text.js` of a course: address in the folder, anchor and text in turn, id and words of questions in turn. */
export interface CourseText { version: number; course: string; pages: [url: string, texts: string[], questions: string[]][] }
