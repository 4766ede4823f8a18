// Which source an id means: ids are those of a file of the facts, and a place's own come before the card's.

export interface Source {
  title: string;
  publisher: string;
  url: string;
  date: string;
}

/** By file ("at", "card", "scenarios") and id. */
export type Sources = Map<string, Map<string, Source>>;

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
