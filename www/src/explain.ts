// The steps of a cost line as sentences that add up.

import type { CostLine, Note, Range, Step } from "ehic-estimator";
import type { Catalogue } from "./catalogue.js";

export interface Told {
  sentence: string;
  typical: number;
  low: number;
  high: number;
  /** Something is charged, and nobody knows how much. */
  unknown: boolean;
}

export interface Explanation {
  /** What the ordinary case is made of. */
  steps: Told[];
  /** What only the lowest or the highest case has. */
  elsewhere: Told[];
}

/** The place whose rule it is: "at" of "at-hospitalStay-2024-01-01". */
export function placeOfRule(line: CostLine): string {
  return line.rule.id.split("-")[0] ?? "";
}

export function explain(line: CostLine, words: Catalogue): Explanation {
  const maybe = new Set(line.notes.filter(({ code }) => code === "exemptionMayApply").map(({ args }) => args?.["name"]));
  const steps: Told[] = [];
  const elsewhere: Told[] = [];
  for (const step of line.steps) {
    // An exemption that nobody can be sure of is said among what the amount depends on.
    if (step.kind === "exempt" && maybe.has(step.args["name"])) continue;
    // A share of nothing: what is charged first has taken the whole price.
    const { typical, low, high } = step.effect;
    if (step.args["of"] === 0 && !line.amounts.price.open && typical === 0 && low === 0 && high === 0) continue;
    // What nobody has found a price for costs something, never nothing.
    const whole = (step.kind === "notCovered" || step.kind === "fullPrice") && isUnknown(line.amounts.price);
    const unknown = whole || (step.kind === "unknown" && step.args["name"] !== "refund");
    const told = { sentence: sentence(step, line, words), ...step.effect, unknown };
    const only = typical === 0 && (low !== 0 || high !== 0);
    (only && !unknown ? elsewhere : steps).push(told);
  }
  return { steps, elsewhere };
}

function sentence({ kind, args }: Step, line: CostLine, words: Catalogue): string {
  const { currency } = line.amounts;
  const { format } = words;
  const money: Write = (minor, bare) => format.money(minor, currency, bare);
  const number = (name: string) => args[name] as number | undefined;
  /** The typical value, and the two ends where they differ. */
  const spread = (name: string, write: Write) => {
    const typical = number(name);
    if (typical === undefined) return "";
    const low = number(`${name}Low`);
    const high = number(`${name}High`);
    if (low === undefined || high === undefined) return write(typical);
    return words.say("step-spread", { typical: write(typical), low: write(low, true), high: write(high) });
  };
  const of = number("of") ?? 0;
  const window = args["window"];
  // An item is a pack of medicine, and anywhere else one treatment.
  const unit = args["per"] === "item" && line.service !== "prescription" ? "treatment" : args["per"];
  const count = number("count") ?? 1;
  switch (kind) {
    case "copayment":
    case "baseFee":
    case "lump":
      return words.say(`step-${kind}`, { amount: spread("amount", money), counted: words.say(`counted-${unit}`, { count }), count });
    case "coinsurance": {
      const share = spread("share", (value, bare) => (bare ? format.number(value / 100) : format.percent(value)));
      const taken =
        of !== 0 ? words.say("step-coinsurance", { share, of: money(of) })
        : words.say(line.amounts.price.open ? "step-coinsurance-of-unknown" : "step-coinsurance-of-rest", { share });
      const [min, max] = [number("min"), number("max")];
      if (min === undefined && max === undefined) return taken;
      const bounds = min !== undefined && max !== undefined ? "both" : min !== undefined ? "min" : "max";
      const each = words.say(`per-${unit}`);
      return words.say("step-coinsurance-within", { taken, bounds, min: money(min ?? 0), max: money(max ?? 0), per: each });
    }
    case "band":
      return words.say("step-band", { of: money(of), window: words.say(`window-${window}`) });
    case "deductible":
    case "sharedCharge":
    case "freeAllowance":
      return words.say(`step-${kind}`, { amount: spread("amount", money), window: words.say(`window-${window}`) });
    case "cap": {
      const after = number("after");
      const said = words.say("step-cap", { amount: spread("amount", money), window: words.say(`window-${window}`) });
      return after === undefined ? said : words.say("step-cap-after", { cap: said, after: money(after) });
    }
    case "schemeLimit":
    case "schemeLump":
      return words.say(`step-${kind}`, { amount: spread("amount", money), window: words.say(`window-${window}`) });
    case "exempt":
      return words.say("step-exempt", { why: words.say(`exemption-${placeOfRule(line)}-${args["name"]}`) });
    case "unknown":
      return words.say(args["name"] === "refund" ? "step-unknown-refund" : "step-unknown");
    case "notCovered":
      return words.say("step-notCovered", { counted: words.say(`units-${line.service}`, { count: line.units }) });
    default:
      return words.say(`step-${kind}`);
  }
}

/** A note as a sentence; days become days of the language, names of conditions become their words. */
export function tell({ code, args = {} }: Note, words: Catalogue): string {
  const said: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args)) {
    said[name] = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? words.format.day(value) : value;
  }
  const { territory, name } = args;
  if (typeof territory === "string") {
    said["place"] = words.format.country(territory);
    if (code === "dependsOn") said["what"] = words.say(`alternative-${territory.toLowerCase()}-${name}`);
    if (code === "exemptionMayApply") said["what"] = words.say(`exemption-${territory.toLowerCase()}-${name}`);
  }
  if (typeof args["home"] === "string") said["country"] = words.format.country(args["home"]);
  return words.say(code, said);
}

/** Writes an amount; bare, the first of two. */
export type Write = (minor: number, bare?: boolean) => string;

/** Whether nothing is known of a figure but that there is one. */
export function isUnknown({ typical, open }: Range): boolean {
  return open === true && typical === 0;
}

/** A range in words: one figure where it is one, and never zero for what nobody knows. */
export function inWords(range: Range, write: Write, words: Catalogue): string {
  const { low, typical, high, open } = range;
  if (open) {
    if (isUnknown(range)) return words.say("range-unknown");
    if (low === typical && low === high) return words.say("range-at-least", { low: write(low) });
    return words.say("range-at-least-typical", { low: write(low), typical: write(typical) });
  }
  const [from, usual, to] = [write(low), write(typical), write(high)];
  if (from === usual && to === usual) return usual;
  return words.say("range", { low: write(low, true), typical: usual, high: to });
}

/** The figure to show large, and what is to be said below it. */
export function figure(range: Range, write: Write, words: Catalogue): { large: string; small: string } {
  const { low, typical, high, open } = range;
  if (isUnknown(range)) return { large: words.say("figure-unknown"), small: words.say("figure-unknown-more") };
  const [from, usual, to] = [write(low), write(typical), write(high)];
  if (open) return { large: words.say("figure-at-least", { amount: usual }), small: words.say("figure-open", { low: from }) };
  if (from === usual && to === usual) return { large: usual, small: "" };
  return { large: usual, small: words.say("figure-between", { low: write(low, true), high: to }) };
}
