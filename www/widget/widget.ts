// <ehic-estimate> for the pages of others: the page's own element, with attributes, properties, methods, events, slots and colours.
//
// Everything that the host may do adds something. It cannot hide sources, days, ranges or what the card pays: none of them has a part or a token.

import { EstimatorError, about, estimate, type EstimateRequest, type Report } from "ehic-estimator";
import { html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from "lit";
import { attach, SANDBOX, type Attached } from "../embed/attach.js";
import { EhicEstimate } from "../src/element.js";
import { figure, tell } from "../src/explain.js";
import { Unloaded, bring, built, moveTo } from "../src/files.js";
import type { Language } from "../src/format.js";
import { inPlaces, titleOf, whereOf, whoOf } from "../src/people.js";
import { phone } from "../src/phone.js";
import type { Policy } from "../src/policy.js";
import type * as PolicyView from "../src/policy-view.js";
import type * as Take from "../src/take.js";
import { HOME, currencyAt, type EventEntry, type Trip } from "../src/trip.js";
import type { Words } from "../src/words.js";
import { CHOICES, PREFILLING, readAttributes, type HostProblem } from "./attributes.js";
import { checkAll, mayCompile, whyUnloaded } from "./chain.js";
import { useColours } from "./colours.js";
import { entriesOf } from "./request.js";
import reset from "./reset.css";
import styles from "./widget.css";

/** Of the details of all events. */
const SCHEMA = 1;
/** How far from what is seen the widget begins to load. */
const NEAR = "300px";
/** How long the first answer waits for its pictures. */
const PICTURES = 600;
/** How long a frame may take to come, and once all of it has come to say that it is there. */
const PATIENCE = 60_000;
const WORD = 3_000;
/** What the page's style sheets can reach, beside the tokens: how controls look, and nothing that is an answer. */
const PARTS: [part: string, selector: string][] = [["form", ".ask"], ["button", "button"]];

/** What the page has already and the insurer's own part needs. */
const POLICY_KIT = { figure, html, inPlaces, nothing, phone, titleOf, whereOf, whoOf };

/** Where all widgets of a page fetch their files, once one of them has said so. */
let folder: string | undefined;
const saidOnce = new Set<string>();

/** Attributes that are checked, beside those that fill in the form. */
const CHECKED = ["mode", "theme", "expose", "currency"] as const;

type Stage = "waiting" | "running" | "failed" | "framed" | "linked";

/**
 * Whether the European Health Insurance Card is good for a trip, and what care costs. All attributes are optional.
 *
 * @tag ehic-estimate
 *
 * @attr {"da" | "en"} lang - The language; without it that of the nearest `lang` around, else Danish
 * @attr {string} country - Where the trip goes: ISO 3166 codes of countries and regions, several with spaces
 * @attr {string} from - First day, "2027-02-07"
 * @attr {string} to - Last day
 * @attr {string} adults - How many, 0 to 12; the ages are asked for
 * @attr {string} children - How many, 0 to 12; the ages are asked for
 * @attr {string} ages - "42 40 12 8", instead of `adults` and `children`
 * @attr {string} card-expires - What is printed on the card: a day or "none", one for all or one for each
 * @attr {"full" | "estimate" | "card"} mode - All of it; without print and calendar; the card alone
 * @attr {"auto" | "light" | "dark"} theme - Light or dark; "auto" follows the `color-scheme` of the page around
 * @attr {boolean} compact - Less air, for a column
 * @attr {string} currency - Of the sums, "EUR"; default that of the home country
 * @attr {"inputs"} expose - Puts what was typed into the events
 * @attr {boolean} no-map - Without the map, which no mode has yet: its places lead to pages of the site
 * @attr {string} core-src - The folder of the other files, where it is not that of the script
 * @attr {string} embed-url - The address of the frame's page, for pages that forbid WebAssembly
 * @attr {string} page-url - The address of the full page, for the link to share
 * @attr {string} policy-src - The address of the insurer's policy file
 *
 * @slot - What is shown until the widget is there, and where there is no script: a link
 * @slot heading - The host's heading
 * @slot cta - The host's button
 * @slot disclaimer - The host's legal text; it is added to that of the widget
 *
 * @fires {CustomEvent} ehic-ready - The form can be used
 * @fires {CustomEvent} ehic-change - What was typed makes a whole trip
 * @fires {CustomEvent} ehic-result - There is a new answer
 * @fires {CustomEvent} ehic-error - Something is for the host to put right
 *
 * @cssprop --ehic-accent - Buttons, links, marks
 * @cssprop --ehic-text - Text
 * @cssprop --ehic-surface - The ground
 * @cssprop --ehic-border - Edges of controls
 * @cssprop --ehic-focus - The ring around what has the focus
 * @cssprop --ehic-radius - Of corners
 * @cssprop --ehic-space - Around the widget's content
 * @cssprop --ehic-font - The family
 * @cssprop --ehic-min-height - The height that is kept free
 *
 * @csspart form - The questions
 * @csspart button - Every button
 */
export class EhicWidget extends EhicEstimate {
  static override styles = [unsafeCSS(reset), EhicEstimate.styles, unsafeCSS(styles)];
  static override properties = {
    mode: { reflect: true },
    theme: { reflect: true },
    compact: { type: Boolean, reflect: true },
    currency: { reflect: true },
    expose: { reflect: true },
    noMap: { type: Boolean, reflect: true, attribute: "no-map" },
    coreSrc: { reflect: true, attribute: "core-src" },
    embedUrl: { reflect: true, attribute: "embed-url" },
    pageUrl: { reflect: true, attribute: "page-url" },
    policySrc: { reflect: true, attribute: "policy-src" },
    _policy: { state: true },
    _stage: { state: true },
  };
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...PREFILLING, ...CHECKED];
  }

  declare mode: string | null;
  declare theme: string | null;
  declare compact: boolean;
  declare currency: string | null;
  declare expose: string | null;
  declare noMap: boolean;
  declare coreSrc: string | null;
  declare embedUrl: string | null;
  declare pageUrl: string | null;
  declare policySrc: string | null;
  /** What came of the insurer's file. */
  declare _policy: PolicyView.Read | undefined;
  declare _stage: Stage;

  #internals = this.attachInternals();
  #watch: IntersectionObserver | undefined;
  #starting: Promise<void> | undefined;
  #given: EstimateRequest | undefined;
  /** Whether somebody has typed: from then on the trip is theirs, and attributes count after a reset alone. */
  #touched = false;
  #due = false;
  #why: "integrity" | "loading" | "stopped" = "loading";
  #attached: Attached | undefined;
  #givenPolicy: Policy | undefined;
  #policyView: typeof PolicyView | undefined;
  #policyTurn = 0;
  #waitForFrame: ReturnType<typeof setTimeout> | undefined;
  #dark = matchMedia("(prefers-color-scheme: dark)");

  constructor() {
    super();
    this._stage = "waiting";
    this.compact = false;
    this.noMap = false;
  }

  /** The trip as it is asked of the estimator; `null` where nothing can be asked yet. A trip that is set is shown once it has been read. */
  get trip(): EstimateRequest | null {
    return this.asked === undefined || this.problems.length > 0 ? (this.#given ?? null) : structuredClone(this.asked.request);
  }

  set trip(request: EstimateRequest | null) {
    this.#given = request ?? undefined;
    this.#touched = false;
    this.#refill();
  }

  /** The estimator's last answer. */
  get estimate(): Report | null {
    return this._answer === undefined ? null : structuredClone(this._answer.report);
  }

  /** The insurer's own part as an object, instead of a file: as docs/embedding.md has it. `null` for none. */
  get policy(): Policy | null {
    return this.#givenPolicy === undefined ? null : structuredClone(this.#givenPolicy);
  }

  set policy(policy: Policy | null) {
    try {
      this.#givenPolicy = structuredClone(policy) ?? undefined;
    } catch {
      // What cannot be copied is no plain data, and is refused where it is read.
      this.#givenPolicy = false as never;
    }
    if (this._stage === "running") void this.#getPolicy();
  }

  /** Back to what the attributes, or the `trip` that was set, say. */
  reset(): void {
    this.#touched = false;
    void this.restore("").then(() => this.#refill());
  }

  /** The dates of the last answer as an iCalendar file: order by, check, bring. */
  async toICS(): Promise<string> {
    const { _answer: answer, _words: words } = this;
    if (answer === undefined || words === undefined) throw new Error("There is no answer yet: wait for ehic-result.");
    const [take] = (await Promise.all([bring(BUILT.take), words.loadPlace("take")])) as [typeof Take, unknown];
    return take.dates(answer, words, tell);
  }

  /** The address of the full page (`page-url`), or else of the frame (`embed-url`), with this trip in the fragment, which no server gets. */
  toURL(): string | null {
    const { fragment } = this;
    const page = this.#whole(this.pageUrl);
    if (page !== undefined) return fragment === "" ? page : `${page}#${fragment}`;
    return this.#whole(this.embedUrl) === undefined ? null : this.#frameAddress(fragment);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old === value || this.#due || ![...PREFILLING, ...CHECKED].includes(name as "mode")) return;
    // Whoever changes one attribute often changes others too.
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#refill();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
    this.#dark.removeEventListener("change", this.#recolour);
    this.#attached?.detach();
    this.#attached = undefined;
    clearTimeout(this.#waitForFrame);
  }

  /** A style sheet stays in the document that it was made in, and an answer without one is none that anybody could read. */
  adoptedCallback(): void {
    this.#report([{ code: "moved", path: "page", message: "a widget works in its own document alone" }]);
    this._stage = "linked";
  }

  /** The frame passes on what the page around it wants to change. */
  recolour(): void {
    this.#recolour();
  }

  protected override begin(): void {
    this.#dark.addEventListener("change", this.#recolour);
    if (this._stage === "framed") this.requestUpdate();
    if (this._stage !== "waiting") return;
    this.#settleFolder();
    const go = () => {
      this.#watch?.disconnect();
      this.removeEventListener("focusin", go);
      if (this.isConnected) void this.start();
    };
    this.#watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && go(), { rootMargin: NEAR });
    this.#watch.observe(this);
    this.addEventListener("focusin", go);
  }

  protected override start(): Promise<void> {
    this.#starting ??= this.#fetchAll().finally(() => (this.#starting = undefined));
    return this.#starting;
  }

  async #fetchAll(): Promise<void> {
    if (!mayCompile()) {
      this.#report([{ code: "wasmForbidden", path: "page", message: "the page's Content-Security-Policy lets no WebAssembly in: add 'wasm-unsafe-eval' to script-src" }, ...this.#badAddresses()]);
      this._stage = this.#canFrame() ? "framed" : "linked";
      return;
    }
    await super.start();
    if (this._failed || this._words === undefined) return;
    if (this._answer !== undefined) await Promise.race([Promise.allSettled([this.getPictures(), this.shows("take") ? this.getTake() : undefined]), new Promise((over) => setTimeout(over, PICTURES))]);
    this._stage = "running";
    this.#internals.ariaBusy = null;
    await this.updateComplete;
    const { version, dataReviewed, dataHash, ratesOn } = about();
    this.dispatch("ehic-ready", { schema: SCHEMA, version, dataReviewed, dataHash, ratesOn });
    if (this._answer !== undefined) this.announce("ehic-result", {});
    await this.#getPolicy();
  }

  /** What the insurer adds. It comes after the neutral answer, and whatever is wrong with it leaves that as it is. */
  async #getPolicy(): Promise<void> {
    const turn = ++this.#policyTurn;
    const { policySrc } = this;
    const given = this.#givenPolicy;
    if (given === undefined && (policySrc ?? "") === "") {
      this._policy = undefined;
      return;
    }
    try {
      const view = (await bring(BUILT.policy)) as typeof PolicyView;
      const root = this.renderRoot as ShadowRoot;
      if (this.#policyView === undefined) root.adoptedStyleSheets = [...root.adoptedStyleSheets, view.sheet()];
      this.#policyView = view;
      const [read] = await Promise.all([given === undefined ? view.readFrom(this.#whole(policySrc) ?? policySrc ?? "") : view.readGiven(given), this._words?.loadPlace("policy")]);
      if (turn !== this.#policyTurn) return;
      this._policy = read;
      if ("problems" in read) this.#report(read.problems.map(({ code, path, message }) => ({ code, path: path === "" ? "policy" : `policy.${path}`, message })));
    } catch (cause) {
      if (!(cause instanceof Unloaded)) throw cause;
      const code = await whyUnloaded(cause);
      this.#report([{ code, path: `file ${built(cause.file).href}`, message: "could not be had: what the insurer states is missing" }]);
    }
  }

  #statement(): TemplateResult | symbol {
    const { _policy: read, _words: words } = this;
    if (read === undefined || words === undefined || this.#policyView === undefined) return nothing;
    return this.#policyView.statement(read, { words, countries: this.countries, answer: this._answer, money: this.shows("money"), stale: this.problems.length > 0 }, POLICY_KIT);
  }

  /** One folder for all of a page: they share the estimator. */
  #settleFolder(): void {
    const wanted = this.#whole(this.coreSrc?.replace(/\/?$/, "/"));
    if (wanted === undefined) return;
    if (folder === undefined) moveTo(new URL((folder = wanted)));
    else if (folder !== wanted) this.#report([{ code: "conflict", path: "attribute core-src", message: `the first widget of this page has named ${folder}` }]);
  }

  protected override failed(cause: unknown): void {
    super.failed(cause);
    void this.#explain(cause);
  }

  async #explain(cause: unknown): Promise<void> {
    const unloaded = cause instanceof Unloaded ? cause : undefined;
    this.#why = unloaded === undefined ? "stopped" : await whyUnloaded(unloaded);
    const messages = {
      integrity: "is another file than this version of the widget was made with; it was refused",
      loading: "could not be loaded",
      stopped: `the widget stopped: ${cause instanceof Error ? cause.message : String(cause)}`,
    };
    this.#report([{ code: this.#why, path: unloaded === undefined ? "page" : `file ${built(unloaded.file).href}`, message: messages[this.#why] }, ...this.#badAddresses()]);
    // A file that is not what it should be is a matter for the host, not for another way round.
    this._stage = this.#why !== "integrity" && this._words === undefined && this.#canFrame() ? "framed" : "failed";
    this.requestUpdate();
  }

  protected override missing(cause: unknown): void {
    if (!(cause instanceof Unloaded)) return;
    void whyUnloaded(cause).then((code) => this.#report([{ code, path: `file ${built(cause.file).href}`, message: "could not be had: what is said of this place alone is missing" }]));
  }

  /** The page around is not the widget's to load again. */
  protected override again(): void {
    this._notice = undefined;
    void this.recalculate();
  }

  protected override prefilled(words: Words): Trip {
    const { trip, problems } = readAttributes(this, { words, countries: this.countries });
    problems.push(...this.#badAddresses());
    for (const name of ["mode", "theme", "expose"] as const) {
      const value = this.getAttribute(name);
      const known: readonly string[] = CHOICES[name];
      if (value !== null && !known.includes(value)) problems.push({ code: "unknownValue", path: `attribute ${name}`, message: `${JSON.stringify(value)} is none of: ${known.join(", ")}` });
    }
    if (this.#currency() === undefined && (this.currency ?? "") !== "") problems.push({ code: "unknownValue", path: "attribute currency", message: `${JSON.stringify(this.currency)} is no currency whose rate is known` });
    const given = this.#given === undefined ? undefined : this.#read(this.#given, words, problems);
    this.#report(problems);
    // What somebody has typed is theirs.
    return this.#touched ? this.typed : (given ?? trip);
  }

  /** The trip that the host has set; nothing where it cannot be read. */
  #read(request: EstimateRequest, words: Words, problems: HostProblem[]): Trip | undefined {
    try {
      estimate(request);
    } catch (error) {
      if (!(error instanceof EstimatorError)) throw error;
      problems.push(...error.problems.map(({ code, path, message }) => ({ code, path: path === "" ? "trip" : `trip.${path}`, message })));
      return undefined;
    }
    const known = { countries: this.countries, territories: this.territories, format: words.format };
    let trip: Trip | undefined;
    const minorUnits = ({ leg }: { leg: number }) => {
      const place = request.legs[leg];
      const entry: EventEntry = { scenario: "", leg: 0, traveller: 0, date: "", provider: "", care: null };
      const legs = [{ country: words.format.country(place?.territory ?? ""), region: "", arrive: "", depart: "", skiing: false, mountain: false }];
      return words.format.minorUnits(currencyAt({ home: request.home ?? HOME, purpose: "", travellers: [], events: [], legs }, entry, known));
    };
    const read = entriesOf(request, { words, countries: this.countries }, minorUnits);
    problems.push(...read.problems);
    if (read.problems.length === 0) trip = read.trip;
    return trip;
  }

  /** What the host says, once more. */
  #refill(): void {
    if (this._words === undefined) return;
    const trip = this.prefilled(this._words);
    if (trip !== this.typed) this._answer = undefined;
    this.typed = trip;
    void this.recalculate();
  }

  override change(trip: Trip): void {
    this.#touched = true;
    super.change(trip);
  }

  protected override shows(part: "money" | "pictures" | "take" | "desk" | "site"): boolean {
    // They come with the first answer or with what somebody types, so that nothing moves under their eyes.
    if (part === "pictures") return this.#touched;
    // No more of the screen than the host has given; and the pages of the countries, to which the map leads, stand on the site alone.
    if (part === "desk" || part === "site") return false;
    return part === "money" ? this.mode !== "card" && this.#worded === this._words : this.mode !== "estimate";
  }

  /** The words in which it can be said what things cost. */
  #worded: Words | undefined;

  /** For the card alone, half of the words are not fetched. */
  protected override async getWords(language: Language): Promise<Words> {
    const words = await super.getWords(language);
    if (this.mode !== "card" || (this.#given?.events ?? []).length > 0) await this.#wordMoney(words);
    return words;
  }

  async #wordMoney(words: Words): Promise<void> {
    await words.loadPlace("money");
    this.#worded = words;
  }

  protected override terms(): Partial<EstimateRequest> {
    const currency = this.#currency();
    return currency === undefined ? {} : { currency };
  }

  #known = new Map<string, boolean>();
  /** The currency of the tag, where the estimator has its rate. */
  #currency(): string | undefined {
    const asked = (this.currency ?? "").toUpperCase();
    if (asked === "") return undefined;
    let known = this.#known.get(asked);
    if (known === undefined) {
      const trip: EstimateRequest = { currency: asked, travellers: [{ age: 40 }], legs: [{ territory: "DE", arrive: "2026-01-01", depart: "2026-01-01" }] };
      try {
        estimate(trip);
        known = true;
      } catch (error) {
        if (!(error instanceof EstimatorError)) throw error;
        known = false;
      }
      this.#known.set(asked, known);
    }
    return known ? asked : undefined;
  }

  /** What was typed stays in the widget, unless the host has said openly that it wants it. */
  protected override announce(type: string, _detail: object): void {
    if (type === "ehic-trip") {
      if (this.problems.length === 0) this.dispatch("ehic-change", { schema: SCHEMA, ...this.#inputs() });
      return;
    }
    // Nobody has heard yet that it is ready.
    if (this._stage !== "running" || this._answer === undefined) return;
    const { report } = this._answer;
    const { household, totals, events, about } = report;
    const { currency, payNow, refund, outOfPocket, price } = totals;
    this.dispatch("ehic-result", {
      schema: SCHEMA,
      version: about.version,
      dataReviewed: about.dataReviewed,
      dataHash: about.dataHash,
      ratesOn: about.ratesOn,
      card: household.basis,
      events: events.length,
      // Without an event there is nothing to pay for, which is not the same as nothing to pay.
      totals: events.length === 0 ? null : { currency, price, payNow, refund, outOfPocket },
      ...(this.expose === "inputs" ? { ...this.#inputs(), estimate: structuredClone(report) } : {}),
    });
  }

  #inputs(): object {
    return this.expose === "inputs" ? { trip: this.trip } : {};
  }

  protected dispatch(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  #report(problems: HostProblem[]): void {
    const states = this.#internals.states;
    if (problems.length === 0) {
      states?.delete("invalid");
      return;
    }
    states?.add("invalid");
    this.dispatch("ehic-error", { schema: SCHEMA, problems });
  }

  /** Also where the language is written outside of the shadow root that the widget stands in. */
  protected override languageAround(): string {
    for (let place: Element | null = this; place !== null; ) {
      const said = place.closest("[lang]")?.getAttribute("lang");
      if (said !== null && said !== undefined) return said;
      const root: Node = place.getRootNode();
      place = root instanceof ShadowRoot ? root.host : null;
    }
    return "";
  }

  #tongue(): Language {
    return (this.language || this.languageAround()).toLowerCase().startsWith("en") ? "en" : "da";
  }

  /** An address in full; nothing where it is none that has a folder, or a script, which a frame would run in the name of the page. */
  #whole(address: string | null | undefined): string | undefined {
    if (!address || !URL.canParse(address, this.ownerDocument.baseURI)) return undefined;
    const { href } = new URL(address, this.ownerDocument.baseURI);
    return href.startsWith("javascript:") || !URL.canParse(".", href) ? undefined : href;
  }

  #badAddresses(): HostProblem[] {
    return ["core-src", "embed-url", "page-url"].flatMap((name) => {
      const value = this.getAttribute(name);
      return !value || this.#whole(value) !== undefined ? [] : [{ code: "badAddress", path: `attribute ${name}`, message: `${JSON.stringify(value)} is no address` }];
    });
  }

  #canFrame(): boolean {
    return this.#whole(this.embedUrl) !== undefined;
  }

  /** The same widget in a frame: what the tag says goes into the fragment. */
  #frameAddress(fragment = ""): string {
    const values = new URLSearchParams({ lang: this.#tongue() });
    for (const name of [...PREFILLING, "mode", "theme", "currency", "expose"]) {
      const value = this.getAttribute(name);
      if (value !== null) values.set(name, value);
    }
    const policy = this.#whole(this.policySrc);
    if (policy !== undefined) values.set("policy-src", policy);
    for (const name of ["compact", "no-map"]) if (this.hasAttribute(name)) values.set(name, "");
    if (fragment !== "") values.set("trip", fragment);
    return `${this.#whole(this.embedUrl)?.replace(/#.*$/, "")}#${values}`;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { _words: words } = this;
    if (words !== undefined && this.mode !== "card" && this.#worded !== words && changed.has("mode")) {
      this.#wordMoney(words).then(() => this.requestUpdate(), (cause: unknown) => this.missing(cause));
    }
    super.willUpdate(changed);
    this.address = this.#whole(this.pageUrl);
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this._stage === "running" && changed.has("policySrc")) void this.#getPolicy();
    // Another language has other words for it.
    if (this._policy !== undefined && changed.has("_words" as keyof EhicWidget)) void this._words?.loadPlace("policy").then(() => this.requestUpdate(), () => undefined);
    for (const [part, selector] of PARTS) {
      for (const element of this.renderRoot.querySelectorAll(`${selector}:not([part])`)) element.setAttribute("part", part);
    }
    if (changed.has("_stage" as keyof EhicWidget) || changed.has("theme")) this.#recolour();
    const frame = this.renderRoot.querySelector("iframe");
    if (frame !== null && this.#attached === undefined) {
      const wait = (time: number) => {
        clearTimeout(this.#waitForFrame);
        this.#waitForFrame = setTimeout(() => this.#giveUpFrame(), time);
      };
      wait(PATIENCE);
      // A frame that is forbidden or broken has come too, and says nothing.
      frame.onload = () => wait(WORD);
      this.#attached = attach(frame, this, () => {
        frame.onload = null;
        clearTimeout(this.#waitForFrame);
      });
    }
  }

  /** No frame either: the host's own link. */
  #giveUpFrame(): void {
    this.#attached?.detach();
    this.#attached = undefined;
    if (!this.isConnected) return;
    this.#report([{ code: "frame", path: "attribute embed-url", message: `nothing answered in the frame of ${this.embedUrl}` }]);
    this._stage = "linked";
  }

  #recolour = (): void => {
    this.#attached?.recolour();
    const frame = this.renderRoot.querySelector<HTMLElement>(".frame");
    if (frame === null) return;
    for (const said of useColours(frame)) {
      if (!saidOnce.has(said)) console.warn(`<ehic-estimate> ${said}`);
      saidOnce.add(said);
    }
  };

  override render(): TemplateResult {
    const { _stage: stage } = this;
    const tongue = this.#tongue();
    const say = (id: string) => WITHOUT_CATALOGUE[tongue][id] ?? id;
    if (stage === "running") {
      return html`<div class="frame reserved" lang=${tongue} @input=${keepInside}>
        <slot name="heading"></slot>${super.render()}${this.#statement()}<slot name="cta"></slot><slot name="disclaimer"></slot>
      </div>`;
    }
    if (stage === "framed") {
      return html`<div class="frame" lang=${tongue}>
        <iframe src=${this.#frameAddress()} title=${say("widget-frame")} loading="lazy" referrerpolicy="no-referrer" sandbox=${SANDBOX}></iframe>
      </div>`;
    }
    if (stage === "failed") {
      return html`<div class="frame" lang=${tongue}>
        <div class="failed" role="alert">
          <p>${say(`widget-${this.#why}`)}</p>
          ${this.#why === "integrity" ? nothing : html`<button type="button" class="plain" @click=${() => this.#again()}>${say("widget-again")}</button>`}
        </div>
        <slot></slot>
      </div>`;
    }
    return html`<div class=${stage === "linked" ? "frame" : "frame reserved"} lang=${tongue}><slot></slot></div>`;
  }

  #again(): void {
    this._stage = "waiting";
    void this.start();
  }
}

/** What is typed here is no business of a form or a counter around the widget. */
function keepInside(event: Event): void {
  event.stopPropagation();
}

// Twice on one page, by two versions: the first is as good.
if (customElements.get("ehic-estimate") === undefined) {
  try {
    CSS.registerProperty({ name: "--ehic-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
  } catch {
    // Somebody has registered it already.
  }
  checkAll();
  customElements.define("ehic-estimate", EhicWidget);
}
