// The name in the list and the name in the record are one: what somebody wrote when they were added goes
// into their record, and what a record says newer goes into the list.

import { readProfiles } from "../../record/store/profiles.js";
import { find, nameFact } from "../../profiles/list.js";
import { tools } from "../../tools-door.js";
import { keepProfile, listNow, mine } from "./keeper.js";

/** @typedef {import("../../core.js").Core} Core */

/** @param {Core} core */
export async function joinNames(core) {
  await core.record.ready;
  const entry = find(readProfiles(tools.page.site) ?? { open: "", profiles: [] }, mine);
  if (entry?.name && !core.record.state.learner) await core.record.add(nameFact(entry.name, entry.staff));
  if (entry) void core.store.setNote("profile", entry);
  core.record.listen(() => follow(core));
  follow(core);
}

/** @param {Core} core */
function follow({ record }) {
  const { learner } = record.state;
  const entry = find(listNow(), mine);
  const isKnown = readProfiles(tools.page.site) !== null;
  // A profile that was cleared in another tab must not come back.
  if (!learner || !entry || (isKnown && entry.name === learner.name && entry.staff === learner.staff)) return;
  keepProfile({ ...entry, name: learner.name, staff: learner.staff });
}
