// Low, typical and high of what is yours in the end. What happens and what the card never pays have a scale each: on one, the co-payment would vanish
// beside the journey home, and a scale of powers of ten misleads whoever has not learnt to read it.

import type { EventEstimate, Gap, Range } from "ehic-estimator";
import type { TemplateResult } from "lit";
import type { Full } from "../answer.js";
import type { Answer } from "../element.js";
import { html, page, svg } from "./kit.js";
import type { Words } from "../words.js";
import { at, bar, drawing, hatch, type Part } from "./marks.js";

/** Beside the other events of the trip. */
export function inside(event: EventEstimate, { answer, words }: Full): TemplateResult | undefined {
  return drawn(event.converted.outOfPocket, answer.report.events.map(({ converted }) => converted.outOfPocket), "inside", answer, words);
}

/** Beside the other things that the card never pays. */
export function outside({ cost }: Gap, { answer, words }: Full): TemplateResult | undefined {
  return cost && drawn(cost, answer.report.gaps.flatMap(({ cost }) => cost ?? []), "outside", answer, words);
}

const HEIGHT = 16;
/** The end of the scale, where a range of unknown end runs on. */
const END = 98;

function drawn(range: Range, others: Range[], block: string, { report }: Answer, words: Words): TemplateResult | undefined {
  const most = Math.max(...others.map(({ high }) => high));
  if (most === 0 || page.isUnknown(range)) return undefined;
  const id = `${block}${others.indexOf(range)}`;
  const place = (minor: number) => (minor / most) * END;
  const { low, typical, high, open } = range;
  const parts: Part[] = [svg`<line class="scale" x1="0" x2=${at(END)} y1=${HEIGHT / 2} y2=${HEIGHT / 2}></line>`];
  if (open) parts.push(hatch(id), bar("span-open", place(high), 100, 3, HEIGHT - 6, `url(#${id})`));
  if (low < high) parts.push(bar("span", place(low), place(high), 3, HEIGHT - 6));
  parts.push(svg`<rect class="typical" x=${at(place(typical))} y="0" width="5" height=${HEIGHT} rx="2" transform="translate(-2.5)"></rect>`);
  const scale = words.say("ranges-scale", { most: words.format.about(most, report.totals.currency) });
  // Said once, where the first of them stands.
  return html`${drawing("range", HEIGHT, svg`${parts}`)} ${others.length > 1 && others.find(({ high }) => high > 0) === range ? html`<span class="small hint">${scale}</span>` : undefined}`;
}
