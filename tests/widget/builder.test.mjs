// The page on which a host puts the widget together: what it gives to paste works as pasted, on another origin.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { plain, text } from "../page/traveller.mjs";
import { Watch } from "../page/support.mjs";
import { SITE, hostPage, visit, world } from "./support.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let all;
before(async () => (all = await world()));
after(() => all?.close());

async function open({ language = "da", width = 1280, dark = false } = {}) {
  const context = await all.browser.newContext({
    viewport: { width, height: 900 }, colorScheme: dark ? "dark" : "light", locale: language === "da" ? "da-DK" : "en-GB", timezoneId: "Europe/Copenhagen", reducedMotion: "reduce",
    serviceWorkers: "block", permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const watch = new Watch(page, all.site.address);
  await page.clock.setFixedTime(new Date("2026-11-24T10:00:00+01:00"));
  await page.goto(all.site.address + (language === "da" ? "builder/" : "builder/en/"));
  // On a narrow screen it stands below the choices, and loads once somebody comes near.
  await page.locator("#preview").scrollIntoViewIfNeeded();
  await page.locator("#preview form").waitFor();
  const snippet = async (id) => page.locator(`#snippet-${id}`).textContent();
  return { page, watch, snippet, close: () => context.close() };
}

async function findings(page, within) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(([values, within]) => window.axe.run(within ?? document, { runOnly: { type: "tag", values } }), [RULES, within]);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`);
}

for (const language of ["da", "en"]) {
  for (const [theme, width] of [["light", 1280], ["dark", 1280], ["light", 320]]) {
    test(`axe finds nothing on the builder: ${language}, ${theme}, ${width} px`, async () => {
      const { page, watch, close } = await open({ language, width, dark: theme === "dark" });
      await page.locator("#policy-text").fill('{"schema": "ehic-policy/1"}');
      await page.locator("#accent").fill("#ffee00");
      await page.locator("#country").fill("Narnia");
      await page.locator("details summary").last().click();
      assert.deepEqual(await findings(page), []);
      const { wide, shown } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, shown: innerWidth }));
      assert.ok(wide <= shown, `${wide} px of page on ${shown} px of screen`);
      assert.deepEqual(watch.complaints.filter((said) => !said.includes("--ehic-accent")), []);
      await close();
    });
  }
}

test("the lines and the preview follow the choices", async () => {
  const { page, snippet, close } = await open();
  await page.locator("#country").fill("Østrig, gran canaria, de");
  await page.locator("#from").fill("2027-02-07");
  await page.locator("#to").fill("2027-02-14");
  await page.locator("#ages").fill("42, 8");
  await page.locator("#mode").selectOption("card");
  await page.getByLabel("Engelsk").check();
  await page.getByLabel("Mørkt").check();
  await page.locator("#compact").check();
  assert.match(await snippet("element"), /\n<ehic-estimate lang="en" country="AT ES-CN DE" from="2027-02-07" to="2027-02-14" ages="42 8" mode="card" theme="dark" compact>\n {2}<p><a href="http[^"]*" rel="noopener">/);
  assert.match(await snippet("frame"), /src="\/embed\/#lang=en&amp;country=AT\+ES-CN\+DE&amp;from=2027-02-07&amp;/);
  const preview = page.locator("#preview");
  // The English words come over the net, after the form stands there in Danish.
  await preview.getByLabel("Destination").first().waitFor();
  assert.deepEqual([await preview.locator("#leg0-country").inputValue(), await preview.locator("#leg2-country").inputValue(), await preview.locator("#traveller1-age").inputValue()], ["Austria", "Germany", "8"]);
  assert.equal(await preview.getAttribute("theme"), "dark");
  await page.locator("#country").fill("Narnia, Italien");
  assert.equal(await page.locator("#country-problem").textContent(), "Det her land kender vi ikke: Narnia.");
  assert.match(await snippet("element"), / country="IT" /);
  await close();
});

test("the element as pasted runs on another origin, under the very lines that are given for its policy", async () => {
  const { page: builder, snippet, close: closeBuilder } = await open();
  await builder.locator("#country").fill("Østrig");
  await builder.locator("#accent").fill("#1d4e9e");
  const [element, style, policy, types] = [await snippet("element"), await snippet("style"), await snippet("csp-element"), await snippet("csp-types")];
  await closeBuilder();
  assert.equal(policy, "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'");
  const [sheet, script, ...tag] = element.split("\n");
  assert.equal(sheet, '<link rel="stylesheet" href="/widget/ehic-estimate.css">');
  Object.assign(all.ground.pages, { "/": hostPage(tag.join("\n"), { script, head: '<link rel="stylesheet" href="/own.css">' }), "/own.css": style });
  all.ground.headers = { "Content-Security-Policy": `default-src 'none'; ${policy}; ${types}` };
  const { page, watch, until, close } = await visit(all);
  await until("ehic-ready");
  assert.equal(await page.locator("#leg0-country").inputValue(), "Østrig");
  assert.equal(await page.locator("button.primary").first().evaluate((button) => getComputedStyle(button).backgroundColor), "rgb(29, 78, 158)");
  assert.deepEqual(watch.complaints, []);
  await close();
  // Another script than the one whose hash stands in the line.
  all.ground.spoil = (path) => (path.endsWith("ehic-estimate.js") ? "document.title = 'taken over'" : undefined);
  const spoilt = await visit(all);
  await spoilt.page.getByRole("link", { name: /Gælder det blå kort på rejsen/ }).waitFor();
  assert.deepEqual(await spoilt.page.evaluate(() => [document.title, customElements.get("ehic-estimate")]), ["Host", undefined]);
  all.ground.spoil = () => undefined;
  await spoilt.close();
});

test("the frame as pasted gets the height of its content, under the very lines that are given for it", async () => {
  const { page: builder, snippet, close: closeBuilder } = await open({ language: "en" });
  await builder.locator("#country").fill("Italy");
  const [frame, policy] = [await snippet("frame"), await snippet("csp-frame")];
  await closeBuilder();
  all.ground.pages["/"] = hostPage(frame, { script: "", language: "en" });
  all.ground.headers = { "Content-Security-Policy": `default-src 'none'; style-src 'self'; ${policy}` };
  const { page, watch, close } = await visit(all, "/", { language: "en" });
  const inner = page.frameLocator("iframe");
  // The frame's own script names the language and the country, and on a slow machine it comes when the form is there already: what counts is what the form ends with.
  await inner.getByLabel("Destination").waitFor();
  const within = await (await page.locator("iframe").elementHandle()).contentFrame();
  await within.waitForFunction(() => document.querySelector("ehic-estimate").shadowRoot.querySelector("#leg0-country").value === "Italy");
  await page.waitForFunction(() => Math.abs(document.querySelector("iframe").clientHeight - 900) > 2);
  assert.ok(await page.locator("iframe").getAttribute("title"));
  // True, and no harm where host and frame are one and the same server (docs/security.md).
  assert.deepEqual(watch.complaints.filter((said) => !said.includes("can escape its sandboxing")), []);
  await close();
});

test("of each colour it is said whether the widget will use it, by the widget's own rule", async () => {
  const { page, snippet, close } = await open();
  const said = (id) => page.locator(`#${id}-said`);
  await page.locator("#accent").fill("#ffee00");
  await said("accent").getByText("For lidt kontrast").waitFor();
  assert.equal(await page.locator("#accent-own").isChecked(), true);
  // Yellow on white: 1.2:1 (WCAG's formula). Navy: 8:1.
  assert.equal(await page.locator("#preview button.primary").first().evaluate((button) => getComputedStyle(button).backgroundColor), "rgb(31, 92, 77)");
  await page.locator("#accent").fill("#1d4e9e");
  await said("accent").getByText("Farven bliver brugt.").waitFor();
  await page.locator("#surface").fill("#ffffff");
  assert.equal(await snippet("style"), "ehic-estimate, iframe[data-ehic] {\n  --ehic-accent: #1d4e9e;\n  --ehic-surface: #ffffff;\n}");
  await page.locator("#accent-own").uncheck();
  assert.equal(await said("accent").textContent(), "");
  assert.equal(await snippet("style"), "ehic-estimate, iframe[data-ehic] {\n  --ehic-surface: #ffffff;\n}");
  await close();
});

test("a policy file is checked in place: every mistake by its place, and a good one in the preview", async () => {
  const { page, snippet, close } = await open();
  await page.getByRole("button", { name: "Indsæt et eksempel" }).click();
  await page.locator("#preview .policy").waitFor();
  assert.equal(plain(await page.locator("#policy-said").textContent()), "Filen er i orden og vises i prøven.");
  assert.match(await snippet("element"), / policy-src="\/insurance\/policy\.json">/);
  const example = await page.locator("#policy-text").inputValue();
  const wrong = Buffer.from(example.replace('"excess": 50000', '"excess": -1').replace('"required"', '"sometimes"'));
  await page.locator("#policy-file").setInputFiles({ name: "police.json", mimeType: "application/json", buffer: wrong });
  await page.locator(".problems").waitFor();
  assert.equal(plain(await page.locator("#policy-said > p").textContent()), "Der er 2 fejl i filen, så den bliver ikke vist:");
  assert.deepEqual((await page.locator(".problems li").allTextContents()).map(plain), ["excess ligger uden for grænsernemust be from 0 to 1000000000000", "blueCard er ikke en af de kendte værdiermust be one of required, advised, notNeeded"]);
  assert.equal(await page.locator("#policy-text").getAttribute("aria-invalid"), "true");
  assert.equal(await page.locator("#preview .policy").count(), 0);
  assert.doesNotMatch(await snippet("element"), /policy-src/);
  await page.getByRole("button", { name: "Tøm" }).click();
  assert.equal(plain(await page.locator("#policy-said").textContent()), "Ingen fil. Widgetten viser de neutrale tal.");
  await close();
});

test("the hashes are those of the release's files, and none is left out", async () => {
  const { page, close } = await open();
  await page.locator("details summary").last().click();
  const rows = await page.locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
  assert.ok(rows.some(([name]) => name === "widget/ehic-estimate.js") && rows.some(([name]) => name === "embed/index.html") && rows.some(([name]) => name.endsWith(".wasm")));
  for (const [name, hash] of rows) assert.equal(hash, `sha384-${createHash("sha384").update(await readFile(join(SITE, name))).digest("base64")}`, name);
  await close();
});

test("an example of each event gives way to what the preview really sends", async () => {
  const { page, close } = await open();
  const payload = async (name) => JSON.parse(await page.locator(`#${name}-payload`).textContent());
  assert.equal((await payload("ehic-ready")).schema, 1);
  await page.locator("#country").fill("Tyrkiet");
  await page.locator("#from").fill("2027-02-07");
  await page.locator("#to").fill("2027-02-14");
  await page.locator("#ages").fill("40");
  await page.locator("#traveller0-card").uncheck();
  await page.waitForFunction(() => document.querySelector("#ehic-result-from").textContent === "Fra prøven");
  const { card, totals } = await payload("ehic-result");
  assert.deepEqual([card, totals], ["none", null]);
  await close();
});

test("by keyboard alone: from a choice to the copied lines", async () => {
  const { page, snippet, close } = await open();
  await page.locator("#country").focus();
  await page.keyboard.type("Portugal");
  const button = page.getByRole("button", { name: "Kopiér: 1. Elementet fra jeres egen server" });
  // Through the preview, in and out again.
  for (let presses = 0; presses < 150 && !(await button.evaluate((one) => one === document.activeElement)); presses += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("#copied").getByText("Kopieret").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await snippet("element"));
  assert.match(await snippet("element"), /country="PT"/);
  await close();
});

test("the page of an invented insurer shows the widget on another origin, and says that it is invented", async () => {
  all.ground.headers = {};
  const demo = await readFile(join(SITE, "builder/demo.html"), "utf8");
  all.ground.pages["/builder/demo.html"] = demo;
  const [look] = /demo\.\w+\.css/.exec(demo);
  all.ground.pages[`/builder/${look}`] = await readFile(join(SITE, "builder", look), "utf8");
  for (const width of [1280, 375]) {
    const { page, heard, until, close } = await visit(all, "/builder/demo.html", { width });
    await until("ehic-ready");
    await page.getByRole("heading", { name: "Eksempel Forsikring oplyser" }).waitFor();
    assert.equal(await page.getByText("Et opdigtet selskab.", { exact: false }).first().isVisible(), true);
    assert.equal(await page.getByRole("heading", { name: "Gælder det blå kort, og hvad koster det at blive syg?" }).isVisible(), true);
    assert.deepEqual(await heard("ehic-error"), []);
    assert.deepEqual(await findings(page), []);
    const { wide, shown } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, shown: innerWidth }));
    assert.ok(wide <= shown);
    await close();
  }
});
