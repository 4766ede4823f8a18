// The pictures: what they show is what was figured by hand, and it stands beside them in words.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, open, serve } from "./support.mjs";
import { Traveller, plain, text } from "./traveller.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** How long a screen that shows sixty pictures a second shows one of them, and how long a change may take until it is seen: in milliseconds. */
const FRAME = 16;
const AT_ONCE = 50;

let server, browser;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** From where to where the marks of a drawing go, in percent of its width. */
function reach(locator) {
  return locator.evaluateAll((marks) => marks.map((mark) => [mark.x.baseVal, mark.width.baseVal].map(({ valueInSpecifiedUnits }) => valueInSpecifiedUnits)).map(([x, width]) => [x, x + width].map((one) => Math.round(one * 100) / 100)));
}

/** Two days in Germany and a week in Austria: one of the cards ends on the way. */
async function skiWeek(page, language) {
  const person = new Traveller(page, language);
  const [germany, austria] = { da: ["Tyskland", "Østrig"], en: ["Germany", "Austria"] }[language];
  await person.goes(germany, "2027-02-06", "2027-02-07");
  await person.goes(austria, undefined, "2027-02-14", { skiing: true });
  await person.brings(42, "31.03.2029");
  await person.brings(40, "10.02.2027");
  await person.brings(12, "31.03.2029");
  await person.brings(8);
  return person;
}

const TIMELINE = {
  da: {
    trip: "Rejsen: 6.–14. februar 2027, Tyskland og Østrig",
    whole: "Rejsende 1 (42 år) og Rejsende 3 (12 år): Det blå kort gælder hele rejsen. Det udløber den 31. marts 2029.",
    gap: "Rejsende 2 (40 år): Kortet udløber den 10. februar 2027, 4 dage før hjemrejsen.",
    nothing: "Rejsende 4 (8 år): Intet gyldigt at vise på hele rejsen.",
    flags: ["Bestil senest 16. jan.", "I dag"],
  },
  en: {
    trip: "The trip: 6 – 14 February 2027, Germany and Austria",
    whole: "Traveller 1 (aged 42) and Traveller 3 (aged 12): The blue card is good for the whole trip. It expires on 31 March 2029.",
    gap: "Traveller 2 (aged 40): The card expires on 10 February 2027, 4 days before the journey home.",
    nothing: "Traveller 4 (aged 8): Nothing valid to show for the whole trip.",
    flags: ["Order by 16 Jan", "Today"],
  },
};

for (const language of ["da", "en"]) {
  test(`the card and the trip on one line of time (${language})`, async () => {
    const expected = TIMELINE[language];
    const { page, watch, close } = await open(browser, server, { language });
    await skiWeek(page, language);
    const timeline = page.locator(".timeline");
    await timeline.waitFor();
    const said = (await timeline.locator(".bar-name").allTextContents()).map(plain);
    assert.deepEqual(said, [expected.trip, expected.whole, expected.gap, expected.nothing]);
    assert.deepEqual((await timeline.locator(".flag").allTextContents()).map(plain), expected.flags);

    // Today is 24 November 2026. The 74 days to the trip are squeezed into 34 of 100, its 9 days have the 59 up to 93: a day 6.556.
    const people = timeline.locator(".person-line");
    assert.deepEqual(await reach(people.nth(0).locator(".ehic")), [[0, 100]]);
    assert.equal(await people.nth(0).locator(".gap").count(), 0);
    // To the end of 10 February, its fifth day: 34 + 5 x 6.556 = 66.78. The four days after it are the gap.
    assert.deepEqual(await reach(people.nth(1).locator(".ehic")), [[0, 66.78]]);
    assert.deepEqual(await reach(people.nth(1).locator(".gap")), [[66.78, 93]]);
    assert.equal(await people.nth(2).locator(".document").count(), 0);
    assert.deepEqual(await reach(people.nth(2).locator(".gap")), [[34, 93]]);
    // One day in Germany; that of going on belongs to Austria.
    assert.deepEqual(await reach(timeline.locator(".stay")), [[34, 40.56], [40.56, 93]]);
    // 53 of the 74 days: 34 x 53 / 74 = 24.35.
    assert.equal(await timeline.locator(".pole").first().getAttribute("x1"), "24.35%");
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}

test("a card that ended before, one that no place asks for, and a certificate that closes the gap", async () => {
  const { page, close } = await open(browser, server, { today: "2027-02-07" });
  const person = new Traveller(page, "da");
  const row = page.locator(".timeline .bar-name").nth(1);
  await person.goes("Spanien", "2027-02-10", "2027-02-20");
  await person.brings(70, "31.01.2027");
  await page.locator(".timeline").waitFor();
  assert.equal(await text(row), "Kortet udløb den 31. januar 2027.");
  // 3 days ahead and 11 of the trip, all of one length: 93 x 3 / 14 = 19.93.
  assert.deepEqual(await reach(page.locator(".timeline .gap")), [[19.93, 93]]);
  assert.equal(await page.locator(".timeline .document").count(), 0);

  await page.locator("#traveller0-day").fill("14");
  await page.locator("#traveller0-month").fill("02");
  await page.getByText("Kortet udløber den 14. februar 2027, 6 dage før hjemrejsen.").waitFor();
  await page.getByLabel(/attest/i).first().check();
  await page.getByLabel("Gælder fra").fill("2027-02-15");
  await page.getByLabel("Gælder til").fill("2027-02-28");
  await page.locator(".timeline .prc").waitFor();
  assert.equal(await text(row), "Det blå kort udløber den 14. februar 2027. Erstatningsattesten gælder 15.–28. februar 2027.");
  assert.equal(await page.locator(".timeline .gap").count(), 0);
  // 5 of the 11 days with the card: 19.93 + 5 x 6.643 = 53.14; the certificate goes on beyond the trip.
  assert.deepEqual(await reach(page.locator(".timeline .ehic")), [[0, 53.14]]);
  assert.deepEqual(await reach(page.locator(".timeline .prc")), [[53.14, 100]]);

  await page.getByLabel(/attest/i).first().uncheck();
  await page.locator("#traveller0-year").fill("2029");
  await page.locator("#leg0-country").fill("Tyrkiet");
  await page.getByText("Ikke dækket i Tyrkiet (10.–20. februar 2027).").waitFor();
  assert.equal(await text(row), "Ikke dækket i Tyrkiet (10.–20. februar 2027). Det blå kort udløber den 14. februar 2029.");
  assert.deepEqual(await reach(page.locator(".timeline .gap")), [[19.93, 93]]);
  await close();
});

/** Today is 24 November 2026, a Tuesday: a card ordered now comes within three weeks. Where, when, who, and what the line of time says. */
const CLOSE = [
  ["leg=ES,2026-11-24,2026-12-04&traveller=42", { da: ["I dag: bestil kortet", "I dag: få attesten"], en: ["Today: order the card", "Today: get the certificate"] }],
  ["leg=ES,2026-11-25,2026-12-04&traveller=42", { da: ["Attest senest 25. nov.", "I dag: bestil kortet"], en: ["Certificate by 25 Nov", "Today: order the card"] }],
  ["leg=ES,2026-11-27,2026-12-04&traveller=42", { da: ["Attest senest 27. nov.", "I dag: bestil kortet"], en: ["Certificate by 27 Nov", "Today: order the card"] }],
  ["leg=ES,2026-12-16,2026-12-23&traveller=42", { da: ["Bestil senest 25. nov.", "I dag"], en: ["Order by 25 Nov", "Today"] }],
  ["leg=ES,2026-11-14,2026-12-04&traveller=42,card.31.03.2029", { da: ["I dag"], en: ["Today"] }],
  ["leg=ES,2026-09-24,2026-11-28&traveller=42,card.31.03.2029", { da: ["I dag"], en: ["Today"] }],
];

for (const language of ["da", "en"]) {
  test(`days that lie close together stay apart, and within the narrowest phone (${language})`, async () => {
    for (const width of [320, 375]) {
      const { page, close } = await open(browser, server, { language, width });
      for (const [trip, expected] of CLOSE) {
        await page.evaluate((fragment) => (location.hash = fragment), `v=1&${trip}`);
        const flags = page.locator(".timeline .flag");
        await flags.last().waitFor();
        await page.waitForFunction((last) => document.querySelector("ehic-estimate").shadowRoot.querySelector(".timeline .flag:last-of-type")?.textContent === last, expected[language].at(-1));
        assert.deepEqual((await flags.allTextContents()).map(plain), expected[language], trip);
        const around = await page.locator(".timeline").boundingBox();
        const boxes = await flags.evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
        for (const { left, right } of boxes) assert.ok(left >= around.x && right <= around.x + around.width, `${trip}: from ${left} to ${right} at ${width}`);
        boxes.forEach(({ bottom }, index) => assert.ok((boxes[index + 1]?.top ?? Infinity) >= bottom - 4, `${trip}: one on another`));
      }
      await close();
    }
  });
}

test("of a card that ends long before the journey home both days are said", async () => {
  for (const [language, said] of [
    ["da", "Kortet udløber den 10. december 2026. Hjemrejsen er først den 4. maj 2027."],
    ["en", "The card expires on 10 December 2026. The journey home is not until 4 May 2027."],
  ]) {
    const { page, close } = await open(browser, server, { language });
    await page.evaluate(() => (location.hash = "v=1&purpose=study&leg=ES,2026-11-28,2027-05-04&traveller=23,card.10.12.2026"));
    await page.locator(".timeline .hole").waitFor();
    assert.equal(await text(page.locator(".timeline .hole")), said);
    await close();
  }
});

const AMOUNTS = {
  da: {
    helicopter: "Brækket ben og helikopter fra pisten", wrist: "Brækket håndled", fever: "Barn med feber", mother: "Rejsende 2 (40 år)", boy: "Rejsende 3 (12 år)", child: "Rejsende 4 (8 år)",
    germany: "Tyskland", austria: "Østrig",
    // Without the card the whole bill: 4,984 + 300 + 5 nights at 1,311 + 2 packs at 17 = 11,873 euro, at 7.4735 kroner 88,732.87.
    helicopterRows: ["Med kortet 37.939 kr. mellem 12.550 og 60.506 kr.", "Uden sygesikring 88.733 kr. mellem 53.691 og 136.690 kr.", "Fuld pris 88.733 kr. mellem 53.691 og 136.690 kr."],
    // 88,733 less 37,939.
    helicopterShares: "Hvem betaler den fulde pris? Det koster dig 37.939 kr. i alt. Resten, omkring 50.794 kr., betaler det offentlige.",
    // A doctor for 50 and a pack for 25 euro: 560.51 kroner, of which a child with a card pays nothing.
    feverRows: ["Med et gyldigt kort betaler du nu 0 kr.", "Uden kort betaler du nu 561 kr."],
    feverShares: "Hvem betaler den fulde pris? Det koster dig 0 kr. i alt. Derudover lægger du 561 kr. ud, som du kan få igen.",
    insideScale: "Stregerne har samme mål: fra 0 til 60.506 kr.", outsideScale: "Stregerne har samme mål: fra 0 til 336.308 kr.",
  },
  en: {
    helicopter: "Broken leg and a helicopter from the slope", wrist: "Broken wrist", fever: "Child with a fever", mother: "Traveller 2 (aged 40)", boy: "Traveller 3 (aged 12)", child: "Traveller 4 (aged 8)",
    germany: "Germany", austria: "Austria",
    helicopterRows: ["With the card DKK 37,939 between DKK 12,550 and DKK 60,506", "Without health cover DKK 88,733 between DKK 53,691 and DKK 136,690", "Full price DKK 88,733 between DKK 53,691 and DKK 136,690"],
    helicopterShares: "Who pays the full price? It costs you DKK 37,939 in all. The public system pays the rest, about DKK 50,794.",
    feverRows: ["With a valid card you pay now DKK 0", "Without a card you pay now DKK 561"],
    feverShares: "Who pays the full price? It costs you DKK 0 in all. On top of that you lay out DKK 561, which you can claim back.",
    insideScale: "The lines have one scale: from 0 to DKK 60,506", outsideScale: "The lines have one scale: from 0 to DKK 336,308",
  },
};

for (const language of ["da", "en"]) {
  test(`with the card and without it, who pays, and how far it may go (${language})`, async () => {
    const expected = AMOUNTS[language];
    const { page, watch, close } = await open(browser, server, { language });
    const person = await skiWeek(page, language);
    await person.fears(expected.fever, { who: expected.child, where: expected.germany });
    await person.fears(expected.helicopter, { who: expected.mother, where: expected.austria, when: "2027-02-09" });
    await person.fears(expected.wrist, { who: expected.boy, where: expected.austria, when: "2027-02-10" });
    const [fever, helicopter, wrist] = [expected.fever, expected.helicopter, expected.wrist].map((title) => person.answer(title));
    await wrist.locator(".prices").waitFor();
    const rows = async (answer) => (await answer.locator(".prices > div:not(.shares)").allTextContents()).map(plain);

    const sharesOf = async (answer) => (await answer.locator(".shares dt, .shares dd > span").allTextContents()).map(plain).join(" ");

    assert.deepEqual((await rows(helicopter)).slice(0, 3), expected.helicopterRows);
    // 37,939.22 of 88,732.87; the whole; the whole.
    assert.deepEqual(await reach(helicopter.locator(".price-line .yours-bar")), [[0, 42.76]]);
    assert.deepEqual(await reach(helicopter.locator(".price-line :is(.without-bar, .price-bar)")), [[0, 100], [0, 100]]);
    assert.equal(await sharesOf(helicopter), expected.helicopterShares);
    assert.deepEqual(await reach(helicopter.locator(".shares-line rect")), [[0, 42.76], [42.76, 100]]);

    // Whoever has no card sees what one would spare them at the counter.
    assert.deepEqual((await rows(fever)).map((row) => expected.feverRows.find((begin) => row.startsWith(begin))).slice(0, 2), expected.feverRows);
    assert.equal(await fever.locator(".price-line .yours-bar").count(), 0);
    assert.equal(await sharesOf(fever), expected.feverShares);
    assert.deepEqual(await reach(fever.locator(".shares-line .back-bar")), [[0, 100]]);

    // What is yours: from 12,550.02 over 37,939.22 to 60,506.20 kroner, the most of all three, which 98 of 100 stand for.
    assert.deepEqual(await reach(helicopter.locator(".range .span")), [[20.33, 98]]);
    assert.equal(await helicopter.locator(".range .typical").getAttribute("x"), "61.45%");
    // 56.42 kroner on the same scale.
    assert.equal(await wrist.locator(".range .typical").getAttribute("x"), "0.09%");
    assert.equal(await text(fever.locator(".range + .small")), expected.insideScale);

    // The journey home has a scale of its own, whose end is the flight from Germany: 45,000 euro. Of its 336,307.50 kroner, 20,000 are 5.83 of 98.
    const outside = page.locator(".outside .gaps li").first();
    assert.deepEqual(await reach(outside.locator(".range .span")), [[5.83, 14.57]]);
    assert.equal(await text(outside.locator(".range + .small")), expected.outsideScale);
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}

const MAP = {
  da: {
    austria: "Østrig", wrist: "Brækket håndled", heart: "Blodprop i hjertet", open: "Vis landkortet", country: "Land",
    austrianRow: "Østrig 56 kr. 53–56 3.490 kr. 1.847–6.577", germanRow: /^Tyskland 37 kr\. 37–55 /, title: "Østrig: typisk 56 kr., mellem 53 og 56 kr.",
    lead: "Hvert tal er for hele rejsen (7.–14. februar 2027) i det ene land: så meget koster det dig der, hvis det blå kort gælder, og det gule sundhedskort er med.", caption: "Det samme som tabel: hele rejsen i hvert land",
    faroes: /^Færøerne med det gule sundhedskort /, first: "Belgien", last: "Åland",
  },
  en: {
    austria: "Austria", wrist: "Broken wrist", heart: "Heart attack", open: "Show the map", country: "Country",
    austrianRow: "Austria DKK 56 53–56 DKK 3,490 1,847–6,577", germanRow: /^Germany DKK 37 37–55 /, title: "Austria: typically DKK 56, between DKK 53 and DKK 56",
    lead: "Each figure is for the whole trip (7 – 14 February 2027) spent in that one country: what it costs you there, if the blue card is valid and the yellow health card is with you.", caption: "The same as a table: the whole trip in each country",
    faroes: /^Faroe Islands with the yellow health card /, first: "Åland Islands", last: "United Kingdom",
  },
};

/** The rows of the map's table, once all that there is to say stands in them. */
async function rowsOfMap(page) {
  await page.locator(".countries tbody").filter({ hasNotText: "…" }).waitFor();
  return page.locator(".countries tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].flatMap((cell) => [...cell.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE).map(({ textContent }) => textContent)).join(" ").replace(/\s+/g, " ").trim()));
}

for (const language of ["da", "en"]) {
  test(`one thing that may happen, all over Europe (${language})`, async () => {
    const expected = MAP[language];
    const { page, watch, close } = await open(browser, server, { language });
    const person = new Traveller(page, language);
    await person.goes(expected.austria, "2027-02-07", "2027-02-14");
    await person.brings(42, "31.03.2029");
    await person.fears(expected.wrist);
    await page.locator(".prices").waitFor();
    const ofMap = () => watch.requests.filter((address) => /\/map\./.test(address)).length;
    assert.equal(ofMap(), 0);
    await person.button(expected.open).click();
    const rows = await rowsOfMap(page);
    assert.equal(ofMap(), 1);
    assert.equal(rows.length, 35);
    assert.equal(await text(page.locator(".map > p").first()), expected.lead);
    assert.equal(await text(page.locator(".countries caption")), expected.caption);

    // A pack for 7.55 euro (7.10 for a cheap one) is 56.42 kroner (53.06); the whole bill 300 + 150 + 17 euro: 3,490.12.
    assert.ok(rows.includes(expected.austrianRow), rows.join("\n"));
    // In Germany a tenth of the pack, but at least 5 euro: 37.37 kroner; of the dearest, 73.18 euro, 7.32: 54.71.
    assert.equal(rows.filter((row) => expected.germanRow.test(row)).length, 1, rows.join("\n"));
    assert.equal(await text(page.locator(".europe-map a[data-place=AT] title")), expected.title);

    // What nobody knows stands last, and has no colour of its own: the Faroe Islands are marked as the place of the yellow card.
    assert.match(rows.at(-1), expected.faroes);
    assert.equal(await page.locator(".europe-map a[data-place=FO] circle").getAttribute("fill"), "url(#map-yellow)");
    // The colours go with the table: whoever stands further down is never lighter. Greenland has its pattern instead.
    const order = await page.evaluate(() => {
      const root = document.querySelector("ehic-estimate").shadowRoot;
      const byName = new Map([...root.querySelectorAll(".europe-map a")].map((place) => [place.querySelector("title").textContent.split(":")[0], place.querySelector("path, circle").getAttribute("class")]));
      return [...root.querySelectorAll(".countries tbody th a")].map((link) => byName.get(link.textContent)).filter((kind) => /^class-\d$/.test(kind)).map((kind) => Number(kind.at(-1)));
    });
    assert.equal(order.length, 33);
    assert.deepEqual(order, [...order].sort());
    assert.deepEqual([...new Set(order)], [0, 1, 2, 3, 4]);
    assert.equal(await page.locator(".key li").count(), 6);

    // Every row and every place on the map leads to the page of the country.
    const kept = new Set((await readdir(`${ROOT}dist/site/${language}`)).map((name) => `${server.address}${language}/${name}`));
    const addresses = await page.evaluate(() => [...document.querySelector("ehic-estimate").shadowRoot.querySelectorAll(".countries a, .europe-map a")].map((link) => new URL(link.getAttribute("href"), document.baseURI).href));
    assert.equal(addresses.length, 70);
    assert.deepEqual(addresses.filter((address) => !kept.has(address)), []);

    await page.locator(".countries").getByRole("button", { name: expected.country }).click();
    const byName = await rowsOfMap(page);
    assert.ok(byName[0].startsWith(expected.first), byName[0]);
    assert.ok(byName.at(-1).startsWith(expected.last), byName.at(-1));
    await page.locator("#map-scenario").selectOption({ label: expected.heart });
    assert.notDeepEqual(await rowsOfMap(page), byName);
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}

test("where there is no right to care the map is hatched, and the table says so", async () => {
  const { page, close } = await open(browser, server);
  const person = new Traveller(page, "da");
  await person.goes("Østrig", "2027-02-07", "2027-02-14");
  await person.brings(42, "31.03.2029");
  await page.getByText("Andet, der kan betyde noget").click();
  await page.locator("#traveller0-citizenship").selectOption("other");
  await person.button(MAP.da.open).click();
  const rows = await rowsOfMap(page);
  // Switzerland takes the card from citizens of the Union, the EEA and Switzerland, and from refugees; in the Nordic countries the place of insurance counts.
  assert.equal(await page.locator(".europe-map a[data-place=CH] path").getAttribute("fill"), "url(#map-hatch)");
  assert.match(rows.find((row) => row.startsWith("Schweiz")), /^Schweiz Ikke dækket/);
  assert.equal(await page.locator(".europe-map a[data-place=SE] path").getAttribute("fill"), null);
  await close();
});

test("whoever is insured elsewhere has no Danish yellow card", async () => {
  const { page, watch, close } = await open(browser, server);
  const person = new Traveller(page, "da");
  await person.goes("Østrig", "2027-02-07", "2027-02-14");
  await person.brings(42, "31.03.2029");
  await page.locator("#home").selectOption("SE");
  await person.button(MAP.da.open).click();
  const rows = await rowsOfMap(page);
  assert.deepEqual(rows.filter((row) => /gule/.test(row)), []);
  assert.equal(await page.locator(".key .yellow-place").count(), 0);
  assert.notEqual(await page.locator(".europe-map a[data-place=FO] circle").getAttribute("fill"), "url(#map-yellow)");
  assert.match(await text(page.locator(".map p").first()), /sundhedskortet hjemmefra er med\.$/);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("the map of another scenario is there within a frame of the estimator, and at once on the page", async (t) => {
  // The estimator alone, as it runs in the browser: all territories, each scenario.
  const own = await serve({ folder: `${ROOT}dist/npm` });
  const context = await browser.newContext();
  const alone = await context.newPage();
  await alone.goto(`${own.address}package.json`);
  const fastest = await alone.evaluate(async () => {
    const { default: init, estimateMany, scenarios, territories } = await import("/index.js");
    await init();
    const asked = ({ id, activities }) => territories().map(({ code: territory }) => ({
      travellers: [{ age: 42, documents: [{ kind: "ehic", expires: "2029-03-31" }, { kind: "nationalCard", photoId: true }] }],
      legs: [{ territory, arrive: "2027-02-07", depart: "2027-02-14", activities }],
      events: [{ leg: 0, traveller: 0, scenario: id }],
    }));
    return scenarios().map((scenario) => {
      const requests = asked(scenario);
      const times = Array.from({ length: 15 }, () => {
        const start = performance.now();
        estimateMany(requests);
        return performance.now() - start;
      });
      // The fastest: what the machine does beside it is none of the map's.
      return [scenario.id, Math.min(...times)];
    });
  });
  await context.close();
  await own.close();
  const [slowest, time] = fastest.sort(([, one], [, other]) => other - one)[0];
  t.diagnostic(`all territories in one call: ${time.toFixed(2)} ms for ${slowest}, the slowest of ${fastest.length}`);
  assert.ok(time < FRAME, `${time} ms for ${slowest}`);

  // The same on the page, with the rest of its answer: from the choice to the drawing, which the browser then paints.
  const { page, close } = await open(browser, server);
  const person = new Traveller(page, "da");
  await person.goes("Østrig", "2027-02-07", "2027-02-14");
  await person.brings(42, "31.03.2029");
  await person.button(MAP.da.open).click();
  await rowsOfMap(page);
  const drawn = await page.evaluate(async () => {
    const element = document.querySelector("ehic-estimate");
    const select = element.shadowRoot.querySelector("#map-scenario");
    const times = [];
    for (const { value } of [...select.options]) {
      const start = performance.now();
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
      await element.updateComplete;
      times.push(performance.now() - start);
      await new Promise((soon) => setTimeout(soon, 150));
    }
    return times.sort((one, other) => one - other);
  });
  t.diagnostic(`drawn: ${drawn[4].toFixed(1)} ms for the quicker quarter of ${drawn.length} scenarios, ${drawn.at(-1).toFixed(1)} ms at most`);
  assert.ok(drawn[4] < AT_ONCE, `${drawn[4]} ms`);
  await close();
});

test("the pictures and the map are kept for flight mode", async () => {
  const worker = await readFile(`${ROOT}dist/site/sw.js`, "utf8");
  for (const name of [/"map\.\w+\.js"/, /"pictures\.\w+\.js"/, /"words\/da\.\w+\/pictures\.json"/]) assert.match(worker, name);
});

test("forced colours and paper show the pictures too", async () => {
  const { page, close } = await open(browser, server);
  const person = await skiWeek(page, "da");
  await person.fears(MAP.da.wrist);
  await person.button(MAP.da.open).click();
  await rowsOfMap(page);
  const looks = (selector) => page.locator(selector).first().evaluate((mark) => (({ fill, stroke }) => ({ fill, stroke }))(getComputedStyle(mark)));

  // Two marks that meet differ in more than a colour that the reader has replaced.
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  const [gap, line, ground, words, stay] = await Promise.all([".gap", ".timeline .hatch-line", ".timeline .hatch-ground", ".timeline .on-stay", ".stay"].map(looks));
  assert.notEqual(line.fill, ground.fill);
  assert.notEqual(gap.stroke, ground.fill);
  assert.notEqual(words.fill, stay.fill);
  const classes = await Promise.all([0, 1, 2, 3, 4].map((kind) => looks(`.key .class-${kind}`)));
  assert.equal(new Set(classes.map(({ fill }) => fill)).size, 5);

  await page.emulateMedia({ forcedColors: "none", media: "print", colorScheme: "light" });
  for (const shown of [".timeline", ".prices", ".range", ".europe-map", ".countries"]) assert.ok(await page.locator(shown).first().isVisible(), shown);
  assert.equal(await page.locator(".europe button.plain").isVisible(), false);
  assert.equal(await page.locator("#map-scenario").isVisible(), false);
  await close();
});
