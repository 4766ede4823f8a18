// The pictures: what they show is what was figured by hand, and it stands beside them in words.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, serve } from "./support.mjs";
import { Traveller, plain, text } from "./traveller.mjs";

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
    flags: ["Bestil senest 16. januar", "I dag"],
  },
  en: {
    trip: "The trip: 6 – 14 February 2027, Germany and Austria",
    whole: "Traveller 1 (aged 42) and Traveller 3 (aged 12): The blue card is good for the whole trip. It expires on 31 March 2029.",
    gap: "Traveller 2 (aged 40): The card expires on 10 February 2027, 4 days before the journey home.",
    nothing: "Traveller 4 (aged 8): Nothing valid to show for the whole trip.",
    flags: ["Order by 16 January", "Today"],
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

const AMOUNTS = {
  da: {
    helicopter: "Brækket ben og helikopter fra pisten", wrist: "Brækket håndled", fever: "Barn med feber", mother: "Rejsende 2 (40 år)", boy: "Rejsende 3 (12 år)", child: "Rejsende 4 (8 år)",
    germany: "Tyskland", austria: "Østrig",
    // Without the card the whole bill: 4,984 + 300 + 5 nights at 1,311 + 2 packs at 17 = 11,873 euro, at 7.4735 kroner 88,732.87.
    helicopterRows: ["Med kortet 37.939 kr. mellem 12.550 og 60.506 kr.", "Uden kort 88.733 kr. mellem 53.691 og 136.690 kr.", "Fuld pris 88.733 kr. mellem 53.691 og 136.690 kr."],
    // 88,733 less 37,939.
    helicopterShares: "Hvem betaler den fulde pris? Det koster dig 37.939 kr. i alt. Resten, omkring 50.794 kr., betaler det offentlige.",
    // A doctor for 50 and a pack for 25 euro: 560.51 kroner, of which a child with a card pays nothing.
    feverRows: ["Med et gyldigt kort betaler du nu 0 kr.", "Uden kort betaler du nu 561 kr."],
    feverShares: "Hvem betaler den fulde pris? Det koster dig 0 kr. i alt. Derudover lægger du 561 kr. ud, som du kan få igen.",
    insideScale: "Alle streger i denne del går fra 0 til 60.506 kr.", outsideScale: "Alle streger i denne del går fra 0 til 336.308 kr.",
  },
  en: {
    helicopter: "Broken leg and a helicopter from the slope", wrist: "Broken wrist", fever: "Child with a fever", mother: "Traveller 2 (aged 40)", boy: "Traveller 3 (aged 12)", child: "Traveller 4 (aged 8)",
    germany: "Germany", austria: "Austria",
    helicopterRows: ["With the card DKK 37,939 between DKK 12,550 and DKK 60,506", "Without card DKK 88,733 between DKK 53,691 and DKK 136,690", "Full price DKK 88,733 between DKK 53,691 and DKK 136,690"],
    helicopterShares: "Who pays the full price? It costs you DKK 37,939 in all. The public system pays the rest, about DKK 50,794.",
    feverRows: ["With a valid card you pay now DKK 0", "Without a card you pay now DKK 561"],
    feverShares: "Who pays the full price? It costs you DKK 0 in all. On top of that you lay out DKK 561, which you can claim back.",
    insideScale: "All lines in this part run from 0 to DKK 60,506", outsideScale: "All lines in this part run from 0 to DKK 336,308",
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
