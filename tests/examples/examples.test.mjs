// The examples, run as their readers would run them: from the packed package, installed without a net; and all of them answer the same, byte by byte.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ROOT, install, pack } from "../package/support.mjs";
import { Watch, launch, serve } from "../page/support.mjs";

const WORK = join(ROOT, "dist/check/examples");
/** Words of examples/README.md; a folder that no test runs is none. */
const IN_BROWSER = ["html", "bundler", "worker"];

let server, browser;
/** By example. */
const reports = new Map();

before(async () => {
  rmSync(WORK, { recursive: true, force: true });
  cpSync(join(ROOT, "examples"), WORK, { recursive: true });
  install(pack(join(ROOT, "dist/check")).file, WORK);
  node("bundler/build.js");
  server = await serve({ folder: WORK });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

function node(...words) {
  return execFileSync("node", words, { cwd: WORK, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

test("every example is run", () => {
  const folders = readdirSync(join(ROOT, "examples"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  assert.deepEqual(folders.sort(), ["node", ...IN_BROWSER].sort());
});

test("the script says the ski week in both languages", () => {
  reports.set("node", node("node/index.js", "--json").trim());
  // The day on which the second card runs out, the fee of one prescription in 2026, and DKK 7.4735 to the euro.
  const english = node("node/index.js", "en");
  assert.match(english, /^Not the whole trip\./);
  assert.match(english, /Broken wrist \(Traveller 3 \(aged 8\), Austria, 9 February 2027\)/);
  assert.match(english, /Yours in the end: typically DKK\s56, /);
  assert.match(english, /An estimate, not a quote\./);
  const danish = node("node/index.js", "da");
  assert.match(danish, /10\. februar 2027/);
  assert.match(danish, /Din udgift: typisk 56\skr\./);
  assert.doesNotMatch(danish + english, /undefined|\{|\}/);
});

for (const example of IN_BROWSER) {
  test(`the page ${example} shows it, under the site's own policy`, async () => {
    const page = await browser.newPage();
    const watch = new Watch(page, server.address);
    // No page of an example has a picture of its own in the tab.
    await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
    await page.goto(`${server.address}${example}/index.html`);
    await page.locator("details pre").waitFor({ state: "attached" });
    reports.set(example, await page.locator("details pre").textContent());
    assert.match((await page.locator("main").innerText()).replaceAll("\u00a0", " "), /Broken wrist[\s\S]*Yours in the end: typically DKK 56, /);
    assert.deepEqual(watch.complaints, []);
    if (example === "worker") assert.equal(page.workers().length, 1);
    await page.close();
  });
}

test("the widget through the bundler finds its folder, under the policy that is documented for it", async () => {
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date("2026-11-24T10:00:00+01:00"));
  const watch = new Watch(page, server.address);
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.goto(`${server.address}bundler/widget.html`);
  const widget = page.locator("ehic-estimate");
  await widget.locator(".verdict").waitFor();
  assert.equal(await widget.locator(".verdict").innerText(), "Yes. Your blue cards are good for the whole trip.");
  assert.equal(await page.locator("#said").innerText(), "The card: card");
  // Words of the place, a later script and the sources are fetched too, and an estimate of money is made.
  await widget.getByRole("button", { name: "Broken wrist" }).click();
  await widget.locator("article dl.three").waitFor();
  // One prescription of 7.55 euro at DKK 7.4735.
  assert.match((await widget.locator(".outOfPocket .large").first().innerText()).replaceAll("\u00a0", " "), /^DKK 56$/);
  await widget.locator(".sources summary").first().click();
  await widget.locator(".sources a").first().waitFor();
  assert.match(await widget.evaluate((widget) => widget.toICS()), /^BEGIN:VCALENDAR/);
  assert.deepEqual(watch.complaints, []);
  const folder = `${server.address}bundler/built/widget/`;
  const fetched = watch.requests.filter((address) => /\.(wasm|json)$/.test(address));
  assert.ok(fetched.some((address) => address.endsWith(".wasm")) && fetched.some((address) => address.includes("/words/")));
  assert.ok(fetched.every((address) => address.startsWith(folder)), fetched.join("\n"));
  // The script itself comes from the bundle, and once.
  assert.deepEqual(watch.requests.filter((address) => address.endsWith("ehic-estimate.js")), []);
  await page.close();
});

test("the widget through the bundler without the name of its folder says which file is not there", async () => {
  const page = await browser.newPage();
  await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
  await page.route("**/widget.html", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(' core-src="built/widget/"', "") });
  });
  await page.addInitScript(() => {
    window.problems = [];
    addEventListener("ehic-error", ({ detail }) => window.problems.push(...detail.problems));
  });
  await page.goto(`${server.address}bundler/widget.html`);
  await page.waitForFunction(() => window.problems.length > 0);
  const [{ code, path }] = await page.evaluate(() => window.problems);
  assert.equal(code, "loading");
  assert.ok(path.startsWith(`file ${server.address}bundler/built/`), path);
  await page.getByText("The estimator could not be loaded.", { exact: false }).waitFor();
  // What the page wrote inside the tag is there.
  assert.equal(await page.getByRole("link", { name: "About the card" }).isVisible(), true);
  await page.close();
});

test("all of them answer the same, byte by byte", () => {
  const [first, ...others] = ["node", ...IN_BROWSER].map((example) => reports.get(example));
  assert.ok(first.length > 1000);
  for (const other of others) assert.equal(other, first);
});
