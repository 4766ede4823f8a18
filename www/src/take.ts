// What somebody takes along: the link to the trip, the dates for the calendar, and a page of paper.

import { html, nothing, type TemplateResult } from "lit";
import type { Answer } from "./element.js";
import type { Source } from "./sources.js";
import type { Words } from "./words.js";

export interface TakeView {
  words: Words;
  answer: Answer | undefined;
  /** The address of this trip, where there is one. */
  link: string | undefined;
  shared: "copied" | "shown" | undefined;
  /** Every source of the answer, for paper. */
  cited: Source[] | undefined;
  share(): void;
  print(): void;
  saveDates(): void;
}

export function takeAway({ words, answer, link, shared, cited, share, print, saveDates }: TakeView): TemplateResult | typeof nothing {
  if (answer === undefined) return nothing;
  const { about, actions } = answer.report;
  const dated = actions.some(({ by }) => by !== undefined);
  return html`<section class="take" aria-labelledby="take-heading">
    <h2 id="take-heading" class="screen">${words.say("heading-take")}</h2>
    <p class="row screen">
      ${link === undefined ? nothing : html`<button type="button" class="plain" @click=${share}>${words.say("button-share")}</button>`}
      ${dated ? html`<button type="button" class="plain" @click=${saveDates}>${words.say("button-calendar")}</button>` : nothing}
      <button type="button" class="plain" @click=${print}>${words.say("button-print")}</button>
    </p>
    ${link === undefined ? nothing : html`<p class="hint screen">${words.say("hint-share")}</p>`}
    ${shared === "copied" ? html`<p class="screen">${words.say("link-copied")}</p>` : nothing}
    ${shared === "shown"
      ? html`<div class="field screen"><label for="link">${words.say("field-link")}</label><input id="link" type="text" readonly .value=${link ?? ""} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}></div>`
      : nothing}
    ${cited === undefined
      ? nothing
      : html`<div class="paper"><h2>${words.say("summary-sources")}</h2>
          <ul class="cited">${cited.map(({ title, publisher, url, date }) => html`<li>${title}, ${publisher}, ${words.format.date(date) ?? words.say("source-undated")}: ${url}</li>`)}</ul></div>`}
    <p class="paper">${words.say("printed", { day: words.format.day(localDay()), reviewed: words.format.day(about.dataReviewed), rates: words.format.day(about.ratesOn) })}</p>
  </section>`;
}

/** Today, where the traveller is. */
export function localDay(): string {
  // Swedes write days as ISO 8601 does.
  return new Date().toLocaleDateString("sv");
}
