// What the host wrote into the tag, read as a trip: what is wrong is left out and said, all of it.

import type { Countries } from "../src/countries.js";
import { LIMITS, newLeg, newTraveller, newTrip, type TravellerEntry, type Trip } from "../src/trip.js";
import type { Words } from "../src/words.js";

/** Something that the host must put right. */
export interface HostProblem {
  code: string;
  /** Where: "attribute country", "trip.legs[0].arrive", "file ehic_estimator.wasm". */
  path: string;
  /** One English sentence for the host's developer. */
  message: string;
}

/** The attributes that fill in the form. */
export const PREFILLING = ["country", "from", "to", "adults", "children", "ages", "card-expires"] as const;
export const CHOICES = { mode: ["full", "estimate", "card"], theme: ["auto", "light", "dark"], expose: ["inputs"] } as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PLACE = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

export interface Surroundings {
  words: Words;
  countries: Countries;
}

export function readAttributes(element: Element, { words, countries }: Surroundings): { trip: Trip; problems: HostProblem[] } {
  const problems: HostProblem[] = [];
  const wrong = (attribute: string, code: string, message: string) => void problems.push({ code, path: `attribute ${attribute}`, message });
  const parts = (attribute: string) => (element.getAttribute(attribute) ?? "").trim().split(/[\s,]+/).filter((part) => part !== "");
  const trip = newTrip();

  const places = parts("country").map((part) => part.toUpperCase()).filter((place) => {
    const known = PLACE.test(place) && countries.codes.includes(place.slice(0, 2));
    if (!known) wrong("country", "unknownValue", `${JSON.stringify(place)} is no country: use codes like "AT" or "ES-CN"`);
    return known;
  });
  if (places.length > LIMITS.legs) wrong("country", "tooMany", `at most ${LIMITS.legs} countries`);
  if (places.length > 0) {
    trip.legs = places.slice(0, LIMITS.legs).map((place) => {
      const territory = place.slice(0, 2);
      return { ...newLeg(), country: words.format.country(territory), region: place === territory ? "" : place };
    });
  }
  const day = (attribute: string) => {
    const [text = ""] = parts(attribute);
    if (text === "" || isDay(text)) return text;
    wrong(attribute, "badDate", `${JSON.stringify(text)} is no day: use one like "2027-02-07"`);
    return "";
  };
  const [from, to] = [day("from"), day("to")];
  const inOrder = from === "" || to === "" || from <= to;
  if (!inOrder) wrong("to", "wrongOrder", `the trip ends on ${to}, before it begins on ${from}`);
  const [first, last] = [trip.legs[0], trip.legs.at(-1)];
  if (first !== undefined && inOrder) first.arrive = from;
  if (last !== undefined && inOrder) last.depart = to;

  const count = (attribute: string) => {
    const [text = "0"] = parts(attribute);
    if (/^\d{1,3}$/.test(text) && Number(text) <= LIMITS.travellers) return Number(text);
    wrong(attribute, "outOfRange", `${JSON.stringify(text)} is no number from 0 to ${LIMITS.travellers}`);
    return 0;
  };
  const ages = parts("ages").filter((age) => {
    const known = /^\d{1,3}$/.test(age) && Number(age) <= 120;
    if (!known) wrong("ages", "outOfRange", `${JSON.stringify(age)} is no age from 0 to 120`);
    return known;
  });
  // How old somebody is decides what it costs: an age that nobody has said stays open.
  const people = ages.length > 0 ? ages : new Array<string>(count("adults") + count("children")).fill("");
  if (people.length > LIMITS.travellers) wrong(ages.length > 0 ? "ages" : "adults", "tooMany", `at most ${LIMITS.travellers} travellers`);
  if (people.length > 0) trip.travellers = people.slice(0, LIMITS.travellers).map((age) => ({ ...newTraveller(), age }));

  const cards = parts("card-expires");
  for (const card of cards) if (card !== "none" && !isDay(card)) wrong("card-expires", "badDate", `${JSON.stringify(card)} is no day: use one like "2029-03-31", or "none"`);
  if (cards.length > 1 && cards.length !== trip.travellers.length) wrong("card-expires", "wrongCount", `${cards.length} cards for ${trip.travellers.length} travellers: give one for all, or one for each`);
  else trip.travellers = trip.travellers.map((traveller, index) => withCard(traveller, cards[cards.length === 1 ? 0 : index]));
  return { trip, problems };
}

/** With the day on the card; the same for a family that ordered together. */
function withCard(traveller: TravellerEntry, expires: string | undefined): TravellerEntry {
  if (expires === "none") return { ...traveller, card: false };
  if (expires === undefined || !isDay(expires)) return traveller;
  const [year = "", month = "", day = ""] = expires.split("-");
  return { ...traveller, day, month, year };
}

export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return DAY.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
