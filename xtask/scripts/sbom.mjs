// What ships, as a bill of materials in CycloneDX 1.6: the crates inside the module, and the npm packages inside the scripts.
//
//   node xtask/scripts/sbom.mjs [FILE]
//
// The crates are those that Cargo resolves for the module, procedural macros and build scripts left out: they run while it is built and are not in it.
// The packages are those whose files the bundler really put in, and that whose geometry the map is drawn from. Nothing in it depends on the day or the machine.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TARGET = "wasm32-unknown-unknown";
/** Where the source of all scripts of the site and the package stands. */
const SOURCES = ["www/src", "www/widget", "www/embed", "www/builder", "npm/src"];
/** Packages whose data is drawn into a file while the site is built. */
const DRAWN_FROM = ["world-atlas"];

export async function bill() {
  const { root, crates } = cratesOfModule();
  const packages = await packagesOfScripts();
  const components = [...crates, ...packages].sort((one, other) => one["bom-ref"].localeCompare(other["bom-ref"]));
  const reference = `pkg:generic/ehic-estimator@${root.version}`;
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: { type: "application", "bom-ref": reference, name: root.name, version: root.version, description: root.description, licenses: [{ expression: root.license }] },
    },
    components,
    dependencies: [{ ref: reference, dependsOn: components.map((component) => component["bom-ref"]) }],
  };
}

function cratesOfModule() {
  const told = execFileSync("cargo", ["metadata", "--format-version", "1", "--locked", "--filter-platform", TARGET], { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 27, stdio: ["ignore", "pipe", "inherit"] });
  const metadata = JSON.parse(told);
  const packages = new Map(metadata.packages.map((one) => [one.id, one]));
  const nodes = new Map(metadata.resolve.nodes.map((node) => [node.id, node]));
  const root = metadata.packages.find(({ name }) => name === "ehic-estimator");
  const checksums = checksumsOf(readFileSync(join(ROOT, "Cargo.lock"), "utf8"));
  const reached = new Set();
  const walk = (id) => {
    for (const { pkg, dep_kinds } of nodes.get(id).deps) {
      const runs = dep_kinds.some(({ kind }) => kind === null);
      const macro = packages.get(pkg).targets.some(({ kind }) => kind.includes("proc-macro"));
      if (!runs || macro || reached.has(pkg)) continue;
      reached.add(pkg);
      walk(pkg);
    }
  };
  walk(root.id);
  const crates = [...reached].map((id) => {
    const { name, version, license } = packages.get(id);
    const checksum = checksums.get(`${name} ${version}`);
    return component({ name, version, purl: `pkg:cargo/${name}@${version}`, license, hash: checksum && { alg: "SHA-256", content: checksum } });
  });
  return { root, crates };
}

function checksumsOf(lock) {
  const found = new Map();
  for (const entry of lock.split("[[package]]")) {
    const field = (name) => new RegExp(`^${name} = "(.*)"$`, "m").exec(entry)?.[1];
    found.set(`${field("name")} ${field("version")}`, field("checksum"));
  }
  return found;
}

async function packagesOfScripts() {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: SOURCES.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).filter((name) => /(?<!\.d)\.ts$/.test(name)).map((name) => join(folder, name))),
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    minify: true,
    outdir: "unwritten",
    conditions: ["production"],
    loader: { ".css": "text" },
    alias: { "ehic-estimator": join(ROOT, "npm/index.js") },
    external: ["*.wasm", "./ehic_estimator.js", "./words/*", "./data/*"],
  });
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
  const used = new Set(DRAWN_FROM.map((name) => `node_modules/${name}`));
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const [folder] = /^node_modules\/(@[^/]+\/)?[^/]+/.exec(file) ?? [];
      if (folder !== undefined && bytesInOutput > 0) used.add(folder);
    }
  }
  return [...used].map((folder) => {
    const name = folder.replace("node_modules/", "");
    const { version, license, integrity } = lock[folder];
    const [algorithm, digest] = /^(\w+)-(.*)$/.exec(integrity).slice(1);
    const hash = { alg: algorithm.replace("sha", "SHA-"), content: Buffer.from(digest, "base64").toString("hex") };
    return component({ name, version, purl: `pkg:npm/${name.replace("@", "%40")}@${version}`, license, hash });
  });
}

function component({ name, version, purl, license, hash }) {
  return { type: "library", "bom-ref": purl, name, version, ...(hash ? { hashes: [hash] } : {}), licenses: [{ expression: license.replaceAll("/", " OR ") }], purl };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = `${JSON.stringify(await bill(), null, 2)}\n`;
  if (process.argv[2] === undefined) process.stdout.write(text);
  else writeFileSync(process.argv[2], text);
}
