// `estimateMany`: the same figures as one by one, and each problem with the index of its request.

import assert from "node:assert/strict";
import { test } from "node:test";

import * as estimator from "../../dist/npm/index.js";
import { goodRequest, problemsOf } from "./support.mjs";

await estimator.default();

function nights(units) {
  const request = goodRequest();
  request.events[0].care[0].units = units;
  return request;
}

test("low, typical and high of each request, in its order and currency", () => {
  const requests = [nights(1), nights(7), { ...nights(3), currency: "EUR" }, { ...nights(3), events: [] }];
  const totals = estimator.estimateMany(requests);
  assert.ok(totals instanceof Float64Array);
  const single = requests.map((request) => estimator.estimate(request).totals.outOfPocket);
  assert.deepEqual([...totals], single.flatMap(({ low, typical, high }) => [low, typical, high]));
  assert.deepEqual([...totals.slice(6)], [4000, 4000, 4000, 0, 0, 0]);
  assert.deepEqual(estimator.estimateMany([]), new Float64Array());
});

test("more requests than a list inside a request may have", () => {
  const totals = estimator.estimateMany(Array.from({ length: 2500 }, () => nights(3)));
  assert.equal(totals.length, 7500);
  assert.equal(totals.at(-1), totals[2]);
});

test("a problem has the index of its request in front of its path", () => {
  const requests = Array.from({ length: 5 }, goodRequest);
  requests[3].legs[0].arrive = "2027-02-30";
  requests[4].travellers = [];
  const problems = problemsOf(estimator, () => estimator.estimateMany(requests));
  assert.ok(problems.some(({ path, code }) => path === "[3].legs[0].arrive" && code === "badDate"), JSON.stringify(problems));
  assert.ok(problems.some(({ path }) => path === "[4].travellers"), JSON.stringify(problems));
  assert.ok(problems.every(({ path }) => /^\[[34]\]/.test(path)));
});

test("what is no list of requests", () => {
  for (const value of [undefined, null, goodRequest(), "[]", 3, new Map(), new Set([goodRequest()]), () => []]) {
    problemsOf(estimator, () => estimator.estimateMany(value));
  }
  assert.equal(problemsOf(estimator, () => estimator.estimateMany([goodRequest(), null]))[0].path.startsWith("[1]"), true);
  assert.equal(problemsOf(estimator, () => estimator.estimateMany(new Array(4_000_000_000)))[0].code, "tooMany");
  const list = [goodRequest()];
  list.push(list);
  problemsOf(estimator, () => estimator.estimateMany(list));
});
