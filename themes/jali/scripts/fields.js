// On pages that ask for typed answers, pairs or gaps, before question.js.

import { core } from "./core-door.js";
import { fieldsForm } from "./elements/forms/fields.js";
import { shareOfFields } from "./quiz/shares/fields.js";

if (core) core.forms.fields = { make: fieldsForm, share: shareOfFields };
