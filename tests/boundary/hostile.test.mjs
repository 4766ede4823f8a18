// Whatever is handed over, the answer is a refusal with every problem in its place, and the next call works.

import assert from "node:assert/strict";
import { test } from "node:test";

import * as estimator from "../../dist/npm/index.js";
import { assertAnswers, goodRequest, problemsOf } from "./support.mjs";

await estimator.default();

/** The problems of a good request in which one thing was changed. */
function refused(change) {
  const request = goodRequest();
  change(request);
  const problems = problemsOf(estimator, () => estimator.estimate(request));
  assertAnswers(estimator);
  return problems;
}

function assertProblem(problems, wanted) {
  const found = problems.some((each) => Object.entries(wanted).every(([key, value]) => each[key] === value));
  assert.ok(found, `no ${JSON.stringify(wanted)} in ${JSON.stringify(problems)}`);
}

const UNITS = "events[0].care[0].units";
const ofUnits = (value) => refused((request) => (request.events[0].care[0].units = value));

test("numbers that are no number of units", () => {
  for (const value of [1e19, -3, 0, 366, -1e300]) assertProblem(ofUnits(value), { path: UNITS, code: "outOfRange" });
  for (const value of [2.5, NaN]) assertProblem(ofUnits(value), { path: UNITS, code: "wrongType" });
  for (const value of [Infinity, -Infinity, Number.MIN_VALUE]) assertProblem(ofUnits(value), { path: UNITS });
});

test("values of another type", () => {
  const values = ["3", true, [], {}, () => 3, Symbol("3"), 3n, new Map(), new Set(), new Date(), new Number(3), /3/, new Error("3")];
  for (const value of values) assertProblem(ofUnits(value), { path: UNITS, code: "wrongType" });
});

test("the request itself", () => {
  const values = [
    undefined, null, true, 1, NaN, 1n, "", "trip", Symbol("trip"), () => goodRequest(), [], [goodRequest()], {},
    new Map(Object.entries(goodRequest())), new Set(), new Date(), new Uint8Array(8), Object.create(null),
    Object.create(goodRequest()), Promise.resolve(goodRequest()), new WeakMap(), globalThis,
  ];
  for (const value of values) {
    problemsOf(estimator, () => estimator.estimate(value));
    problemsOf(estimator, () => estimator.coverage(value));
    assertAnswers(estimator);
  }
  problemsOf(estimator, () => estimator.estimate());
});

test("lists for objects and objects for lists", () => {
  assertProblem(refused((request) => (request.travellers = request.travellers[0])), { path: "travellers", code: "wrongType" });
  assertProblem(refused((request) => (request.legs[0] = [request.legs[0]])), { path: "legs[0]", code: "wrongType" });
  assertProblem(refused((request) => (request.legs = { 0: request.legs[0], length: 1 })), { path: "legs", code: "wrongType" });
  assertProblem(refused((request) => (request.legs[0] = new Map(Object.entries(request.legs[0])))), { path: "legs[0]", code: "wrongType" });
  assertProblem(refused((request) => (request.legs[0].arrive = new Date())), { path: "legs[0].arrive", code: "wrongType" });
});

test("what is not given is missing where it is needed and nothing where it is not", () => {
  for (const nothing of [undefined, null]) {
    assertProblem(refused((request) => (request.travellers = nothing)), { path: "travellers", code: "missing" });
    assertProblem(refused((request) => (request.legs[0].arrive = nothing)), { path: "legs[0].arrive", code: "missing" });
    const request = { ...goodRequest(), home: nothing, currency: nothing, purpose: nothing };
    assert.deepEqual(estimator.estimate(request), estimator.estimate(goodRequest()));
  }
  problemsOf(estimator, () => estimator.estimate({ ...goodRequest(), legs: new Array(3) }));
});

test("every problem is listed", () => {
  const problems = refused((request) => {
    request.travellers[0].age = "40";
    request.legs[0].arrive = "2027-02-30";
    request.events[0].care[0].units = 0;
    request.colour = "blue";
  });
  assertProblem(problems, { path: "travellers[0].age", code: "wrongType" });
  assertProblem(problems, { path: "legs[0].arrive", code: "badDate" });
  assertProblem(problems, { path: UNITS, code: "outOfRange" });
  assertProblem(problems, { path: "colour", code: "unknownField" });
});

test("getters and proxies that throw", () => {
  const broken = () => {
    throw new Error("mine");
  };
  const ages = (request) => Object.defineProperty(request.travellers[0], "age", { enumerable: true, get: broken });
  assertProblem(refused(ages), { path: "travellers[0].age", code: "wrongType" });
  for (const trap of ["get", "ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor"]) {
    refused((request) => (request.legs[0] = new Proxy(request.legs[0], { [trap]: broken })));
    problemsOf(estimator, () => estimator.estimate(new Proxy(goodRequest(), { [trap]: broken })));
  }
  const { proxy, revoke } = Proxy.revocable(goodRequest(), {});
  revoke();
  problemsOf(estimator, () => estimator.estimate(proxy));
  const long = new Proxy([], { get: (list, key) => (key === "length" ? { valueOf: broken } : list[key]) });
  assertProblem(refused((request) => (request.legs = long)), { path: "legs", code: "wrongType" });
  const counting = new Proxy([], { get: (list, key) => (key === "length" ? 2.5 : list[key]) });
  refused((request) => (request.legs = counting));
});

test("a proxy that hides nothing is read like what it stands for, and so is an instance of a class", () => {
  const deep = (value) =>
    typeof value === "object" && value !== null ? new Proxy(value, { get: (target, key) => deep(target[key]) }) : value;
  class Trip {
    constructor() {
      Object.assign(this, goodRequest());
    }
  }
  assert.deepEqual(estimator.estimate(deep(goodRequest())), estimator.estimate(goodRequest()));
  assert.deepEqual(estimator.estimate(new Trip()), estimator.estimate(goodRequest()));
});

test("text that is no text of a request", () => {
  for (const territory of ["\uD800", "\uDFFF\uD800", "D\0E", "\0", "DE\0", "de", "ＤＥ", "", "💙", "__proto__", "constructor"]) {
    assertProblem(refused((request) => (request.legs[0].territory = territory)), { path: "legs[0].territory" });
  }
  // A separator of the flat form in one text must not shift the texts that follow.
  const problems = refused((request) => (request.purpose = "holi\0day"));
  assert.deepEqual(problems.map(({ path }) => path), ["purpose"]);
  assertProblem(refused((request) => (request["\uD800"] = 1)), { code: "unknownField" });
  assertProblem(refused((request) => (request.legs[0] = JSON.parse('{"__proto__": 1}'))), { path: "legs[0].territory", code: "missing" });
});

test("values inside themselves", () => {
  refused((request) => (request.legs[0].region = request));
  refused((request) => (request.travellers = [request]));
  refused((request) => request.legs.push(request.legs));
  const list = [];
  for (let index = 0; index < 1000; index++) list.push(list);
  refused((request) => (request.legs = list));
});

test("a request as large as one likes costs no more than a moment", () => {
  const text = "x".repeat(10_000_000);
  const bomb = Array.from({ length: 14 }).reduce((inner) => Array(1000).fill(inner), "x");
  const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`field${index}`, index]));
  const started = performance.now();
  assertProblem(refused((request) => (request.legs[0].territory = text)), { path: "legs[0].territory", code: "unknownValue" });
  refused((request) => (request[text] = 1));
  refused((request) => (request.legs = Array(10_000_000).fill(request.legs[0])));
  assertProblem(refused((request) => (request.legs = new Array(4_000_000_000))), { path: "legs", code: "tooMany" });
  refused((request) => (request.legs = bomb));
  refused((request) => (request.events[0].care = bomb));
  refused((request) => Object.assign(request.legs[0], wide));
  problemsOf(estimator, () => estimator.estimate(text));
  const elapsed = performance.now() - started;
  assert.ok(elapsed < 5000, `took ${elapsed} ms`);
  assertAnswers(estimator);
});
