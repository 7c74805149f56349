// On the review's own page; and on others, after everything else, to count what is due.

import { core } from "./core-door.js";
import { LyceumReview } from "./elements/lyceum-review.js";
import { readRows } from "./elements/review-deck.js";
import { staleCourses } from "./paint/due.js";

if (core) {
  core.retally = () => void readRows(staleCourses(core));
  if (core.page.kind === "review") customElements.define("lyceum-review", LyceumReview);
  else core.retally();
}
