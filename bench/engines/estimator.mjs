// The project's own package: whole requests in, whole reports out.

import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Loads the package in a folder. */
export async function load(folder) {
  const estimator = await import(pathToFileURL(join(folder, "index.js")));
  await estimator.default();
  return estimator;
}

/** One adult with a good card in Germany: an earlier stay in the same year, then all that the case has. */
export function request({ visits, days, daysUsed, items, itemPrice, rides, ridePrice }) {
  const earlier = daysUsed > 0 ? [{ service: "hospitalStay", units: daysUsed - 1 }] : [];
  const care = [
    ...(visits > 0 ? [{ service: "doctor", units: visits }] : []),
    ...(days > 0 ? [{ service: "hospitalStay", units: days - 1 }] : []),
    ...(items > 0 ? [{ service: "prescription", units: items, price: itemPrice }] : []),
    ...(rides > 0 ? [{ service: "ambulance", units: rides, price: ridePrice }] : []),
  ];
  const event = (date, care) => (care.length > 0 ? [{ leg: 0, traveller: 0, date, care }] : []);
  return {
    today: "2026-11-24",
    currency: "EUR",
    travellers: [{ age: 40, documents: [{ kind: "ehic", expires: "2029-06-30" }] }],
    legs: [{ territory: "DE", arrive: "2027-01-10", depart: "2027-06-30" }],
    events: [...event("2027-01-10", earlier), ...event("2027-04-01", care)],
  };
}

/** The five figures of a report, in cents. */
export function figures(report, { daysUsed }) {
  const found = { doctor: 0, hospital: 0, medicine: 0, ambulance: 0, total: 0 };
  const names = { doctor: "doctor", hospitalStay: "hospital", prescription: "medicine", ambulance: "ambulance" };
  for (const { lines } of report.events.slice(daysUsed > 0 ? 1 : 0)) {
    for (const { service, amounts } of lines) {
      found[names[service]] += amounts.outOfPocket.typical;
      found.total += amounts.outOfPocket.typical;
    }
  }
  return found;
}
