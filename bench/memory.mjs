// 100,000 calls, answered and refused, must leave nothing behind: node --expose-gc memory.mjs PACKAGE [CALLS]

import assert from "node:assert/strict";
import { resolve } from "node:path";

import { cases } from "./cases.mjs";
import { load, request } from "./engines/estimator.mjs";

const [, , folder, calls = "100000"] = process.argv;
let memory;
const { Instance } = WebAssembly;
WebAssembly.Instance = function (...given) {
  const made = new Instance(...given);
  memory = made.exports.memory;
  return made;
};
const estimator = await load(resolve(folder));
const requests = cases(1024).map(request);
const refused = { ...requests[0], legs: [{ territory: "XX" }] };

/** Four calls: a report, totals, a price list, a refusal. */
function round(index) {
  estimator.estimate(requests[index & 1023]);
  estimator.estimateMany([requests[index & 1023], requests[(index + 1) & 1023]]);
  estimator.coverage({ territory: "DE" });
  assert.throws(() => estimator.estimate(refused), estimator.EstimatorError);
}

const held = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};
// The first half warms up: what Node itself learns of the code is no leak.
for (let index = 0; index < Number(calls) / 8; index++) round(index);
const before = { module: memory.buffer.byteLength, script: held() };
for (let index = 0; index < Number(calls) / 8; index++) round(index);
const after = { module: memory.buffer.byteLength, script: held() };

assert.equal(after.module, before.module, "the module's memory has grown");
const kept = after.script - before.script;
assert.ok(kept < Number(calls) / 2, `the script keeps ${kept} bytes more: over a byte a call`);
console.log(JSON.stringify({ calls: Number(calls), module: after.module, kept }));
