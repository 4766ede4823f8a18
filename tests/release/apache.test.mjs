// Apache serves the release by the .htaccess in it, where there is an Apache: nobody has to install a second server for a check.

import assert from "node:assert/strict";
import { test } from "node:test";
import { everyFile, get, hasApache, serveByApache } from "./support.mjs";

test("every file has its headers and its content from Apache", { skip: hasApache ? false : "there is no Apache here (Debian: apache2)" }, async (t) => {
  const server = await serveByApache();
  t.after(() => server.close());
  t.diagnostic(`${await everyFile(server.address, { brotli: true })} files, each asked for in three ways`);
  for (const path of ["", "en/", "v0/"]) {
    const { status, headers } = await get(server.address, path);
    assert.deepEqual([status, headers["cache-control"]], [200, "no-cache"], path);
  }
  const missing = await get(server.address, "v0.1.0/nowhere.js");
  assert.deepEqual([missing.status, missing.headers["content-security-policy"] !== undefined], [404, true]);
  assert.notEqual((await get(server.address, ".htaccess")).status, 200);
});
