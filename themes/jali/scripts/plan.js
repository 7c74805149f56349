// On lessons with a plan or a checklist.

import { core } from "./core-door.js";
import { LyceumChecklist } from "./elements/lyceum-checklist.js";
import { LyceumPlan } from "./elements/lyceum-plan.js";

if (core) {
  customElements.define("lyceum-plan", LyceumPlan);
  customElements.define("lyceum-checklist", LyceumChecklist);
}
