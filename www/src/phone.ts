// Telephone numbers that can be called with one tap.

import { html, type TemplateResult } from "lit";

/** With the country's code: "+45 70 12 80 81". */
const INTERNATIONAL = String.raw`\+\d{2,3}(?:\s\d{2,4})+`;

export function phone(number: string): TemplateResult {
  return html`<a class="phone" href=${`tel:${number.replace(/\s/g, "")}`}>${number.replace(/\s/g, "\u00a0")}</a>`;
}

/** A sentence, with the numbers in it ready to call; a short one only where it is known to be one. */
export function withPhones(sentence: string, short?: string): (string | TemplateResult)[] {
  const known = short !== undefined && /^\d+$/.test(short) ? String.raw`|\b${short}\b` : "";
  return sentence.split(new RegExp(`(${INTERNATIONAL}${known})`)).map((part, at) => (at % 2 === 0 ? part : phone(part)));
}
