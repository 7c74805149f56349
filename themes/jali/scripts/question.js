// On pages with questions: lessons and quizzes.

import { core } from "./core-door.js";
import { LyceumQuestion } from "./elements/lyceum-question.js";

// Should the core have failed, the page keeps its form without script.
if (core) customElements.define("lyceum-question", LyceumQuestion);
