// What ids alone do not tell: which pages go on for others, and which course a page or question is in
// whose id begins with another's. The build says it in the page's data block. Pure.

/**
 * @typedef {{ heirs?: Record<string, string[]>, homes?: Record<string, string> }} Names
 * @typedef {(id: string) => string} CourseOf
 */

/** @param {Names | undefined} names */
export function readNames(names) {
  const homes = new Map(Object.entries(names?.homes ?? {}));
  return {
    heirs: new Map(Object.entries(names?.heirs ?? {})),
    /** The course that a page, or something on it, is in. @type {CourseOf} */
    courseOf: (id) => {
      const [page = ""] = id.split("#");
      return homes.get(id) ?? homes.get(page) ?? page.split("/")[0] ?? "";
    },
  };
}

/** The id of something on a page: its name there, or whole where it was first on another page. @param {string} page @param {string} name */
export const itemOf = (page, name) => (name.includes("#") ? name : `${page}#${name}`);
