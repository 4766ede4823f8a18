// In flight mode: after one visit the site needs no net, and a newer one comes only when somebody asks for it.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { execFileSync } from "node:child_process";
import { after, before, test } from "node:test";
import { launch, open, serve } from "./support.mjs";
import { Traveller, text } from "./traveller.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

async function kept(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (navigator.serviceWorker.controller === null) await new Promise((soon) => setTimeout(soon, 50));
  });
}

test("with the server stopped and the browser offline, a new estimate is made", async () => {
  const server = await serve();
  const { page, close } = await open(browser, server, { offline: true });
  await kept(page);
  await server.close();
  await page.context().setOffline(true);

  await page.reload();
  await page.locator("ehic-estimate form").waitFor();
  const person = new Traveller(page, "da");
  await person.goes("Tyskland", "2027-05-15", "2027-05-15");
  await person.brings(35, "31.12.2028");
  await person.lists([{ service: "Læge" }, { service: "Receptmedicin", price: "25" }]);
  // 10 percent of 25 euro, at least 5: 37.37 kroner at 7.4735.
  assert.equal((await person.figure(person.answer("Din egen liste"), "Din udgift")).large, "37 kr.");
  const medicine = page.locator(".line").nth(1);
  await medicine.getByText("Kilder", { exact: true }).click();
  await medicine.locator(".sources li").first().waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Gem datoerne i kalenderen" }).click()]);
  assert.equal(download.suggestedFilename(), "rejsen.ics");

  // The other language, and the address that the pages of the countries lead to.
  await page.goto(`${server.address}en/index.html#leg=AT`);
  await page.locator("ehic-estimate form").waitFor();
  assert.equal(await page.locator("#leg0-country").inputValue(), "Austria");

  // At the counter, from the page of a territory, which has never been opened before; and the page about the figures.
  await page.goto(`${server.address}en/austria.html`);
  assert.match(await text(page.locator("#emergency")), /112/);
  await page.getByRole("button", { name: "Show it on the whole screen" }).click();
  const dialog = page.getByRole("dialog", { name: "Show this at the counter" });
  await dialog.getByText("Ich bin in Dänemark krankenversichert.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "About the figures" }).click();
  await page.getByRole("heading", { name: "How fresh they are" }).waitFor();
  await close();
});

test("a newer site says that it is there, and waits to be asked", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "ehic-site-"));
  t.after(() => rm(folder, { recursive: true }));
  await cp(join(ROOT, "dist/site"), folder, { recursive: true });
  const server = await serve({ folder });
  t.after(() => server.close());
  const { page, watch, close } = await open(browser, server, { offline: true });
  await kept(page);
  assert.equal(await page.locator("#news").isVisible(), false);
  await page.locator("#leg0-country").fill("Østrig");

  const index = await readFile(join(folder, "index.html"), "utf8");
  await writeFile(join(folder, "index.html"), index.replace("<body>", '<body data-newer="yes">'));
  execFileSync("node", ["www/build.mjs", "--worker", "--out", folder], { cwd: ROOT });
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.locator("#news").waitFor();
  assert.equal(await text(page.locator("#news")), "Nye tal er klar. Hent dem");

  // Whoever goes on with what is there goes on with what is there.
  await page.reload();
  await page.locator("#news").waitFor();
  assert.equal(await page.locator("body[data-newer]").count(), 0);

  await page.getByRole("button", { name: "Hent dem" }).click();
  await page.locator("body[data-newer]").waitFor();
  await page.locator("ehic-estimate form").waitFor();
  assert.equal(await page.locator("#leg0-country").inputValue(), "Østrig");
  assert.equal(await page.locator("#news").isVisible(), false);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("the page can be put among a device's apps", async () => {
  const server = await serve();
  const { page, close } = await open(browser, server, { language: "en" });
  const link = await page.locator("link[rel=manifest]").evaluate(({ href }) => href);
  const response = await fetch(link);
  assert.match(response.headers.get("content-type"), /^application\/manifest\+json/);
  const manifest = await response.json();
  assert.deepEqual([manifest.name, manifest.lang, manifest.start_url, manifest.display], ["Ill abroad", "en", "en/", "standalone"]);
  for (const { src, sizes } of manifest.icons.filter(({ type }) => type === "image/png")) {
    const image = Buffer.from(await (await fetch(new URL(src, link))).arrayBuffer());
    assert.equal(`${image.readUInt32BE(16)}x${image.readUInt32BE(20)}`, sizes);
  }
  await close();
  await server.close();
});

test("two versions on one host each keep what they need", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "ehic-site-"));
  t.after(() => rm(folder, { recursive: true }));
  await cp(join(ROOT, "dist/site"), folder, { recursive: true });
  const server = await serve({ folder });
  const { page, close } = await open(browser, server, { offline: true });
  await kept(page);

  // Another version beside it, as a release has them.
  await cp(join(ROOT, "dist/site"), join(folder, "v0"), { recursive: true });
  const index = await readFile(join(folder, "v0/index.html"), "utf8");
  await writeFile(join(folder, "v0/index.html"), index.replace("<body>", '<body data-newer="yes">'));
  execFileSync("node", ["www/build.mjs", "--worker", "--out", join(folder, "v0")], { cwd: ROOT });
  await page.goto(`${server.address}v0/`);
  await page.locator("ehic-estimate form").waitFor();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register("sw.js");
    while (registration.active === null) await new Promise((soon) => setTimeout(soon, 50));
  });

  await server.close();
  await page.context().setOffline(true);
  for (const [path, newer] of [["", 0], ["v0/", 1]]) {
    await page.goto(server.address + path);
    await page.locator("ehic-estimate form").waitFor();
    assert.equal(await page.locator("body[data-newer]").count(), newer, path);
  }
  await close();
});
