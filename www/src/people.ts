// Who, where and what, by the names that the page gives them: nobody is asked for a name.

import type { Countries } from "./countries.js";
import type { Answer } from "./element.js";
import { inWords } from "./explain.js";
import { householdSentence, inCountries, totalAsShown, type Party } from "./sentences.js";
import { placeOf, type EventEntry, type LegEntry, type TravellerEntry, type Trip } from "./trip.js";
import type { Words } from "./words.js";

/** "Rejsende 2 (40 år)" */
export function whoOf(traveller: TravellerEntry, index: number, trip: Trip, words: Words): string {
  const age = traveller.age.trim();
  if (trip.travellers.length === 1) return words.say("person-alone");
  return /^\d+$/.test(age) ? words.say("person", { number: index + 1, age }) : words.say("part-traveller", { number: index + 1 });
}

/** "Østrig", or the stay's number as long as its country is not known. */
export function whereOf(leg: LegEntry, index: number, countries: Countries, words: Words): string {
  const place = placeOf(leg, countries);
  return place === undefined ? words.say("part-leg", { number: index + 1 }) : words.format.country(place.territory);
}

/** "i Tyskland og Østrig", "på Færøerne": with the little word that each language puts before a place. */
export function inPlaces(legs: number[], trip: Trip, countries: Countries, words: Words): string {
  return inCountries(legs.map((leg) => trip.legs[leg] && placeOf(trip.legs[leg], countries)?.territory), words);
}

/** The people and the places of the trip, by the names that the page gives them. */
export function partyOf({ trip }: Answer, countries: Countries, words: Words): Party {
  return {
    travellers: trip.travellers.length,
    who: (index) => (trip.travellers[index] ? whoOf(trip.travellers[index], index, trip, words) : ""),
    where: (legs) => inPlaces(legs, trip, countries, words),
  };
}

export function titleOf(event: EventEntry, words: Words): string {
  return event.scenario === "" ? words.say("own-care") : words.say(`scenario-${event.scenario}-title`);
}

/** What a screen reader is told once somebody has stopped typing. */
export function liveSentence(answer: Answer, words: Words, countries: Countries): string {
  const { report } = answer;
  const household = householdSentence(report, partyOf(answer, countries, words), words);
  if (report.events.length === 0) return household;
  const { outOfPocket, currency } = totalAsShown(report, words.format);
  const cost = inWords(outOfPocket, (minor, bare) => words.format.money(minor, currency, bare), words);
  return `${words.say("live-cost", { cost, count: report.events.length })} ${household}`;
}
