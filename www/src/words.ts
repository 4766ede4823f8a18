// The catalogues of one language as the build wrote them, fetched when they are needed.

import { Catalogue } from "./catalogue.js";
import type { Language } from "./format.js";

export type { Args } from "./catalogue.js";

const HERE = new URL(".", import.meta.url);

/** The address of a file that the build wrote. */
export function built(file: string): URL {
  return new URL(file, HERE);
}

async function read(file: string): Promise<string> {
  const response = await fetch(built(file));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}

export class Words extends Catalogue {
  #places = new Map<string, Promise<void>>();

  static async load(language: Language): Promise<Words> {
    return new Words(language, await read(BUILT.words[language] ?? ""));
  }

  /** Loads what is said of one place alone. A place without words of its own has none to load. */
  async loadPlace(code: string): Promise<void> {
    const place = code.toLowerCase();
    if (!BUILT.places.includes(place)) return;
    let loading = this.#places.get(place);
    if (loading === undefined) {
      loading = read(`${BUILT.folders[this.language]}${place}.ftl`).then((text) => this.add(text));
      // The next attempt tries again.
      loading.catch(() => this.#places.delete(place));
      this.#places.set(place, loading);
    }
    return loading;
  }
}
