// What the page has already, and lends to the pictures, so that they do not bring it along once more.

import type * as Estimator from "ehic-estimator";
import type { EstimateRequest, TravelDocument } from "ehic-estimator";
import type * as Lit from "lit";
import type * as Explain from "../explain.js";
import type * as Files from "../files.js";
import type * as People from "../people.js";
import type * as Take from "../take.js";
import type * as Trip from "../trip.js";

export type Kit = Pick<typeof Estimator, "estimate" | "estimateMany" | "scenarios" | "territories"> &
  Pick<typeof Lit, "html" | "svg"> &
  Pick<typeof Files, "built"> &
  Pick<typeof Explain, "figure" | "inWords" | "isUnknown"> &
  Pick<typeof People, "inPlaces" | "titleOf" | "whoOf"> &
  Pick<typeof Take, "localDay"> &
  Pick<typeof Trip, "placeOf"> & { loadMap(): Promise<unknown> };

export let html: Kit["html"];
export let svg: Kit["svg"];
export let page: Kit;

/** A card that holds for good, of the kind that is issued at home. */
export function cardOf({ home }: EstimateRequest): TravelDocument {
  return { kind: home === "GB" ? "ghic" : "ehic", expires: "2099-12-31" };
}

export function take(kit: Kit): void {
  ({ html, svg } = kit);
  page = kit;
}
