// What somebody takes along: the link to the trip.

import { html, nothing, type TemplateResult } from "lit";
import type { Answer } from "./element.js";
import type { Words } from "./words.js";

export interface TakeView {
  words: Words;
  answer: Answer | undefined;
  /** The address of this trip, where there is one. */
  link: string | undefined;
  shared: "copied" | "shown" | undefined;
  share(): void;
}

export function takeAway({ words, answer, link, shared, share }: TakeView): TemplateResult | typeof nothing {
  if (answer === undefined) return nothing;
  return html`<section class="take" aria-labelledby="take-heading">
    <h2 id="take-heading">${words.say("heading-take")}</h2>
    <p class="row">
      ${link === undefined ? nothing : html`<button type="button" class="plain" @click=${share}>${words.say("button-share")}</button>`}
    </p>
    ${link === undefined ? nothing : html`<p class="hint">${words.say("hint-share")}</p>`}
    ${shared === "copied" ? html`<p>${words.say("link-copied")}</p>` : nothing}
    ${shared === "shown"
      ? html`<div class="field"><label for="link">${words.say("field-link")}</label><input id="link" type="text" readonly .value=${link ?? ""} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}></div>`
      : nothing}
  </section>`;
}
