// Puts an answer together again from its flat form, one list of numbers that the module wrote (`src/wasm/outgoing.rs`).
//
// Field by field in the order of the declarations in `src/report.rs`. Each kind of object is written out, for a
// JavaScript engine makes an object whose fields it can see many times faster than one that grows field by field.

const LONGEST_TEXT = 1023;
const DAY = 86_400_000;

const decoder = new TextDecoder();
/** Texts that stand in the module's memory for good, by their place; the same few hundred in every answer. */
const texts = new Map();
/** Days as ISO dates. */
const dates = new Map();
/** More are kept than any trip has, but not for ever. */
const MAX_DATES = 5000;

let memory;
let list;
let next;

/** The memory of the module that answers from now on: nothing that was read out of another one holds. */
export function readFrom(module) {
  memory = module.module_memory();
  texts.clear();
}

/** One answer, read by one of the functions below. */
export function unflatten(read, numbers) {
  list = numbers;
  next = 0;
  return read();
}

export const report = () => ({
  cards: each(cardCheck),
  household: { basis: text(), traveller: number(), leg: number() },
  actions: each(action),
  events: each(eventEstimate),
  totals: amounts(),
  gaps: each(gap),
  caveats: each(() => ({ leg: number(), notes: each(note) })),
  about: about(),
});

export const coverageSheet = () => {
  const territory = text();
  const region = isGiven() ? { region: text() } : undefined;
  return {
    territory,
    ...region,
    currency: text(),
    on: date(),
    lines: each(costLine),
    caveats: each(note),
    emergencyNumbers: args(number()),
  };
};

export const scenarios = () =>
  each(() => ({
    id: text(),
    activities: each(text),
    care: each(() => ({ service: text(), units: number(), circumstances: each(text) })),
    ages: each(number),
    confidence: text(),
  }));

export const territories = () =>
  each(() => ({
    code: text(),
    currency: text(),
    regions: each(text),
    cardAccepted: isGiven(),
    nordic: isGiven(),
    reviewed: date(),
  }));

export const issuers = () =>
  each(() => {
    const issuer = { code: text(), currency: text() };
    if (isGiven()) issuer.validityMonths = number();
    if (isGiven()) issuer.deliveryDays = [number(), number()];
    return issuer;
  });

export const about = () => ({
  version: text(),
  schema: number(),
  dataReviewed: date(),
  dataHash: text(),
  ratesOn: date(),
});

function cardCheck() {
  const check = { traveller: number(), leg: number(), basis: text() };
  if (isGiven()) check.until = date();
  check.spans = each(span);
  check.reasons = each(note);
  return check;
}

function span() {
  return { from: date(), until: date(), basis: text() };
}

function note() {
  const code = text();
  const count = number();
  return count > 0 ? { code, args: args(count), sources: each(text) } : { code, sources: each(text) };
}

function action() {
  const action = note();
  if (isGiven()) action.by = date();
  if (isGiven()) action.travellers = each(number);
  if (isGiven()) action.legs = each(number);
  return action;
}

function gap() {
  const gap = note();
  if (isGiven()) gap.cost = range();
  gap.legs = each(number);
  return gap;
}

function eventEstimate() {
  const event = {
    event: number(),
    lines: each(costLine),
    local: amounts(),
    converted: amounts(),
    withoutCard: amounts(),
  };
  if (isGiven()) event.atHome = range();
  event.atHomeNotes = each(note);
  return event;
}

function costLine() {
  return {
    service: text(),
    units: number(),
    provider: text(),
    amounts: amounts(),
    settlement: text(),
    steps: each(step),
    rule: rule(),
    notes: each(note),
  };
}

function step() {
  return { kind: text(), args: args(number()), effect: { low: number(), typical: number(), high: number() } };
}

function rule() {
  const rule = { id: text() };
  if (isGiven()) rule.from = date();
  if (isGiven()) rule.until = date();
  rule.reviewed = date();
  if (isGiven()) rule.nextLook = date();
  rule.confidence = text();
  rule.sources = each(text);
  return rule;
}

function amounts() {
  return { currency: text(), price: range(), payNow: range(), refund: range(), outOfPocket: range() };
}

function range() {
  const range = { low: number(), typical: number(), high: number() };
  if (isGiven()) range.open = true;
  return range;
}

const KINDS = [number, text, date];

function args(count) {
  const args = {};
  for (let index = 0; index < count; index++) args[text()] = KINDS[number()]();
  return args;
}

function each(read) {
  const items = [];
  for (let count = number(); count > 0; count--) items.push(read());
  return items;
}

function number() {
  return list[next++];
}

function isGiven() {
  return number() === 1;
}

function text() {
  const place = number();
  let text = texts.get(place);
  if (text === undefined) {
    const length = place % (LONGEST_TEXT + 1);
    const start = (place - length) / (LONGEST_TEXT + 1);
    text = decoder.decode(new Uint8Array(memory.buffer, start, length));
    texts.set(place, text);
  }
  return text;
}

function date() {
  const day = number();
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * DAY).toISOString().slice(0, 10);
    if (dates.size < MAX_DATES) dates.set(day, date);
  }
  return date;
}
