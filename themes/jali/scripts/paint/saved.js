// The saved line and the banner: how safe the record is, in words that are true at this moment.

/** @typedef {import("../core.js").Core} Core */

/** @param {Core} core */
export function paintSaved(core) {
  const { record } = core;
  let warned = false;
  const paint = () => {
    for (const line of document.querySelectorAll("[data-saved]")) paintLine(core, line);
    const unsafe = record.saved === "unsaved";
    if (unsafe && !warned) core.announce(core.say("not-saved"), true);
    if (unsafe !== warned) paintBanner(core, unsafe ? core.say("not-saved-banner") : "");
    warned = unsafe;
  };
  record.listen(paint);
  void record.ready.then(() => warnAboutFiles(core));
}

/** @param {Core} core @param {Element} line */
function paintLine(core, line) {
  const { record, say } = core;
  if (record.saved === "idle") return;
  const words = {
    saving: say("saving"),
    saved: say("saved", { time: core.clock(record.savedAt) }),
    weak: say("saved-weak"),
    unsaved: say("not-saved"),
  }[record.saved];
  // The same words again would only make the line flicker.
  if (line.getAttribute("data-state") === record.saved && line.textContent === words) return;
  line.setAttribute("data-state", record.saved);
  const sign = record.saved === "saved" || record.saved === "weak" ? "circle-check" : record.saved === "unsaved" ? "x" : "circle-dashed";
  core.fill(line, core.icon(sign, "i s"), core.make("span", {}, words));
  line.removeAttribute("hidden");
}

/** @param {Core} core @param {string} words */
function paintBanner(core, words) {
  const banner = document.querySelector("[data-banner]");
  if (!banner) return;
  banner.toggleAttribute("hidden", !words);
  if (!words) return core.fill(banner);
  const button = core.make("button", { type: "button", class: "btn", click: () => downloadRecord(core) }, core.say("download-record"));
  core.fill(banner, core.make("p", {}, words), button);
}

/**
 * From a disk, Firefox gives every page a store of its own. The home page leaves a mark; a page that
 * does not find it says so. Other browsers share one store and are left alone.
 * @param {Core} core
 */
async function warnAboutFiles(core) {
  if (location.protocol !== "file:") return;
  if (core.page.kind === "home") return void core.store.setNote("home-seen", 1);
  if (!navigator.userAgent.includes("Firefox/") || core.record.saved === "unsaved") return;
  if (!(await core.store.note("home-seen"))) paintBanner(core, core.say("alone-banner"));
}

/** Hands the learner the whole record as a file. @param {Core} core */
function downloadRecord(core) {
  const day = new Date().toISOString().slice(0, 10);
  core.download(core.record.text(), "application/x-ndjson", `record-${day}.lyceum`);
}
