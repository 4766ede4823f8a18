// The trip and each person's documents on one line of time: where they overlap, all is well; a gap is hatched, and said in words.

import type { Basis, CardCheck, TravelDocument } from "ehic-estimator";
import type { TemplateResult } from "lit";
import type { Full } from "../answer.js";
import { html, page, svg } from "./kit.js";
import { at, bar, drawing, hatch, label, type Part } from "./marks.js";

const DAY = 86_400_000;
/** With these something is shown, and the local share is all that is paid. */
const SHOWN = new Set<Basis>(["card", "replacementCertificate", "nationalCard"]);
/** What has to be asked for by a day. A card is renewed by ordering it. */
const ORDERED: Record<string, string> = { orderCard: "timeline-by-card", renewCard: "timeline-by-card", getReplacementCertificate: "timeline-by-certificate" };
/** What is said where there is no right to care with a card, whatever one shows. */
const WITHOUT_RIGHT: Partial<Record<Basis, string>> = { otherDocument: "timeline-otherDocument", none: "timeline-none" };
/** The days before the trip get no more than this part of the line, the days after it the rest. */
const BEFORE = 34;
const AFTER = 93;
/** As many days as somebody counts; of more, the two dates say it better. */
const COUNTED = 14;

/** Days as numbers: the one after is one more. */
function number(iso: string): number {
  return Date.parse(`${iso}T00:00Z`) / DAY;
}

function iso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** A line of days: where each stands, from 0 to 100. */
export interface Line {
  from: number;
  /** The day after the last. */
  until: number;
  today: number;
  /** Whether the days before the trip stand closer than those of the trip. */
  squeezed: boolean;
  place(day: number): number;
}

export function lineOf(arrive: string, depart: string, today: string): Line {
  const [from, until, now] = [number(arrive), number(depart) + 1, number(today)];
  const ahead = Math.max(from - now, 0);
  const even = (ahead / (until - from + ahead)) * AFTER;
  const start = Math.min(even, BEFORE);
  const between = (day: number, one: number, other: number, left: number, right: number) => left + ((day - one) / (other - one)) * (right - left);
  const place = (day: number) => {
    if (day > until) return 100;
    if (day >= from) return between(day, from, until, start, AFTER);
    return day <= now ? 0 : between(day, now, from, 0, start);
  };
  return { from, until, today: now, squeezed: even > BEFORE, place };
}

/** Days on which one person has nothing to show, or nothing that counts there. */
export interface Gap {
  from: number;
  /** The last one. */
  until: number;
  basis: Basis;
  legs: number[];
}

/** The gaps of one person, day by day from the verdicts on each stay; two that touch are one. */
export function gapsOf(checks: CardCheck[]): Gap[] {
  const gaps: Gap[] = [];
  for (const { leg, spans } of checks) {
    for (const span of spans) {
      if (SHOWN.has(span.basis)) continue;
      const [from, until] = [number(span.from), number(span.until)];
      const last = gaps.at(-1);
      if (last !== undefined && last.basis === span.basis && from <= last.until + 1) {
        last.until = Math.max(last.until, until);
        if (!last.legs.includes(leg)) last.legs.push(leg);
      } else {
        gaps.push({ from, until, basis: span.basis, legs: [leg] });
      }
    }
  }
  return gaps;
}

/** People with the same documents and the same gaps share a row. */
interface Row {
  travellers: number[];
  documents: TravelDocument[];
  gaps: Gap[];
}

function rowsOf({ answer }: Full): Row[] {
  const rows = new Map<string, Row>();
  answer.request.travellers.forEach(({ documents = [] }, traveller) => {
    const gaps = gapsOf(answer.report.cards.filter((check) => check.traveller === traveller));
    const key = JSON.stringify([documents, gaps]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { travellers: [traveller], documents, gaps });
    else row.travellers.push(traveller);
  });
  return [...rows.values()];
}

export function timeline(view: Full): TemplateResult | undefined {
  const { answer, words } = view;
  const { legs } = answer.request;
  const [first, last] = [legs[0], legs.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const line = lineOf(first.arrive, last.depart, answer.request.today ?? page.localDay());
  return html`<figure class="picture timeline" aria-labelledby="timeline-heading">
    <figcaption id="timeline-heading">${words.say("timeline-heading", { travellers: answer.trip.travellers.length })}</figcaption>
    ${flags(line, view)}
    <p class="bar-name"><strong>${words.say("timeline-trip")}</strong> ${words.say("timeline-stays", { days: words.format.days(first.arrive, last.depart), where: words.format.list([...new Set(legs.map(({ territory }) => words.format.country(territory)))]) })}</p>
    ${trip(line, view)}
    ${rowsOf(view).map((row, index) => html`
      <p class="bar-name">${answer.trip.travellers.length === 1 ? undefined : html`<strong>${names(row, view)}</strong>`} ${said(row, line, view)}</p>
      ${person(row, index, line)}`)}
    ${line.squeezed ? html`<p class="hint">${words.say("timeline-squeezed")}</p>` : undefined}
  </figure>`;
}

function names({ travellers }: Row, { answer, words }: Full): string {
  const { trip } = answer;
  return `${words.format.list(travellers.map((index) => (trip.travellers[index] ? page.whoOf(trip.travellers[index], index, trip, words) : "")))}:`;
}

/** A line of text, and how far above the words on it stand. */
const FLAG = 20;
/** Nearer to an edge than this, words stand beside their pole, and else across it: so they never run out of the narrowest phone. */
const BESIDE = 35;

/** Today, and by when something has to be ordered: each on a line of its own, so that no two are in each other's way. */
function flags(line: Line, { answer, words }: Full): TemplateResult | undefined {
  const due = new Map<number, Set<string>>();
  const mark = (day: number, text: string) => due.set(day, (due.get(day) ?? new Set()).add(text));
  // The year stands in the list of what to do.
  const short = new Intl.DateTimeFormat(words.format.locale, { day: "numeric", month: "short", timeZone: "UTC" });
  for (const { code, by } of answer.report.actions) {
    const entry = ORDERED[code];
    if (by === undefined || entry === undefined) continue;
    const day = number(by);
    mark(day, words.say(entry, { when: day === line.today ? "today" : "later", day: short.format(day * DAY) }));
  }
  if (line.today < line.until && !due.has(line.today)) mark(line.today, words.say("timeline-today"));
  const sorted = [...due].sort(([one], [other]) => other - one).flatMap(([day, texts]) => [...texts].map((text) => ({ x: line.place(day), text })));
  if (sorted.length === 0) return undefined;
  const height = sorted.length * FLAG + 4;
  const pole = ({ x }: { x: number }, index: number) => svg`<line class="pole" x1=${at(x)} x2=${at(x)} y1=${index * FLAG + 2} y2=${height}></line>`;
  const flag = ({ x, text }: { x: number; text: string }, index: number) => {
    const [anchor, aside] = x <= BESIDE ? ["start", 6] : x >= 100 - BESIDE ? ["end", -6] : ["middle", 0];
    return svg`<text class="flag" x=${at(x)} dx=${aside} y=${index * FLAG + 15} text-anchor=${anchor}>${text}</text>`;
  };
  // The words lie on the poles that pass by.
  return drawing("flags", height, svg`${sorted.map(pole)}${sorted.map(flag)}`);
}

/** One piece for each stay. */
function trip(line: Line, { answer, words }: Full): TemplateResult {
  const { legs } = answer.request;
  const pieces = legs.map(({ territory, arrive, depart }, index) => {
    const next = legs[index + 1];
    // The day of going on belongs to the next stay.
    const until = next === undefined ? number(depart) + 1 : Math.min(number(depart) + 1, Math.max(number(next.arrive), number(arrive) + 0.5));
    const [left, right] = [line.place(number(arrive)), line.place(until)];
    return svg`${bar(`stay stay${index % 2}`, left, right, 0, 24)}${label("on-stay", words.format.country(territory), (left + right) / 2, 17, right - left)}`;
  });
  const start = at(line.place(line.from));
  return drawing("stays-line", 24, svg`<line class=${line.squeezed ? "way squeezed" : "way"} x1="0" x2=${start} y1="12" y2="12"></line>${pieces}`);
}

const LANE = 16;

/** The documents of one person, one below the other, and the gaps across all of them. */
function person({ documents, gaps }: Row, index: number, line: Line): TemplateResult {
  const lanes = Math.max(documents.length, 1);
  const height = lanes * (LANE + 3) - 3;
  const id = `gap${index}`;
  const bars: Part[] = documents.flatMap((document, lane) => {
    const [from, until] = lasts(document);
    const [left, right] = [line.place(from), line.place(until)];
    return right > left ? [bar(`document ${document.kind}`, left, right, lane * (LANE + 3) + 0.5, LANE - 1)] : [];
  });
  const edges = [line.from, line.until].map((day) => svg`<line class="edge" x1=${at(line.place(day))} x2=${at(line.place(day))} y1="0" y2=${height}></line>`);
  const holes = gaps.map(({ from, until }) => bar("gap", line.place(from), line.place(until + 1), 0.5, height - 1, `url(#${id})`));
  return drawing("person-line", height, svg`${gaps.length === 0 ? undefined : hatch(id)}${bars}${holes}${edges}`);
}

/** The first day of a document, and the day after its last. Of a card one does not know the first. */
function lasts(document: TravelDocument): [number, number] {
  if (document.kind === "prc") return [number(document.from), number(document.until) + 1];
  if (document.kind === "nationalCard") return [-Infinity, Infinity];
  return [-Infinity, number(document.expires) + 1];
}

/** What a row shows, in words: the gaps, and until when each document is good. */
function said({ documents, gaps }: Row, line: Line, view: Full): TemplateResult {
  const { answer, words } = view;
  const ends = new Set<number>();
  const holes = gaps.map((gap) => {
    const days = words.format.days(iso(gap.from), iso(gap.until));
    const whole = gap.from === line.from && gap.until === line.until - 1;
    const without = WITHOUT_RIGHT[gap.basis];
    if (without !== undefined) return words.say(without, { where: page.inPlaces(gap.legs, answer.trip, view.countries, words), days });
    for (const document of documents) {
      if (document.kind !== "ehic" && document.kind !== "ghic") continue;
      const expires = number(document.expires);
      const day = words.format.day(document.expires);
      if (expires < line.from && gap.from === line.from) {
        ends.add(expires);
        return words.say(expires < line.today ? "timeline-expired" : "timeline-expires-before", { day });
      }
      if (gap.from === expires + 1 && gap.until === line.until - 1) {
        ends.add(expires);
        const count = line.until - 1 - expires;
        return words.say(count <= COUNTED ? "timeline-expires" : "timeline-expires-long-before", { day, count, home: words.format.day(iso(line.until - 1)) });
      }
    }
    return words.say(whole ? "timeline-nothing" : "timeline-nothing-days", { days });
  });
  const documented = documents.flatMap((document) => {
    if (document.kind === "nationalCard") return [words.say("timeline-nationalCard", { home: answer.request.home ?? "DK" })];
    if (document.kind === "prc") return [words.say("timeline-prc", { days: words.format.days(document.from, document.until) })];
    const expires = number(document.expires);
    if (ends.has(expires)) return [];
    const good = gaps.length === 0 && expires >= line.until - 1;
    return [words.say(good ? "timeline-card-whole" : "timeline-card", { day: words.format.day(document.expires) })];
  });
  return html`${holes.map((text) => html`<span class="hole">${text}</span> `)}${documented.join(" ")}`;
}
