// On the learner's own pages: My learning and Settings.

import { core } from "./core-door.js";
import { LyceumLearning } from "./elements/lyceum-learning.js";
import { LyceumSettings } from "./elements/lyceum-settings.js";
import { LyceumStored } from "./elements/lyceum-stored.js";

if (core) {
  customElements.define("lyceum-learning", LyceumLearning);
  customElements.define("lyceum-settings", LyceumSettings);
  customElements.define("lyceum-stored", LyceumStored);
}
