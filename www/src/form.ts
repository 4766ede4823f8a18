// The form: where and when, who, and what happens. It writes down what is typed and judges nothing.

import type { Scenario, TerritoryInfo } from "ehic-estimator";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { CITIZENSHIPS, NEEDS, PURPOSES, SERVICES } from "./choices.js";
import type { Countries } from "./countries.js";
import type { Shown } from "./element.js";
import { titleOf, whereOf, whoOf } from "./people.js";
import { problemSentence } from "./sentences.js";
import {
  HOME, LIMITS, UNREADABLE_DAY, careOf, currencyAt, homes, newCare, newLeg, newTraveller, ownCardCounts, placeOf,
  type CareEntry, type EventEntry, type LegEntry, type TravellerEntry, type Trip,
} from "./trip.js";
import type { Words } from "./words.js";

export interface FormView {
  trip: Trip;
  words: Words;
  countries: Countries;
  territories: Map<string, TerritoryInfo>;
  scenarios: Scenario[];
  /** By field. */
  problems: Map<string, string>;
  allScenarios: boolean;
  /** Whether the names of all countries are at hand: no sooner than somebody is about to write one, for 249 of them hold the page up. */
  suggesting: boolean;
  /** What decides between rules, by place and service; once somebody writes a list. */
  circumstances: Record<string, Record<string, string[]>>;
  change(trip: Trip): void;
  takeOut(trip: Trip, said: string, focus: string): void;
  focusOn(id: string): void;
  showAllScenarios(): void;
  suggest(): void;
}

/** As many scenarios as one takes in at a glance. */
const FIRST_SCENARIOS = 6;
/** A region that is none of those with rules of their own. */
const OTHER_REGION = "0";
const FIRST_DAY = "2015-01-01";
const LAST_DAY = "2100-12-31";

/** What is wrong, in the person's words: the field's label and what to do about it. */
export function problemText({ field, problem }: Shown, words: Words): string {
  return field.instead === undefined ? problemSentence(problem, field, words) : words.say(field.instead);
}

export function tripForm(view: FormView): TemplateResult {
  const { trip, words, problems } = view;
  const accepted = () => new Set([...view.territories.values()].filter(({ cardAccepted }) => cardAccepted).map(({ code }) => code));
  const names = view.suggesting ? view.countries.named(view.countries.codes, words.format, accepted()) : [];
  const add = () => {
    view.change({ ...trip, legs: [...trip.legs, newLeg(trip.legs.at(-1))] });
    view.focusOn(`leg${trip.legs.length}-country`);
  };
  return html`<section aria-labelledby="trip-heading">
    <h2 id="trip-heading" tabindex="-1">${words.say("heading-trip")}</h2>
    ${problem("trip-section", problems)} ${problem("legs-section", problems)}
    <datalist id="countries">${names.map(([, name]) => html`<option value=${name}></option>`)}</datalist>
    ${trip.legs.map((leg, index) => legForm(view, leg, index))}
    ${trip.legs.length < LIMITS.legs ? html`<p><button type="button" class="plain" @click=${add}>${words.say("button-add-leg")}</button></p>` : nothing}
    ${selectField(view, "purpose", "field-purpose", trip.purpose, PURPOSES.map((code) => [code, words.say(`purpose-${code}`)]), (purpose) => view.change({ ...trip, purpose }))}
  </section>`;
}

function legForm(view: FormView, leg: LegEntry, index: number): TemplateResult {
  const { trip, words, problems } = view;
  const id = (name: string) => `leg${index}-${name}`;
  const set = (changes: Partial<LegEntry>) => {
    const legs = trip.legs.map((other, at) => (at === index ? { ...other, ...changes } : other));
    // The next stay begins where this one ends, until somebody says otherwise.
    const next = legs[index + 1];
    if (changes.depart !== undefined && next !== undefined && (next.arrive === leg.depart || next.arrive === "")) {
      legs[index + 1] = { ...next, arrive: changes.depart };
    }
    view.change({ ...trip, legs });
  };
  const remove = () => {
    const left = trip.legs.filter((_, at) => at !== index);
    const events = trip.events.map((event) => ({ ...event, leg: event.leg >= index ? Math.max(0, event.leg - 1) : event.leg }));
    const said = words.say("removed-leg", { number: index + 1 });
    view.takeOut({ ...trip, legs: left, events }, said, `leg${Math.max(0, index - 1)}-heading`);
  };
  const several = trip.legs.length > 1;
  return html`<fieldset>
    <legend id=${id("heading")} tabindex="-1" class=${several ? "" : "unseen"}>${words.say("part-leg", { number: index + 1 })}</legend>
    <div class="fields">
      <div class="field wide" data-field=${id("country")}>
        <label for=${id("country")}>${words.say("field-country")}</label>
        <input id=${id("country")} type="text" list="countries" autocomplete="off" spellcheck="false" .value=${live(leg.country)}
          @focus=${() => view.suggest()} @input=${(event: Event) => set({ country: value(event), region: "" })}
          aria-invalid=${problems.has(id("country"))} aria-describedby=${`${id("country")}-hint ${described(id("country"), problems)}`.trim()}>
        <p class="hint" id=${`${id("country")}-hint`}>${words.say("hint-country")}</p>
        ${problem(id("country"), problems)}
      </div>
      ${dayField(view, id("arrive"), "field-arrive", leg.arrive, (arrive) => set({ arrive }), trip.legs[index - 1]?.depart)}
      ${dayField(view, id("depart"), "field-depart", leg.depart, (depart) => set({ depart }), leg.arrive)}
      ${regionField(view, id("region"), leg, index, (region) => set({ region }))}
    </div>
    <div class="checks">
      ${checkField(id("skiing"), words.say("activity-skiing"), leg.skiing, (skiing) => set({ skiing }))}
      ${checkField(id("mountain"), words.say("activity-mountain"), leg.mountain, (mountain) => set({ mountain }))}
    </div>
    ${several ? html`<button type="button" class="plain remove" @click=${remove}>${words.say("button-remove-leg", { number: index + 1 })}</button>` : nothing}
  </fieldset>`;
}

/** Whether somebody may be fetched from a mountain or by helicopter, or asks what that costs. */
function mayBeFetched({ trip: { legs, events }, scenarios }: FormView, index: number): boolean {
  const care = (event: EventEntry): { service: string }[] => event.care ?? scenarios.find(({ id }) => id === event.scenario)?.care ?? [];
  const { skiing, mountain } = legs[index] ?? newLeg();
  return skiing || mountain || events.some((event) => event.leg === index && care(event).some(({ service }) => /^air|^mountain/.test(service)));
}

/** Where in a country, if some of its regions have rules of their own that may matter here. That it is none of them is worth knowing too; a name that says so answers the question. */
function regionField(view: FormView, id: string, leg: LegEntry, index: number, set: (region: string) => void): TemplateResult | typeof nothing {
  const { words } = view;
  const { territory = "", region = "" } = placeOf(leg, view.countries) ?? {};
  const regions = (!mayBeFetched(view, index) && BUILT.regions[territory]) || view.territories.get(territory)?.regions || [];
  const other = region === "" || regions.includes(region) ? `${territory}-${OTHER_REGION}` : region;
  if (!words.has(`region-${regions[0]}`) || (region === other && leg.region === "")) return nothing;
  const options: [string, string][] = [["", words.say("region-any")], ...regions.map((code): [string, string] => [code, words.say(`region-${code}`)])];
  // All of the United Kingdom is in one of its four countries.
  if (territory !== "GB") options.push([other, words.say("region-other")]);
  return selectField(view, id, "field-region", region, options, set);
}

export function travellersForm(view: FormView): TemplateResult {
  const { trip, words, problems } = view;
  const add = () => {
    view.change({ ...trip, travellers: [...trip.travellers, newTraveller()] });
    view.focusOn(`traveller${trip.travellers.length}-age`);
  };
  return html`<section aria-labelledby="travellers-heading">
    <h2 id="travellers-heading" tabindex="-1">${words.say("heading-travellers")}</h2>
    <p class="hint">${words.say("hint-travellers")}</p>
    ${problem("travellers-section", problems)}
    ${trip.travellers.map((traveller, index) => travellerForm(view, traveller, index))}
    ${trip.travellers.length < LIMITS.travellers ? html`<p><button type="button" class="plain" @click=${add}>${words.say("button-add-traveller")}</button></p>` : nothing}
    ${selectField(view, "home", "field-home", trip.home, view.countries.named(homes(view.territories), words.format), (home) => view.change({ ...trip, home }))}
  </section>`;
}

function travellerForm(view: FormView, traveller: TravellerEntry, index: number): TemplateResult {
  const { trip, words, problems } = view;
  const id = (name: string) => `traveller${index}-${name}`;
  const set = (changes: Partial<TravellerEntry>) =>
    view.change({ ...trip, travellers: trip.travellers.map((other, at) => (at === index ? { ...other, ...changes } : other)) });
  const remove = () => {
    const left = trip.travellers.filter((_, at) => at !== index);
    const events = trip.events.map((event) => ({ ...event, traveller: event.traveller >= index ? Math.max(0, event.traveller - 1) : event.traveller }));
    const said = words.say("removed-traveller", { number: index + 1 });
    view.takeOut({ ...trip, travellers: left, events }, said, `traveller${Math.max(0, index - 1)}-heading`);
  };
  const several = trip.travellers.length > 1;
  const part = (name: "day" | "month" | "year", width: number) => html`<span class="part">
    <label for=${id(name)}>${words.say(`field-${name}`)}</label>
    <input id=${id(name)} type="text" inputmode="numeric" autocomplete="off" size=${width} maxlength=${width} .value=${live(traveller[name])}
      @input=${(event: Event) => set({ [name]: value(event) })} aria-invalid=${problems.has(id("expires"))}
      aria-describedby=${`${id("expires")}-hint ${described(id("expires"), problems)}`.trim()}>
  </span>`;
  const toggle = (need: string, on: boolean) => set({ needs: on ? [...traveller.needs, need] : traveller.needs.filter((other) => other !== need) });
  return html`<fieldset>
    <legend id=${id("heading")} tabindex="-1" class=${several ? "" : "unseen"}>${words.say("part-traveller", { number: index + 1 })}</legend>
    <div class="field short" data-field=${id("age")}>
      <label for=${id("age")}>${words.say("field-age")}</label>
      <input id=${id("age")} type="text" inputmode="numeric" autocomplete="off" size="4" .value=${live(traveller.age)}
        @input=${(event: Event) => set({ age: value(event) })} aria-invalid=${problems.has(id("age"))} aria-describedby=${described(id("age"), problems)}>
      ${problem(id("age"), problems)}
    </div>
    <fieldset class="inner">
      <legend>${words.say("field-documents")}</legend>
      ${checkField(id("card"), words.say("document-ehic"), traveller.card, (card) => set({ card }))}
      ${traveller.card && trip.home === "GB" && words.has("elsewhere-withdrawal")
        ? html`<div class="under">${checkField(id("withdrawal"), words.say("elsewhere-withdrawal"), traveller.withdrawal, (withdrawal) => set({ withdrawal }))}</div>`
        : nothing}
      ${traveller.card
        ? html`<fieldset class="date under" data-field=${id("expires")}>
            <legend>${words.say("field-expires")}</legend>
            <p class="hint" id=${`${id("expires")}-hint`}>${words.say("hint-expires")}</p>
            <div class="parts">${part("day", 2)} ${part("month", 2)} ${part("year", 4)}</div>
            ${problem(id("expires"), problems)}
          </fieldset>`
        : nothing}
      ${checkField(id("certificate"), words.say("document-prc"), traveller.certificate, (certificate) => set({ certificate }))}
      ${traveller.certificate
        ? html`<div class="fields under">
            ${dayField(view, id("from"), "field-certificate-from", traveller.from, (from) => set({ from }))}
            ${dayField(view, id("until"), "field-certificate-until", traveller.until, (until) => set({ until }), traveller.from)}
          </div>`
        : nothing}
      ${ownCardCounts(trip.home, view.territories) ? checkField(id("yellow"), words.say("document-nationalCard"), traveller.yellow, (yellow) => set({ yellow })) : nothing}
      ${traveller.yellow && ownCardCounts(trip.home, view.territories) ? html`<div class="under">${checkField(id("photo"), words.say("field-photo-id"), traveller.photoId, (photoId) => set({ photoId }))}</div>` : nothing}
    </fieldset>
    <details class="more">
      <summary>${words.say("summary-traveller-more")}</summary>
      ${selectField(view, id("citizenship"), "field-citizenship", traveller.citizenship, CITIZENSHIPS.map((code) => [code, words.say(`citizenship-${code}`)]), (citizenship) => set({ citizenship }))}
      ${traveller.citizenship === "euEeaSwiss" ? nothing : checkField(id("family"), words.say("field-family"), traveller.family, (family) => set({ family }))}
      ${checkField(id("pensioner"), words.say("field-pensioner"), traveller.pensioner, (pensioner) => set({ pensioner }))}
      ${NEEDS.map((need) => checkField(id(need), words.say(`need-${need}`), traveller.needs.includes(need), (on) => toggle(need, on)))}
      ${trip.home === HOME ? checkField(id("group"), words.say("field-group-two"), traveller.groupTwo, (groupTwo) => set({ groupTwo })) : nothing}
    </details>
    ${several ? html`<button type="button" class="plain remove" @click=${remove}>${words.say("button-remove-traveller", { number: index + 1 })}</button>` : nothing}
  </fieldset>`;
}

export function eventsForm(view: FormView): TemplateResult {
  const { trip, words, problems } = view;
  const add = (event: EventEntry) => {
    view.change({ ...trip, events: [...trip.events, event] });
    view.focusOn(`event${trip.events.length}-heading`);
  };
  const fitting = view.scenarios.map((scenario) => ({ scenario, ...bestFor(scenario, trip) })).filter(({ leg }) => leg >= 0);
  // Those of the activities first, then those that fit somebody's age.
  const order = fitting.sort((one, other) => other.rank - one.rank);
  const full = trip.events.length >= LIMITS.events;
  return html`<section aria-labelledby="events-heading">
    <h2 id="events-heading" tabindex="-1">${words.say("heading-events")}</h2>
    <p class="hint">${words.say("hint-events")}</p>
    ${problem("events-section", problems)}
    ${trip.events.map((event, index) => eventForm(view, event, index))}
    ${full
      ? nothing
      : trip.events.length > 0
        ? html`<details class="more-events"><summary>${words.say("heading-more-events")}</summary>${choice(view, order, add)}</details>`
        : choice(view, order, add)}
  </section>`;
}

interface Offer {
  scenario: Scenario;
  leg: number;
  traveller: number;
}

/** The scenarios that fit the trip, and the way to a list of one's own. */
function choice(view: FormView, order: Offer[], add: (event: EventEntry) => void): TemplateResult {
  const { trip, words } = view;
  const offered = view.allScenarios ? order : order.slice(0, FIRST_SCENARIOS);
  const chosen = (click: Event, event: EventEntry) => {
    (click.target as HTMLElement).closest("details")?.removeAttribute("open");
    add(event);
  };
  return html`<ul class="scenarios">
            ${offered.map(({ scenario, leg, traveller }) => html`<li>
              <button type="button" class="scenario" @click=${(event: Event) => chosen(event, { ...newEvent(leg, traveller), scenario: scenario.id })}>
                <strong>${words.say(`scenario-${scenario.id}-title`)}</strong> <span>${words.say(`scenario-${scenario.id}-story`)}</span>
              </button>
            </li>`)}
          </ul>
          <p class="row">
            ${offered.length < order.length ? html`<button type="button" class="plain" @click=${() => view.showAllScenarios()}>${words.say("button-all-scenarios", { count: order.length })}</button>` : nothing}
            <button type="button" class="plain" @click=${(event: Event) => chosen(event, { ...newEvent(longestLeg(trip), 0), care: [newCare()] })}>${words.say("button-own-care")}</button>
          </p>`;
}

function newEvent(leg: number, traveller: number): EventEntry {
  return { scenario: "", leg, traveller, date: "", provider: "public", care: null };
}

/** Where most of the trip is spent. */
function longestLeg(trip: Trip): number {
  const length = ({ arrive, depart }: LegEntry) => Date.parse(depart) - Date.parse(arrive) || 0;
  return trip.legs.reduce((best, leg, index) => (length(leg) > length(trip.legs[best] ?? leg) ? index : best), 0);
}

/** On which stay a scenario can happen, to whom it does most easily, and how well it fits the trip. */
function bestFor(scenario: Scenario, trip: Trip): { leg: number; traveller: number; rank: number } {
  const active = (leg: LegEntry) => scenario.activities.every((activity) => (activity === "skiing" ? leg.skiing : leg.mountain));
  const longest = longestLeg(trip);
  const leg = trip.legs[longest] && active(trip.legs[longest]) ? longest : trip.legs.findIndex(active);
  const [from, until] = scenario.ages ?? [0, 120];
  // How many years somebody is away from the ages for which it is a fair picture.
  const away = trip.travellers.map(({ age }) => (/^\s*\d+\s*$/.test(age) ? Math.max(from - Number(age), Number(age) - until, 0) : 0));
  const nearest = Math.min(...away);
  return { leg, traveller: Math.max(0, away.indexOf(nearest)), rank: 2 * scenario.activities.length + Number(nearest === 0) };
}

function eventForm(view: FormView, event: EventEntry, index: number): TemplateResult {
  const { trip, words, problems } = view;
  const id = (name: string) => `event${index}-${name}`;
  const set = (changes: Partial<EventEntry>) => view.change({ ...trip, events: trip.events.map((other, at) => (at === index ? { ...other, ...changes } : other)) });
  const remove = () => {
    const said = words.say("removed-event", { title: titleOf(event, words) });
    view.takeOut({ ...trip, events: trip.events.filter((_, at) => at !== index) }, said, index > 0 ? `event${index - 1}-heading` : "events-heading");
  };
  const legs = trip.legs.map((leg, at): [string, string] => [String(at), whereOf(leg, at, view.countries, words)]);
  const people = trip.travellers.map((traveller, at): [string, string] => [String(at), whoOf(traveller, at, trip, words)]);
  const leg = trip.legs[event.leg];
  const scenario = view.scenarios.find(({ id }) => id === event.scenario);
  const openCare = (toggled: Event) => {
    const open = (toggled.target as HTMLDetailsElement).open;
    if (open && event.care === null && scenario) set({ care: careOf(scenario) });
  };
  return html`<fieldset class="event">
    <legend id=${id("heading")} tabindex="-1">${titleOf(event, words)}</legend>
    ${event.scenario ? html`<p class="story">${words.say(`scenario-${event.scenario}-story`)}</p>` : nothing}
    ${problem(id("scenario"), problems)}
    <div class="fields">
      ${trip.travellers.length > 1 ? selectField(view, id("traveller"), "field-who", String(event.traveller), people, (chosen) => set({ traveller: Number(chosen) })) : nothing}
      ${trip.legs.length > 1 ? selectField(view, id("leg"), "field-where", String(event.leg), legs, (chosen) => set({ leg: Number(chosen) })) : nothing}
      ${dayField(view, id("date"), "field-care-date", event.date, (date) => set({ date }), leg?.arrive, "hint-care-date")}
      ${selectField(view, id("provider"), "field-provider", event.provider, ["public", "private"].map((code) => [code, words.say(`provider-${code}`)]), (provider) => set({ provider }))}
    </div>
    ${scenario
      ? html`<p class="hint">${words.say("scenario-varies", { varies: words.say(`scenario-${scenario.id}-varies`) })}</p>
          <details class="more" ?open=${event.care !== null} @toggle=${openCare}>
            <summary>${words.say("summary-care")}</summary>
            ${careForm(view, event, index, set)}
          </details>`
      : careForm(view, event, index, set)}
    <button type="button" class="plain remove" @click=${remove}>${words.say("button-remove-event", { title: titleOf(event, words) })}</button>
  </fieldset>`;
}

function careForm(view: FormView, event: EventEntry, index: number, set: (changes: Partial<EventEntry>) => void): TemplateResult {
  const { trip, words, problems } = view;
  const care = event.care ?? [];
  const currency = words.format.currency(currencyAt(trip, event, { countries: view.countries, territories: view.territories, format: words.format }));
  const leg = trip.legs[event.leg];
  const place = leg && placeOf(leg, view.countries)?.territory;
  const change = (at: number, changes: Partial<CareEntry>) => set({ care: care.map((other, position) => (position === at ? { ...other, ...changes } : other)) });
  const services = SERVICES.map((code): [string, string] => [code, words.say(`service-${code}`)]);
  const row = (item: CareEntry, at: number) => {
    const id = (name: string) => `event${index}-care${at}-${name}`;
    const decides = (place && view.circumstances[place]?.[item.service]) ?? [];
    const circumstances = [...new Set([...decides, ...item.circumstances])];
    const toggle = (code: string, on: boolean) => change(at, { circumstances: on ? [...item.circumstances, code] : item.circumstances.filter((other) => other !== code) });
    return html`<fieldset class="care">
      <legend class="unseen">${words.say(`service-${item.service}`)}</legend>
      <div class="fields">
        ${selectField(view, id("service"), "field-service", item.service, services, (service) => change(at, { service, circumstances: [] }))}
        ${textField(view, id("units"), `field-units-${item.service}`, item.units, (units) => change(at, { units }), "short")}
        ${textField(view, id("price"), "field-price", item.price, (price) => change(at, { price }), "short", words.say("hint-price", { currency }))}
      </div>
      ${circumstances.length > 0
        ? html`<fieldset class="inner"><legend>${words.say("field-circumstances")}</legend>
            ${circumstances.map((code) => checkField(id(code), words.say(`circumstance-${code}`), item.circumstances.includes(code), (on) => toggle(code, on)))}
          </fieldset>`
        : nothing}
      ${care.length > 1
        ? html`<button type="button" class="plain remove" @click=${() => view.takeOut({ ...trip, events: trip.events.map((other, position) => (position === index ? { ...event, care: care.filter((_, position) => position !== at) } : other)) }, words.say("removed-care", { service: words.say(`service-${item.service}`) }), `event${index}-heading`)}>${words.say("button-remove-care", { service: words.say(`service-${item.service}`) })}</button>`
        : nothing}
    </fieldset>`;
  };
  const add = () => {
    set({ care: [...care, newCare()] });
    view.focusOn(`event${index}-care${care.length}-service`);
  };
  return html`<div id=${`event${index}-care`}>
    ${problem(`event${index}-care`, problems)} ${care.map(row)}
    ${care.length < LIMITS.care ? html`<p><button type="button" class="plain" @click=${add}>${words.say("button-add-care")}</button></p>` : nothing}
  </div>`;
}

function value(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

function described(id: string, problems: Map<string, string>): string {
  return problems.has(id) ? `${id}-problem` : "";
}

function problem(id: string, problems: Map<string, string>): TemplateResult | typeof nothing {
  const text = problems.get(id);
  return text === undefined ? nothing : html`<p class="problem" id=${`${id}-problem`}>${text}</p>`;
}

function dayField(view: FormView, id: string, label: string, day: string, set: (day: string) => void, earliest?: string, hint?: string): TemplateResult {
  const { words, problems } = view;
  // A day that is half typed reads as empty; it must neither be wiped nor be taken for none.
  const typed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    set(input.validity.badInput ? UNREADABLE_DAY : input.value);
  };
  return html`<div class="field" data-field=${id}>
    <label for=${id}>${words.say(label)}</label>
    <input id=${id} type="date" min=${earliest || FIRST_DAY} max=${LAST_DAY} .value=${live(day === UNREADABLE_DAY ? "" : day)} @input=${typed} @blur=${typed}
      aria-invalid=${problems.has(id)} aria-describedby=${`${hint === undefined ? "" : `${id}-hint`} ${described(id, problems)}`.trim()}>
    ${hint === undefined ? nothing : html`<p class="hint" id=${`${id}-hint`}>${words.say(hint)}</p>`}
    ${problem(id, problems)}
  </div>`;
}

function textField(view: FormView, id: string, label: string, text: string, set: (text: string) => void, size: string, hint?: string): TemplateResult {
  const { words, problems } = view;
  return html`<div class="field ${size}" data-field=${id}>
    <label for=${id}>${words.say(label)}</label>
    <input id=${id} type="text" inputmode="decimal" autocomplete="off" .value=${live(text)} @input=${(event: Event) => set(value(event))}
      aria-invalid=${problems.has(id)} aria-describedby=${`${hint === undefined ? "" : `${id}-hint`} ${described(id, problems)}`.trim()}>
    ${hint === undefined ? nothing : html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
    ${problem(id, problems)}
  </div>`;
}

function selectField(view: FormView, id: string, label: string, chosen: string, options: [string, string][], set: (value: string) => void): TemplateResult {
  const { words, problems } = view;
  return html`<div class="field" data-field=${id}>
    <label for=${id}>${words.say(label)}</label>
    <select id=${id} @change=${(event: Event) => set((event.target as HTMLSelectElement).value)} aria-invalid=${problems.has(id)} aria-describedby=${described(id, problems)}>
      ${options.map(([code, name]) => html`<option value=${code} ?selected=${code === chosen} .selected=${live(code === chosen)}>${name}</option>`)}
    </select>
    ${problem(id, problems)}
  </div>`;
}

function checkField(id: string, label: string, checked: boolean, set: (checked: boolean) => void): TemplateResult {
  return html`<div class="check">
    <input id=${id} type="checkbox" .checked=${live(checked)} @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}>
    <label for=${id}>${label}</label>
  </div>`;
}
