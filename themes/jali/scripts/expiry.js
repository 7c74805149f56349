// On pages that list courses: which certificates there are, and which expire soon.

import { core } from "./core-door.js";
import { paintCertificates } from "./paint/certificates.js";

if (core) void paintCertificates();
