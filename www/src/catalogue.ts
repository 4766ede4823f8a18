// Catalogues of one language: a code and its arguments become a sentence. It fetches nothing: the page and the package each bring the catalogues their own way.

import { Format, type Language } from "./format.js";
import { HOME } from "./trip.js";

export type Args = Record<string, string | number>;

/** Text with "{variable}" in it, or such texts and choices one after the other: as www/words.mjs writes them. */
export type Pattern = string | (string | Choice)[];
type Choice = [variable: string, usual: number, ...variants: (string | number | Pattern)[]];
/** The names of all entries, and what each of them says. */
export type Entries = [names: string, ...patterns: Pattern[]];

export class Catalogue {
  readonly format: Format;
  readonly language: Language;
  /** Another one once something else may be said for what was said before. */
  edition = 0;
  #home = HOME;
  #entries = new Map<string, Pattern>();

  constructor(language: Language, entries: Entries) {
    this.language = language;
    this.format = new Format(language);
    this.add(entries);
  }

  /** Where the traveller is insured: what is said of Danish cards and offices has other words for everybody else. */
  get home(): string {
    return this.#home;
  }

  set home(home: string) {
    if (home !== this.#home) this.edition++;
    this.#home = home;
  }

  add([names, ...patterns]: Entries): void {
    this.edition++;
    const name = names.split(" ");
    patterns.forEach((pattern, at) => this.#entries.set(name[at] ?? "", pattern));
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  /** The sentence of an entry; its name where there is none, which the tests rule out. */
  say(id: string, args?: Args): string {
    const pattern = (this.home === HOME ? undefined : this.#entries.get(`elsewhere-${id}`)) ?? this.#entries.get(id);
    return pattern === undefined ? id : this.#put(pattern, { home: this.home, ...args });
  }

  #put(pattern: Pattern, args: Args): string {
    if (typeof pattern !== "string") return pattern.map((part) => (typeof part === "string" ? this.#put(part, args) : this.#choose(part, args))).join("");
    return pattern.replace(/\{([\w-]+)\}/g, (_, name: string) => {
      const value = args[name];
      return value === undefined ? `{$${name}}` : typeof value === "number" ? this.format.number(value) : value;
    });
  }

  /** By the value itself, or by the kind of number that a language makes of it: the first that fits, and otherwise the usual. */
  #choose([variable, usual, ...variants]: Choice, args: Args): string {
    const value = args[variable];
    let chosen = usual;
    for (let at = variants.length / 2 - 1; at >= 0; at--) {
      const key = variants[2 * at];
      if (key === value || (typeof value === "number" && key === this.format.plural(value))) chosen = at;
    }
    return this.#put(variants[2 * chosen + 1] as Pattern, args);
  }
}
