// Somebody who is insured elsewhere than in Denmark: the page asks for their card, speaks of their card, counts in their money, and says nothing of Denmark.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import init, { issuers } from "../../dist/npm/index.js";
import { launch, open, serve } from "./support.mjs";
import { Traveller, text } from "./traveller.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

let server, browser;
before(async () => {
  await init({ module_or_path: await readFile(`${ROOT}dist/npm/ehic_estimator_bg.wasm`) });
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const ASK = { da: "Hvor er du sygesikret?", en: "Where are you insured?" };
/** What only those who are insured in Denmark are asked and told. */
const OF_DENMARK = /gul|yellow|borger\.dk|dansk|danish|Danmark|Denmark|Udbetaling|Gruppe 2|group 2|blå|blue/i;
const MORE = { da: "Andet, der kan betyde noget", en: "What else may matter" };

test("each of the 32 issuers can be chosen, and Denmark is", async () => {
  const { page, close } = await open(browser, server);
  const options = page.getByLabel(ASK.da).locator("option");
  const codes = await options.evaluateAll((options) => options.map(({ value }) => value));
  assert.deepEqual(codes.toSorted(), issuers().map(({ code }) => code).toSorted());
  assert.equal(await page.getByLabel(ASK.da).inputValue(), "DK");
  const names = await options.allTextContents();
  assert.deepEqual(names, names.toSorted(new Intl.Collator("da").compare));
  await close();
});

const HOMES = [
  // A prescription fee of 7.55 euro in Austria; times 10.978 it is 82.88 Swedish kronor, in whole ones 83.
  { home: "SE", language: "da", name: "Sverige", to: "Østrig", ownCard: true, verdict: "Ja. Dit kort gælder på hele rejsen.", event: "Brækket håndled", yours: "7,55 euro", phone: "+46 771 524 524" },
  { home: "SE", language: "en", name: "Sweden", to: "Austria", ownCard: true, verdict: "Yes. Your card is good for the whole trip.", event: "Broken wrist", yours: "€7.55", phone: "+46 771 524 524" },
  { home: "DE", language: "da", name: "Tyskland", to: "Østrig", ownCard: false, verdict: "Ja. Dit kort gælder på hele rejsen.", event: "Brækket håndled", yours: "7,55 euro" },
  { home: "NL", language: "en", name: "Netherlands", to: "Austria", ownCard: false, verdict: "Yes. Your card is good for the whole trip.", event: "Broken wrist", yours: "€7.55" },
  { home: "GB", language: "en", name: "United Kingdom", to: "Austria", ownCard: false, verdict: "Yes. Your card is good for the whole trip.", event: "Broken wrist", yours: "€7.55", phone: "+44 191 283 3909" },
];

for (const { home, language, name, to, ownCard, verdict, event, yours, phone } of HOMES) {
  test(`insured in ${name} (${language})`, async () => {
    const { page, watch, close } = await open(browser, server, { language });
    const person = new Traveller(page, language);
    await page.getByLabel(ASK[language]).selectOption({ label: name });
    await person.goes(to, "2027-02-07", "2027-02-14");
    person.words = { ...person.words, card: await text(page.locator("label[for=traveller0-card]")) };
    await person.brings(42, "31.03.2029");
    await person.fears(event);
    await page.locator("article dl.three").waitFor();

    assert.equal(await person.verdict(), verdict);
    const shown = (await page.locator(".answer").allInnerTexts()).join(" ");
    // Sources are the same for everybody, and many of them are Danish; they are folded away.
    assert.doesNotMatch(shown, OF_DENMARK);
    assert.equal(await page.locator("#traveller0-yellow").count(), ownCard ? 1 : 0);
    await page.getByText(MORE[language]).click();
    assert.equal(await page.locator("#traveller0-group").count(), 0);
    assert.doesNotMatch(await page.locator(".ask").first().innerText(), /gul|yellow|Gruppe 2|group 2|blå|blue/i);
    const figure = await person.figure(person.answer(event), person.words.yours);
    assert.ok([figure.large, ...figure.small].some((said) => said.includes(yours)), JSON.stringify(figure));
    if (phone) assert.ok(shown.replaceAll("\u00a0", " ").includes(phone));
    assert.match(await page.locator("label[for=traveller0-card]").innerText(), home === "GB" ? /GHIC/ : /EHIC/);
    assert.equal(await page.locator("#traveller0-withdrawal").count(), home === "GB" ? 1 : 0);

    await page.waitForFunction((home) => location.hash.includes(`home=${home}&`) && location.hash.includes("event="), home);
    await page.reload();
    await page.locator("article dl.three").waitFor();
    assert.equal(await page.getByLabel(ASK[language]).inputValue(), home);
    assert.equal(await person.verdict(), verdict);

    // And back home to Denmark, with everything that belongs there.
    await page.getByLabel(ASK[language]).selectOption("DK");
    await page.locator("#traveller0-yellow").waitFor();
    assert.match(await person.verdict(), language === "da" ? /^Ja\. Dit blå kort/ : /^Yes\. Your blue card/);
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}

test("who turns out to be insured where the trip goes is told nothing that is meant for visitors", async () => {
  const { page, close } = await open(browser, server);
  await page.goto("about:blank");
  // Both in euro: nothing else of the answer changes.
  await page.goto(`${server.address}#home=DE&leg=AT,2027-02-07,2027-02-14&traveller=42,card.31.03.2029`);
  const notes = page.locator(".block details summary", { hasText: "Østrig" });
  await notes.waitFor();
  await page.getByLabel(ASK.da).selectOption("AT");
  await notes.waitFor({ state: "detached" });
  await close();
});

test("a British card may be one of the withdrawal agreement", async () => {
  const { page, close } = await open(browser, server, { language: "en" });
  await page.goto("about:blank");
  await page.goto(`${server.address}en/#home=GB&leg=ES,2027-02-07,2027-02-14&traveller=42,card.31.03.2029,withdrawal`);
  await page.locator(".verdict").waitFor();
  assert.equal(await page.locator("#traveller0-withdrawal").isChecked(), true);
  await page.getByText("Why?").first().click();
  await page.getByText("A British EHIC under the Withdrawal Agreement works").waitFor();
  await page.locator("#traveller0-withdrawal").uncheck();
  await page.getByText("A British EHIC under the Withdrawal Agreement works").waitFor({ state: "detached" });
  await close();
});
