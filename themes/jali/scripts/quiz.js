// On quiz pages, after question.js.

import { LyceumQuiz } from "./elements/lyceum-quiz.js";

customElements.define("lyceum-quiz", LyceumQuiz);
