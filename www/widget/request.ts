// A trip as the estimator takes it, turned into what the form holds. What the form has no field for is refused, not lost.

import type { Traveller, EstimateRequest, Leg, CareEvent } from "ehic-estimator";
import { HOME, newCare, newTraveller, newTrip, type CareEntry, type EventEntry, type LegEntry, type TravellerEntry, type Trip } from "../src/trip.js";
import type { HostProblem, Surroundings } from "./attributes.js";

/** What the form has a field for. */
const FIELDS: Record<string, string[]> = {
  trip: ["home", "purpose", "travellers", "legs", "events"],
  leg: ["territory", "region", "arrive", "depart", "activities"],
  traveller: ["age", "documents", "citizenship", "familyOfEuEeaSwiss", "needs", "pensioner", "danishGroup"],
  event: ["leg", "traveller", "date", "provider", "scenario", "care"],
  care: ["service", "units", "price", "circumstances"],
};

/** The trip of a request that the estimator has read already: its values are of the right kind. */
export function entriesOf(request: EstimateRequest, { words }: Surroundings, minorUnits: (event: CareEvent) => number): { trip: Trip; problems: HostProblem[] } {
  const problems: HostProblem[] = [];
  const fits = (value: object, kind: string, path: string) => {
    for (const [name, held] of Object.entries(value)) {
      if (held !== undefined && !FIELDS[kind]?.includes(name)) problems.push({ code: "unsupported", path: `${path}.${name}`, message: "has no field in the form" });
    }
  };
  fits(request, "trip", "trip");
  const leg = (given: Leg, index: number): LegEntry => {
    fits(given, "leg", `trip.legs[${index}]`);
    return {
      country: words.format.country(given.territory),
      region: given.region ?? "",
      arrive: given.arrive,
      depart: given.depart,
      skiing: given.activities?.includes("skiing") ?? false,
      mountain: given.activities?.includes("mountain") ?? false,
    };
  };
  const home = request.home ?? HOME;
  const traveller = (given: Traveller, index: number): TravellerEntry => {
    fits(given, "traveller", `trip.travellers[${index}]`);
    const entry: TravellerEntry = {
      ...newTraveller(),
      age: String(given.age),
      card: false,
      citizenship: given.citizenship ?? "euEeaSwiss",
      family: given.familyOfEuEeaSwiss ?? false,
      needs: [...(given.needs ?? [])],
      pensioner: given.pensioner ?? false,
      groupTwo: given.danishGroup === 2,
    };
    const seen = new Set<string>();
    for (const [at, document] of (given.documents ?? []).entries()) {
      const twice = seen.has(document.kind);
      seen.add(document.kind);
      // The one card of the form is a GHIC to those insured in the United Kingdom, unless they say that it is one of the withdrawal agreement.
      if ((document.kind === "ehic" || (document.kind === "ghic" && home === "GB")) && !entry.card) {
        const [year = "", month = "", day = ""] = document.expires.split("-");
        Object.assign(entry, { card: true, withdrawal: home === "GB" && document.kind === "ehic", day, month, year });
      } else if (document.kind === "prc" && !twice) Object.assign(entry, { certificate: true, from: document.from, until: document.until });
      else if (document.kind === "nationalCard" && !twice) Object.assign(entry, { yellow: true, photoId: document.photoId });
      else problems.push({ code: "unsupported", path: `trip.travellers[${index}].documents[${at}]`, message: "has no field in the form" });
    }
    return entry;
  };
  const event = (given: CareEvent, index: number): EventEntry => {
    fits(given, "event", `trip.events[${index}]`);
    const inUnits = minorUnits(given);
    const care = (given.care ?? []).map((item, at): CareEntry => {
      fits(item, "care", `trip.events[${index}].care[${at}]`);
      const price = item.price === undefined ? "" : String(item.price / inUnits).replace(".", words.language === "da" ? "," : ".");
      return { ...newCare(), service: item.service, units: String(item.units ?? 1), price, circumstances: [...(item.circumstances ?? [])] };
    });
    return {
      scenario: given.scenario ?? "",
      leg: given.leg ?? 0,
      traveller: given.traveller ?? 0,
      date: given.date ?? "",
      provider: given.provider ?? "public",
      care: given.scenario === undefined ? care : null,
    };
  };
  const trip: Trip = {
    ...newTrip(),
    home,
    purpose: request.purpose ?? "holiday",
    legs: request.legs.map(leg),
    travellers: request.travellers.map(traveller),
    events: (request.events ?? []).map(event),
  };
  return { trip, problems };
}
