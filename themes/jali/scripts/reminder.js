// On the pages a learner comes back to: now and then, a word about a copy of the record.

import { core } from "./core-door.js";
import { remind } from "./paint/reminder.js";

if (core) void remind();
