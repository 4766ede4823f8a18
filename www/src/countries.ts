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

export class Countries {
  readonly codes: string[];
  #byName = new Map<string, string>();
  #named = new Map<string, [string, string][]>();
  /** Names of places that have no code, with what is to be said of them. */
  #nowhere = new Map<string, string>();

  constructor(codes: string[], languages: Language[]) {
    this.codes = codes;
    for (const language of languages) {
      const format = new Format(language);
      for (const code of codes) this.#byName.set(plain(format.country(code)), code);
    }
  }

  /** Takes in more names of places, and those that have no code. */
  learn(names: Map<string, string>, nowhere: Map<string, string>): void {
    for (const [name, code] of names) this.#byName.set(name, code);
    this.#nowhere = nowhere;
  }

  /** The place that a typed name means; of several names, as in "Mallorca, Spanien", the closest where all lie in one country. */
  find(typed: string): Place | undefined {
    if (this.nowhere(typed) !== undefined) return undefined;
    const whole = this.#byName.get(plain(typed));
    const codes = whole === undefined ? this.#parts(typed).flatMap((part) => this.#byName.get(part) ?? []) : [whole];
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
    return [...this.#byName.keys()].some((name) => name.startsWith(start));
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
