// @ts-check
// One stream of changes for all tabs of a site (a SharedWorker). Each tab has a port;
// every message of the server goes to every port. Knows nothing of pages.

/** @type {Set<MessagePort>} */
const ports = new Set();
/** The last thing heard, for tabs that come later. @type {{run: string, generation: number} | undefined} */
let last;

function listen() {
  const stream = new EventSource("/_lyceum/events");
  stream.onmessage = (event) => {
    const change = JSON.parse(event.data);
    last = change;
    for (const port of ports) port.postMessage(change);
  };
  stream.onerror = () => {
    // The browser tries again by itself unless it has given up.
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
  };
}

/** @type {any} */ (self).onconnect = (/** @type {MessageEvent} */ event) => {
  const port = event.ports[0];
  if (!port) return;
  ports.add(port);
  port.onmessage = () => ports.delete(port);
  // A tab that has just come knows its files already, so none are named.
  if (last) port.postMessage({ ...last, changed: [] });
};

listen();
