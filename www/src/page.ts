// The page around the element: its language, and going over to the other one with the trip in hand.

import { EhicEstimate } from "./element.js";
import { Words } from "./words.js";
import type { Language } from "./format.js";

if (customElements.get("ehic-estimate") === undefined) customElements.define("ehic-estimate", EhicEstimate);

const page = document.documentElement;
// The address changes with the language, and what is relative to it must not.
for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>("a[href], link[rel=icon]")) link.href = link.href;

/** The page's own text comes from the same catalogue as the element's. */
async function speak(language: Language): Promise<void> {
  const words = await Words.load(language);
  page.lang = language;
  document.title = words.say("page-title");
  for (const element of document.querySelectorAll<HTMLElement>("[data-words]")) element.textContent = words.say(element.dataset["words"] ?? "");
  for (const link of document.querySelectorAll<HTMLElement>("[data-language]")) link.hidden = link.dataset["language"] === language;
  document.querySelector("ehic-estimate")?.setAttribute("lang", language);
}

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-language]")) {
  link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const language = link.dataset["language"] as Language;
    speak(language).then(
      () => {
        history.pushState({ language }, "", link.href);
        document.querySelector<HTMLElement>(`a[data-language]:not([hidden])`)?.focus();
      },
      () => location.assign(link.href),
    );
  });
}

const first = page.lang as Language;
addEventListener("popstate", (event) => void speak((event.state as { language?: Language } | null)?.language ?? first));
