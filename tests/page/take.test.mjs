// What is taken along: dates for the calendar, and paper.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { launch, open, serve } from "./support.mjs";
import { Traveller, text } from "./traveller.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

let server, browser;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** A ski week whose card runs out under way, and a broken wrist without a card to show. */
async function skiWeek(page, language = "da") {
  const person = new Traveller(page, language);
  await person.goes(language === "da" ? "Østrig" : "Austria", "2027-02-07", "2027-02-14", { skiing: true });
  await person.brings(42, "10.02.2027");
  await person.fears(language === "da" ? "Brækket håndled" : "Broken wrist");
  return person;
}

/** The lines of a calendar file, with those that were folded put together. */
function unfolded(file) {
  return file.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

test("the calendar has the day to order by, the day before departure and the day after", async () => {
  const { page, watch, close } = await open(browser, server);
  assert.ok(!watch.requests.some((address) => address.includes("take")));
  await skiWeek(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Gem datoerne i kalenderen" }).click()]);
  assert.equal(download.suggestedFilename(), "rejsen.ics");
  const file = await readFile(await download.path(), "utf8");
  assert.doesNotMatch(file, /[^\r]\n/);
  for (const line of file.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  const lines = unfolded(file);
  assert.deepEqual([lines[0], lines[1], lines.at(-1)], ["BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR"]);
  const days = lines.filter((line) => line.startsWith("DTSTART") || line.startsWith("SUMMARY"));
  // 21 days before the departure, and what is due on its day, of which one is reminded the day before.
  assert.equal(days[days.indexOf("SUMMARY:Forny det blå kort") - 1], "DTSTART;VALUE=DATE:20270117");
  assert.equal(days[days.indexOf("SUMMARY:Husk det til rejsen: kort\\, legitimation\\, forsikring") - 1], "DTSTART;VALUE=DATE:20270207");
  assert.equal(days[days.indexOf("SUMMARY:Søg pengene tilbage for det\\, du selv har betalt") - 1], "DTSTART;VALUE=DATE:20270215");
  assert.equal(lines.filter((line) => line === "BEGIN:VEVENT").length, lines.filter((line) => line === "END:VEVENT").length);
  assert.equal(new Set(lines.filter((line) => line.startsWith("UID:"))).size, lines.filter((line) => line.startsWith("UID:")).length);
  assert.ok(lines.every((line) => /^[A-Z-]+[:;]/.test(line)));
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("a calendar line is folded at 75 bytes and between characters, and its text is escaped", async () => {
  const { outputFiles } = await build({ entryPoints: [`${ROOT}www/src/calendar.ts`], bundle: true, write: false, format: "esm" });
  const { calendar } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
  const description = `Først; så, \\ og\n${"æøå🚑".repeat(30)}`;
  const file = calendar([{ id: "a", day: "2027-02-28", title: "T", description, alarms: ["-PT15H"] }], new Date("2026-11-24T09:00:00.123Z"));
  for (const line of file.split("\r\n")) {
    assert.ok(Buffer.byteLength(line) <= 75);
    assert.ok(!line.includes("\ufffd"));
  }
  const lines = unfolded(file);
  assert.ok(lines.includes(`DESCRIPTION:Først\\; så\\, \\\\ og\\n${"æøå🚑".repeat(30)}`));
  assert.ok(lines.includes("DTSTAMP:20261124T090000Z"));
  assert.ok(lines.includes("DTEND;VALUE=DATE:20270301"));
  assert.ok(lines.includes("TRIGGER:-PT15H"));
});

test("on paper stands all of the answer and nothing of the form", async () => {
  const { page, watch, close } = await open(browser, server);
  await skiWeek(page);
  await page.evaluate(() => (window.print = () => (window.printed = true)));
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await page.waitForFunction(() => window.printed);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const hidden = page.locator("#leg0-country, .scenario, nav, button");
  for (const control of await hidden.all()) assert.equal(await control.isVisible(), false);
  for (const details of await page.locator(":is(.answer, .take) details").all()) assert.equal(await details.evaluate(({ open }) => open), true);
  // At its head, which trip it is and the number to call; and the papers for a refund, unfolded.
  assert.equal(await text(page.locator(".head li")), "Østrig 7.–14. februar 2027 Livsfare? 112");
  assert.equal(await page.locator(".receipts .check").first().isVisible(), true);
  assert.equal(await page.locator(".sos").isVisible(), false);
  // Every source once, with its address, and none behind a link that nobody can follow.
  const cited = await page.locator(".cited li").allTextContents();
  assert.ok(cited.length > 5 && cited.every((source) => /: \S+$/.test(source)), cited.join("\n"));
  assert.equal(new Set(cited).size, cited.length);
  assert.equal(await page.locator(".sources a").first().isVisible(), false);
  assert.equal(await text(page.locator("p.paper")), "Regnet ud 24. november 2026. Reglerne er senest kontrolleret 22. november 2026, og kurserne er fra 30. oktober 2026.");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator(":is(.answer, .take) details[open]").count(), 0);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("the papers for a refund are a list to tick off, with what each place asks for and where to send it, and no tick is stored", async () => {
  const { page, watch, close } = await open(browser, server);
  const person = new Traveller(page, "da");
  await person.goes("Frankrig", "2027-05-08", "2027-05-12");
  await person.goes("Tyskland", undefined, "2027-05-15");
  await person.brings(42, "31.03.2029");
  await person.brings(40, "31.03.2029");
  const papers = page.locator(".receipts");
  await papers.locator("summary").click();
  const labels = (await papers.locator(".check").allTextContents()).map((label) => label.trim());
  // R6.5 of the card's rules: bills, proof of payment, referrals, copy of the card, transport, power of attorney; in France the signed feuille de soins.
  assert.deepEqual(labels, [
    "Alle regninger, i original", "Kvitteringer for, at du har betalt", "Henvisninger og recepter", "Kopi af det kort eller den erstatningsattest, du viste",
    "Bilag for transport, hvis nogen kørte eller fløj dig", "Frankrig: behandlingsblanketten med underskrift (feuille de soins)",
    "På skrift, hvorfor de ikke tog kortet, hvis de sagde nej", "Fuldmagt, hvis du søger for en anden voksen", "Afgørelsen, hvis du allerede har fået noget tilbage dernede",
  ]);
  const terms = await papers.locator("dt").allTextContents();
  assert.deepEqual(terms, ["Frankrig", "Frankrig", "Tyskland", "Hjemme"]);
  assert.match(await text(papers.locator("dd").nth(2)), /^Måtte du betale\? Aflever kvitteringerne hos den tyske sygekasse/);
  // Three years from the first stay's last day, by R6.9.
  assert.match(await text(papers.locator("dd").last()), /^Senest 12\. maj 2030/);
  const first = papers.getByRole("checkbox").first();
  await first.check();
  await page.locator("#traveller0-age").fill("43");
  await page.locator("#leg0-country").blur();
  assert.ok(await first.isChecked(), "a tick is gone after another answer");
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.hash.includes("receipt")]), [0, 0, "", false]);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("the emergency number is at hand wherever one stands in the answer on a phone", async () => {
  const { page, watch, close } = await open(browser, server, { width: 375, height: 700 });
  const person = await skiWeek(page);
  await person.openChoice();
  const call = page.locator(".sos").getByRole("link", { name: "112" });
  await call.waitFor();
  assert.equal(await call.getAttribute("href"), "tel:112");
  for (const stop of ["#card-heading", ".verdict", "#money-heading", ".outside", "#take-heading"]) {
    await page.locator(stop).first().scrollIntoViewIfNeeded();
    const { y, height } = await call.boundingBox();
    assert.ok(y >= 0 && y + height <= 700 && height >= 44, `${stop}: ${y}, ${height}`);
  }
  await page.getByRole("button", { name: "Alle numre" }).click();
  await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.id === "help-heading");
  assert.ok(await page.locator(".beside .phone").first().isVisible());
  // What has the focus is never under the bar.
  const under = await page.evaluate(async () => {
    const root = document.querySelector("ehic-estimate").shadowRoot;
    const bar = root.querySelector(".sos");
    const found = [];
    for (const control of root.querySelectorAll("a[href], button, summary, input, select")) {
      if (bar.contains(control)) continue;
      control.focus();
      await new Promise(requestAnimationFrame);
      // Folded away, or hidden.
      if (root.activeElement !== control) continue;
      const box = control.getBoundingClientRect();
      if (box.bottom > bar.getBoundingClientRect().top + 1 && box.height < 100) found.push(control.textContent || control.id);
    }
    return found;
  });
  assert.deepEqual(under, []);
  assert.deepEqual(watch.complaints, []);
  await close();
});
