// Asks a built package once, as a check that Node can load what the optimiser wrote: node first-answer.mjs PACKAGE

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2]);
const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
const started = performance.now();
const estimator = await import(pathToFileURL(join(folder, manifest.main)));
await estimator.default();
const report = estimator.estimate({
  today: "2026-11-22",
  travellers: [{ age: 40, documents: [{ kind: "ehic", expires: "2029-06-30" }] }],
  legs: [{ territory: "DE", arrive: "2027-02-01", depart: "2027-02-14" }],
  events: [{ leg: 0, traveller: 0, care: [{ service: "hospitalStay", units: 3 }] }],
});
const elapsed = performance.now() - started;

assert.equal(report.household.basis, "card", "a valid Danish card is good in Germany");
// EUR 10 a calendar day; three nights are four days (section 39(4) SGB V).
assert.equal(report.events[0].local.outOfPocket.typical, 4000);
assert.equal(report.about.version, manifest.version, "npm/package.json and Cargo.toml must name the same version");
console.log(`loaded and asked in ${elapsed.toFixed(1)} ms`);
