// A visit: a learner's browser at one of the sites, and a list of everything that went wrong
// meanwhile. Knows browsers and addresses, not what stands on the pages, nor that there are tests.

/**
 * @typedef {import("playwright-core").Page} Page
 * @typedef {import("playwright-core").BrowserContext} Context
 * @typedef {{ page: Page, context: Context, base: string, folder: string, at: (path: string) => string, go: (path: string) => Promise<unknown>, faults: string[], requests: string[] }} Visit
 */

const PATIENCE = 10000;

/** @param {Context} context @param {string} folder @param {string} base @returns {Promise<Visit>} */
export async function enter(context, folder, base) {
  context.setDefaultTimeout(PATIENCE);
  const seen = await watch(context, base);
  const page = context.pages()[0] ?? (await context.newPage());
  const at = (/** @type {string} */ path) => base + path;
  return { page, context, base, folder, at, go: (path) => page.goto(at(path)), ...seen };
}

/** Collects faults and requests of every page. @param {Context} context @param {string} base */
async function watch(context, base) {
  /** @type {string[]} */
  const faults = [];
  /** @type {string[]} */
  const requests = [];
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => console.error(`policy violation: ${event.effectiveDirective} ${event.blockedURI}`));
  });
  context.on("weberror", (fault) => faults.push(`exception: ${fault.error().stack}`));
  context.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()} (${message.page()?.url()})`));
  context.on("request", (request) => {
    requests.push(request.url());
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base)) faults.push(`left the site: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    // A page that is left gives up what it was still loading.
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") faults.push(`failed: ${request.url()} ${why}`);
  });
  context.on("response", (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  return { faults, requests };
}
