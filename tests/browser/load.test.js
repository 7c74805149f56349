// A long record stays cheap. The figure is printed; what it must be is measured on a quiet machine
// (benches/record/load.js), so the bound here is wide.

import assert from "node:assert/strict";
import { measureLoad, told } from "../../benches/record/load.js";
import { story } from "./story.js";

const EVENTS = 10000;

story(`a record of ${EVENTS} events is read and folded in a moment`, {}, async (one) => {
  const times = await measureLoad(one, EVENTS);
  console.log(`held: ${told(EVENTS, times)}`);
  assert.ok(times.least < 500, `${times.least} ms`);
});
