// The open data: by its own schema, and the same as the module's and the authors' figures.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { SITE, data, estimator, page, places, toml, version } from "./site.mjs";

const TERRITORIES = readdirSync(join(SITE, "data")).filter((name) => /^[a-z]{2}\.json$/.test(name));

test("every file is as the schema says", () => {
  const valid = new Ajv.default({ allErrors: true, strict: true, strictRequired: false }).compile(data("schema.json"));
  assert.equal(TERRITORIES.length, 35);
  for (const file of [...TERRITORIES, "all.json"]) {
    valid(data(file));
    assert.deepEqual((valid.errors ?? []).map(({ instancePath, message }) => `${file}${instancePath} ${message}`), []);
  }
});

test("a file that breaks the schema is found", () => {
  const valid = new Ajv.default({ strict: true, strictRequired: false }).compile(data("schema.json"));
  const broken = data("at.json");
  broken.territory.rules[0].alternatives[0].components = [{ name: "fee", kind: "copayment", amount: { low: 10, typical: 10, high: 10, currency: "EUR" } }];
  assert.equal(valid(broken), false);
});

test("one territory's file and its part of the whole are the same", () => {
  const { territories } = data("all.json");
  for (const territory of territories) assert.deepEqual(data(`${territory.code.toLowerCase()}.json`).territory, territory);
});

test("the version is the module's", () => {
  const { version: number, dataHash, dataReviewed, ratesOn, schema } = estimator.about();
  assert.deepEqual({ ...version, figuresOn: undefined }, { version: number, schema, dataHash, dataReviewed, ratesOn, figuresOn: undefined });
});

test("a figure is the author's, digit by digit", () => {
  const { territory } = data("at.json");
  const fee = territory.rules.find(({ id }) => id === "at-prescription-2025-01-01");
  const { reason, ...amount } = territory.rules.find(({ id }) => id === "at-hospitalStay-2024-01-01").alternatives.at(-1).components[0].amount;
  assert.deepEqual(fee.alternatives.at(-1).components[0].amount, { low: "7.55", typical: "7.55", high: "7.55", currency: "EUR" });
  assert.deepEqual(amount, { low: "10.00", typical: "12.90", high: "13.50", currency: "EUR" });
  assert.equal(reason ?? territory.rules.find(({ id }) => id === "at-hospitalStay-2024-01-01").alternatives.at(-1).components[0].reason, "Upper Austria, close to the 13 of the federal portal");
  assert.match(fee.summary, /^Flat prescription fee per pack/);
});

/** Every amount of a rule in a file of data/territories, alternatives first. */
function authored(rule) {
  const of = ({ components = [] }) => components.map(({ name, amount, percent }) => {
    const figure = amount ?? percent;
    return [name, figure === undefined ? undefined : typeof figure === "string" ? [figure, figure, figure] : [figure.low, figure.typical, figure.high]];
  });
  return [...(rule.alternative ?? []), rule].map(of);
}

test("every rule of every file is there, with its figures", () => {
  let compared = 0;
  for (const { code } of places) {
    const file = toml(`data/territories/${code.toLowerCase()}.toml`);
    const { rules } = data(`${code.toLowerCase()}.json`).territory;
    const day = (date) => date?.toISOString().slice(0, 10);
    for (const rule of file.rule) {
      if (rule.until !== undefined && day(rule.until) < "2024-01-01") continue;
      const found = rules.find(({ service, from, until }) => service === rule.service && from === day(rule.from) && until === day(rule.until));
      assert.ok(found, `${code} ${rule.service} ${day(rule.from)}`);
      assert.equal(found.summary, rule.summary);
      // Converted amounts and amounts by the minute are worked out by the build.
      if (rule.converted_from !== undefined || JSON.stringify(rule).includes('"times"')) continue;
      const published = found.alternatives.map(({ components }) => components.map(({ name, amount, percent }) => {
        const figure = amount ?? percent;
        return [name, figure && [figure.low, figure.typical, figure.high]];
      }));
      const numbers = (ways) => ways.map((components) => components.map(([name, figure]) => [name, figure?.map(Number)]));
      assert.deepEqual(numbers(published), numbers(authored(rule)), found.id);
      compared += 1;
    }
  }
  assert.ok(compared > 350, `only ${compared} rules were compared`);
});

test("every source that is cited is there", () => {
  for (const file of TERRITORIES) {
    const { territory } = data(file);
    const known = new Set(territory.sources.map(({ id }) => id));
    const cited = [...territory.rules, ...territory.prices, ...territory.tariffs, ...territory.caveats, ...territory.guideChecks, ...territory.outOfScope].flatMap(({ sources }) => sources);
    assert.deepEqual(cited.filter((id) => !known.has(id)), [], file);
  }
});

test("what page and widget load has every source that the module names", () => {
  const sources = data("sources.json");
  const traveller = { age: 40, documents: [{ kind: "ehic", expires: "2030-01-01" }] };
  for (const { code } of places) {
    const files = [code.toLowerCase(), "card", "outside", "scenarios", "dk"];
    const sheet = estimator.coverage({ territory: code, on: version.figuresOn });
    const report = estimator.estimate({ today: version.figuresOn, travellers: [traveller], legs: [{ territory: code, arrive: "2027-02-06", depart: "2027-02-13", activities: ["skiing"] }] });
    const named = [...sheet.lines.flatMap(({ rule, notes }) => [rule, ...notes]), ...sheet.caveats, ...report.cards.flatMap(({ reasons }) => reasons), ...report.actions, ...report.gaps].flatMap(({ sources }) => sources);
    assert.deepEqual(named.filter((id) => !files.some((file) => sources[file]?.[id])), [], code);
  }
  const { title, publisher, url, date } = sources.at["vienna-2025"] ?? Object.values(sources.at)[0];
  for (const text of [title, publisher, url, date]) assert.equal(typeof text, "string");
});

test("the sources with an address that lasts are those that page and widget load", () => {
  const [hashed] = readdirSync(join(SITE, "data")).filter((name) => /^sources\.[0-9a-f]{10}\.json$/.test(name));
  const cited = Object.entries(data(hashed)).filter(([, sources]) => Object.keys(sources).length > 0);
  assert.deepEqual(data("sources.json"), Object.fromEntries(cited));
});

/** The rows of a sheet by RFC 4180. */
function rows(file) {
  const text = page(`data/${file}`);
  const rows = [[""]];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') (rows.at(-1)[rows.at(-1).length - 1] += '"'), (at += 1);
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ",") rows.at(-1).push("");
    else if (!quoted && sign === "\r") continue;
    else if (!quoted && sign === "\n") rows.push([""]);
    else rows.at(-1)[rows.at(-1).length - 1] += sign;
  }
  const [head, ...body] = rows.slice(0, -1);
  return body.map((row) => {
    assert.equal(row.length, head.length, `${file}: ${row}`);
    return Object.fromEntries(head.map((name, index) => [name, row[index]]));
  });
}

test("the sheets have what the files have", () => {
  const { territories } = data("all.json");
  const pieces = territories.flatMap(({ rules }) => rules.flatMap(({ alternatives }) => alternatives.flatMap(({ components, limits, exemptions, price, priceFrom }) => [...(components.length === 0 ? [null] : components), ...limits, ...exemptions, ...[price, priceFrom].filter(Boolean)])));
  const rules = rows("rules.csv");
  assert.equal(rules.length, pieces.length);
  const fee = rules.find(({ rule, piece, alternative }) => rule === "at-prescription-2025-01-01" && piece === "component" && alternative === "default");
  assert.deepEqual([fee.typical, fee.unit, fee.per, fee.from, fee.kind], ["7.55", "EUR", "item", "2025-01-01", "copayment"]);
  const share = rules.find(({ territory, service, name, kind }) => territory === "DE" && service === "prescription" && kind === "coinsurance" && name !== "");
  assert.deepEqual([share.typical, share.unit, share.min, share.max], ["10.00", "percent", "5.00", "10.00"]);
  // hr.toml: the share of a heart catheter is a fifth of its bill.
  const operation = rules.find(({ territory, piece, alternative }) => territory === "HR" && piece === "price" && alternative === "majorProcedure");
  assert.deepEqual([operation.low, operation.typical, operation.high, operation.unit], ["1886.65", "2437.80", "2654.40", "EUR"]);
  assert.equal(rows("prices.csv").length, territories.flatMap(({ prices, tariffs }) => [...prices, ...tariffs]).length);
  assert.equal(rows("sources.csv").length, Object.values(data("sources.json")).flatMap(Object.keys).length);
});

test("a change is told in a traveller's words", () => {
  const change = data("changes.json").find(({ rule }) => rule === "at-prescription-2025-01-01");
  // at.toml: 7.10 euro in 2024, 7.55 euro since.
  assert.equal(change.texts.en.replaceAll("\u00a0", " "), "Austria, prescription medicine, from 1 January 2025: €7.55 per pack (before: €7.10 per pack).");
  assert.equal(change.texts.da.replaceAll("\u00a0", " "), "Østrig, receptmedicin, fra 1. januar 2025: 7,55 euro pr. pakning (før: 7,10 euro pr. pakning).");
  assert.equal(change.before, "at-prescription-2024-01-01");
});

test("changes stand from new to old, and in both languages", () => {
  const changes = data("changes.json");
  const days = changes.map(({ from }) => from);
  assert.deepEqual(days, days.toSorted().toReversed());
  for (const { texts } of changes) assert.deepEqual(Object.keys(texts), ["da", "en"]);
});

test("the card has its name in the language of every place", () => {
  const { texts, territories } = data("desk.json");
  assert.deepEqual(territories.map(({ code }) => code).sort(), places.map(({ code }) => code).sort());
  for (const { code, texts: offered } of territories) {
    assert.ok(offered.length > 0, code);
    for (const { text } of offered) assert.equal(texts.find(({ id }) => id === text).sentences.length, 3, `${code} ${text}`);
  }
  assert.equal(texts.find(({ id }) => id === "de-AT").card_name, "Europäische Krankenversicherungskarte");
});
