// nginx serves the release by the configuration in it: types, compressed files, caching and policy of every file; and the page works.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Watch, launch } from "../page/support.mjs";
import { everyFile, get, hasBrotli, serveByNginx } from "./support.mjs";

for (const brotli of hasBrotli ? [false, true] : [false]) {
  test(`every file has its headers and its content, ${brotli ? "with" : "without"} the module for Brotli`, async (t) => {
    const server = await serveByNginx({ brotli });
    t.after(() => server.close());
    t.diagnostic(`${await everyFile(server.address, { brotli })} files, each asked for in three ways`);
    assert.deepEqual(server.said, []);
  });
}
if (!hasBrotli) test("Brotli", { skip: "nginx has no module for it here (Debian: libnginx-mod-http-brotli-static)" }, () => {});

test("folders, what is not there, and what is nobody's business", async (t) => {
  const server = await serveByNginx();
  t.after(() => server.close());
  for (const path of ["", "en/", "v0/", "v0/en/"]) {
    const { status, headers, body } = await get(server.address, path);
    assert.equal(status, 200, path);
    assert.equal(headers["cache-control"], "no-cache", path);
    assert.match(body.toString(), /<ehic-estimate lang=/, path);
  }
  const moved = await get(server.address, "en");
  assert.deepEqual([moved.status, moved.headers["location"]], [301, "/en/"]);
  for (const path of ["nowhere", "v0.1.0/page.0000000000.js", ".htaccess", "en/.git"]) {
    const { status, headers, body } = await get(server.address, path);
    assert.equal(status, 404, path);
    // A host that keeps for good that something is missing could never put it there.
    assert.equal(headers["cache-control"], "no-cache", path);
    assert.match(headers["content-security-policy"], /default-src 'none'/);
    assert.match(body.toString(), /<h1/);
  }
  const whole = await get(server.address, "index.html", {}, "HEAD");
  assert.equal(whole.body.length, 0);
  const again = await get(server.address, "index.html", { "If-None-Match": whole.headers["etag"] });
  assert.equal(again.status, 304);
  assert.match(again.headers["content-security-policy"], /default-src 'none'/);
});

test("in the browser the page answers from nginx, and complains of nothing", async (t) => {
  const server = await serveByNginx({ brotli: hasBrotli });
  const browser = await launch();
  t.after(async () => {
    await browser.close();
    await server.close();
  });
  for (const folder of ["", "v0/", "v0.1.0/"]) {
    const page = await browser.newPage({ locale: "en-GB", serviceWorkers: "block" });
    const watch = new Watch(page, server.address);
    await page.clock.setFixedTime(new Date("2026-11-24T10:00:00+01:00"));
    await page.goto(`${server.address}${folder}en/#leg=DE,2027-02-01,2027-02-14&traveller=40,card.30.6.2029&event=,1,1&care=hospitalStay,3`);
    // EUR 10 a day, and three nights are four days; DKK 7.4735 to the euro.
    await page.getByText("DKK 299").first().waitFor();
    assert.deepEqual(watch.complaints, []);
    await page.close();
  }
});
