// What all pictures draw with. Places along a bar are percentages, so that a picture is as wide as its column while its text keeps its size.

import type { TemplateResult } from "lit";
import { html, svg } from "./kit.js";

export type Part = TemplateResult;

/** "12.34%" of a width. */
export function at(percent: number): string {
  return `${Math.round(percent * 100) / 100}%`;
}

/** A drawing that says nothing which does not stand beside it. */
export function drawing(name: string, height: number, parts: Part | Part[]): TemplateResult {
  return html`<svg class=${name} width="100%" height=${height} aria-hidden="true" focusable="false">${parts}</svg>`;
}

/** From one percentage to another; at least as wide as can be seen. */
export function bar(kind: string, from: number, until: number, top: number, height: number, fill?: string): Part {
  const [x, width] = [at(from), at(Math.max(until - from, 0.6))];
  return fill === undefined
    ? svg`<rect class=${kind} x=${x} y=${top} width=${width} height=${height} rx="3"></rect>`
    : svg`<rect class=${kind} x=${x} y=${top} width=${width} height=${height} rx="3" fill=${fill}></rect>`;
}

/** Slanting lines that a printer and an eye without colours can tell from a plain bar. To be filled with `url(#id)`. */
export function hatch(id: string): Part {
  return svg`<defs><pattern id=${id} class="hatch" patternUnits="userSpaceOnUse" width="7" height="7" patternTransform="rotate(45)">
    <rect class="hatch-ground" width="7" height="7"></rect><rect class="hatch-line" width="2.5" height="7"></rect></pattern></defs>`;
}

/**
 * Words on a bar that is so many percent wide: left out in a column too narrow for them, which the style sheet knows.
 * A letter takes about half of its height.
 */
export function label(kind: string, text: string, x: number, y: number, percent: number, anchor: "start" | "middle" | "end" = "middle"): Part | undefined {
  const needed = (text.length * 7 + 10) / (percent / 100);
  const fits = [250, 400, 550].find((width) => needed <= width);
  if (fits === undefined) return undefined;
  return svg`<text class="${kind} from${fits}" x=${at(x)} y=${y} text-anchor=${anchor}>${text}</text>`;
}
