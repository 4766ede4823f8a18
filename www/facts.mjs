// What both the page and the package take out of the facts.

import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "smol-toml";

/** The sources of a file of the facts, by id. */
export function sourcesOf(facts) {
  return Object.fromEntries((facts.source ?? []).map(({ id, title, publisher, url, date }) => [id, { title, publisher, url, date: shownDate(date) }]));
}

/** The sources of all files, by file and id. */
export async function readSources(root) {
  const read = async (file) => sourcesOf(parse(await readFile(join(root, "data", file), "utf8")));
  const files = async (folder) => (await readdir(join(root, "data", folder))).filter((name) => name.endsWith(".toml")).sort();
  const sources = {};
  for (const name of await files(".")) sources[name.replace(/\.toml$/, "")] = await read(name);
  for (const name of await files("territories")) sources[name.replace(/\.toml$/, "")] = await read(`territories/${name}`);
  return sources;
}

function shownDate(date) {
  return date instanceof Date ? date.toISOString().slice(0, 10) : (date ?? "");
}
