// The page about the figures: what it counts is what is there, and what it says of the guide is what the evidence says.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { elements, page, read, section, shown, toml, version } from "./site.mjs";

const PAGES = { da: page("da/om-tallene.html"), en: page("en/about-the-figures.html") };
const territories = readdirSync(new URL("../../data/territories", import.meta.url)).map((name) => toml(`data/territories/${name}`));
const files = [...readdirSync(new URL("../../data", import.meta.url)).filter((name) => name.endsWith(".toml")).map((name) => toml(`data/${name}`)), ...territories];
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const counted = (markup, name) => Number(new RegExp(`data-count="${name}">(\\d+)<`).exec(markup)[1]);
const day = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

/** Of each place and service, the rule that holds on the day of the pages. */
const today = territories.flatMap((territory) =>
  territory.rule.filter(({ from, until }) => (from === undefined || day(from) <= version.figuresOn) && (until === undefined || day(until) >= version.figuresOn)).map((rule) => ({ territory, rule })));

for (const [language, markup] of Object.entries(PAGES)) {
  test(`it counts what is in the files (${language})`, () => {
    assert.equal(counted(markup, "places"), territories.length);
    assert.equal(counted(markup, "rules"), sum(territories.map(({ rule }) => rule.length)));
    assert.equal(counted(markup, "prices"), sum(territories.map(({ price = [], tariff = [] }) => price.length + tariff.length)));
    assert.equal(counted(markup, "sources"), sum(files.map(({ source = [] }) => source.length)));
    const grades = [...markup.matchAll(/data-confidence="(\w+)">(\d+)</g)].map(([, grade, count]) => [grade, Number(count)]);
    assert.deepEqual(grades.map(([grade]) => grade), ["high", "medium", "low", "unsourced"]);
    assert.equal(sum(grades.map(([, count]) => count)), counted(markup, "today"));
    // Nine services in each place, of which each has exactly one rule on a day.
    assert.equal(counted(markup, "today"), territories.length * 9);
  });

  test(`it names the rules whose day is past, and counts those that are near (${language})`, () => {
    const due = today.filter(({ rule }) => rule.next_look !== undefined && day(rule.next_look) < version.figuresOn);
    assert.equal(elements(section(markup, "freshness"), "li").length, due.length);
    const soon = new Date(`${version.figuresOn}T00:00Z`);
    soon.setUTCDate(soon.getUTCDate() + 60);
    const coming = today.filter(({ rule: { next_look: look } }) => look !== undefined && day(look) >= version.figuresOn && day(look) < day(soon));
    assert.equal(Number(/data-coming="(\d+)"/.exec(markup)[1]), coming.length);
  });

  test(`every statement of the guide that the evidence contradicts stands there, and no other (${language})`, () => {
    const general = read("docs/statements.md").split("\n").filter((line) => /^\| G-\d+ \|/.test(line) && line.split(" | ")[2] === "contradicted").length;
    const ofPlaces = territories.flatMap(({ guide_check = [] }) => guide_check.filter(({ verdict }) => verdict === "wrong" || verdict === "outdated")).length;
    assert.ok(general > 0 && ofPlaces > 0);
    assert.equal(elements(section(markup, "differences"), "li").length, general + ofPlaces);
  });
}

test("it tells the order of the sums, and what happens to what nobody knows, in plain words", () => {
  assert.equal(elements(section(PAGES.da, "order"), "li").length, 7);
  assert.match(shown(section(PAGES.da, "ranges")), /Et ukendt beløb bliver aldrig til nul\./);
  assert.match(shown(section(PAGES.en, "errors")), /This site has no mailbox\./);
});

test("every page of the territories and the estimator lead to it", () => {
  assert.match(page("da/oestrig.html"), /<a href="om-tallene\.html">Om tallene<\/a>/);
  assert.match(page("en/austria.html"), /<a href="about-the-figures\.html">About the figures<\/a>/);
  assert.match(page("index.html"), /<a href="da\/om-tallene\.html">/);
  assert.match(page("en/index.html"), /<a href="\.\.\/en\/about-the-figures\.html">/);
});
