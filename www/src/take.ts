// What somebody takes along: the link to the trip, the dates for the calendar, and a page of paper.

import { html, nothing, type TemplateResult } from "lit";
import type { Answer } from "./element.js";
import { placeOfRule, tell } from "./explain.js";
import { find, type Source, type Sources } from "./sources.js";
import { built, type Words } from "./words.js";

export interface TakeView {
  words: Words;
  answer: Answer | undefined;
  /** The address of this trip, where there is one. */
  link: string | undefined;
  shared: "copied" | "shown" | undefined;
  sources: Sources | undefined;
  share(): void;
  print(): void;
}

export function takeAway({ words, answer, link, shared, sources, share, print }: TakeView): TemplateResult | typeof nothing {
  if (answer === undefined) return nothing;
  const { about, actions } = answer.report;
  const dated = actions.some(({ by }) => by !== undefined);
  return html`<section class="take" aria-labelledby="take-heading">
    <h2 id="take-heading" class="screen">${words.say("heading-take")}</h2>
    <p class="row screen">
      ${link === undefined ? nothing : html`<button type="button" class="plain" @click=${share}>${words.say("button-share")}</button>`}
      ${dated ? html`<button type="button" class="plain" @click=${() => void saveDates(answer, words)}>${words.say("button-calendar")}</button>` : nothing}
      <button type="button" class="plain" @click=${print}>${words.say("button-print")}</button>
    </p>
    ${link === undefined ? nothing : html`<p class="hint screen">${words.say("hint-share")}</p>`}
    ${shared === "copied" ? html`<p class="screen">${words.say("link-copied")}</p>` : nothing}
    ${shared === "shown"
      ? html`<div class="field screen"><label for="link">${words.say("field-link")}</label><input id="link" type="text" readonly .value=${link ?? ""} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}></div>`
      : nothing}
    ${sources === undefined
      ? nothing
      : html`<div class="paper"><h2>${words.say("summary-sources")}</h2>
          <ul class="cited">${cited(answer, sources).map(({ title, publisher, url, date }) => html`<li>${title}, ${publisher}, ${words.format.date(date) ?? words.say("source-undated")}: ${url}</li>`)}</ul></div>`}
    <p class="paper">${words.say("printed", { day: words.format.day(localDay()), reviewed: words.format.day(about.dataReviewed), rates: words.format.day(about.ratesOn) })}</p>
  </section>`;
}

/** Every source of an answer, each once. */
function cited({ report }: Answer, sources: Sources): Source[] {
  const ids = (notes: { sources: string[] }[]) => notes.flatMap(({ sources }) => sources);
  const found = [
    ...find([...ids(report.actions), ...ids(report.cards.flatMap(({ reasons }) => reasons))], "card", sources),
    ...report.events.flatMap(({ lines }) => lines.flatMap((line) => find([...line.rule.sources, ...ids(line.notes)], placeOfRule(line), sources))),
    ...find(ids(report.gaps), "outside", sources),
    ...report.caveats.flatMap(({ notes }) => notes.flatMap(({ code, sources: named }) => find(named, /^caveat-([a-z]{2})-/.exec(code)?.[1] ?? "card", sources))),
  ];
  return [...new Map(found.map((source) => [source.url + source.title, source])).values()];
}

async function saveDates({ report, trip }: Answer, words: Words): Promise<void> {
  const { reminders, calendar, save } = (await import(built(BUILT.calendar).href)) as typeof import("./calendar.js");
  const due = report.actions.flatMap((action) => (action.by === undefined ? [] : [{ code: action.code, by: action.by, sentence: tell(action, words) }]));
  save(words.say("calendar-file"), calendar(reminders(due, [trip.legs[0]?.arrive ?? "", trip.legs.at(-1)?.depart ?? ""], localDay(), words), new Date()));
}

/** Today, where the traveller is. */
function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
