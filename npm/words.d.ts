/**
 * A report in sentences, in the words that the project's own page uses. The module answers with codes and numbers; here are the sentences that belong to them, in Danish and in English.
 *
 * Nothing here decides or computes: what is said is what the report says. Amounts are written as people of the language write them; a range stays a range, and a part that nobody knows is said.
 */

import type { Action, CostLine, EstimateRequest, Gap, Note, Problem, Range, Report } from "./index.js";

export type Language = "da" | "en";

export const LANGUAGES: readonly Language[];

/** The catalogue of one language; a second call gives the same. Rejects with a `RangeError` where there are no words in a language. */
export function loadWords(language: Language): Promise<Words>;

export interface Words {
  readonly language: Language;
  /** "da-DK", "en-GB": for what else is to be written beside the sentences. */
  readonly locale: string;

  /** A whole report, with the request that it answers. */
  report(report: Report, request: EstimateRequest): ReportInWords;
  /** A reason, an action, a gap, a caveat or a note of an amount. */
  tell(note: Note | Action | Gap): string;
  /** How a line came about: sentences, and amounts in minor units that add up to it. */
  explain(line: CostLine): Explanation;
  /** What is wrong with a request, for the person who filled in a form. */
  problem(problem: Problem): string;

  /** "typically 75 euro, between 40 and 120 euro". */
  range(range: Range, currency: string): string;
  /** Of minor units. */
  money(minor: number, currency: string): string;
  /** "3 February 2027". */
  day(day: string): string;
  /** "7–14 February 2027". */
  days(from: string, until: string): string;
  /** "Austria". */
  country(code: string): string;

  /** Whether the catalogue has an entry. */
  has(id: string): boolean;
  /** Any entry of the catalogue: "service-doctor", "scenario-brokenWrist-story". Its name where there is none. */
  say(id: string, args?: Record<string, string | number>): string;
}

/** Lists are in the order of the report's; a sentence that there is nothing to say in is empty. */
export interface ReportInWords {
  /** Is the card good? For the whole household, in one sentence. */
  household: string;
  cards: CardInWords[];
  actions: ActionInWords[];
  events: EventInWords[];
  /** Over all events. */
  totals: FiguresInWords;
  gaps: GapInWords[];
  caveats: { place: string; sentences: string[] }[];
  /** At which rates the totals were converted; empty where nothing was. */
  converted: string;
  /** "An estimate, not a quote." To be shown wherever an amount is. */
  estimateOnly: string;
}

export interface CardInWords {
  /** "Traveller 2 (aged 40)"; one alone is "You". */
  who: string;
  /** "Austria, 7–14 February 2027". */
  stay: string;
  /** How care is paid for; with its days where that changes on the way. */
  spans: string[];
  reasons: string[];
}

export interface ActionInWords {
  sentence: string;
  /** "By 3 February 2027". */
  by: string;
  /** Whom and where it concerns, where it is not everyone and the whole trip. */
  concerns: string;
}

/** Amounts in words, ranges and unknown parts included. */
export interface FiguresInWords {
  price: string;
  payNow: string;
  refund: string;
  outOfPocket: string;
}

export interface EventInWords {
  title: string;
  /** Who, where and when. */
  where: string;
  /** In the request's currency; larger sums without decimals, which no rate is good for. */
  amounts: FiguresInWords;
  /** In the place's currency, to the last unit. */
  local: FiguresInWords;
  /** What it costs with no card and no entitlement. */
  withoutCard: string;
  /** What it costs at home. */
  atHome: string;
  atHomeNotes: string[];
  lines: LineInWords[];
}

export interface LineInWords {
  /** "Hospital". */
  title: string;
  /** "3 nights". */
  units: string;
  settlement: string;
  amounts: FiguresInWords;
  steps: StepInWords[];
  /** What only the cheapest or the dearest case has. */
  elsewhere: StepInWords[];
  notes: string[];
  /** The cases in which it is another amount: "The amount is another if the health insurance does not refund the medicine." */
  dependsOn: string[];
  /** How sure the figure is, and when it was last checked. */
  confidence: string;
  nextLook: string;
}

export interface StepInWords {
  sentence: string;
  amount: string;
}

export interface GapInWords {
  sentence: string;
  cost: string;
  /** Of which year the cost is, and how sure. */
  sureness: string;
  concerns: string;
}

export interface Explanation {
  /** What the ordinary case is made of. */
  steps: ToldStep[];
  /** What only the lowest or the highest case has. */
  elsewhere: ToldStep[];
}

export interface ToldStep {
  sentence: string;
  typical: number;
  low: number;
  high: number;
  /** Something is charged, and nobody knows how much. */
  unknown: boolean;
}
