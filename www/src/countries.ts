// Countries by the names that people type: in either language, and, once names.ts is there, what holiday places are called.

import { Format, type Language } from "./format.js";

export interface Place {
  territory: string;
  region?: string;
}

/** What two spellings of one name have in common. */
function plain(name: string): string {
  const bare = name.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "o").replaceAll("&", "og").normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/[^a-z]+/g, " ").trim().replace(/^the /, "");
}

/** The codes of a list by first letter: AD, AE and BE of "ADE BE". */
export function codesOf(list: string): string[] {
  return list.split(" ").flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`));
}

/** More than any trip has, but not for ever. */
const MOST_FOUND = 500;

export class Countries {
  readonly codes: string[];
  /** In the languages in which somebody may write; the page's own first. */
  #formats: Format[];
  #byName = new Map<Format, Map<string, string>>();
  /** What names.ts adds, and the names of places that have no code, with what is to be said of them. */
  #also = new Map<string, string>();
  #nowhere = new Map<string, string>();
  #named = new Map<string, [string, string][]>();
  #found = new Map<string, Place | undefined>();

  constructor(codes: string[], languages: Language[]) {
    this.codes = codes;
    this.#formats = languages.map((language) => new Format(language));
  }

  /** The language that the page speaks: names are looked for in it first. */
  speak(format: Format): void {
    this.#formats = [format, ...this.#formats.filter(({ language }) => language !== format.language)];
  }

  /** Takes in more names of places, and those that have no code. */
  learn(names: Map<string, string>, nowhere: Map<string, string>): void {
    this.#also = names;
    this.#nowhere = nowhere;
    this.#found.clear();
  }

  /** Names of one language: made out when somebody writes one, since before that they would only hold up the page. */
  #names(format: Format): Map<string, string> {
    let names = this.#byName.get(format);
    if (names === undefined) this.#byName.set(format, (names = new Map(this.codes.map((code) => [plain(format.country(code)), code]))));
    return names;
  }

  #code(name: string): string | undefined {
    if (name === "") return undefined;
    let code = this.#also.get(name);
    for (const format of this.#formats) code ??= this.#names(format).get(name);
    return code;
  }

  /** The place that a typed name means; of several names, as in "Mallorca, Spanien", the closest where all lie in one country. */
  find(typed: string): Place | undefined {
    // Asked many times with every key.
    if (!this.#found.has(typed)) {
      if (this.#found.size > MOST_FOUND) this.#found.clear();
      this.#found.set(typed, this.#find(typed));
    }
    return this.#found.get(typed);
  }

  #find(typed: string): Place | undefined {
    if (this.nowhere(typed) !== undefined) return undefined;
    const whole = this.#code(plain(typed));
    const codes = whole === undefined ? this.#parts(typed).flatMap((part) => this.#code(part) ?? []) : [whole];
    const code = codes.find((code) => code.length > 2) ?? codes[0];
    const territory = code?.slice(0, 2);
    if (code === undefined || territory === undefined || codes.some((other) => !other.startsWith(territory))) return undefined;
    return code === territory ? { territory } : { territory, region: code };
  }

  /** What is to be said of a place that has no code. */
  nowhere(typed: string): string | undefined {
    return [plain(typed), ...this.#parts(typed)].map((name) => this.#nowhere.get(name)).find((entry) => entry !== undefined);
  }

  /** What a longer name is put together of; nothing before all names are there, so that none that decides is passed over. */
  #parts(typed: string): string[] {
    return this.#nowhere.size === 0 ? [] : typed.split(/[,()/]/).map(plain);
  }

  /** Whether a name may still become a country's with more letters. */
  begins(typed: string): boolean {
    const start = plain(typed);
    return [this.#also, ...this.#formats.map((format) => this.#names(format))].some((names) => [...names.keys()].some((name) => name.startsWith(start)));
  }

  /** Codes and names in one language, in its order; those given come first. */
  named(codes: string[], format: Format, first = new Set<string>()): [string, string][] {
    // Asked with every key: to sort names in a language's order takes longer than all the rest of the form.
    const key = `${format.language} ${codes.length}`;
    const known = this.#named.get(key);
    if (known !== undefined) return known;
    const { compare } = new Intl.Collator(format.locale);
    const named = codes.map((code): [string, string] => [code, format.country(code)]);
    named.sort(([a, one], [b, other]) => Number(first.has(b)) - Number(first.has(a)) || compare(one, other));
    this.#named.set(key, named);
    return named;
  }
}
