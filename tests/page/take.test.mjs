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
  await skiWeek(page);
  assert.ok(!watch.requests.some((address) => address.includes("later")));
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
  for (const details of await page.locator(".answer details").all()) assert.equal(await details.evaluate(({ open }) => open), true);
  // Every source once, with its address, and none behind a link that nobody can follow.
  const cited = await page.locator(".cited li").allTextContents();
  assert.ok(cited.length > 5 && cited.every((source) => /: \S+$/.test(source)), cited.join("\n"));
  assert.equal(new Set(cited).size, cited.length);
  assert.equal(await page.locator(".sources a").first().isVisible(), false);
  assert.equal(await text(page.locator("p.paper")), "Regnet ud 24. november 2026. Reglerne er senest kontrolleret 22. november 2026, og kurserne er fra 30. oktober 2026.");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator(".answer details[open]").count(), 0);
  assert.deepEqual(watch.complaints, []);
  await close();
});
