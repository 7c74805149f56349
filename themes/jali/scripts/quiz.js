// On quiz pages, after question.js.

import { core } from "./core-door.js";
import { LyceumQuiz } from "./elements/lyceum-quiz.js";

// Should the core have failed, the page keeps its form without script.
if (core) customElements.define("lyceum-quiz", LyceumQuiz);
