// The offer of the map: nothing of it is fetched before somebody asks.

import type { TemplateResult } from "lit";
import type { Full } from "../answer.js";
import type * as Map from "../map.js";
import { html, page } from "./kit.js";

/** The map on the page, and what was chosen there. */
export interface Europe {
  /** Absent where it could not be fetched. */
  map?: typeof Map;
  scenario?: string;
  traveller?: number;
  /** The table goes by the countries' names, not by what they cost. */
  byName?: boolean;
}

export function europe(view: Full): TemplateResult | undefined {
  const { europe, showEurope, words } = view;
  if (showEurope === undefined) return undefined;
  const open = async (event: Event) => {
    if (europe?.map !== undefined) return showEurope(undefined);
    const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
    const map = await page.loadMap().catch(() => undefined) as typeof Map | undefined;
    map?.begin(page, root);
    showEurope(map === undefined ? {} : { map });
  };
  return html`<div class="block europe ${europe?.map === undefined ? "screen" : ""}">
    <h3>${words.say("map-heading")}</h3>
    <p class="screen"><button type="button" class="plain" aria-expanded=${europe?.map === undefined ? "false" : "true"} @click=${open}>${words.say(europe?.map === undefined ? "map-open" : "map-close")}</button></p>
    ${europe === undefined ? undefined : europe.map === undefined ? html`<p class="stale" role="alert">${words.say("failed-loading")}</p>` : europe.map.draw(view, europe)}
  </div>`;
}
