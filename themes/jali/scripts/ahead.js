// On pages that list courses, and on a course's: what lies ahead. The way that the learner goes, the
// certificates there are and which end soon, and what of a course is still known when that is so.

import { core } from "./core-door.js";
import { paintAhead } from "./paint/ahead.js";

if (core) void paintAhead();
