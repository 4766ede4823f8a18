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
