// On pages that ask to put steps in order, before question.js.

import { core } from "./core-door.js";
import { orderForm } from "./elements/forms/order.js";
import { shareOfSteps } from "./quiz/shares/steps.js";

if (core) core.forms.order = { make: orderForm, share: shareOfSteps };
