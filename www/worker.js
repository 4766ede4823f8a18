// Keeps the whole site on the device, so that it opens in flight mode. A newer version is fetched beside the one in use and waits until somebody asks
// for it, or until no page of the site is open: nothing changes under the eyes of whoever reads a figure.

/** Put in by the build: a hash of everything, and the address of every file. */
const VERSION = "{{version}}";
const FILES = ["{{files}}"];

/** Of this folder alone: on one host may lie several versions, and none may throw away what another one keeps. */
const PREFIX = `ehic-estimator-${new URL(".", location).pathname}-`;
const CACHE = PREFIX + VERSION;
/** In the path of a file whose content never changes. */
const HASH = /\.[0-9a-f]{10}[./]/;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", ({ data }) => {
  if (data === "take over") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});

/** All files or none: what is already here under the same hash is not fetched again. */
async function fill() {
  const cache = await caches.open(CACHE);
  const missing = [];
  for (const file of FILES) {
    const kept = HASH.test(file) ? await caches.match(file) : undefined;
    if (kept === undefined) missing.push(new Request(file, HASH.test(file) ? {} : { cache: "no-cache" }));
    else await cache.put(file, kept);
  }
  await cache.addAll(missing);
}

async function takeOver() {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  await self.clients.claim();
}

async function answer(request) {
  const url = new URL(request.url);
  const address = url.origin + url.pathname.replace(/\/index\.html$/, "/");
  const cache = await caches.open(CACHE);
  return (await cache.match(address, { ignoreVary: true })) ?? fetch(request);
}
