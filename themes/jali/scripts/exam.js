// On pages of exams, and of quizzes with feedback at the end, after question.js.

import { core } from "./core-door.js";
import { LyceumExam } from "./elements/lyceum-exam.js";

// Should the core have failed, the page keeps its form without script.
if (core) customElements.define("lyceum-exam", LyceumExam);
