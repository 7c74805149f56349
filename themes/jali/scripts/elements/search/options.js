// The list below a combobox: which option the arrows have come to. The focus stays in the field.

export class Options {
  /** @type {HTMLElement | null} */
  active = null;

  /** @param {HTMLElement} field @param {HTMLElement} list */
  constructor(field, list) {
    this.field = field;
    this.list = list;
  }

  /** @returns {HTMLElement[]} */
  get all() {
    return [...this.list.querySelectorAll("[role=option]")].map((option) => /** @type {HTMLElement} */ (option));
  }

  /** Shows others; what was chosen stays so if it is still there. @param {Node[]} groups */
  set(groups) {
    const chosen = this.active?.getAttribute("href");
    this.list.textContent = "";
    this.list.append(...groups);
    const { all } = this;
    all.forEach((option, at) => (option.id = `_found-${at}`));
    this.field.setAttribute("aria-expanded", String(all.length > 0));
    this.list.toggleAttribute("hidden", all.length === 0);
    this.choose((chosen && all.find((option) => option.getAttribute("href") === chosen)) || null);
  }

  /** @param {1 | -1} step from the last to the first by way of the field */
  move(step) {
    const { all } = this;
    const at = this.active ? all.indexOf(this.active) : -1;
    const next = at < 0 && step < 0 ? all.length - 1 : at + step;
    this.choose(all[next] ?? null);
    this.active?.scrollIntoView({ block: "nearest" });
  }

  /** @param {HTMLElement | null} option */
  choose(option) {
    this.active?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    if (option) this.field.setAttribute("aria-activedescendant", option.id);
    else this.field.removeAttribute("aria-activedescendant");
    this.active = option;
  }
}
