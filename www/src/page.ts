// The page around the element: its language, and going over to the other one with the trip in hand.

import { EhicEstimate } from "./element.js";
import { keepOffline } from "./offline.js";
import { Words } from "./words.js";
import type { Language } from "./format.js";

if (customElements.get("ehic-estimate") === undefined) customElements.define("ehic-estimate", EhicEstimate);

const page = document.documentElement;
/** The page's own text comes from the same catalogue as the element's. */
async function speak(language: Language): Promise<void> {
  const words = await Words.load(language);
  page.lang = language;
  document.title = words.say("page-title");
  for (const element of document.querySelectorAll<HTMLElement>("[data-words]")) element.textContent = words.say(element.dataset["words"] ?? "");
  for (const link of document.querySelectorAll<HTMLElement>("[data-language]")) link.hidden = link.dataset["language"] === language;
  for (const part of document.querySelectorAll<HTMLElement>("[data-only]")) part.hidden = part.dataset["only"] !== language;
  document.querySelector("nav")?.setAttribute("aria-label", words.say("page-languages"));
  document.querySelector("ehic-estimate")?.setAttribute("lang", language);
}

const languageLinks = document.querySelectorAll<HTMLAnchorElement>("a[data-language]");
for (const link of languageLinks) {
  link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    keep();
    const language = link.dataset["language"] as Language;
    speak(language).then(
      () => {
        // The address changes with the language, and what is relative to it must not.
        for (const one of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>("a[href], link[rel=icon]")) one.href = one.href;
        history.pushState(held(language), "", link.href);
        stand();
        document.querySelector<HTMLElement>(`a[data-language]:not([hidden])`)?.focus();
      },
      () => location.assign(link.href),
    );
  });
}

/** What one entry of the tab's history holds beside its address. */
interface Held {
  language: Language;
  /** Which trip it is, where somebody has followed links to several. */
  trip: number;
  /** What the travellers have ticked about their health: for reloading this tab, and for no address. */
  needs: string[][];
}

const element = document.querySelector<EhicEstimate>("ehic-estimate");
/** Browsers do not let an address change with every key. */
const PAUSE = 400;
let number = 0;
let due: ReturnType<typeof setTimeout> | undefined;

function held(language: Language): Held {
  return { language, trip: number, needs: element?.typed.travellers.map(({ needs }) => needs) ?? [] };
}

/** Tells the element where it stands. */
function stand(): void {
  if (element !== null) element.address = location.href.replace(/#.*$/, "");
}

/** Writes the trip into the address. */
function keep(): void {
  if (due === undefined || element === null) return;
  clearTimeout(due);
  due = undefined;
  const fragment = element.fragment;
  for (const link of languageLinks) link.hash = fragment;
  history.replaceState(held(page.lang as Language), "", fragment === "" ? location.href.replace(/#.*$/, "") : `#${fragment}`);
}

function changed(): void {
  clearTimeout(due);
  due = setTimeout(keep, PAUSE);
}

void element?.ready.then(async () => {
  stand();
  const state = history.state as Held | null;
  number = state?.trip ?? 0;
  if (location.hash.length > 1 && !(await element.restore(location.hash, state?.needs))) return;
  for (const link of languageLinks) link.hash = location.hash;
  history.replaceState(held(page.lang as Language), "");
  element.addEventListener("ehic-trip", changed);
  // What was typed a moment ago must be in the address before the page goes.
  element.addEventListener("ehic-leave", keep);
  addEventListener("pagehide", keep);
  addEventListener("popstate", (event) => void arrive(event.state as Held | null, element));
});

const news = document.getElementById("news");
// Once there is something to see: the rest of the site must not stand in its way. Without it, the page works as long as there is a net.
if (news !== null) void element?.ready.then(() => keepOffline(news, keep)).catch(() => undefined);

/** Another entry of the history: another language, another trip, or both. */
async function arrive(state: Held | null, element: EhicEstimate): Promise<void> {
  clearTimeout(due);
  due = undefined;
  if (state !== null && state.language !== page.lang) await speak(state.language);
  stand();
  if (state?.trip === number) {
    // Back to the other language, with the trip as it is now.
    due = setTimeout(keep);
    return;
  }
  number = state?.trip ?? number + 1;
  if (!(await element.restore(location.hash, state?.needs))) return;
  history.replaceState(held(page.lang as Language), "");
}
