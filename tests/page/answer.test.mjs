// What the answer says beside the figures: whom to call, what the card does not pay, and how old and how sure a figure is.

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

test("numbers are one tap away, and a place without one says so", async () => {
  const { page, watch, close } = await open(browser, server);
  const person = new Traveller(page, "da");
  await person.goes("Østrig", "2027-02-07", "2027-02-14");
  await person.goes("Tyrkiet", undefined, "2027-02-16");
  await person.brings(42, "31.03.2029");
  // data/territories/at.toml
  for (const [label, number] of [["Alarmcentralen", "112"], ["Ambulance", "144"], ["Lægevagt", "141"], ["Redning i bjergene", "140"], ["Råd om sygdom", "1450"]]) {
    const row = page.locator("dl > div").filter({ has: page.getByText(label, { exact: true }) });
    assert.equal(await row.getByRole("link").getAttribute("href"), `tel:${number}`);
    assert.equal(await text(row.getByRole("link")), number);
  }
  await page.getByText("Vi har ikke fundet nummeret. Find det, før du rejser.").waitFor();
  // In a sentence: the Danish certificate line and the Foreign Ministry (data/card.toml).
  const sentence = page.locator(".todo li").filter({ hasText: "Bliver nogen syg, så ring tidligt" });
  const links = await sentence.getByRole("link").evaluateAll((links) => links.map(({ href }) => href));
  assert.deepEqual(links, ["tel:+4570128081", "tel:+4533921112"]);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("what the card does not pay is marked, and so is how old and how sure a figure is", async () => {
  const { page, watch, close } = await open(browser, server);
  const person = new Traveller(page, "da");
  await person.goes("Østrig", "2027-02-07", "2027-02-14", { skiing: true });
  await person.brings(42, "31.03.2029");
  await person.fears("Brækket ben og helikopter fra pisten");
  const line = (service) => page.locator(".line").filter({ has: page.getByRole("heading", { name: service, level: 5 }) });
  assert.equal(await text(line("Lægehelikopter").locator(".mark")), "Det betaler kortet ikke.");
  assert.equal(await line("Indlæggelse").locator(".mark").count(), 0);
  assert.equal(await page.getByText("Inden for kortet").count(), 0);
  await page.getByText("Det blå kort betaler blandt andet ikke det, der står her. Listen er ikke fuldstændig.").waitFor();
  // data/outside.toml: the sledge down an Austrian piste, a figure of 2021.
  const piste = page.locator(".gaps li").filter({ hasText: "turen ned ad pisten på kælk" });
  assert.match(await text(piste), /Beløbet er fra 2021\. Ret sikkert\./);
  // Of what nobody knows the year of, none is told.
  assert.ok(!(await page.locator(".gaps li").allTextContents()).map(plain).some((said) => said.includes("unknown")));
  assert.equal(await page.getByText("feuille de soins").count(), 0);
  assert.deepEqual(watch.complaints, []);
  await close();
});
