// Why one orders the card: what it costs with it, without it, and what the care costs at all; and who pays which part of that.

import type { Amounts, EventEstimate, Range, Report } from "ehic-estimator";
import type { TemplateResult } from "lit";
import type { Full } from "../answer.js";
import type { Answer } from "../element.js";
import { cardOf, html, page, svg } from "./kit.js";
import { bar, drawing, hatch, label, type Part } from "./marks.js";

const HEIGHT = 14;
/** With words on the bar. */
const HIGHER = 20;

/** Entry of its words, amount, and what is drawn for it. */
type Row = [string, Range | undefined, string];

export function prices(event: EventEstimate, view: Full): TemplateResult {
  const { words } = view;
  const { converted, withoutCard, atHome } = event;
  const money = (minor: number, bare?: boolean) => words.format.about(minor, converted.currency, bare);
  const held = holding(event, view.answer);
  // Whoever has nothing to show may get the money back: it is what they lay out that the card would spare them.
  const firstOnes: Row[] =
    held === "asked"
      ? [["prices-card-now", asked(view.answer).events[event.event]?.converted.payNow, "yours-bar"], ["prices-now", converted.payNow, "without-bar"]]
      : [[held === "shown" ? "prices-card" : "yours", converted.outOfPocket, "yours-bar"], ["without-card", withoutCard.outOfPocket, "without-bar"]];
  const rows: Row[] = [...firstOnes, ["full-price", converted.price, "price-bar"], ["at-home", atHome, "home-bar"]];
  const most = Math.max(...rows.map(([, range]) => range?.typical ?? 0));
  return html`<dl class="picture prices">
    ${rows.map(([name, range, kind], index) => {
      if (range === undefined) return undefined;
      const { large, small } = page.figure(range, money, words);
      return html`<div><dt>${words.say(name)}</dt>
        <dd><strong>${large}</strong> ${small === "" ? undefined : html`<span class="small">${small}</span>`} ${line(range, most, kind, `price${event.event}-${index}`)}</dd></div>`;
    })}
    ${parts(converted, view)}
  </dl>`;
}

/** What is shown on the day of an event: a document, nothing where one would help, or nothing that could. */
function holding({ event }: EventEstimate, { request, report }: Answer): "shown" | "asked" | "none" {
  const happening = request.events?.[event];
  const day = happening?.date ?? request.legs[happening?.leg ?? 0]?.arrive ?? "";
  const check = report.cards.find(({ traveller, leg }) => traveller === happening?.traveller && leg === happening?.leg);
  const basis = check?.spans.find(({ from, until }) => from <= day && day <= until)?.basis;
  return basis === "payAndClaim" ? "asked" : basis === "none" || basis === "otherDocument" ? "none" : "shown";
}

const answered = new WeakMap<Answer, Report>();

/** The same trip, but everybody has a card. */
function asked(answer: Answer): Report {
  const known = answered.get(answer);
  if (known !== undefined) return known;
  const travellers = answer.request.travellers.map((traveller) => ({ ...traveller, documents: [cardOf(answer.request)] }));
  const report = page.estimate({ ...answer.request, travellers });
  answered.set(answer, report);
  return report;
}

/** The typical amount; of one with a part that nobody knows, that it goes on. */
function line(range: Range, most: number, kind: string, id: string): TemplateResult | undefined {
  if (most === 0 || page.isUnknown(range)) return undefined;
  const end = (range.typical / most) * (range.open ? 88 : 100);
  const more = range.open ? [hatch(id), bar("span-open", end, Math.min(end + 12, 100), 0.5, HEIGHT - 1, `url(#${id})`)] : [];
  return drawing("price-line", HEIGHT, svg`${range.typical === 0 ? svg`<line class="nought" x1="1" x2="1" y1="0" y2=${HEIGHT}></line>` : bar(kind, 0, end, 0.5, HEIGHT - 1)}${more}`);
}

/** Of the full price: what is yours, what comes back, and the rest. Nothing where one of them is not known. */
function parts({ currency, price, payNow, outOfPocket }: Amounts, { words }: Full): TemplateResult | undefined {
  if (price.open || payNow.open || outOfPocket.open || price.typical === 0 || payNow.typical > price.typical || outOfPocket.typical > payNow.typical) return undefined;
  // Rounded first, for a reader who adds up.
  const whole = (minor: number) => words.format.shown(minor, currency);
  const [all, now, yours] = [whole(price.typical), whole(payNow.typical), whole(outOfPocket.typical)];
  const money = (minor: number) => words.format.money(minor, currency);
  const shares = [
    { kind: "yours-bar", name: words.say("share-yours"), amount: yours, said: words.say("share-yours-amount", { amount: money(yours) }) },
    { kind: "back-bar", name: words.say("share-back"), amount: now - yours, said: words.say("share-back-amount", { amount: money(now - yours) }) },
    { kind: "public-bar", name: words.say("share-public"), amount: all - now, said: words.say("share-public-amount", { amount: money(all - now) }) },
  ].filter(({ amount, kind }) => amount > 0 || kind === "yours-bar");
  let from = 0;
  const pieces = shares.map(({ kind, name, amount }): Part => {
    const [left, right] = [from, from + (amount / all) * 100];
    from = right;
    return amount === 0 ? svg`` : svg`${bar(kind, left, right, 0.5, HIGHER - 1)}${label(`on-${kind}`, name, (left + right) / 2, 14.5, right - left)}`;
  });
  return html`<div class="shares"><dt>${words.say("shares")}</dt>
    <dd><span>${shares.map(({ said }) => said).join(" ")}</span> ${drawing("shares-line", HIGHER, svg`${pieces}`)}</dd></div>`;
}
