// The trip in the address: it lasts through reloading, going back and changing the language, it can be shared, and it tells nobody's secrets.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, serve } from "./support.mjs";
import { Traveller, text } from "./traveller.mjs";

let server, browser;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Once the address has caught up with the form. */
async function address(page, fragment) {
  await page.waitForFunction((fragment) => location.hash === `#${fragment}`, fragment, { timeout: 5000 }).catch(async () => assert.equal(new URL(page.url()).hash, `#${fragment}`));
}

async function fill(page) {
  const person = new Traveller(page, "da");
  await person.goes("Tenerife", "2027-02-07", "2027-02-14");
  await person.brings(42, "31.03.2029");
  await page.getByText("Andet, der kan betyde noget").click();
  await page.getByLabel("Får folkepension").check();
  await page.getByLabel("Gravid").check();
  await person.fears("Brækket håndled", { when: "2027-02-10" });
  return person;
}

test("reloading and changing the language keep the trip", async () => {
  const { page, watch, close } = await open(browser, server);
  const person = await fill(page);
  await page.getByText("Ret antal, priser og omstændigheder").click();
  const prices = page.getByLabel("Prisen for hver");
  await prices.last().fill("12,50");
  await page.waitForFunction(() => location.hash.includes("12.50"));
  const fragment = new URL(page.url()).hash;
  assert.match(fragment, /^#v=1&leg=ES-CN,2027-02-07,2027-02-14&traveller=42,card\.31\.03\.2029,pensioner&event=brokenWrist,1,1,2027-02-10&care=/);
  assert.doesNotMatch(fragment, /pregnan/i);
  const yours = (await person.figure(person.answer("Brækket håndled"), person.words.yours)).large;

  await page.reload();
  await page.locator("article dl.three").waitFor();
  assert.equal(await page.locator("#leg0-country").inputValue(), "Spanien");
  assert.equal(await page.locator("#leg0-region").inputValue(), "ES-CN");
  assert.equal(await page.locator("#traveller0-month").inputValue(), "03");
  // What no address holds lasts as long as the tab.
  assert.equal(await page.locator("#traveller0-pregnancy").isChecked(), true);
  assert.equal(await prices.last().inputValue(), "12,50");
  assert.equal((await person.figure(person.answer("Brækket håndled"), person.words.yours)).large, yours);

  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { name: "Who is travelling?" }).waitFor();
  assert.equal(new URL(page.url()).pathname, "/en/");
  assert.equal(new URL(page.url()).hash, fragment);
  await page.reload();
  await page.locator("article dl.three").waitFor();
  assert.equal(await page.locator("#leg0-country").inputValue(), "Spain");
  assert.equal(await page.getByLabel("Price of each").last().inputValue(), "12.50");
  assert.equal(await page.locator("#traveller0-pregnancy").isChecked(), true);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("the link is shared without what is nobody's business", async () => {
  const { page, watch, close } = await open(browser, server);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await fill(page);
  await page.getByRole("button", { name: "Del rejsen" }).click();
  await page.getByText("Linket er kopieret.").first().waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(link, `${server.address}#v=1&leg=ES-CN,2027-02-07,2027-02-14&traveller=42,card.31.03.2029,pensioner&event=brokenWrist,1,1,2027-02-10`);

  const other = await open(browser, server);
  await other.page.goto("about:blank");
  await other.page.goto(link);
  await other.page.locator("article dl.three").waitFor();
  assert.equal(await other.page.locator("#traveller0-age").inputValue(), "42");
  assert.equal(await other.page.locator("#traveller0-pregnancy").isChecked(), false);
  await other.close();
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("what is no country and no number stays out of the address", async () => {
  const { page, close } = await open(browser, server);
  await page.locator("#leg0-country").fill("Hos Anna Hansen");
  await page.locator("#traveller0-age").fill("010203-1234");
  await page.locator("#traveller0-year").fill("Anna");
  await page.locator("#leg0-arrive").fill("2027-02-07");
  await address(page, "v=1&leg=,2027-02-07&traveller=,card");
  await close();
});

test("the page of a country hands over its country, and another link in the same tab its trip", async () => {
  const { page, watch, close } = await open(browser, server);
  await page.goto("about:blank");
  await page.goto(`${server.address}#leg=AT`);
  await page.locator("ehic-estimate form").waitFor();
  assert.equal(await page.locator("#leg0-country").inputValue(), "Østrig");
  assert.equal(await page.locator("#traveller0-card").isChecked(), true);
  await page.evaluate(() => (location.hash = "leg=FR,2027-07-01,2027-07-08&traveller=8"));
  await page.waitForFunction(() => document.querySelector("ehic-estimate").shadowRoot.querySelector("#leg0-country").value === "Frankrig");
  assert.equal(await page.locator("#traveller0-card").isChecked(), false);
  assert.match(await text(page.locator(".verdict")), /^Ikke helt\./);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("ehic-estimate").shadowRoot.querySelector("#leg0-country").value === "Østrig");
  assert.deepEqual(watch.complaints, []);
  await close();
});

const DAMAGED = ["v=2&leg=AT", "leg=XX", "leg=AT,2027-02", "leg=AT&event=brokenWrist,2,1", "leg=AT&traveller=<b>", "leg=AT&care=doctor", "leg=%E0%A4%A", "%%%", "leg=AT&event=brokenWr"];

test("a damaged link says so, and the page starts empty", async () => {
  const { page, watch, close } = await open(browser, server);
  for (const fragment of DAMAGED) {
    await page.goto("about:blank");
    await page.goto(`${server.address}#${fragment}`);
    await page.locator("ehic-estimate form").waitFor();
    assert.equal(await text(page.getByRole("alert")), "Linket er ikke helt, så rejsen kunne ikke læses. Bed om et nyt link, eller skriv rejsen her.", fragment);
    assert.equal(await page.locator("#leg0-country").inputValue(), "", fragment);
  }
  await page.locator("#leg0-country").fill("Italien");
  assert.equal(await page.getByRole("alert").count(), 0);
  await address(page, "v=1&leg=IT&traveller=,card");
  assert.deepEqual(watch.complaints, []);
  await close();
});

for (const [language, country, about, heading] of [["da", "Østrig", "Alt om Østrig: regler, priser og kilder", "Østrig"], ["en", "Austria", "All about Austria: rules, prices and sources", "Austria"]]) {
  test(`the answer leads to the page of the country, and that page back to the estimator (${language})`, async () => {
    const { page, watch, close } = await open(browser, server, { language });
    const person = new Traveller(page, language);
    await person.goes(country, "2027-02-07", "2027-02-14");
    await person.brings(42, "31.03.2029");
    await page.getByRole("link", { name: about }).click();
    await page.locator("h1").waitFor();
    assert.match(await text(page.locator("h1")), new RegExp(heading));
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    await page.locator("a.call").click();
    await page.locator("ehic-estimate form").waitFor();
    assert.equal(await page.locator("#leg0-country").inputValue(), country);
    // The trip itself is where it was left.
    await page.goBack();
    await page.goBack();
    await page.locator(".verdict").waitFor();
    assert.equal(await page.locator("#traveller0-age").inputValue(), "42");
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}
