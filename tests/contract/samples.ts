// What a developer would write, and what the compiler must not let pass; nothing here runs.

import init, { estimate, estimateMany, coverage, EstimatorError } from "ehic-estimator";
import type { EstimateRequest, Report } from "ehic-estimator";

const skiWeek: EstimateRequest = {
  today: "2026-11-22",
  home: "DK",
  currency: "DKK",
  purpose: "holiday",
  travellers: [
    { age: 41, documents: [{ kind: "ehic", expires: "2027-02-14" }, { kind: "nationalCard", photoId: true }] },
    { age: 9, documents: [{ kind: "prc", from: "2027-02-01", until: "2027-04-30" }], needs: ["chronicCare"] },
    { age: 70, citizenship: "british", documents: [{ kind: "ghic", expires: "2028-01-01" }], pensioner: true, danishGroup: 2 },
  ],
  legs: [
    { territory: "DE", arrive: "2027-02-12", depart: "2027-02-13" },
    { territory: "AT", region: "AT-7", arrive: "2027-02-13", depart: "2027-02-20", activities: ["skiing"] },
  ],
  events: [
    { leg: 1, traveller: 0, scenario: "brokenLegSkiing" },
    { leg: 1, traveller: 1, date: "2027-02-15", provider: "private", care: [{ service: "doctor", units: 2, price: 12_000 }] },
    { leg: 1, traveller: 2, care: [{ service: "airAmbulance", circumstances: ["insideSkiArea", "lifeThreatening"] }] },
  ],
};

export async function readme(): Promise<number> {
  await init();
  await init({ module_or_path: new Uint8Array() });
  try {
    const report: Report = estimate(skiWeek);
    const step = report.events[0]?.lines[0]?.steps[0];
    const open: true | undefined = report.totals.outOfPocket.open;
    const totals: Float64Array = estimateMany([skiWeek, skiWeek]);
    const { lines, emergencyNumbers } = coverage({ territory: "AT", activities: ["mountain"] });
    return (step?.effect.typical ?? 0) + (open ? 1 : 0) + totals.length + lines.length + (emergencyNumbers["general"]?.length ?? 0);
  } catch (error) {
    if (error instanceof EstimatorError) return error.problems.filter(({ code }) => code === "badDate").length;
    throw error;
  }
}

export const refused: EstimateRequest[] = [
  // @ts-expect-error A trip needs travellers.
  { legs: [] },
  // @ts-expect-error A card without its date says nothing.
  { travellers: [{ age: 1, documents: [{ kind: "ehic" }] }], legs: [] },
  // @ts-expect-error No such service.
  { travellers: [], legs: [], events: [{ leg: 0, traveller: 0, care: [{ service: "pharmacy" }] }] },
  // @ts-expect-error No such circumstance.
  { travellers: [], legs: [], events: [{ leg: 0, traveller: 0, care: [{ service: "doctor", circumstances: ["sunny"] }] }] },
  // @ts-expect-error Misspelt.
  { travellers: [], legs: [], event: [] },
];
