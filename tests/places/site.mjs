// The pages and the open data as the generator left them in dist/site, and the module that they must agree with.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { parse } from "smol-toml";
import init, * as estimator from "../../dist/npm/index.js";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const SITE = join(ROOT, "dist/site");
export const LANGUAGES = ["da", "en"];

await init();
export { estimator };

export const read = (file) => readFileSync(join(ROOT, file), "utf8");
export const page = (file) => readFileSync(join(SITE, file), "utf8");
export const data = (file) => JSON.parse(page(`data/${file}`));
export const toml = (file) => parse(read(file));

export const version = data("version.json");
if (version.dataHash !== estimator.about().dataHash) throw new Error("The pages were made from other tables than the module: cargo xtask build, cargo xtask places");

/** Code, names, pages and data of each territory. */
export const places = data("places.json");

/** The words of the pages. */
export function words(language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(read(`data/words/${language}/pages.ftl`)));
  return (id) => bundle.formatPattern(bundle.getMessage(id).value);
}

const ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** What a piece of markup shows. */
export function shown(markup) {
  return markup.replace(/<[^>]*>/g, " ").replace(/&\w+;/g, (entity) => ENTITIES[entity]).replace(/\s+/g, " ").trim();
}

/** Every element of a name with its attributes and its markup; an element of the same name inside is not looked for. */
export function elements(markup, name) {
  return [...markup.matchAll(new RegExp(`<${name}((?: [\\w-]+="[^"]*")*)>([\\s\\S]*?)</${name}>`, "g"))].map(([, attributes, inner]) => ({
    ...Object.fromEntries([...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, attribute, value]) => [attribute, value])),
    inner,
  }));
}

/** The part of a page with an id. */
export function section(markup, id) {
  const start = markup.indexOf(`<section id="${id}"`);
  if (start < 0) return "";
  let depth = 0;
  for (const { 0: tag, index } of markup.slice(start).matchAll(/<section[ >]|<\/section>/g)) {
    depth += tag === "</section>" ? -1 : 1;
    if (depth === 0) return markup.slice(start, start + index);
  }
  throw new Error(`#${id} has no end`);
}
