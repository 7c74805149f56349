// The smallest server that a built site needs: files of one folder under a sub-path, as free hosts
// serve them. Adds nothing to a page, and answers 404 with the site's own page.

import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".mp3": "audio/mpeg", ".wav": "audio/wav", ".png": "image/png", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv" };
export const SUB_PATH = "/a/b/";

/** @param {string} folder @returns {Promise<{ base: string, close: () => void }>} */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    const file = path.startsWith(SUB_PATH) ? join(folder, normalize(`/${path.slice(SUB_PATH.length)}`)) : "";
    const found = file.endsWith("/") ? `${file}index.html` : file;
    if (isFile(found)) answer(response, 200, found);
    else answer(response, 404, join(folder, "404.html"));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { base: `http://127.0.0.1:${port}${SUB_PATH}`, close };
}

/** @param {string} path */
function isFile(path) {
  return path !== "" && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

/** @param {import("node:http").ServerResponse} response @param {number} status @param {string} file */
function answer(response, status, file) {
  const type = /** @type {Record<string, string>} */ (TYPES)[extname(file)] ?? "application/octet-stream";
  response.writeHead(status, { "content-type": type, "content-length": statSync(file).size });
  createReadStream(file).pipe(response);
}
