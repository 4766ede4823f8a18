// What an insurer's policy adds, as the insurer declares it: reading the file whole or refusing it whole, and the receipt of a trip.
//
// It is the insurer's own statement. It only ever takes something off what the report leaves to the traveller: the report itself, with its
// sources, dates and ranges, stays as it is. Nothing here knows the page; the file's format is docs/embedding.md, and policy.schema.json for machines.

import type { Basis, CardCheck, CareEvent, CostLine, EstimateRequest, EventEstimate, Gap, Range, Report, Service } from "ehic-estimator";

/** What the card leaves open (data/outside.toml), and the part of public care that stays with a traveller who shows the card. */
export const COVER_CODES = [
  "ownShare", "outsideCard", "journeyHome", "ambulanceFlight", "roadAmbulance", "companion", "summonedRelative", "helicopterRescue", "pisteRescue",
  "pisteAmbulance", "searchAndRescue", "evacuation", "privateClinic", "privateDoctor", "privateCare", "ruinedHoliday", "lostBelongings", "deathAbroad",
] as const;
export type CoverCode = (typeof COVER_CODES)[number];

/** A text of the insurer, in every language that the page speaks. */
export interface Text {
  da: string;
  en: string;
}

export interface Cover {
  /** all: without a limit of its own; upTo: at most `amount` for each time; nothing: said to be left out. */
  pays: "all" | "upTo" | "nothing";
  amount?: number;
  /** No excess is taken for this. */
  withoutExcess?: boolean;
  note?: Text;
}

export interface Policy {
  schema: "ehic-policy/1";
  insurer: string;
  product: Text;
  /** Of an insurer that does not exist. */
  invented?: boolean;
  terms: { date: string; url: Text };
  currency: string;
  /** What the traveller pays first, once for each event, in minor units. */
  excess: number;
  alarm: { phone: string; hours: Text };
  blueCard: "required" | "advised" | "notNeeded";
  /** Where it holds. */
  where: "world" | string[];
  /** The longest trip that it holds for, both days of travel counted. */
  longestDays?: number;
  covers: Partial<Record<CoverCode, Cover>>;
  note?: Text;
}

export type PolicyProblemCode =
  /** Could not be fetched at all. */
  | "unreachable"
  | "notJson"
  | "missing"
  | "unknownField"
  | "wrongType"
  | "unknownValue"
  | "outOfRange"
  | "badDate"
  /** Not an address that begins with https:// */
  | "badAddress"
  | "badNumber"
  /** A sign of markup, a line break, or a character that nobody sees. */
  | "markup"
  | "tooMany"
  | "conflict";

export interface PolicyProblem {
  code: PolicyProblemCode;
  /** Where in the file: "covers.journeyHome.amount"; empty for the file as a whole. */
  path: string;
  /** One English sentence for whoever writes the file. */
  message: string;
}

export class PolicyError extends Error {
  override name = "PolicyError";
  readonly problems: PolicyProblem[];

  constructor(problems: PolicyProblem[]) {
    super(problems.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("\n"));
    this.problems = problems;
  }
}

/** More than a file of this format can need: nobody waits for a wrong one. */
export const LONGEST_FILE = 65_536;
const LONGEST = { insurer: 60, product: 80, hours: 120, note: 400, url: 500 } as const;
const LARGEST_AMOUNT = 1_000_000_000_000;
const MOST_PLACES = 260;
const LONGEST_TRIP = 1_000;
/** In ASCII, with neither name nor password in front of the host. */
const ADDRESS = /^https:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d{1,5})?([/?#][!-;=?-~]*)?$/;
const PHONE = /^\+[1-9][0-9 ]{4,18}[0-9]$/;
/** Markup, what nobody sees, and accents in a tower, which would stand on what is above. */
const HIDDEN = /[<>\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\u2800]|\p{M}{3}/u;

/** The policy of a file's text. Throws `PolicyError` with all that is wrong with it. */
export function readPolicy(text: string): Policy {
  if (text.length > LONGEST_FILE) throw new PolicyError([{ code: "tooMany", path: "", message: `is longer than ${LONGEST_FILE} characters` }]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PolicyError([{ code: "notJson", path: "", message: `is no JSON: ${(error as Error).message}` }]);
  }
  return checkPolicy(value);
}

/** The policy, if it is one. Throws `PolicyError` with all that is wrong with it. */
export function checkPolicy(value: unknown): Policy {
  const problems: PolicyProblem[] = [];
  policy(value, "", (code, path, message) => problems.push({ code, path, message }));
  if (problems.length > 0) throw new PolicyError(problems);
  return value as Policy;
}

/** Fetches and reads a policy. Throws `PolicyError`, also where there is no answer. */
export async function fetchPolicy(address: string | URL): Promise<Policy> {
  let text: string;
  try {
    const response = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer" });
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    text = await response.text();
  } catch (error) {
    throw new PolicyError([{ code: "unreachable", path: "", message: `cannot be fetched: ${(error as Error).message}` }]);
  }
  return readPolicy(text);
}

type Refuse = (code: PolicyProblemCode, path: string, message: string) => void;
type Check = (value: unknown, path: string, refuse: Refuse) => void;

function object(fields: Record<string, Check>, optional: Record<string, Check> = {}): Check {
  return (value, path, refuse) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse("wrongType", path, "must be an object");
    const within = (name: string) => (path === "" ? name : `${path}.${name}`);
    for (const [name, check] of Object.entries(fields)) {
      if (!Object.hasOwn(value, name)) refuse("missing", within(name), "is missing");
      else check((value as Record<string, unknown>)[name], within(name), refuse);
    }
    for (const [name, entry] of Object.entries(value)) {
      if (Object.hasOwn(fields, name)) continue;
      const check = Object.hasOwn(optional, name) ? optional[name] : undefined;
      if (check === undefined) refuse("unknownField", within(name), `is no field of this object, which has ${[...Object.keys(fields), ...Object.keys(optional)].join(", ")}`);
      else check(entry, within(name), refuse);
    }
  };
}

function oneOf(...allowed: string[]): Check {
  return (value, path, refuse) => {
    if (typeof value !== "string") refuse("wrongType", path, "must be a text");
    else if (!allowed.includes(value)) refuse("unknownValue", path, `must be one of ${allowed.join(", ")}`);
  };
}

function plain(longest: number): Check {
  return (value, path, refuse) => {
    if (typeof value !== "string") return refuse("wrongType", path, "must be a text");
    if (value.trim() === "") return refuse("missing", path, "is empty");
    if ([...value].length > longest) refuse("outOfRange", path, `is longer than ${longest} characters`);
    if (HIDDEN.test(value)) refuse("markup", path, "may hold neither < nor >, no line break, no character that cannot be seen, and not three accents on one letter");
  };
}

function whole(least: number, most: number): Check {
  return (value, path, refuse) => {
    if (typeof value !== "number" || !Number.isInteger(value)) return refuse("wrongType", path, "must be a whole number");
    if (value < least || value > most) refuse("outOfRange", path, `must be from ${least} to ${most}`);
  };
}

const flag: Check = (value, path, refuse) => {
  if (typeof value !== "boolean") refuse("wrongType", path, "must be true or false");
};

/** The same in every language of the page. */
function everyLanguage(check: Check): Check {
  return object({ da: check, en: check });
}

const address: Check = (value, path, refuse) => {
  if (typeof value !== "string") return refuse("wrongType", path, "must be a text");
  if (value.length > LONGEST.url) refuse("outOfRange", path, `is longer than ${LONGEST.url} characters`);
  if (!ADDRESS.test(value)) refuse("badAddress", path, "must be a whole address that begins with https:// and has no letters beyond ASCII, no spaces and no password");
};

const phone: Check = (value, path, refuse) => {
  if (typeof value !== "string") refuse("wrongType", path, "must be a text");
  else if (!PHONE.test(value)) refuse("badNumber", path, "must be a number with its country code, such as +45 70 10 50 50");
};

const day: Check = (value, path, refuse) => {
  if (typeof value !== "string") return refuse("wrongType", path, "must be a text");
  const found = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00Z`) : undefined;
  // A day such as 31 February is taken for one in March.
  const same = found !== undefined && !Number.isNaN(found.getTime()) && found.toISOString().startsWith(value);
  if (!same) refuse("badDate", path, "must be a day of the calendar, as 2026-11-24");
};

const currency: Check = (value, path, refuse) => {
  if (typeof value !== "string") refuse("wrongType", path, "must be a text");
  else if (!/^[A-Z]{3}$/.test(value)) refuse("unknownValue", path, "must be three capital letters, such as DKK");
};

const where: Check = (value, path, refuse) => {
  if (value === "world") return;
  if (!Array.isArray(value)) return refuse("wrongType", path, 'must be "world" or a list of country codes');
  if (value.length === 0) refuse("outOfRange", path, "is empty");
  if (value.length > MOST_PLACES) return refuse("tooMany", path, `has more than ${MOST_PLACES} entries`);
  value.forEach((code: unknown, at) => {
    if (typeof code !== "string") refuse("wrongType", `${path}[${at}]`, "must be a text");
    else if (!/^[A-Z]{2}$/.test(code)) refuse("unknownValue", `${path}[${at}]`, "must be a country's two capital letters, such as AT");
    else if (value.indexOf(code) !== at) refuse("conflict", `${path}[${at}]`, `names ${code} a second time`);
  });
};

const coverFields = object({ pays: oneOf("all", "upTo", "nothing") }, { amount: whole(1, LARGEST_AMOUNT), withoutExcess: flag, note: everyLanguage(plain(LONGEST.note)) });

const cover: Check = (value, path, refuse) => {
  coverFields(value, path, refuse);
  if (typeof value !== "object" || value === null) return;
  const { pays, amount, withoutExcess } = value as Record<string, unknown>;
  if (pays === "upTo" && amount === undefined) refuse("missing", `${path}.amount`, 'is missing: "upTo" needs an amount in minor units');
  if ((pays === "all" || pays === "nothing") && amount !== undefined) refuse("conflict", `${path}.amount`, 'stands with "upTo" alone');
  if (pays === "nothing" && withoutExcess !== undefined) refuse("conflict", `${path}.withoutExcess`, "says nothing where nothing is paid");
};

const policy = object(
  {
    schema: oneOf("ehic-policy/1"),
    insurer: plain(LONGEST.insurer),
    product: everyLanguage(plain(LONGEST.product)),
    terms: object({ date: day, url: everyLanguage(address) }),
    currency,
    excess: whole(0, LARGEST_AMOUNT),
    alarm: object({ phone, hours: everyLanguage(plain(LONGEST.hours)) }),
    blueCard: oneOf("required", "advised", "notNeeded"),
    where,
    covers: object({}, Object.fromEntries(COVER_CODES.map((code) => [code, cover]))),
  },
  { $schema: plain(LONGEST.url), invented: flag, longestDays: whole(1, LONGEST_TRIP), note: everyLanguage(plain(LONGEST.note)) },
);

// The receipt

/** Why the policy counts nothing where it might. */
export type Reason =
  /** Said to be left out. */
  | "leftOut"
  /** The file says nothing of it. */
  | "notSaid"
  /** The policy does not hold there. */
  | "elsewhere"
  /** It wants the card shown, and there is none to show that day. */
  | "cardNotShown"
  /** The trip is longer than the policy. */
  | "tooLong";

/** One outcome: what is paid by whom. The three parts add up to the price. */
export interface Outcome {
  price: number;
  card: number;
  policy: number;
  you: number;
}

/** The three outcomes, least to most expensive for a traveller without the policy; each adds up by itself. */
export interface Parts {
  low: Outcome;
  typical: Outcome;
  high: Outcome;
  /** Of which a part of unknown size comes on top. */
  open: { price: boolean; card: boolean; policy: boolean; you: boolean };
}

export interface ReceiptLine {
  /** Under which covers it falls; where there are several, the least generous counts. */
  codes: CoverCode[];
  services: Service[];
  covers: Cover[];
  reason?: Reason;
  /** Before the excess. Absent where the policy counts in another currency. */
  parts?: Parts;
}

/** One event of the request: an event is one claim, with one excess. */
export interface ReceiptEvent {
  event: number;
  basis: Basis;
  lines: ReceiptLine[];
  /** What is taken off, at each end. */
  excess?: { low: number; typical: number; high: number };
  parts?: Parts;
}

/** Something that may come, by itself: with an excess of its own, and never added to anything. */
export interface ReceiptGap {
  gap: Gap;
  line: ReceiptLine;
  excess?: { low: number; typical: number; high: number };
  parts?: Parts;
}

export interface Receipt {
  /** Of the report. */
  currency: string;
  /** The policy counts in another currency, so that no amounts can be put beside each other. */
  otherCurrency: boolean;
  events: ReceiptEvent[];
  /** Over the events. */
  total?: Parts;
  gaps: ReceiptGap[];
  /** Days of the trip, both days of travel counted. */
  days: number;
}

const ENDS = ["low", "typical", "high"] as const;
type End = (typeof ENDS)[number];
type Ends = Record<End, number>;

/** The rows of data/outside.toml that a line of an event prices itself: service, cover, places. */
export const PRICED: readonly (readonly [Service, CoverCode, readonly string[]])[] = [
  ["airAmbulance", "helicopterRescue", ["AT", "CH", "FR", "IT", "LI"]],
  ["airAmbulance", "searchAndRescue", ["SK", "CZ", "BG"]],
  ["airAmbulance", "evacuation", ["GL"]],
  ["mountainRescue", "helicopterRescue", ["CH", "LI"]],
  ["mountainRescue", "pisteRescue", ["AT", "CH", "FR", "IT", "ES"]],
  ["mountainRescue", "searchAndRescue", ["SK", "CZ", "BG"]],
  ["mountainRescue", "evacuation", ["GL"]],
  ["ambulance", "pisteAmbulance", ["FR"]],
];
/** Where it is not known which of them a rescue is. */
const ANY_RESCUE: CoverCode[] = ["helicopterRescue", "pisteRescue", "searchAndRescue"];
const CARD_SHOWN: Basis[] = ["card", "replacementCertificate", "nationalCard"];

/** Who pays what of this trip, the policy included. */
export function receipt(report: Report, request: EstimateRequest, policy: Policy): Receipt {
  const { currency } = report.totals;
  const context: Context = { request, policy, days: daysOf(request), counts: policy.currency === currency };
  const events = report.events.map((estimate) => eventReceipt(estimate, report.cards, context));
  const parts = events.flatMap(({ parts }) => parts ?? []);
  return {
    currency,
    otherCurrency: !context.counts,
    events,
    ...(parts.length > 0 ? { total: parts.reduce(plus) } : {}),
    gaps: report.gaps.map((gap) => gapReceipt(gap, context)),
    days: context.days,
  };
}

interface Context {
  request: EstimateRequest;
  policy: Policy;
  days: number;
  counts: boolean;
}

function daysOf({ legs }: EstimateRequest): number {
  const at = (iso: string | undefined) => Date.parse(`${iso}T00:00Z`);
  return Math.round((at(legs.at(-1)?.depart) - at(legs[0]?.arrive)) / 86_400_000) + 1;
}

function eventReceipt(estimate: EventEstimate, cards: CardCheck[], context: Context): ReceiptEvent {
  const { request, policy, counts } = context;
  const event = request.events?.[estimate.event];
  const basis = event === undefined ? "none" : basisOn(event, request, cards);
  const groups = groupsOf(estimate, event, basis, request);
  const lines: ReceiptLine[] = groups.map(({ codes, lines }) => {
    const covers = codes.flatMap((code) => policy.covers[code] ?? []);
    const reason = reasonOf(codes, event === undefined ? [] : [event.leg], basis, context);
    return { codes, services: [...new Set(lines.map(({ service }) => service))], covers, ...(reason === undefined ? {} : { reason }) };
  });
  if (!counts) return { event: estimate.event, basis, lines };
  const { price, outOfPocket } = estimate.converted;
  const local = (part: "price" | "outOfPocket") => groups.map(({ lines }) => lines.map(({ amounts }) => amounts[part]));
  // One rate for all ends and both amounts, or what nobody else pays would differ from its price by the rounding.
  const highest = total(local("price").flat(), "high");
  const rate = highest === 0 ? 0 : price.high / highest;
  const prices = shares(price, local("price"), rate);
  const owns = shares(outOfPocket, local("outOfPocket"), rate, prices);
  lines.forEach((line, at) => (line.parts = settle(prices[at] ?? price, owns[at] ?? outOfPocket, line)));
  return { event: estimate.event, basis, lines, ...withExcess(lines, policy.excess) };
}

function gapReceipt(gap: Gap, context: Context): ReceiptGap {
  const codes = [gap.code as CoverCode];
  const reason = reasonOf(codes, gap.legs, undefined, context);
  const line: ReceiptLine = { codes, services: [], covers: codes.flatMap((code) => context.policy.covers[code] ?? []), ...(reason === undefined ? {} : { reason }) };
  if (gap.cost === undefined || !context.counts) return { gap, line };
  line.parts = settle(gap.cost, gap.cost, line);
  return { gap, line, ...withExcess([line], context.policy.excess) };
}

/** The basis of the first day of care, as the report has it. */
function basisOn(event: CareEvent, { legs }: EstimateRequest, cards: CardCheck[]): Basis {
  const check = cards.find(({ traveller, leg }) => traveller === event.traveller && leg === event.leg);
  const day = event.date ?? legs[event.leg]?.arrive ?? "";
  return check?.spans.find(({ from, until }) => from <= day && day <= until)?.basis ?? check?.basis ?? "none";
}

function reasonOf(codes: CoverCode[], legs: number[], basis: Basis | undefined, { request, policy, days }: Context): Reason | undefined {
  const { where, longestDays } = policy;
  if (codes.some((code) => policy.covers[code]?.pays === "nothing")) return "leftOut";
  if (codes.some((code) => policy.covers[code] === undefined)) return "notSaid";
  if (longestDays !== undefined && !(days <= longestDays)) return "tooLong";
  if (where !== "world" && legs.some((leg) => !where.includes(request.legs[leg]?.territory ?? ""))) return "elsewhere";
  if (policy.blueCard === "required" && codes.includes("ownShare") && basis !== undefined && !CARD_SHOWN.includes(basis)) return "cardNotShown";
  return undefined;
}

interface Group {
  codes: CoverCode[];
  lines: CostLine[];
}

/** The lines of an event, together where the same covers decide. */
function groupsOf({ lines }: EventEstimate, event: CareEvent | undefined, basis: Basis, request: EstimateRequest): Group[] {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const codes = codesOf(line, event, basis, request);
    const group = groups.get(codes.join()) ?? { codes, lines: [] };
    group.lines.push(line);
    groups.set(codes.join(), group);
  }
  return [...groups.values()];
}

/** Under which covers a line of care falls. */
function codesOf({ service, provider }: CostLine, event: CareEvent | undefined, basis: Basis, { legs }: EstimateRequest): CoverCode[] {
  const leg = legs[event?.leg ?? 0];
  const active = (leg?.activities ?? []).length > 0;
  const place = leg?.territory ?? "";
  const priced = PRICED.filter(([of, code, places]) => of === service && places.includes(place) && (active || code === "evacuation" || service === "mountainRescue")).map(([, code]) => code);
  if (priced.length > 0) return priced;
  if (service === "mountainRescue") return ANY_RESCUE;
  if (basis === "none" || basis === "otherDocument") return ["outsideCard"];
  if (provider === "private") return [service === "hospitalStay" ? "privateClinic" : service === "doctor" ? "privateDoctor" : "privateCare"];
  return ["ownShare"];
}

/**
 * A converted amount in as many shares as there are groups of lines, by what the lines are in the place's own money. The shares add up to it, end by
 * end; no share passes its ceiling, and rounding makes none fall from one end to the next.
 */
function shares(whole: Range, groups: Range[][], rate: number, ceilings?: Range[]): Range[] {
  let rest: Ends = whole;
  return groups.map((ranges, at) => {
    const share: Ends = { low: 0, typical: 0, high: 0 };
    const left: Ends = { low: 0, typical: 0, high: 0 };
    let [given, kept] = [0, 0];
    for (const end of ENDS) {
      const later = ceilings === undefined ? rest[end] : total(ceilings.slice(at + 1), end);
      const least = Math.max(given, rest[end] - later);
      const most = Math.min(rest[end] - kept, ceilings?.[at]?.[end] ?? rest[end]);
      share[end] = at === groups.length - 1 ? rest[end] : Math.min(Math.max(Math.round(rate * total(ranges, end)), least), most);
      left[end] = rest[end] - share[end];
      [given, kept] = [share[end], left[end]];
    }
    rest = left;
    return { ...share, ...(ranges.some(({ open }) => open) ? { open: true as const } : {}) };
  });
}

function total(ranges: Range[], end: End): number {
  return ranges.reduce((sum, range) => sum + range[end], 0);
}

/** What a line's policy pays, before the excess. */
function settle(price: Range, own: Range, line: ReceiptLine): Parts {
  const limit = line.reason === undefined ? Math.min(...line.covers.map(({ pays, amount }) => (pays === "all" ? Infinity : (amount ?? 0)))) : 0;
  const outcome = (end: End): Outcome => {
    const policy = Math.min(own[end], limit);
    // A fee of the place's own may pass the price that is known: what the traveller hands over is then the price.
    const card = Math.max(0, price[end] - own[end]);
    return { price: card + own[end], card, policy, you: own[end] - policy };
  };
  const open = own.open === true;
  return {
    low: outcome("low"),
    typical: outcome("typical"),
    high: outcome("high"),
    open: { price: price.open === true, card: price.open === true && !open, policy: open && own.low < limit, you: open && limit !== Infinity },
  };
}

/** One excess for all lines together: it comes off what the policy would pay, so that the traveller never pays more than without a policy. */
function withExcess(lines: ReceiptLine[], excess: number): { excess: Ends; parts: Parts } {
  const parts = lines.map(({ parts }) => parts).filter((parts) => parts !== undefined);
  const sum = parts.reduce(plus, NOTHING);
  const subject = lines.filter(({ covers }) => !covers.some(({ withoutExcess }) => withoutExcess === true)).flatMap(({ parts }) => parts ?? []).reduce(plus, NOTHING);
  const taken: Ends = { low: 0, typical: 0, high: 0 };
  for (const end of ENDS) taken[end] = Math.min(excess, subject[end].policy);
  const after = (end: End): Outcome => ({ ...sum[end], policy: sum[end].policy - taken[end], you: sum[end].you + taken[end] });
  // An unknown amount may still be small enough to stay within the excess.
  const unsure = subject.open.policy && subject.low.policy < excess;
  return { excess: taken, parts: { low: after("low"), typical: after("typical"), high: after("high"), open: { ...sum.open, you: sum.open.you || unsure } } };
}

const NOTHING_PAID: Outcome = { price: 0, card: 0, policy: 0, you: 0 };
const NOTHING: Parts = { low: NOTHING_PAID, typical: NOTHING_PAID, high: NOTHING_PAID, open: { price: false, card: false, policy: false, you: false } };

function plus(one: Parts, other: Parts): Parts {
  const add = (end: End): Outcome => ({
    price: one[end].price + other[end].price,
    card: one[end].card + other[end].card,
    policy: one[end].policy + other[end].policy,
    you: one[end].you + other[end].you,
  });
  const either = (part: keyof Outcome) => one.open[part] || other.open[part];
  return { low: add("low"), typical: add("typical"), high: add("high"), open: { price: either("price"), card: either("card"), policy: either("policy"), you: either("you") } };
}

/** A part as a range. An outcome that is dear for the traveller may be cheap for the card. */
export function rangeOf(parts: Parts, part: keyof Outcome): Range {
  const ends = ENDS.map((end) => parts[end][part]);
  return { low: Math.min(...ends), typical: parts.typical[part], high: Math.max(...ends), ...(parts.open[part] ? { open: true as const } : {}) };
}

/** Rounded to whole units of so many minor ones: what the traveller pays without the policy, and the price, as they are rounded elsewhere; the parts add up to them. */
export function inWholeUnits(parts: Parts, minorUnits: number): Parts {
  const whole = (minor: number) => Math.round(minor / minorUnits) * minorUnits;
  const rounded = ({ price, policy, you }: Outcome): Outcome => {
    const own = whole(policy + you);
    return { price: whole(price), card: whole(price) - own, policy: own - whole(you), you: whole(you) };
  };
  return { low: rounded(parts.low), typical: rounded(parts.typical), high: rounded(parts.high), open: parts.open };
}
