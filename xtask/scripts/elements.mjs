// Describes the widget for editors and catalogues, from its own source: node elements.mjs FILE
//
// A custom elements manifest: https://github.com/webcomponents/custom-elements-manifest

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cli } from "@custom-elements-manifest/analyzer/cli.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Where a package has what the source makes. */
const SCRIPT = "widget/ehic-estimate.js";
const SCHEMA = "2.1.0";
/** What a host may call beside what its attributes say; the class has more, which is the page's own. */
const METHODS = ["reset", "toICS", "toURL"];
const PROPERTIES = ["trip", "estimate", "policy", "ready"];

const { modules } = await cli({ argv: ["analyze", "--config", "xtask/scripts/elements.config.mjs"], cwd: ROOT, noWrite: true });

const { declarations } = modules.find(({ path }) => path === "www/widget/widget.ts");
const { description, members, attributes, events, slots, cssProperties, cssParts } = declarations.find(({ name }) => name === "EhicWidget");
/** What is in the tag alone; the page's own element keeps more in its fields. */
const own = attributes.filter(({ name, inheritedFrom }) => (inheritedFrom === undefined || name === "lang") && !name.startsWith("_")).map(({ name, type, description, fieldName }) => ({ name, type, description, fieldName }));
const fields = new Set(own.map(({ fieldName }) => fieldName));
const kept = members.filter((member) => (member.kind === "field" ? PROPERTIES.includes(member.name) || (fields.has(member.name) && member.inheritedFrom === undefined) : METHODS.includes(member.name)));
for (const name of [...METHODS, ...PROPERTIES]) if (!kept.some((member) => member.name === name)) throw new Error(`the widget has no ${name}`);

const declaration = {
  kind: "class",
  customElement: true,
  name: "EhicWidget",
  tagName: "ehic-estimate",
  description,
  superclass: { name: "HTMLElement" },
  attributes: own,
  members: kept.map(({ kind, name, type, description, attribute, reflects, readonly, parameters, return: returned }) => ({ kind, name, type, description, attribute, reflects, readonly, parameters, return: returned })),
  events: events.filter(({ name }) => name.startsWith("ehic-")).map(({ name, type, description }) => ({ name, type, description })),
  slots,
  cssProperties,
  cssParts,
};
const exported = { kind: "custom-element-definition", name: "ehic-estimate", declaration: { name: "EhicWidget", module: SCRIPT } };
const manifest = { schemaVersion: SCHEMA, readme: "README.md", modules: [{ kind: "javascript-module", path: SCRIPT, declarations: [declaration], exports: [exported] }] };
writeFileSync(process.argv[2], `${JSON.stringify(manifest, null, 2)}\n`);
