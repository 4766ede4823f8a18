// What is shown at the counter, on the whole screen, in the language of the place. A script of its own, for the page and for the pages of the territories: it
// knows nothing of a trip, and fetches the words of one place when somebody stands there.

import styles from "./desk.css";

/** What is shown and said in one language of a place, as data/desk.toml has it. */
interface DeskText {
  tag: string;
  /** "Deutsch". */
  name: string;
  card: string;
  certificate?: string;
  sentences: string[];
  /** What the third sentence asks about: care outside the public service, or outside its contracts. */
  asks: "private" | "contract";
  refused: string;
  /** Without the blue card, between the Nordic countries. */
  nordic?: string;
  law?: string;
  /** Where the yellow card is the one to show, and no certificate replaces it. */
  yellow: boolean;
  /** Whether nobody who has the language from home has read it. */
  unread: boolean;
}

interface DeskPlace {
  phone: string;
  texts: DeskText[];
}

type Say = (id: string) => string;
type Child = Node | string;
type View = "card" | "nordic" | "refused";

const HERE = new URL(".", import.meta.url);

/** Shows what is to be shown in a place, and afterwards gives the focus back to whoever had it. */
export async function openDesk(code: string, language: string, opener: HTMLElement | undefined): Promise<void> {
  const [words, place] = await Promise.all([read<Record<string, string>>(`words-${language}`), read<DeskPlace>(code.toLowerCase())]);
  const [first] = place.texts;
  if (first === undefined) return;
  // Somebody who cannot wait taps twice.
  if (document.querySelector("[data-desk-open]") !== null) return;
  const host = element("div", { "data-desk-open": "", lang: language });
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const say: Say = (id) => words[id] ?? id;
  const paper = element("div", { class: "sheet" });
  const dialog = element("dialog", { lang: language, "aria-labelledby": "title" }, paper);
  root.append(dialog);
  const close = () => dialog.close();
  let text = first;
  const show = (view: View, focus?: string) => {
    paper.replaceChildren(...content({ view, text, place, language, say, close, choose, show }));
    paper.scrollTop = 0;
    if (focus !== undefined) paper.querySelector<HTMLElement>(focus)?.focus();
  };
  const choose = (chosen: DeskText) => {
    text = chosen;
    show("card", '[aria-pressed="true"]');
  };
  show("card");
  document.body.append(host);
  dialog.showModal();
  paper.querySelector<HTMLElement>("h1")?.focus();
  const awake = keepAwake();
  dialog.addEventListener("close", () => {
    if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
    void awake.then((lock) => lock?.release());
    host.remove();
    opener?.focus();
  });
  if (matchMedia("(pointer: coarse)").matches) fillScreen(paper, close);
}

async function read<T>(name: string): Promise<T> {
  const response = await fetch(new URL(`${DESK}${name}.json`, HERE));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as T;
}

interface Shown {
  view: View;
  text: DeskText;
  place: DeskPlace;
  language: string;
  say: Say;
  close(): void;
  choose(text: DeskText): void;
  show(view: View, focus?: string): void;
}

function content(shown: Shown): Child[] {
  const { view, say, close, show } = shown;
  const title = element("h1", { id: "title", tabindex: "-1" }, say(view === "refused" ? "desk-refused-title" : "desk-title"));
  const bar = element("div", { class: "bar" }, title, button(say("desk-close"), close));
  if (view === "card") return [bar, ...languages(shown), ...card(shown)];
  const back = element("p", { class: "row next" }, button(say("desk-back"), () => show("card", "h1")));
  return [bar, ...(view === "nordic" ? nordic(shown) : refused(shown)), back];
}

/** The languages of the place to choose from, each by its own name; nothing where there is one. */
function languages({ text, place, say, choose }: Shown): Child[] {
  if (place.texts.length < 2) return [];
  const one = (other: DeskText) => {
    const made = button(other.name, () => choose(other));
    made.lang = other.tag;
    made.setAttribute("aria-pressed", String(other === text));
    return made;
  };
  return [element("div", { class: "row", role: "group", "aria-label": say("desk-languages") }, ...place.texts.map(one))];
}

function card(shown: Shown): Child[] {
  const { text, say, show } = shown;
  const [insured = "", document = "", treat = ""] = text.sentences;
  const meanings = [
    [insured, "desk-meaning-insured"],
    [document, text.yellow ? "desk-meaning-yellow" : "desk-meaning-card"],
    [treat, text.asks === "contract" ? "desk-meaning-contract" : "desk-meaning-private"],
  ] as const;
  const more = element("p", { class: "row next" }, button(say("desk-refused"), () => show("refused", "h1")));
  if (text.nordic !== undefined) more.append(button(say("desk-without-card"), () => show("nordic", "h1")));
  return [
    element("ul", { class: "said" }, ...meanings.map(([sentence, id]) => element("li", {}, ...pair(sentence, id, shown)))),
    element("div", { class: "name" }, own(say("desk-card"), shown), local(text.card, text.tag)),
    ...law(shown),
    ...(text.certificate === undefined ? [] : [element("p", { class: "note" }, `${say("desk-certificate")}: `, element("strong", { lang: text.tag }, text.certificate))]),
    ...unread(shown),
    more,
  ];
}

function nordic(shown: Shown): Child[] {
  const { text } = shown;
  return [element("ul", { class: "said" }, element("li", {}, ...pair(text.nordic ?? "", "desk-meaning-nordic", shown))), ...unread(shown)];
}

/** They refuse: what to show, whom to call, and what to do when one has to pay. */
function refused(shown: Shown): Child[] {
  const { text, place, say } = shown;
  const call = element("a", { class: "phone", href: `tel:${place.phone.replace(/\s/g, "")}` }, place.phone.replace(/\s/g, "\u00a0"));
  const certificate = text.certificate === undefined ? [] : [element("p", { class: "own" }, `${say("desk-certificate")}: `, element("strong", { lang: text.tag }, text.certificate))];
  return [
    element(
      "ol",
      { class: "steps" },
      element("li", {}, say("desk-refused-show"), ...pair(text.refused, text.yellow ? "desk-meaning-refused-yellow" : "desk-meaning-refused", shown)),
      element("li", {}, say("desk-refused-other")),
      ...(text.yellow ? [] : [element("li", {}, say("desk-refused-call"), " ", element("br"), call, element("p", { class: "own" }, say("desk-refused-closed")), ...certificate)]),
      element("li", {}, say("desk-refused-pay")),
    ),
    ...unread(shown),
  ];
}

function law(shown: Shown): Child[] {
  const { text, say } = shown;
  return text.law === undefined ? [] : [element("div", { class: "law" }, own(say("desk-law"), shown), local(text.law, text.tag))];
}

function unread({ text, say }: Shown): Child[] {
  return text.unread ? [element("p", { class: "note" }, say("desk-unread"))] : [];
}

/** A sentence in the language of the place, and below it what it says; once where both are one language. */
function pair(sentence: string, meaning: string, shown: Shown): Child[] {
  const { text, language, say } = shown;
  const same = text.tag.split("-")[0] === language;
  return [local(sentence, text.tag), ...(same ? [] : [own(say(meaning), shown)])];
}

function local(sentence: string, tag: string): HTMLElement {
  return element("p", { class: "local", lang: tag }, sentence);
}

function own(sentence: string, { language }: Shown): HTMLElement {
  return element("p", { class: "own", lang: language }, sentence);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button" }, label);
  made.addEventListener("click", act);
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** On a phone the browser's own bars give way, where it lets them; leaving that is leaving the counter. */
function fillScreen(paper: HTMLElement, close: () => void): void {
  // A dialog itself may not fill the screen, what is in it may. Not every browser can.
  paper.requestFullscreen?.({ navigationUI: "hide" }).catch(() => undefined);
  paper.addEventListener("fullscreenchange", () => document.fullscreenElement === null && close());
}

/** The screen stays lit while somebody reads it across a counter. */
async function keepAwake(): Promise<WakeLockSentinel | undefined> {
  return navigator.wakeLock?.request("screen").catch(() => undefined);
}

// The pages of the territories have a button for it, which is of no use without this script.
for (const opener of document.querySelectorAll<HTMLButtonElement>("button[data-desk]")) {
  opener.hidden = false;
  opener.addEventListener("click", () => void openDesk(opener.dataset["desk"] ?? "", document.documentElement.lang, opener).catch(() => opener.remove()));
}
