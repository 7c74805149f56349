// On pages that ask for ratings or open texts, before question.js.

import { core } from "./core-door.js";
import { openForm } from "./elements/forms/open.js";
import { ratingForm } from "./elements/forms/rating.js";

if (core) {
  core.forms.rating = { make: ratingForm, share: () => 0 };
  core.forms.open = { make: openForm, share: () => 0 };
}
