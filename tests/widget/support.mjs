// Pages of others on an origin of their own, with the widget in them: served by the site (the other origin), or by themselves.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { contentType } from "mime-types";
import { launch, serve, Watch } from "../page/support.mjs";

export const SITE = fileURLToPath(new URL("../../dist/site/", import.meta.url));
export const WIDGET = join(SITE, "widget");
/** What DESIGN asks a host to allow, and no more. */
export const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'";

/**
 * A host. `pages` are HTML by path; `headers` go with every page. The widget's folder lies under /widget/, the frame's under /embed/; `spoil` may
 * answer a request itself: with bytes for another content, with a number for a failure, with a promise for slowness.
 */
export async function host({ pages = {}, headers = {}, spoil = () => undefined } = {}) {
  const state = { pages, headers, spoil, asked: [] };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    state.asked.push(request.url);
    const page = state.pages[path];
    if (page !== undefined) {
      const type = contentType(extname(path) || ".html");
      return response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store", ...(type.startsWith("text/html") ? state.headers : {}) }).end(page);
    }
    if (path === "/favicon.ico") return response.writeHead(204).end();
    const spoilt = await state.spoil(path);
    if (typeof spoilt === "number") return response.writeHead(spoilt).end();
    const content = /^\/(widget|embed)\//.test(path) ? await readFile(join(SITE, path.endsWith("/") ? `${path}index.html` : path)).catch(() => undefined) : undefined;
    if (content === undefined) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": contentType(extname(path) || ".html"), "Cache-Control": "no-store" }).end(spoilt ?? content);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const close = () => new Promise((closed) => (server.close(closed), server.closeAllConnections()));
  return Object.assign(state, { address: `http://127.0.0.1:${server.address().port}/`, close });
}

/** A page of a host: `body` between a heading and a paragraph, with the script from `src`. */
export function hostPage(body, { src = "/widget/ehic-estimate.js", head = "", script = `<script type="module" src="${src}"></script>`, language = "da" } = {}) {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Host</title><link rel="stylesheet" href="/widget/ehic-estimate.css">${head}${script}</head>
    <body><main><h1>Rejseforsikring</h1>${body}<p id="after">Mere om forsikringen</p></main></body></html>`;
}

/** Both servers and a browser for a file of tests. */
export async function world(options) {
  const [site, ground, browser] = await Promise.all([serve(), host(options), launch()]);
  return { site, ground, browser, close: () => Promise.all([browser.close(), site.close(), ground.close()]) };
}

/** Opens a page of the host on a day that is always the same, and notes every event of a widget. */
export async function visit({ browser, ground }, path = "/", { language = "da", width = 1280, height = 900, dark = false, today = "2026-11-24" } = {}) {
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: dark ? "dark" : "light", locale: language === "da" ? "da-DK" : "en-GB", timezoneId: "Europe/Copenhagen", reducedMotion: "reduce", serviceWorkers: "block",
  });
  const page = await context.newPage();
  const watch = new Watch(page, ground.address);
  await page.clock.setFixedTime(new Date(`${today}T10:00:00+01:00`));
  await page.addInitScript(() => {
    window.heard = [];
    for (const type of ["ehic-ready", "ehic-change", "ehic-result", "ehic-error"]) addEventListener(type, (event) => window.heard.push({ type, from: event.target.id, detail: event.detail }), true);
    window.shifts = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shifts += entry.hadRecentInput ? 0 : entry.value))).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(new URL(path, ground.address).href);
  const heard = (type) => page.evaluate((type) => window.heard.filter((one) => type === undefined || one.type === type), type);
  const until = (type, count = 1) => page.waitForFunction(([type, count]) => window.heard.filter((one) => one.type === type).length >= count, [type, count]);
  return { page, watch, heard, until, close: () => context.close() };
}
