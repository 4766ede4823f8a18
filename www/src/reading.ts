// The trip of an address, read back: all of it or nothing. link.ts has what it looks like.

import type { Scenario } from "ehic-estimator";
import { CITIZENSHIPS, PURPOSES, SERVICES } from "./choices.js";
import type { Countries } from "./countries.js";
import type { Format } from "./format.js";
import { DAY, EXPIRY, FLAGS, NUMBER, PRICE, VERSION } from "./link.js";
import { LIMITS, newLeg, newTraveller, newTrip, type CareEntry, type EventEntry, type LegEntry, type TravellerEntry, type Trip } from "./trip.js";

export interface Readable {
  countries: Countries;
  homes: string[];
  scenarios: Scenario[];
  format: Format;
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
    const ofRules = Object.values(CIRCUMSTANCES).flatMap((services) => Object.values(services).flat());
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
      else if (name === "home") trip.home = oneOf(value, this.#known.homes);
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
