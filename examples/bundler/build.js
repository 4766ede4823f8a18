// node build.js: main.js and widget.js with all that they import, small, with hashes in their names where a name need not be known.
//
// webpack and Vite find the module by themselves: there, main.js needs no more than `await init()`. The folder of the widget has to be copied with each of them.

import { cp } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

await build({
  absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
  entryPoints: ["main.js", "widget.js"],
  outdir: "built",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  // A catalogue is fetched when its language is asked for.
  splitting: true,
  loader: { ".wasm": "file" },
});

// The widget fetches its estimator, its words and its later scripts by address, and checks the hash of each: they are taken as they are.
const widget = dirname(fileURLToPath(import.meta.resolve("ehic-estimator/widget")));
await cp(widget, new URL("built/widget/", import.meta.url), { recursive: true });
