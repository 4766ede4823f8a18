/**
 * <ehic-estimate>: importing `ehic-estimator/widget` defines it, once a page. `custom-elements.json` beside this file describes attributes, slots, custom properties and parts.
 *
 * The script looks for its other files beside itself: serve the folder `widget/` of this package as it is. Through a bundler, copy that folder and name it in `core-src`.
 */

import type { Amounts, Basis, EstimateRequest, IsoDate, Report } from "./index.js";

export interface EhicEstimateElement extends HTMLElement {
  /** The trip as it is asked of the estimator; `null` where nothing can be asked yet. Setting it fills in the form. */
  get trip(): EstimateRequest | null;
  set trip(request: EstimateRequest | null);
  /** What the insurer's policy adds, instead of the file of `policy-src`; `null` for none. A wrong one is refused whole, in an `ehic-error`. */
  get policy(): EhicPolicy | null;
  set policy(policy: EhicPolicy | null);
  /** The last answer. */
  readonly estimate: Report | null;
  /** Settles when the form can be used. */
  readonly ready: Promise<void>;
  /** Back to what the attributes, or the `trip` that was set, say. */
  reset(): void;
  /** The dates of the last answer as an iCalendar file. */
  toICS(): Promise<string>;
  /** The address of the full page with this trip in the fragment, which no server gets. */
  toURL(): string | null;
}

/** In every language of the widget. */
export interface EhicText {
  da: string;
  en: string;
}

export type EhicCover = ({ pays: "all" } | { pays: "upTo"; amount: number } | { pays: "nothing"; withoutExcess?: never }) & { withoutExcess?: boolean; note?: EhicText };

/** As `policy.schema.json` has it; amounts are in minor units. */
export interface EhicPolicy {
  $schema?: string;
  schema: "ehic-policy/1";
  insurer: string;
  product: EhicText;
  invented?: boolean;
  terms: { date: IsoDate; url: EhicText };
  currency: string;
  excess: number;
  alarm: { phone: string; hours: EhicText };
  blueCard: "required" | "advised" | "notNeeded";
  where: "world" | string[];
  longestDays?: number;
  covers: Partial<Record<
    | "ownShare" | "outsideCard" | "journeyHome" | "ambulanceFlight" | "roadAmbulance" | "companion" | "summonedRelative" | "helicopterRescue" | "pisteRescue"
    | "pisteAmbulance" | "searchAndRescue" | "evacuation" | "privateClinic" | "privateDoctor" | "privateCare" | "ruinedHoliday" | "lostBelongings" | "deathAbroad",
    EhicCover
  >>;
  note?: EhicText;
}

export interface EhicReady {
  schema: 1;
  version: string;
  dataReviewed: IsoDate;
  dataHash: string;
  ratesOn: IsoDate;
}

export interface EhicResult extends EhicReady {
  card: Basis;
  events: number;
  /** `null` while nothing has happened that would cost anything. */
  totals: Amounts | null;
  /** With `expose="inputs"` alone. */
  trip?: EstimateRequest | null;
  estimate?: Report;
}

export interface EhicChange {
  schema: 1;
  /** With `expose="inputs"` alone. */
  trip?: EstimateRequest | null;
}

export interface EhicError {
  schema: 1;
  problems: { code: string; path: string; message: string }[];
}

declare global {
  interface HTMLElementTagNameMap {
    "ehic-estimate": EhicEstimateElement;
  }
  interface HTMLElementEventMap {
    "ehic-ready": CustomEvent<EhicReady>;
    "ehic-change": CustomEvent<EhicChange>;
    "ehic-result": CustomEvent<EhicResult>;
    "ehic-error": CustomEvent<EhicError>;
  }
}
