// Takes the picture of the README: node tests/page/picture.mjs [FILE]

import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch, open, serve } from "./support.mjs";
import { Traveller } from "./traveller.mjs";

/** A ski week in Austria, and the helicopter from the slope. */
export async function takePicture(file) {
  const server = await serve();
  const browser = await launch();
  try {
    const { page } = await open(browser, server, { language: "en", width: 1200, height: 1000 });
    const person = new Traveller(page, "en");
    await person.goes("Austria", "2027-02-07", "2027-02-14", { skiing: true });
    await person.brings(42, "31.03.2029");
    await person.fears("Broken leg and a helicopter from the slope");
    await page.locator(".prices").waitFor();
    await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.blur());
    await page.evaluate(() => scrollTo(0, 0));
    // Down to the three numbers.
    const { y, height } = await page.locator("article dl.three").boundingBox();
    await mkdir(dirname(file), { recursive: true });
    await page.screenshot({ path: file, clip: { x: 0, y: 0, width: 1200, height: Math.ceil(y + height + 32) }, fullPage: true });
  } finally {
    await browser.close();
    await server.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await takePicture(process.argv[2] ?? fileURLToPath(new URL("../../docs/images/page.png", import.meta.url)));
}
