/** Where the figures of a report come from: title, publisher, address and date of each source that it names. */

import type { CostLine, Gap, Note } from "./index.js";

/** About 300 kB, loaded when it is asked for; a second call gives the same. */
export function loadSources(): Promise<Sources>;

export interface Source {
  title: string;
  publisher: string;
  /** An address, or where else it is to be found. */
  url: string;
  /** A day, a month or a year, as far as it is known; otherwise empty. */
  date: string;
}

export interface Sources {
  /** Of the rule and of the notes. */
  ofLine(line: CostLine): Source[];
  /** Of a reason, an action or a caveat. */
  ofNote(note: Note): Source[];
  ofGap(gap: Gap): Source[];
  /** Of ids in a file of the facts: "at", "card", "outside". Its own come first. */
  find(ids: string[], file: string): Source[];
}
