// On survey pages.

import { core } from "./core-door.js";
import { LyceumSurvey } from "./elements/lyceum-survey.js";

// Should the core have failed, the page keeps its form without script.
if (core) customElements.define("lyceum-survey", LyceumSurvey);
