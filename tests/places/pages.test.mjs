// The pages as pages: well-formed, in words throughout, linked to each other, and for everybody.

import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { LANGUAGES, SITE, elements, page, places, section, shown, toml, version, words } from "./site.mjs";
import { launch, serve } from "../page/support.mjs";

const FILES = LANGUAGES.flatMap((language) => readdirSync(join(SITE, language)).filter((name) => name.endsWith(".html") && name !== "index.html").map((name) => `${language}/${name}`));
const place = (code) => places.find((one) => one.code === code);
const inDanish = (code) => page(place(code).pages.da);
const inEnglish = (code) => page(place(code).pages.en);

test("there is a page for each territory, and for all of them, in each language", () => {
  const expected = places.flatMap(({ pages }) => Object.values(pages));
  assert.equal(expected.length, 70);
  assert.deepEqual(FILES.slice().sort(), [...expected, "da/aendringer.html", "da/alle-lande.html", "da/om-tallene.html", "en/about-the-figures.html", "en/all-countries.html", "en/changes.html"].sort());
  assert.equal(place("AT").pages.da, "da/oestrig.html");
  assert.equal(place("FO").pages.en, "en/faroe-islands.html");
});

test("every page is well-formed", async () => {
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });
  const findings = [];
  for (const file of FILES) {
    const { results } = await validator.validateString(page(file));
    for (const { messages } of results) findings.push(...messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId}: ${message}`));
  }
  assert.deepEqual(findings, []);
});

test("no page has style or script of its own, and its policy allows none", () => {
  for (const file of FILES) {
    const markup = page(file);
    assert.doesNotMatch(markup, /<style|<script(?![^>]* src=)| style="| on\w+="/, file);
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(markup);
    assert.match(policy, /^default-src 'none'/, file);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/, file);
  }
});

/** Texts of others, which have whatever letters they have. */
const withoutQuotations = (markup) => markup.replace(/^[\s\S]*?<body>/, "").replace(/<section id="sources"[\s\S]*?<\/section>/, "").replace(/<(\w+)[^>]* lang="[^"]*"[^>]*>[\s\S]*?<\/\1>/g, "");

test("nothing on a page is a code, an empty place or an entry without words", () => {
  // Words of the schemes themselves.
  const known = new Set(["eHealth", "eHälsa", "iHealth", "UdbetalingDanmark", "mySNS"]);
  for (const file of FILES) {
    const markup = withoutQuotations(page(file));
    const text = shown(markup);
    const codes = [...text.matchAll(/\b[a-z]+[A-Z]\w*|\b(?:alternative|exemption|caveat|note|service|settlement|confidence|door|guide)-[a-z]\w*|\{|\}|\bundefined\b|\bNaN\b/g)].map(([code]) => code);
    assert.deepEqual(codes.filter((code) => !known.has(code)), [], file);
    assert.doesNotMatch(markup, /<(li|p|td|th|h\d|dt|dd|a|strong)(?: [^>]*)?>\s*<\/\1>/, file);
    assert.doesNotMatch(text, /[^.]\.\.[^.]|,,|\(\)/, file);
  }
});

test("each language speaks for itself", () => {
  for (const { pages } of places) {
    const say = { da: words("da"), en: words("en") };
    for (const [own, other] of [["da", "en"], ["en", "da"]]) {
      const text = shown(withoutQuotations(page(pages[own])));
      for (const id of ["place-overview", "place-caveats", "figure-outOfPocket", "place-data", "footer-disclaimer"]) {
        assert.ok(text.includes(say[own](id)), `${pages[own]} ${id}`);
        assert.ok(!text.includes(say[other](id)), `${pages[own]} ${id}`);
      }
    }
  }
});

test("every link leads somewhere", () => {
  for (const file of FILES) {
    const markup = page(file);
    const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, href] of markup.matchAll(/ (?:href|src)="([^"]+)"/g)) {
      if (href.startsWith("#")) assert.ok(ids.has(href.slice(1)), `${file} ${href}`);
      // The estimator's own page is built by itself.
      else if (!/^(?:tel|https?):/.test(href) && !/(?:^|\/)index\.html/.test(href)) {
        const [path, fragment] = href.split("#");
        assert.ok(existsSync(join(SITE, dirname(file), path)), `${file} ${href}`);
        if (fragment !== undefined) assert.ok(page(join(dirname(file), path)).includes(` id="${fragment}"`), `${file} ${href}`);
      }
    }
  }
});

test("a page leads to the estimator with its country", () => {
  assert.match(inDanish("AT"), /href="\.\.\/index\.html#leg=AT"/);
  assert.match(inEnglish("FO"), /href="index\.html#leg=FO"/);
});

test("Austria tells what a Danish traveller needs to know", () => {
  const danish = shown(inDanish("AT"));
  // at.toml: sections 131(4) ASVG and the day charge of Upper Austria; two calendar days for one night.
  assert.match(danish, /12,90 euro \(mellem 10 og 13,50 euro\) pr\. dag\. Både den første og den sidste dag tæller\. Du betaler højst for 28 dage på et kalenderår\./);
  assert.match(danish, /Fritaget: under 18 år; graviditet og fødsel\./);
  assert.match(danish, /1\. januar 2024 til 31\. december 2024: 7,10 euro pr\. pakning\./);
  assert.match(danish, /Hvis det er en ulykke under sport eller fritid på bjerget: den fulde pris\. Ikke dækket, så du betaler selv\./);
  assert.match(danish, /Forenklet\. Guiden sagde: Du betaler en del selv, når en helikopter henter dig/);
  assert.match(inDanish("AT"), /<a href="tel:112">112<\/a>/);
  assert.match(inDanish("AT"), /<dt lang="de-AT">Wahlarzt<\/dt>/);
  const english = shown(inEnglish("AT"));
  assert.match(english, /€12\.90 \(between €10 and €13\.50\) per day\. Both the first and the last day count\./);
});

test("Germany's share of the price is told with its bounds", () => {
  // de.toml: section 61 SGB V: ten percent, at least five and at most ten euro, never more than the price.
  assert.match(shown(section(inEnglish("DE"), "prescription")), /10 percent of the price, at least €5 and at most €10 per pack\./);
  assert.match(shown(section(inDanish("DE"), "prescription")), /10 procent af prisen, mindst 5 og højst 10 euro pr\. pakning\./);
});

test("a treatment at the dentist is no pack of medicine", () => {
  const dentist = shown(section(inEnglish("GB"), "dentist"));
  assert.match(dentist, /per treatment/);
  assert.doesNotMatch(dentist, /pack/);
});

test("the Faroe Islands and Greenland ask for the yellow card", () => {
  for (const code of ["FO", "GL"]) assert.match(shown(inEnglish(code)), /The European card is not good here\. Show the yellow Danish health card/);
  assert.match(shown(inEnglish("NO")), /In the Nordic countries the yellow Danish health card with photo ID is enough too/);
});

test("a figure whose day is past is due for review, and only such a one", () => {
  for (const { code, pages } of places) {
    const { territory } = JSON.parse(page(`data/${code.toLowerCase()}.json`));
    for (const language of LANGUAGES) {
      const markup = page(pages[language]);
      for (const rule of territory.rules) {
        const runs = (rule.from ?? "") <= version.figuresOn && rule.until === undefined;
        if (!runs) continue;
        const due = rule.nextLook !== undefined && rule.nextLook < version.figuresOn;
        assert.equal(section(markup, rule.service).includes('class="due"'), due, `${pages[language]} ${rule.id}`);
      }
    }
  }
});

test("where the guide of 2024 and the evidence differ, the page says so", () => {
  for (const { code, pages } of places) {
    const checks = toml(`data/territories/${code.toLowerCase()}.toml`).guide_check ?? [];
    const differing = checks.filter(({ verdict }) => verdict !== "confirmed").length;
    for (const language of LANGUAGES) assert.equal(elements(section(page(pages[language]), "guide"), "li").length, differing, pages[language]);
  }
});

// ------------------------------------------------------------------ in a browser

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const LOOKED_AT = ["da/oestrig.html", "en/switzerland.html", "da/frankrig.html", "en/united-kingdom.html", "da/alle-lande.html", "en/all-countries.html", "da/aendringer.html", "da/om-tallene.html", "en/about-the-figures.html"];

let server, browser;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function look(file, { width = 1280, dark = false, scripts = true } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? "dark" : "light", javaScriptEnabled: scripts });
  const opened = await context.newPage();
  const complaints = [];
  opened.on("console", (message) => complaints.push(message.text()));
  opened.on("pageerror", (error) => complaints.push(error.message));
  await opened.goto(server.address + file);
  return { opened, complaints, close: () => context.close() };
}

for (const file of LOOKED_AT) {
  for (const [width, dark] of [[1280, true], [320, false]]) {
    test(`axe finds nothing on ${file}, ${width} px, ${dark ? "dark" : "light"}, and the page is no wider than the screen`, async () => {
      const { opened, complaints, close } = await look(file, { width, dark });
      await opened.evaluate(AXE);
      const { violations } = await opened.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), RULES);
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`), []);
      const wide = await opened.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${wide} px of page on ${width} px of screen`);
      assert.deepEqual(complaints, []);
      await close();
    });
  }
}

test("no page is wider than a narrow screen, asks for what is not there, or breaks its own policy", async () => {
  const { opened, complaints, close } = await look(FILES[0], { width: 320 });
  for (const file of FILES) {
    await opened.goto(server.address + file);
    const wide = await opened.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${file}: ${wide} px`);
  }
  assert.deepEqual(complaints, []);
  await close();
});

test("the table of all countries can be sorted by what care costs, and back by name", async () => {
  const { opened, close } = await look("da/alle-lande.html");
  const column = (index) => opened.locator("tbody tr").evaluateAll((rows, index) => rows.map((row) => (index === 0 ? row.dataset.territory : row.cells[index].dataset.value)), index);
  const byName = await column(0);
  const head = opened.getByRole("columnheader", { name: /Indlæggelse/ });
  await head.getByRole("button").click();
  assert.equal(await head.getAttribute("aria-sort"), "ascending");
  const known = (await column(4)).filter((value) => value !== "").map(Number);
  assert.deepEqual(known, known.toSorted((one, other) => one - other));
  assert.ok(known.at(-1) > known[0]);
  await head.getByRole("button").click();
  assert.equal(await head.getAttribute("aria-sort"), "descending");
  const values = await column(4);
  assert.deepEqual(values.filter((value) => value !== "").map(Number), known.toReversed());
  // What nobody knows stands last either way.
  assert.deepEqual(values.filter((value) => value === ""), values.slice(known.length));
  const first = opened.getByRole("columnheader", { name: "Land", exact: true });
  await first.getByRole("button").click();
  assert.deepEqual(await column(0), byName);
  await close();
});

test("without scripts the table is a table", async () => {
  const { opened, close } = await look("en/all-countries.html", { scripts: false });
  assert.equal(await opened.getByRole("button").count(), 0);
  assert.equal(await opened.getByRole("rowheader").count(), places.length);
  await close();
});
