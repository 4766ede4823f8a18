// What is said of a report, on the page and in the package alike; without the page's form, and without its markup.

import type { Amounts, Basis, CardCheck, Gap, Problem, Range, Report } from "ehic-estimator";
import type { Catalogue } from "./catalogue.js";
import type { Format } from "./format.js";

/** What is shown at the counter. */
const SHOWN: Basis[] = ["card", "replacementCertificate", "nationalCard"];

/** The people and the places of a trip, by the names that whoever asks has for them. */
export interface Party {
  travellers: number;
  who(traveller: number): string;
  /** With the little word before it: "i Tyskland". */
  where(legs: number[]): string;
}

/** "i Tyskland og Østrig", "på Færøerne": with the little word that each language puts before a place. */
export function inCountries(codes: Iterable<string | undefined>, words: Catalogue): string {
  const apart = words.say("places-apart").split(" ");
  const byWord = new Map<string, string[]>();
  for (const code of new Set(codes)) {
    if (code === undefined) continue;
    const word = words.say("preposition", { apart: apart.includes(code) ? "yes" : "no" });
    byWord.set(word, [...(byWord.get(word) ?? []), words.format.country(code)]);
  }
  return words.format.list([...byWord].map(([word, names]) => `${word} ${words.format.list(names)}`));
}

/** The sentence of the whole household, with the people and the places that decide it. */
export function householdSentence({ household: { basis }, cards }: Report, party: Party, words: Catalogue): string {
  // Everybody whom the worst verdict meets, and everywhere it does.
  const met = cards.filter(({ spans }) => spans.some((span) => span.basis === basis));
  const people = [...new Set(met.map(({ traveller }) => traveller))];
  const legs = [...new Set(met.map(({ leg }) => leg))].sort((one, other) => one - other);
  const until = met[0]?.until;
  // Whoever shows the yellow card in one place may have the blue one for the others.
  const others = cards.filter((card) => people.includes(card.traveller) && !met.includes(card));
  return words.say(entryOf(basis, met, met.length === people.length * legs.length), {
    until: until === undefined ? "" : words.format.day(until),
    travellers: party.travellers,
    who: party.travellers > 1 && people.length === party.travellers ? words.say("person-all") : words.format.list(people.map(party.who)),
    where: party.where(legs),
    also: others.length > 0 && others.every((card) => card.basis === "card") ? "yes" : "no",
  });
}

/** Covered at first and then no more, the last good day says more than the verdict; and nobody is told to have nothing to show on days when there is something. */
function entryOf(basis: Basis, met: CardCheck[], everywhere: boolean): string {
  const together = met.every(({ until, spans: [first, , ...more] }) => until !== undefined && until === met[0]?.until && first !== undefined && SHOWN.includes(first.basis) && more.length === 0);
  if (basis === "payAndClaim") {
    return together ? "household-payAndClaim-later" : everywhere && met.every(({ spans }) => spans.length === 1) ? "household-payAndClaim" : "household-payAndClaim-partly";
  }
  return together && basis === "otherDocument" ? "household-otherDocument-later" : `household-${basis}`;
}

/** Whom and where something concerns; nothing where it is everyone and the whole trip. */
export function concerned({ travellers, legs }: { travellers?: number[] | undefined; legs?: number[] | undefined }, party: Party, words: Catalogue): string {
  const people = words.format.list((travellers ?? []).map(party.who));
  const where = party.where(legs ?? []);
  if (people === "" && where === "") return "";
  const which = people === "" ? "places" : where === "" ? "people" : "both";
  return words.say(`concerns-${which}`, { people, where });
}

/** Of which year the figure of a gap is, and how sure; of an estimate its sentence says that it is one. */
export function sureness({ args }: Gap, words: Catalogue): string {
  const { year, confidence } = args ?? {};
  if (confidence === undefined || confidence === "unsourced") return "";
  return words.say("gap-sureness", { year: typeof year === "string" && /^\d{4}$/.test(year) ? year : "none", confidence });
}

/** What is wrong with a field, by the field's name and kind. */
export function problemSentence({ code }: Problem, { label, kind }: { label: string; kind: string }, words: Catalogue): string {
  return words.say(`problem-${code}`, { field: words.say(label), kind });
}

/** Rounded so that what is paid less what comes back is what it costs, for a reader who checks. */
export function asShown({ currency, price, payNow, refund, outOfPocket }: Amounts, format: Format): Amounts {
  const rounded = ({ low, typical, high, ...open }: Range): Range => ({ low: format.shown(low, currency), typical: format.shown(typical, currency), high: format.shown(high, currency), ...open });
  const [paid, own, back] = [rounded(payNow), rounded(outOfPocket), rounded(refund)];
  const typical = paid.typical - own.typical;
  const moved = (minor: number) => (minor === back.typical ? typical : minor);
  return { currency, price: rounded(price), payNow: paid, refund: { ...back, low: moved(back.low), typical, high: moved(back.high) }, outOfPocket: own };
}

/** All events together: the sum of what is shown of each. */
export function totalAsShown({ events, totals }: Report, format: Format): Amounts {
  const shown = events.map(({ converted }) => asShown(converted, format));
  const sum = (of: "price" | "payNow" | "refund" | "outOfPocket"): Range => {
    const end = (name: "low" | "typical" | "high") => shown.reduce((all, amounts) => all + amounts[of][name], 0);
    return { ...totals[of], low: end("low"), typical: end("typical"), high: end("high") };
  };
  return { currency: totals.currency, price: sum("price"), payNow: sum("payNow"), refund: sum("refund"), outOfPocket: sum("outOfPocket") };
}
