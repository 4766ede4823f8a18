// What the boundary tests share: the built package, in as many copies as a test needs, and a request that is answered.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const PACKAGE = fileURLToPath(new URL("../../dist/npm/", import.meta.url));
export const MODULE = join(PACKAGE, "ehic_estimator_bg.wasm");

/** The package under an address of its own, not yet initialised: a package keeps its module for the whole process. */
export async function freshPackage(test) {
  const folder = await mkdtemp(join(tmpdir(), "ehic-estimator-"));
  test.after(() => rm(folder, { recursive: true }));
  await cp(PACKAGE, folder, { recursive: true });
  const { main } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return import(pathToFileURL(join(folder, main)));
}

/** Four days in a German hospital with a valid card, a new object each time. */
export function goodRequest() {
  return {
    today: "2026-11-22",
    travellers: [{ age: 40, documents: [{ kind: "ehic", expires: "2029-06-30" }] }],
    legs: [{ territory: "DE", arrive: "2027-02-01", depart: "2027-02-14" }],
    events: [{ leg: 0, traveller: 0, care: [{ service: "hospitalStay", units: 3 }] }],
  };
}

/** EUR 10 a calendar day (section 39(4) SGB V), and three nights are four days. */
export function assertAnswers({ estimate }) {
  assert.equal(estimate(goodRequest()).events[0].local.outOfPocket.typical, 4000);
}

/** The problems with which a call is refused; a call that is answered, or fails in any other way, fails the test. */
export function problemsOf({ EstimatorError }, call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof EstimatorError, `not an EstimatorError: ${error?.stack}`);
    assert.ok(error instanceof Error);
    assert.equal(error.name, "EstimatorError");
    assert.ok(error.problems.length > 0, "a refusal says why");
    for (const { code, path, message } of error.problems) {
      assert.match(code, /^[a-z][a-zA-Z]+$/);
      assert.equal(typeof path, "string");
      assert.ok(message.length > 0);
    }
    return error.problems;
  }
  assert.fail("answered and should have been refused");
}
