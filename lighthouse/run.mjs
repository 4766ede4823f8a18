// Holds the pages to Lighthouse, as on a phone: node lighthouse/run.mjs FOLDER-OF-LIGHTHOUSE REPORT
//
// Writes the figures down, and fails where one of the four categories is under 100.

import { mkdtemp, cp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { launch } from "../tests/page/support.mjs";
import { serve } from "../xtask/scripts/serve.mjs";

const [folder, report] = process.argv.slice(2);
const require = createRequire(pathToFileURL(join(folder, "package.json")));
const { default: lighthouse } = await import(pathToFileURL(require.resolve("lighthouse")));
const { version } = JSON.parse(await readFile(join(folder, "node_modules/lighthouse/package.json"), "utf8"));

/** A trip of the README's kind, so that the first answer is measured too: its dates are always ahead. */
const year = new Date().getFullYear() + 1;
const PAGES = {
  "The estimator": "",
  "The estimator with an answer": `#v=1&leg=AT,${year}-02-07,${year}-02-14&traveller=42,card.31.12.${year}`,
  "Austria": "da/oestrig.html",
  "About the figures": "da/om-tallene.html",
};
const CATEGORIES = { performance: "Performance", accessibility: "Accessibility", "best-practices": "Best practices", seo: "SEO" };
const TIMES = { "first-contentful-paint": "First paint", "largest-contentful-paint": "Largest paint", "total-blocking-time": "Blocked", "cumulative-layout-shift": "Shift" };
const COMPRESSED = /\.(html|css|js|wasm|ftl|json|svg|webmanifest)$/;

const site = await mkdtemp(join(tmpdir(), "ehic-lighthouse-"));
await cp(fileURLToPath(new URL("../dist/site", import.meta.url)), site, { recursive: true });
// As a host does that publishes it: the server sends what lies ready in Brotli.
for (const name of await readdir(site, { recursive: true })) {
  if (COMPRESSED.test(name)) await writeFile(join(site, `${name}.br`), brotliCompressSync(await readFile(join(site, name))));
}
const server = await serve({ folder: site });
const port = 9500 + (process.pid % 400);
const browser = await launch([`--remote-debugging-port=${port}`]);
const rows = [];
const missing = [];
try {
  for (const [name, path] of Object.entries(PAGES)) {
    const { lhr } = await lighthouse(server.address + path, { port, output: "json", logLevel: "error", onlyCategories: Object.keys(CATEGORIES) });
    const scores = Object.keys(CATEGORIES).map((id) => Math.round(100 * (lhr.categories[id].score ?? 0)));
    rows.push([name, ...scores, ...Object.keys(TIMES).map((id) => lhr.audits[id].displayValue)]);
    for (const [id, category] of Object.entries(CATEGORIES)) {
      if (lhr.categories[id].score === 1) continue;
      const short = lhr.categories[id].auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1).map(({ id }) => `${lhr.audits[id].title} (${lhr.audits[id].displayValue ?? lhr.audits[id].score})`);
      missing.push(`${name}, ${category}: ${short.join("; ")}`);
    }
  }
} finally {
  await browser.close();
  await server.close();
  await rm(site, { recursive: true });
}
const line = (cells) => `| ${cells.join(" | ")} |`;
const head = ["Page", ...Object.values(CATEGORIES), ...Object.values(TIMES)];
const table = [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
const text = `# Lighthouse

Lighthouse ${version}, its mobile preset (a slow phone on slow 4G, simulated), on ${new Date().toISOString().slice(0, 10)}, against the project's own server with Brotli.
\`cargo xtask lighthouse\` measures again and fails under 100 in any of the four categories.

${table}
`;
await writeFile(report, text);
console.log(table);
if (missing.length > 0) {
  console.error(missing.join("\n"));
  process.exit(1);
}
