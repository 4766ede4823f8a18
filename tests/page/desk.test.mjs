// At the counter: in the language of the place, with what it means below, from the answer and from the page of a territory.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { parse } from "smol-toml";
import { launch, open, serve, Watch } from "./support.mjs";
import { Traveller, plain, text } from "./traveller.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const desk = parse(await readFile(new URL("../../data/desk.toml", import.meta.url), "utf8"));

let server, browser;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** A week somewhere, and the button that shows what to show there. */
async function inPlace(page, country, language = "da") {
  const person = new Traveller(page, language);
  await person.goes(country, "2027-05-08", "2027-05-15");
  await person.brings(42, "31.03.2029");
  return page.getByRole("button", { name: new RegExp(language === "da" ? "^Vis det her ved skranken" : "^Show this at the counter") });
}

const focused = (page) => page.evaluate(() => {
  let element = document.activeElement;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element.textContent.trim();
});

/** Whether nothing is cut off at the side. */
const fits = (dialog) => dialog.locator(".sheet").evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth);

async function axe(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), RULES);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`);
}

test("one tap on the answer shows what to show in Austria, in its German, with the law and the Danish below", async () => {
  const { page, watch, close } = await open(browser, server, { width: 375, height: 812 });
  const opener = await inPlace(page, "Østrig");
  assert.ok(!watch.requests.some((address) => address.includes("desk")), "fetched before anybody asked");
  await opener.click();
  const dialog = page.getByRole("dialog", { name: "Vis det her ved skranken" });
  await dialog.waitFor();
  // data/desk.toml, [[text]] de-AT.
  const local = (await dialog.locator('.local[lang="de-AT"]').allTextContents()).map(plain);
  assert.deepEqual(local, [
    "Ich bin in Dänemark krankenversichert.",
    "Hier ist meine Europäische Krankenversicherungskarte (EKVK).",
    "Bitte behandeln Sie mich auf Kosten der gesetzlichen Krankenversicherung (Kasse); falls Sie Wahlarzt sind oder privat abrechnen, sagen Sie es mir bitte vor der Behandlung.",
    "Europäische Krankenversicherungskarte (EKVK)",
    "Verordnung (EG) Nr. 883/2004, Artikel 19",
  ]);
  const own = (await dialog.locator('.own[lang="da"]').allTextContents()).map(plain);
  assert.ok(own.includes("Jeg er sygesikret i Danmark.") && own.includes("Her er mit blå EU-sygesikringskort."), own.join("\n"));
  assert.ok(await dialog.getByText("Ingen med sproget som modersmål har læst teksten endnu.").isVisible());
  // The whole screen, and only its own place's words were fetched.
  const { x, y, width, height } = await dialog.boundingBox();
  assert.deepEqual([x, y, width, height], [0, 0, 375, 812]);
  assert.ok(await fits(dialog), "wider than the screen");
  assert.equal(watch.requests.filter((address) => /desk\.[0-9a-f]{10}\/[a-z]{2}\.json/.test(address)).length, 1);
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  assert.match(await focused(page), /^Vis det her ved skranken/);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("when they refuse, it says what to show, whom to call and what to keep, and comes back", async () => {
  const { page, watch, close } = await open(browser, server, { language: "en", width: 320, height: 640 });
  await (await inPlace(page, "Spain", "en")).click();
  await page.getByRole("button", { name: "Do they refuse?" }).click();
  const dialog = page.getByRole("dialog", { name: "If they refuse" });
  await dialog.waitFor();
  assert.equal(plain(await dialog.locator('.steps .local[lang="es"]').textContent()), desk.text.find(({ id }) => id === "es").refused);
  const call = dialog.getByRole("link", { name: "+45 70 12 80 81" });
  assert.equal(await call.getAttribute("href"), "tel:+4570128081");
  assert.match(await text(dialog), /replacement certificate \(PRC\).*closed at night and at weekends.*keep the bill and the receipt/);
  assert.deepEqual(await axe(page), []);
  await dialog.getByRole("button", { name: "Back to the card" }).click();
  await page.getByRole("dialog", { name: "Show this at the counter" }).waitFor();
  assert.equal(await focused(page), "Show this at the counter");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  assert.match(await focused(page), /^Show this at the counter/);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("every place offers its languages, each marked as what it is, and no other", async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, serviceWorkers: "block" });
  const page = await context.newPage();
  const watch = new Watch(page, server.address);
  const pages = JSON.parse(await (await fetch(`${server.address}data/places.json`)).text());
  const several = new Map([["CH", ["Deutsch", "Français", "Italiano"]], ["BE", ["Nederlands", "Français", "Deutsch"]], ["LU", ["Français", "Deutsch"]], ["MT", ["English", "Malti"]], ["CY", ["Ελληνικά", "English"]], ["IE", ["English", "Gaeilge"]]]);
  for (const { code, pages: { en } } of pages) {
    await page.goto(server.address + en);
    const opener = page.locator("button[data-desk]");
    if (code === "DK") {
      assert.equal(await opener.count(), 0);
      continue;
    }
    await opener.click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const { texts, law: ofPlace } = desk.territory.find((one) => one.code === code);
    const choices = dialog.getByRole("group", { name: "Language at the counter" }).getByRole("button");
    assert.equal(await choices.count(), texts.length === 1 ? 0 : texts.length, code);
    if (several.has(code)) assert.deepEqual((await choices.allTextContents()).slice(0, several.get(code).length), several.get(code), code);
    for (const [at, { tag, text: id }] of texts.entries()) {
      const wanted = desk.text.find((one) => one.id === id);
      if (texts.length > 1) await choices.nth(at).click();
      const said = (await dialog.locator(`.said .local[lang="${tag}"]`).allTextContents()).map(plain);
      assert.deepEqual(said, wanted.sentences, `${code} ${tag}`);
      const law = dialog.locator(".law .local");
      assert.deepEqual((await law.allTextContents()).map(plain), wanted.adapted ? [] : [ofPlace ?? wanted.law], `${code} ${tag}`);
      assert.ok(await fits(dialog), `${code} ${tag} is wider than the screen`);
      assert.equal(await dialog.getByText("No blue card with you?").count(), wanted.nordic === undefined ? 0 : 1, code);
    }
    await dialog.getByRole("button", { name: "Close", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
  }
  assert.deepEqual(watch.complaints, []);
  await context.close();
});

test("in the Nordic countries it has words for the yellow card, and in the Faroe Islands no certificate to call for", async () => {
  const { page, watch, close } = await open(browser, server);
  await (await inPlace(page, "Island")).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Har du ikke det blå kort med?" }).click();
  assert.equal(plain(await dialog.locator('.local[lang="is"]').textContent()), desk.text.find(({ id }) => id === "is").nordic);
  await page.keyboard.press("Escape");
  await page.locator("#leg0-country").fill("Færøerne");
  await page.getByRole("button", { name: /^Vis det her ved skranken \(Færøerne\)/ }).click();
  assert.match(await text(dialog.locator(".said")), /Her er mit gule sundhedskort og legitimation med billede\./);
  await dialog.getByRole("button", { name: "Siger de nej?" }).click();
  assert.equal(await dialog.getByRole("link").count(), 0);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("on a phone it fills the screen where the browser can, and works where it cannot", async () => {
  for (const can of [true, false]) {
    const context = await browser.newContext({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true, serviceWorkers: "block" });
    const page = await context.newPage();
    const watch = new Watch(page, server.address);
    if (!can) await page.addInitScript(() => delete Element.prototype.requestFullscreen);
    await page.goto(`${server.address}da/frankrig.html`);
    await page.locator("button[data-desk]").tap();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    if (can) {
      await page.waitForFunction(() => document.fullscreenElement !== null);
      assert.ok(await dialog.getByText("J'ai une assurance maladie au Danemark.").isVisible());
      await page.evaluate(() => document.exitFullscreen());
    } else await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    assert.equal(await focused(page), "Vis det på hele skærmen");
    assert.deepEqual(watch.complaints, []);
    await context.close();
  }
});
