// Calls leave nothing behind in the module's memory.

import assert from "node:assert/strict";
import { test } from "node:test";

import { freshPackage, goodRequest, problemsOf } from "./support.mjs";

test("10,000 calls, answered and refused", async (t) => {
  let memory;
  const { Instance } = WebAssembly;
  t.mock.method(WebAssembly, "Instance", function (...given) {
    const made = new Instance(...given);
    memory = made.exports.memory;
    return made;
  });
  const estimator = await freshPackage(t);
  await estimator.default();

  const round = () => {
    estimator.estimate(goodRequest());
    estimator.coverage({ territory: "DE" });
    estimator.estimateMany([goodRequest(), goodRequest()]);
    problemsOf(estimator, () => estimator.estimate({ ...goodRequest(), legs: [{ territory: "XX" }] }));
  };
  for (let index = 0; index < 100; index++) round();
  const before = memory.buffer.byteLength;
  for (let index = 0; index < 2500; index++) round();
  assert.equal(memory.buffer.byteLength, before);
});
