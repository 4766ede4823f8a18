// A server with the headers of the release, and a browser to look at what it serves.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

export { serve } from "../../xtask/scripts/serve.mjs";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export function launch(more = []) {
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find(existsSync);
  if (executablePath === undefined) throw new Error("No Chromium: install it (Debian: apt-get install chromium), or name it in CHROMIUM.");
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", ...more];
  return chromium.launch({ executablePath, args });
}

/** Notes what the page asks for, and what there is to complain of: another origin, an error, a breach of the policy. */
export class Watch {
  complaints = [];
  requests = [];

  constructor(page, origin) {
    page.on("request", (request) => {
      this.requests.push(request.url());
      if (!request.url().startsWith(origin)) this.complaints.push(`asks ${request.url()}`);
    });
    page.on("console", (message) => {
      // Said of a slow machine, not of the page: that nothing is asked for twice is tested by itself.
      if (message.text().includes("was preloaded using link preload but not used")) return;
      if (message.text().includes("Service Worker registration blocked by Playwright")) return;
      if (["error", "warning"].includes(message.type())) this.complaints.push(`says ${message.text()}`);
    });
    page.on("pageerror", (error) => this.complaints.push(`throws ${error.message}`));
  }
}

/** Opens the page on a day that is always the same. */
export async function open(browser, server, { language = "da", width = 1280, height = 900, dark = false, today = "2026-11-24", offline = false } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? "dark" : "light",
    locale: language === "da" ? "da-DK" : "en-GB",
    timezoneId: "Europe/Copenhagen",
    reducedMotion: "reduce",
    // Only where it is tested does a visit fetch the whole site.
    serviceWorkers: offline ? "allow" : "block",
  });
  const page = await context.newPage();
  const watch = new Watch(page, server.address);
  await page.clock.setFixedTime(new Date(`${today}T10:00:00+01:00`));
  await page.goto(server.address + (language === "da" ? "" : `${language}/`));
  await page.locator("ehic-estimate form").waitFor();
  return { page, watch, close: () => context.close() };
}
