// On the page of a certificate, and on the page that checks its code.

import { core } from "./core-door.js";
import { LyceumCertificate } from "./elements/lyceum-certificate.js";
import { LyceumCertificateCheck } from "./elements/lyceum-certificate-check.js";

if (core) {
  customElements.define("lyceum-certificate", LyceumCertificate);
  customElements.define("lyceum-certificate-check", LyceumCertificateCheck);
}
