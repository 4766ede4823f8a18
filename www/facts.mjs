// What both the page and the package take out of the facts.

import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "smol-toml";

/** The sources of a file of the facts, by id. */
export function sourcesOf(facts) {
  return Object.fromEntries((facts.source ?? []).map(({ id, title, publisher, url = "", date }) => [id, { title, publisher, url, date: shownDate(date) }]));
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

/** Services of which one is asked only when somebody is fetched. */
const RESCUE = ["airAmbulance", "mountainRescue"];

/**
 * Of a place whose regions differ in rescue and in nothing else: those that may matter all the same, by the rules of other services and by what the card
 * never pays there. A place that is missing has none of which that could be said.
 */
export async function regionsWithoutRescue(root) {
  const read = async (file) => parse(await readFile(join(root, "data", file), "utf8"));
  const outside = (await read("outside.toml")).cost.filter(({ activities, untold }) => activities === undefined && untold === undefined);
  const found = {};
  for (const name of await readdir(join(root, "data/territories"))) {
    const { code, regions = [], rule: rules } = await read(`territories/${name}`);
    const named = (rule) => [rule, ...(rule.alternative ?? [])].flatMap((one) => [...(one.when ?? []), ...(one.exempt ?? []).flatMap(({ when }) => when ?? [])]).flatMap(({ region }) => region ?? []);
    const [rescue, others] = [true, false].map((rescue) => new Set(rules.filter(({ service }) => RESCUE.includes(service) === rescue).flatMap(named)));
    for (const region of outside.flatMap(({ regions }) => regions ?? [])) others.add(region);
    const left = regions.filter((region) => others.has(region) || !rescue.has(region));
    if (left.length < regions.length) found[code] = left;
  }
  return found;
}

function shownDate(date) {
  return date instanceof Date ? date.toISOString().slice(0, 10) : (date ?? "");
}
