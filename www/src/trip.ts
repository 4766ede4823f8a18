// What a person typed, as typed; the request that it makes; and which field a problem of the request belongs to.

import type { CareEvent, CareItem, EstimateRequest, Scenario, TerritoryInfo, TravelDocument } from "ehic-estimator";
import type { Countries, Place } from "./countries.js";
import type { Format } from "./format.js";

/** Plain data, fit for JSON: everything that the form holds. */
export interface Trip {
  /** Where the travellers are insured: the issuer of their cards. */
  home: string;
  purpose: string;
  legs: LegEntry[];
  travellers: TravellerEntry[];
  events: EventEntry[];
}

export interface LegEntry {
  country: string;
  region: string;
  arrive: string;
  depart: string;
  skiing: boolean;
  mountain: boolean;
}

export interface TravellerEntry {
  age: string;
  card: boolean;
  day: string;
  month: string;
  year: string;
  certificate: boolean;
  from: string;
  until: string;
  /** A British card of the withdrawal agreement, not a GHIC. */
  withdrawal: boolean;
  yellow: boolean;
  photoId: boolean;
  pensioner: boolean;
  groupTwo: boolean;
  citizenship: string;
  family: boolean;
  needs: string[];
}

export interface EventEntry {
  /** "" for a list of care from the start. */
  scenario: string;
  leg: number;
  traveller: number;
  date: string;
  provider: string;
  /** The list of care, once somebody wants to change the scenario's. */
  care: CareEntry[] | null;
}

export interface CareEntry {
  service: string;
  units: string;
  price: string;
  circumstances: string[];
}

/** What a date field holds that the browser cannot read as a day: the request must not take it for empty. */
export const UNREADABLE_DAY = "?";

export const LIMITS = { legs: 40, travellers: 12, events: 200, care: 40 } as const;

/** Whose travellers the page is made for first. */
export const HOME = "DK";

export function newTrip(): Trip {
  return { home: HOME, purpose: "holiday", legs: [newLeg()], travellers: [newTraveller()], events: [] };
}

export function newLeg(after?: LegEntry): LegEntry {
  return { country: "", region: "", arrive: after?.depart ?? "", depart: "", skiing: false, mountain: false };
}

export function newTraveller(): TravellerEntry {
  return {
    age: "", card: true, day: "", month: "", year: "", certificate: false, from: "", until: "", withdrawal: false, yellow: false, photoId: true,
    pensioner: false, groupTwo: false, citizenship: "euEeaSwiss", family: false, needs: [],
  };
}

export function newCare(): CareEntry {
  return { service: "doctor", units: "1", price: "", circumstances: [] };
}

export function careOf(scenario: Scenario): CareEntry[] {
  return scenario.care.map((care) => ({
    service: care.service,
    units: String(care.units ?? 1),
    price: "",
    circumstances: [...(care.circumstances ?? [])],
  }));
}

/** Where a problem is shown. */
export interface Field {
  /** Of the element that shows the problem. */
  id: string;
  /** Of the control that takes the focus. */
  control: string;
  /** Catalogue entry of the label, and what it is part of. */
  label: string;
  kind: string;
  /** What there is to say of it instead of the problem. */
  instead?: string | undefined;
  part?: { name: "leg" | "traveller" | "event"; number: number };
}

export interface Asked {
  request: EstimateRequest;
  fields: Map<string, Field>;
}

export interface Known {
  countries: Countries;
  territories: Map<string, TerritoryInfo>;
  format: Format;
}

/** The states that issue the card: every place with tables but the three that are part of one of them. */
export function homes(territories: Map<string, TerritoryInfo>): string[] {
  return [...territories.keys()].filter((code) => !["AX", "FO", "GL"].includes(code));
}

/** Whether the card of the home country's own health service may count somewhere else: in the Nordic countries it does (R10). */
export function ownCardCounts(home: string, territories: Map<string, TerritoryInfo>): boolean {
  return territories.get(home)?.nordic === true;
}

/** The place of a leg, with the region that was chosen or named. */
export function placeOf(leg: Pick<LegEntry, "country" | "region">, countries: Countries): Place | undefined {
  const place = countries.find(leg.country);
  if (place === undefined) return undefined;
  const region = leg.region.startsWith(`${place.territory}-`) ? leg.region : place.region;
  return region === undefined ? { territory: place.territory } : { territory: place.territory, region };
}

/** The request of a trip. What cannot be read stays as it was typed, for the estimator to say what is wrong with it. */
export function ask(trip: Trip, known: Known): Asked {
  const fields = new Map<string, Field>();
  const legs = trip.legs.map((leg, index) => {
    const part = { name: "leg", number: index + 1 } as const;
    const field = (path: string, name: string, label: string, kind: string, instead?: string) =>
      fields.set(`legs[${index}].${path}`, { id: `leg${index}-${name}`, control: `leg${index}-${name}`, label, kind, instead, part });
    field("territory", "country", "field-country", "country", known.countries.nowhere(leg.country));
    field("region", "region", "field-region", "choice");
    field("arrive", "arrive", "field-arrive", "arrive");
    field("depart", "depart", "field-depart", "depart");
    const place = placeOf(leg, known.countries);
    const typed = leg.country.trim();
    return {
      ...given("territory", place?.territory ?? (typed || undefined)),
      ...given("region", place?.region),
      ...given("arrive", day(leg.arrive)),
      ...given("depart", day(leg.depart)),
      activities: [...(leg.skiing ? ["skiing"] : []), ...(leg.mountain ? ["mountain"] : [])],
    };
  });
  const travellers = trip.travellers.map((traveller, index) => {
    const part = { name: "traveller", number: index + 1 } as const;
    const field = (path: string, name: string, label: string, kind: string, control = name) =>
      fields.set(`travellers[${index}].${path}`, { id: `traveller${index}-${name}`, control: `traveller${index}-${control}`, label, kind, part });
    field("age", "age", "field-age", "age");
    field("citizenship", "citizenship", "field-citizenship", "choice");
    const documents: unknown[] = [];
    if (traveller.card) {
      field(`documents[${documents.length}].expires`, "expires", "field-expires", "expires", "day");
      documents.push({ kind: trip.home === "GB" && !traveller.withdrawal ? "ghic" : "ehic", ...given("expires", dayOfParts(traveller)) });
    }
    if (traveller.certificate) {
      field(`documents[${documents.length}].from`, "from", "field-certificate-from", "certificate");
      field(`documents[${documents.length}].until`, "until", "field-certificate-until", "certificate");
      documents.push({ kind: "prc", ...given("from", day(traveller.from)), ...given("until", day(traveller.until)) });
    }
    if (traveller.yellow && ownCardCounts(trip.home, known.territories)) documents.push({ kind: "nationalCard", photoId: traveller.photoId });
    return {
      ...given("age", number(traveller.age)),
      documents: documents as TravelDocument[],
      citizenship: traveller.citizenship,
      familyOfEuEeaSwiss: traveller.family && traveller.citizenship !== "euEeaSwiss",
      needs: traveller.needs,
      pensioner: traveller.pensioner,
      danishGroup: traveller.groupTwo && trip.home === HOME ? 2 : 1,
    };
  });
  const events = trip.events.map((event, index) => {
    const part = { name: "event", number: index + 1 } as const;
    const field = (path: string, name: string, label: string, kind: string) =>
      fields.set(`events[${index}].${path}`, { id: `event${index}-${name}`, control: `event${index}-${name}`, label, kind, part });
    field("leg", "leg", "field-where", "choice");
    field("traveller", "traveller", "field-who", "choice");
    field("date", "date", "field-care-date", "careDate");
    field("scenario", "scenario", "field-scenario", "choice");
    field("care", "care", "field-care", "list");
    const currency = currencyAt(trip, event, known);
    const care = event.care?.map((item, at) => {
      field(`care[${at}].units`, `care${at}-units`, `field-units-${item.service}`, "units");
      field(`care[${at}].price`, `care${at}-price`, "field-price", "price");
      return {
        service: item.service as CareItem["service"],
        ...given("units", number(item.units)),
        ...given("price", amount(item.price, known.format.minorUnits(currency))),
        circumstances: item.circumstances,
      };
    });
    return {
      leg: event.leg,
      traveller: event.traveller,
      ...given("date", day(event.date)),
      provider: event.provider,
      ...(care === undefined ? { scenario: event.scenario } : { care }),
    };
  });
  section("legs", "trip");
  section("travellers", "travellers");
  section("events", "events");
  function section(path: string, name: string) {
    fields.set(path, { id: `${name}-section`, control: `${name}-heading`, label: `heading-${name}`, kind: "list" });
  }
  // The estimator reads whatever it gets; the types are those of a request that is right.
  const request = { home: trip.home, purpose: trip.purpose, legs, travellers, events: events as unknown as CareEvent[] } as unknown as EstimateRequest;
  return { request, fields };
}

/** The field of a path, or of the nearest thing around it. */
export function fieldOf(path: string, fields: Map<string, Field>): Field | undefined {
  let at = path;
  while (at !== "") {
    const field = fields.get(at);
    if (field !== undefined) return field;
    at = at.replace(/(\.[^.[]*|\[\d+\])$/, "");
  }
  return undefined;
}

/** The money in which a bill of this event is written: the place's, and that of home where the place's is not known. */
export function currencyAt(trip: Trip, event: EventEntry, known: Known): string {
  const leg = trip.legs[event.leg];
  const place = leg && placeOf(leg, known.countries);
  return known.territories.get(place?.territory ?? "")?.currency ?? known.territories.get(trip.home)?.currency ?? "DKK";
}

function given<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}

function day(typed: string): string | undefined {
  return typed === "" ? undefined : typed;
}

function number(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  const value = Number(text.replace(",", "."));
  return Number.isFinite(value) ? value : text;
}

/** Cards are printed with four digits of the year; people type two. */
function dayOfParts({ day, month, year }: { day: string; month: string; year: string }): string | undefined {
  const parts = [day, month, year].map((part) => part.trim());
  if (parts.every((part) => part === "")) return undefined;
  const [d = "", m = "", y = ""] = parts;
  return `${y.length === 2 ? `20${y}` : y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
}

/**
 * An amount in minor units. "12,50" and "12.50" are twelve and a half in every language, "1.234" and "1,234" a thousand and more: no
 * bill has three decimals.
 */
function amount(typed: string, minorUnits: number): number | string | undefined {
  const text = typed.replace(/[\s\u00a0]/g, "");
  if (text === "") return undefined;
  const match = /^(\d{1,3}(?:([.,])\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/.exec(text);
  if (match === null || (match[2] !== undefined && match[2] === match[3])) return typed;
  const whole = (match[1] ?? "").replace(/[.,]/g, "");
  return Math.round(Number(`${whole}.${match[4] ?? "0"}`) * minorUnits * 100) / 100;
}
