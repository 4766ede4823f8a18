// How large a package is, in bytes: node sizes.mjs PACKAGE [BUDGET], which fails where the module is beyond it after Brotli

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const [folder, budget = Infinity] = process.argv.slice(2);
const row = (name, raw, gzip, brotli) =>
  console.log(name.padEnd(26) + [raw, gzip, brotli].map((size) => String(size).padStart(10)).join(""));

row("", "raw", "gzip", "brotli");
let beyond = false;
for (const name of readdirSync(folder).filter((name) => /\.(js|wasm)$/.test(name))) {
  const bytes = readFileSync(join(folder, name));
  const brotli = brotliCompressSync(bytes).length;
  row(name, bytes.length, gzipSync(bytes, { level: 9 }).length, brotli);
  beyond ||= name.endsWith(".wasm") && brotli > Number(budget);
}
if (beyond) {
  console.error(`the module is beyond its budget of ${budget} bytes brotli`);
  process.exit(1);
}
