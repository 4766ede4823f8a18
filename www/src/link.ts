// A trip as the fragment of an address, for sharing, reloading and going back: readable, and with nothing in it that tells who somebody is.
//
//   #v=1&leg=AT,2027-02-07,2027-02-14,skiing&traveller=42,card.31.03.2029&event=brokenWrist,1,1,2027-02-10&care=doctor,1,25.50,referred
//
// A fragment is not sent to any server. What somebody typed is written only where it is a number, a day or a known code; what people have ticked
// about pregnancy and illness is never written.

import type { Scenario } from "ehic-estimator";
import { CITIZENSHIPS, PURPOSES, SERVICES } from "./choices.js";
import type { Countries } from "./countries.js";
import type { Format } from "./format.js";
import { LIMITS, newLeg, newTraveller, newTrip, placeOf, type CareEntry, type EventEntry, type LegEntry, type TravellerEntry, type Trip } from "./trip.js";

export interface Readable {
  countries: Countries;
  scenarios: Scenario[];
  format: Format;
}

const VERSION = "1";
/** What is written of a new trip. */
const UNTOUCHED = "leg=&traveller=,card";
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^\d{1,3}$/;
/** The three fields of an expiry date, each perhaps still empty. */
const EXPIRY = /^(\d{0,2})\.(\d{0,2})\.(\d{0,4})$/;
const PRICE = /^\d{1,9}(\.\d{1,2})?$/;
const FLAGS: Record<string, "pensioner" | "groupTwo" | "family"> = { pensioner: "pensioner", group2: "groupTwo", family: "family" };

/** The fragment of a trip, without its sign; empty where nothing has been said yet. */
export function write(trip: Trip, countries: Countries): string {
  const parts: string[] = [];
  const add = (name: string, ...values: string[]) => parts.push(`${name}=${values.join(",").replace(/,+$/, "")}`);
  if (trip.purpose !== "holiday") add("purpose", trip.purpose);
  for (const leg of trip.legs) {
    const place = placeOf(leg, countries);
    add("leg", place?.region ?? place?.territory ?? "", day(leg.arrive), day(leg.depart), ...(leg.skiing ? ["skiing"] : []), ...(leg.mountain ? ["mountain"] : []));
  }
  for (const traveller of trip.travellers) add("traveller", typed(traveller.age, NUMBER), ...documents(traveller), ...circumstances(traveller));
  for (const event of trip.events) {
    add("event", event.scenario, String(event.leg + 1), String(event.traveller + 1), day(event.date), event.provider === "private" ? "private" : "");
    if (event.care?.length === 0) add("care");
    for (const item of event.care ?? []) add("care", item.service, typed(item.units, NUMBER), price(item.price), ...item.circumstances);
  }
  const said = parts.join("&");
  return said === UNTOUCHED ? "" : `v=${VERSION}&${said}`;
}

function documents({ card, day: d, month, year, certificate, from, until, yellow, photoId }: TravellerEntry): string[] {
  const expiry = [d, month, year].map((part) => part.trim()).join(".");
  return [
    ...(card ? [EXPIRY.test(expiry) && expiry !== ".." ? `card.${expiry}` : "card"] : []),
    ...(certificate ? [`certificate.${day(from)}.${day(until)}`] : []),
    ...(yellow ? [photoId ? "yellow" : "yellowAlone"] : []),
  ];
}

function circumstances(traveller: TravellerEntry): string[] {
  const ticked = Object.entries(FLAGS).filter(([, field]) => traveller[field]).map(([flag]) => flag);
  return traveller.citizenship === "euEeaSwiss" ? ticked : [...ticked, traveller.citizenship];
}

function typed(text: string, pattern: RegExp): string {
  return pattern.test(text.trim()) ? text.trim() : "";
}

function day(text: string): string {
  return typed(text, DAY);
}

/** A price without marks between thousands, with a full stop before its decimals. */
function price(text: string): string {
  const [, whole = "", decimals] = /^([\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(text.replace(/\s/g, "")) ?? [];
  return typed(whole.replace(/[.,]/g, "") + (decimals === undefined ? "" : `.${decimals}`), PRICE);
}

/** The trip of a fragment; nothing where it cannot be read as a whole. */
export function read(fragment: string, known: Readable): Trip | undefined {
  try {
    return new Reader(known).trip(fragment);
  } catch (error) {
    if (error instanceof Damaged) return undefined;
    throw error;
  }
}

class Damaged extends Error {}

class Reader {
  #known: Readable;
  #circumstances: Set<string>;

  constructor(known: Readable) {
    this.#known = known;
    const ofRules = Object.values(BUILT.circumstances).flatMap((services) => Object.values(services).flat());
    this.#circumstances = new Set([...ofRules, ...known.scenarios.flatMap(({ care }) => care.flatMap(({ circumstances }) => circumstances))]);
  }

  trip(fragment: string): Trip {
    const trip: Trip = { ...newTrip(), legs: [], travellers: [] };
    let said = false;
    for (const part of fragment.replace(/^#/, "").split("&")) {
      const [name, value = "", ...more] = part.split("=");
      check(more.length === 0);
      const values = decoded(value).split(",");
      if (name === "v") check(value === VERSION);
      else if (name === "purpose") trip.purpose = oneOf(value, PURPOSES);
      else if (name === "leg") trip.legs.push(this.#leg(values));
      else if (name === "traveller") trip.travellers.push(traveller(values));
      else if (name === "event") trip.events.push(this.#event(values));
      else if (name === "care") this.#care(values, trip.events.at(-1));
      else throw new Damaged();
      said ||= name !== "v";
    }
    check(said);
    if (trip.legs.length === 0) trip.legs = [newLeg()];
    if (trip.travellers.length === 0) trip.travellers = [newTraveller()];
    check(trip.legs.length <= LIMITS.legs && trip.travellers.length <= LIMITS.travellers && trip.events.length <= LIMITS.events);
    check(trip.events.every(({ leg, traveller, scenario, care }) => leg < trip.legs.length && traveller < trip.travellers.length && (scenario !== "" || care !== null)));
    return trip;
  }

  #leg([place = "", arrive = "", depart = "", ...activities]: string[]): LegEntry {
    const { countries, format } = this.#known;
    const [territory = ""] = place.split("-");
    check(place === "" || (countries.codes.includes(territory) && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(place)));
    for (const activity of activities) oneOf(activity, ["skiing", "mountain"]);
    return {
      country: place === "" ? "" : format.country(territory),
      region: place === territory ? "" : place,
      arrive: matching(arrive, DAY),
      depart: matching(depart, DAY),
      skiing: activities.includes("skiing"),
      mountain: activities.includes("mountain"),
    };
  }

  #event([scenario = "", leg = "", traveller = "", date = "", provider = ""]: string[]): EventEntry {
    check(NUMBER.test(leg) && NUMBER.test(traveller) && Number(leg) > 0 && Number(traveller) > 0);
    return {
      scenario: oneOf(scenario, ["", ...this.#known.scenarios.map(({ id }) => id)]),
      leg: Number(leg) - 1,
      traveller: Number(traveller) - 1,
      date: matching(date, DAY),
      provider: oneOf(provider, ["", "private"]) || "public",
      care: null,
    };
  }

  #care([service = "", units = "", cost = "", ...circumstances]: string[], event: EventEntry | undefined): void {
    check(event !== undefined);
    event.care ??= [];
    if (service === "") return;
    const item: CareEntry = {
      service: oneOf(service, SERVICES),
      units: matching(units, NUMBER),
      price: this.#known.format.language === "da" ? matching(cost, PRICE).replace(".", ",") : matching(cost, PRICE),
      circumstances: circumstances.map((code) => oneOf(code, [...this.#circumstances])),
    };
    event.care.push(item);
    check(event.care.length <= LIMITS.care);
  }
}

function traveller([age = "", ...words]: string[]): TravellerEntry {
  const read: TravellerEntry = { ...newTraveller(), age: matching(age, NUMBER), card: false };
  for (const word of words) {
    const [name = "", ...rest] = word.split(".");
    const flag = FLAGS[name];
    if (name === "card") {
      read.card = true;
      if (rest.length === 0) continue;
      const [, day = "", month = "", year = ""] = EXPIRY.exec(rest.join(".")) ?? damaged();
      Object.assign(read, { day, month, year });
    } else if (name === "certificate") {
      const [from = "", until = ""] = rest;
      Object.assign(read, { certificate: true, from: matching(from, DAY), until: matching(until, DAY) });
    } else if (name === "yellow" || name === "yellowAlone") {
      Object.assign(read, { yellow: true, photoId: name === "yellow" });
    } else if (flag !== undefined) read[flag] = true;
    else read.citizenship = oneOf(word, CITIZENSHIPS);
  }
  return read;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new Damaged();
  }
}

function matching(text: string, pattern: RegExp): string {
  check(text === "" || pattern.test(text));
  return text;
}

function oneOf<T extends string>(text: string, known: readonly T[]): T {
  check((known as readonly string[]).includes(text));
  return text as T;
}

function check(sound: boolean): asserts sound {
  if (!sound) throw new Damaged();
}

function damaged(): never {
  throw new Damaged();
}
