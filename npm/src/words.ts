// A report in sentences: the page's own words, without the page. `words.d.ts` says what each of these does.

import type { Amounts, CardCheck, CostLine, EstimateRequest, EventEstimate, Gap, Note, Problem, Range, Report } from "ehic-estimator";
import { Catalogue, type Args, type Entries } from "../../www/src/catalogue.js";
import { explain, inWords, isUnknown, tell, type Explanation, type Told, type Write } from "../../www/src/explain.js";
import type { Language } from "../../www/src/format.js";
import { asShown, concerned, householdSentence, inCountries, problemSentence, sureness, totalAsShown, type Party } from "../../www/src/sentences.js";
import { HOME } from "../../www/src/trip.js";
import type { CardInWords, EventInWords, FiguresInWords, GapInWords, LineInWords, ReportInWords, StepInWords } from "../words.js";

export const LANGUAGES: readonly Language[] = ["da", "en"];

const loading = new Map<Language, Promise<Words>>();

export function loadWords(language: Language): Promise<Words> {
  let words = loading.get(language);
  if (words === undefined) {
    loading.set(language, (words = load(language)));
    // The next attempt tries again.
    words.catch(() => loading.delete(language));
  }
  return words;
}

async function load(language: Language): Promise<Words> {
  switch (language) {
    // Literally so, for bundlers to find the files and to leave each until it is asked for.
    case "da":
      return new Words(language, (await import("./words/da.js")).default);
    case "en":
      return new Words(language, (await import("./words/en.js")).default);
    default:
      throw new RangeError(`There are words in ${LANGUAGES.map((known) => `"${known}"`).join(" and ")}, not in ${JSON.stringify(language)}.`);
  }
}

/** Labels of a request's fields, and which advice fits them; by the last name in a problem's path. */
const FIELDS: Record<string, [label: string, kind: string]> = {
  territory: ["field-country", "country"],
  region: ["field-region", "choice"],
  arrive: ["field-arrive", "arrive"],
  depart: ["field-depart", "depart"],
  age: ["field-age", "age"],
  citizenship: ["field-citizenship", "choice"],
  expires: ["field-expires", "expires"],
  from: ["field-certificate-from", "certificate"],
  until: ["field-certificate-until", "certificate"],
  documents: ["field-documents", "other"],
  purpose: ["field-purpose", "choice"],
  leg: ["field-where", "choice"],
  traveller: ["field-who", "choice"],
  date: ["field-care-date", "careDate"],
  scenario: ["field-scenario", "choice"],
  care: ["field-care", "list"],
  provider: ["field-provider", "choice"],
  service: ["field-service", "choice"],
  price: ["field-price", "price"],
  circumstances: ["field-circumstances", "choice"],
  legs: ["heading-trip", "list"],
  travellers: ["heading-travellers", "list"],
  events: ["heading-events", "list"],
};

export class Words {
  readonly language: Language;
  readonly locale: string;
  #catalogue: Catalogue;

  constructor(language: Language, entries: Entries) {
    this.#catalogue = new Catalogue(language, entries);
    this.language = language;
    this.locale = this.#catalogue.format.locale;
  }

  has(id: string): boolean {
    return this.#catalogue.has(id);
  }

  say(id: string, args?: Args): string {
    return this.#catalogue.say(id, args);
  }

  tell(note: Note): string {
    // A sentence that says nothing in some cases leaves its space behind, which markup does not show and plain text does.
    return tell(note, this.#catalogue).replace(/ {2,}/g, " ").trim();
  }

  explain(line: CostLine): Explanation {
    return explain(line, this.#catalogue);
  }

  money(minor: number, currency: string): string {
    return this.#catalogue.format.money(minor, currency);
  }

  range(range: Range, currency: string): string {
    return inWords(range, this.#exact(currency), this.#catalogue);
  }

  day(day: string): string {
    return this.#catalogue.format.day(day);
  }

  days(from: string, until: string): string {
    return this.#catalogue.format.days(from, until);
  }

  country(code: string): string {
    return this.#catalogue.format.country(code);
  }

  problem(problem: Problem): string {
    const name = /([a-zA-Z]+)(?:\[\d+\])?$/.exec(problem.path)?.[1] ?? "";
    const [label, kind] = FIELDS[name] ?? [undefined, "other"];
    if (label !== undefined) return problemSentence(problem, { label, kind }, this.#catalogue);
    // A field that no form has: its own name is what whoever wrote it knows.
    return this.say(`problem-${problem.code}`, { field: name === "" ? "?" : name, kind: name === "units" ? "units" : "other" });
  }

  report(report: Report, request: EstimateRequest): ReportInWords {
    const { travellers, legs } = request;
    const words = this.#catalogue;
    words.home = request.home ?? HOME;
    const party: Party = {
      travellers: travellers.length,
      who: (index) => (travellers.length === 1 ? words.say("person-alone") : words.say("person", { number: index + 1, age: String(travellers[index]?.age ?? "") })),
      where: (which) => inCountries(which.map((leg) => legs[leg]?.territory), words),
    };
    const { totals, about } = report;
    const foreign = report.events.some(({ local }) => local.currency !== totals.currency);
    return {
      household: householdSentence(report, party, words),
      cards: report.cards.map((check) => this.#card(check, request, party)),
      actions: report.actions.map((action) => ({
        sentence: this.tell(action),
        by: action.by === undefined ? "" : words.say("action-by", { date: words.format.day(action.by) }),
        concerns: concerned(action, party, words),
      })),
      events: report.events.map((event) => this.#event(event, request, party)),
      totals: this.#figures(totalAsShown(report, words.format), this.#exact(totals.currency)),
      gaps: report.gaps.map((gap) => this.#gap(gap, request, party, totals.currency)),
      caveats: report.caveats.map(({ leg, notes }) => ({ place: words.format.country(legs[leg]?.territory ?? ""), sentences: notes.map((note) => this.tell(note)) })),
      converted: foreign ? words.say("converted", { currency: words.format.currency(totals.currency), date: words.format.day(about.ratesOn) }) : "",
      estimateOnly: words.say("estimate-only"),
    };
  }

  #card({ traveller, leg, spans, reasons }: CardCheck, { legs }: EstimateRequest, party: Party): CardInWords {
    const words = this.#catalogue;
    const stay = legs[leg];
    return {
      who: party.who(traveller),
      stay: stay === undefined ? "" : words.say("stay", { where: words.format.country(stay.territory), days: words.format.days(stay.arrive, stay.depart) }),
      spans: spans.map(({ basis, from, until }) => {
        const said = words.say(`basis-${basis}`);
        return spans.length === 1 ? said : words.say("span", { days: words.format.days(from, until), basis: said });
      }),
      reasons: reasons.map((reason) => this.tell(reason)),
    };
  }

  #event({ event, lines, local, converted, withoutCard, atHome, atHomeNotes }: EventEstimate, { events, legs, travellers }: EstimateRequest, party: Party): EventInWords {
    const words = this.#catalogue;
    const asked = events?.[event];
    const leg = asked && legs[asked.leg];
    const about = this.#rounded(converted.currency);
    return {
      title: asked?.scenario === undefined ? words.say("own-care") : words.say(`scenario-${asked.scenario}-title`),
      where: asked === undefined || leg === undefined ? "" : words.say("event-who", {
        travellers: travellers.length, who: party.who(asked.traveller), where: words.format.country(leg.territory), day: words.format.day(asked.date ?? leg.arrive),
      }),
      amounts: this.#about(converted),
      local: this.#figures(local, this.#exact(local.currency)),
      withoutCard: inWords(withoutCard.outOfPocket, about, words),
      atHome: atHome === undefined ? "" : inWords(atHome, about, words),
      atHomeNotes: atHomeNotes.map((note) => this.tell(note)),
      lines: lines.map((line) => this.#line(line)),
    };
  }

  #line(line: CostLine): LineInWords {
    const words = this.#catalogue;
    const { service, units, settlement, amounts, notes, rule } = line;
    const money = this.#exact(amounts.currency);
    const { steps, elsewhere } = explain(line, words);
    const told = (wanted: boolean) => notes.filter(({ code }) => (code === "dependsOn") === wanted).map((note) => this.tell(note));
    // Where no rule is known, there is nothing to be sure of.
    const known = rule.id !== "none";
    return {
      title: words.say(`service-${service}`),
      units: words.say(`units-${service}`, { count: units }),
      settlement: known ? words.say("settlement", { how: words.say(`settlement-${settlement}`) }) : "",
      amounts: this.#figures(amounts, money),
      steps: steps.length === 0 ? [{ sentence: words.say("step-free"), amount: money(0) }] : steps.map((told) => this.#step(told, money)),
      elsewhere: elsewhere.map((told) => ({ sentence: told.sentence, amount: this.#between(told, money) })),
      notes: told(false),
      dependsOn: told(true).map((one) => `${words.say("depends")} ${one}.`),
      confidence: known ? words.say("confidence", { sure: words.say(`confidence-${rule.confidence}`), date: words.format.day(rule.reviewed) }) : "",
      nextLook: rule.nextLook === undefined ? "" : words.say("next-look", { date: words.format.day(rule.nextLook) }),
    };
  }

  #step(told: Told, money: Write): StepInWords {
    const { typical, low, high, unknown } = told;
    if (unknown) return { sentence: told.sentence, amount: this.say("figure-unknown") };
    const ends = low === typical && high === typical ? "" : ` (${this.#between(told, money)})`;
    return { sentence: told.sentence, amount: money(typical) + ends };
  }

  /** The ends of what a step adds, which are not ordered: what takes off more stands where it takes off more. */
  #between({ low, high }: Told, money: Write): string {
    return low === high ? this.say("step-or", { amount: money(low) }) : this.say("step-range", { low: money(low, true), high: money(high) });
  }

  #gap(gap: Gap, { legs }: EstimateRequest, party: Party, currency: string): GapInWords {
    const words = this.#catalogue;
    const priced = gap.cost !== undefined;
    return {
      sentence: this.tell(gap),
      cost: gap.cost === undefined ? "" : isUnknown(gap.cost) ? words.say("range-unknown") : inWords(gap.cost, this.#rounded(currency), words),
      sureness: priced ? sureness(gap, words) : "",
      concerns: gap.legs.length === legs.length ? "" : concerned({ legs: gap.legs }, party, words),
    };
  }

  /** Converted amounts, which are no more exact than the rate. */
  #about(amounts: Amounts): FiguresInWords {
    return this.#figures(asShown(amounts, this.#catalogue.format), this.#exact(amounts.currency));
  }

  #figures({ price, payNow, refund, outOfPocket }: Amounts, write: Write): FiguresInWords {
    const said = (range: Range) => inWords(range, write, this.#catalogue);
    return { price: said(price), payNow: said(payNow), refund: said(refund), outOfPocket: said(outOfPocket) };
  }

  #exact(currency: string): Write {
    return (minor, bare) => this.#catalogue.format.money(minor, currency, bare);
  }

  #rounded(currency: string): Write {
    return (minor, bare) => this.#catalogue.format.about(minor, currency, bare);
  }
}
