// The answer: is the card good, what to do before leaving, what it costs, and why. It shows a report and decides nothing.

import type { Action, Amounts, CardCheck, CostLine, EventEstimate, Gap, Note, Range, RuleInfo } from "ehic-estimator";
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Countries } from "./countries.js";
import type { Answer } from "./element.js";
import { explain, figure, inWords, isUnknown, placeOfRule, tell, type Told, type Write } from "./explain.js";
import { inPlaces, partyOf, titleOf, whereOf, whoOf } from "./people.js";
import type * as Pictures from "./pictures.js";
import { phone, withPhones } from "./phone.js";
import { asShown, concerned, householdSentence, sureness, totalAsShown } from "./sentences.js";
import { find, type Sources } from "./sources.js";
import { localDay } from "./take.js";
import { placeOf } from "./trip.js";
import type { Words } from "./words.js";

export interface AnswerView {
  words: Words;
  answer: Answer | undefined;
  pictures: typeof Pictures | undefined;
  europe: Pictures.Europe | undefined;
  showEurope: ((europe: Pictures.Europe | undefined) => void) | undefined;
  /** Something was typed since that the estimator could not answer. */
  stale: boolean;
  countries: Countries;
  sources: Sources | undefined;
  openSources(): void;
  /** The page of a place, where the site has one. */
  pageOf(territory: string): string | undefined;
  /** Kind of help and number to dial, of a place. */
  emergency(territory: string): Record<string, string>;
  /** Shows what to show at the counter of a place. */
  desk: ((territory: string, opener: HTMLElement) => void) | undefined;
}

/** An answer that is there. */
export type Full = AnswerView & { answer: Answer };

/** Kinds of help, as they are dialled first. */
const HELP: Record<string, string> = {
  general: "dial-general", ambulance: "dial-ambulance", doctor_on_call: "dial-doctor", mountain_rescue: "dial-mountain", air_rescue: "dial-air",
  health_line: "dial-advice", patient_line: "dial-patients", police_non_urgent: "dial-police",
};

function isFull(view: AnswerView): view is Full {
  return view.answer !== undefined;
}

/** Draws a part of the answer anew only where something that it is made of has changed: with every key all of it is asked for, and most stays as it is. */
function kept(madeOf: unknown, { words, sources, pictures }: AnswerView, draw: () => unknown): unknown {
  return guard([words, words.edition, sources, pictures, JSON.stringify(madeOf)], draw);
}

export function cardAnswer(view: AnswerView): TemplateResult {
  const { words } = view;
  return html`<section class="result" aria-labelledby="card-heading">
    <h2 id="card-heading" tabindex="-1">${words.say("heading-card")}</h2>
    ${isFull(view) ? html`${staleNote(view)} ${aboutCards(view)}` : html`<p class="empty">${words.say("empty-card")}</p>`}
  </section>`;
}

/** What happens on the trip, and what it costs, changes nothing here but what is to be done. */
function aboutCards(view: Full): unknown {
  const { trip, request, report } = view.answer;
  const madeOf = [trip.legs, trip.travellers, trip.home, request.legs, request.today, localDay(), report.household, report.cards, report.actions, view.desk === undefined];
  return kept(madeOf, view, () => html`${verdict(view)} ${view.pictures?.timeline(view)} ${todo(view)} ${everyone(view)} ${help(view)}`);
}

function staleNote({ stale, words }: AnswerView): TemplateResult | typeof nothing {
  return stale ? html`<p class="stale">${words.say("stale")}</p>` : nothing;
}

function verdict({ answer, countries, words }: Full): TemplateResult {
  return html`<p class="verdict ${answer.report.household.basis}">${householdSentence(answer.report, partyOf(answer, countries, words), words)}</p>`;
}

function todo(view: Full): TemplateResult | typeof nothing {
  const { words } = view;
  const { actions } = view.answer.report;
  if (actions.length === 0) return nothing;
  return html`<h3>${words.say("heading-actions")}</h3>
    <ol class="todo">${runs(actions).map((due) => dueItem(due, view))}</ol>
    ${sourcesOf(actions.flatMap(({ sources }) => sources), "card", view)}`;
}

/** What is due on the same day, and what is due on none, together; in the report's order. */
function runs(actions: Action[]): Action[][] {
  const due: Action[][] = [];
  for (const action of actions) {
    const last = due.at(-1);
    if (last !== undefined && last[0]?.by === action.by) last.push(action);
    else due.push([action]);
  }
  return due;
}

/** Whether it is everywhere but at home, where one needs none of it: then nobody has to be told where. */
function isEverywhere(legs: number[], { answer: { trip, request } }: Full): boolean {
  return trip.legs.every((_, index) => legs.includes(index) || request.legs[index]?.territory === trip.home);
}

/** All that is due on one day, under the day. */
function dueItem(due: Action[], view: Full): TemplateResult {
  const { words } = view;
  const by = due[0]?.by;
  return html`<li>
    ${by === undefined ? nothing : html`<strong class="by">${by === localDay() ? words.say("action-today") : words.say("action-by", { date: words.format.day(by) })}</strong>`}
    <ul>${due.map((action) => html`<li>
      <span>${withPhones(tell(action, words), action.args?.["emergency"]?.toString())}</span> ${aside(concerned(action.legs && isEverywhere(action.legs, view) ? { travellers: action.travellers } : action, partyOf(view.answer, view.countries, words), words))}
    </li>`)}</ul>
  </li>`;
}

/** A remark in a line of its own; nothing where there is none. */
function aside(said: string): TemplateResult | typeof nothing {
  return said === "" ? nothing : html`<span class="concerns">${said}</span>`;
}

function everyone(view: Full): TemplateResult {
  const { answer, words } = view;
  const { trip, report } = answer;
  return html`<h3>${words.say(trip.travellers.length === 1 ? "heading-person" : "heading-people")}</h3>
    ${trip.travellers.map((traveller, index) => {
      const checks = report.cards.filter((check) => check.traveller === index);
      return html`<div class="person">
        ${trip.travellers.length === 1 ? nothing : html`<h4>${whoOf(traveller, index, trip, words)}</h4>`}
        <ul class="stays">${checks.map((check) => stay(check, view))}</ul>
        <details class="why"><summary>${words.say("summary-reasons")}<span class="unseen"> ${whoOf(traveller, index, trip, words)}</span></summary>
          ${reasons(checks, view)} ${sourcesOf(checks.flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources)), "card", view)}
        </details>
      </div>`;
    })}`;
}

/** How one person is covered on one stay, span by span. */
function stay(check: CardCheck, { answer, words, countries }: Full): TemplateResult {
  const leg = answer.trip.legs[check.leg];
  if (leg === undefined) return html``;
  const where = words.say("stay", { where: whereOf(leg, check.leg, countries, words), days: words.format.days(leg.arrive, leg.depart) });
  const whole = check.spans.length === 1;
  return html`<li><strong>${where}</strong>
    ${check.spans.map(({ basis, from, until }) => html`<span class="basis ${basis}">${whole
      ? words.say(`basis-${basis}`)
      : words.say("span", { days: words.format.days(from, until), basis: words.say(`basis-${basis}`) })}</span>`)}
  </li>`;
}

/** Why, each reason once; with its places where it does not hold on every stay. */
function reasons(checks: CardCheck[], { answer, words, countries }: Full): TemplateResult {
  const said = new Map<string, number[]>();
  for (const check of checks) {
    for (const reason of check.reasons) {
      const sentence = tell(reason, words);
      said.set(sentence, [...(said.get(sentence) ?? []), check.leg]);
    }
  }
  const where = (legs: number[]) => words.say("concerns-places", { where: inPlaces(legs, answer.trip, countries, words) });
  return html`<ul>${[...said].map(([sentence, legs]) => html`<li>${sentence} ${legs.length === checks.length ? nothing : html`<span class="concerns">${where(legs)}</span>`}</li>`)}</ul>`;
}

/** Whom to call, place by place. */
function help({ answer, words, countries, emergency, desk }: Full): TemplateResult {
  const places = new Set(answer.trip.legs.map((leg) => placeOf(leg, countries)?.territory ?? ""));
  places.delete("");
  const row = ([number, kinds]: [string, string[]]) => html`<div><dt>${words.format.list(kinds.map((kind, at) => (at === 0 ? kind : kind.toLowerCase())))}</dt><dd>${phone(number)}</dd></div>`;
  return html`<h3 id="help-heading" tabindex="-1">${words.say("heading-help")}</h3>
    ${[...places].map((code) => {
      const numbers = emergency(code);
      const byNumber = new Map<string, string[]>();
      for (const [kind, label] of Object.entries(HELP)) {
        const number = numbers[kind];
        if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), words.say(label)]);
      }
      return html`${places.size === 1 ? nothing : html`<h4>${words.format.country(code)}</h4>`}
        ${byNumber.size === 0 ? html`<p>${words.say("dial-unknown")}</p>` : html`<dl class="beside">${[...byNumber].map(row)}</dl>`}
        ${desk === undefined || byNumber.size === 0 || code === "DK"
          ? nothing
          : html`<p class="screen"><button type="button" class="plain" @click=${(event: Event) => desk(code, event.currentTarget as HTMLElement)}>${words.say("button-desk")}<span class="unseen"> (${words.format.country(code)})</span></button></p>`}`;
    })}`;
}

export function moneyAnswer(view: AnswerView): TemplateResult {
  const { words } = view;
  return html`<section class="result" aria-labelledby="money-heading">
    <h2 id="money-heading" tabindex="-1">${words.say("heading-money")}</h2>
    ${isFull(view) ? html`${staleNote(view)} ${inside(view)} ${apart(view)} ${view.pictures?.europe(view)}` : html`<p class="empty">${words.say("empty-money")}</p>`}
  </section>`;
}

/** What has nothing to do with what happens on the trip. The pages of the countries stand, like the map, beside the page alone. */
function apart(view: Full): unknown {
  const { trip, request, report } = view.answer;
  return kept([trip.legs, trip.home, request.legs, report.gaps, report.caveats, report.totals.currency, view.showEurope === undefined], view, () => html`${outside(view)} ${goodToKnow(view)}`);
}

function inside(view: Full): TemplateResult {
  const { answer, words } = view;
  const { report } = answer;
  const { totals, events } = report;
  const common = repeated(events.map((event) => new Set(event.lines.flatMap(({ notes }) => plainNotes(notes, words)))));
  return html`<div class="block inside">
    <h3>${words.say("heading-inside")}</h3>
    ${events.length === 0
      ? html`<p class="empty">${words.say("empty-events")}</p>`
      : html`${events.length > 1
            ? html`<div class="total"><h4>${words.say("heading-total", { count: events.length })}</h4>${three(totalAsShown(report, words.format), words)}</div>`
            : nothing}
          ${events.map((event) => eventAnswer(event, view, common))}
          ${common.size === 0 ? nothing : html`<p class="note">${words.say("common-notes")}</p><ul class="depends">${[...common].map((sentence) => html`<li>${sentence}</li>`)}</ul>`}
          <p class="hint">${events.some(({ local }) => local.currency !== totals.currency)
            ? words.say("converted", { currency: words.format.currency(totals.currency), date: words.format.day(report.about.ratesOn) })
            : nothing} ${words.say("estimate-only")}</p>`}
  </div>`;
}

/** What is to be said of a line, apart from the cases in which it is another amount. */
function plainNotes(notes: Note[], words: Words): string[] {
  return notes.filter(({ code }) => code !== "dependsOn").map((note) => tell(note, words));
}

/** What stands in more than one of several sets, and is said once for all of them. */
function repeated(sets: Set<string>[]): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const set of sets) for (const sentence of set) (seen.has(sentence) ? again : seen).add(sentence);
  return again;
}

function eventAnswer(event: EventEstimate, view: Full, said: Set<string>): TemplateResult {
  const { answer, words, countries } = view;
  const { trip } = answer;
  const entry = trip.events[event.event];
  const leg = entry && trip.legs[entry.leg];
  const traveller = entry && trip.travellers[entry.traveller];
  if (entry === undefined || leg === undefined || traveller === undefined) return html``;
  const { local, converted, withoutCard, atHome } = event;
  const money = (minor: number, bare?: boolean) => words.format.about(minor, converted.currency, bare);
  const who = whoOf(traveller, entry.traveller, trip, words);
  const where = whereOf(leg, entry.leg, countries, words);
  const shared = repeated(event.lines.map(({ notes }) => new Set(plainNotes(notes, words).filter((sentence) => !said.has(sentence)))));
  const beside = (label: string, range: Range) => pair(label, range, money, words);
  return html`<article>
    <h4>${titleOf(entry, words)}</h4>
    <p class="who">${words.say("event-who", { travellers: trip.travellers.length, who, where, day: words.format.day(entry.date || leg.arrive) })}</p>
    ${three(asShown(converted, words.format), words, local, view.pictures?.inside(event, view))}
    ${view.pictures?.prices(event, view) ?? html`<dl class="beside">
      ${beside("full-price", converted.price)} ${beside("without-card", withoutCard.outOfPocket)} ${atHome === undefined ? nothing : beside("at-home", atHome)}
    </dl>`}
    ${event.atHomeNotes.map((note) => html`<p class="hint">${tell(note, words)}</p>`)}
    ${[...shared].map((sentence) => html`<p class="note">${sentence}</p>`)}
    ${event.lines.map((line) => kept([line, ...said, ...shared], view, () => lineAnswer(line, view, new Set([...said, ...shared]))))}
  </article>`;
}

/** What is paid, what comes back, and what it costs in the end; in the place's own money below. */
function three(amounts: Amounts, words: Words, local?: Amounts, drawn?: TemplateResult): TemplateResult {
  const write: Write = (minor, bare) => words.format.money(minor, amounts.currency, bare);
  const foreign = local !== undefined && local.currency !== amounts.currency ? local : undefined;
  const one = (label: string, of: "payNow" | "refund" | "outOfPocket", hint: string, drawn?: TemplateResult) => {
    const { large, small } = figure(amounts[of], write, words);
    return html`<div class=${of}>
      <dt>${words.say(label)}</dt>
      <dd><span class="large">${large}</span> ${small === "" ? nothing : html`<span class="small">${small}</span>`}
        ${foreign === undefined ? nothing : html`<span class="small local">${inWords(foreign[of], (minor, bare) => words.format.money(minor, foreign.currency, bare), words)}</span>`}
        <span class="small">${hint}</span> ${drawn}</dd>
    </div>`;
  };
  const claim = amounts.refund.high > 0 ? words.say("hint-claim") : "";
  return html`<dl class="three">
    ${one("pay-now", "payNow", "")} ${one("get-back", "refund", claim)} ${one("yours", "outOfPocket", words.say("hint-yours"), drawn)}
  </dl>`;
}

/** A small figure with its label. */
function pair(label: string, range: Range, write: Write, words: Words): TemplateResult {
  const { large, small } = figure(range, write, words);
  return html`<div><dt>${words.say(label)}</dt><dd>${large} ${small === "" ? nothing : html`<span class="small">${small}</span>`}</dd></div>`;
}

function lineAnswer(line: CostLine, view: Full, said: Set<string>): TemplateResult {
  const { words } = view;
  const { amounts, notes } = line;
  const money = (minor: number, bare?: boolean) => words.format.money(minor, amounts.currency, bare);
  const { steps, elsewhere } = explain(line, words);
  const cases = notes.filter(({ code }) => code === "dependsOn");
  const other = plainNotes(notes, words).filter((sentence) => !said.has(sentence));
  const units = words.say(`units-${line.service}`, { count: line.units });
  const place = placeOfRule(line);
  // Where no rule is known, there is nothing to be sure of.
  const rule = line.rule.id === "none" ? undefined : line.rule;
  return html`<div class="line">
    <h5>${words.say(`service-${line.service}`)}<span class="units">, ${units}</span></h5>
    ${line.settlement === "notCovered" ? html`<p class="mark">${words.say("mark-not-covered")}</p>` : nothing}
    <dl class="figures">
      ${pair("full-price", amounts.price, money, words)} ${pair("pay-now", amounts.payNow, money, words)}
      ${pair("get-back", amounts.refund, money, words)} ${pair("yours", amounts.outOfPocket, money, words)}
    </dl>
    ${other.map((sentence) => html`<p class="note">${sentence}</p>`)}
    ${cases.length === 0
      ? nothing
      : html`<p class="note">${words.say("depends")}</p><ul class="depends">${cases.map((note) => html`<li>${tell(note, words)}</li>`)}</ul>`}
    <details class="why"><summary>${words.say("summary-why")}<span class="unseen"> ${words.say(`service-${line.service}`)}</span></summary>
      ${rule === undefined ? nothing : html`<p>${words.say("settlement", { how: words.say(`settlement-${line.settlement}`) })}</p>`}
      ${sum(steps, elsewhere, amounts.outOfPocket, money, words)}
    </details>
    ${sourcesOf([...line.rule.sources, ...notes.flatMap(({ sources }) => sources)], place, view, rule)}
  </div>`;
}

/** The steps, one sentence and one amount each, down to their sum. */
function sum(steps: Told[], elsewhere: Told[], total: Range, money: Write, words: Words): TemplateResult {
  const between = ({ low, high }: { low: number; high: number }) =>
    low === high ? words.say("step-or", { amount: money(low) }) : words.say("step-range", { low: money(low, true), high: money(high) });
  const amount = (range: { typical: number; low: number; high: number; unknown: boolean }) => html`<span class=${range.unknown ? "unknown" : "exact"}>${range.unknown ? words.say("figure-unknown") : money(range.typical)}</span>
    ${range.low === range.typical && range.high === range.typical ? nothing : html`<span class="small">${between(range)}</span>`}`;
  const row = (told: Told) => html`<tr><td>${told.sentence}</td><td class="amount">${amount(told)}</td></tr>`;
  const rare = (told: Told) => html`<tr class="rare"><td>${told.sentence}</td><td class="amount">${between(told)}</td></tr>`;
  return html`<table>
    <caption class="unseen">${words.say("summary-why")}</caption>
    <thead class="unseen"><tr><th scope="col">${words.say("column-step")}</th><th scope="col">${words.say("column-amount")}</th></tr></thead>
    <tbody>
      ${steps.length === 0 ? html`<tr><td>${words.say("step-free")}</td><td class="amount">${money(0)}</td></tr>` : steps.map(row)}
      ${elsewhere.length === 0 ? nothing : html`<tr class="rare"><td colspan="2" class="between">${words.say("steps-elsewhere")}</td></tr>${elsewhere.map(rare)}`}
    </tbody>
    <tfoot><tr><th scope="row">${words.say("yours")}</th><td class="amount">${amount({ ...total, unknown: isUnknown(total) })} ${total.open && !isUnknown(total) ? html`<span class="small">${words.say("sum-open")}</span>` : nothing}</td></tr></tfoot>
  </table>`;
}

function outside(view: Full): TemplateResult | typeof nothing {
  const { answer, words } = view;
  const { gaps, totals } = answer.report;
  if (gaps.length === 0) return nothing;
  const money = (minor: number, bare?: boolean) => words.format.about(minor, totals.currency, bare);
  return html`<div class="block outside">
    <h3>${words.say("heading-outside")}</h3>
    <p>${words.say("outside-lead")}</p>
    <ul class="gaps">${gaps.map((gap) => gapItem(gap, view, money))}</ul>
    ${sourcesOf(gaps.flatMap(({ sources }) => sources), "outside", view)}
  </div>`;
}

function gapItem(gap: Gap, view: Full, money: Write): TemplateResult {
  const { answer, words, countries } = view;
  const { large, small } = gap.cost === undefined ? { large: "", small: "" } : figure(gap.cost, money, words);
  return html`<li>
    ${large === "" ? nothing : html`<span class="cost"><strong>${large}</strong> <span class="hint">${small}</span></span> ${view.pictures?.outside(gap, view)}`}
    <span>${tell(gap, words)}</span>
    ${large === "" ? nothing : aside(sureness(gap, words))}
    ${isEverywhere(gap.legs, view) ? nothing : html`<span class="concerns">${words.say("concerns-places", { where: inPlaces(gap.legs, answer.trip, countries, words) })}</span>`}
  </li>`;
}

/** What is to be said of each place, each place once. */
function goodToKnow(view: Full): TemplateResult | typeof nothing {
  const { answer, words, countries, pageOf } = view;
  const places = new Map<string, Note[]>();
  for (const { leg, notes } of answer.report.caveats) {
    const entry = answer.trip.legs[leg];
    const place = entry && placeOf(entry, countries);
    if (place === undefined) continue;
    // They are said to whoever comes from abroad.
    const said = place.territory === answer.trip.home ? [] : notes;
    if (said.length > 0 || pageOf(place.territory)) places.set(place.territory, said);
  }
  if (places.size === 0) return nothing;
  return html`<div class="block">
    <h3>${words.say("heading-caveats")}</h3>
    ${[...places].map(([code, notes]) => html`${notes.length === 0
      ? nothing
      : html`<details class="why"><summary>${words.format.country(code)}</summary>
          <ul>${notes.map((note) => html`<li>${tell(note, words)}</li>`)}</ul>
          ${sourcesOf(notes.flatMap(({ sources }) => sources), code.toLowerCase(), view)}
        </details>`}${linkTo(pageOf(code), words.format.country(code), words)}`)}
  </div>`;
}

function linkTo(page: string | undefined, place: string, words: Words): TemplateResult | typeof nothing {
  return page === undefined ? nothing : html`<p class="screen"><a href=${page}>${words.say("link-place", { place })}</a></p>`;
}

/** Where something comes from; the file with the sources is fetched when somebody looks. */
function sourcesOf(ids: string[], place: string, view: Full, rule?: RuleInfo): TemplateResult | typeof nothing {
  const { words, sources } = view;
  if (ids.length === 0 && rule === undefined) return nothing;
  const open = (event: Event) => (event.target as HTMLDetailsElement).open && view.openSources();
  const found = sources === undefined ? [] : find(ids, place, sources);
  return html`<details class="sources" @toggle=${open}><summary>${words.say("summary-sources")}</summary>
    ${rule === undefined ? nothing : html`<p>${words.say("confidence", { sure: words.say(`confidence-${rule.confidence}`), date: words.format.day(rule.reviewed) })}
      ${rule.nextLook === undefined ? nothing : words.say("next-look", { date: words.format.day(rule.nextLook) })}</p>`}
    ${sources === undefined
      ? html`<p class="screen">${words.say("sources-loading")}</p>`
      : found.length === 0
        ? html`<p>${words.say("sources-none")}</p>`
        : html`<ul>${found.map(({ title, publisher, url, date }) => html`<li>${/^https?:/.test(url) ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}</a>` : title}, ${publisher}, ${words.format.date(date) ?? words.say("source-undated")}</li>`)}</ul>`}
  </details>`;
}
