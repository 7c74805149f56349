// On pages with questions: lessons and quizzes.

import { LyceumQuestion } from "./elements/lyceum-question.js";

customElements.define("lyceum-question", LyceumQuestion);
