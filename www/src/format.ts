// Numbers, days and names as people of one language write them.

export type Language = "da" | "en";

/** One unit of these is too much to round to. */
const IN_HUNDREDTHS = ["EUR", "GBP", "CHF"];
const LOCALES: Record<Language, string> = { da: "da-DK", en: "en-GB" };

/** More than any trip has, but not for ever. */
const MOST_KNOWN = 2000;

export class Format {
  readonly language: Language;
  readonly locale: string;
  /** Whatever of Intl was needed so far, and what it wrote: both take long, and most of an answer stays the same from key to key. */
  #known = new Map<string, unknown>();

  constructor(language: Language) {
    this.language = language;
    this.locale = LOCALES[language];
  }

  #once<V>(key: string, make: () => V): V {
    let known = this.#known.get(key) as V | undefined;
    if (known === undefined) {
      if (this.#known.size >= MOST_KNOWN) this.#known.clear();
      this.#known.set(key, (known = make()));
    }
    return known;
  }

  get #day(): Intl.DateTimeFormat {
    return this.#once("day", () => new Intl.DateTimeFormat(this.locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }));
  }

  /** "3. februar 2027" */
  day(iso: string): string {
    return this.#once(`day ${iso}`, () => this.#day.format(new Date(`${iso}T00:00Z`)));
  }

  /** "7.–14. februar 2027" */
  days(from: string, until: string): string {
    if (from === until) return this.day(from);
    return this.#once(`days ${from} ${until}`, () => this.#day.formatRange(new Date(`${from}T00:00Z`), new Date(`${until}T00:00Z`)));
  }

  country(code: string): string {
    return this.#once(`country ${code}`, () => this.#once("countries", () => new Intl.DisplayNames(this.locale, { type: "region" })).of(code) ?? code);
  }

  /** "euro", "danske kroner" */
  currency(code: string): string {
    return this.#once(`currency ${code}`, () => {
      const parts = new Intl.NumberFormat(this.locale, { style: "currency", currency: code, currencyDisplay: "name" }).formatToParts(2);
      return parts.find(({ type }) => type === "currency")?.value ?? code;
    });
  }

  list(parts: string[]): string {
    return this.#once("list", () => new Intl.ListFormat(this.locale)).format(parts);
  }

  /** Basis points: 1000 is "10 procent". */
  percent(basisPoints: number): string {
    return this.#once("percent", () => new Intl.NumberFormat(this.locale, { style: "unit", unit: "percent", unitDisplay: "long", maximumFractionDigits: 2 })).format(basisPoints / 100);
  }

  number(value: number): string {
    return this.#once("number", () => new Intl.NumberFormat(this.locale)).format(value);
  }

  /** Which kind of number it is for a noun after it: "one", "other". */
  plural(value: number): string {
    return this.#once("plural", () => new Intl.PluralRules(this.locale)).select(value);
  }

  /** How many minor units one unit of a currency has. */
  minorUnits(currency: string): number {
    return this.#once(`units ${currency}`, () => 10 ** (this.#currencyFormat(currency).resolvedOptions().maximumFractionDigits ?? 2));
  }

  /** An amount as the bill has it: "12,50 euro", "1.234 kr.", "€12.50". */
  money(minor: number, currency: string, bare = false): string {
    return this.#once(`${minor} ${currency} ${bare}`, () => this.#amount(minor, currency, bare));
  }

  /** A converted amount is no more exact than the rate: whole kroner and the like, and no decimals in large sums. What is added up is added as it is shown. */
  shown(minor: number, currency: string): number {
    const unit = this.minorUnits(currency);
    return IN_HUNDREDTHS.includes(currency) && Math.abs(minor) < 100 * unit ? minor : Math.round(minor / unit) * unit;
  }

  about(minor: number, currency: string, bare = false): string {
    return this.money(this.shown(minor, currency), currency, bare);
  }

  /** A day, a month or a year of a source, as far as it is known. */
  date(known: string): string | undefined {
    const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(known) ?? /(\d{4})/.exec(known) ?? [];
    if (year === undefined) return undefined;
    if (day !== undefined) return this.day(`${year}-${month}-${day}`);
    if (month === undefined) return year;
    return new Intl.DateTimeFormat(this.locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${year}-${month}-01T00:00Z`));
  }

  /** Bare: without the currency where the language puts it last, for the first of two amounts. */
  #amount(minor: number, currency: string, bare: boolean): string {
    const format = this.#currencyFormat(currency);
    const value = minor / this.minorUnits(currency);
    if (!bare) return format.format(value);
    const parts = format.formatToParts(value);
    if (parts.at(-1)?.type !== "currency") return format.format(value);
    return parts.filter(({ type }) => type !== "currency").map(({ value }) => value).join("").trim();
  }

  #currencyFormat(currency: string): Intl.NumberFormat {
    return this.#once(`money ${currency}`, () => new Intl.NumberFormat(this.locale, {
      style: "currency",
      currency,
      // Danish writes the currency out, but its own is "kr."
      currencyDisplay: this.language === "da" && currency !== "DKK" ? "name" : "symbol",
      trailingZeroDisplay: "stripIfInteger",
    } as Intl.NumberFormatOptions));
  }
}
