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

test("all of them answer the same, byte by byte", () => {
  const [first, ...others] = ["node", ...IN_BROWSER].map((example) => reports.get(example));
  assert.ok(first.length > 1000);
  for (const other of others) assert.equal(other, first);
});
