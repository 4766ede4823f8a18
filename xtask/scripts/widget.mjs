// Puts the widget into a package that has its module already, with what editors read of it: node widget.mjs FOLDER
//
// The files are those of the site's folder widget/, for whoever serves them from a folder of node_modules.

import { execFileSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = resolve(process.argv[2]);
const site = await mkdtemp(join(tmpdir(), "ehic-widget-"));
try {
  execFileSync("node", ["www/build.mjs", "--package", FOLDER, "--out", site], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  await cp(join(site, "widget"), join(FOLDER, "widget"), { recursive: true });
} finally {
  await rm(site, { recursive: true });
}
execFileSync("node", [join(ROOT, "xtask/scripts/elements.mjs"), join(FOLDER, "custom-elements.json")], { cwd: ROOT, stdio: "inherit" });
