// Numbers, days and names as people of one language write them.

import type { Range } from "ehic-estimator";

export type Language = "da" | "en";

const LOCALES: Record<Language, string> = { da: "da-DK", en: "en-GB" };

export class Format {
  readonly language: Language;
  readonly locale: string;
  #day: Intl.DateTimeFormat;
  #shortDay: Intl.DateTimeFormat;
  #regions: Intl.DisplayNames;
  #currencies: Intl.DisplayNames;
  #list: Intl.ListFormat;
  #percent: Intl.NumberFormat;
  #money = new Map<string, Intl.NumberFormat>();

  constructor(language: Language) {
    this.language = language;
    this.locale = LOCALES[language];
    const day = { day: "numeric", month: "long", timeZone: "UTC" } as const;
    this.#day = new Intl.DateTimeFormat(this.locale, { ...day, year: "numeric" });
    this.#shortDay = new Intl.DateTimeFormat(this.locale, day);
    this.#regions = new Intl.DisplayNames(this.locale, { type: "region" });
    this.#currencies = new Intl.DisplayNames(this.locale, { type: "currency" });
    this.#list = new Intl.ListFormat(this.locale);
    this.#percent = new Intl.NumberFormat(this.locale, { style: "unit", unit: "percent", unitDisplay: "long", maximumFractionDigits: 2 });
  }

  /** "3. februar 2027" */
  day(iso: string): string {
    return this.#day.format(new Date(`${iso}T00:00Z`));
  }

  /** "3. februar", where the year is clear. */
  dayAndMonth(iso: string): string {
    return this.#shortDay.format(new Date(`${iso}T00:00Z`));
  }

  /** "7.–14. februar 2027" */
  days(from: string, until: string): string {
    if (from === until) return this.day(from);
    return this.#day.formatRange(new Date(`${from}T00:00Z`), new Date(`${until}T00:00Z`));
  }

  country(code: string): string {
    return this.#regions.of(code) ?? code;
  }

  /** "euro", "danske kroner" */
  currency(code: string): string {
    const name = this.#currencies.of(code) ?? code;
    return this.language === "en" && code === "EUR" ? "euros" : name;
  }

  list(parts: string[]): string {
    return this.#list.format(parts);
  }

  /** Basis points: 1000 is "10 procent". */
  percent(basisPoints: number): string {
    return this.#percent.format(basisPoints / 100);
  }

  /** How many minor units one unit of a currency has. */
  minorUnits(currency: string): number {
    return 10 ** (this.#currencyFormat(currency, false).resolvedOptions().maximumFractionDigits ?? 2);
  }

  /** An amount as the bill has it: "12,50 euro", "1.234 kr.", "€12.50". */
  money(minor: number, currency: string): string {
    return this.#currencyFormat(currency, false).format(minor / this.minorUnits(currency));
  }

  /** A converted amount, which is no more exact than the rate: whole kroner, two decimals for small sums of other currencies. */
  about(minor: number, currency: string): string {
    const whole = currency === "DKK" || Math.abs(minor) >= 100 * this.minorUnits(currency);
    return this.#currencyFormat(currency, whole).format(minor / this.minorUnits(currency));
  }

  #currencyFormat(currency: string, whole: boolean): Intl.NumberFormat {
    const key = currency + whole;
    let format = this.#money.get(key);
    if (format === undefined) {
      format = new Intl.NumberFormat(this.locale, {
        style: "currency",
        currency,
        // Danish writes the currency out, but its own is "kr."
        currencyDisplay: this.language === "da" && currency !== "DKK" ? "name" : "symbol",
        ...(whole ? { maximumFractionDigits: 0, minimumFractionDigits: 0 } : { trailingZeroDisplay: "stripIfInteger" }),
      } as Intl.NumberFormatOptions);
      this.#money.set(key, format);
    }
    return format;
  }
}

/** Whether a range is one figure. */
export function isFlat(range: Range): boolean {
  return range.low === range.high && range.low === range.typical;
}
