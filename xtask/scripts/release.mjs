// Puts a release together from what is built: node release.mjs FOLDER SITE PACKAGE COMMIT SECONDS
//
// The same input gives the same bytes: names in order, one time for everything, no path of this machine.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { headersFile, htaccess, nginx } from "./hosts.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const [FOLDER, SITE, PACKAGE, COMMIT, SECONDS] = process.argv.slice(2);
const { name: NAME, version: VERSION } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
/** A folder for those who want these very bytes for ever, and one for those who want what is newest without a change of their own. */
const PREFIXES = ["", `v${VERSION.split(".")[0]}/`, `v${VERSION}/`];
/** Pictures are compressed already. */
const COMPRESSIBLE = /\.(css|csv|ftl|html|js|json|svg|txt|wasm|webmanifest|xml)$/;

// A zip has the time of a clock on the wall.
process.env.TZ = "UTC";

const names = filesOf(SITE).filter((name) => !/\.(br|gz)$/.test(name));
for (const name of names) {
  const content = readFileSync(join(SITE, name));
  const compressed = COMPRESSIBLE.test(name) ? { ".br": brotli(content), ".gz": gzipSync(content, { level: 9 }) } : {};
  for (const prefix of PREFIXES) {
    write(`site/${prefix}${name}`, content);
    for (const [ending, bytes] of Object.entries(compressed)) if (bytes.length < content.length) write(`site/${prefix}${name}${ending}`, bytes);
  }
}

const extensions = [...new Set(names.map((name) => extname(name)))].filter((extension) => extension !== "").sort();
const published = PREFIXES.flatMap((prefix) => names.map((name) => prefix + name));
write("site/_headers", headersFile(published, PREFIXES));
write("site/.htaccess", htaccess({ extensions }));
write("hosts/nginx.conf", nginx({ root: "/srv/ehic-estimator/site", listen: "80", extensions, brotli: false }));

execFileSync("npm", ["pack", PACKAGE, "--loglevel=error", "--pack-destination", FOLDER], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
const licences = ["LICENSE.md", "LICENSE-APACHE", "LICENSE-MIT"];
for (const licence of licences) write(licence, readFileSync(join(ROOT, licence)));
write("NOTICES.txt", readFileSync(join(PACKAGE, "NOTICES.txt")));
writeZip(`${NAME}-site-${VERSION}.zip`);
writeSbom();
writeManifest();

/** The site for a machine without a net, with what one needs to know. */
function writeZip(file) {
  const said = readFileSync(join(ROOT, "docs/offline.txt"));
  const files = { "READ ME.txt": said, ...Object.fromEntries([...licences, "NOTICES.txt"].map((name) => [name, readFileSync(join(FOLDER, name))])) };
  for (const name of names) files[`site/${name}`] = readFileSync(join(SITE, name));
  const entries = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  write(file, zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(SECONDS * 1000), os: 3, attrs: 0o644 << 16 }));
}

/** What ships, by the script that knows it. */
function writeSbom() {
  execFileSync("node", [join(ROOT, "xtask/scripts/sbom.mjs"), join(FOLDER, "sbom.cdx.json")], { cwd: ROOT, stdio: "inherit" });
}

/** Every file by its hashes: sha256 for `sha256sum --check`, sha384 as pages write it for a browser to check. */
function writeManifest() {
  const files = {};
  for (const name of filesOf(FOLDER)) {
    const content = readFileSync(join(FOLDER, name));
    files[name] = { bytes: content.length, sha256: createHash("sha256").update(content).digest("hex"), integrity: `sha384-${createHash("sha384").update(content).digest("base64")}` };
  }
  const rust = /channel = "([^"]+)"/.exec(readFileSync(join(ROOT, "rust-toolchain.toml"), "utf8"))[1];
  const manifest = { name: NAME, version: VERSION, commit: COMMIT, committed: new Date(SECONDS * 1000).toISOString(), builtWith: { rust, node: process.versions.node }, files };
  write("manifest.json", `${JSON.stringify(manifest, null, 1)}\n`);
  write("SHA256SUMS", Object.entries(files).map(([name, { sha256 }]) => `${sha256}  ${name}\n`).join(""));
  const sum = createHash("sha256").update(readFileSync(join(FOLDER, "manifest.json"))).digest("hex");
  console.log(`${NAME} ${VERSION}, ${Object.keys(files).length} files; manifest.json is sha256 ${sum}`);
}

function brotli(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
}

/** In an order that no file system and no language decides. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length).replaceAll("\\", "/").replace(/^\//, "")).sort();
}

function write(name, content) {
  mkdirSync(join(FOLDER, name, ".."), { recursive: true });
  writeFileSync(join(FOLDER, name), content);
}
