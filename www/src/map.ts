// The map of Europe: what one thing that may happen costs one person, everywhere. The drawing is for the eye and the pointer; the table below it says the same
// to everybody. A script of its own, fetched when somebody opens the map.

import type { EstimateRequest, Range, Report } from "ehic-estimator";
import type { TemplateResult } from "lit";
import type { Full } from "./answer.js";
import type { Europe } from "./pictures/europe.js";
import { cardOf, html, page, svg, take, type Kit } from "./pictures/kit.js";
import styles from "./pictures/map.css";
import type { Words } from "./words.js";

const dressed = new WeakSet<ShadowRoot>();

export function begin(kit: Kit, root: ShadowRoot): void {
  take(kit);
  if (dressed.has(root)) return;
  dressed.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const YELLOW = new Set(["FO", "GL"]);

/** Whether the blue card is not asked for, but that of the Danish health service; from whom has one. */
function isYellow(code: string, { answer }: Full): boolean {
  return YELLOW.has(code) && (answer.request.home ?? "DK") === "DK";
}

/** What something costs in one place. */
interface Cost {
  code: string;
  low: number;
  typical: number;
  high: number;
  /** All that there is to say; the totals come first, and do not know what is unknown. */
  report: Report | undefined;
}

/** One question: who, when, what. */
interface Asked {
  scenario: string;
  traveller: number;
  requests: EstimateRequest[];
  key: string;
}

interface Answered {
  key: string;
  costs: Cost[];
}

const answered = new WeakMap<object, Answered>();

function ask({ answer, europe }: Full): Asked {
  const { request, trip } = answer;
  const happening = (request.events ?? []).find(({ scenario }) => scenario !== undefined);
  const traveller = europe?.traveller !== undefined && europe.traveller < trip.travellers.length ? europe.traveller : (happening?.traveller ?? 0);
  const person = request.travellers[traveller] ?? request.travellers[0] ?? { age: 40 };
  const all = page.scenarios();
  const fitting = all.find(({ ages, activities }) => activities.length === 0 && ages[0] <= person.age && person.age <= ages[1]);
  const scenario = europe?.scenario ?? happening?.scenario ?? fitting?.id ?? all[0]?.id ?? "";
  const { arrive, depart } = { arrive: request.legs[0]?.arrive ?? "", depart: request.legs.at(-1)?.depart ?? "" };
  const activities = all.find(({ id }) => id === scenario)?.activities ?? [];
  // As it would be with everything in order: the countries are compared, not the papers.
  const documents = [cardOf(request), { kind: "nationalCard", photoId: true } as const];
  const requests = page.territories().map(({ code }) => ({
    ...request,
    travellers: [{ ...person, documents }],
    legs: [{ territory: code, arrive, depart, activities }],
    events: [{ leg: 0, traveller: 0, scenario }],
  }));
  return { scenario, traveller, requests, key: JSON.stringify(requests[0]) };
}

/** The totals of all places in one call, fit for the frame after a key; all that there is to say of them follows in the next one. */
function costsOf(asked: Asked, { countries, showEurope, europe }: Full): Cost[] {
  const known = answered.get(countries);
  if (known?.key === asked.key) return known.costs;
  const totals = page.estimateMany(asked.requests);
  const costs = asked.requests.map(({ legs }, index): Cost => {
    const [low = 0, typical = 0, high = 0] = totals.slice(3 * index, 3 * index + 3);
    return { code: legs[0]?.territory ?? "", low, typical, high, report: undefined };
  });
  const now: Answered = { key: asked.key, costs };
  answered.set(countries, now);
  requestAnimationFrame(() => setTimeout(() => {
    if (answered.get(countries) !== now) return;
    now.costs = costs.map((cost, index) => ({ ...cost, report: page.estimate(asked.requests[index] as EstimateRequest) }));
    showEurope?.({ ...europe });
  }));
  return costs;
}

/** In which of the classes a cost falls; -1 where it is not known, or where there is no right to care, or not yet. */
type Kind = number | "none" | "unknown" | "later";

function kindOf({ typical, report }: Cost, steps: number[]): Kind {
  // Nought is said only of what is known to cost nothing.
  if (report === undefined) return typical === 0 ? "later" : classOf(typical, steps);
  const { basis } = report.household;
  if (basis === "none" || basis === "otherDocument") return "none";
  return report.totals.outOfPocket.open ? "unknown" : classOf(typical, steps);
}

function classOf(minor: number, steps: number[]): number {
  if (minor === 0) return 0;
  const step = steps.findIndex((most) => minor <= most);
  return (step < 0 ? steps.length : step) + 1;
}

/** Three steps that part the costs into four classes of about one size, in figures that one remembers: 1, 2 or 5 and noughts. */
export function stepsOf(costs: number[]): number[] {
  const sorted = costs.filter((cost) => cost > 0).sort((one, other) => one - other);
  const round = (value: number) => {
    const size = 10 ** Math.floor(Math.log10(value));
    return ([1, 2, 5, 10].find((digit) => value <= digit * size * 1.2) ?? 10) * size;
  };
  return [...new Set([0.25, 0.5, 0.75].map((part) => round(sorted[Math.floor(part * (sorted.length - 1))] ?? 1)))];
}

export function draw(view: Full, europe: Europe): TemplateResult {
  const { answer, words } = view;
  const { trip, request } = answer;
  const asked = ask(view);
  const costs = costsOf(asked, view);
  const steps = stepsOf(costs.map(({ typical }) => typical));
  const choose = (chosen: Partial<Europe>) => view.showEurope?.({ ...europe, ...chosen });
  const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;
  const person = trip.travellers[asked.traveller];
  const who = person === undefined ? "" : page.whoOf(person, asked.traveller, trip, words);
  const days = words.format.days(request.legs[0]?.arrive ?? "", request.legs.at(-1)?.depart ?? "");
  return html`<div class="picture map">
    <div class="fields">
      <div class="field"><label for="map-scenario">${words.say("field-scenario")}</label>
        <select id="map-scenario" @change=${(event: Event) => choose({ scenario: valueOf(event) })}>
          ${page.scenarios().map(({ id }) => html`<option value=${id} .selected=${id === asked.scenario}>${words.say(`scenario-${id}-title`)}</option>`)}
        </select></div>
      ${trip.travellers.length === 1
        ? undefined
        : html`<div class="field"><label for="map-traveller">${words.say("field-who")}</label>
            <select id="map-traveller" @change=${(event: Event) => choose({ traveller: Number(valueOf(event)) })}>
              ${trip.travellers.map((traveller, index) => html`<option value=${index} .selected=${index === asked.traveller}>${page.whoOf(traveller, index, trip, words)}</option>`)}
            </select></div>`}
    </div>
    <p>${words.say("map-lead", { travellers: trip.travellers.length, who, days, home: request.home ?? "DK" })}</p>
    ${drawing(costs, steps, view)} ${legend(costs, steps, view)} ${table(costs, europe, view, choose)}
  </div>`;
}

function addressOf(code: string, { words }: Full): string | undefined {
  const path = PAGES[words.language]?.[code];
  return path === undefined ? undefined : page.built(path).href;
}

function drawing(costs: Cost[], steps: number[], view: Full): TemplateResult {
  const { words } = view;
  const own = ownPlaces(view);
  const place = (cost: Cost) => {
    const outline = EUROPE.places[cost.code];
    if (outline === undefined) return undefined;
    const kind = kindOf(cost, steps);
    const said = words.say("map-title", { place: words.format.country(cost.code), amount: inWords(cost, view) });
    const looks = isYellow(cost.code, view) ? "yellow-place" : `class-${kind}`;
    const fill = isYellow(cost.code, view) ? "url(#map-yellow)" : kind === "none" || kind === "unknown" ? "url(#map-hatch)" : undefined;
    const marks = [
      outline.d === "" ? undefined : fill === undefined ? svg`<path class=${looks} d=${outline.d}></path>` : svg`<path class=${looks} d=${outline.d} fill=${fill}></path>`,
      outline.dot && (fill === undefined
        ? svg`<circle class=${looks} cx=${outline.dot[0]} cy=${outline.dot[1]} r="8"></circle>`
        : svg`<circle class=${looks} cx=${outline.dot[0]} cy=${outline.dot[1]} r="8" fill=${fill}></circle>`),
    ];
    return svg`<a href=${addressOf(cost.code, view)} class=${own.has(cost.code) ? "own" : ""} tabindex="-1" data-place=${cost.code}><title>${said}</title>${marks}</a>`;
  };
  // Dots lie on what is around them.
  const [dots, others] = [true, false].map((dotted) => costs.filter(({ code }) => (EUROPE.places[code]?.dot !== undefined) === dotted));
  // A thick line must not lie under a neighbour.
  others?.sort((one, other) => Number(own.has(one.code)) - Number(own.has(other.code)));
  const { width, height, around, frames } = EUROPE;
  return html`<svg class="europe-map" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
    ${patterns()}
    <path class="around" d=${around}></path>
    ${frames.map(([x, y, width, height]) => svg`<rect class="frame" x=${x} y=${y} width=${width} height=${height} rx="3"></rect>`)}
    ${others?.map(place)} ${dots?.map(place)}
  </svg>`;
}

function patterns(): TemplateResult {
  return svg`<defs>
    <pattern id="map-hatch" class="hatch" patternUnits="userSpaceOnUse" width="7" height="7" patternTransform="rotate(45)"><rect class="hatch-ground" width="7" height="7"></rect><rect class="hatch-line" width="2.5" height="7"></rect></pattern>
    <pattern id="map-yellow" class="hatch" patternUnits="userSpaceOnUse" width="6" height="6"><rect class="yellow-ground" width="6" height="6"></rect><circle class="yellow-point" cx="3" cy="3" r="1.4"></circle></pattern>
  </defs>`;
}

function inWords({ code, report, low, typical, high }: Cost, { words, answer }: Full): string {
  const { currency } = answer.report.totals;
  if (report !== undefined && (report.household.basis === "none" || report.household.basis === "otherDocument")) return words.say(`basis-${report.household.basis}`);
  if (report === undefined && typical === 0) return code === "" ? "" : "…";
  return page.inWords(report?.totals.outOfPocket ?? { low, typical, high }, (minor, bare) => words.format.about(minor, currency, bare), words);
}

/** What each colour means, of those that are there. */
function legend(costs: Cost[], steps: number[], view: Full): TemplateResult {
  const { words, answer } = view;
  const money = (minor: number | undefined, bare?: boolean) => words.format.about(minor ?? 0, answer.report.totals.currency, bare);
  const there = new Set(costs.filter(({ code }) => !isYellow(code, view)).map((cost) => kindOf(cost, steps)));
  const named = (kind: number) => {
    if (kind === 0) return words.say("map-nothing", { amount: money(0) });
    if (kind === 1) return words.say("map-up-to", { most: money(steps[0]) });
    if (kind > steps.length) return words.say("map-over", { least: money(steps.at(-1)) });
    return words.say("map-between", { least: money(steps[kind - 2], true), most: money(steps[kind - 1]) });
  };
  const entry = (looks: string, fill: string | undefined, text: string) => html`<li><svg class="sample" width="24" height="16" aria-hidden="true">${fill === undefined
    ? svg`<rect class=${looks} width="24" height="16" rx="3"></rect>`
    : svg`<rect class=${looks} width="24" height="16" rx="3" fill=${fill}></rect>`}</svg> ${text}</li>`;
  const classes = Array.from({ length: steps.length + 2 }, (_, kind) => kind).filter((kind) => there.has(kind));
  return html`<ul class="key">
    ${classes.map((kind) => entry(`class-${kind}`, undefined, named(kind)))}
    ${there.has("none") || there.has("unknown") ? entry("class-unknown", "url(#map-hatch)", words.say("map-unknown")) : undefined}
    ${costs.some(({ code }) => isYellow(code, view)) ? entry("yellow-place", "url(#map-yellow)", words.say("map-yellow")) : undefined}
  </ul>`;
}

/** Where the trip goes. */
function ownPlaces({ answer }: Full): Set<string> {
  return new Set(answer.request.legs.map(({ territory }) => territory));
}

/** A figure and its range, as short as a column of a phone is narrow; a figure that is still to come. */
function figures(range: Range | undefined, currency: string, words: Words): TemplateResult {
  const { format } = words;
  if (range === undefined) return html`<td class="amount">…</td>`;
  const { large, small } = page.figure(range, (minor, bare) => format.about(minor, currency, bare), words);
  const { low, high, open } = range;
  // Of the same money as the figure above it.
  const bare = (minor: number) => format.number(currency === "DKK" ? Math.round(minor / 100) : minor / format.minorUnits(currency));
  return html`<td class="amount">${large}<span class="small">${open || small === "" ? small : words.say("map-range", { low: bare(low), high: bare(high) })}</span></td>`;
}

/** The same for everybody: cheapest first, or by name. */
function table(costs: Cost[], { byName = false }: Europe, view: Full, choose: (chosen: Partial<Europe>) => void): TemplateResult {
  const { words, answer } = view;
  const { currency } = answer.report.totals;
  const { compare } = new Intl.Collator(words.format.locale);
  const named = costs.map((cost) => ({ ...cost, name: words.format.country(cost.code) }));
  // What nobody knows stands last.
  const rank = ({ typical, report }: Cost) => (report !== undefined && typeof kindOf({ typical, report } as Cost, []) === "string" ? Infinity : typical);
  named.sort((one, other) => (byName ? 0 : Math.sign(rank(one) - rank(other) || 0)) || compare(one.name, other.name));
  const row = (cost: Cost & { name: string }) => {
    const { report, low, typical, high } = cost;
    const basis = report?.household.basis;
    const address = addressOf(cost.code, view);
    const yours = report === undefined && typical === 0 ? undefined : (report?.totals.outOfPocket ?? { low, typical, high });
    const without = basis === "none" || basis === "otherDocument" ? words.say(`basis-${basis}`) : "";
    return html`<tr class=${own.has(cost.code) ? "own" : ""}><th scope="row">${address === undefined ? cost.name : html`<a href=${address}>${cost.name}</a>`}${without === "" ? undefined : html`<span class="small">${without}</span>`}${isYellow(cost.code, view) ? html`<span class="small">${words.say("map-yellow-place")}</span>` : undefined}</th>
      ${figures(yours, currency, words)} ${figures(report?.totals.price, currency, words)}</tr>`;
  };
  const own = ownPlaces(view);
  const head = (label: string, sorts: boolean, by: boolean) => html`<th scope="col" aria-sort=${sorts ? "ascending" : "none"}><button type="button" class="sort" @click=${() => choose({ byName: by })}>${label}<span aria-hidden="true">${sorts ? " ▲" : " △"}</span></button></th>`;
  return html`<table class="countries">
    <caption>${words.say("map-table")}</caption>
    <thead><tr>${head(words.say("map-country"), byName, true)}${head(words.say("yours"), !byName, false)}<th scope="col">${words.say("full-price")}</th></tr></thead>
    <tbody>${named.map(row)}</tbody>
  </table>`;
}
