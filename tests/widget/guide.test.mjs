// The lines of docs/embedding.md, pasted as they stand into a page of a host that allows what the guide says and no more.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { SITE, visit, world } from "./support.mjs";

const GUIDE = await readFile(new URL("../../docs/embedding.md", import.meta.url), "utf8");
const blocks = (language) => [...GUIDE.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text]) => text.trim());
const HTML = blocks("html");
/** The host's page has nothing of its own that could help. */
const page = (lines) => `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Host</title></head><body><main><h1>Rejseforsikring</h1>${lines}<p id="after">Mere om forsikringen</p></main></body></html>`;
const policy = blocks("text").find((text) => text.includes("wasm-unsafe-eval"));

let all;
before(async () => (all = await world()));
after(() => all?.close());

async function paste(lines, headers) {
  all.ground.headers = { "Content-Security-Policy": headers };
  all.ground.pages["/"] = page(lines.replaceAll("https://ehic.example/", all.site.address));
  return visit(all, "/", { width: 1000 });
}

test("the element: it runs, nothing on the page moves, and nothing is complained of", async () => {
  const [lines] = HTML;
  const { page, watch, until, close } = await paste(lines, policy);
  await until("ehic-ready");
  assert.equal(await page.locator("#leg0-country").inputValue(), "Østrig");
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => window.shifts), 0);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("the frame with the host script: as wide as its place, as high as its content", async () => {
  const lines = HTML.find((text) => text.includes("data-ehic"));
  const { page, until, close } = await paste(lines, `default-src 'none'; script-src 'self'; frame-src ${all.site.address}`);
  await until("ehic-ready");
  assert.equal(await page.frameLocator("iframe").locator("#leg0-country").inputValue(), "Østrig");
  await page.waitForFunction(() => document.querySelector("iframe").clientHeight !== 900);
  assert.ok(await page.evaluate(() => document.querySelector("iframe").clientWidth >= document.querySelector("main").clientWidth - 4));
  await close();
});

test("the frame without a script, and the link", async () => {
  const [lines] = HTML.find((text) => text.includes("data-ehic")).split("<script");
  const { page, close } = await paste(lines + HTML.find((text) => text.startsWith("<a href")), `default-src 'none'; frame-src ${all.site.address}`);
  await page.frameLocator("iframe").locator("#leg0-country").waitFor();
  assert.deepEqual(await page.evaluate(() => document.querySelector("iframe").clientHeight), 900);
  assert.ok(await page.evaluate(() => document.querySelector("iframe").clientWidth >= document.querySelector("main").clientWidth - 4));
  await page.getByRole("link", { name: "Gælder det blå kort på rejsen, og hvad koster det at blive syg?" }).click();
  await page.locator("ehic-estimate form").waitFor();
  await close();
});

test("the recipe for a quote form: the answer is in its fields", async () => {
  all.ground.pages["/quote.js"] = blocks("js").find((text) => text.includes("ehic-result"));
  const lines = HTML.find((text) => text.includes("/quote.js")).replace("<ehic-estimate", '<ehic-estimate country="AT" from="2027-02-07" to="2027-02-14" ages="42" card-expires="2029-03-31"');
  const { page, watch, until, close } = await paste(`${lines}<script type="module" src="/widget/ehic-estimate.js"></script>`, policy);
  await until("ehic-result");
  const fields = () => page.evaluate(() => ["card", "own"].map((name) => document.querySelector(`[name=${name}]`).value));
  assert.deepEqual(await fields(), ["card", ""]);
  await page.getByRole("button", { name: "Brækket håndled" }).click();
  await until("ehic-result", 2);
  // One prescription of 7.55 euro at DKK 7.4735, in øre: 5642.49.
  assert.deepEqual(await fields(), ["card", "5642"]);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("the reminder on \"my insurance\": the card alone, with the policy's own words and button", async () => {
  all.ground.pages["/insurance/policy.json"] = await readFile(`${SITE}widget/eksempel.json`, "utf8");
  const { page, watch, until, close } = await paste(`${HTML.find((text) => text.includes('mode="card"'))}<script type="module" src="/widget/ehic-estimate.js"></script>`, policy);
  await until("ehic-ready");
  await page.getByRole("heading", { name: "Eksempel Forsikring oplyser" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Bestil det blå kort" }).first().isVisible(), true);
  assert.equal(await page.locator("#money-heading").count(), 0);
  assert.deepEqual(watch.complaints, []);
  await close();
});
