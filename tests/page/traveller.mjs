// Somebody who fills in the page as people do: by the words that stand beside the fields.

export const WORDS = {
  da: {
    country: "Rejsemål", arrive: "Ankomst", depart: "Hjemrejse eller videre", skiing: "Vi står på ski", leg: "Ophold", addLeg: "Tilføj et land",
    traveller: "Rejsende", addTraveller: "Tilføj en rejsende", age: "Alder", card: "Det blå EU-sygesikringskort", day: "Dag", month: "Måned", year: "År",
    more: "Kunne der ske mere?", all: /^Vis alle/, own: "Noget andet: lav din egen liste", ownTitle: "Din egen liste", who: "Hvem?", where: "Hvor?", when: "Hvilken dag?",
    purpose: "Hvorfor rejser du?", moreOfTraveller: "Andet, der kan betyde noget", pensioner: "Får folkepension", yellow: "Det gule sundhedskort", units: /^Antal/,
    service: "Hvad er der brug for?", price: "Prisen for hver", addCare: "Tilføj til listen", cardGood: "Gælder kortet?", cost: "Hvad koster det?",
    payNow: "Du betaler nu", getBack: "Du får tilbage", yours: "Din udgift", fullPrice: "Fuld pris", why: "Sådan er beløbet regnet ud", sources: "Kilder",
  },
  en: {
    country: "Destination", arrive: "Arrival", depart: "Departure", skiing: "We go skiing", leg: "Stop", addLeg: "Add a country",
    traveller: "Traveller", addTraveller: "Add a traveller", age: "Age", card: "The blue European Health Insurance Card", day: "Day", month: "Month", year: "Year",
    more: "Could more happen?", all: /^Show all/, own: "Something else: make your own list", ownTitle: "Your own list", who: "Who?", where: "Where?", when: "Which day?",
    purpose: "Why are you travelling?", moreOfTraveller: "What else may matter", pensioner: "Draws a state pension", yellow: "The Danish yellow health card", units: /^Number of/,
    service: "What is needed?", price: "Price of each", addCare: "Add to the list", cardGood: "Is the card good?", cost: "What does it cost?",
    payNow: "You pay now", getBack: "You get back", yours: "Yours in the end", fullPrice: "Full price", why: "How this was worked out", sources: "Sources",
  },
};

export class Traveller {
  constructor(page, language) {
    this.page = page;
    this.words = WORDS[language];
    this.legs = 0;
    this.travellers = 0;
    this.events = 0;
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** The group of one stay, one traveller or one event. */
  group(name) {
    return this.page.getByRole("group", { name, exact: true });
  }

  async goes(country, arrive, depart, { skiing = false } = {}) {
    if (this.legs > 0) await this.button(this.words.addLeg).click();
    const leg = this.group(`${this.words.leg} ${++this.legs}`);
    await leg.getByLabel(this.words.country, { exact: true }).fill(country);
    if (arrive !== undefined) await leg.getByLabel(this.words.arrive).fill(arrive);
    await leg.getByLabel(this.words.depart).fill(depart);
    if (skiing) await leg.getByLabel(this.words.skiing).check();
  }

  /** Aged so much, with a card that expires on "31.03.2029", or without. */
  async brings(age, expires) {
    if (this.travellers > 0) await this.button(this.words.addTraveller).click();
    const traveller = this.group(`${this.words.traveller} ${++this.travellers}`);
    await traveller.getByLabel(this.words.age, { exact: true }).fill(String(age));
    if (expires === undefined) return traveller.getByLabel(this.words.card).uncheck();
    const [day, month, year] = expires.split(".");
    await traveller.getByLabel(this.words.day, { exact: true }).fill(day);
    await traveller.getByLabel(this.words.month, { exact: true }).fill(month);
    await traveller.getByLabel(this.words.year, { exact: true }).fill(year);
  }

  async openChoice() {
    const more = this.page.locator("details:not([open]) > summary", { hasText: this.words.more });
    if ((await more.count()) > 0) await more.click();
  }

  async fears(title, { who, where, when } = {}) {
    await this.openChoice();
    const card = this.page.getByRole("button", { name: title });
    if ((await card.count()) === 0) await this.page.getByRole("button", { name: this.words.all }).click();
    await card.first().click();
    const event = this.group(title);
    if (who !== undefined) await event.getByLabel(this.words.who).selectOption({ label: who });
    if (where !== undefined) await event.getByLabel(this.words.where).selectOption({ label: where });
    if (when !== undefined) await event.getByLabel(this.words.when).fill(when);
  }

  /** A list of services and prices. */
  async lists(items, { where, when } = {}) {
    await this.openChoice();
    await this.button(this.words.own).click();
    const event = this.group(this.words.ownTitle).last();
    if (where !== undefined) await event.getByLabel(this.words.where).selectOption({ label: where });
    if (when !== undefined) await event.getByLabel(this.words.when).fill(when);
    for (const [index, { service, price, units }] of items.entries()) {
      if (index > 0) await event.getByRole("button", { name: this.words.addCare }).click();
      await event.getByLabel(this.words.service).nth(index).selectOption({ label: service });
      if (units !== undefined) await event.getByLabel(this.words.units).nth(index).fill(String(units));
      if (price !== undefined) await event.getByLabel(this.words.price).nth(index).fill(price);
    }
  }

  /** The part of the answer under a heading. */
  answer(title) {
    return this.page.getByRole("article").filter({ has: this.page.getByRole("heading", { name: title, exact: true, level: 4 }) });
  }

  /** What is to be done, each with its last day where it has one. */
  async todo() {
    const days = await this.page.locator(".answer").first().locator(".todo > li").all();
    const due = days.map(async (day) => {
      const by = plain((await day.locator(".by").allTextContents()).join());
      return (await day.locator("li").allInnerTexts()).map((what) => plain(`${by} ${what}`));
    });
    return (await Promise.all(due)).flat();
  }

  /** The large figures of all events together, or of one. */
  async three(answer) {
    const { payNow, getBack, yours } = this.words;
    return Promise.all([payNow, getBack, yours].map(async (label) => (await this.figure(answer, label)).large));
  }

  /** The large figure, and what stands below it. */
  async figure(answer, label) {
    const term = answer.locator("dl.three > div").filter({ has: this.page.getByText(label, { exact: true }) });
    return { large: await text(term.locator(".large")), small: (await term.locator(".small").allTextContents()).map(plain) };
  }

  /** A figure of one kind of care. */
  async lineFigure(answer, service, label) {
    const line = answer.locator(".line").filter({ has: this.page.getByRole("heading", { name: service, level: 5 }) });
    return text(line.locator("dl.figures > div").filter({ has: this.page.getByText(label, { exact: true }) }).locator("dd"));
  }

  verdict() {
    return text(this.page.locator(".verdict"));
  }
}

export async function text(locator) {
  return plain(await locator.textContent());
}

/** Without the spaces of the source, and with ordinary ones for those that do not break. */
export function plain(words) {
  return words.replace(/\s+/g, " ").trim();
}
