// What ships is made of more than this project: names, versions, licences and notices of all that is compiled or bundled into it.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** What the scripts of page, widget and package import; a test holds it against their source. */
export const BUNDLED = ["lit"];
/** What ships in another form: the outlines of the map. */
export const DRAWN_FROM = ["world-atlas"];
/** Licences under which something may be shipped with no more than its notice; the same as in deny.toml, and what Lit and the map have. */
export const ALLOWED = ["MIT", "Apache-2.0", "Unicode-3.0", "Zlib", "BSD-3-Clause", "ISC"];

/** The crates compiled into the module. What only generates code at build time is none of them. */
export function crates(root) {
  const words = ["metadata", "--locked", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"];
  const { packages, resolve } = JSON.parse(execFileSync("cargo", words, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] }));
  const byId = new Map(packages.map((one) => [one.id, one]));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const found = new Map();
  const visit = (id) => {
    const { name, targets } = byId.get(id);
    if (found.has(id) || targets.some(({ kind }) => kind.includes("proc-macro"))) return;
    found.set(id, name);
    for (const { pkg, dep_kinds } of nodes.get(id).deps) if (dep_kinds.some(({ kind }) => kind === null)) visit(pkg);
  };
  visit(packages.find(({ name }) => name === "ehic-estimator").id);
  return [...found.keys()].map((id) => byId.get(id)).filter(({ name }) => name !== "ehic-estimator")
    .map(({ name, version, license, repository, manifest_path }) => described(name, version, license, repository, dirname(manifest_path)));
}

/** The packages bundled into scripts, and what those need at run time. */
export function packages(root) {
  const found = new Map();
  const visit = (name) => {
    // Types leave nothing in a script.
    if (found.has(name) || name.startsWith("@types/")) return;
    const folder = join(root, "node_modules", name);
    const { version, license, homepage, repository, dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    found.set(name, described(name, version, license, homepage ?? repository?.url, folder));
    Object.keys(dependencies).forEach(visit);
  };
  [...BUNDLED, ...DRAWN_FROM].forEach(visit);
  return [...found.values()];
}

function described(name, version, licence, home, folder) {
  // Of several to choose from, the shortest notice will do.
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const chosen = files.find((file) => /mit/i.test(file)) ?? files.find((file) => existsSync(join(folder, file)));
  return { name, version, licence, home, text: chosen === undefined ? undefined : readFileSync(join(folder, chosen), "utf8").trim() };
}

/** Whether one of the ways to have it is allowed. */
export function isAllowed(licence) {
  return licence.split(/ OR |\//).some((way) => way.replace(/[()]/g, "").split(" AND ").every((one) => ALLOWED.includes(one.trim())));
}

/** All notices in one text. */
export function notices(root) {
  const all = [...packages(root), ...crates(root)].sort((one, other) => (one.name < other.name ? -1 : 1));
  const refused = all.filter(({ licence }) => !isAllowed(licence ?? ""));
  if (refused.length > 0) throw new Error(`shipped under a licence that has not been looked at: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(", ")}`);
  const head = "Compiled or bundled into what ships, each under a licence of its own.\n\nThe map of Europe is drawn from Natural Earth (https://www.naturalearthdata.com), which is in the public domain.\n";
  return [head, ...all.map(({ name, version, licence, home, text }) => `${name} ${version}\n${licence}\n${home ?? ""}\n\n${text ?? "Its licence comes without a notice of its own; the text is in LICENSE-APACHE or LICENSE-MIT beside this file."}\n`)].join(`\n${"-".repeat(80)}\n\n`);
}
