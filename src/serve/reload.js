// @ts-check
// Shows a save without losing the reader's place. Added to each page by `lyceum serve`, never
// part of a site. Hears of changes, asks how this page stands now, and then swaps its style
// sheets, reloads, or lays the faults over it. Knows nothing of courses.
(() => {
  /** @typedef {{run: string, generation: number, changed: string[] | null}} Change */
  /** @typedef {{run: string, generation: number, key: string, rest: string, styles: string[], faults: string}} State */

  const page = /** @type {HTMLScriptElement} */ (document.currentScript).dataset;
  const PLACE = "_lyceum-place";
  const CLOSED = "_lyceum-closed";

  // ---- the reader's place

  /** The last thing with an id that has reached the top of the window. */
  function anchor() {
    let found;
    for (const element of document.querySelectorAll("main [id]")) {
      if (element.getBoundingClientRect().top > 80) break;
      found = element;
    }
    return found;
  }

  function reload() {
    const at = anchor();
    const place = {
      path: location.pathname,
      time: Date.now(),
      y: scrollY,
      id: at?.id,
      below: at ? at.getBoundingClientRect().top : 0,
      focus: document.activeElement?.id,
    };
    try {
      sessionStorage.setItem(PLACE, JSON.stringify(place));
      history.scrollRestoration = "manual";
    } catch {
      // Without storage the browser's own memory of the place has to do.
    }
    location.reload();
  }

  function goBackToPlace() {
    let place;
    try {
      place = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
      sessionStorage.removeItem(PLACE);
    } catch {
      return;
    }
    if (!place || place.path !== location.pathname || Date.now() - place.time > 10_000) return;
    const go = () => {
      const at = place.id && document.getElementById(place.id);
      const y = at ? scrollY + at.getBoundingClientRect().top - place.below : place.y;
      scrollTo({ top: y, behavior: "instant" });
    };
    go();
    if (place.focus) document.getElementById(place.focus)?.focus({ preventScroll: true });
    addEventListener("load", () => {
      go();
      // Any sooner, and the browser would still go back to its own idea of the place.
      setTimeout(() => (history.scrollRestoration = "auto"), 500);
    });
  }

  // ---- what changed

  const sheets = () => /** @type {HTMLLinkElement[]} */ ([...document.querySelectorAll("link[rel=stylesheet]:not([data-lyceum])")]);

  /** @param {HTMLLinkElement} old @param {string} href */
  function swapSheet(old, href) {
    const fresh = /** @type {HTMLLinkElement} */ (old.cloneNode());
    fresh.href = href;
    // The old look stays until the new one is there.
    fresh.onload = () => old.remove();
    fresh.onerror = () => old.remove();
    old.after(fresh);
  }

  /** Everything of this site that the page has fetched, as paths of files. */
  function used() {
    const files = new Set();
    for (const entry of performance.getEntriesByType("resource")) files.add(entry.name);
    for (const element of document.querySelectorAll("[src]")) files.add(/** @type {any} */ (element).src);
    const paths = new Set();
    for (const file of files) {
      const url = new URL(file, location.href);
      if (url.origin === location.origin) paths.add(decodeURIComponent(url.pathname).slice(1));
    }
    return paths;
  }

  /** @param {string[]} changed @param {number} generation */
  function takeChangedFiles(changed, generation) {
    const own = used();
    const mine = changed.filter((path) => own.has(path) && !path.endsWith(".html"));
    if (mine.some((path) => !path.endsWith(".css"))) return reload();
    for (const sheet of sheets()) {
      const url = new URL(sheet.href);
      if (!mine.includes(decodeURIComponent(url.pathname).slice(1))) continue;
      url.search = `?${generation}`;
      swapSheet(sheet, url.href);
    }
  }

  /** @param {State} state */
  function takeNewPage(state) {
    const old = sheets();
    if (state.rest !== page.rest || state.styles.length !== old.length) return reload();
    page.key = state.key;
    state.styles.forEach((href, index) => {
      const sheet = old[index];
      const url = new URL(href, location.href).href;
      if (sheet && sheet.href !== url) swapSheet(sheet, url);
    });
  }

  /** @type {Change | undefined} */
  let waiting;
  let asking = false;

  /** @param {Change} change */
  async function hear(change) {
    // While one answer is awaited, later changes add up to one more question.
    const both = (/** @type {Change} */ before) => before.changed && change.changed && [...before.changed, ...change.changed];
    waiting = waiting ? { ...change, changed: both(waiting) } : change;
    if (asking) return;
    asking = true;
    try {
      while (waiting) {
        const now = waiting;
        waiting = undefined;
        await look(now);
      }
    } finally {
      asking = false;
    }
  }

  /** @param {Change} change */
  async function look(change) {
    let state;
    try {
      const answer = await fetch(`/_lyceum/state?path=${encodeURIComponent(location.pathname)}`, { cache: "no-store" });
      state = /** @type {State} */ (await answer.json());
    } catch {
      return; // The server is gone; the stream tells when it is back.
    }
    // Asked of the server itself: a shared worker may still remember the run before.
    if (state.run !== page.run) return reload();
    showFaults(state.faults);
    if (state.key !== page.key) return takeNewPage(state);
    if (change.changed) takeChangedFiles(change.changed, state.generation);
    else reload();
  }

  // ---- faults over the page

  /** @type {HTMLElement | undefined} */
  let overlay;

  /** @param {string} faults */
  function showFaults(faults) {
    if (overlay?.dataset.faults === faults) return;
    overlay?.remove();
    overlay = undefined;
    let closed = null;
    try {
      closed = sessionStorage.getItem(CLOSED);
    } catch {
      // Then a closed overlay comes back with the next page.
    }
    if (!faults || closed === faults || document.body.classList.contains("_lyceum-page")) return;
    overlay = drawFaults(faults);
    document.body.append(overlay);
  }

  /** @param {string} faults */
  function drawFaults(faults) {
    if (!document.querySelector("link[data-lyceum]")) {
      const look = document.createElement("link");
      look.rel = "stylesheet";
      look.href = "/_lyceum/reload.css";
      look.dataset.lyceum = "";
      document.head.append(look);
    }
    const box = document.createElement("section");
    box.className = "_lyceum-faults";
    box.dataset.faults = faults;
    box.lang = "en";
    box.dir = "ltr";
    box.setAttribute("role", "dialog");
    box.setAttribute("aria-labelledby", "_lyceum-faults-title");
    const head = document.createElement("div");
    const title = document.createElement("h2");
    title.id = "_lyceum-faults-title";
    title.setAttribute("role", "alert");
    title.textContent = "There is something to mend. You see the last good version.";
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Close";
    close.onclick = closeFaults;
    const text = document.createElement("pre");
    text.tabIndex = 0;
    text.textContent = faults;
    head.append(title, close);
    box.append(head, text);
    return box;
  }

  function closeFaults() {
    if (!overlay) return;
    try {
      sessionStorage.setItem(CLOSED, overlay.dataset.faults ?? "");
    } catch {
      // See above.
    }
    overlay.remove();
    overlay = undefined;
  }

  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && overlay?.contains(document.activeElement)) closeFaults();
  });

  // ---- hearing of changes

  /** One stream for all tabs. False where the browser has no shared workers. */
  function listenTogether() {
    if (typeof SharedWorker !== "function") return false;
    try {
      const { port } = new SharedWorker("/_lyceum/worker.js");
      port.onmessage = (event) => void hear(event.data);
      addEventListener("pagehide", (event) => event.persisted || port.postMessage("gone"));
      return true;
    } catch {
      return false;
    }
  }

  /** The tab that is seen listens, and tells the others. */
  function listenInTurn() {
    const channel = new BroadcastChannel("_lyceum");
    channel.onmessage = (event) => void hear(event.data);
    /** @type {EventSource | undefined} */
    let stream;
    const listen = () => {
      stream = new EventSource("/_lyceum/events");
      stream.onmessage = (event) => {
        const change = JSON.parse(event.data);
        channel.postMessage(change);
        void hear(change);
      };
      stream.onerror = () => {
        if (stream?.readyState === EventSource.CLOSED) setTimeout(takeTurn, 1000);
      };
    };
    const takeTurn = () => {
      stream?.close();
      stream = undefined;
      if (document.visibilityState === "visible") listen();
    };
    document.addEventListener("visibilitychange", takeTurn);
    takeTurn();
  }

  // A page that the browser had put aside as a whole has heard of nothing meanwhile.
  addEventListener("pageshow", (event) => {
    if (event.persisted) void look({ run: page.run ?? "", generation: 0, changed: [] });
  });
  goBackToPlace();
  if (!listenTogether()) listenInTurn();
})();
