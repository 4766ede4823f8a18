// To the first right answer, once, in milliseconds: node first.mjs estimator|bytes PACKAGE | ENGINE PEERS
//
// From before the import; `bytes`: from the moment at which the module's bytes are there.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { cases, earlierStay, expected } from "./cases.mjs";
import { request } from "./engines/estimator.mjs";

const [, , name, folder] = process.argv;
const [one] = cases(1);
const face = pathToFileURL(join(folder, "index.js"));
let started = performance.now();
let total;
if (name === "estimator" || name === "bytes") {
  const estimator = await import(face);
  const bytes = name === "bytes" ? await readFile(join(folder, "ehic_estimator_bg.wasm")) : undefined;
  if (bytes) started = performance.now();
  await estimator.default(bytes && { module_or_path: bytes });
  total = estimator.estimate(request(one)).totals.outOfPocket.typical - earlierStay(one);
} else {
  const { from } = await import("./peers.mjs");
  const { load } = await import(`./engines/${name}.mjs`);
  const { prepare, answer } = await load(from(folder));
  total = Number((await answer(prepare(one))).total) * 100;
}
const took = performance.now() - started;
assert.ok(Math.abs(total - expected(one).total) < 3, `${name}: ${total}`);
console.log(took);
// Not before the engine's threads end of themselves.
process.exit(0);
