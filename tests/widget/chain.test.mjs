// What a host's policies ask, and what comes over the wire: checked files, missing files, slow and broken ones. The host's page stays whole.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { text } from "../page/traveller.mjs";
import { STRICT, WIDGET, hostPage, visit, world } from "./support.mjs";

let all;
before(async () => (all = await world()));
after(() => all?.close());
beforeEach(() => Object.assign(all.ground, { headers: { "Content-Security-Policy": STRICT }, spoil: () => undefined, asked: [] }));

const TAG = `<ehic-estimate id="one" country="AT" from="2027-02-07" to="2027-02-14" ages="42" card-expires="2029-03-31"><a href="/kort">Om kortet</a></ehic-estimate>`;
const show = (body = TAG, { script, ...options } = {}) => {
  all.ground.pages["/"] = hostPage(body, { script });
  return visit(all, "/", options);
};
const SCRIPT = await readFile(join(WIDGET, "ehic-estimate.js"));
const integrity = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;
const pinned = (hash) => `<script type="module" src="/widget/ehic-estimate.js" integrity="${hash}" crossorigin="anonymous"></script>`;
/** The host's own words are there, and can be clicked. */
async function assertUnharmed(page) {
  assert.equal(await page.locator("#after").isVisible(), true);
  assert.equal(await page.getByRole("link", { name: "Om kortet", exact: true }).isVisible(), true);
}

test("under the strictest policy that lets a module run, nothing is complained of", async () => {
  const { page, watch, until, close } = await show();
  await until("ehic-result");
  // Sources, the list of one's own, and the calendar come from files of their own.
  await page.locator(".sources summary").first().click();
  await page.locator(".sources a").first().waitFor();
  await page.getByRole("button", { name: "Noget andet: lav din egen liste" }).click();
  await page.getByRole("button", { name: "Gem datoerne i kalenderen" }).click();
  await page.waitForTimeout(300);
  assert.deepEqual(watch.complaints, []);
  assert.deepEqual(await page.context().cookies(), []);
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  await close();
});

test("under Trusted Types, with the one policy that is named in the documentation", async () => {
  all.ground.headers = { "Content-Security-Policy": `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html` };
  const { page, watch, until, close } = await show();
  await until("ehic-result");
  await page.locator(".scenario").first().click();
  await page.locator("article dl.three").waitFor();
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("a bundler of the host's is told to leave the addresses of the other files alone", () => {
  const found = [...SCRIPT.toString().matchAll(/\bimport\((?!["'])|\bnew URL\([^()]*import\.meta\.url/g)];
  assert.ok(found.length >= 3, "the estimator's folder and the scripts for later");
  for (const { index } of found) assert.match(SCRIPT.toString().slice(index, index + 70), /^(import|new URL)\(\/\* webpackIgnore: true \*\/\/\* @vite-ignore \*\//);
});

for (const allowed of ["'nonce-r4nd0m'", "'nonce-r4nd0m' 'strict-dynamic'"]) {
  test(`a host that lets scripts in by ${allowed} gets the later ones too`, async () => {
    all.ground.headers = { "Content-Security-Policy": STRICT.replace("script-src 'self'", `script-src ${allowed}`) };
    const { page, watch, until, close } = await show(TAG, { script: `<script nonce="r4nd0m" type="module" src="/widget/ehic-estimate.js"></script>` });
    await until("ehic-result");
    await page.locator("#take-heading").waitFor();
    assert.match(await page.evaluate(() => document.getElementById("one").toICS()), /^BEGIN:VCALENDAR/);
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}

test("under Trusted Types on a page that has Lit already: the name taken twice has to be allowed, or the host's own link stays", async () => {
  const other = `<script src="/lit.js"></script><script type="module" src="/widget/ehic-estimate.js"></script>`;
  all.ground.pages["/lit.js"] = 'trustedTypes.createPolicy("lit-html", { createHTML: (text) => text });';
  all.ground.headers = { "Content-Security-Policy": `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'` };
  const allowed = await show(TAG, { script: other });
  await allowed.until("ehic-result");
  assert.deepEqual(allowed.watch.complaints, []);
  await allowed.close();
  all.ground.headers = { "Content-Security-Policy": `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html` };
  const refused = await show(TAG, { script: other });
  await assertUnharmed(refused.page);
  assert.equal(await refused.page.evaluate(() => customElements.get("ehic-estimate") === undefined), true);
  await refused.close();
});

test("a script that is pinned comes with all that belongs to it", async () => {
  const { watch, until, close } = await show(TAG, { script: pinned(integrity(SCRIPT)) });
  await until("ehic-result");
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("a script with another hash is refused, and the host's own link stays", async () => {
  const { page, close } = await show(TAG, { script: pinned(integrity("something else")) });
  await page.waitForTimeout(500);
  assert.equal(await page.evaluate(() => customElements.get("ehic-estimate") === undefined), true);
  await assertUnharmed(page);
  await close();
});

/** What a wicked or a careless host might give instead. */
const OTHER = (content) => Buffer.concat([content, Buffer.from("\n")]);
const original = (path) => readFile(join(WIDGET, path.replace(/^\/widget\//, "")));

for (const [what, pattern] of Object.entries({ "another estimator": /\.wasm$/, "other words": /words\/da\.[0-9a-f]+\.json$/ })) {
  test(`${what} than the script was made with: refused, said, and the host's page unharmed`, async () => {
    all.ground.spoil = async (path) => (pattern.test(path) ? OTHER(await original(path)) : undefined);
    const { page, heard, until, close } = await show();
    await until("ehic-error");
    const [{ detail }] = await heard("ehic-error");
    assert.deepEqual(detail.problems.map(({ code }) => code), ["integrity"]);
    assert.match(detail.problems[0].path, pattern);
    await page.getByText("Beregneren er ikke den, som siden har bedt om.").waitFor();
    assert.deepEqual(await heard("ehic-ready"), []);
    await assertUnharmed(page);
    await close();
  });
}

test("other words of one place are refused: the answer stands without them, and it is said", async () => {
  all.ground.spoil = async (path) => (/\/at\.json$/.test(path) ? OTHER(await original(path)) : undefined);
  const { page, heard, until, close } = await show();
  await until("ehic-result");
  await until("ehic-error");
  assert.deepEqual((await heard("ehic-error"))[0].detail.problems.map(({ code }) => code), ["integrity"]);
  assert.equal(await text(page.locator(".verdict")), "Ja. Dit blå kort gælder på hele rejsen.");
  await close();
});

test("another script for later is not run", async () => {
  all.ground.spoil = async (path) => (/\/(take|pictures|later)\.[0-9a-f]+\.js$/.test(path) ? Buffer.concat([Buffer.from("globalThis.robbed = true;"), await original(path)]) : undefined);
  const { page, until, close } = await show();
  await until("ehic-result");
  const said = await page.evaluate(() => document.getElementById("one").toICS().then(() => "read", (error) => error.message));
  assert.match(said, /take\.[0-9a-f]+\.js could not be loaded/);
  assert.equal(await page.evaluate(() => globalThis.robbed), undefined);
  await close();
});

for (const [what, answer] of Object.entries({ "a missing file": 404, "a host that is in trouble": 503 })) {
  test(`${what}: said in both ways, and tried again when somebody asks for it`, async () => {
    all.ground.spoil = (path) => (path.endsWith(".wasm") ? answer : undefined);
    const { page, heard, until, close } = await show(TAG.replace(`id="one"`, `id="one" lang="en"`));
    await until("ehic-error");
    assert.deepEqual((await heard("ehic-error"))[0].detail.problems.map(({ code }) => code), ["loading"]);
    await page.getByText("The estimator could not be loaded. Try again in a moment.").waitFor();
    await assertUnharmed(page);
    all.ground.spoil = () => undefined;
    await page.getByRole("button", { name: "Try again" }).click();
    await until("ehic-result");
    assert.match(await text(page.locator(".verdict")), /^Yes\./);
    await close();
  });
}

test("no net at all: said, and the host's page unharmed", async () => {
  const { page, heard, close } = await show(`<div class="far"></div>${TAG}`, { script: `<link rel="stylesheet" href="/far.css"><script type="module" src="/widget/ehic-estimate.js"></script>` });
  all.ground.pages["/far.css"] = ".far { height: 6000px }";
  await page.reload();
  await page.waitForFunction(() => customElements.get("ehic-estimate") !== undefined);
  await page.context().setOffline(true);
  await page.evaluate(() => document.getElementById("one").scrollIntoView());
  await page.waitForFunction(() => window.heard.some(({ type }) => type === "ehic-error"));
  assert.deepEqual((await heard("ehic-error"))[0].detail.problems.map(({ code }) => code), ["loading"]);
  await assertUnharmed(page);
  await close();
});

test("a slow net: until the estimator is there, the host's own link is", async () => {
  let release;
  const held = new Promise((go) => (release = go));
  all.ground.spoil = async (path) => (path.endsWith(".wasm") ? held : undefined);
  const { page, until, close } = await show();
  await page.waitForFunction(() => document.getElementById("one").shadowRoot?.querySelector("slot:not([name])") != null);
  await assertUnharmed(page);
  release();
  await until("ehic-result");
  assert.equal(await page.getByText("Om kortet", { exact: true }).isVisible(), false);
  await close();
});

test("files from another folder, one for all widgets of a page", async () => {
  all.ground.headers = { "Content-Security-Policy": STRICT.replace("connect-src 'self'", `connect-src ${all.site.address}`).replace("script-src 'self'", `script-src 'self' ${all.site.address}`) };
  const { page, watch, heard, until, close } = await show(`${TAG.replace("id=", `core-src="${all.site.address}widget" id=`)}<ehic-estimate id="two" core-src="/widget/"></ehic-estimate>`, { height: 5000 });
  await until("ehic-result");
  await until("ehic-error");
  assert.deepEqual((await heard("ehic-error")).map(({ from, detail }) => `${from} ${detail.problems[0].code} ${detail.problems[0].path}`), ["two conflict attribute core-src"]);
  assert.ok(watch.requests.filter((address) => /wasm|\/words\//.test(address)).every((address) => address.startsWith(all.site.address)));
  await page.evaluate(() => document.getElementById("two").ready);
  await close();
});

test("from the site itself, by a host that takes nothing home", async () => {
  all.ground.headers = { "Content-Security-Policy": `default-src 'none'; script-src 'self' ${all.site.address} 'wasm-unsafe-eval'; style-src 'self'; connect-src ${all.site.address}` };
  const { page, until, close } = await show(TAG, { script: `<script type="module" src="${all.site.address}widget/ehic-estimate.js" integrity="${integrity(SCRIPT)}" crossorigin="anonymous"></script>` });
  await until("ehic-result");
  assert.equal(await text(page.locator(".verdict")), "Ja. Dit blå kort gælder på hele rejsen.");
  await close();
});
