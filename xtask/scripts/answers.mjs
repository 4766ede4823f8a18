// Writes real answers of a package down as TypeScript, for the compiler to hold against the declared types, excess
// fields and words of closed lists included: node answers.mjs PACKAGE FILE

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, file] = process.argv.slice(2).map((path) => resolve(path));
const estimator = await import(pathToFileURL(join(folder, "index.js")));
await estimator.default();

const cases = "tests/cases";
const answers = [];
for (const name of readdirSync(cases).filter((name) => name.endsWith(".json"))) {
  for (const { call = "estimate", input } of JSON.parse(readFileSync(join(cases, name), "utf8"))) {
    try {
      answers.push([call === "coverage" ? "CoverageSheet" : "Report", estimator[call](input)]);
    } catch (error) {
      answers.push(["Problem[]", error.problems]);
    }
  }
}
for (const { code } of estimator.territories()) {
  answers.push(["CoverageSheet", estimator.coverage({ territory: code, on: "2026-11-22" })]);
}
answers.push(
  ["Scenario[]", estimator.scenarios()],
  ["TerritoryInfo[]", estimator.territories()],
  ["IssuerInfo[]", estimator.issuers()],
  ["About", estimator.about()],
);

const types = "About, CoverageSheet, IssuerInfo, Problem, Report, Scenario, TerritoryInfo";
const lines = answers.map(([type, answer], index) => `export const answer${index}: ${type} = ${JSON.stringify(answer)};\n`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `import type { ${types} } from "ehic-estimator";\n${lines.join("")}`);
console.log(`${answers.length} answers to hold against the types`);
