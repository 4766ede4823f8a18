// The catalogues of one language: a code and its arguments become a sentence.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { Format, type Language } from "./format.js";

export type Args = Record<string, FluentVariable>;

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

export class Words {
  readonly format: Format;
  readonly language: Language;
  #bundle: FluentBundle;
  #places = new Map<string, Promise<void>>();

  private constructor(language: Language, catalogue: string) {
    this.language = language;
    this.format = new Format(language);
    // Every language of the page runs from left to right: marks around the arguments would only be copied along.
    this.#bundle = new FluentBundle(this.format.locale, { useIsolating: false });
    this.#bundle.addResource(new FluentResource(catalogue));
  }

  static async load(language: Language): Promise<Words> {
    return new Words(language, await read(BUILT.words[language] ?? ""));
  }

  /** Loads what is said of one place alone. A place without words of its own has none to load. */
  async loadPlace(code: string): Promise<void> {
    const place = code.toLowerCase();
    if (!BUILT.places.includes(place)) return;
    let loading = this.#places.get(place);
    if (loading === undefined) {
      loading = read(`${BUILT.folders[this.language]}${place}.ftl`).then((text) => void this.#bundle.addResource(new FluentResource(text)));
      // The next attempt tries again.
      loading.catch(() => this.#places.delete(place));
      this.#places.set(place, loading);
    }
    return loading;
  }

  has(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }

  /** The sentence of an entry; its name where there is none, which the tests rule out. */
  say(id: string, args?: Args): string {
    const message = this.#bundle.getMessage(id);
    if (message?.value == null) return id;
    return this.#bundle.formatPattern(message.value, args ?? null, []);
  }
}
