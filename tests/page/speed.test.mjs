// From a key to the painted answer, on a processor four times slower than this one.

import assert from "node:assert/strict";
import { test } from "node:test";
import { launch, serve } from "./support.mjs";

const SLOWER = 4;
/**
 * The aim is a median of 50 ms on a quiet machine. Tests also run beside builds, which push single keys to ten times that: what is held here is the
 * fastest key, against three times the aim. Both figures are in the diagnostics.
 */
const BAR = 150;
const KEYS = "1234567";

test("the answer is painted soon after a key", async (t) => {
  const server = await serve();
  const browser = await launch();
  t.after(async () => {
    await browser.close();
    await server.close();
  });
  // With a clock that runs, unlike in the other tests.
  const context = await browser.newContext({ locale: "da-DK", timezoneId: "Europe/Copenhagen", serviceWorkers: "block", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${server.address}#leg=AT,2027-02-07,2027-02-14,skiing&traveller=42,card.31.03.2029&traveller=8,card.31.03.2029&event=brokenWrist,1,1&event=,1,1&care=doctor,1`);
  await page.locator("article dl.three").first().waitFor();
  const price = page.locator("#event1-care0-price");
  await price.fill("1");
  await page.waitForTimeout(1000);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.evaluate(() => {
    const root = document.querySelector("ehic-estimate").shadowRoot;
    window.took = [];
    let since;
    root.addEventListener("input", () => (since = performance.now()), true);
    // The frame after the answer has changed is over when the task after it begins.
    new MutationObserver(() => {
      if (since === undefined) return;
      const began = since;
      since = undefined;
      requestAnimationFrame(() => setTimeout(() => window.took.push(performance.now() - began)));
    }).observe(root.querySelectorAll(".answer")[1], { subtree: true, childList: true, characterData: true });
  });
  await price.focus();
  for (const [at, key] of [...KEYS].entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction((count) => window.took.length >= count, at + 1);
    await page.waitForTimeout(150);
  }
  const took = (await page.evaluate(() => window.took)).toSorted((one, other) => one - other);
  const median = took[Math.floor(took.length / 2)];
  t.diagnostic(`${Math.round(median)} ms from a key to the painted answer as median of ${took.map(Math.round).join(", ")}`);
  assert.ok(took[0] <= BAR, `${Math.round(took[0])} ms at best`);
});
