// The German rules by hand, and cases to ask of every engine: the same ones on every run.
//
// In whole cents: a doctor is free; hospital is EUR 10 a calendar day for at most 28 days in a calendar year; a medicine
// costs 10 % of its price, at least EUR 5 and at most EUR 10, never more than the price; a ride in an ambulance 10 %, at
// least EUR 5 and at most EUR 10. `data/territories/de.toml` has them with their sources.

/** `count` cases of an adult in one calendar year. A stay has at least two calendar days, for it has at least one night. */
export function cases(count, seed = 20261122) {
  const below = generator(seed);
  return Array.from({ length: count }, () => ({
    visits: below(4),
    days: stay(below(40)),
    daysUsed: stay(below(35)),
    items: below(6),
    itemPrice: 100 + below(30_000),
    rides: below(3),
    ridePrice: 5_000 + below(90_000),
  }));
}

const stay = (nights) => (nights === 0 ? 0 : nights + 1);

/** A linear congruential generator: small, and the same everywhere. */
function generator(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** What each case must come to, in cents. */
export function expected({ days, daysUsed, items, itemPrice, rides, ridePrice }) {
  const tenth = (price) => Math.min(Math.max(Math.floor((price + 5) / 10), 500), 1000);
  const hospital = 1000 * Math.min(days, Math.max(0, 28 - daysUsed));
  const medicine = items * Math.min(itemPrice, tenth(itemPrice));
  const ambulance = rides * tenth(ridePrice);
  return { doctor: 0, hospital, medicine, ambulance, total: hospital + medicine + ambulance };
}

/** What the stay before the one in question cost: the estimator prices it too, for its days count. */
export function earlierStay({ daysUsed }) {
  return 1000 * Math.min(daysUsed, 28);
}
