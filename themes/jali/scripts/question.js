// On pages with questions: lessons, quizzes, exams. Carries choices; other forms have bundles of their
// own, which stand before this one and have registered by now.

import { core } from "./core-door.js";
import { choicesForm } from "./elements/forms/choices.js";
import { LyceumQuestion } from "./elements/lyceum-question.js";
import { shareOfChoices } from "./quiz/shares/choices.js";

// Should the core have failed, the page keeps its form without script.
if (core) {
  core.forms.choose_one = core.forms.choose_any = { make: choicesForm, share: shareOfChoices };
  customElements.define("lyceum-question", LyceumQuestion);
}
