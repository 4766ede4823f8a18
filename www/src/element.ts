// <ehic-estimate>: the form and the answer, in one shadow root, so that labels, problems and the live sentence find each other.

import init, { coverage, estimate, estimateMany, scenarios, territories, EstimatorError, type EstimateRequest, type Problem, type Report, type Scenario, type TerritoryInfo } from "ehic-estimator";
import { LitElement, html, nothing, svg, unsafeCSS, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { Countries, codesOf } from "./countries.js";
import { moneyAnswer, cardAnswer } from "./answer.js";
import { figure, inWords, isUnknown, placeOfRule, tell } from "./explain.js";
import { eventsForm, problemText, travellersForm, tripForm, type FormView } from "./form.js";
import { bring, built, load } from "./files.js";
import type { Language } from "./format.js";
import type * as Desk from "./desk.js";
import type * as Later from "./later.js";
import { write } from "./link.js";
import { inPlaces, liveSentence, titleOf, whoOf } from "./people.js";
import { phone, withPhones } from "./phone.js";
import type * as Pictures from "./pictures.js";
import { find, loadSources, type Sources } from "./sources.js";
import { localDay } from "./take.js";
import type * as Take from "./take.js";
import { HOME, ask, fieldOf, homes, newTrip, placeOf, type Asked, type Field, type LegEntry, type Trip } from "./trip.js";
import { Words } from "./words.js";
import styles from "./element.css";

/** A trip, and what the estimator said to it. */
export interface Answer {
  trip: Trip;
  request: EstimateRequest;
  report: Report;
}

/** A problem of the request, at its field. */
export interface Shown {
  field: Field;
  problem: Problem;
}

const KIT = { built, estimate, estimateMany, find, figure, html, inPlaces, inWords, isUnknown, loadMap: () => bring(BUILT.map), localDay, phone, placeOf, placeOfRule, scenarios, svg, tell, territories, titleOf, whoOf, withPhones };
const LANGUAGES: Language[] = ["da", "en"];
/** How long somebody has to be still before the sentence for screen readers changes. */
const STILL = 800;

/** Lets the browser do what is due before the next piece of work. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export class EhicEstimate extends LitElement {
  static override styles: CSSResultGroup = unsafeCSS(styles);
  static override properties: PropertyDeclarations = {
    language: { attribute: "lang" },
    typed: { state: true },
    _words: { state: true },
    _answer: { state: true },
    _sources: { state: true },
    _failed: { state: true },
    _live: { state: true },
    address: { attribute: false },
    _notice: { state: true },
    _shared: { state: true },
    _later: { state: true },
    _pictures: { state: true },
    _take: { state: true },
    _europe: { state: true },
  };

  declare language: string;
  /** Everything that the form holds; plain data, fit for JSON. */
  declare typed: Trip;
  declare _words: Words | undefined;
  declare _answer: Answer | undefined;
  declare _sources: Sources | undefined;
  declare _failed: boolean;
  declare _live: string;
  /** Where the page around it stands; without one, there is no link to share. */
  declare address: string | undefined;
  /** What is to be said of the link that led here. */
  declare _notice: string | undefined;
  /** How sharing went. */
  declare _shared: "copied" | "shown" | undefined;
  /** What is fetched when somebody needs it. */
  declare _later: typeof Later | undefined;
  /** What draws the answer, once its figures stand there. */
  declare _pictures: typeof Pictures | undefined;
  /** What is taken along, and the number to call. */
  declare _take: typeof Take | undefined;
  /** The map, once somebody has asked for it, and what was chosen there. */
  declare _europe: Pictures.Europe | undefined;

  /** Settles when the form can be used. */
  readonly ready: Promise<void>;
  #settle!: () => void;
  protected countries = new Countries(codesOf(BUILT.countries), LANGUAGES);
  protected territories = new Map<string, TerritoryInfo>();
  protected scenarios: Scenario[] = [];
  protected problems: Problem[] = [];
  protected asked: Asked | undefined;
  /** The fields whose problems may be shown: those left behind, and after a try all that were wrong. */
  #open = new Set<string>();
  #tried = false;
  #turn = 0;
  #stillness: ReturnType<typeof setTimeout> | undefined;
  #removed: { trip: Trip; said: string } | undefined;
  #allScenarios = false;
  #suggesting = false;
  #emergency = new Map<string, Record<string, string>>();

  constructor() {
    super();
    this.language = "";
    this.typed = newTrip();
    this._failed = false;
    this._live = "";
    this.ready = new Promise((resolve) => (this.#settle = resolve));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#unfold);
    addEventListener("afterprint", this.#fold);
    this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#unfold);
    removeEventListener("afterprint", this.#fold);
  }

  #unfolded: HTMLDetailsElement[] = [];
  /** Paper has nothing to fold out: all of the answer is on it. */
  #unfold = (): void => {
    this.#unfolded = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>(":is(.answer, .take) details:not([open])")];
    for (const details of this.#unfolded) details.open = true;
  };
  #fold = (): void => {
    for (const details of this.#unfolded) details.open = false;
    this.#unfolded = [];
  };

  async #print(): Promise<void> {
    await Promise.allSettled([this.#loadSources(), this.getPictures()]);
    await this.updateComplete;
    print();
  }

  /** When to fetch what it takes; the widget waits until somebody is near. */
  protected begin(): void {
    void this.start();
  }

  protected async start(): Promise<void> {
    if (this._words !== undefined && !this._failed) return;
    this._failed = false;
    try {
      const loading = Promise.all([this.getWords(this.#language()), init({ module_or_path: load(BUILT.module) })]);
      loading.catch(() => undefined);
      // The first use of Intl takes as long as drawing the form: nobody waits for it while the files are on their way.
      await breath();
      new Intl.Collator(LANGUAGES);
      await breath();
      new Intl.DateTimeFormat(LANGUAGES);
      const [words] = await loading;
      // A page that is pressed or scrolled meanwhile answers in between.
      await breath();
      this.territories = new Map(territories().map((territory) => [territory.code, territory]));
      this.scenarios = scenarios();
      await breath();
      this.typed = this.prefilled(words);
      await this.#speak(words);
      this.#settle();
    } catch (cause) {
      this.failed(cause);
    }
  }

  protected getWords(language: Language): Promise<Words> {
    return Words.load(language);
  }

  /** The trip with which it begins. */
  protected prefilled(_words: Words): Trip {
    return this.typed;
  }

  protected failed(_cause: unknown): void {
    this._failed = true;
  }

  /** Something is missing that only some need: the answer says what it can without. */
  protected missing(_cause: unknown): void {
    this._notice = "failed-loading";
  }

  /** Where the site has been renewed meanwhile, only its new page knows where everything is. The trip is in the address. */
  protected again(): void {
    this.announce("ehic-leave", {});
    location.reload();
  }

  /** Whether a part of the page belongs to it. */
  protected shows(_part: "money" | "pictures" | "take" | "desk" | "site"): boolean {
    return true;
  }

  /** What is asked of the estimator, beside the trip. */
  protected terms(): Partial<EstimateRequest> {
    return {};
  }

  /** Tells whoever listens outside. */
  protected announce(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  /** As it is written in the nearest place around. */
  protected languageAround(): string {
    return this.closest("[lang]")?.getAttribute("lang") ?? "";
  }

  #language(): Language {
    return (this.language || this.languageAround()).toLowerCase().startsWith("en") ? "en" : "da";
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // Without it a list can be written as well, if less exactly.
    if (this._later === undefined && this.typed.events.some(({ care }) => care !== null)) void this.#getLater().catch(() => undefined);
    // Also where the language was named while the words of another were on their way.
    if (!(changed.has("language") || changed.has("_words")) || this._words === undefined || this._words.language === this.#language()) return;
    const language = this.#language();
    this.getWords(language).then(
      (words) => (language === this.#language() ? this.#speak(words) : undefined),
      (cause: unknown) => this.failed(cause),
    );
  }

  override updated(_changed: PropertyValues<this>): void {
    if (this._answer === undefined) return;
    if (!this._pictures && this.shows("pictures")) this.#soon(() => this.getPictures());
    if (!this._take && this.shows("take")) this.#soon(() => this.getTake());
  }

  /** Once what stands there has been painted. */
  #soon(task: () => Promise<void>): void {
    requestAnimationFrame(() => setTimeout(() => task().catch(() => undefined)));
  }

  protected async getTake(): Promise<void> {
    const [take] = (await Promise.all([bring(BUILT.take), this._words?.loadPlace("take")])) as [typeof Take, unknown];
    if (this._take === undefined) take.begin(KIT, this.renderRoot as ShadowRoot, () => void this.#loadSources());
    this._take = take;
  }

  protected async getPictures(): Promise<void> {
    const [pictures] = (await Promise.all([bring(BUILT.pictures), this._words?.loadPlace("pictures")])) as [typeof Pictures, unknown];
    pictures.begin(KIT, this.renderRoot as ShadowRoot);
    this._pictures = pictures;
  }

  /** Goes over to another catalogue. What was typed stays; a country that was understood is shown by its new name. */
  async #speak(words: Words): Promise<void> {
    if (this._answer) await this.#loadPlaces(words, this._answer);
    const legs = this.typed.legs.map((leg) => {
      const code = this.countries.find(leg.country)?.territory;
      const named = code !== undefined && this._words?.format.country(code) === leg.country;
      return named ? { ...leg, country: words.format.country(code) } : leg;
    });
    this.typed = { ...this.typed, legs };
    this._words = words;
    this.countries.speak(words.format);
    this._live = "";
    await this.recalculate();
  }

  /** Takes the trip as changed: asks the estimator, and shows what it says. */
  change(trip: Trip): void {
    this.typed = trip;
    this._notice = undefined;
    this._shared = undefined;
    void this.recalculate();
    this.announce("ehic-trip", { trip });
  }

  /** The trip as the fragment of an address; empty for a new one. */
  get fragment(): string {
    return write(this.typed, this.countries);
  }

  /**
   * Takes over the trip of a fragment, with what people have ticked about their health, which no address holds. A damaged one is said to be so; `false` where it could not be read at all, and then nothing may
   * be written over it.
   */
  async restore(fragment: string, needs: string[][] = []): Promise<boolean> {
    const empty = fragment.length < 2;
    const later = empty ? undefined : await this.#getLater().catch((cause: unknown) => this.failed(cause));
    const words = this._words;
    if (words === undefined || this._failed) return false;
    const trip = later === undefined ? newTrip() : later.read(fragment, { countries: this.countries, homes: homes(this.territories), scenarios: this.scenarios, format: words.format });
    const travellers = trip?.travellers.map((traveller, index) => ({ ...traveller, needs: needs[index] ?? [] }));
    this.#open.clear();
    this.#tried = false;
    this.#removed = undefined;
    this._answer = undefined;
    this.typed = trip === undefined ? newTrip() : { ...trip, travellers: travellers ?? [] };
    this._notice = trip === undefined ? "link-damaged" : undefined;
    this._shared = undefined;
    void this.recalculate();
    return true;
  }

  async #getLater(): Promise<typeof Later> {
    if (this._later === undefined) {
      const later = (await bring(BUILT.later)) as typeof Later;
      this.countries.learn(later.ALSO, later.NOWHERE);
      this._later = later;
    }
    return this._later;
  }

  /** Where somebody has written what is no country, and does not become one while it is written: it may be a holiday place. */
  #learnNames(): void {
    const written = (this.renderRoot as ShadowRoot).activeElement?.id;
    const unknown = ({ country }: LegEntry, index: number) =>
      country.trim() !== "" && this.countries.find(country) === undefined && !(written === `leg${index}-country` && this.countries.begins(country));
    if (this._later === undefined && this.typed.legs.some(unknown)) this.#getLater().then(() => this.recalculate(), () => undefined);
  }

  async #share(): Promise<void> {
    const url = `${this.address ?? ""}#${this.fragment}`;
    // On a phone the list of what one shares with; elsewhere the clipboard.
    if (matchMedia("(pointer: coarse)").matches && navigator.canShare?.({ url })) {
      await navigator.share({ url }).catch(() => undefined);
      return;
    }
    this._shared = await navigator.clipboard.writeText(url).then(() => "copied" as const, () => "shown" as const);
    if (this._shared === "copied") this._live = this._words?.say("link-copied") ?? "";
    else void this.focusOn("link");
  }

  async #showDesk(code: string, opener: HTMLElement): Promise<void> {
    try {
      const { openDesk } = (await bring(BUILT.desk)) as typeof Desk;
      await openDesk(code, this.#language(), opener);
    } catch {
      this._notice = "failed-loading";
    }
  }

  /** Asks the estimator; settles when its answer is shown. */
  protected recalculate(): Promise<void> {
    const words = this._words;
    if (words === undefined) return Promise.resolve();
    const turn = ++this.#turn;
    this.#learnNames();
    const trip = this.typed;
    words.home = trip.home;
    // The form speaks of them before there is an answer.
    for (const place of this.#beforehand(trip).filter((place) => words.lacks(place))) words.loadPlace(place).then(() => this.requestUpdate(), () => undefined);
    this.asked = ask(trip, { countries: this.countries, territories: this.territories, format: words.format });
    try {
      const request = { ...this.asked.request, ...this.terms() };
      const report = estimate(request);
      this.problems = [];
      const answer = { trip, request, report };
      const show = () => {
        if (turn !== this.#turn) return;
        this._answer = answer;
        this.announce("ehic-result", { report });
        this.#sayWhenStill(() => liveSentence(answer, words, this.countries));
      };
      // What a place alone has to say comes from a file of its own: the figures do not wait for it longer than they must.
      return this.#loadPlaces(words, answer).catch((cause: unknown) => this.missing(cause)).then(show);
    } catch (error) {
      if (!(error instanceof EstimatorError)) {
        this.failed(error);
        throw error;
      }
      this.problems = error.problems;
      this.requestUpdate();
      return Promise.resolve();
    }
  }

  /** The places whose words the form needs: where they go, among them a place without a code, and those of everybody who is insured elsewhere. */
  #beforehand({ home, legs }: Trip): string[] {
    const places = legs.map((leg) => placeOf(leg, this.countries)?.territory ?? (this.countries.nowhere(leg.country) === undefined ? "" : "cy"));
    return home === HOME ? places : [...places, "elsewhere"];
  }

  async #loadPlaces(words: Words, { report, trip }: Answer): Promise<void> {
    const places = new Set([this._pictures ? "pictures" : "", this._take ? "take" : "", ...this.#beforehand(trip)]);
    for (const event of report.events) for (const line of event.lines) places.add(placeOfRule(line));
    for (const { notes } of report.caveats) {
      for (const { code } of notes) places.add(/^caveat-([a-z]{2})-/.exec(code)?.[1] ?? "");
    }
    if ([...report.actions, ...report.cards.flatMap(({ reasons }) => reasons)].some(({ code }) => !words.has(code))) places.add("rare");
    await Promise.all([...places].map((place) => words.loadPlace(place)));
  }

  #sayWhenStill(sentence: () => string): void {
    clearTimeout(this.#stillness);
    this.#stillness = setTimeout(() => (this._live = sentence()), STILL);
  }

  /** The problems that may be shown, each at its field. */
  #shown(all: boolean): Shown[] {
    const fields = this.asked?.fields;
    if (fields === undefined) return [];
    const shown: Shown[] = [];
    for (const problem of this.problems) {
      const field = fieldOf(problem.path, fields) ?? { id: "trip-section", control: "trip-heading", label: "heading-trip", kind: "list" };
      const known = shown.some((other) => other.field.id === field.id);
      if (!known && (all || this.#open.has(field.id))) shown.push({ field, problem });
    }
    // In the order of the form, which is the order in which somebody works through them.
    const order = [...fields.values()].map(({ id }) => id);
    return shown.sort((one, other) => order.indexOf(one.field.id) - order.indexOf(other.field.id));
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.#tried = true;
    void this.recalculate();
    for (const { field } of this.#shown(true)) this.#open.add(field.id);
    const target = (event.submitter as HTMLButtonElement | null)?.value === "money" ? "money-heading" : "card-heading";
    this.requestUpdate();
    await this.updateComplete;
    if (this.problems.length > 0) {
      this.renderRoot.querySelector<HTMLElement>("#problems")?.focus();
    } else {
      this.focusOn(target);
    }
  }

  /** A field that was left with something in it may say what is wrong with it. */
  #left(event: FocusEvent): void {
    const control = event.target as HTMLInputElement;
    const id = control.closest<HTMLElement>("[data-field]")?.dataset["field"];
    const next = event.relatedTarget as HTMLElement | null;
    if (id === undefined || next?.closest<HTMLElement>("[data-field]")?.dataset["field"] === id) return;
    if (control.value === "" && !control.validity?.badInput) return;
    this.#open.add(id);
    this.#learnNames();
    this.requestUpdate();
  }

  /** Moves the focus once the page has been drawn. */
  async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
  }

  /** Takes something out, in a way that can be taken back. */
  takeOut(trip: Trip, said: string, focus: string): void {
    this.#removed = { trip: this.typed, said };
    this._live = said;
    this.change(trip);
    void this.focusOn(focus);
  }

  #undo(): void {
    const removed = this.#removed;
    if (removed === undefined) return;
    this.#removed = undefined;
    this.change(removed.trip);
    void this.focusOn("trip-heading");
  }

  #numbers(territory: string): Record<string, string> {
    let numbers = this.#emergency.get(territory);
    if (numbers === undefined) this.#emergency.set(territory, (numbers = coverage({ territory }).emergencyNumbers));
    return numbers;
  }

  /** On the page of another, the site's pages are not at hand. */
  #pageOf(territory: string): string | undefined {
    const words = this._words;
    const entry = `address-${territory.toLowerCase()}`;
    return this.address !== undefined && this.shows("site") && words?.has(entry) ? built(`${words.language}/${words.say(entry)}.html`).href : undefined;
  }

  async #loadSources(): Promise<void> {
    try {
      this._sources ??= await loadSources();
    } catch {
      this._sources = new Map();
      this._notice = "failed-loading";
    }
  }

  #reload(words: Words | undefined): TemplateResult {
    return html`<button type="button" class="plain" @click=${() => this.again()}>${words?.say("button-reload") ?? "↻"}</button>`;
  }

  override render(): TemplateResult {
    const words = this._words;
    if (this._failed) {
      return html`<p class="failed" role="alert">
        ${words?.say("failed-loading") ?? html`<span lang="da">Siden kunne ikke hentes. Prøv igen: det, du har skrevet, er her stadig.</span> <span lang="en">The page could not be loaded. Try again: what you have written is still here.</span>`}
        ${this.#reload(words)}
      </p>`;
    }
    if (words === undefined) return html`<div class="waiting"><slot></slot></div>`;
    const shown = this.#shown(false);
    const view: FormView = {
      trip: this.typed,
      words,
      countries: this.countries,
      territories: this.territories,
      scenarios: this.scenarios,
      problems: new Map(shown.map(({ field, problem }) => [field.id, problemText({ field, problem }, words)])),
      change: (trip) => this.change(trip),
      takeOut: (trip, said, focus) => this.takeOut(trip, said, focus),
      focusOn: (id) => void this.focusOn(id),
      suggesting: this.#suggesting,
      suggest: () => {
        this.#suggesting = true;
        this.requestUpdate();
      },
      allScenarios: this.#allScenarios,
      circumstances: this._later?.circumstances ?? {},
      showAllScenarios: () => {
        this.#allScenarios = true;
        this.requestUpdate();
      },
    };
    const stale = this.problems.length > 0;
    const answer = {
      words,
      answer: this._answer,
      pictures: this._pictures,
      europe: this._europe,
      // The map leads to the pages of the countries, which stand beside the page alone.
      showEurope: this.address === undefined || !this.shows("site") ? undefined : (europe: Pictures.Europe | undefined) => void (this._europe = europe),
      stale,
      countries: this.countries,
      sources: this._sources,
      openSources: () => void this.#loadSources(),
      emergency: (code: string) => this.#numbers(code),
      pageOf: (code: string) => this.#pageOf(code),
      // What fills the screen is for the page alone: nobody is caught in it on the page of another. It says that one is insured in Denmark.
      desk: this.address === undefined || !this.shows("desk") || this.typed.home !== HOME ? undefined : (code: string, opener: HTMLElement) => void this.#showDesk(code, opener),
    };
    const take = {
      words,
      answer: this._answer,
      countries: this.countries,
      sources: this._sources,
      link: this.address === undefined ? undefined : `${this.address}#${this.fragment}`,
      shared: this._shared,
      emergency: (code: string) => this.#numbers(code),
      share: () => void this.#share(),
      print: () => void this.#print(),
      // At the edge of the screen, which is the page's own alone.
      toNumbers: this.shows("desk") ? () => void this.focusOn("help-heading") : undefined,
    };
    return html`
      <form novalidate @submit=${this.#submit} @focusout=${this.#left} lang=${words.language}>
        ${this._notice === undefined ? nothing : html`<p class="stale" role="alert">${words.say(this._notice)} ${this._notice === "failed-loading" ? this.#reload(words) : nothing}</p>`}
        ${this.#tried && shown.length > 0 ? summary(shown, words) : nothing}
        ${this._take?.head(take)}
        <div class="pair">
          <div class="ask">
            ${tripForm(view)} ${travellersForm(view)}
            ${this.#removed ? html`<p class="undo">${this.#removed.said} <button type="button" class="plain" @click=${() => this.#undo()}>${words.say("button-undo")}</button></p>` : nothing}
            <p class="do"><button class="primary" value="card">${words.say("button-card")}</button></p>
          </div>
          <div class="answer">${cardAnswer(answer)}</div>
        </div>
        ${this.shows("money")
          ? html`<div class="pair">
              <div class="ask">
                ${eventsForm(view)}
                ${this.typed.events.length > 0 ? html`<p class="do"><button class="primary" value="money">${words.say("button-money")}</button></p>` : nothing}
              </div>
              <div class="answer">${moneyAnswer(answer)}</div>
            </div>`
          : nothing}
        ${this.shows("take") ? this._take?.takeAway(take) : nothing}
        <output class="unseen">${this._live}</output>
      </form>
    `;
  }
}

function summary(shown: Shown[], words: Words): TemplateResult {
  const link = ({ field, problem }: Shown) => {
    const part = field.part ? `${words.say(`part-${field.part.name}`, { number: field.part.number })}. ` : "";
    const go = (event: Event) => {
      event.preventDefault();
      const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
      const control = root.getElementById(field.control);
      // A field in a part that is folded away.
      control?.closest("details")?.setAttribute("open", "");
      control?.focus();
    };
    return html`<li><a href="#${field.control}" @click=${go}>${part}${problemText({ field, problem }, words)}</a></li>`;
  };
  return html`<div id="problems" class="problems" tabindex="-1" role="group" aria-labelledby="problems-heading">
    <h2 id="problems-heading">${words.say("problems-heading", { count: shown.length })}</h2>
    <ul>${shown.map(link)}</ul>
  </div>`;
}
