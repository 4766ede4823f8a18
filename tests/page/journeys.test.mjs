// Whole trips, filled in as people do, and the figures read from the page. What is expected was figured by hand from the facts; the rate of
// data/rates.toml is 7.4735 kroner for a euro.

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

const SKI_WEEK = {
  da: {
    germany: "Tyskland", austria: "Østrig", fever: "Barn med feber", helicopter: "Brækket ben og helikopter fra pisten", wrist: "Brækket håndled",
    child: "Rejsende 4 (8 år)", mother: "Rejsende 2 (40 år)", boy: "Rejsende 3 (12 år)", stay: "Indlæggelse", flight: "Lægehelikopter", medicine: "Receptmedicin", doctor: "Læge",
    verdict: "Ikke hele rejsen. Rejsende 2 (40 år) og Rejsende 4 (8 år) har ret til hjælp i Tyskland og Østrig, men ikke alle dage noget gyldigt at vise. Uden det betaler man først og søger pengene bagefter.",
    expires: "7.–10. februar 2027: Vis det blå kort. Du betaler kun din egen del.", orderBy: "Senest 16. januar 2027",
    // 4,984 for the flight + 6 days at 12.90 + 2 packs at 7.55 = 5,076.50 euro; times 7.4735 = 37,939.22 kroner.
    helicopterYours: { large: "37.939 kr.", local: "typisk 5.076,50 euro, mellem 1.679,27 og 8.096,10 euro" },
    stayYours: "77,40 euro mellem 60 og 81 euro", stayStep: "6 dage à 12,90 euro (mellem 10 og 13,50 euro)", packs: "15,10 euro mellem 14,20 og 15,10 euro",
    flightYours: "4.984 euro mellem 1.605,07 og 8.000 euro",
    wristYours: { large: "56 kr.", local: "typisk 7,55 euro, mellem 7,10 og 7,55 euro" },
    doctorNow: "50 euro mellem 30 og 100 euro",
  },
  en: {
    germany: "Germany", austria: "Austria", fever: "Child with a fever", helicopter: "Broken leg and a helicopter from the slope", wrist: "Broken wrist",
    child: "Traveller 4 (aged 8)", mother: "Traveller 2 (aged 40)", boy: "Traveller 3 (aged 12)", stay: "Hospital stay", flight: "Air ambulance", medicine: "Prescription medicine", doctor: "Doctor",
    verdict: "Not the whole trip. Traveller 2 (aged 40) and Traveller 4 (aged 8) can get public care in Germany and Austria, but cannot show something valid every day. Without that you pay first and claim afterwards.",
    expires: "7 – 10 February 2027: Show the blue card. You pay only your own part.", orderBy: "By 16 January 2027",
    helicopterYours: { large: "DKK 37,939", local: "typically €5,076.50, between €1,679.27 and €8,096.10" },
    stayYours: "€77.40 between €60 and €81", stayStep: "6 days at €12.90 (between €10 and €13.50)", packs: "€15.10 between €14.20 and €15.10",
    flightYours: "€4,984 between €1,605.07 and €8,000",
    wristYours: { large: "DKK 56", local: "typically €7.55, between €7.10 and €7.55" },
    doctorNow: "€50 between €30 and €100",
  },
};

for (const language of ["da", "en"]) {
  test(`a ski week of a family of four (${language})`, async () => {
    const trip = SKI_WEEK[language];
    const { page, watch, close } = await open(browser, server, { language });
    const person = new Traveller(page, language);
    const { words } = person;
    await person.goes(trip.germany, "2027-02-06", "2027-02-07");
    // The day of arrival is the day on which the family leaves Germany: nobody asks for it twice.
    await person.goes(trip.austria, undefined, "2027-02-14", { skiing: true });
    await person.brings(42, "31.03.2029");
    await person.brings(40, "10.02.2027");
    await person.brings(12, "31.03.2029");
    await person.brings(8);

    assert.equal(await person.verdict(), trip.verdict);
    const days = page.locator(".person").filter({ hasText: trip.mother }).locator(".basis");
    assert.ok((await days.allTextContents()).map(plain).includes(trip.expires));
    // Both cards are 14 to 21 days under way; the trip begins on 6 February.
    assert.equal(await text(page.locator(".todo .by").first()), trip.orderBy);

    await person.fears(trip.fever, { who: trip.child, where: trip.germany });
    await person.fears(trip.helicopter, { who: trip.mother, where: trip.austria, when: "2027-02-09" });
    await person.fears(trip.wrist, { who: trip.boy, where: trip.austria, when: "2027-02-10" });
    await person.button(words.cost).click();
    assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.id), "money-heading");

    // Whoever has no card pays the doctor's bill and gets it back: the care itself is free, also the medicine of a child.
    const fever = person.answer(trip.fever);
    assert.equal(await person.lineFigure(fever, trip.doctor, words.payNow), trip.doctorNow);
    assert.match((await person.figure(fever, words.yours)).large, /^(0 kr\.|DKK 0)$/);

    const helicopter = person.answer(trip.helicopter);
    const yours = await person.figure(helicopter, words.yours);
    assert.equal(yours.large, trip.helicopterYours.large);
    assert.ok(yours.small.includes(trip.helicopterYours.local), yours.small.join(" / "));
    assert.equal(await person.lineFigure(helicopter, trip.flight, words.yours), trip.flightYours);
    assert.equal(await person.lineFigure(helicopter, trip.stay, words.yours), trip.stayYours);
    assert.equal(await person.lineFigure(helicopter, trip.medicine, words.yours), trip.packs);
    const stay = helicopter.locator(".line").filter({ hasText: trip.stay });
    await stay.getByText(words.why).first().click();
    assert.equal(await text(stay.locator("tbody td").first()), trip.stayStep);

    const wrist = await person.figure(person.answer(trip.wrist), words.yours);
    assert.equal(wrist.large, trip.wristYours.large);
    assert.ok(wrist.small.includes(trip.wristYours.local), wrist.small.join(" / "));

    await assertAddsUp(page, language);
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}

const DAY_TRIP = {
  da: { germany: "Tyskland", doctor: "Læge", medicine: "Receptmedicin", price: "25", verdict: "Ja. Dit blå kort gælder på hele rejsen.", yours: "37 kr.", local: "5 euro", full: "25 euro", step: "10 procent af 25 euro, mindst 5 euro og højst 10 euro pr. pakning", free: "Gratis for dig" },
  en: { germany: "Germany", doctor: "Doctor", medicine: "Prescription medicine", price: "25.00", verdict: "Yes. Your blue card is good for the whole trip.", yours: "DKK 37", local: "€5", full: "€25", step: "10 per cent of €25, at least €5 and at most €10 per pack", free: "Free for you" },
};

for (const language of ["da", "en"]) {
  test(`a day across the border with a doctor and a prescription (${language})`, async () => {
    const trip = DAY_TRIP[language];
    const { page, watch, close } = await open(browser, server, { language });
    const person = new Traveller(page, language);
    const { words } = person;
    await person.goes(trip.germany, "2027-05-15", "2027-05-15");
    await person.brings(35, "31.12.2028");
    assert.equal(await person.verdict(), trip.verdict);

    await person.lists([{ service: trip.doctor }, { service: trip.medicine, price: trip.price }]);
    const answer = person.answer(words.ownTitle);
    // The doctor is free with the card; of 25 euro at the pharmacy 10 percent would be 2.50, but at least 5 are due: 5.00 euro, 37.37 kroner.
    for (const label of [words.payNow, words.yours]) {
      const { large, small } = await person.figure(answer, label);
      assert.equal(large, trip.yours);
      assert.ok(small.includes(trip.local), small.join(" / "));
    }
    assert.match((await person.figure(answer, words.getBack)).large, /^(0 kr\.|DKK 0)$/);
    assert.equal(await person.lineFigure(answer, trip.medicine, words.fullPrice), trip.full);
    const [doctor, medicine] = [answer.locator(".line").first(), answer.locator(".line").nth(1)];
    await doctor.getByText(words.why).first().click();
    assert.equal(await text(doctor.locator("tbody td").first()), trip.free);
    await medicine.getByText(words.why).first().click();
    assert.equal(await text(medicine.locator("tbody td").first()), trip.step);

    // Where the figure comes from: fetched when asked for, with publisher and date.
    assert.ok(!watch.requests.some((address) => address.includes("sources")));
    await medicine.getByText(words.sources, { exact: true }).click();
    await medicine.locator(".sources a").first().waitFor();
    assert.ok(watch.requests.some((address) => address.includes("sources")));
    assert.match(await text(medicine.locator(".sources li").first()), /, .+, /);

    await assertAddsUp(page, language);
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}

/** The amounts of every explanation add up to the sum below them. */
async function assertAddsUp(page, language) {
  const tables = await page.locator("table").evaluateAll((tables) =>
    tables.map((table) => ({
      cells: [...table.querySelectorAll("tbody tr:not(.rare) .amount .exact")].map((cell) => cell.textContent),
      sum: table.querySelector("tfoot .exact").textContent,
    })),
  );
  assert.ok(tables.length > 0);
  const cents = (amount) => {
    const digits = language === "da" ? amount.replaceAll(".", "").replace(",", ".") : amount.replaceAll(",", "");
    return Math.round(Number(digits.replace(/[^\d.-]/g, "")) * 100);
  };
  for (const { cells, sum } of tables) {
    const added = cells.reduce((total, cell) => total + cents(cell), 0);
    assert.equal(added, cents(sum), `${cells.join(" + ")} is not ${sum}`);
  }
}
