// Catalogues of one language: a code and its arguments become a sentence. It fetches nothing: the page and the package each bring the catalogues their own way.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { Format, type Language } from "./format.js";
import { HOME } from "./trip.js";

export type Args = Record<string, FluentVariable>;

export class Catalogue {
  readonly format: Format;
  readonly language: Language;
  /** Another one once something else may be said for what was said before. */
  edition = 0;
  #home = HOME;
  #bundle: FluentBundle;

  constructor(language: Language, catalogue: string) {
    this.language = language;
    this.format = new Format(language);
    // Every language of the page runs from left to right: marks around the arguments would only be copied along.
    this.#bundle = new FluentBundle(this.format.locale, { useIsolating: false });
    this.add(catalogue);
  }

  /** Where the traveller is insured: what is said of Danish cards and offices has other words for everybody else. */
  get home(): string {
    return this.#home;
  }

  set home(home: string) {
    if (home !== this.#home) this.edition++;
    this.#home = home;
  }

  add(catalogue: string): void {
    this.edition++;
    this.#bundle.addResource(new FluentResource(catalogue));
  }

  has(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }

  /** The sentence of an entry; its name where there is none, which the tests rule out. */
  say(id: string, args?: Args): string {
    const message = (this.home === HOME ? undefined : this.#bundle.getMessage(`elsewhere-${id}`)) ?? this.#bundle.getMessage(id);
    if (message?.value == null) return id;
    return this.#bundle.formatPattern(message.value, { home: this.home, ...args }, []);
  }
}
