// The insurer's own statement on the page. A script of its own, brought in only where a host names a policy; what the page has already, it is given.

import type { EstimateRequest, Report } from "ehic-estimator";
import type { html as Html, TemplateResult } from "lit";
import type { Countries } from "./countries.js";
import type { figure } from "./explain.js";
import type { inPlaces, titleOf, whereOf, whoOf } from "./people.js";
import type { phone } from "./phone.js";
import { checkPolicy, fetchPolicy, inWholeUnits, rangeOf, receipt, PolicyError, type Cover, type Parts, type Policy, type Receipt, type ReceiptEvent, type ReceiptGap, type ReceiptLine } from "./policy.js";
import styles from "./policy-view.css";
import type { Trip } from "./trip.js";
import type { Words } from "./words.js";

/** What the page has already. */
export interface PolicyKit {
  html: typeof Html;
  nothing: symbol;
  figure: typeof figure;
  inPlaces: typeof inPlaces;
  phone: typeof phone;
  titleOf: typeof titleOf;
  whereOf: typeof whereOf;
  whoOf: typeof whoOf;
}

export interface PolicyView {
  words: Words;
  countries: Countries;
  /** As they belong together: what was answered, not what has been typed since. */
  answer: { trip: Trip; report: Report; request: EstimateRequest } | undefined;
  /** Whether sums are shown at all. */
  money: boolean;
  /** Something was typed since that the estimator could not answer. */
  stale: boolean;
}

/** What came of the host's file. */
export type Read = { policy: Policy } | { problems: PolicyError["problems"] };

/** The same for what a host hands over. */
export function readGiven(value: unknown): Read {
  try {
    return { policy: checkPolicy(value) };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { problems: error.problems };
  }
}

/** Reads the host's file; what is wrong with it is an answer too. */
export async function readFrom(address: string | URL): Promise<Read> {
  try {
    return { policy: await fetchPolicy(address) };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { problems: error.problems };
  }
}

/** A style sheet for the shadow root that shows it. */
export function sheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

export function statement(read: Read, view: PolicyView, kit: PolicyKit): TemplateResult | symbol {
  const { html, nothing } = kit;
  const { words } = view;
  // They are on their way.
  if (!words.has("policy-heading")) return nothing;
  if (!("policy" in read)) return html`<section class="policy"><p role="status">${words.say("policy-failed")}</p></section>`;
  return new Statement(read.policy, view, kit).render();
}

class Statement {
  readonly #policy: Policy;
  readonly #view: PolicyView;
  readonly #kit: PolicyKit;

  constructor(policy: Policy, view: PolicyView, kit: PolicyKit) {
    this.#policy = policy;
    this.#view = view;
    this.#kit = kit;
  }

  #say(id: string, args: Record<string, string | number> = {}): string {
    return this.#view.words.say(id, { insurer: this.#policy.insurer, ...args });
  }

  /** In the money of the policy, exactly as the insurer has it. */
  #money(minor: number): string {
    return this.#view.words.format.money(minor, this.#policy.currency);
  }

  render(): TemplateResult {
    const { html, nothing } = this.#kit;
    const { words, answer } = this.#view;
    const { product, terms, invented, note } = this.#policy;
    const paid = answer === undefined ? undefined : receipt(answer.report, answer.request, this.#policy);
    return html`<section class="policy answer" aria-labelledby="policy-heading">
      <p class="from">${this.#say("policy-from")}</p>
      <h2 id="policy-heading">${this.#say("policy-heading")}</h2>
      ${invented === true ? html`<p class="invented">${this.#say("policy-invented")}</p>` : nothing}
      <p>${this.#say("policy-product", { product: product[words.language], date: words.format.day(terms.date) })}
        <a href=${terms.url[words.language]} target="_blank" rel="noopener noreferrer">${this.#say("policy-terms")}</a></p>
      ${note === undefined ? nothing : html`<p>${this.#quote(note[words.language])}</p>`}
      ${this.#conditions(paid)}
      <p class="hint">${this.#say("policy-apart")}</p>
      ${paid === undefined || !this.#view.money ? nothing : html`${this.#view.stale ? html`<p class="stale">${words.say("stale")}</p>` : nothing} ${this.#receipt(paid)}`}
    </section>`;
  }

  #quote(text: string): string {
    return this.#say("policy-says", { text });
  }

  #conditions(paid: Receipt | undefined): TemplateResult {
    const { html, nothing, phone } = this.#kit;
    const { words } = this.#view;
    const { alarm, excess, blueCard, where, longestDays } = this.#policy;
    const blue = { required: "policy-blue-required", advised: "policy-blue-advised", notNeeded: "policy-blue-notNeeded" }[blueCard];
    const outside = this.#outside();
    const most = longestDays === undefined ? "" : this.#say("policy-days-most", { days: longestDays });
    const beyond = paid !== undefined && longestDays !== undefined && paid.days > longestDays;
    const holds = where === "world" ? this.#say("policy-where-world") : outside.length > 0 ? this.#say("policy-where-not", { where: this.#inPlaces(outside) }) : this.#say("policy-where-trip");
    return html`<dl class="beside">
      <div><dt>${this.#say("policy-alarm")}</dt><dd>${phone(alarm.phone)}<span class="small">${alarm.hours[words.language]}</span></dd></div>
      <div><dt>${this.#say("policy-excess")}</dt><dd>${excess === 0 ? this.#say("policy-excess-none") : this.#say("policy-excess-each", { amount: this.#money(excess) })}</dd></div>
      <div><dt>${this.#say("policy-blue")}</dt><dd>${this.#say(blue)}</dd></div>
      ${paid === undefined && where !== "world" ? nothing : html`<div><dt>${this.#say("policy-where")}</dt><dd>${holds}</dd></div>`}
      ${most === "" ? nothing : html`<div><dt>${this.#say("policy-days")}</dt><dd>${beyond ? this.#say("policy-days-beyond", { most, days: this.#say("policy-days-most", { days: paid.days }) }) : most}</dd></div>`}
    </dl>`;
  }

  /** The stays on which the policy does not hold. */
  #outside(): number[] {
    const { where } = this.#policy;
    const legs = this.#view.answer?.request.legs ?? [];
    return where === "world" ? [] : legs.flatMap(({ territory }, index) => (where.includes(territory) ? [] : [index]));
  }

  #inPlaces(legs: number[]): string {
    const { answer, countries, words } = this.#view;
    return answer === undefined ? "" : this.#kit.inPlaces(legs, answer.trip, countries, words);
  }

  #receipt({ events, gaps, total, otherCurrency }: Receipt): TemplateResult {
    const { html, nothing } = this.#kit;
    const { words } = this.#view;
    return html`
      ${otherCurrency ? html`<p>${this.#say("policy-other-currency", { currency: words.format.currency(this.#policy.currency) })}</p>` : nothing}
      ${events.length === 0 ? nothing : html`<h3>${this.#say("policy-events")}</h3><ul class="receipt">${events.map((event) => this.#event(event))}</ul>`}
      ${total === undefined || events.length < 2 ? nothing : html`<h4>${this.#say("policy-total")}</h4>${this.#parts(total, events.every(({ basis }) => basis === "card") ? "policy-card-pays" : "policy-public-pays")}`}
      ${gaps.length === 0 ? nothing : html`<h3>${this.#say("policy-gaps")}</h3><p>${this.#say("policy-gaps-lead")}</p><ul class="receipt">${gaps.map((gap) => this.#gap(gap))}</ul>`}
    `;
  }

  #event({ event, basis, lines, parts, excess }: ReceiptEvent): TemplateResult {
    const { html, nothing, titleOf, whereOf, whoOf } = this.#kit;
    const { answer, countries, words } = this.#view;
    const entry = answer?.trip.events[event];
    const leg = answer?.trip.legs[entry?.leg ?? 0];
    const traveller = answer?.trip.travellers[entry?.traveller ?? 0];
    if (answer === undefined || entry === undefined || leg === undefined || traveller === undefined) return html``;
    const { trip } = answer;
    const who = words.say("event-who", {
      travellers: trip.travellers.length,
      who: whoOf(traveller, entry.traveller, trip, words),
      where: whereOf(leg, entry.leg, countries, words),
      day: words.format.day(entry.date || leg.arrive),
    });
    return html`<li>
      <h4>${titleOf(entry, words)}</h4>
      <p class="who">${who}</p>
      ${parts === undefined ? nothing : this.#parts(parts, basis === "card" ? "policy-card-pays" : "policy-public-pays")}
      ${lines.map((line) => html`<p>${lines.length === 1 ? this.#said(line, [entry.leg]) : this.#say("policy-part", { name: this.#name(line), said: this.#said(line, [entry.leg]) })}</p>`)}
      ${this.#excess(lines, excess)}
    </li>`;
  }

  #gap({ gap, line, parts, excess }: ReceiptGap): TemplateResult {
    const { html, nothing } = this.#kit;
    const { answer, words } = this.#view;
    const whole = gap.legs.length === answer?.request.legs.length;
    return html`<li>
      <h4>${this.#name(line)}</h4>
      ${whole ? nothing : html`<p class="concerns">${words.say("concerns-places", { where: this.#inPlaces(gap.legs) })}</p>`}
      ${parts === undefined ? nothing : this.#parts(parts)}
      <p>${this.#said(line, gap.legs)}</p>
      ${line.reason === undefined ? nothing : html`<p class="nobody">${this.#say("policy-nobody")}</p>`}
      ${this.#excess([line], excess)}
    </li>`;
  }

  #name({ codes }: ReceiptLine): string {
    const { words } = this.#view;
    return words.format.list(codes.map((code) => words.say(`policy-name-${code}`)));
  }

  /** What the policy says of a thing, or why nothing is counted for it; with the insurer's own words. */
  #said({ reason, covers }: ReceiptLine, legs: number[]): string {
    const { words } = this.#view;
    const notes = covers.flatMap(({ note }) => (note === undefined ? [] : [this.#quote(note[words.language])]));
    return [this.#cover(reason, covers, legs), ...notes].join(" ");
  }

  #cover(reason: ReceiptLine["reason"], covers: Cover[], legs: number[]): string {
    switch (reason) {
      case "leftOut":
        return this.#say("policy-leftOut");
      case "notSaid":
        return this.#say("policy-notSaid");
      case "cardNotShown":
        return this.#say("policy-cardNotShown");
      case "tooLong":
        return this.#say("policy-tooLong");
      case "elsewhere":
        return this.#say("policy-elsewhere", { where: this.#inPlaces(legs.filter((leg) => this.#outside().includes(leg))) });
      case undefined: {
        const limits = covers.flatMap(({ amount }) => amount ?? []);
        return limits.length === 0 ? this.#say("policy-all") : this.#say("policy-at-most", { amount: this.#money(Math.min(...limits)) });
      }
    }
  }

  #excess(lines: ReceiptLine[], excess: { low: number; typical: number; high: number } | undefined): TemplateResult | symbol {
    const { html, nothing } = this.#kit;
    const free = this.#policy.excess > 0 && lines.some(({ reason, covers }) => reason === undefined && covers.some(({ withoutExcess }) => withoutExcess === true));
    if (excess !== undefined && excess.high > 0) return html`<p class="small">${this.#say("policy-of-excess", { amount: this.#money(this.#policy.excess) })}</p>`;
    return free ? html`<p class="small">${this.#say("policy-no-excess")}</p>` : nothing;
  }

  get #currency(): string {
    return this.#view.answer?.report.totals.currency ?? this.#policy.currency;
  }

  /** Who pays what, each on a line, and the typical case as a bar. */
  #parts(exact: Parts, publicPays?: "policy-card-pays" | "policy-public-pays"): TemplateResult {
    const { html, nothing, figure } = this.#kit;
    const { words } = this.#view;
    // Kroner are shown without øre (format.ts): rounded so that the parts add up for a reader who checks.
    const parts = this.#currency === "DKK" ? inWholeUnits(exact, words.format.minorUnits("DKK")) : exact;
    const row = (name: string, part: "price" | "card" | "policy" | "you") => {
      const { large, small } = figure(rangeOf(parts, part), (minor, bare) => words.format.about(minor, this.#currency, bare), words);
      return html`<div class=${`row row-${part}`}><dt>${name}</dt><dd>${large}</dd>${small === "" ? nothing : html`<dd class="small">${small}</dd>`}</div>`;
    };
    const { price, card, policy } = parts.typical;
    const share = (amount: number) => (price === 0 ? 0 : (100 * amount) / price);
    const known = price > 0 && !parts.open.price;
    return html`<dl class="who-pays">
        ${row(this.#say("policy-price"), "price")} ${publicPays === undefined ? nothing : row(this.#say(publicPays), "card")}
        ${row(this.#say("policy-pays"), "policy")} ${row(this.#say("policy-you-pay"), "you")}
      </dl>
      ${known
        ? html`<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="public" height="4" width=${share(card)}></rect><rect class="pays" height="4" x=${share(card)} width=${share(policy)}></rect>
            <rect class="left" height="4" x=${share(card + policy)} width=${100 - share(card + policy)}></rect>
          </svg>`
        : nothing}`;
  }
}
