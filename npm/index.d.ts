/**
 * The estimator's types. The module answers with codes, numbers and source ids, never with sentences: the words are in
 * the catalogues, by code.
 *
 * Money is in whole minor units of its currency (ISO 4217: 1050 EUR is €10.50, 9000 ISK is 9,000 kr.), days are ISO 8601
 * calendar dates, and an index is a position in the request, counted from zero.
 */

export type IsoDate = string;
/** ISO 3166-1 alpha-2 in upper case, of any country or territory of the world: "DE", "FO", "GL", "AX", "GI", "MC". */
export type TerritoryCode = string;
/** ISO 3166-2: "ES-CN", "IT-BZ", "AT-7". `TerritoryInfo.regions` lists those with rules of their own. */
export type RegionCode = string;
/** ISO 4217. */
export type CurrencyCode = string;
export type SourceId = string;

// What the package does

/**
 * Loads the module; every other export is synchronous afterwards. A second call changes nothing and waits for the first.
 *
 * Without options the module is the file beside this one. `module_or_path` takes a URL, a `Request`, a `Response`, the
 * bytes, a compiled `WebAssembly.Module`, or a promise of one of these.
 */
export default function init(options?: { module_or_path?: unknown }): Promise<void>;

/** Judges every traveller's card on every leg, prices what happens, and says what to do. Throws `EstimatorError`. */
export function estimate(request: EstimateRequest): Report;
/**
 * The totals of many requests in one call, for batches and maps: low, typical and high of `totals.outOfPocket` of each,
 * in its request's currency. At most 100,000. Throws `EstimatorError` with the index in front of the path:
 * "[3].legs[0].arrive".
 */
export function estimateMany(requests: EstimateRequest[]): Float64Array;
/** The price list of one place on one day for one kind of traveller, before anything happens. Throws `EstimatorError`. */
export function coverage(query: CoverageQuery): CoverageSheet;
/** The named bundles of care that `CareEvent.scenario` takes. */
export function scenarios(): Scenario[];
/** The territories whose cost rules are known. */
export function territories(): TerritoryInfo[];
/** The 32 issuers of the card. */
export function issuers(): IssuerInfo[];
/** Which version and which data answer. */
export function about(): About;

/** Thrown for a request that cannot be answered; `problems` lists all that is wrong with it, not only the first. */
export class EstimatorError extends Error {
  constructor(problems: Problem[]);
  name: "EstimatorError";
  problems: Problem[];
}

export interface Problem {
  code: ProblemCode;
  /** Where in the request: "legs[2].arrive"; empty for the request as a whole. */
  path: string;
  /** One English sentence for the developer who called. A person's words are in the catalogue, by `code`. */
  message: string;
}

export type ProblemCode =
  | "missing"
  | "unknownField"
  /** Another JavaScript type, or a number that is not whole. */
  | "wrongType"
  /** Not one of the known codes. */
  | "unknownValue"
  /** Beyond its limits: a number, a day, a date of care outside its leg, an index that does not exist, an empty list. */
  | "outOfRange"
  /** No such day. */
  | "badDate"
  /** Said at the later field. */
  | "wrongOrder"
  | "tooMany"
  /** Fields that exclude each other, or both missing where one is needed. */
  | "conflict";

// What goes in

export interface EstimateRequest {
  /** The day the advice is given. Default: the host's local day. */
  today?: IsoDate;
  /** Where the travellers are publicly insured: the issuer of their cards. Default "DK". */
  home?: TerritoryCode;
  /** Of the converted amounts. Default: the home country's. */
  currency?: CurrencyCode;
  /** Default "holiday". */
  purpose?: Purpose;
  /** 1 to 12. */
  travellers: Traveller[];
  /** 1 to 40, in order of arrival. A leg may start on the day on which the one before ends, never earlier. */
  legs: Leg[];
  /** At most 200. Default none. */
  events?: CareEvent[];
}

export type Purpose =
  | "holiday"
  | "familyVisit"
  | "businessTrip"
  | "postedWork"
  | "localEmployment"
  | "study"
  | "internship"
  | "auPair"
  | "volunteering"
  | "jobSeeking"
  | "plannedCare"
  | "moving";

export interface Traveller {
  /** Whole years on the first day of the trip, 0 to 120. */
  age: number;
  /** What this person will carry, at most 8. Default none. */
  documents?: TravelDocument[];
  /** Default "euEeaSwiss". */
  citizenship?: Citizenship;
  /** Spouse, child or dependent parent of an EU, EEA or Swiss citizen. Default false. */
  familyOfEuEeaSwiss?: boolean;
  /** Default none. */
  needs?: Need[];
  /** Draws a state pension. Default false. */
  pensioner?: boolean;
  /** The Danish security group, for the price of the same care at home. Default 1. */
  danishGroup?: 1 | 2;
}

export type Citizenship = "euEeaSwiss" | "british" | "refugeeOrStateless" | "other";
export type Need = "pregnancy" | "chronicCare" | "dialysis" | "oxygen";

export type TravelDocument =
  /** The European Health Insurance Card (in Danish the blue card). With home GB: the Withdrawal Agreement's card. */
  | { kind: "ehic"; expires: IsoDate }
  /** The United Kingdom's Global Health Insurance Card, or its EHIC from before 2021. */
  | { kind: "ghic"; expires: IsoDate }
  /** The provisional replacement certificate. */
  | { kind: "prc"; from: IsoDate; until: IsoDate }
  /** The home country's own health card (in Danish the yellow card), with photo identification or without. */
  | { kind: "nationalCard"; photoId: boolean };

export interface Leg {
  territory: TerritoryCode;
  region?: RegionCode;
  arrive: IsoDate;
  depart: IsoDate;
  /** Default none. */
  activities?: Activity[];
}

export type Activity = "skiing" | "mountain";

export type Service =
  | "doctor"
  | "specialist"
  | "dentist"
  | "hospitalStay"
  | "emergencyDepartment"
  | "prescription"
  | "ambulance"
  | "airAmbulance"
  | "mountainRescue";

/** Something that happens to one traveller on one leg: a named scenario or a list of care, exactly one of the two. */
export interface CareEvent {
  leg: number;
  traveller: number;
  /** First day of care. Default: the leg's first day. */
  date?: IsoDate;
  /** Default "public", which includes contracted providers. */
  provider?: "public" | "private";
  scenario?: string;
  /** At most 40. */
  care?: CareItem[];
}

export interface CareItem {
  service: Service;
  /** Visits, nights, items, rides or missions, by service; 1 to 365. Default 1. A stay of n nights has n + 1 days. */
  units?: number;
  /** What the bill says for one unit, in minor units of the place's currency. Default: the reference price. */
  price?: number;
  /**
   * What decides between rules at the place of care. Default none, which means: a specialist with referral, an emergency
   * department by one's own decision and without admission, by day, hurt, no operation, urgent transport.
   */
  circumstances?: Circumstance[];
}

export type Circumstance = CommonCircumstance | RareCircumstance;

/** Those that scenarios use too. */
export type CommonCircumstance =
  | "referred"
  | "withoutReferral"
  | "injury"
  | "admitted"
  | "transported"
  | "leisureAccidentOnMountain"
  | "insideSkiArea"
  | "unhurt"
  | "majorProcedure"
  | "nonUrgent"
  | "outOfHours"
  | "homeVisit";

export type RareCircumstance =
  /** A helicopter would have been needed on flat ground too. */
  | "lifeThreatening"
  /** Closed or unclassified trail, ignored warning, unfounded call, gross negligence. */
  | "reckless"
  /** Extraction, drainage, temporary closure; without it, restorative work. */
  | "dentalPainRelief"
  /** X-ray, scan or laboratory in the visit. */
  | "withTests"
  /** A medicine that the scheme does not reimburse. */
  | "offListMedicine"
  /** A medicine for a listed chronic illness. */
  | "longTermMedicine"
  /** Care connected with a pregnancy. */
  | "pregnancyRelated";

export interface CoverageQuery {
  territory: TerritoryCode;
  region?: RegionCode;
  /** Default: the host's local day. */
  on?: IsoDate;
  /** Default 40. */
  age?: number;
  /** Default "DK". */
  home?: TerritoryCode;
  currency?: CurrencyCode;
  activities?: Leg["activities"];
}

// What comes out

export interface Report {
  /** One for each traveller on each leg, traveller by traveller. */
  cards: CardCheck[];
  /** The worst check of all. */
  household: { basis: Basis; traveller: number; leg: number };
  /** What to do, soonest first. */
  actions: Action[];
  /** One for each event of the request, in its order. */
  events: EventEstimate[];
  /** Over all events, in the request's currency. */
  totals: Amounts;
  /** What the card never pays for and this trip may need, in the request's currency. */
  gaps: Gap[];
  /** What is to be said of each leg's place. */
  caveats: { leg: number; notes: Note[] }[];
  about: About;
}

/**
 * How care is paid for, from best to worst. card, replacementCertificate, nationalCard: it is shown, and the patient pays
 * the local share only. payAndClaim: entitled but with nothing valid to show, so pay in full and claim afterwards.
 * otherDocument: another form or decision must come first, and the reasons say which. none: the scheme does not reach
 * there, or not this person.
 */
export type Basis = "card" | "replacementCertificate" | "nationalCard" | "payAndClaim" | "otherDocument" | "none";

export interface CardCheck {
  traveller: number;
  leg: number;
  /** On the leg's first day. */
  basis: Basis;
  /** Last day of the first span, where another follows. A card is still good on the day on which it expires. */
  until?: IsoDate;
  /** The leg's days in order, without gap or overlap. */
  spans: { from: IsoDate; until: IsoDate; basis: Basis }[];
  reasons: Note[];
}

/** A code with its arguments, which the catalogue's entry of the same name puts into words, and where it comes from. */
export interface Note {
  code: string;
  args?: Record<string, string | number>;
  sources: SourceId[];
}

/** Something to do: "orderCard", "getReplacementCertificate", "buyTravelInsurance", "keepReceipts" and others. */
export interface Action extends Note {
  /** Last sensible day. */
  by?: IsoDate;
  /** Who; absent: everyone. */
  travellers?: number[];
  /** Where; absent: the whole trip. */
  legs?: number[];
}

/** What is known to be uncertain stays a range: low <= typical <= high. */
export interface Range {
  low: number;
  typical: number;
  high: number;
  /** A part of unknown size comes on top: low is a floor, typical and high are only what is known. */
  open?: true;
}

export interface Amounts {
  currency: CurrencyCode;
  /** The full price of the care. */
  price: Range;
  /** What changes hands at the counter. */
  payNow: Range;
  /** What can be claimed back afterwards. */
  refund: Range;
  /** What it costs in the end. As ranges each figure stands alone; payNow less refund holds for typical. */
  outOfPocket: Range;
}

export interface EventEstimate {
  event: number;
  lines: CostLine[];
  /** Sum of the lines, in the place's currency. */
  local: Amounts;
  /** The same in the request's currency. */
  converted: Amounts;
  /** The same event with no card and no entitlement, in the request's currency. */
  withoutCard: Amounts;
  /** The same care at home, where its price is known, in the request's currency. */
  atHome?: Range;
  atHomeNotes: Note[];
}

export interface CostLine {
  service: Service;
  units: number;
  provider: "public" | "private";
  amounts: Amounts;
  /** either: sometimes the share at the counter, sometimes the whole bill. */
  settlement: "inKind" | "payThenClaim" | "either" | "notCovered";
  /** How outOfPocket came about; the effects add up to it, end by end. */
  steps: Step[];
  rule: RuleInfo;
  notes: Note[];
}

export interface Step {
  kind: StepKind;
  args: Record<string, string | number>;
  /** What the step adds to the patient's share or, negative, takes off it; end by end and not ordered. */
  effect: { low: number; typical: number; high: number };
}

export type StepKind =
  | "copayment"
  | "baseFee"
  | "coinsurance"
  | "band"
  | "deductible"
  | "sharedCharge"
  | "freeAllowance"
  | "fullPrice"
  | "lump"
  | "schemeLimit"
  | "schemeLump"
  | "cap"
  | "setOff"
  | "priceLimit"
  | "exempt"
  | "extraBilling"
  | "notCovered"
  | "unknown";

export interface RuleInfo {
  id: string;
  from?: IsoDate;
  until?: IsoDate;
  /** When it was last read against its sources. */
  reviewed: IsoDate;
  /** When the figure is next expected to change. */
  nextLook?: IsoDate;
  confidence: Confidence;
  sources: SourceId[];
}

export type Confidence = "high" | "medium" | "low" | "unsourced";

export interface CoverageSheet {
  territory: TerritoryCode;
  region?: RegionCode;
  /** The place's, on that day. */
  currency: CurrencyCode;
  on: IsoDate;
  /** One unit of every service, as for a holder who shows a valid card; none for a place without tables. */
  lines: CostLine[];
  caveats: Note[];
  /** Kind of help and number to dial. */
  emergencyNumbers: Record<string, string>;
}

export interface Gap extends Note {
  /** Typical cost in the request's currency, where one is known. */
  cost?: Range;
  legs: number[];
}

export interface Scenario {
  id: string;
  /** What a leg must hold for the scenario to be offered. */
  activities: Activity[];
  care: ScenarioCare[];
  /** The ages for which the bundle is a fair picture, both included. */
  ages: [number, number];
  confidence: Confidence;
}

export interface ScenarioCare {
  service: Service;
  units: number;
  circumstances: CommonCircumstance[];
}

export interface TerritoryInfo {
  code: TerritoryCode;
  currency: CurrencyCode;
  /** Those with rules of their own. */
  regions: RegionCode[];
  cardAccepted: boolean;
  nordic: boolean;
  reviewed: IsoDate;
}

export interface IssuerInfo {
  code: TerritoryCode;
  currency: CurrencyCode;
  validityMonths?: number;
  /** Shortest and longest. */
  deliveryDays?: [number, number];
}

export interface About {
  version: string;
  /** Of these types. */
  schema: number;
  /** The newest review of any territory. */
  dataReviewed: IsoDate;
  /** Of everything that the figures were made from. */
  dataHash: string;
  /** The day of the exchange rates. */
  ratesOn: IsoDate;
}
