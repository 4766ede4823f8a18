// The widget as it is described, as it is documented and as it is: the same.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PACKAGE, ROOT } from "./support.mjs";

const { schemaVersion, modules } = JSON.parse(readFileSync(join(PACKAGE, "custom-elements.json"), "utf8"));
const [{ path, declarations: [described], exports: [exported] }] = modules;
const read = (file) => readFileSync(join(ROOT, file), "utf8");
const widget = read("www/widget/widget.ts");
const names = (list) => list.map(({ name }) => name).sort();
/** The quoted words of a list in the source. */
const listed = (source, name) => [...new RegExp(`${name}[^=]*= \\[([^;]*)\\]`).exec(source)[1].matchAll(/"([\w-]+)"/g)].map(([, word]) => word);

test("the description is one of a custom element, by the schema's version 2.1.0", () => {
  assert.equal(schemaVersion, "2.1.0");
  assert.deepEqual([described.kind, described.customElement, described.tagName], ["class", true, "ehic-estimate"]);
  assert.deepEqual(exported, { kind: "custom-element-definition", name: "ehic-estimate", declaration: { name: described.name, module: path } });
  assert.equal(JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")).customElements, "custom-elements.json");
  for (const list of [described.attributes, described.members.filter(({ kind, attribute }) => kind === "method" || attribute === undefined), described.events, described.slots, described.cssProperties, described.cssParts]) {
    for (const { name, description } of list) assert.ok((description ?? "").length > 3, `${name} is not described`);
  }
});

test("describing it changes nothing in the project", () => {
  const file = join(ROOT, "package.json");
  mkdirSync(join(ROOT, "dist/check"), { recursive: true });
  const before = readFileSync(file, "utf8");
  execFileSync("node", ["xtask/scripts/elements.mjs", join(ROOT, "dist/check/custom-elements.json")], { cwd: ROOT, stdio: "pipe" });
  assert.equal(readFileSync(file, "utf8"), before);
  assert.equal(readFileSync(join(ROOT, "dist/check/custom-elements.json"), "utf8"), readFileSync(join(PACKAGE, "custom-elements.json"), "utf8"));
});

test("what is described is what the element has", () => {
  const reflected = [...widget.matchAll(/^ {4}(\w+): \{[^}]*reflect: true(?:, attribute: "([\w-]+)")?/gm)].map(([, name, attribute]) => attribute ?? name);
  assert.deepEqual(names(described.attributes), ["lang", ...listed(read("www/widget/attributes.ts"), "PREFILLING"), ...reflected].sort());
  assert.deepEqual(names(described.cssProperties), [...read("www/widget/colours.ts").matchAll(/"(--ehic-[\w-]+)"/g)].map(([, name]) => name).filter((name, at, all) => all.indexOf(name) === at).sort());
  assert.deepEqual(names(described.cssParts), [.../^const PARTS.*$/m.exec(widget)[0].matchAll(/\["(\w+)", "[^"]+"\]/g)].map(([, part]) => part).sort());
  assert.deepEqual(names(described.slots), [...new Set([...widget.matchAll(/<slot(?: name="(\w+)")?>/g)].map(([, name]) => name ?? ""))].sort());
  const sent = [...widget.matchAll(/dispatch\("(ehic-[\w-]+)"/g)].map(([, name]) => name);
  assert.deepEqual(names(described.events), [...new Set(sent)].sort());
});

test("what is described is what the documentation has", () => {
  const documented = read("docs/embedding.md");
  const rows = (heading) => {
    const [, table] = new RegExp(`\\| ${heading} \\|[^\\n]*\\n\\|[ -|]*\\n((?:\\|.*\\n)+)`).exec(documented) ?? [];
    assert.ok(table !== undefined, `the documentation has no table of ${heading}`);
    return [...table.matchAll(/^\| (?:`([^`]+)`|\(default\)) \|/gm)].map(([, name = ""]) => name.replace("()", ""));
  };
  assert.deepEqual(names(described.attributes), rows("Attribute").sort());
  assert.deepEqual(names(described.events), rows("Event").sort());
  assert.deepEqual(names(described.slots), rows("Slot").sort());
  assert.deepEqual(names(described.cssProperties), rows("Property").sort());
  assert.deepEqual(names(described.cssParts), rows("Part").sort());
  assert.deepEqual(names(described.members.filter(({ attribute }) => attribute === undefined)), rows("Name").sort());
});
