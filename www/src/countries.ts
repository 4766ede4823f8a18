// Countries by the names that people type: in either language, and what holiday places are called.

import { Format, type Language } from "./format.js";

/** Where people say they go when they do not say the country. */
const ALSO: Record<string, string> = {
  holland: "NL", england: "GB", skotland: "GB", scotland: "GB", wales: "GB", nordirland: "GB", "northern ireland": "GB",
  uk: "GB", "great britain": "GB", "united kingdom": "GB", london: "GB", usa: "US", "czech republic": "CZ", "den tjekkiske republik": "CZ",
  mallorca: "ES", majorca: "ES", menorca: "ES", ibiza: "ES", "costa del sol": "ES", madeira: "PT-30", azorerne: "PT", azores: "PT", algarve: "PT",
  "de kanariske oer": "ES-CN", "canary islands": "ES-CN", tenerife: "ES-CN", "gran canaria": "ES-CN", lanzarote: "ES-CN", fuerteventura: "ES-CN",
  "la palma": "ES-CN", catalonien: "ES-CT", catalonia: "ES-CT", barcelona: "ES-CT",
  kreta: "GR", crete: "GR", rhodos: "GR", rhodes: "GR", kos: "GR", samos: "GR", korfu: "GR", corfu: "GR", santorini: "GR",
  sicilien: "IT-82", sicily: "IT-82", sardinien: "IT-88", sardinia: "IT-88", toscana: "IT-52", tuscany: "IT-52", gardasoen: "IT", "lake garda": "IT",
  sydtyrol: "IT-BZ", "south tyrol": "IT-BZ", tyrol: "AT", tirol: "AT", korsika: "FR", corsica: "FR", provence: "FR",
};

export interface Place {
  territory: string;
  region?: string;
}

/** What two spellings of one name have in common. */
function plain(name: string): string {
  const bare = name.toLowerCase().replaceAll("æ", "ae").replaceAll("ø", "o").replaceAll("&", "og").normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/[^a-z]+/g, " ").trim().replace(/^the /, "");
}

export class Countries {
  readonly codes: string[];
  #byName = new Map<string, string>();

  constructor(codes: string[], languages: Language[]) {
    this.codes = codes;
    for (const language of languages) {
      const format = new Format(language);
      for (const code of codes) this.#byName.set(plain(format.country(code)), code);
    }
    for (const [name, code] of Object.entries(ALSO)) this.#byName.set(plain(name), code);
  }

  /** The place that a typed name means. */
  find(typed: string): Place | undefined {
    const code = this.#byName.get(plain(typed));
    if (code === undefined) return undefined;
    const territory = code.slice(0, 2);
    return code === territory ? { territory } : { territory, region: code };
  }

  /** Names in one language, in its order; those given come first. */
  names(format: Format, first: Set<string>): string[] {
    const { compare } = new Intl.Collator(format.locale);
    const named = this.codes.map((code) => ({ code, name: format.country(code) }));
    named.sort((one, other) => Number(first.has(other.code)) - Number(first.has(one.code)) || compare(one.name, other.name));
    return named.map(({ name }) => name);
  }
}
