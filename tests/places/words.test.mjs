// The words of the pages: none is missing, none is too many, and names are those that the language has for them.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FluentResource } from "@fluent/bundle";
import { LANGUAGES, ROOT, places, read, toml, words } from "./site.mjs";

const LOCALES = { da: "da-DK", en: "en-GB" };
const entries = (language) => new FluentResource(read(`data/words/${language}/pages.ftl`)).body.map(({ id }) => id);
const desk = toml("data/desk.toml");
const territories = readdirSync(join(ROOT, "data/territories")).map((name) => toml(`data/territories/${name}`));
const differing = territories.flatMap(({ code, guide_check = [] }) =>
  guide_check.map((check, index) => ({ ...check, id: `guide-${code.toLowerCase()}-${index + 1}` })).filter(({ verdict }) => verdict !== "confirmed"));

for (const language of LANGUAGES) {
  test(`every word on a door has its meaning in ${language}, and no meaning is without a door`, () => {
    const meanings = new Set(desk.territory.flatMap(({ door }) => door.map(({ meaning }) => `door-${meaning}`)));
    assert.deepEqual(entries(language).filter((id) => /^door-(?!heading|share)/.test(id)).sort(), [...meanings].sort());
  });

  test(`every check of the guide is told in ${language}, and no other`, () => {
    const told = entries(language).filter((id) => /^guide-[a-z]{2}-\d/.test(id));
    assert.deepEqual(told.sort(), differing.flatMap(({ id }) => [`${id}-holds`, `${id}-said`]).sort());
  });

  test(`the checks of the guide name the authors' figures in ${language}`, () => {
    const say = words(language);
    // Days and numbers that the words write out or round.
    const figures = (text) => [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([figure]) => figure.replace(",", "."));
    for (const { id, claim, official } of differing) {
      const written = new Set(figures(`${claim} ${official}`.replaceAll(",", "")).concat(figures(`${claim} ${official}`)));
      const told = figures(`${say(`${id}-said`)} ${say(`${id}-holds`)}`).map((figure) => (/\.\d{3}$/.test(figure) ? figure.replace(".", "") : figure));
      assert.deepEqual(told.filter((figure) => !written.has(figure)), [], id);
    }
  });

  test(`countries have their names of the language in ${language}`, () => {
    const names = new Intl.DisplayNames(LOCALES[language], { type: "region" });
    const say = words(language);
    for (const { code, names: published } of places) {
      assert.equal(say(`country-${code}`), names.of(code));
      assert.equal(published[language], names.of(code));
    }
  });

  test(`months have their names of the language in ${language}`, () => {
    const format = new Intl.DateTimeFormat(LOCALES[language], { month: "long", timeZone: "UTC" });
    for (let month = 1; month <= 12; month += 1) assert.equal(words(language)(`month-${month}`), format.format(Date.UTC(2027, month - 1)));
  });

  test(`every number to dial is named in ${language}`, () => {
    const kinds = new Set(territories.flatMap(({ emergency_numbers }) => Object.keys(emergency_numbers)));
    assert.deepEqual(entries(language).filter((id) => id.startsWith("emergency-")).sort(), [...kinds].map((kind) => `emergency-${kind}`).sort());
  });
}
