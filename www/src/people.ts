// Who, where and what, by the names that the page gives them: nobody is asked for a name.

import type { Countries } from "./countries.js";
import type { Answer } from "./element.js";
import { inWords } from "./explain.js";
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
  const byWord = new Map<string, string[]>();
  for (const code of new Set(legs.map((leg) => trip.legs[leg] && placeOf(trip.legs[leg], countries)?.territory))) {
    if (code === undefined) continue;
    const word = words.say("preposition", { code });
    byWord.set(word, [...(byWord.get(word) ?? []), words.format.country(code)]);
  }
  return words.format.list([...byWord].map(([word, names]) => `${word} ${words.format.list(names)}`));
}

export function titleOf(event: EventEntry, words: Words): string {
  return event.scenario === "" ? words.say("own-care") : words.say(`scenario-${event.scenario}-title`);
}

/** The sentence of the whole household, with the people and the places that decide it. */
export function householdSentence({ trip, report }: Answer, countries: Countries, words: Words): string {
  const { basis } = report.household;
  // Everybody whom the worst verdict meets, and everywhere it does.
  const met = report.cards.filter(({ spans }) => spans.some((span) => span.basis === basis));
  const people = [...new Set(met.map(({ traveller }) => traveller))];
  const legs = [...new Set(met.map(({ leg }) => leg))].sort((one, other) => one - other);
  // Covered at first, and then no more: the last good day says more than the verdict.
  const until = new Set(met.map(({ until }) => until));
  const [last] = until;
  const later = basis === "payAndClaim" && until.size === 1 && last !== undefined;
  return words.say(later ? "household-payAndClaim-later" : `household-${basis}`, {
    ...(later ? { until: words.format.day(last) } : {}),
    travellers: trip.travellers.length,
    who: words.format.list(people.map((index) => (trip.travellers[index] ? whoOf(trip.travellers[index], index, trip, words) : ""))),
    where: inPlaces(legs, trip, countries, words),
  });
}

/** What a screen reader is told once somebody has stopped typing. */
export function liveSentence(answer: Answer, words: Words, countries: Countries): string {
  const { report } = answer;
  const household = householdSentence(answer, countries, words);
  if (report.events.length === 0) return household;
  const { outOfPocket, currency } = report.totals;
  const cost = inWords(outOfPocket, (minor, bare) => words.format.about(minor, currency, bare), words);
  return `${words.say("live-cost", { cost, count: report.events.length })} ${household}`;
}
