// Serves dist/site to this machine alone, as a host should that publishes it: node serve.mjs [PORT]
//
// The headers are those of www/headers.json. The browser tests look at the site through the same server.

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { contentType } from "mime-types";
// Ranges, questions whether a file has changed, and paths that would lead out of the folder: easily got wrong by hand.
import send from "send";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const HEADERS = JSON.parse(readFileSync(join(ROOT, "www/headers.json"), "utf8"));
const USUAL_PORT = 8080;
/** What the site's builder puts into the path of a file whose content never changes. */
const HASH = /\.[0-9a-f]{10}[./]/;

/** Serves a folder, and tells the path of whatever is asked for; 0 is any free port, and where the port is taken another one is as good. */
export async function serve({ folder = join(ROOT, "dist/site"), port = 0, asked = () => {} } = {}) {
  const server = createServer((request, response) => {
    asked(request.url);
    answer(folder, request, response);
  });
  const listen = (port) =>
    new Promise((listening, failed) => server.once("error", failed).listen(port, "127.0.0.1", () => listening(server.off("error", failed))));
  await listen(port).catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    return listen(0);
  });
  const close = () => new Promise((closed) => (server.close(closed), server.closeAllConnections()));
  return { address: `http://127.0.0.1:${server.address().port}/`, port: server.address().port, close };
}

function answer(folder, request, response) {
  for (const [name, value] of Object.entries(HEADERS.always)) response.setHeader(name, value);
  if (!["GET", "HEAD"].includes(request.method)) {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const path = request.url.replace(/[?#].*$/, "").replace(/\/$/, "/index.html");
  const file = compressed(folder, path, request, response);
  send(request, file, { root: folder, index: false, cacheControl: false })
    .on("headers", (response, found) => {
      response.setHeader("Content-Type", contentType(extname(found.replace(/\.br$/, ""))) || "text/plain; charset=utf-8");
      const caching = HASH.test(path) ? HEADERS.hashInPath : HEADERS.otherwise;
      const ofFolder = Object.entries(HEADERS.folders).find(([folder]) => path.startsWith(`/${folder}`))?.[1] ?? {};
      for (const [name, value] of Object.entries({ ...caching, ...ofFolder })) response.setHeader(name, value);
    })
    .on("error", ({ status, headers }) => {
      // Half a file is no answer: the browser must see that it broke off.
      if (response.headersSent) return response.destroy();
      response.removeHeader("Content-Encoding");
      if (status === 416) response.writeHead(416, headers).end();
      else missing(folder, request, response);
    })
    .pipe(response);
}

/** The path of the file to send: with Brotli where it was prepared and the browser takes it. */
function compressed(folder, path, { headers }, response) {
  let file;
  try {
    file = join(folder, decodeURIComponent(path)) + ".br";
  } catch {
    return path;
  }
  if (!existsSync(file)) return path;
  response.setHeader("Vary", "Accept-Encoding");
  if (!/\bbr\b/.test(headers["accept-encoding"] ?? "")) return path;
  response.setHeader("Content-Encoding", "br");
  return `${path}.br`;
}

function missing(folder, { method }, response) {
  const page = join(folder, "404.html");
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", ...HEADERS.otherwise });
  response.end(method === "HEAD" || !existsSync(page) ? undefined : readFileSync(page));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = Number(process.argv[2] ?? USUAL_PORT);
  const { address, port } = await serve({ port: wanted });
  const instead = wanted !== 0 && port !== wanted ? ` (port ${wanted} is taken)` : "";
  console.log(`The site is at ${address}${instead}, until Ctrl+C.`);
}
