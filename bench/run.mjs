// Measures everything in one run and writes it down: node run.mjs PACKAGE PEERS PAGE

import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import * as alone from "./alone.mjs";
import { load } from "./engines/estimator.mjs";
import { median } from "./measure.mjs";
import * as peers from "./peers.mjs";
import { bars, growth, shown } from "./plot.mjs";

const [packageFolder, peersFolder, page] = process.argv.slice(2).map((path) => resolve(path));
const STARTS = 9;
const OWN = new Set(["estimate", "estimateMany"]);
const NAMES = {
  estimator: "**the estimator**, all tables of Europe, from before the import",
  bytes: "**the estimator**, from its module's bytes",
};

const busy = os.loadavg()[0];
const starts = firstAnswers();
console.log("beside the others …");
const results = await peers.measure(packageFolder, peersFolder);
console.log("alone …");
const estimator = await load(packageFolder);
const own = await alone.measure(estimator);
console.log("100,000 calls …");
const memory = JSON.parse(script("memory.mjs", packageFolder));

const targets = [
  ["`estimate`, explained, against publicodes", peers.times(results, "estimate", "publicodes"), 15],
  ["`estimate`, explained, against ZEN with trace", peers.times(results, "estimate", "ZEN with trace"), 2.5],
  ["`estimateMany`, a request, against publicodes", peers.times(results, "estimateMany", "publicodes"), 60],
  ["`estimateMany`, a request, against ZEN", peers.times(results, "estimateMany", "ZEN"), 5],
  ["from the module's bytes to the first answer, against publicodes from its import", starts.publicodes / starts.bytes, 5],
].map(([what, times, least]) => [what, `${shown(times)} ×`, `≥ ${least} ×`, times >= least]);
targets.push(["the map for one scenario, the slowest", millis(own.oneScenario), "< 16 ms", own.oneScenario < 16_000]);
for (const { of, points } of own.growth) {
  const [half, all] = [points[points.length / 2 - 1], points.at(-1)];
  const times = all.y / half.y;
  targets.push([`${all.x} ${of} instead of ${half.x}`, `${shown(times)} ×`, "≤ 2.2 ×", times <= 2.2]);
}

const pictures = join(dirname(page), "images");
await mkdir(pictures, { recursive: true });
const rows = results.map((result) => ({ ...result, own: OWN.has(result.name) }));
await writeFile(join(pictures, "performance.svg"), bars("Microseconds an answer, by engine", rows.toSorted((a, b) => a.micros - b.micros)));
await writeFile(join(pictures, "growth.svg"), growth("Milliseconds an answer, by legs, travellers and events", own.growth));
await writeFile(page, await text());
console.log(table(["", "reached", "target", ""], targets.map(verdict)));
console.log(`written to ${page}`);
// Not before the engines' threads end of themselves.
process.exit(0);

/** Fresh processes turn by turn, so that what else the machine does falls on each alike. */
function firstAnswers() {
  const taken = { estimator: [], bytes: [], publicodes: [], zen: [], "json-logic-js": [], "json-logic-engine": [] };
  for (let start = 0; start < STARTS; start++) {
    for (const [name, times] of Object.entries(taken)) {
      times.push(Number(script("first.mjs", name, name in NAMES ? packageFolder : peersFolder)));
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, median(times)]));
}

function script(name, ...words) {
  const file = fileURLToPath(new URL(name, import.meta.url));
  return execFileSync(process.execPath, ["--expose-gc", file, ...words], { encoding: "utf8" });
}

function millis(micros) {
  return `${shown(micros / 1000)} ms`;
}

function verdict([what, reached, target, met]) {
  return [what, reached, target, met ? "met" : "**missed**"];
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

async function text() {
  const { dependencies } = JSON.parse(await readFile(join(peersFolder, "package.json"), "utf8"));
  const versions = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  const { version, dataHash } = estimator.about();
  const missed = targets.filter(([, , , met]) => !met).length;
  return `# Performance

Written by \`cargo xtask bench\` on ${new Date().toISOString().slice(0, 10)}: ${os.cpus().length} × ${os.cpus()[0].model.trim()}, ${os.type()} ${os.arch()}, Node ${process.versions.node};
load of the machine before the run ${busy.toFixed(1)}${busy > 1 ? " - it was busy with other work, so compare orders of magnitude, not digits" : ""}. Estimator ${version}, tables
\`${dataHash}\`; ${versions.join(", ")}.

${missed === 0 ? "Every target is met." : `${missed} of ${targets.length} targets are missed.`}

${table(["", "reached", "target", ""], targets.map(verdict))}

## Beside other engines

The same German rules (doctor, hospital, medicine, ambulance), the same 1,024 cases, one process, seven rounds turn by turn; each figure is the median
round, each ratio above the median over the rounds of what ran side by side. Before anything is timed, every engine's five figures are checked in all cases
against whole cents.

${table(
  ["", "µs an answer", "answers a second", "spread", "off by, cents"],
  results.map(({ name, micros, spread, off }) => [
    OWN.has(name) ? `**\`${name}\`**` : name,
    shown(micros),
    Math.round(1e6 / micros).toLocaleString("en"),
    `${Math.round(spread * 100)} %`,
    shown(off),
  ]),
)}

![Microseconds an answer, by engine, on a logarithmic scale](images/performance.svg)

What the figures do not show: the estimator answers more than it is asked here. It judges the card day by day, prices the earlier stay whose days count, the same care without
a card and at home, and says with each figure its range, its steps, its rule, its sources and what to do; it rounds to the cent, which the others leave to their
caller. publicodes keeps the tree of each evaluation, ZEN with trace what each node saw; JsonLogic gives bare numbers and explains nothing. ZEN runs native code on threads of its own,
the estimator WebAssembly on the caller's.

Where the time goes: of a request in \`estimateMany\` a tenth is written down flat in JavaScript, a quarter is read and the card judged without reasons, the rest is
the care, priced once where a rule comes to the same at each end of the range and three times where not. Of the first answer nearly all is compiling: Node does that for each function of the
module when it is first called, some 300 of them one after the other; where all are compiled beforehand (\`--no-wasm-lazy-compilation\`) the call itself takes some two milliseconds, script included.
The tables are unpacked country by country, when a trip first names one.

## The first answer

A fresh process each time, the median of ${STARTS}, to the first right answer.

${table(
  ["", "ms"],
  Object.entries(starts).map(([name, taken]) => [NAMES[name] ?? name, shown(taken)]),
)}

## Alone

${table(
  ["", "time"],
  [
    ["a family's ski week (`tests/trips/ski-week.json`)", millis(own.skiWeek)],
    ["twelve travellers, forty legs, 200 events", millis(own.largest)],
    ["the most a request may ask: 8,000 stays of a year each, one person", millis(own.heaviest)],
    [`the map: ${own.places} territories, one scenario (the slowest of ${own.scenarios})`, millis(own.oneScenario)],
    [`${own.places} territories × ${own.scenarios} scenarios`, millis(own.allScenarios)],
  ],
)}

How time grows, the shortest of fifteen runs each: ${own.growth
    .map(({ of, fit }) => `one more of the ${of} adds ${shown(fit.slope * 1000)} µs (a straight line explains ${(fit.explained * 100).toFixed(1)} %)`)
    .join("; ")}.

![Milliseconds an answer against legs, travellers and events, with the straight line through them](images/growth.svg)

## Memory

${memory.calls.toLocaleString("en")} calls, answered and refused: the module's memory stays at ${Math.round(memory.module / 1024).toLocaleString("en")} kB, and Node's own heap
${memory.kept > 0 ? `is ${memory.kept.toLocaleString("en")} bytes larger at the end than half-way` : "is no larger at the end than half-way"}.
`;
}
