// `cargo xtask serve`: the headers of the release on every answer, and nothing from outside the site.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { serve } from "../xtask/scripts/serve.mjs";

const HEADERS = JSON.parse(await readFile(new URL("../www/headers.json", import.meta.url), "utf8"));
const POLICY = HEADERS.always["Content-Security-Policy"];
const MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
let parent;
let server;

before(async () => {
  parent = await mkdtemp(join(tmpdir(), "ehic-site-"));
  const files = {
    "secret.txt": "not of the site",
    "site/index.html": "<!doctype html><title>da</title>",
    "site/en/index.html": "<!doctype html><title>en</title>",
    "site/404.html": "<!doctype html><title>missing</title>",
    "site/page.0123456789.js": "export {};",
    "site/page.0123456789.js.br": brotliCompressSync("export {};"),
    "site/words/da.0123456789/at.ftl": "caveat = Æ",
    "site/estimator.0123456789.wasm": MODULE,
    "site/data.json": "{}",
    "site/.hidden": "not of the site",
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(parent, name, ".."), { recursive: true });
    await writeFile(join(parent, name), content);
  }
  server = await serve({ folder: join(parent, "site") });
});

after(async () => {
  await server.close();
  await rm(parent, { recursive: true });
});

/** One answer to a path exactly as written, which `fetch` would tidy up first. */
function ask(path, { method = "GET", headers = {} } = {}) {
  return new Promise((answered, failed) => {
    const request = get(server.address, { path, method, headers }, async (response) => {
      const chunks = await response.toArray();
      answered({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
    });
    request.on("error", failed);
  });
}

test("the policy lets the page compile its module and reach nothing else", () => {
  for (const rule of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'"]) {
    assert.ok(POLICY.split("; ").includes(rule), rule);
  }
  assert.ok(!/unsafe-inline|'unsafe-eval'|https?:|\*/.test(POLICY), POLICY);
});

test("each file has its type, the policy, and a time to keep it", async () => {
  const forGood = "public, max-age=31536000, immutable";
  for (const [path, type, caching] of [
    ["/", "text/html; charset=utf-8", "no-cache"],
    ["/en/?from=mail", "text/html; charset=utf-8", "no-cache"],
    ["/page.0123456789.js", "text/javascript; charset=utf-8", forGood],
    ["/estimator.0123456789.wasm", "application/wasm", forGood],
    ["/words/da.0123456789/at.ftl", "text/plain; charset=utf-8", forGood],
    ["/data.json", "application/json; charset=utf-8", "no-cache"],
  ]) {
    const { status, headers } = await ask(path);
    assert.equal(status, 200, path);
    assert.equal(headers["content-type"], type, path);
    assert.equal(headers["cache-control"], caching, path);
    assert.equal(headers["content-security-policy"], POLICY, path);
    assert.equal(headers["x-content-type-options"], "nosniff", path);
    assert.equal(headers["referrer-policy"], "no-referrer", path);
  }
  await WebAssembly.compileStreaming(fetch(`${server.address}estimator.0123456789.wasm`));
});

test("a page that has not changed is not sent again", async () => {
  const { headers } = await ask("/");
  assert.equal((await ask("/", { headers: { "if-none-match": headers.etag } })).status, 304);
});

test("a file that was prepared is sent compressed to whoever takes it", async () => {
  const path = "/page.0123456789.js";
  const packed = await ask(path, { headers: { "accept-encoding": "gzip, br" } });
  assert.equal(packed.headers["content-encoding"], "br");
  assert.equal(packed.headers["content-type"], "text/javascript; charset=utf-8");
  const plain = await ask(path, { headers: { "accept-encoding": "gzip" } });
  assert.equal(plain.headers["content-encoding"], undefined);
  assert.equal(plain.body.toString(), "export {};");
  for (const { headers } of [packed, plain]) assert.equal(headers.vary, "Accept-Encoding");
});

test("a folder leads to its page", async () => {
  const { status, headers } = await ask("/en");
  assert.equal(status, 301);
  assert.equal(headers.location, "/en/");
});

test("what is not of the site is not there", async () => {
  for (const path of ["/nothing", "/nothing/", "/../secret.txt", "/%2e%2e/secret.txt", "/en/..%2f..%2fsecret.txt", "/..\\secret.txt", "//../secret.txt", "/.hidden", "/%00", "/%", "/%ff", `/${"x".repeat(5000)}`]) {
    const { status, headers, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.match(body.toString(), /<title>missing/, path);
    assert.equal(headers["content-security-policy"], POLICY, path);
    assert.equal(headers["content-encoding"], undefined, path);
  }
});

test("nothing can be sent to it", async () => {
  const { status, headers } = await ask("/", { method: "POST" });
  assert.equal(status, 405);
  assert.equal(headers.allow, "GET, HEAD");
});

test("where the port is taken, another one is as good", async () => {
  const other = await serve({ folder: join(parent, "site"), port: server.port });
  try {
    assert.notEqual(other.port, server.port);
    assert.equal((await fetch(other.address)).status, 200);
  } finally {
    await other.close();
  }
});
