// What is in a release: every file by its hash, each folder whole, nothing that is nobody's business.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { hasPolicy, headersFile, headersOf } from "../../xtask/scripts/hosts.mjs";
import { RELEASE, ROOT, SITE, filesOf, manifest } from "./support.mjs";

const OF_HOSTS = ["_headers", ".htaccess"];
const { version, files } = manifest;
const PREFIXES = ["", `v${version.split(".")[0]}/`, `v${version}/`];
/** The site at its root, without what is there of other versions, for hosts alone, or compressed. */
const names = filesOf(SITE).filter((name) => !/^v\d/.test(name) && !OF_HOSTS.includes(name) && !/\.(br|gz)$/.test(name));
const read = (name) => readFileSync(join(RELEASE, name));

test("the manifest has every file, and the hashes of what is there", () => {
  assert.deepEqual(Object.keys(files).sort(), filesOf(RELEASE).filter((name) => !["manifest.json", "SHA256SUMS"].includes(name)));
  for (const [name, { bytes, sha256, integrity }] of Object.entries(files)) {
    const content = read(name);
    const hash = (how, form) => createHash(how).update(content).digest(form);
    assert.deepEqual([bytes, sha256, integrity], [content.length, hash("sha256", "hex"), `sha384-${hash("sha384", "base64")}`], name);
  }
  assert.match(execFileSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: RELEASE, encoding: "utf8" }), /^$/);
});

test("it says which version and which commit it is", () => {
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: ROOT, encoding: "utf8" }).trim();
  assert.ok(manifest.commit.startsWith(commit));
  for (const file of ["Cargo.toml", "npm/package.json"]) assert.match(readFileSync(join(ROOT, file), "utf8"), new RegExp(`^\\s*"?version"?(: | = )"${version.replaceAll(".", "\\.")}"`, "m"));
  assert.equal(manifest.builtWith.node, process.versions.node);
});

test("the folders of the versions are the whole site, and the page is in them", () => {
  assert.ok(names.includes("index.html") && names.includes("sw.js") && names.some((name) => name.endsWith(".wasm")));
  for (const prefix of PREFIXES.slice(1)) {
    const inside = Object.keys(files).filter((name) => name.startsWith(`site/${prefix}`)).map((name) => name.slice(`site/${prefix}`.length));
    assert.deepEqual(inside.filter((name) => !/\.(br|gz)$/.test(name)).sort(), names, prefix);
    for (const name of inside) assert.equal(files[`site/${prefix}${name}`].sha256, files[`site/${name}`].sha256, prefix + name);
  }
});

test("what is compressed beforehand is what it was before, and smaller", () => {
  const compressed = filesOf(SITE).filter((name) => /\.(br|gz)$/.test(name) && !/^v\d/.test(name));
  assert.ok(compressed.length > names.length);
  for (const name of compressed) {
    const original = read(`site/${name.replace(/\.(br|gz)$/, "")}`);
    const content = read(`site/${name}`);
    assert.ok(content.length < original.length, name);
    assert.ok((name.endsWith(".br") ? brotliDecompressSync : gunzipSync)(content).equals(original), name);
  }
  for (const name of names.filter((name) => /\.(wasm|js)$|^words\/..\.\w+\.json$/.test(name))) assert.ok(compressed.includes(`${name}.br`) && compressed.includes(`${name}.gz`), name);
});

test("the zip is the site, with a word on how to open it", () => {
  const unpacked = unzipSync(read(`ehic-estimator-site-${version}.zip`));
  assert.deepEqual(Object.keys(unpacked).sort(), ["LICENSE-APACHE", "LICENSE-MIT", "LICENSE.md", "NOTICES.txt", "READ ME.txt", ...names.map((name) => `site/${name}`)].sort());
  for (const name of names) assert.ok(read(`site/${name}`).equals(unpacked[`site/${name}`]), name);
  // The pages that it says to open are there.
  const said = Buffer.from(unpacked["READ ME.txt"]).toString();
  for (const [page] of said.matchAll(/site\/[\w/-]+\.html/g)) assert.ok(unpacked[page] !== undefined, page);
  execFileSync("unzip", ["-tq", join(RELEASE, `ehic-estimator-site-${version}.zip`)], { stdio: "pipe" });
});

test("the package is the one that was built", () => {
  const listed = execFileSync("tar", ["-tzf", join(RELEASE, `ehic-estimator-${version}.tgz`)], { encoding: "utf8" }).trim().split("\n");
  assert.deepEqual(listed.map((name) => name.replace(/^package\//, "")).sort(), filesOf(join(ROOT, "dist/npm")));
});

test("the bill of materials and the notices name the same parts", () => {
  const { bomFormat, components } = JSON.parse(read("sbom.cdx.json"));
  assert.equal(bomFormat, "CycloneDX");
  const notices = read("NOTICES.txt").toString();
  assert.ok(components.length > 10);
  for (const { group, name, version } of components) {
    const full = group === undefined ? name : `${group}/${name}`;
    assert.ok(notices.includes(`\n${full} ${version}\n`), `the notices lack ${full} ${version}`);
  }
});

test("no rule for Netlify or Cloudflare meets another that names the same header, and together they say what they should", () => {
  const rules = [];
  for (const line of read("site/_headers").toString().trimEnd().split("\n")) {
    if (line.startsWith("/")) rules.push({ path: line, headers: [] });
    else rules.at(-1).headers.push(line.trim().split(/: (.*)/s).slice(0, 2));
  }
  // What Cloudflare Pages reads of the file.
  assert.ok(rules.length <= 100, `${rules.length} rules`);
  assert.ok(read("site/_headers").toString().split("\n").every((line) => line.length <= 2000));
  const meets = (rule, path) => (rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule);
  for (const name of PREFIXES.flatMap((prefix) => [...names.map((name) => prefix + name), prefix])) {
    const { "Content-Type": _, ...wanted } = headersOf(`/${name}${name === "" || name.endsWith("/") ? "index.html" : ""}`);
    if (wanted["Cache-Control"] === "no-cache") delete wanted["Cache-Control"];
    // To a picture or a table a policy means nothing; more than it needs does no harm.
    const needed = hasPolicy(name);
    const sent = rules.filter(({ path }) => meets(path, `/${name}`)).flatMap(({ headers }) => headers);
    assert.equal(new Set(sent.map(([header]) => header)).size, sent.length, `/${name} is told something twice`);
    const told = Object.fromEntries(sent);
    if (!needed && told["Content-Security-Policy"] === undefined) delete wanted["Content-Security-Policy"];
    assert.deepEqual(told, wanted, `/${name}`);
  }
});

test("two rules for one header would be noticed", () => {
  assert.equal(headersFile(["index.html", "a.0123456789.js"], [""]).match(/Cache-Control/g).length, 1);
});

/** Shapes of what must not be published. It finds what looks like a secret and what tells of a machine, and nothing cleverer than that. */
const SECRETS = {
  "a private key": /-----BEGIN [A-Z ]*PRIVATE KEY/,
  "a key of Amazon's": /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/,
  "a token of GitHub's": /\bgh[pousr]_[A-Za-z0-9]{36}/,
  "a token of npm's": /\bnpm_[A-Za-z0-9]{36}\b/,
  "a token of Slack's": /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
  "a token of somebody's": /\beyJ[A-Za-z0-9_-]{15,}\.eyJ[A-Za-z0-9_-]{15,}\./,
  "a password in an address": /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"']+:[^\s/@"']+@/i,
  "a password": /\b(?:password|passwd|secret|api[_-]?key|access[_-]?token)\b["']?\s*[:=]\s*["'][^"']{6,}["']/i,
  "somebody's folder": /(?<![\w.\/:-])(?:\/(?:home|Users)\/[A-Za-z]|\/(?:root|tmp)\/|[A-Z]:\\Users\\)/,
  "a map of the source": /sourceMappingURL/,
};

test("the search for secrets finds some", () => {
  const samples = {
    "a private key": "-----BEGIN RSA PRIVATE KEY-----", "a key of Amazon's": `AKIA${"A".repeat(16)}`, "a token of GitHub's": `ghp_${"a".repeat(36)}`, "a token of npm's": `npm_${"a".repeat(36)}`,
    "a token of Slack's": "xoxb-1234567890", "a token of somebody's": `eyJ${"a".repeat(20)}.eyJ${"b".repeat(20)}.c`, "a password in an address": "https://me:hunter2@example.org",
    "a password": 'apiKey = "abcdefgh"', "somebody's folder": "/home/somebody", "a map of the source": "//# sourceMappingURL=x",
  };
  for (const [what, shape] of Object.entries(SECRETS)) assert.match(samples[what], shape, what);
});

test("nothing in it looks like a secret, or tells of the machine that built it", () => {
  const folder = ROOT.replace(/\/$/, "");
  for (const name of Object.keys(files).filter((name) => !/\.(br|gz|zip|tgz|png)$/.test(name))) {
    const text = read(name).toString("latin1");
    for (const [what, shape] of Object.entries(SECRETS)) assert.ok(!shape.test(text), `${what} in ${name}`);
    assert.ok(!text.includes(folder), name);
  }
  // What is packed was looked at unpacked: the zip above, and the package here.
  for (const name of filesOf(join(ROOT, "dist/npm"))) {
    const text = readFileSync(join(ROOT, "dist/npm", name), "latin1");
    for (const [what, shape] of Object.entries(SECRETS)) assert.ok(!shape.test(text), `${what} in ${name}`);
  }
});
