// The package as somebody gets it: packed, and installed without a net.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const PACKAGE = join(ROOT, "dist/npm");

/** Packs the package into a folder; its file, and what is in it. */
export function pack(folder) {
  mkdirSync(folder, { recursive: true });
  const [{ filename, files }] = JSON.parse(npm(["pack", PACKAGE, "--pack-destination", folder, "--json"], ROOT));
  return { file: join(folder, filename), names: files.map(({ path }) => path).sort() };
}

/** Installs the packed package into a project. It depends on nothing, so that no net is needed. */
export function install(file, folder) {
  rmSync(join(folder, "node_modules"), { recursive: true, force: true });
  npm(["install", "--offline", "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", file], folder);
}

function npm(words, cwd) {
  return execFileSync("npm", words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
