// What somebody takes along: the link to the trip, the dates for the calendar, a page of paper, the papers for a refund, and the number to call in an emergency.
// A script of its own, fetched once the answer stands there. It borrows the page's means, so as not to bring them along once more.

import type * as Lit from "lit";
import type { TemplateResult } from "lit";
import { calendar, reminders, save } from "./calendar.js";
import type { Countries } from "./countries.js";
import type { Answer } from "./element.js";
import type * as Explain from "./explain.js";
import type * as People from "./people.js";
import type * as Phone from "./phone.js";
import type * as InFiles from "./sources.js";
import type { Source, Sources } from "./sources.js";
import type * as InTrip from "./trip.js";
import type { Words } from "./words.js";
import styles from "./take.css";

/** What the page has already. */
export type Kit = Pick<typeof Lit, "html"> &
  Pick<typeof InFiles, "find"> &
  Pick<typeof Explain, "placeOfRule" | "tell"> &
  Pick<typeof People, "whoOf"> &
  Pick<typeof Phone, "phone" | "withPhones"> &
  Pick<typeof InTrip, "placeOf">;

export interface TakeView {
  words: Words;
  answer: Answer | undefined;
  countries: Countries;
  /** Every source there is, for paper. */
  sources: Sources | undefined;
  /** The address of this trip, where there is one. */
  link: string | undefined;
  shared: "copied" | "shown" | undefined;
  emergency(territory: string): Record<string, string>;
  share(): void;
  print(): void;
  /** To all the numbers of a place, from the bar at the edge of the screen, where there is one. */
  toNumbers: (() => void) | undefined;
}

type Full = TakeView & { answer: Answer };

let page: Kit;
let html: Kit["html"];

/** Takes what the page lends. What is kept on the device already costs no net: then the sources may be at hand for whoever prints by the browser's own menu. */
export function begin(kit: Kit, root: ShadowRoot, loadSources: () => void): void {
  page = kit;
  ({ html } = kit);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  void navigator.serviceWorker?.ready.then(loadSources);
}

export function takeAway(view: TakeView): TemplateResult | undefined {
  return isFull(view) ? html`${section(view)} ${emergencyCall(view)}` : undefined;
}

/** At the head of the paper: which trip this is, for whom, and the number to call. */
export function head(view: TakeView): TemplateResult | undefined {
  if (!isFull(view)) return undefined;
  const { words, answer, countries, emergency } = view;
  const { legs, travellers } = answer.trip;
  const stay = (leg: (typeof legs)[number]) => {
    const code = page.placeOf(leg, countries)?.territory ?? "";
    const number = emergency(code)["general"];
    return html`<li><strong>${words.format.country(code)}</strong> <span>${words.format.days(leg.arrive, leg.depart)}</span> <span>${number === undefined ? undefined : html`${words.say("sos")} <strong>${number}</strong>`}</span></li>`;
  };
  const people = travellers.length > 1 ? words.format.list(travellers.map((traveller, index) => page.whoOf(traveller, index, answer.trip, words))) : "";
  return html`<div class="paper head"><ul>${legs.map(stay)}</ul>${people === "" ? undefined : html`<p>${people}</p>`}</div>`;
}

function isFull(view: TakeView): view is Full {
  return view.answer !== undefined;
}

function section(view: Full): TemplateResult {
  const { words, answer, link, shared, sources, share, print } = view;
  const { about, actions } = answer.report;
  const dated = actions.some(({ by }) => by !== undefined);
  return html`<section class="take" aria-labelledby="take-heading">
    <h2 id="take-heading" class="screen">${words.say("heading-take")}</h2>
    <p class="row screen">
      ${link === undefined ? undefined : html`<button type="button" class="plain" @click=${share}>${words.say("button-share")}</button>`}
      ${dated ? html`<button type="button" class="plain" @click=${() => saveDates(answer, words)}>${words.say("button-calendar")}</button>` : undefined}
      <button type="button" class="plain" @click=${print}>${words.say("button-print")}</button>
    </p>
    ${link === undefined ? undefined : html`<p class="hint screen">${words.say("hint-share")}</p>`}
    ${shared === "copied" ? html`<p class="screen">${words.say("link-copied")}</p>` : undefined}
    ${shared === "shown"
      ? html`<div class="field screen"><label for="link">${words.say("field-link")}</label><input id="link" type="text" readonly .value=${link ?? ""} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}></div>`
      : undefined}
    ${receipts(view)}
    ${sources === undefined
      ? undefined
      : html`<div class="paper"><h2>${words.say("summary-sources")}</h2>
          <ul class="cited">${cited(answer, sources).map(({ title, publisher, url, date }) => html`<li>${title}, ${publisher}, ${words.format.date(date) ?? words.say("source-undated")}${url === "" ? "" : `: ${url}`}</li>`)}</ul></div>`}
    <p class="paper">${words.say("printed", { day: words.format.day(localDay()), reviewed: words.format.day(about.dataReviewed), rates: words.format.day(about.ratesOn) })}</p>
  </section>`;
}

/** The places of a trip, each once. */
function placesOf({ answer, countries }: Full): string[] {
  return [...new Set(answer.trip.legs.flatMap((leg) => page.placeOf(leg, countries)?.territory ?? []))];
}

/** What to bring from the counter for a refund, and where to send it (R6.5): to tick off, and stored nowhere. */
function receipts(view: Full): TemplateResult | undefined {
  const { words, answer } = view;
  const { actions, caveats } = answer.report;
  const claim = actions.find(({ code }) => code === "claimRefund");
  if (claim === undefined) return undefined;
  const { purpose, travellers } = answer.trip;
  const places = placesOf(view);
  const papers = [
    "receipts-bill", "receipts-paid", "receipts-referral", "receipts-card", "receipts-transport",
    ...["receipts-BE", "receipts-FR", "receipts-GR", "receipts-LU"].filter((id) => places.includes(id.slice(-2))),
    "receipts-refusal",
    ...(purpose === "work" ? ["receipts-work"] : []),
    ...(travellers.length > 1 ? ["receipts-others"] : []),
    "receipts-decision",
  ];
  // What a place itself gives back, and to whom one sends what: each place says it once.
  const there = [...new Map(caveats.flatMap(({ notes }) => notes).map((note) => [note.code, note])).values()].filter(({ code }) => /^caveat-[a-z]{2}-refund/.test(code));
  const countryOf = (code: string) => words.format.country(code.slice(7, 9).toUpperCase());
  return html`<details class="receipts"><summary>${words.say("heading-receipts")}</summary>
    <p class="hint screen">${words.say("receipts-lead")}</p>
    ${papers.map((id) => html`<div class="check"><input type="checkbox" id=${id}><label for=${id}>${words.say(id)}</label></div>`)}
    <h3>${words.say("heading-receipts-send")}</h3>
    <dl>
      ${there.map((note) => html`<dt>${places.length === 1 ? words.say("receipts-there") : countryOf(note.code)}</dt><dd>${page.withPhones(page.tell(note, words))}</dd>`)}
      <dt>${words.say("receipts-home")}</dt>
      <dd>${claim.by === undefined ? undefined : html`<strong class="by">${words.say("action-by", { date: words.format.day(claim.by) })}</strong> `}${page.withPhones(page.tell(claim, words))}</dd>
    </dl>
  </details>`;
}

/** Wherever one has scrolled to in the answer on a phone: the number to call when every minute counts. */
function emergencyCall(view: Full): TemplateResult | undefined {
  const { words, emergency, toNumbers } = view;
  const numbers = [...new Set(placesOf(view).flatMap((code) => emergency(code)["general"] ?? []))];
  if (toNumbers === undefined || numbers.length === 0) return undefined;
  return html`<p class="sos screen">${words.say("sos")} ${numbers.map(page.phone)} <button type="button" @click=${toNumbers}>${words.say("sos-more")}</button></p>`;
}

/** Every source of an answer, each once. */
function cited({ report, request }: Answer, sources: Sources): Source[] {
  const { find, placeOfRule } = page;
  const ids = (notes: { sources: string[] }[]) => notes.flatMap(({ sources }) => sources);
  const found = [
    ...find([...ids(report.actions), ...ids(report.cards.flatMap(({ reasons }) => reasons))], "card", sources),
    ...report.events.flatMap(({ lines }) => lines.flatMap((line) => find([...line.rule.sources, ...ids(line.notes)], placeOfRule(line), sources))),
    ...find(ids(report.gaps), "outside", sources),
    // Where one is insured the notes for visitors are not shown.
    ...report.caveats.filter(({ leg }) => request.legs[leg]?.territory !== request.home).flatMap(({ notes }) => notes.flatMap(({ code, sources: named }) => find(named, /^caveat-([a-z]{2})-/.exec(code)?.[1] ?? "card", sources))),
  ];
  return [...new Map(found.map((source) => [source.url + source.title, source])).values()];
}

/** The dates of an answer as an iCalendar file; the catalogue of what is taken along has its words. */
export function dates({ report, trip }: Answer, words: Words, tell: Kit["tell"]): string {
  const due = report.actions.flatMap((action) => (action.by === undefined ? [] : [{ code: action.code, by: action.by, sentence: tell(action, words) }]));
  const ends: [string, string] = [trip.legs[0]?.arrive ?? "", trip.legs.at(-1)?.depart ?? ""];
  return calendar(reminders(due, ends, localDay(), words), new Date());
}

function saveDates(answer: Answer, words: Words): void {
  save(words.say("calendar-file"), dates(answer, words, page.tell));
}

/** Today, where the traveller is. */
export function localDay(): string {
  // Asked with every key, and Intl would begin from the beginning each time.
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
