// Two adults and a child, a week on skis; the second card runs out on the way.

/** @type {import("ehic-estimator").EstimateRequest} */
export const trip = {
  // The day the advice is given; left out, it is today.
  today: "2026-11-24",
  travellers: [
    { age: 42, documents: [{ kind: "ehic", expires: "2029-03-31" }] },
    { age: 40, documents: [{ kind: "ehic", expires: "2027-02-10" }] },
    { age: 8, documents: [{ kind: "ehic", expires: "2029-03-31" }] },
  ],
  legs: [{ territory: "AT", arrive: "2027-02-07", depart: "2027-02-14", activities: ["skiing"] }],
  events: [
    { leg: 0, traveller: 2, date: "2027-02-09", scenario: "brokenWrist" },
    { leg: 0, traveller: 0, date: "2027-02-10", scenario: "skiHelicopterFracture" },
  ],
};
