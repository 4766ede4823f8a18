// What happens when something is missing or wrong: it is said at its field and in a summary, and nothing that was typed is lost.

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

const SAID = {
  da: {
    country: "Rejsemål: det land kender vi ikke. Vælg et fra listen.", arrive: "Ankomst: vælg en dag.", depart: "Hjemrejse eller videre: vælg en dag.",
    age: "Alder: skriv et helt tal, for eksempel 8.", expires: "Udløbsdato: den dag findes ikke i kalenderen.", heading: "Der er 5 ting at rette",
    parts: ["Ophold 1. ", "Ophold 1. ", "Ophold 1. ", "Rejsende 1. ", "Rejsende 1. "],
  },
  en: {
    country: "Destination: we do not know that country. Choose one from the list.", arrive: "Arrival: choose a day.", depart: "Departure: choose a day.",
    age: "Age: enter a whole number, such as 8.", expires: "Expiry date: there is no such day in the calendar.", heading: "There are 5 things to put right",
    parts: ["Stop 1. ", "Stop 1. ", "Stop 1. ", "Traveller 1. ", "Traveller 1. "],
  },
};

for (const language of ["da", "en"]) {
  test(`every problem is said at its field and in a summary that takes the focus (${language})`, async () => {
    const said = SAID[language];
    const { page, watch, close } = await open(browser, server, { language });
    const { words } = new Traveller(page, language);
    await page.getByLabel(words.country, { exact: true }).fill("Narnia");
    await page.getByLabel(words.age, { exact: true }).fill("ti");
    await page.getByLabel(words.day, { exact: true }).fill("31");
    await page.getByLabel(words.month, { exact: true }).fill("02");
    await page.getByLabel(words.year, { exact: true }).fill("2028");
    await page.getByRole("button", { name: words.cardGood }).click();

    assert.equal(await focused(page), "problems");
    const summary = page.getByRole("group", { name: said.heading });
    const sentences = [said.country, said.arrive, said.depart, said.age, said.expires];
    assert.deepEqual((await summary.getByRole("listitem").allTextContents()).map(plain), sentences.map((sentence, index) => said.parts[index] + sentence));
    for (const [label, sentence] of [[words.country, said.country], [words.arrive, said.arrive], [words.depart, said.depart], [words.age, said.age], [words.day, said.expires]]) {
      const field = page.getByLabel(label, { exact: true });
      assert.equal(await field.getAttribute("aria-invalid"), "true");
      assert.ok((await description(field)).includes(sentence), `${label} does not say "${sentence}"`);
    }
    // From the summary to the field.
    await summary.getByRole("link").nth(3).click();
    assert.equal(await focused(page), "traveller0-age");

    assert.equal(await page.getByLabel(words.country, { exact: true }).inputValue(), "Narnia");
    assert.equal(await page.getByLabel(words.age, { exact: true }).inputValue(), "ti");
    assert.equal(await page.getByLabel(words.day, { exact: true }).inputValue(), "31");

    // Put right one by one, the summary shrinks and goes.
    await page.getByLabel(words.age, { exact: true }).fill("10");
    assert.equal(await summary.count(), 0);
    assert.equal(await page.locator("#problems li").count(), 4);
    await page.getByLabel(words.country, { exact: true }).fill(language === "da" ? "Spain" : "Spanien");
    await page.getByLabel(words.arrive).fill("2027-07-01");
    await page.getByLabel(words.depart).fill("2027-07-08");
    await page.getByLabel(words.month, { exact: true }).fill("3");
    assert.equal(await page.locator("#problems").count(), 0);
    await page.getByRole("button", { name: words.cardGood }).click();
    assert.equal(await focused(page), "card-heading");
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}

test("nothing is said before somebody has left a field or asked", async () => {
  const { page, close } = await open(browser, server);
  await page.locator("#leg0-country").focus();
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(".problem").count(), 0);
  await page.locator("#traveller0-age").fill("130");
  assert.equal(await page.locator(".problem").count(), 0);
  await page.keyboard.press("Tab");
  assert.equal(await text(page.locator(".problem")), "Alder: skriv et tal fra 0 til 120.");
  await close();
});

test("a day that is half typed is neither wiped nor taken for none", async () => {
  const { page, close } = await open(browser, server);
  const arrive = page.locator("#leg0-arrive");
  await arrive.focus();
  await page.keyboard.type("31");
  await page.locator("#traveller0-age").fill("40");
  await page.getByRole("button", { name: "Gælder kortet?" }).click();
  assert.equal(await text(page.locator("#leg0-arrive-problem")), "Ankomst: den dag findes ikke i kalenderen.");
  assert.equal(await arrive.evaluate((input) => input.validity.badInput), true);
  await close();
});

test("problems of days, numbers and prices are said where they are", async () => {
  const { page, close } = await open(browser, server);
  const person = new Traveller(page, "da");
  await person.goes("Tyskland", "2027-05-15", "2027-05-10");
  await person.brings(35, "31.12.2028");
  await person.lists([{ service: "Receptmedicin", price: "gratis" }]);
  await page.getByLabel("Antal pakninger").fill("0");
  await page.getByLabel("Hvilken dag?").fill("2027-06-01");
  await person.button("Hvad koster det?").click();
  const sentences = (await page.locator("#problems li").allTextContents()).map(plain);
  assert.deepEqual(sentences, [
    "Ophold 1. Hjemrejse eller videre: vælg ankomstdagen eller en senere.",
    "Hændelse 1. Antal pakninger: skriv et tal fra 1 til 365.",
    "Hændelse 1. Prisen for hver: skriv beløbet med tal, for eksempel 25 eller 12,50.",
  ]);
  await page.locator("#leg0-depart").fill("2027-05-20");
  assert.equal(await text(page.locator("#event0-date-problem")), "Hvilken dag?: vælg en dag, mens du er på stedet.");
  await close();
});

test("the other language has the whole trip, and so has the way back", async () => {
  const { page, watch, close } = await open(browser, server);
  const person = new Traveller(page, "da");
  await person.goes("Østrig", "2027-02-07", "2027-02-14", { skiing: true });
  await person.brings(42, "31.03.2029");
  await person.fears("Brækket håndled");
  await page.getByText("Ret antal, priser og omstændigheder").click();
  await page.getByLabel("Prisen for hver").nth(2).fill("12,50");
  await page.getByLabel("Alder", { exact: true }).fill("42 år");

  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { name: "Who is travelling?" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.equal(await page.title(), "What does it cost to fall ill on the trip?");
  assert.equal(new URL(page.url()).pathname, "/en/");
  assert.equal(await page.getByLabel("Destination", { exact: true }).inputValue(), "Austria");
  assert.equal(await page.getByLabel("Arrival").inputValue(), "2027-02-07");
  assert.equal(await page.getByLabel("Age", { exact: true }).inputValue(), "42 år");
  assert.equal(await page.getByLabel("Year", { exact: true }).inputValue(), "2029");
  assert.equal(await page.getByLabel("Price of each").nth(2).inputValue(), "12,50");
  assert.equal(await page.getByLabel("We go skiing").isChecked(), true);

  await page.goBack();
  await page.getByRole("heading", { name: "Hvem rejser?" }).waitFor();
  assert.equal(await page.getByLabel("Rejsemål", { exact: true }).inputValue(), "Østrig");
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("what was taken out can be had back", async () => {
  const { page, close } = await open(browser, server);
  const person = new Traveller(page, "da");
  await person.goes("Østrig", "2027-02-07", "2027-02-14");
  await person.brings(42, "31.03.2029");
  await person.brings(12, "31.03.2029");
  await person.fears("Brækket håndled", { who: "Rejsende 2 (12 år)" });
  await page.getByRole("button", { name: "Fjern rejsende 2" }).click();
  assert.equal(await focused(page), "traveller0-heading");
  assert.equal(await page.locator("#traveller1-age").count(), 0);
  await page.getByRole("button", { name: "Fortryd" }).click();
  assert.equal(await page.locator("#traveller1-age").inputValue(), "12");
  assert.equal(await page.getByLabel("Hvem?").inputValue(), "1");
  await close();
});

test("an old answer is marked as old while something is missing", async () => {
  const { page, close } = await open(browser, server);
  const person = new Traveller(page, "da");
  await person.goes("Østrig", "2027-02-07", "2027-02-14");
  await person.brings(42, "31.03.2029");
  assert.equal(await page.locator(".stale").count(), 0);
  await person.button("Tilføj en rejsende").click();
  assert.match(await text(page.locator(".stale").first()), /^Svaret herunder er fra før\./);
  await close();
});

test("one sentence tells a screen reader what has become of it", async () => {
  const { page, close } = await open(browser, server, { language: "en" });
  const person = new Traveller(page, "en");
  await person.goes("Germany", "2027-05-15", "2027-05-15");
  await person.brings(35, "31.12.2028");
  await person.lists([{ service: "Prescription medicine", price: "25" }]);
  const live = page.getByRole("status");
  assert.equal(await live.count(), 1);
  await page.waitForFunction(() => document.querySelector("ehic-estimate").shadowRoot.querySelector("output").textContent.startsWith("The event costs"));
  assert.equal(await text(live), "The event costs you DKK 37 in all. Yes. Your blue card is good for the whole trip.");
  await close();
});

function focused(page) {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);
}

/** What a screen reader reads after the label. */
function description(field) {
  return field.evaluate((control) => {
    const ids = control.getAttribute("aria-describedby").split(" ");
    return ids.map((id) => control.getRootNode().getElementById(id)?.textContent.replace(/\s+/g, " ").trim());
  });
}
