// The estimator alone: a real trip, the largest request, the map, and how time grows.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { line, shortest, timed } from "./measure.mjs";

const CARD = { kind: "ehic", expires: "2030-12-31" };

/** For growth, every leg and event is like the others: more of the same, nothing else. */
const DE = [{ code: "DE" }];
const WRIST = [{ id: "brokenWrist" }];

/** Days from 2027-01-01, as dates. */
const day = (count) => new Date(Date.UTC(2027, 0, 1 + count)).toISOString().slice(0, 10);

/** So many travellers through so many places, two weeks each, with so many events spread over them. */
export function trip(places, bundles, { travellers, legs, events }) {
  const STAY = 14;
  return {
    today: "2026-11-24",
    travellers: Array.from({ length: travellers }, (_, index) => ({ age: 5 + index * 6, documents: [CARD] })),
    legs: Array.from({ length: legs }, (_, index) => ({
      territory: places[index % places.length].code,
      arrive: day(index * STAY),
      depart: day((index + 1) * STAY),
      activities: ["skiing"],
    })),
    events: Array.from({ length: events }, (_, index) => {
      const leg = index % legs;
      return {
        leg,
        traveller: index % travellers,
        date: day(leg * STAY + (index % STAY)),
        scenario: bundles[index % bundles.length].id,
      };
    }),
  };
}

/** Every territory for one scenario, as the map asks. */
function everywhere(places, scenario) {
  return places.map(({ code }) => ({
    today: "2026-11-24",
    travellers: [{ age: 40, documents: [CARD] }],
    legs: [{ territory: code, arrive: "2027-02-06", depart: "2027-02-13", activities: ["skiing", "mountain"] }],
    events: [{ leg: 0, traveller: 0, scenario: scenario.id }],
  }));
}

export async function measure(estimator) {
  const places = estimator.territories();
  const bundles = estimator.scenarios();
  const skiWeek = JSON.parse(await readFile(new URL("../tests/trips/ski-week.json", import.meta.url), "utf8"));
  const largest = trip(places, bundles, { travellers: 12, legs: 40, events: 200 });
  assert.equal(estimator.estimate(largest).cards.length, 480);
  const maps = bundles.map((scenario) => everywhere(places, scenario));
  const whole = maps.flat();
  assert.equal(estimator.estimateMany(whole).length, 3 * places.length * bundles.length);
  return {
    places: places.length,
    scenarios: bundles.length,
    skiWeek: timed(() => estimator.estimate(skiWeek), { rounds: 201, warm: 200 }),
    largest: timed(() => estimator.estimate(largest)),
    heaviest: timed(() => estimator.estimate(heaviest()), { rounds: 1, warm: 0 }),
    // The slowest of them: each must fit into one frame.
    oneScenario: Math.max(...maps.map((map) => timed(() => estimator.estimateMany(map), { rounds: 15 }))),
    allScenarios: timed(() => estimator.estimateMany(whole)),
    growth: [
      growth(estimator, "legs", 40, (legs) => trip(DE, WRIST, { travellers: 4, legs, events: 0 })),
      growth(estimator, "travellers", 12, (travellers) => trip(DE, WRIST, { travellers, legs: 10, events: 0 })),
      growth(estimator, "events", 200, (events) => trip(DE, WRIST, { travellers: 4, legs: 10, events })),
    ],
  };
}

/** How long an answer takes with more and more of one thing, up to the most that a request may have. */
function growth(estimator, of, most, request) {
  // Enough for Node to have optimised all of it before the first point.
  const warm = request(most);
  for (let round = 0; round < 200; round++) estimator.estimate(warm);
  const points = Array.from({ length: 12 }, (_, step) => {
    const x = Math.max(1, Math.round((most * (step + 1)) / 12));
    const asked = request(x);
    return { x, y: timed(() => estimator.estimate(asked), { rounds: 15, warm: 5, of: shortest }) / 1000 };
  });
  return { of, points, fit: line(points) };
}

/** The most that a request may ask: every one of 8,000 kinds of care for a year, of one person in one place. */
function heaviest() {
  const care = Array.from({ length: 40 }, () => ({ service: "hospitalStay", units: 365 }));
  return {
    today: "2026-11-24",
    travellers: [{ age: 40, documents: [CARD] }],
    legs: [{ territory: "DE", arrive: day(0), depart: day(730) }],
    events: Array.from({ length: 200 }, (_, index) => ({ leg: 0, traveller: 0, date: day(index * 3), care })),
  };
}
