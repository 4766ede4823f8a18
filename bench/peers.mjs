// The estimator beside other engines: the same rules, the same cases, turn by turn in one process.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { cases, earlierStay, expected } from "./cases.mjs";
import * as own from "./engines/estimator.mjs";
import { measured, median } from "./measure.mjs";

const ROUNDS = 7;
/** Answers in flight where an engine has threads of its own, as a server would keep them. */
const IN_FLIGHT = 64;

/** Imports a package from the folder where the peers are installed, by the file that the package names for it. */
export function from(folder) {
  return async (name) => {
    const root = join(folder, "node_modules", name);
    const { exports, main } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const named = exports?.["."]?.import ?? main;
    return import(pathToFileURL(join(root, named.default ?? named)));
  };
}

/** Checks every engine against the cents, then measures all of them: `{ name, micros, spread, off }` each. */
export async function measure(packageFolder, peersFolder) {
  const all = cases(1024);
  const engines = await contestants(packageFolder, from(peersFolder), all);
  for (const engine of engines) engine.off = await engine.check();
  for (const engine of engines) engine.count = await warmed(engine);
  for (let round = 0; round < ROUNDS; round++) {
    for (const engine of engines) engine.rounds.push(await measured(engine.run, engine.count));
  }
  return engines.map(({ name, off, rounds }) => ({
    name,
    off,
    rounds,
    micros: median(rounds),
    spread: (Math.max(...rounds) - Math.min(...rounds)) / median(rounds),
  }));
}

/** How many times as fast `one` is as `other`: the median over rounds of which each compares what ran side by side. */
export function times(results, one, other) {
  const rounds = (wanted) => results.find(({ name }) => name === wanted).rounds;
  const slow = rounds(other);
  return median(rounds(one).map((micros, round) => slow[round] / micros));
}

async function contestants(packageFolder, use, all) {
  const estimator = await own.load(packageFolder);
  const requests = all.map(own.request);
  const engines = [
    {
      name: "estimate",
      check: () => worst(all, (one, index) => own.figures(estimator.estimate(requests[index]), one), 0),
      run: looped((index) => estimator.estimate(requests[index]).totals.outOfPocket.typical),
    },
    {
      name: "estimateMany",
      check() {
        const totals = estimator.estimateMany(requests);
        all.forEach((one, index) => assert.equal(totals[index * 3 + 1], expected(one).total + earlierStay(one)));
        return 0;
      },
      // The cases in one call, as often as the count has them.
      run(count) {
        for (let done = 0; done < count; done += requests.length) estimator.estimateMany(requests);
        return Math.ceil(count / requests.length) * requests.length;
      },
    },
  ];
  const others = [
    ["publicodes", "publicodes"],
    ["ZEN", "zen"],
    ["ZEN with trace", "zen", { trace: true }],
    ["json-logic-js", "json-logic-js"],
    ["json-logic-engine", "json-logic-engine"],
  ];
  for (const [name, file, options] of others) {
    const { load } = await import(`./engines/${file}.mjs`);
    const { prepare, answer } = await load(use, options);
    const inputs = all.map(prepare);
    const check = () =>
      worst(all, async (_, index) => inCents(await answer(inputs[index])), 0.5);
    const threaded = file === "zen";
    engines.push({ name, check, run: threaded ? awaited((index) => answer(inputs[index])) : looped((index) => answer(inputs[index]).total) });
    if (threaded) engines.push({ name: `${name}, ${IN_FLIGHT} in flight`, check, run: inFlight((index) => answer(inputs[index])) });
  }
  return engines.map((engine) => ({ ...engine, rounds: [] }));
}

const inCents = (answer) => Object.fromEntries(Object.entries(answer).map(([name, euro]) => [name, Number(euro) * 100]));

/** The worst difference from the rules in cents; at most `each` for every medicine and ride, or the engine is wrong. */
async function worst(all, answer, each) {
  let off = 0;
  for (const [index, one] of all.entries()) {
    const found = await answer(one, index);
    for (const [name, cents] of Object.entries(expected(one))) {
      const difference = Math.abs(found[name] - cents);
      assert.ok(difference <= each * (one.items + one.rides) + 1e-6, `${name} of ${JSON.stringify(one)}: ${found[name]}`);
      off = Math.max(off, difference);
    }
  }
  return off;
}

let sink = 0;
let next = 0;

/** Runs through the cases one after the other, and goes on from there the next time. */
function looped(answer) {
  return (count) => {
    for (let done = 0; done < count; done++) sink += answer(next++ & 1023);
    return count;
  };
}

function awaited(answer) {
  return async (count) => {
    for (let done = 0; done < count; done++) sink += Number((await answer(next++ & 1023)).total);
    return count;
  };
}

function inFlight(answer) {
  return async (count) => {
    for (let done = 0; done < count; done += IN_FLIGHT) {
      const answers = await Promise.all(Array.from({ length: IN_FLIGHT }, () => answer(next++ & 1023)));
      for (const { total } of answers) sink += Number(total);
    }
    return Math.ceil(count / IN_FLIGHT) * IN_FLIGHT;
  };
}

/** Warms an engine up, and says how many answers take about a quarter of a second. */
async function warmed({ run }) {
  let count = 64;
  for (;;) {
    const started = performance.now();
    const done = await run(count);
    const took = performance.now() - started;
    if (took > 250) return Math.ceil((done * 250) / took);
    count *= 2;
  }
}
