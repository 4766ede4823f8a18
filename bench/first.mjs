// From nothing to the first right answer, once, in milliseconds: node first.mjs estimator PACKAGE | ENGINE PEERS

import assert from "node:assert/strict";

import { cases, earlierStay, expected } from "./cases.mjs";

const [, , name, folder] = process.argv;
const [one] = cases(1);
const started = performance.now();
let total;
if (name === "estimator") {
  const { load, request } = await import("./engines/estimator.mjs");
  const { estimate } = await load(folder);
  total = estimate(request(one)).totals.outOfPocket.typical - earlierStay(one);
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
