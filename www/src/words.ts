// The catalogues of one language as the build wrote them, fetched when they are needed.

import { Catalogue, type Args, type Entries } from "./catalogue.js";
import { load } from "./files.js";
import type { Language } from "./format.js";

export type { Args };

async function read(file: string): Promise<Entries> {
  return (await load(file)).json() as Promise<Entries>;
}

export class Words extends Catalogue {
  #places = new Map<string, Promise<void>>();

  static async load(language: Language): Promise<Words> {
    return new Words(language, await read(BUILT.words[language] ?? ""));
  }

  /** Whether something is said of a place that nobody has asked for yet. */
  lacks(code: string): boolean {
    const place = code.toLowerCase();
    return BUILT.places.includes(place) && !this.#places.has(place);
  }

  /** What could not be fetched is left open: the name of an entry says nothing to anybody. */
  override say(id: string, args?: Args): string {
    return this.has(id) ? super.say(id, args) : "…";
  }

  /** Loads what is said of one place alone, or by a script that comes later. A place without words of its own has none to load. */
  async loadPlace(code: string): Promise<void> {
    const place = code.toLowerCase();
    if (!BUILT.places.includes(place)) return;
    let loading = this.#places.get(place);
    if (loading === undefined) {
      loading = read(`${BUILT.folders[this.language]}${place}.json`).then((entries) => this.add(entries));
      // The next attempt tries again.
      loading.catch(() => this.#places.delete(place));
      this.#places.set(place, loading);
    }
    return loading;
  }
}
