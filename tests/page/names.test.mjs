// Where somebody goes who writes a holiday place and not a country: the right place, or none, and never one where the card is thought to be good and is not.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import init, { estimate, scenarios, territories } from "../../dist/npm/index.js";
import { readFile } from "node:fs/promises";
import { regionsWithoutRescue } from "../../www/facts.mjs";
import { launch, open, serve } from "./support.mjs";
import { text } from "./traveller.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

let countries, known, server, browser;
before(async () => {
  await init({ module_or_path: await readFile(`${ROOT}dist/npm/ehic_estimator_bg.wasm`) });
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "./countries.ts"; export * from "./names.ts";', resolveDir: `${ROOT}www/src`, loader: "ts" },
    bundle: true, write: false, format: "esm",
  });
  const { Countries, ALSO, NOWHERE } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
  const areas = await readFile(`${ROOT}data/areas.toml`, "utf8");
  const codes = [...new Set(areas.match(/"[A-Z]{2}"/g).map((code) => code.slice(1, 3)))];
  countries = new Countries(codes, ["da", "en"]);
  countries.learn(ALSO, NOWHERE);
  known = { codes, names: ALSO };
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

test("who is about to write a country is offered all of them, those where the card holds first", async () => {
  const { page } = await open(browser, server);
  const offered = page.locator("#countries option");
  assert.equal(await offered.count(), 0, "the names hold up the first paint");
  await page.locator("#leg0-country").focus();
  await offered.first().waitFor({ state: "attached" });
  const names = await offered.evaluateAll((options) => options.map(({ value }) => value));
  assert.equal(names.length, known.codes.length);
  for (const name of ["Østrig", "Spanien", "Tyrkiet", "Færøerne"]) assert.ok(names.includes(name), name);
  assert.ok(names.indexOf("Østrig") < names.indexOf("Afghanistan"));
  await page.context().close();
});

/** By what the name means; ISO 3166. A region after the hyphen. */
const MEANT = {
  AT: "Østrig, Austria, Tyrol, Tirol, Kärnten, Wien, Zell am See, Ischgl",
  AX: "Åland, Ålandsøerne, Åland Islands",
  BG: "Sunny Beach, Solkysten",
  CH: "Schweiz, Switzerland, Zermatt",
  CV: "Kap Verde, Cape Verde",
  CY: "Cypern, Cyprus, Ayia Napa, Paphos",
  CZ: "Tjekkiet, Czechia, Czech Republic, Prag",
  DE: "Tyskland, Germany, Berlin, Harzen, Sild",
  DK: "Danmark, Bornholm, Jylland, København",
  "ES-AN": "Costa del Sol, Málaga, Nerja, costa del sol (Spanien)",
  "ES-CN": "De Kanariske Øer, Canary Islands, Tenerife, Gran Canaria, Lanzarote, Fuerteventura, La Palma, Las Palmas, Tenerife, Spanien",
  "ES-CT": "Barcelona, Costa Brava, Salou",
  "ES-IB": "Mallorca, Majorca, Menorca, Ibiza, Mallorca (Spanien), Spain/Mallorca",
  "ES-VC": "Costa Blanca, Alicante",
  ES: "Spanien, Spain",
  FO: "Færøerne, Faroe Islands",
  FR: "Frankrig, Paris, Korsika, Provence, Rivieraen",
  GB: "Storbritannien, United Kingdom, UK, Great Britain",
  "GB-ENG": "England, London, Isle of Wight",
  "GB-NIR": "Nordirland",
  "GB-SCT": "Skotland, Scotland, Edinburgh, Hebriderne",
  "GB-WLS": "Wales",
  GF: "Fransk Guyana, French Guiana",
  GG: "Guernsey",
  GI: "Gibraltar",
  GL: "Grønland, Greenland",
  GP: "Guadeloupe",
  GR: "Grækenland, Kreta, Crete, Rhodos, Korfu, Kos, Samos, Karpathos, Zakynthos, Santorini, Chania",
  HR: "Kroatien, Istrien, Split",
  IM: "Isle of Man",
  IT: "Italien, Gardasøen, Lake Garda, Dolomitterne",
  "IT-34": "Venedig, Jesolo",
  "IT-52": "Toscana, Elba",
  "IT-62": "Rom",
  "IT-72": "Amalfi, Capri",
  "IT-75": "Puglia",
  "IT-82": "Sicilien, Sicily",
  "IT-88": "Sardinien",
  "IT-BZ": "Sydtyrol, Val Gardena",
  "IT-TN": "Canazei",
  JE: "Jersey",
  MC: "Monaco",
  MF: "Saint-Martin",
  MQ: "Martinique",
  NL: "Holland, Nederlandene, Amsterdam",
  NO: "Norge, Trysil",
  PF: "Fransk Polynesien, Tahiti",
  "PT-08": "Algarve",
  "PT-11": "Lissabon",
  "PT-20": "Azorerne, Azores",
  "PT-30": "Madeira, Funchal",
  RE: "Réunion, Reunion",
  SE: "Sverige, Skåne, Öland, Øland",
  SJ: "Svalbard, Spitsbergen",
  SM: "San Marino",
  TH: "Phuket",
  TR: "Tyrkiet, Turkey, Türkiye, Alanya, Antalya",
  US: "USA, United States, Florida",
  VA: "Vatikanet, Vatikanstaten, Vatican City",
  XX: "Nordcypern, Northern Cyprus, Kyrenia, Kyrenia (Cypern), Kosovo, Narnia, Lagos, Spanien/Portugal, Georgia, USA",
};

test("a holiday place means what a Dane means by it", () => {
  const wrong = [];
  for (const [code, names] of Object.entries(MEANT)) {
    // A comma may be part of what is typed: before a country.
    for (const name of names.split(/, (?!Spanien$|USA$)/)) {
      const place = countries.find(name);
      const found = place === undefined ? "XX" : (place.region ?? place.territory);
      if (found !== code) wrong.push(`${name}: ${found}, not ${code}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("every name leads to a country or territory of the world, once", () => {
  const regions = new Set(territories().flatMap(({ regions }) => regions));
  for (const [name, code] of known.names) {
    assert.ok(known.codes.includes(code.slice(0, 2)), `${name}: ${code}`);
    assert.ok(code.length === 2 || regions.has(code) || /^(ES|IT|PT)-/.test(code), `${name}: ${code} is no region that matters`);
    assert.match(name, /^[a-z ]+$/, "names are written in plain letters");
    assert.equal(countries.find(name)?.territory, code.slice(0, 2), name);
  }
});

/** Where, and whether the place is asked for more closely: the region that is chosen, null where nothing is asked. */
const ASKED = [
  ["da", "Tenerife", "De Kanariske Øer", /^Ja\./],
  ["da", "Mallorca", null, /^Ja\./],
  ["en", "Sicily", "Sicily", /^Yes\./],
  ["en", "Scotland", "Scotland", /^Yes\./],
  ["da", "Spanien", "Ved ikke", /^Ja\./],
  ["da", "Kreta", null, /^Ja\./],
  ["da", "Svalbard", null, /^Nej\. .* på Svalbard og Jan Mayen/],
  ["da", "Isle of Man", null, /^Nej\. .* på Isle of Man/],
  ["en", "Réunion", null, /^Yes\./],
];

for (const [language, name, region, verdict] of ASKED) {
  test(`the page knows ${name} (${language})`, async () => {
    const { page, watch, close } = await open(browser, server, { language });
    await page.locator("#leg0-country").pressSequentially(name);
    await page.locator("#leg0-arrive").fill("2027-02-07");
    await page.locator("#leg0-depart").fill("2027-02-14");
    await page.locator("#traveller0-age").fill("42");
    for (const [part, value] of [["day", "31"], ["month", "03"], ["year", "2029"]]) await page.locator(`#traveller0-${part}`).fill(value);
    await page.locator(".verdict").waitFor();
    assert.match(await text(page.locator(".verdict")), verdict);
    const chosen = page.locator("#leg0-region");
    assert.equal(await chosen.count(), region === null ? 0 : 1);
    if (region !== null) assert.equal(await chosen.evaluate((select) => select.selectedOptions[0].textContent), region);
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}

test("which part of a country is asked where it changes something on this trip, and there alone", async () => {
  const { page, watch, close } = await open(browser, server);
  const mountains = page.getByLabel("Vi vandrer eller klatrer i bjergene");
  /** The number comes once the words are there that name the parts of the place. */
  const offers = (count) => page.waitForFunction((count) => document.querySelector("ehic-estimate").shadowRoot.querySelectorAll("#leg0-region option").length === count, count);
  const options = () => page.locator("#leg0-region option").allTextContents();
  await page.locator("#leg0-arrive").fill("2027-02-07");
  await page.locator("#leg0-depart").fill("2027-02-14");
  await page.locator("#traveller0-age").fill("42");
  await page.locator("#traveller0-card").uncheck();
  // Up there seven parts of Spain send a bill, and Madeira does (es.toml, pt.toml).
  await mountains.check();
  await page.locator("#leg0-country").fill("Portugal");
  await offers(3);
  assert.deepEqual(await options(), ["Ved ikke", "Madeira", "Et andet sted"]);
  await page.locator("#leg0-country").fill("Spanien");
  await offers(9);
  // Whoever stays out of the mountains: a flight home from the Canaries is dearer (data/outside.toml), Madeira is like the rest of Portugal.
  await mountains.uncheck();
  await offers(3);
  assert.deepEqual(await options(), ["Ved ikke", "De Kanariske Øer", "Et andet sted"]);
  await page.locator("#leg0-country").fill("Portugal");
  await offers(0);
  // Whoever asks for a helicopter asks where.
  await page.getByRole("button", { name: "Noget andet: lav din egen liste" }).click();
  await page.locator("#event0-care0-service").selectOption("airAmbulance");
  await offers(3);
  await page.locator("#leg0-country").fill("Spanien");
  await offers(9);
  await page.locator("#event0-care0-service").selectOption("doctor");
  await offers(3);
  // A pack of medicine has its price by region in Italy, a dentist by nation in Britain.
  await page.locator("#leg0-country").fill("Italien");
  await offers(21);
  await page.locator("#leg0-country").fill("Storbritannien");
  await offers(5);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("a region that is not asked for changes no figure", async () => {
  const narrowed = await regionsWithoutRescue(ROOT);
  assert.deepEqual(Object.keys(narrowed).sort(), ["ES", "PT"]);
  const answer = (territory, region, event) => {
    const report = estimate({
      today: "2026-11-24", travellers: [{ age: 42, documents: [{ kind: "ehic", expires: "2029-03-31" }] }],
      legs: [{ territory, ...(region === undefined ? {} : { region }), arrive: "2027-02-07", depart: "2027-02-14" }], events: [{ leg: 0, traveller: 0, ...event }],
    });
    return JSON.stringify(report);
  };
  const rescue = ({ service }) => service === "airAmbulance" || service === "mountainRescue";
  const events = scenarios().filter(({ care }) => !care.some(rescue)).flatMap(({ id }) => ["public", "private"].map((provider) => ({ scenario: id, provider })));
  assert.ok(events.length > 20);
  for (const { code, regions } of territories()) {
    for (const region of regions.filter((region) => !(narrowed[code] ?? regions).includes(region))) {
      for (const event of events) assert.equal(answer(code, region, event), answer(code, `${code}-0`, event), `${region}: ${JSON.stringify(event)}`);
    }
    // Where nothing at all is asked, not to know is no worse than to know.
    if (narrowed[code]?.length === 0) for (const event of events) assert.equal(answer(code, undefined, event), answer(code, `${code}-0`, event));
  }
});

test("of the northern part of Cyprus the page says what holds there, and does not take it for Cyprus", async () => {
  for (const [language, name, said] of [
    ["da", "Nordcypern", "I den nordlige del af Cypern gælder det blå kort ikke. Du betaler selv alt, medmindre du har en rejseforsikring."],
    ["en", "Kyrenia (Cyprus)", "In the northern part of Cyprus the card is not accepted. You pay for everything yourself unless you have travel insurance."],
  ]) {
    const { page, watch, close } = await open(browser, server, { language });
    await page.locator("#leg0-country").pressSequentially(name);
    await page.locator("#leg0-arrive").fill("2027-02-07");
    await page.locator("#leg0-depart").fill("2027-02-14");
    await page.locator("#traveller0-age").fill("42");
    await page.locator("#traveller0-card").uncheck();
    await page.getByText(said).first().waitFor();
    assert.equal(await page.locator(".verdict").count(), 0);
    assert.deepEqual(watch.complaints, []);
    await close();
  }
});
