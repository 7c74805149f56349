// On the settings page: a record goes out as a file and comes in from one, whole or as much as a
// trainer shall see, and one course is forgotten.

import { core } from "./core-door.js";
import { LyceumDownload } from "./elements/moving/download.js";
import { LyceumFinish } from "./elements/moving/finish.js";
import { LyceumForget } from "./elements/moving/forget.js";
import { LyceumGive } from "./elements/moving/give.js";
import { LyceumImport } from "./elements/moving/import.js";

if (core) {
  customElements.define("lyceum-download", LyceumDownload);
  customElements.define("lyceum-import", LyceumImport);
  customElements.define("lyceum-give", LyceumGive);
  customElements.define("lyceum-finish", LyceumFinish);
  customElements.define("lyceum-forget", LyceumForget);
}
