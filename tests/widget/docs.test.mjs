// What docs/embedding.md promises a host is what the element has, no more and no less.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bill } from "../../xtask/scripts/sbom.mjs";
import { hostPage, visit, world } from "./support.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (file) => readFileSync(ROOT + file, "utf8");
const GUIDE = read("docs/embedding.md");
const WIDGET = read("www/widget/widget.ts");

/** The names in the first column of the table under a heading, or after a line of the text. */
function names(heading) {
  const start = GUIDE.indexOf(heading);
  assert.notEqual(start, -1, heading);
  const table = /\n\n((?:\|.*\n)+)/.exec(GUIDE.slice(start))[1].trim().split("\n").slice(2);
  return table.map((row) => row.split("|")[1].trim().replaceAll("`", "")).sort();
}

let all;
before(async () => (all = await world({ pages: { "/": hostPage("<ehic-estimate></ehic-estimate>") } })));
after(() => all?.close());

test("attributes, properties and methods are those of the element", async () => {
  const { page, until, close } = await visit(all);
  await until("ehic-ready");
  const { attributes, members } = await page.evaluate(() => {
    const widget = customElements.get("ehic-estimate");
    const element = document.querySelector("ehic-estimate");
    const names = ["trip", "estimate", "policy", "ready", "reset", "toICS", "toURL"];
    return { attributes: [...new Set(widget.observedAttributes)].sort(), members: names.filter((name) => name in element) };
  });
  assert.deepEqual(names("## Attributes"), attributes);
  assert.deepEqual(names("## Properties and methods").map((name) => name.replace("()", "")), members.sort());
  await close();
});

test("events, slots, custom properties and parts are those of the source", async () => {
  const sent = new Set([...WIDGET.matchAll(/dispatch\("(ehic-\w+)"/g)].map(([, name]) => name));
  assert.deepEqual(names("## Events"), [...sent].sort());
  const slots = new Set([...WIDGET.matchAll(/<slot(?: name="(\w+)")?>/g)].map(([, name]) => name ?? "(default)"));
  assert.deepEqual(names("## Slots"), [...slots].sort());
  const { outputFiles } = await build({ entryPoints: [`${ROOT}www/widget/colours.ts`], bundle: true, write: false, format: "esm" });
  const { TOKENS } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
  assert.deepEqual(names("## Custom properties"), [...TOKENS].sort());
  const parts = [.../const PARTS.*?= \[(.*)\];/.exec(WIDGET)[1].matchAll(/\["(\w+)"/g)].map(([, name]) => name);
  assert.deepEqual(names("## Parts"), parts.sort());
});

test("the fields and covers of the policy file are those of its schema", () => {
  const { properties } = JSON.parse(read("www/policy/policy.schema.json"));
  assert.deepEqual(names("A file that is wrong is refused whole"), Object.keys(properties).sort());
  assert.deepEqual(names("`covers` names what the card leaves open"), Object.keys(properties.covers.properties).sort());
});

test("the types of the package know the fields and covers of the policy file, each as needed as it is", () => {
  const { properties, required } = JSON.parse(read("www/policy/policy.schema.json"));
  const [, body] = /export interface EhicPolicy \{\n([\s\S]*?)\n\}/.exec(read("npm/widget.d.ts"));
  const fields = [...body.matchAll(/^ {2}(\$?\w+)(\?)?:/gm)];
  assert.deepEqual(fields.map(([, name]) => name).sort(), Object.keys(properties).sort());
  assert.deepEqual(fields.filter(([, , optional]) => optional === undefined).map(([, name]) => name).sort(), [...required].sort());
  const covers = [...body.matchAll(/\| "(\w+)"/g)].map(([, code]) => code).filter((code) => !["advised", "notNeeded"].includes(code));
  assert.deepEqual(covers.sort(), Object.keys(properties.covers.properties).sort());
});

test("the frame's sandbox in the guide is the one that the widget uses", () => {
  const [, sandbox] = /SANDBOX = "([^"]*)"/.exec(read("www/embed/attach.ts"));
  assert.ok(GUIDE.includes(`sandbox="${sandbox}"`));
  assert.ok(read("www/builder/snippets.ts").includes(`"${sandbox}"`));
});

test("the policies in the security guide are those that are served", () => {
  const { always } = JSON.parse(read("www/headers.json"));
  const guide = read("docs/security.md").replaceAll("\n", " ");
  assert.ok(guide.includes(always["Content-Security-Policy"]), always["Content-Security-Policy"]);
});

test("files and commands that the guides name are there", () => {
  for (const file of ["embedding", "security", "accessibility"]) {
    const guide = read(`docs/${file}.md`);
    const named = [...guide.matchAll(/`((?:tests|docs|www|data|xtask\/scripts)\/[\w./-]+)`/g)].map(([, path]) => path);
    assert.deepEqual(named.filter((path) => !existsSync(ROOT + path)), [], `${file}.md`);
  }
});

test("every criterion of WCAG 2.2, levels A and AA, has its row", () => {
  // 4.1.1 is no longer one. https://www.w3.org/TR/WCAG22/
  const criteria = ["1.1.1", "1.3.1", "1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12", "1.4.13", "2.1.1", "2.1.2", "2.1.4", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2",
    "2.4.3", "2.4.4", "2.4.5", "2.4.6", "2.4.7", "2.4.11", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "2.5.7", "2.5.8", "3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.2.6", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.7", "3.3.8", "4.1.2", "4.1.3"];
  const rows = [...read("docs/accessibility.md").matchAll(/^\| (\d\.\d\.\d+)/gm)].map(([, number]) => number);
  // The five of audio and video stand in one row.
  assert.deepEqual(rows.filter((number) => number !== "1.2.1").sort(), [...criteria].sort());
  assert.ok(read("docs/accessibility.md").includes("| 1.2.1 to 1.2.5 "));
});

test("the bill of materials names what ships with version, licence and hash, and nothing that only builds or tests", async () => {
  const made = await bill();
  const lock = JSON.parse(read("package-lock.json")).packages;
  const known = new Map(made.components.map((component) => [component.name, component]));
  for (const name of ["lit-html", "@lit/reactive-element", "world-atlas", "wasm-bindgen", "js-sys", "serde", "lol_alloc"]) assert.ok(known.has(name), name);
  for (const name of ["esbuild", "@fluent/bundle", "d3-geo", "ajv", "playwright-core", "toml", "sha2", "proptest", "wasm-bindgen-macro", "serde_derive"]) assert.ok(!known.has(name), name);
  assert.equal(known.get("lit-html").version, lock["node_modules/lit-html"].version);
  for (const { name, version, licenses, hashes, purl } of made.components) {
    assert.ok(version && licenses[0].expression && /^pkg:(npm|cargo)\//.test(purl), name);
    assert.match(hashes[0].content, hashes[0].alg === "SHA-256" ? /^[0-9a-f]{64}$/ : /^[0-9a-f]{128}$/, name);
  }
  assert.deepEqual([made.bomFormat, made.specVersion, made.dependencies[0].dependsOn.length], ["CycloneDX", "1.6", made.components.length]);
  assert.deepEqual(await bill(), made);
});
