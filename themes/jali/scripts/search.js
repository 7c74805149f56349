// Search: the dialog that any page opens, and the page of its own. Loaded on first use.

import { openDialog } from "./elements/search/dialog.js";
import { LyceumSearch } from "./elements/search/lyceum-search.js";
import { OPEN } from "./search-door.js";
import { tools } from "./tools-door.js";

if (tools) {
  customElements.define("lyceum-search", LyceumSearch);
  document.addEventListener(OPEN, () => {
    const field = document.querySelector("lyceum-search input");
    if (field instanceof HTMLInputElement) field.focus();
    else openDialog();
  });
}
