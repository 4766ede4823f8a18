// What is in dist/site: types that hold, no address but its own, and a weight that a phone on roaming can bear.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { takePicture } from "./picture.mjs";
import { launch, open, serve } from "./support.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/**
 * The page without the estimator, and with it: what a traveller downloads to the first estimate. The aim for both
 * together is 100,000; until it is reached this is a ratchet (docs/decisions/0004-size-ratchet.md).
 */
const PAGE_BUDGET = 45_500;
const BUDGET = 122_200;
/** What comes once the first figures stand there, and draws them. */
const PICTURES_BUDGET = 12_000;
const OF_PICTURES = /\bpictures\.(\w+\.js|json)$/;
/** What comes after the first answer as well: what one takes along. */
const TAKE_BUDGET = 5_000;
const OF_TAKE = /\btake\.(\w+\.js|json)$/;

test("the page's types hold", () => {
  execFileSync("node_modules/.bin/tsc", ["--project", "www"], { cwd: ROOT, stdio: "pipe", encoding: "utf8" });
});

test("the picture of the README can be taken again", async () => {
  const file = `${ROOT}dist/check/page.png`;
  await takePicture(file);
  // The size of an image stands at the beginning of a PNG.
  const [now, kept] = (await Promise.all([readFile(file), readFile(`${ROOT}docs/images/page.png`)])).map((image) => image.readUInt32BE(16));
  assert.equal(now, kept);
});

test("the page asks for its own files alone, and for no more than it needs", async (t) => {
  const sent = [];
  const server = await serve({ asked: (path) => sent.push(path.slice(1)) });
  const browser = await launch();
  t.after(async () => {
    await browser.close();
    await server.close();
  });
  const { page, watch } = await open(browser, server);
  await page.locator("#leg0-country").fill("Italien");
  await page.locator("#leg0-arrive").fill("2027-07-01");
  await page.locator("#leg0-depart").fill("2027-07-08");
  await page.locator("#traveller0-age").fill("40");
  await page.evaluate(() => {
    const root = document.querySelector("ehic-estimate").shadowRoot;
    const watch = new MutationObserver(() => root.querySelector(".verdict") && (window.atAnswer ??= performance.getEntriesByType("resource").map(({ name }) => name)));
    watch.observe(root, { childList: true, subtree: true });
  });
  await page.locator("#traveller0-card").uncheck();
  await page.locator(".verdict").waitFor();
  const beforeAnswer = await page.evaluate(() => window.atAnswer);
  await page.locator(".picture").first().waitFor();
  await page.locator("#take-heading").waitFor();
  await page.locator(".scenario").first().click();
  await page.locator("article dl.three").waitFor();
  // With every new fragment Chromium looks for the icon of the address once more, and finds it in its cache. What costs the traveller something is what is sent.
  assert.deepEqual(sent.filter((name, at) => sent.indexOf(name) !== at), [], "sent twice");
  const looked = watch.requests.map((address) => address.slice(server.address.length));
  const asked = looked.filter((name, at) => !name.startsWith("icon.") || looked.indexOf(name) === at);
  const files = new Set((await readdir(`${ROOT}dist/site`, { recursive: true })).map((name) => name.replaceAll("\\", "/")));
  assert.deepEqual(asked.filter((name) => name !== "" && !files.has(name)), []);
  // Not from its cache either: a preload that does not fit would be asked for by the script again.
  assert.deepEqual(asked.filter((name, at) => asked.indexOf(name) !== at), [], "asked for twice");
  // They wait for the first answer to have been painted, and the answer for none of them.
  assert.ok(beforeAnswer.every((address) => !OF_PICTURES.test(address) && !OF_TAKE.test(address)));
  let weight = 0;
  let module = 0;
  let pictures = 0;
  let take = 0;
  for (const name of asked) {
    const bytes = brotliCompressSync(await readFile(`${ROOT}dist/site/${name || "index.html"}`)).length;
    if (name.endsWith(".wasm")) module += bytes;
    else if (OF_PICTURES.test(name)) pictures += bytes;
    else if (OF_TAKE.test(name)) take += bytes;
    else weight += bytes;
  }
  t.diagnostic(`${weight} bytes of page, ${module} bytes of estimator, ${pictures} bytes of pictures and ${take} bytes to take along, brotli`);
  assert.ok(weight <= PAGE_BUDGET, `the page weighs ${weight} of ${PAGE_BUDGET} bytes`);
  assert.ok(weight + module <= BUDGET, `page and estimator weigh ${weight + module} of ${BUDGET} bytes`);
  assert.ok(pictures <= PICTURES_BUDGET, `the pictures weigh ${pictures} of ${PICTURES_BUDGET} bytes`);
  assert.ok(take <= TAKE_BUDGET, `what one takes along weighs ${take} of ${TAKE_BUDGET} bytes`);
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  assert.deepEqual(watch.complaints, []);
});
