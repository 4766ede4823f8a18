// Pages and module agree: the figures that a reader sees on a page are those that the estimator answers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES, elements, estimator, page, places, section, shown, toml, version, words } from "./site.mjs";

const FIGURES = ["outOfPocket", "payNow", "refund", "price"];
const RATES = Object.fromEntries([["EUR", 1], ...toml("data/rates.toml").rates.map(({ currency, per_euro }) => [currency, Number(per_euro)])]);
const OWN = { da: "DKK", en: "EUR" };

function coverage(territory, activities) {
  return estimator.coverage({ territory, on: version.figuresOn, home: "DK", activities });
}

/** A figure of a page as a range: the amounts that are written out, and what is said between them. */
function readRange(text, language, minorUnits) {
  const say = words(language);
  if (text === say("amount-unknown")) return "unknown";
  const free = say("amount-free");
  const number = language === "da" ? /\d{1,3}(?:\.\d{3})*(?:,\d+)?/g : /\d{1,3}(?:,\d{3})*(?:\.\d+)?/g;
  const marks = language === "da" ? [/\./g, ","] : [/,/g, "."];
  const written = text.replace(new RegExp(`^(\\S+ )?${free}`), (_, before = "") => `${before}0`);
  const amounts = [...written.matchAll(number)].map(([digits]) => Math.round(Number(digits.replace(marks[0], "").replace(marks[1], ".")) * minorUnits));
  const open = text.includes(say("amount-and-more"));
  if (amounts.length === 1) return { low: amounts[0], typical: amounts[0], high: amounts[0], ...(open && { open }) };
  // "at least": the high end is not told where nobody knows it.
  if (open) return { low: amounts[1], typical: amounts[0], open };
  assert.equal(amounts.length, 3, `"${text}" is no range`);
  return { low: amounts[1], typical: amounts[0], high: amounts[2] };
}

function same(found, expected, where) {
  const { low, typical, high, open } = expected;
  // Nothing that is known, and an amount that nobody knows: to say "free" would be wrong.
  if (open && typical === 0) return assert.equal(found, "unknown", where);
  if (open && low !== high) return assert.deepEqual(found, { low, typical, open }, where);
  assert.deepEqual(found, { low, typical, high, ...(open && { open }) }, where);
}

const minorUnits = (currency) => (currency === "ISK" ? 1 : 100);

/** The figures of a part of a page, by case and name; what is said in the reader's own currency is left out. */
function figuresOf(markup, language) {
  const figures = new Map();
  for (const [, attributes, inner] of markup.matchAll(/<span class="figure"([^>]*data-figure[^>]*)>((?:<(?:strong|span)[^>]*>[^<]*<\/(?:strong|span)>|[^<])*)<\/span>/g)) {
    const { case: name, figure, currency } = Object.fromEntries([...attributes.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
    const text = shown(inner.replace(/<span class="about">[^<]*<\/span>/, ""));
    figures.set(`${name} ${figure}`, readRange(text, language, minorUnits(currency)));
    figures.set(`${name} currency`, currency);
  }
  return figures;
}

for (const { code, pages } of places) {
  const ordinary = coverage(code, []);
  const mountain = coverage(code, ["skiing", "mountain"]);
  for (const language of LANGUAGES) {
    test(`${code} in ${language}: every figure is the module's`, () => {
      const markup = page(pages[language]);
      const overview = elements(section(markup, "overview"), "tr").filter((row) => row["data-service"]);
      assert.deepEqual(overview.map((row) => row["data-service"]), ordinary.lines.map(({ service }) => service));
      ordinary.lines.forEach((line, index) => {
        const where = `${code} ${line.service} ${language}`;
        const inMountains = mountain.lines[index];
        const differs = JSON.stringify(inMountains.amounts) !== JSON.stringify(line.amounts);
        const own = figuresOf(section(markup, line.service), language);
        assert.equal(own.get("ordinary currency"), line.amounts.currency);
        for (const figure of FIGURES) same(own.get(`ordinary ${figure}`), line.amounts[figure], `${where} ${figure}`);
        assert.equal(own.has("mountain outOfPocket"), differs, `${where} in the mountains`);
        if (differs) for (const figure of FIGURES) same(own.get(`mountain ${figure}`), inMountains.amounts[figure], `${where} ${figure} in the mountains`);
        const row = figuresOf(overview[index].inner, language);
        same(row.get("overview outOfPocket"), line.amounts.outOfPocket, `${where} in the overview`);
        same(row.get("overview price"), line.amounts.price, `${where} price in the overview`);
        if (differs) same(row.get("overview-mountain outOfPocket"), inMountains.amounts.outOfPocket, `${where} in the overview, in the mountains`);
      });
    });
  }
}

for (const language of LANGUAGES) {
  test(`the table of all countries in ${language} has the typical amounts, converted`, () => {
    const say = words(language);
    const [, markup] = /<tbody>([\s\S]*)<\/tbody>/.exec(page(language === "da" ? "da/alle-lande.html" : "en/all-countries.html"));
    const rows = elements(markup, "tr");
    assert.deepEqual(rows.map((row) => row["data-territory"]).sort(), places.map(({ code }) => code).sort());
    for (const row of rows) {
      const sheet = coverage(row["data-territory"], []);
      for (const cell of elements(row.inner, "td")) {
        const { amounts } = sheet.lines.find(({ service }) => service === cell["data-service"]);
        const where = `${row["data-territory"]} ${cell["data-service"]}`;
        const text = shown(cell.inner);
        const { typical, open } = amounts.outOfPocket;
        if (open && typical === 0) {
          assert.equal(text, say("amount-unknown"), where);
          assert.equal(cell["data-value"], "", where);
          continue;
        }
        if (typical === 0) {
          assert.ok(text.startsWith(say("amount-free")), where);
          continue;
        }
        const converted = ((typical / minorUnits(amounts.currency)) * RATES[OWN[language]]) / RATES[amounts.currency];
        assert.ok(Math.abs(Number(cell["data-value"]) / 100 - converted) <= 0.011, `${where}: ${cell["data-value"]} is not ${converted}`);
        const first = /\d[\d.,]*/.exec(text)[0];
        const read = Number(language === "da" ? first.replaceAll(".", "").replace(",", ".") : first.replaceAll(",", ""));
        // Rounded to whole units, thousands to three figures.
        assert.ok(Math.abs(read - converted) <= Math.max(0.5, converted / 200), `${where}: ${text} is not ${converted}`);
      }
    }
  });
}
