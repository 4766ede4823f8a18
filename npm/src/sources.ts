// Where the figures of a report come from. `sources.d.ts` says what each of these does.

import type { CostLine, Gap, Note } from "ehic-estimator";
import { placeOfRule } from "../../www/src/explain.js";
import { find, type Source, type Sources as Files } from "../../www/src/find.js";

let loading: Promise<Sources> | undefined;

export function loadSources(): Promise<Sources> {
  if (loading === undefined) {
    loading = import("./data/sources.js").then((module) => new Sources(module.default));
    // The next attempt tries again.
    loading.catch(() => (loading = undefined));
  }
  return loading;
}

export class Sources {
  #files: Files;

  constructor(files: Record<string, Record<string, Source>>) {
    this.#files = new Map(Object.entries(files).map(([file, sources]) => [file, new Map(Object.entries(sources))]));
  }

  ofLine(line: CostLine): Source[] {
    return this.find([...line.rule.sources, ...line.notes.flatMap(({ sources }) => sources)], placeOfRule(line));
  }

  ofNote({ code, sources }: Note): Source[] {
    return this.find(sources, /^caveat-([a-z]{2})-/.exec(code)?.[1] ?? "card");
  }

  ofGap({ sources }: Gap): Source[] {
    return this.find(sources, "outside");
  }

  find(ids: string[], file: string): Source[] {
    return find(ids, file.toLowerCase(), this.#files);
  }
}
