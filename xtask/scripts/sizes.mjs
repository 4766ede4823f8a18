// How large a package is, in bytes: node sizes.mjs PACKAGE [--gate], which fails beyond the budget

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** What a traveller on roaming may have to pay for: the module with all tables, brotli (DESIGN section 7). */
const MODULE_BUDGET = 60_000;

const [folder, gate] = process.argv.slice(2);
const row = (name, raw, gzip, brotli) =>
  console.log(name.padEnd(26) + [raw, gzip, brotli].map((size) => String(size).padStart(10)).join(""));

row("", "raw", "gzip", "brotli");
let beyond = false;
for (const name of readdirSync(folder).filter((name) => /\.(js|wasm)$/.test(name))) {
  const bytes = readFileSync(join(folder, name));
  const brotli = brotliCompressSync(bytes).length;
  row(name, bytes.length, gzipSync(bytes, { level: 9 }).length, brotli);
  beyond ||= name.endsWith(".wasm") && brotli > MODULE_BUDGET;
}
if (beyond) {
  console.error(`the module is beyond its budget of ${MODULE_BUDGET} bytes brotli`);
  if (gate) process.exit(1);
}
