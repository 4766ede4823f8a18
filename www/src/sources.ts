// Where the figures come from: a file of its own, fetched when somebody asks.

import { load } from "./files.js";

export interface Source {
  title: string;
  publisher: string;
  url: string;
  date: string;
}

/** By file ("at", "card", "scenarios") and id. */
export type Sources = Map<string, Map<string, Source>>;

export async function loadSources(): Promise<Sources> {
  const files = (await (await load(BUILT.sources)).json()) as Record<string, Record<string, Source>>;
  return new Map(Object.entries(files).map(([file, sources]) => [file, new Map(Object.entries(sources))]));
}

/** The sources of some ids: those of the place before those of the card. */
export function find(ids: string[], place: string, sources: Sources): Source[] {
  const files = [sources.get(place), sources.get("card"), sources.get("outside"), sources.get("dk")];
  const found = new Set<Source>();
  for (const id of ids) {
    const source = files.map((file) => file?.get(id)).find((one) => one !== undefined);
    if (source !== undefined) found.add(source);
  }
  return [...found];
}
