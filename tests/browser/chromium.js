// Where this machine's Chromium is: $CHROMIUM, else the usual names on the PATH, else the usual
// places. Run by itself it prints the place, or fails without a word. Installs nothing.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const PLACES = ["/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/snap/bin/chromium"];

/** @returns {string | undefined} */
export function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM ?? "", ...found, ...PLACES].find((path) => path && canRun(path));
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// Chromium refuses its own sandbox to root, which is who runs in most containers.
export const CHROMIUM_FLAGS = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = findChromium();
  if (path) console.log(path);
  else process.exitCode = 1;
}
