// node build.js: main.js and all that it imports, small, with hashes in their names where a name need not be known.
//
// webpack, Rollup and Vite find the module by themselves: there, main.js needs no more than `await init()`.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

await build({
  absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
  entryPoints: ["main.js"],
  outdir: "built",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  // A catalogue is fetched when its language is asked for.
  splitting: true,
  loader: { ".wasm": "file" },
});
