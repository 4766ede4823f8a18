// A site renewed by halves: an old page whose files are gone, a new one whose files are not there yet. It says so, and nothing that was typed is lost.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { launch, open, serve } from "./support.mjs";
import { Traveller, plain } from "./traveller.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SAID = {
  da: { renewed: "Noget kunne ikke hentes. Måske har du ikke net, eller siden er blevet fornyet imens. Hent den igen: det, du har skrevet, er her stadig.", again: "Hent siden igen" },
  en: { renewed: "Something could not be loaded. Perhaps you are offline, or the page has been renewed meanwhile. Load it again: what you have entered is still here.", again: "Load the page again" },
};

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** A site of one's own, of which files can go and come back. */
async function site(t) {
  const folder = await mkdtemp(join(tmpdir(), "ehic-site-"));
  await cp(join(ROOT, "dist/site"), folder, { recursive: true });
  const server = await serve({ folder });
  t.after(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  const gone = [];
  return {
    server,
    async lose(pattern) {
      for (const name of await readdir(folder)) {
        if (!pattern.test(name)) continue;
        await rename(join(folder, name), join(folder, `gone-${gone.length}`));
        gone.push(name);
      }
      assert.ok(gone.length > 0, `${pattern} meets nothing`);
    },
    /** The rest of the new site has come. */
    async complete() {
      for (const [index, name] of gone.entries()) await rename(join(folder, `gone-${index}`), join(folder, name));
      gone.length = 0;
      for (const name of ["index.html", "en/index.html"]) {
        const page = await readFile(join(folder, name), "utf8");
        await writeFile(join(folder, name), page.replace("<body>", '<body data-newer="yes">'));
      }
    },
  };
}

const alert = (page) => page.getByRole("alert");

for (const language of ["da", "en"]) {
  test(`an old page says when what it needs is gone, and brings the trip to the new one (${language})`, async (t) => {
    const said = SAID[language];
    const { server, lose, complete } = await site(t);
    const { page, close } = await open(browser, server, { language });
    const person = new Traveller(page, language);
    await person.goes(language === "da" ? "Østrig" : "Austria", "2027-02-07", "2027-02-14");
    await person.brings(42, "31.3.2029");
    await page.locator("#traveller0-needs-pregnancy, [id^=traveller0][id*=pregnancy]").first().evaluate((box) => (box.closest("details")?.setAttribute("open", ""), box.click()));
    await page.locator(".verdict").waitFor();

    await lose(/^(later|desk|pictures|page)\.|^words$|^data$/);
    // Whoever asks for the sources is the first to need a file that is gone.
    await page.locator(".todo ~ details.sources > summary").first().click();
    await alert(page).waitFor();
    assert.equal(plain(await alert(page).textContent()), `${said.renewed} ${said.again}`);
    // What was typed is there, and the answer still counts.
    assert.equal(await page.locator("#leg0-arrive").inputValue(), "2027-02-07");
    assert.ok(await page.locator(".verdict").isVisible());

    await complete();
    await page.getByRole("button", { name: said.again }).click();
    await page.locator("body[data-newer] ehic-estimate form").waitFor();
    await page.locator(".verdict").waitFor();
    assert.equal(await page.locator("#leg0-country").inputValue(), language === "da" ? "Østrig" : "Austria");
    assert.equal(await page.locator("#traveller0-age").inputValue(), "42");
    assert.deepEqual(await page.locator("#traveller0-day, #traveller0-month, #traveller0-year").evaluateAll((fields) => fields.map(({ value }) => value)), ["31", "3", "2029"]);
    assert.equal(await page.locator("[id^=traveller0][id*=pregnancy]").first().isChecked(), true);
    assert.equal(await alert(page).count(), 0);
    await close();
  });
}

test("a place whose words are gone has its figures, and no code of ours", async (t) => {
  const { server, lose, complete } = await site(t);
  const { page, close } = await open(browser, server, { language: "en" });
  await lose(/^words$/);
  const person = new Traveller(page, "en");
  await person.goes("Austria", "2027-02-07", "2027-02-14");
  await person.brings(42, "31.3.2029");
  await alert(page).waitFor();
  await page.locator(".verdict").waitFor();
  assert.doesNotMatch(await page.locator(".answer").allInnerTexts().then((texts) => texts.join(" ")), /caveat-|exemption-|alternative-/);
  await complete();
  await page.getByRole("button", { name: SAID.en.again }).click();
  await page.locator("body[data-newer] .verdict").waitFor();
  assert.equal(await page.locator("#traveller0-age").inputValue(), "42");
  await close();
});

for (const [what, pattern] of [["the script that reads it", /^later\./], ["the estimator", /^ehic_estimator\./], ["the words", /^words$/]]) {
  test(`a link to a trip waits in the address where ${what} is missing, and no empty form invites to write over it`, async (t) => {
    const { server, lose, complete } = await site(t);
    await lose(pattern);
    const context = await browser.newContext({ locale: "da-DK", serviceWorkers: "block" });
    const page = await context.newPage();
    const trip = "#leg=AT,2027-02-07,2027-02-14,skiing&traveller=42,card.31.3.2029&traveller=8&event=brokenWrist,1,2";
    await page.goto(server.address + trip);
    await alert(page).waitFor();
    assert.equal(await page.locator("#leg0-country").count(), 0);
    // Long enough for anything that would write.
    await page.waitForTimeout(600);
    assert.equal(new URL(page.url()).hash, trip);

    await complete();
    await alert(page).getByRole("button").click();
    await page.locator("body[data-newer] .verdict").waitFor();
    assert.equal(await page.locator("#traveller1-age").inputValue(), "8");
    await page.getByRole("heading", { name: "Brækket håndled" }).waitFor();
    await context.close();
  });
}
