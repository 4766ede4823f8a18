// Puts cases to a built package: node run.mjs PACKAGE [FILE...], by default every list of cases in this folder.
//
// A case has a `call`, an `input`, and either `expect`, checks on places of the answer, or `throws`, problems that must
// all be among those that the refusal lists.

import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";

const [folder, ...files] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: run.mjs PACKAGE [FILE...]");
  process.exit(2);
}
const estimator = await import(pathToFileURL(resolve(folder, "index.js")));
await estimator.default();

/** What stands at a path such as "events[0].lines[0].units"; undefined where there is nothing. */
function at(answer, path) {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  return steps.reduce((value, step) => value?.[step], answer);
}

/** Whether a value has at least the fields of the wanted one, at any depth; anything but an object must be equal. */
function includes(value, wanted) {
  const isObject = (it) => typeof it === "object" && it !== null && !Array.isArray(it);
  if (!isObject(wanted)) return isDeepStrictEqual(value, wanted);
  return isObject(value) && Object.keys(wanted).every((key) => includes(value[key], wanted[key]));
}

const CHECKS = {
  equals: (value, wanted) => isDeepStrictEqual(value, wanted),
  atLeast: (value, wanted) => value >= wanted,
  atMost: (value, wanted) => value <= wanted,
  contains: (value, wanted) => Array.isArray(value) && value.some((each) => includes(each, wanted)),
  lacks: (value, wanted) => Array.isArray(value) && !value.some((each) => includes(each, wanted)),
  count: (value, wanted) => value?.length === wanted,
  absent: (value) => value === undefined,
};

/** What is wrong with one check: a word that is no check is wrong too, lest a misspelt one passes for ever. */
function* faults(answer, { path, ...wanted }) {
  const kinds = Object.keys(wanted);
  if (kinds.length !== 1 || !(kinds[0] in CHECKS)) yield `${path}: no such check: ${JSON.stringify(wanted)}`;
  const value = at(answer, path);
  for (const kind of kinds.filter((kind) => kind in CHECKS)) {
    if (!CHECKS[kind](value, wanted[kind])) {
      yield `${path}: ${JSON.stringify(value)?.slice(0, 400)}, wanted ${kind} ${JSON.stringify(wanted[kind])}`;
    }
  }
}

function* verdict({ call = "estimate", input, expect = [], throws }) {
  let answer;
  try {
    answer = estimator[call](input);
  } catch (error) {
    const problems = error instanceof estimator.EstimatorError ? error.problems : undefined;
    if (!throws || !problems) return yield `threw ${error} ${JSON.stringify(problems) ?? error.stack}`;
    for (const wanted of throws.filter((wanted) => !problems.some((problem) => includes(problem, wanted)))) {
      yield `no problem ${JSON.stringify(wanted)} among ${JSON.stringify(problems)}`;
    }
    return;
  }
  if (throws) return yield "was answered and should have been refused";
  if (expect.length === 0) yield "expects nothing";
  for (const check of expect) yield* faults(answer, check);
}

const here = fileURLToPath(new URL(".", import.meta.url));
const lists = files.length ? files : readdirSync(here).filter((name) => name.endsWith(".json")).map((name) => join(here, name));
let passed = 0;
let failed = 0;
for (const list of lists) {
  for (const each of JSON.parse(readFileSync(list, "utf8"))) {
    const found = [...verdict(each)];
    found.length ? failed++ : passed++;
    for (const fault of found) console.log(`FAIL ${each.name}: ${fault}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
