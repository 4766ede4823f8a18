// A trip as the fragment of an address, for sharing, reloading and going back: readable, and with nothing in it that tells who somebody is.
//
//   #v=1&home=SE&leg=AT,2027-02-07,2027-02-14,skiing&traveller=42,card.31.03.2029&event=brokenWrist,1,1,2027-02-10&care=doctor,1,25.50,referred
//
// A fragment is not sent to any server. What somebody typed is written only where it is a number, a day or a known code; what people have ticked
// about pregnancy and illness is never written.

import type { Countries } from "./countries.js";
import { HOME, placeOf, type TravellerEntry, type Trip } from "./trip.js";

export const VERSION = "1";
/** What is written of a new trip. */
const UNTOUCHED = "leg=&traveller=,card";
export const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const NUMBER = /^\d{1,3}$/;
/** The three fields of an expiry date, each perhaps still empty. */
export const EXPIRY = /^(\d{0,2})\.(\d{0,2})\.(\d{0,4})$/;
export const PRICE = /^\d{1,9}(\.\d{1,2})?$/;
export const FLAGS: Record<string, "pensioner" | "groupTwo" | "family" | "withdrawal"> = { pensioner: "pensioner", group2: "groupTwo", family: "family", withdrawal: "withdrawal" };

/** The fragment of a trip, without its sign; empty where nothing has been said yet. */
export function write(trip: Trip, countries: Countries): string {
  const parts: string[] = [];
  const add = (name: string, ...values: string[]) => parts.push(`${name}=${values.join(",").replace(/,+$/, "")}`);
  if (trip.home !== HOME) add("home", trip.home);
  if (trip.purpose !== "holiday") add("purpose", trip.purpose);
  for (const leg of trip.legs) {
    const place = placeOf(leg, countries);
    add("leg", place?.region ?? place?.territory ?? "", day(leg.arrive), day(leg.depart), ...(leg.skiing ? ["skiing"] : []), ...(leg.mountain ? ["mountain"] : []));
  }
  for (const traveller of trip.travellers) add("traveller", typed(traveller.age, NUMBER), ...documents(traveller), ...circumstances(traveller));
  for (const event of trip.events) {
    add("event", event.scenario, String(event.leg + 1), String(event.traveller + 1), day(event.date), event.provider === "private" ? "private" : "");
    if (event.care?.length === 0) add("care");
    for (const item of event.care ?? []) add("care", item.service, typed(item.units, NUMBER), price(item.price), ...item.circumstances);
  }
  const said = parts.join("&");
  return said === UNTOUCHED ? "" : `v=${VERSION}&${said}`;
}

function documents({ card, day: d, month, year, certificate, from, until, yellow, photoId }: TravellerEntry): string[] {
  const expiry = [d, month, year].map((part) => part.trim()).join(".");
  return [
    ...(card ? [EXPIRY.test(expiry) && expiry !== ".." ? `card.${expiry}` : "card"] : []),
    ...(certificate ? [`certificate.${day(from)}.${day(until)}`] : []),
    ...(yellow ? [photoId ? "yellow" : "yellowAlone"] : []),
  ];
}

function circumstances(traveller: TravellerEntry): string[] {
  const ticked = Object.entries(FLAGS).filter(([, field]) => traveller[field]).map(([flag]) => flag);
  return traveller.citizenship === "euEeaSwiss" ? ticked : [...ticked, traveller.citizenship];
}

function typed(text: string, pattern: RegExp): string {
  return pattern.test(text.trim()) ? text.trim() : "";
}

function day(text: string): string {
  return typed(text, DAY);
}

/** A price without marks between thousands, with a full stop before its decimals. */
function price(text: string): string {
  const [, whole = "", decimals] = /^([\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(text.replace(/\s/g, "")) ?? [];
  return typed(whole.replace(/[.,]/g, "") + (decimals === undefined ? "" : `.${decimals}`), PRICE);
}
