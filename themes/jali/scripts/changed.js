// Where a lesson's words have changed since the learner did it: said on the course's page, which
// always loads this, and in the lesson, which loads it only then. Nothing is ever taken back.

import { core } from "./core-door.js";
import { paintChangedLesson, paintChangedRows } from "./paint/changed.js";

if (core?.page.kind === "course") paintChangedRows();
if (core?.page.kind === "lesson") paintChangedLesson();
