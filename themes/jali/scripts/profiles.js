// People who share a computer: who is learning, the way from one to the next, PINs, and the watch over
// pages that nobody touches. Loaded where there are several, or where the site says that there may be.

import { LyceumMe } from "./elements/profiles/lyceum-me.js";
import { Picker } from "./elements/profiles/picker.js";
import { paintHeader } from "./elements/profiles/header.js";
import { question } from "./elements/profiles/keeper.js";
import { joinNames } from "./elements/profiles/names.js";
import { restoreLost } from "./elements/profiles/restore.js";
import { addSigns } from "./elements/profiles/signs.js";
import { followTabs } from "./elements/profiles/tabs.js";
import { tellOfVisitor } from "./elements/profiles/visitor.js";
import { watchIdle } from "./elements/profiles/watch.js";
import { setHere } from "./record/store/profiles.js";
import { core, tools } from "./tools-door.js";

/** A tab that knows answers within so many milliseconds. */
const ANSWER = 150;

if (tools) {
  addSigns();
  const picker = new Picker();
  const place = document.querySelector("[data-who]");
  const paint = place && core ? paintHeader(place) : () => {};
  followTabs(() => {
    paint();
    picker.refresh();
  });
  if (core) {
    // Whoever is at work in this tab goes on, also once there are several, or a PIN.
    setHere(core.page.site, core.profile);
    core.record.listen(paint);
    void joinNames(core);
    tellOfVisitor();
  }
  watchIdle();
  if (tools.isHeld() && !core) setTimeout(() => question.ask(), ANSWER);
  void restoreLost().then((found) => found && picker.refresh());
  customElements.define("lyceum-me", LyceumMe);
}
