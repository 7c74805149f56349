// On pages with a scenario.

import { core } from "./core-door.js";
import { LyceumScenario } from "./elements/lyceum-scenario.js";

// Should the core have failed, the page keeps its form without script.
if (core) customElements.define("lyceum-scenario", LyceumScenario);
