// What is in the packed package, and whether those who install it find it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { before, test } from "node:test";
import { BUNDLED, isAllowed } from "../../xtask/scripts/notices.mjs";
import { PACKAGE, ROOT, install, pack } from "./support.mjs";

const WORK = join(ROOT, "dist/check/package");
const MANIFEST = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));

let packed;
before(() => {
  rmSync(WORK, { recursive: true, force: true });
  packed = pack(WORK);
  writeFileSync(join(WORK, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  install(packed.file, WORK);
});

test("the package holds what it should, and nothing else", () => {
  const words = ["da", "en"].flatMap((language) => readdirSync(join(ROOT, "data/words", language), { recursive: true })
    .filter((name) => name.endsWith(".ftl") && name !== "pages.ftl").map((name) => `catalogues/${language}/${name.replaceAll("\\", "/")}`));
  const widget = packed.names.filter((name) => name.startsWith("widget/")).map((name) => name.slice("widget/".length));
  // What others name has a name that stays; the rest has a hash, and the script knows it.
  const lasting = ["ehic-estimate.css", "ehic-estimate.js", "eksempel.json", "policy.schema.json"];
  assert.ok(widget.every((name) => lasting.includes(name) || /\.[0-9a-f]{10}[./]/.test(name)), widget.join());
  for (const needed of [/^ehic-estimate\.js$/, /^ehic_estimator\.\w+\.wasm$/, /^words\/da\.\w+\.json$/, /^words\/en\.\w+\.json$/, /^words\/da\.\w+\/at\.json$/]) assert.equal(widget.filter((name) => needed.test(name)).length, 1, String(needed));
  assert.deepEqual(packed.names.filter((name) => !name.startsWith("widget/")), [
    "LICENSE-APACHE", "LICENSE-MIT", "LICENSE.md", "NOTICES.txt", "README.md", "custom-elements.json", "data/sources.js", "ehic_estimator.js", "ehic_estimator_bg.wasm", "flatten.js", "index.d.ts", "index.js",
    "package.json", "sources.d.ts", "sources.js", "unflatten.js", "widget.d.ts", "words.d.ts", "words.js", "words/da.js", "words/en.js", ...words,
  ].sort());
});

test("nothing in it tells where it was made", () => {
  const here = [ROOT.replace(/\/$/, ""), homedir(), process.env.CARGO_HOME, "/.cargo/registry", "file://"].filter((place) => place !== undefined && place.length > 2);
  for (const name of packed.names) {
    const text = readFileSync(join(WORK, "node_modules/ehic-estimator", name), "latin1");
    assert.deepEqual(here.filter((place) => text.includes(place)), [], name);
  }
});

test("it needs no other package, and runs nothing when it is installed", () => {
  for (const key of ["dependencies", "peerDependencies", "optionalDependencies", "scripts", "bin"]) assert.equal(MANIFEST[key], undefined, key);
  assert.deepEqual(readdirSync(join(WORK, "node_modules")).filter((name) => !name.startsWith(".")), ["ehic-estimator"]);
});

test("all that is bundled is named in the notices", () => {
  const imported = new Set();
  for (const folder of ["npm/src", "www"]) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true }).filter((name) => name.endsWith(".ts"))) {
      for (const [, module] of readFileSync(join(ROOT, folder, name), "utf8").matchAll(/from "([^."][^"]*)"/g)) imported.add(module.split("/").slice(0, module.startsWith("@") ? 2 : 1).join("/"));
    }
  }
  imported.delete("ehic-estimator");
  assert.deepEqual([...imported].sort(), BUNDLED);
  const notices = readFileSync(join(PACKAGE, "NOTICES.txt"), "utf8");
  for (const name of [...BUNDLED, "lit-html", "wasm-bindgen", "serde", "lol_alloc"]) assert.match(notices, new RegExp(`^${name} [0-9.]+$`, "m"), name);
});

test("a licence that nobody has looked at ships nothing", () => {
  for (const fine of ["MIT", "MIT OR Apache-2.0", "Unlicense OR MIT", "(MIT OR Apache-2.0) AND Unicode-3.0", "BSD-3-Clause"]) assert.ok(isAllowed(fine), fine);
  for (const other of ["GPL-3.0", "MIT AND GPL-3.0", "", "SEE LICENSE IN x"]) assert.ok(!isAllowed(other), other);
});

test("whatever it exports is there, with its types", () => {
  for (const [name, target] of Object.entries(MANIFEST.exports)) {
    for (const file of typeof target === "string" ? [target] : Object.values(target)) {
      const [folder] = file.split("*");
      assert.ok(packed.names.some((name) => `./${name}`.startsWith(folder)), `${name}: ${file}`);
    }
  }
});

test("what its README promises holds", () => {
  const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");
  // "expression; // value" is a promise.
  const promise = /^([^\s].*\)|[\w.[\]]+); \/\/ (.+)$/gm;
  const samples = [...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, sample]) => sample).filter((sample) => sample.match(promise));
  assert.equal(samples.length, 2);
  samples.forEach((sample, index) => {
    const file = join(WORK, `sample-${index}.mjs`);
    writeFileSync(file, `import { deepEqual as equal } from "node:assert/strict";\n${sample.replace(promise, "equal($1, $2);")}`);
    execFileSync("node", [file], { cwd: WORK, stdio: "pipe" });
  });
});

for (const [how, options] of Object.entries({
  "in Node": { module: "NodeNext", moduleResolution: "NodeNext", lib: ["ES2022"] },
  "through a bundler": { module: "ESNext", moduleResolution: "Bundler", lib: ["ES2022", "DOM"] },
})) {
  test(`its types are found ${how}`, () => {
    const folder = join(WORK, how.replaceAll(" ", "-"));
    mkdirSync(folder, { recursive: true });
    const DOM = options.lib.includes("DOM") ? 'document.querySelector("ehic-estimate")?.estimate?.totals.outOfPocket.typical' : "undefined";
    writeFileSync(join(folder, "use.ts"), `${options.lib.includes("DOM") ? 'import "ehic-estimator/widget";' : ""}
      import init, { estimate, type EstimateRequest, type Report } from "ehic-estimator";
      import { loadSources, type Source } from "ehic-estimator/sources";
      import { loadWords, type ReportInWords } from "ehic-estimator/words";

      const request: EstimateRequest = { travellers: [{ age: 40 }], legs: [{ territory: "DE", arrive: "2027-02-01", depart: "2027-02-14" }] };
      await init();
      const report: Report = estimate(request);
      const said: ReportInWords = (await loadWords("da")).report(report, request);
      const sources: Source[] = report.gaps.flatMap((gap) => sourcesOf.ofGap(gap));
      const sourcesOf = await loadSources();
      const widget = ${DOM};
      // @ts-expect-error There are words in Danish and English alone.
      loadWords("de");
      export { said, sources, widget };
    `);
    cpSync(join(WORK, "package.json"), join(folder, "package.json"));
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, target: "ES2022", types: [], skipLibCheck: false, exactOptionalPropertyTypes: true, ...options }, files: ["use.ts"] }));
    execFileSync(join(ROOT, "node_modules/.bin/tsc"), ["--project", folder], { cwd: WORK, stdio: "pipe", encoding: "utf8" });
  });
}
