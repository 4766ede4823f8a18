// The catalogues: everything that the estimator can say has its words in every language, and no words stand there for nothing.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { build } from "esbuild";
import { parse } from "smol-toml";
import { compiled } from "../www/words.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LANGUAGES = ["da", "en"];
const read = (file) => readFileSync(join(ROOT, file), "utf8");
const toml = (file) => parse(read(file));

/** The words of an enum of the estimator: "doctor", "specialist", ... */
const RUST = ["vocabulary", "request", "report", "problem"].map((name) => read(`src/${name}.rs`)).join("\n");
const enums = new Map(
  [...RUST.matchAll(/^codes! \{[\s\S]*?^\}/gm)].map(([text]) => {
    const [, name] = /^ {4}(\w+) \{/m.exec(text);
    return [name, [...text.matchAll(/^\s+\w+ = "(\w+)",/gm)].map(([, code]) => code)];
  }),
);

/** Which entries a word of an enum needs; none where people never read it. */
const ENTRIES = {
  Service: ["service-", "units-", "field-units-"],
  Settlement: ["settlement-"],
  AtCounter: [],
  Audience: [],
  Residence: [],
  Need: ["need-"],
  Circumstance: ["circumstance-"],
  Activity: ["activity-"],
  Confidence: ["confidence-"],
  Per: ["per-", "counted-"],
  Counts: [],
  Window: ["window-"],
  Currency: [],
  AreaCard: [],
  CardHolders: [],
  Purpose: ["purpose-"],
  Citizenship: ["citizenship-"],
  Provider: ["provider-"],
  Basis: ["basis-", "household-"],
  ProblemCode: ["problem-"],
  GapCode: ["", "policy-name-"],
  Aftermath: [],
};

/** Of each file of data/territories. */
const territories = readdirSync(join(ROOT, "data/territories")).sort().map((name) => ({ place: basename(name, ".toml"), ...toml(`data/territories/${name}`) }));

/** Circumstances of which nobody can say what is ordinary; an alternative on them stays open where its author says so. */
const WITHOUT_ORDINARY_CASE = new Set([...RUST.matchAll(/Circumstance::(\w+)/g)].map(([, name]) => name[0].toLowerCase() + name.slice(1)));
const OF_ACTIVITIES = new Set(["leisureAccidentOnMountain", "insideSkiArea"]);

const expected = collectExpected();
const catalogues = new Map(LANGUAGES.map((language) => [language, collectEntries(language)]));

function collectExpected() {
  const ids = new Set();
  const add = (...more) => more.flat().forEach((id) => ids.add(id));
  for (const [name, codes] of enums) for (const prefix of ENTRIES[name] ?? []) add(codes.map((code) => prefix + code));
  add(stepKinds().map((kind) => `step-${kind}`));
  add(["per-treatment", "counted-treatment"]);
  add(lineNotes());
  add("policy-name-ownShare");
  add(toml("data/card.toml").statement.map(({ code }) => code));
  for (const { notes } of toml("data/areas.toml").area) add((notes ?? []).map((note) => note.code ?? note));
  for (const { validity } of toml("data/issuers.toml").issuer) add((validity ?? []).map(({ group }) => group).filter((group) => group !== undefined));
  for (const { id } of toml("data/scenarios.toml").scenario) add(["title", "story", "varies"].map((part) => `scenario-${id}-${part}`));
  for (const { place, regions, caveat, rule } of territories) {
    add((regions ?? []).map((code) => `region-${code}`));
    add([`address-${place}`]);
    add((caveat ?? []).map(({ code }) => code));
    for (const one of rule ?? []) {
      add(one.notes ?? []);
      for (const side of [one, ...(one.alternative ?? [])]) add((side.exempt ?? []).map(({ name }) => `exemption-${place}-${name}`));
      add((one.alternative ?? []).filter(mayStayOpen).map(({ name }) => `alternative-${place}-${name}`));
    }
  }
  return ids;
}

/** The kinds of steps that the contract names. */
function stepKinds() {
  const [, list] = /interface Step \{\s*\/\*\*([\s\S]*?)\*\/\s*kind:/.exec(read("tests/contract/contract.d.ts"));
  return list.replaceAll("*", " ").split("|").map((kind) => kind.trim()).filter((kind) => kind !== "");
}

/** What is said of a line or an event, by the estimator's own source. */
function lineNotes() {
  const source = ["cost", "total", "gaps"].map((name) => { try { return read(`src/${name}.rs`); } catch { return ""; } }).join("\n");
  const said = [...source.matchAll(/\bsay\(\s*"(\w+)"/g), ...source.matchAll(/\bcode: "(\w+)"/g)].map(([, code]) => code);
  const chosen = [...source.matchAll(/\blet code = ([^;]*);/g)].flatMap(([, text]) => [...text.matchAll(/"(\w+)"/g)].map(([, code]) => code));
  return [...said, ...chosen];
}

function mayStayOpen({ when, open }) {
  return (when ?? []).some(({ region, question, circumstances = [] }) =>
    region !== undefined || question !== undefined || circumstances.some((code) => OF_ACTIVITIES.has(code) || (open && WITHOUT_ORDINARY_CASE.has(code))));
}

/** Every entry of a language: its file, the variables that it needs, and all that it may say. */
function collectEntries(language) {
  const folder = `data/words/${language}`;
  const files = [...readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(".ftl")), ...readdirSync(join(ROOT, folder, "places")).map((name) => `places/${name}`)].sort();
  const entries = [];
  for (const file of files) {
    const text = read(`${folder}/${file}`);
    const { body } = new FluentResource(text);
    // The parser skips what it cannot read.
    const written = [...text.matchAll(/^([a-zA-Z][\w-]*)\s*=/gm)].map(([, id]) => id);
    assert.deepEqual(body.map(({ id }) => id), written, `${folder}/${file} has entries that do not parse`);
    for (const { id, value } of body) {
      const variables = new Set();
      const texts = [];
      walk(value, variables, texts);
      entries.push({ id, file, variables: [...variables].sort(), texts });
    }
  }
  return entries;
}

function walk(pattern, variables, texts) {
  if (typeof pattern === "string") return void texts.push(pattern);
  for (const part of Array.isArray(pattern) ? pattern : [pattern]) {
    if (typeof part === "string") texts.push(part);
    else if (part?.type === "var") variables.add(part.name);
    else if (part?.type === "select") {
      walk(part.selector, variables, texts);
      for (const { value } of part.variants) walk(value, variables, texts);
    }
  }
}

/** Whether the generator of the countries' pages names an entry, or puts its name together. */
function inGenerator(id) {
  const folder = "xtask/src/places";
  generator ??= readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(".rs")).map((name) => read(`${folder}/${name}`)).join("\n");
  const composed = [...generator.matchAll(/"([a-z][\w-]*-)\{/g)].map(([, prefix]) => prefix);
  return generator.includes(`"${id}"`) || composed.some((prefix) => id.startsWith(prefix));
}
let generator;

/** The names of a rule's alternatives, and of the questions that decide where nobody has asked yet. */
function branches(rule) {
  const sides = [rule, ...(rule.alternative ?? [])];
  const conditions = sides.flatMap(({ when, exempt }) => [...(when ?? []), ...(exempt ?? []).flatMap((one) => one.when ?? [])]);
  return [...sides.map(({ name }) => name), ...conditions.map(({ question }) => question)].filter((name) => name !== undefined);
}

test("every list of words in the estimator is either read by people or known not to be", () => {
  assert.deepEqual([...enums.keys()].filter((name) => ENTRIES[name] === undefined), []);
  assert.deepEqual(Object.keys(ENTRIES).filter((name) => !enums.has(name)), []);
});

test("every kind of step in the source is one of the contract's", () => {
  const source = read("src/cost.rs");
  const kinds = [...source.slice(source.indexOf("fn kind_and_name"), source.indexOf("fn args(")).matchAll(/"(\w+)"/g)].map(([, kind]) => kind);
  assert.deepEqual(kinds.filter((kind) => kind !== "refund" && !stepKinds().includes(kind)), []);
});

for (const language of LANGUAGES) {
  const entries = catalogues.get(language);
  const ids = new Set(entries.map(({ id }) => id));

  test(`every code has an entry in ${language}`, () => {
    assert.deepEqual([...expected].filter((id) => !ids.has(id)).sort(), []);
  });

  test(`no entry stands twice in ${language}`, () => {
    assert.deepEqual(entries.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) !== at), []);
  });

  test(`every entry in ${language} is used`, () => {
    const scripts = ["src", "widget", "embed", "builder"].flatMap((folder) => readdirSync(join(ROOT, "www", folder), { recursive: true }).filter((name) => name.endsWith(".ts")).map((name) => `www/${folder}/${name}`));
    const page = ["www/index.html", "www/builder/index.html", "www/builder/build.mjs", ...scripts].map(read).join("\n");
    const named = new Set([...page.matchAll(/["`:]([a-z][\w-]*)["`}]/g)].map(([, id]) => id));
    // Names that the page puts together; what they are made of is written in full beside them.
    const composed = [...page.matchAll(/`([a-z][\w-]*-)\$\{/g)].map(([, prefix]) => prefix);
    const alternatives = new Set(territories.flatMap(({ place, rule }) => (rule ?? []).flatMap((one) => branches(one).map((name) => `alternative-${place}-${name}`))));
    const parts = new Set(["widget-loading", "widget-integrity", "widget-stopped", "part-leg", "part-traveller", "part-event", "concerns-people", "concerns-places", "concerns-both", "document-ehic", "document-prc", "document-nationalCard", "field-day", "field-month", "field-year"]);
    // What the page says in place of an entry to those insured elsewhere; and what it says of places without a code.
    const instead = (id) => (id.startsWith("elsewhere-") ? ids.has(id.slice("elsewhere-".length)) : named.has(id));
    const used = ({ id, file }) => instead(id) || (file === "pages.ftl" && inGenerator(id)) || expected.has(id) || named.has(id) || alternatives.has(id) || (parts.has(id) && composed.some((prefix) => id.startsWith(prefix)));
    assert.deepEqual(entries.filter((entry) => !used(entry)).map(({ id }) => id).sort(), []);
  });

  test(`nothing is shouted in ${language}`, () => {
    assert.deepEqual(entries.filter(({ texts }) => texts.some((text) => text.includes("!"))).map(({ id }) => id), []);
  });

  test(`a place's own words stand in the file of the place in ${language}`, () => {
    const own = /^(?:caveat|note|alternative|exemption|address)-([a-z]{2})\b/;
    assert.deepEqual(entries.filter(({ id, file }) => own.test(id) && file !== `places/${own.exec(id)[1]}.ftl`).map(({ id, file }) => `${file}: ${id}`), []);
  });
}

test("the languages ask for the same variables", () => {
  const [first, ...others] = LANGUAGES.map((language) => new Map(catalogues.get(language).map(({ id, variables }) => [id, variables])));
  for (const other of others) {
    const differing = [...first].filter(([id, variables]) => other.has(id) && other.get(id).join() !== variables.join()).map(([id]) => id);
    assert.deepEqual(differing, []);
  }
});

/** What the scripts put together from a catalogue that was read beforehand. */
async function scripts() {
  const { outputFiles } = await build({ entryPoints: [join(ROOT, "www/src/catalogue.ts")], bundle: true, write: false, format: "esm" });
  const { Catalogue } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
  return Catalogue;
}

/** Of each variable of an entry, everything that makes a difference there. */
function valuesOf(value) {
  const values = new Map();
  const visit = (pattern) => {
    for (const part of typeof pattern === "string" ? [] : pattern) {
      const name = part.selector?.name ?? (part.type === "var" ? part.name : undefined);
      if (name === undefined) continue;
      const known = values.get(name) ?? new Set(["Åland { 1 }", 0, 1, 2, 1234.5]);
      values.set(name, known);
      for (const { key, value } of part.variants ?? []) {
        known.add(key.value);
        visit(value);
      }
    }
  };
  visit(value);
  return values;
}

for (const language of LANGUAGES) {
  test(`the scripts say in ${language} what Fluent itself says`, async () => {
    const Catalogue = await scripts();
    const folder = join(ROOT, "data/words", language);
    let compared = 0;
    for (const name of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ftl") && name !== "pages.ftl")) {
      const text = readFileSync(join(folder, name), "utf8");
      const resource = new FluentResource(text);
      const bundle = new FluentBundle(language === "da" ? "da-DK" : "en-GB", { useIsolating: false });
      bundle.addResource(resource);
      const catalogue = new Catalogue(language, JSON.parse(JSON.stringify(compiled(text))));
      for (const { id, value } of resource.body) {
        const values = valuesOf(value);
        const rounds = Math.max(1, ...[...values.values()].map(({ size }) => size));
        // Every value of one variable beside every value of the first of the others.
        for (let round = 0; round < rounds ** 2; round++) {
          const args = Object.fromEntries([...values].map(([name, known], at) => [name, [...known][(at === 0 ? round : Math.floor(round / rounds)) % known.size]]));
          assert.equal(catalogue.say(id, args), bundle.formatPattern(value, { home: "DK", ...args }, []), `${name}: ${id} ${JSON.stringify(args)}`);
          compared++;
        }
      }
    }
    assert.ok(compared > 5000, String(compared));
  });
}

test("a catalogue that no script could say does not get past the build", () => {
  for (const wrong of ["one = { two }", "one = { NUMBER($two) }", "one = { -two }", "one =\n    .two = three", "one = { \"{\" }", "-one = two"]) assert.throws(() => compiled(`${wrong}\n`), wrong);
});
