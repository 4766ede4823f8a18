// Where the figures come from: a file of its own, fetched when somebody asks.

import { load } from "./files.js";
import type { Source, Sources } from "./find.js";

export { find, type Source, type Sources } from "./find.js";

export async function loadSources(): Promise<Sources> {
  const files = (await (await load(BUILT.sources)).json()) as Record<string, Record<string, Source>>;
  return new Map(Object.entries(files).map(([file, sources]) => [file, new Map(Object.entries(sources))]));
}
