// On the page of a curriculum.

import { core } from "./core-door.js";
import { LyceumCurriculum } from "./elements/lyceum-curriculum.js";

if (core) customElements.define("lyceum-curriculum", LyceumCurriculum);
