// The release as it was built, and nginx to serve it.

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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
  const child = spawn(NGINX, ["-c", join(work, "nginx.conf"), "-p", work, "-e", "stderr"], { stdio: ["ignore", "ignore", "pipe"] });
  child.stderr.on("data", (text) => said.push(String(text)));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const address = `http://127.0.0.1:${port}/`;
  for (let tries = 0; ; tries++) {
    if (await fetch(address).then(() => true, () => false)) break;
    if (tries > 100 || child.exitCode !== null) throw new Error(`nginx does not serve: ${said.join("")}`);
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
