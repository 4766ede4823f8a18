// `init`, wherever the module comes from.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import { assertAnswers, freshPackage, goodRequest, MODULE, PACKAGE } from "./support.mjs";

test("a call before init says what to do", async (t) => {
  const estimator = await freshPackage(t);
  for (const call of [() => estimator.estimate(goodRequest()), () => estimator.about()]) {
    assert.throws(call, { name: "Error", message: /await init\(\)/ });
  }
});

test("without options the module is read from beside the package, once", async (t) => {
  const estimator = await freshPackage(t);
  const first = estimator.default();
  assert.equal(estimator.default(), first);
  await first;
  await estimator.default();
  await estimator.default({ module_or_path: new Uint8Array() });
  assertAnswers(estimator);
});

const bytes = await readFile(MODULE);
const sources = {
  "a file's URL": () => pathToFileURL(MODULE),
  "a file's address": () => String(pathToFileURL(MODULE)),
  bytes: () => bytes,
  "a buffer": () => new Uint8Array(bytes).buffer,
  "a compiled module": () => new WebAssembly.Module(bytes),
  "a response": () => new Response(bytes, { headers: { "content-type": "application/wasm" } }),
  "a promise": async () => new Response(bytes, { headers: { "content-type": "application/wasm" } }),
};
for (const [name, source] of Object.entries(sources)) {
  test(`from ${name}`, async (t) => {
    const estimator = await freshPackage(t);
    await estimator.default({ module_or_path: source() });
    assertAnswers(estimator);
  });
}

test("from a server, also one that calls the file something else", async (t) => {
  t.mock.method(console, "warn", () => {});
  for (const type of ["application/wasm", "application/octet-stream"]) {
    const server = createServer((_, response) => response.writeHead(200, { "content-type": type }).end(bytes));
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${server.address().port}/module`;
    const estimator = await freshPackage(t);
    await estimator.default({ module_or_path: address });
    assertAnswers(estimator);
    server.close();
  }
});

test("after a failure init can be tried again", async (t) => {
  const estimator = await freshPackage(t);
  await assert.rejects(estimator.default({ module_or_path: new Response("gone", { status: 404 }) }), /404/);
  await assert.rejects(estimator.default({ module_or_path: new Uint8Array([1, 2, 3]) }), WebAssembly.CompileError);
  assert.throws(() => estimator.about(), /await init\(\)/);
  await estimator.default();
  assertAnswers(estimator);
});

test("the day that is not given is the host's local day", () => {
  // 25 hours apart: at any moment the two have different days, and at least one differs from the day in UTC.
  const script = `
    import init, { coverage } from ${JSON.stringify(pathToFileURL(PACKAGE + "index.js"))};
    await init();
    const local = new Date();
    const two = (number) => String(number).padStart(2, "0");
    const wanted = local.getFullYear() + "-" + two(local.getMonth() + 1) + "-" + two(local.getDate());
    console.log(coverage({ territory: "DE" }).on, wanted);`;
  const days = ["Pacific/Kiritimati", "Pacific/Pago_Pago"].map((zone) => {
    const options = { env: { ...process.env, TZ: zone }, encoding: "utf8" };
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], options);
    const [day, wanted] = stdout.trim().split(" ");
    assert.equal(day, wanted, stderr);
    return day;
  });
  assert.notEqual(days[0], days[1]);
});
