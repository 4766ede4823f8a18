// The release as it was built, and nginx to serve it.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { request as ask } from "node:http";
import { createServer } from "node:net";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { headersOf } from "../../xtask/scripts/hosts.mjs";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const RELEASE = join(ROOT, "dist/release");
export const SITE = join(RELEASE, "site");
export const manifest = JSON.parse(readFileSync(join(RELEASE, "manifest.json"), "utf8"));

const NGINX = "/usr/sbin/nginx";
const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
export const hasBrotli = existsSync(BROTLI);

export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1)).sort();
}

/** As it comes: `fetch` would unpack it. */
export function get(address, path, headers = {}, method = "GET") {
  return new Promise((resolve, reject) => {
    const request = ask(address + path, { method, headers, agent: false }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part)).on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) })).on("error", reject);
    });
    request.on("error", reject).end();
  });
}

/** Asks for every file plainly, with gzip and with Brotli, and looks at headers and content; answers with how many there were. */
export async function everyFile(address, { brotli }) {
  const all = new Set(filesOf(SITE));
  const names = [...all].filter((name) => !/\.(br|gz)$/.test(name) && !["_headers", ".htaccess"].includes(name));
  for (const name of names) {
    const content = readFileSync(join(SITE, name));
    for (const accepted of [undefined, "gzip", "gzip, deflate, br"]) {
      const { status, headers, body } = await get(address, encodeURI(name), accepted === undefined ? {} : { "Accept-Encoding": accepted });
      assert.equal(status, 200, name);
      // Names of encodings are the same in small letters and in capitals.
      for (const [header, value] of Object.entries(headersOf(`/${name}`))) assert.equal(headers[header.toLowerCase()]?.replace("UTF-8", "utf-8"), value, `${header} of ${name}`);
      const best = brotli && accepted?.includes("br") && all.has(`${name}.br`) ? "br" : accepted !== undefined && all.has(`${name}.gz`) ? "gzip" : undefined;
      assert.equal(headers["content-encoding"], best, `${name} for ${accepted}`);
      // A cache in between must not hand one to whoever cannot read it.
      if (best !== undefined) assert.match(headers["vary"] ?? "", /Accept-Encoding/i, name);
      const unpacked = best === "br" ? brotliDecompressSync(body) : best === "gzip" ? gunzipSync(body) : body;
      assert.ok(unpacked.equals(content), name);
    }
  }
  return names.length;
}

const APACHE = "/usr/sbin/apache2";
const APACHE_MODULES = "/usr/lib/apache2/modules";
export const hasApache = existsSync(APACHE);

/** Serves the release by the `.htaccess` in it. */
export async function serveByApache() {
  const work = mkdtempSync(join(tmpdir(), "ehic-apache-"));
  const port = await freePort();
  const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite"].map((name) => `LoadModule ${name}_module "${APACHE_MODULES}/mod_${name}.so"`);
  writeFileSync(join(work, "apache.conf"), [
    `ServerRoot "${work}"`, "ServerName localhost", `Listen 127.0.0.1:${port}`, `PidFile "${join(work, "pid")}"`, `ErrorLog "${join(work, "error.log")}"`, "LogLevel crit", ...modules, "TypesConfig /dev/null",
    // Whoever runs this as root is asked which other user is to answer.
    ...(process.getuid() === 0 ? ["User daemon", "Group daemon"] : []),
    `DocumentRoot "${SITE}"`, "DirectoryIndex index.html", `<Directory "${SITE}">`, "AllowOverride All", "Require all granted", "</Directory>", "",
  ].join("\n"));
  return started(spawn(APACHE, ["-f", join(work, "apache.conf"), "-D", "FOREGROUND"], { stdio: ["ignore", "ignore", "pipe"] }), port, work, "Apache");
}

/** Serves the release by the configuration in it, with nothing changed but the folder and the port. */
export async function serveByNginx({ brotli = false, folder = SITE } = {}) {
  const work = mkdtempSync(join(tmpdir(), "ehic-nginx-"));
  const port = await freePort();
  const shipped = readFileSync(join(RELEASE, "hosts/nginx.conf"), "utf8");
  const changed = (from, to) => (text) => {
    if (!text.includes(from)) throw new Error(`the configuration has no "${from}"`);
    return text.replace(from, to);
  };
  let site = changed("listen 80;", `listen 127.0.0.1:${port};`)(changed("root /srv/ehic-estimator/site;", `root "${folder}";`)(shipped));
  if (brotli) site = changed("# brotli_static on;", "brotli_static on;")(site);
  for (const name of ["body", "proxy", "fastcgi", "uwsgi", "scgi"]) mkdirSync(join(work, name));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path "${join(work, name.replace("client_", ""))}";`).join(" ");
  writeFileSync(join(work, "nginx.conf"), `
    ${brotli ? `load_module ${BROTLI};` : ""}
    daemon off; master_process off; pid "${work}/pid"; error_log stderr warn;
    events {}
    http { access_log off; ${temporary} ${site} }`);
  const said = [];
  return started(spawn(NGINX, ["-c", join(work, "nginx.conf"), "-p", work, "-e", "stderr"], { stdio: ["ignore", "ignore", "pipe"] }), port, work, "nginx");
}

async function started(child, port, work, name) {
  const said = [];
  child.stderr.on("data", (text) => said.push(String(text)));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries++) {
    if (await fetch(address).then(() => true, () => false)) break;
    if (tries > 100 || child.exitCode !== null) throw new Error(`${name} does not serve: ${said.join("")}`);
    await new Promise((soon) => setTimeout(soon, 50));
  }
  return {
    address,
    said,
    async close() {
      child.kill("SIGTERM");
      await ended;
      rmSync(work, { recursive: true });
    },
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
