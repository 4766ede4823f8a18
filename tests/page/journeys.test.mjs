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

const SIZES = [["desktop", 1280], ["phone", 320]];

/** A journey in both languages, on a large screen and on the smallest. */
function journey(name, texts, travel) {
  for (const [language, said] of Object.entries(texts)) {
    for (const [size, width] of SIZES) {
      test(`${name} (${language}, ${size})`, async () => {
        const { page, watch, close } = await open(browser, server, { language, width });
        const person = new Traveller(page, language);
        await travel(person, said, page);
        await assertAddsUp(page, language);
        const { wide, shown } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, shown: innerWidth }));
        assert.ok(wide <= shown, `${wide} px of page on ${shown} px of screen`);
        assert.deepEqual(watch.complaints, []);
        await close();
      });
    }
  }
}

/** What is to be done: the first ones, in their order, each by how it begins; and somewhere among them the others. */
async function assertTodo(person, first, others = []) {
  const todo = await person.todo();
  first.forEach((begins, at) => assert.ok(todo[at]?.startsWith(begins), `${begins} is not first of: ${todo.slice(at).join(" / ")}`));
  for (const part of others) assert.ok(todo.some((one) => one.includes(part)), `${part} is not in: ${todo.join(" / ")}`);
}

// The doctor is free in Spain; of 6.81 euro at the pharmacy 50 percent are 3.41 (3.405, half away from zero), 25.48 kroner. At least 40 percent of
// 4.31, 1.72 euro or 12.85 kroner, at most 60 percent of 40, 24 euro or 179.36 kroner. Three months after 25 January the day of 24 April is the 90th.
journey("a student goes to Spain for five months", {
  da: { spain: "Spanien", study: "Studieophold uden lønnet job", verdict: "Ja. Dit blå kort gælder på hele rejsen.", bladder: "Blærebetændelse", register: "Senest 24. april 2027", work: "Får du lønnet arbejde i landet", three: ["25 kr.", "0 kr.", "25 kr."], between: "mellem 13 og 179 kr." },
  en: { spain: "Spain", study: "Studies, without a paid job", verdict: "Yes. Your blue card is good for the whole trip.", bladder: "Bladder infection", register: "By 24 April 2027", work: "paid work", three: ["DKK 25", "DKK 0", "DKK 25"], between: "between DKK 13 and DKK 179" },
}, async (person, said, page) => {
  await person.goes(said.spain, "2027-01-25", "2027-06-25");
  await page.getByLabel(person.words.purpose).selectOption({ label: said.study });
  await person.brings(22, "30.06.2028");
  assert.equal(await person.verdict(), said.verdict);
  await assertTodo(person, [], [said.register]);
  await page.locator(".person summary").first().click();
  assert.ok((await text(page.locator(".person"))).includes(said.work));
  await person.fears(said.bladder, { when: "2027-03-01" });
  assert.deepEqual(await person.three(person.answer(said.bladder)), said.three);
  assert.ok((await person.figure(person.answer(said.bladder), person.words.yours)).small.includes(said.between));
});

// Today is 24 November, nine days before. A card takes 14 to 21 days: too late, so the order is due today and brings the certificate at once. Without
// anything valid both bills are paid: 75 euro at the doctor's and 6.81 at the pharmacy, 81.81 euro or 611.41 kroner. A pensioner's own part is 10 percent of
// the medicine, 0.68 euro or 5.08 kroner; 611 less 5 come back.
journey("a pensioner with an expired card leaves in nine days", {
  da: { place: "Gran Canaria", verdict: "Ikke helt. Du har ret til hjælp i Spanien, men ikke noget gyldigt at vise. Uden det betaler man først og søger pengene bagefter.", stomach: "Dårlig mave med opkast og diarré", todo: ["I dag Bestil et nyt kort hos Udbetaling Danmark", "Senest 3. december 2026"], certificate: "erstatningsattest (PRC)", three: ["611 kr.", "606 kr.", "5 kr."], after: "Ja. Du skal vise erstatningsattesten i Spanien.", then: ["5 kr.", "0 kr.", "5 kr."], prc: "En midlertidig erstatningsattest", from: "Gælder fra", until: "Gælder til" },
  en: { place: "Gran Canaria", verdict: "Not quite. You can get public care in Spain, but cannot show anything valid. Without that you pay first and claim afterwards.", stomach: "Stomach bug", todo: ["Today Order a new card from Udbetaling Danmark", "By 3 December 2026"], certificate: "replacement certificate (PRC)", three: ["DKK 611", "DKK 606", "DKK 5"], after: "Yes. You must show the replacement certificate in Spain.", then: ["DKK 5", "DKK 0", "DKK 5"], prc: "A Provisional Replacement Certificate", from: "Valid from", until: "Valid until" },
}, async (person, said, page) => {
  await person.goes(said.place, "2026-12-03", "2026-12-17");
  await person.brings(70, "31.08.2026");
  await page.getByText(person.words.moreOfTraveller).click();
  await page.getByLabel(person.words.pensioner).check();
  assert.equal(await person.verdict(), said.verdict);
  await assertTodo(person, said.todo, [said.certificate]);
  await person.fears(said.stomach);
  assert.deepEqual(await person.three(person.answer(said.stomach)), said.three);
  // And once the certificate is there, nothing is paid in advance.
  await page.getByLabel(said.prc).check();
  await page.locator("#traveller0-from").fill("2026-12-01");
  await page.locator("#traveller0-until").fill("2027-03-01");
  await page.getByText(said.after).first().waitFor();
  assert.deepEqual(await person.three(person.answer(said.stomach)), said.then);
});

// Four nights at 260 euro are 1,040, or 7,772.44 kroner. Care in a public hospital is free with the card, so all of it can be claimed; that is the usual case
// and not a promise: at worst all of it stays with the traveller. A new card takes 14 to 21 days, in summer a week more: 28 days before 5 June is 8 May.
journey("a forgotten card, and a hospital bill in Greece", {
  da: { place: "Kreta", verdict: "Ikke helt. Du har ret til hjælp i Grækenland, men ikke noget gyldigt at vise. Uden det betaler man først og søger pengene bagefter.", todo: ["Senest 8. maj 2027 Bestil det blå kort"], keep: "Gem alt: regninger", claim: "Styrelsen for Patientsikkerhed", stay: "Indlæggelse", three: ["7.772 kr.", "7.772 kr.", "0 kr."], between: "mellem 0 og 7.772 kr.", local: "1.040 euro" },
  en: { place: "Crete", verdict: "Not quite. You can get public care in Greece, but cannot show anything valid. Without that you pay first and claim afterwards.", todo: ["By 8 May 2027 Order the"], keep: "Keep everything: bills", claim: "Styrelsen for Patientsikkerhed", stay: "Hospital stay", three: ["DKK 7,772", "DKK 7,772", "DKK 0"], between: "between DKK 0 and DKK 7,772", local: "€1,040" },
}, async (person, said) => {
  await person.goes(said.place, "2027-06-05", "2027-06-19");
  await person.brings(45);
  assert.equal(await person.verdict(), said.verdict);
  await assertTodo(person, said.todo, [said.keep, said.claim]);
  await person.lists([{ service: said.stay, units: 4, price: "260" }], { when: "2027-06-08" });
  const answer = person.answer(person.words.ownTitle);
  assert.deepEqual(await person.three(answer), said.three);
  assert.ok((await person.figure(answer, person.words.yours)).small.includes(said.between));
  assert.ok((await person.figure(answer, person.words.payNow)).small.includes(said.local));
});

// In Germany 5 euro of 25 (10 percent, but at least 5): 37.37 kroner, shown as 37. Two nights in Austria are three days at 12.90, 38.70 euro: 289.22 kroner,
// shown as 289. The exact sum would be 326.59; who adds up what is shown gets 326. Low: 30 euro, 224.21 kroner; high: 40.50 euro, 302.68 kroner.
journey("a round trip of six countries", {
  da: { legs: ["Tyskland", "Tjekkiet", "Østrig", "Slovenien", "Italien", "Schweiz"], verdict: "Ja. Dit blå kort gælder på hele rejsen.", medicine: "Receptmedicin", stay: "Indlæggelse", total: "I alt for 2 hændelser", three: ["326 kr.", "0 kr.", "326 kr."], between: "mellem 261 og 340 kr.", parts: ["37 kr.", "289 kr."] },
  en: { legs: ["Germany", "Czechia", "Austria", "Slovenia", "Italy", "Switzerland"], verdict: "Yes. Your blue card is good for the whole trip.", medicine: "Prescription medicine", stay: "Hospital stay", total: /2 /, three: ["DKK 326", "DKK 0", "DKK 326"], between: "between DKK 261 and DKK 340", parts: ["DKK 37", "DKK 289"] },
}, async (person, said, page) => {
  const days = ["2027-07-01", "2027-07-03", "2027-07-06", "2027-07-09", "2027-07-12", "2027-07-16", "2027-07-19"];
  for (const [at, country] of said.legs.entries()) await person.goes(country, at === 0 ? days[0] : undefined, days[at + 1]);
  await person.brings(35, "31.03.2029");
  assert.equal(await person.verdict(), said.verdict);
  // Every stay begins on the day on which the one before ends, and is listed once.
  assert.equal(await page.locator(".stays > li").count(), 6);
  await person.lists([{ service: said.medicine, price: "25" }], { where: said.legs[0] });
  await person.lists([{ service: said.stay, units: 2 }], { where: said.legs[2] });
  const total = page.locator(".total");
  assert.deepEqual(await person.three(total), said.three);
  assert.ok((await person.figure(total, person.words.yours)).small.includes(said.between));
  const parts = page.getByRole("article");
  for (const [at, part] of said.parts.entries()) assert.equal((await person.figure(parts.nth(at), person.words.yours)).large, part);
});

// In Greece the card is good: the doctor is free, and of 7 euro at the pharmacy 25 percent, 1.75, and 1 for the prescription: 2.75 euro, 20.55 kroner. In Turkey
// it is not: the bill of 1,000 kroner stays with the traveller. Together 21 + 1,000.
journey("a trip to Turkey by way of Greece", {
  da: { greece: "Rhodos", turkey: "Tyrkiet", in: "Grækenland", where: "Tyrkiet", verdict: "Nej. Du er ikke dækket af den offentlige sygesikring i Tyrkiet. Her hjælper kun en rejseforsikring.", stays: [/^Grækenland, .* Vis det blå kort\./, /^Tyrkiet, .* Ikke dækket\./], insurance: "rejseforsikring", bring: "Kun i Grækenland.", stomach: "Dårlig mave med opkast og diarré", doctor: "Læge", one: ["21 kr.", "0 kr.", "21 kr."], other: ["1.000 kr.", "0 kr.", "1.000 kr."], three: ["1.021 kr.", "0 kr.", "1.021 kr."] },
  en: { greece: "Rhodes", turkey: "Turkey", in: "Greece", where: "Türkiye", verdict: "No. You cannot count on public health insurance in Türkiye. Only travel insurance helps there.", stays: [/^Greece, .* Show the blue card\./, /^Türkiye, .* Not covered\./], insurance: "travel insurance", bring: "Only in Greece.", stomach: "Stomach bug", doctor: "Doctor", one: ["DKK 21", "DKK 0", "DKK 21"], other: ["DKK 1,000", "DKK 0", "DKK 1,000"], three: ["DKK 1,021", "DKK 0", "DKK 1,021"] },
}, async (person, said, page) => {
  await person.goes(said.greece, "2027-07-01", "2027-07-05");
  await person.goes(said.turkey, undefined, "2027-07-12");
  await person.brings(40, "31.03.2029");
  assert.equal(await person.verdict(), said.verdict);
  const stays = (await page.locator(".stays > li").allInnerTexts()).map(plain);
  said.stays.forEach((stay, at) => assert.match(stays[at], stay));
  await assertTodo(person, [], [said.insurance, said.bring]);
  await person.fears(said.stomach, { where: said.in });
  await person.lists([{ service: said.doctor, price: "1000" }], { where: said.where });
  assert.deepEqual(await person.three(person.answer(said.stomach)), said.one);
  assert.deepEqual(await person.three(person.answer(person.words.ownTitle)), said.other);
  assert.deepEqual(await person.three(page.locator(".total")), said.three);
});

// The blue card does nothing in the Faroe Islands, but there is a right to care: a doctor's bill of 400 kroner is paid and claimed, and with the yellow
// card and photo identification the doctor is free.
journey("to the Faroe Islands with a blue card only", {
  da: { place: "Færøerne", verdict: "Ikke helt. Du har ret til hjælp på Færøerne, men ikke noget gyldigt at vise. Uden det betaler man først og søger pengene bagefter.", bring: "Tag dit gule sundhedskort med", home: "SOS International", doctor: "Læge", three: ["400 kr.", "400 kr.", "0 kr."], after: "Ja. Du skal vise det gule sundhedskort på Færøerne.", then: ["0 kr.", "0 kr.", "0 kr."] },
  en: { place: "Faroe Islands", verdict: "Not quite. You can get public care in the Faroe Islands, but cannot show anything valid. Without that you pay first and claim afterwards.", bring: "Bring your yellow health card", home: "SOS International", doctor: "Doctor", three: ["DKK 400", "DKK 400", "DKK 0"], after: "Yes. You must show the yellow health card in the Faroe Islands.", then: ["DKK 0", "DKK 0", "DKK 0"] },
}, async (person, said, page) => {
  await person.goes(said.place, "2027-07-01", "2027-07-08");
  await person.brings(40, "31.03.2029");
  assert.equal(await person.verdict(), said.verdict);
  await assertTodo(person, [], [said.bring, said.home]);
  await person.lists([{ service: said.doctor, price: "400" }]);
  const answer = person.answer(person.words.ownTitle);
  assert.deepEqual(await person.three(answer), said.three);
  await page.getByLabel(person.words.yellow).check();
  await page.getByText(said.after).first().waitFor();
  assert.deepEqual(await person.three(answer), said.then);
});

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
