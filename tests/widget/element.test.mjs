// The widget on a host's page: filled in, asked, listened to.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Traveller, text } from "../page/traveller.mjs";
import { STRICT, hostPage, visit, world } from "./support.mjs";

let all;
before(async () => (all = await world({ headers: { "Content-Security-Policy": STRICT } })));
after(() => all?.close());

/** Opens a page of the host with this in it. */
function show(body, { head, script, pages, ...options } = {}) {
  Object.assign(all.ground.pages, pages, { "/": hostPage(body, { head, script, language: options.language }) });
  return visit(all, "/", options);
}

const AUSTRIA = `country="AT" from="2027-02-07" to="2027-02-14"`;

test("attributes fill in the form, and the first answer is there without a key being touched", async () => {
  const { page, watch, heard, until, close } = await show(`<ehic-estimate ${AUSTRIA} ages="42 40" card-expires="2029-03-31"><a href="https://insurer.example/kort">Om kortet</a></ehic-estimate>`);
  await until("ehic-result");
  assert.equal(await text(page.locator(".verdict")), "Ja. Jeres blå kort gælder på hele rejsen.");
  assert.equal(await page.getByText("Om kortet", { exact: true }).isVisible(), false);
  const [{ detail }] = await heard("ehic-result");
  assert.equal(detail.card, "card");
  assert.equal(detail.totals, null, "nothing has happened yet that would cost anything");
  assert.equal(JSON.stringify(detail).includes("2027-02-07"), false, "what was typed is in the event");
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("a region, one card for each, and somebody without one", async () => {
  const { page, until, close } = await show(`<ehic-estimate lang="en" country="ES-CN" from="2027-02-07" to="2027-02-14" ages="42 8" card-expires="2029-03-31 none"></ehic-estimate>`);
  await until("ehic-result");
  const person = new Traveller(page, "en");
  assert.equal(await person.group("Traveller 1").getByLabel("Year", { exact: true }).inputValue(), "2029");
  assert.equal(await person.group("Traveller 2").getByLabel(person.words.card).isChecked(), false);
  assert.equal(await page.getByLabel("Destination").inputValue(), "Spain");
  assert.match(await text(page.locator("#leg0-region").locator("option:checked")), /Canary/);
  await close();
});

test("how old somebody is stays open where nobody has said it, and is asked", async () => {
  const { page, until, heard, close } = await show(`<ehic-estimate ${AUSTRIA} adults="2" children="1" card-expires="2029-03-31"></ehic-estimate>`);
  await until("ehic-ready");
  assert.equal(await page.getByLabel("Alder", { exact: true }).count(), 3);
  assert.deepEqual(await heard("ehic-result"), []);
  for (const [at, age] of ["42", "40", "8"].entries()) await page.getByLabel("Alder", { exact: true }).nth(at).fill(age);
  await until("ehic-result");
  assert.equal(await text(page.locator(".verdict")), "Ja. Jeres blå kort gælder på hele rejsen.");
  await close();
});

const SKI_WEEK = {
  travellers: [
    { age: 42, documents: [{ kind: "ehic", expires: "2029-03-31" }] },
    { age: 40, documents: [{ kind: "ehic", expires: "2027-02-10" }] },
    { age: 12, documents: [{ kind: "ehic", expires: "2029-03-31" }] },
    { age: 8 },
  ],
  legs: [
    { territory: "DE", arrive: "2027-02-06", depart: "2027-02-07" },
    { territory: "AT", arrive: "2027-02-07", depart: "2027-02-14", activities: ["skiing"] },
  ],
  events: [
    { leg: 0, traveller: 3, scenario: "feverChild" },
    { leg: 1, traveller: 1, date: "2027-02-09", scenario: "skiHelicopterFracture" },
    { leg: 1, traveller: 2, date: "2027-02-10", scenario: "brokenWrist" },
  ],
};

test("a family's ski week that the host hands over has the figures of the page", async () => {
  const { page, watch, until, heard, close } = await show(`<ehic-estimate id="one" expose="inputs"></ehic-estimate>`);
  await until("ehic-ready");
  await page.evaluate((trip) => (document.getElementById("one").trip = trip), SKI_WEEK);
  await until("ehic-result");
  const person = new Traveller(page, "da");
  const yours = await person.figure(person.answer("Brækket ben og helikopter fra pisten"), person.words.yours);
  // The same as in tests/page/journeys.test.mjs, where they are figured by hand.
  assert.equal(yours.large, "37.939 kr.");
  assert.ok(yours.small.includes("typisk 5.076,50 euro, mellem 1.679,27 og 8.096,10 euro"), yours.small.join(" / "));
  assert.equal(await person.lineFigure(person.answer("Barn med feber"), "Læge", person.words.payNow), "50 euro mellem 30 og 100 euro");
  assert.equal((await person.figure(person.answer("Brækket håndled"), person.words.yours)).large, "56 kr.");
  const result = (await heard("ehic-result")).at(-1).detail;
  assert.equal(result.estimate.events[1].local.outOfPocket.typical, 507650);
  assert.equal(result.totals.currency, "DKK");
  // What was handed over comes back.
  assert.deepEqual(result.trip.legs, SKI_WEEK.legs.map((leg) => ({ activities: [], ...leg })));
  assert.deepEqual(result.trip.travellers[3].documents, []);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("what is wrong in the tag is said all at once, and the rest counts", async () => {
  const { page, watch, heard, until, close } = await show(
    `<ehic-estimate id="bad" country="AT XX" from="2027-02-30" to="next week" ages="42 200" card-expires="soon" mode="huge" theme="pink" currency="ABC"></ehic-estimate>`,
  );
  await until("ehic-ready");
  const errors = await heard("ehic-error");
  assert.equal(errors.length, 1);
  assert.deepEqual(
    errors[0].detail.problems.map(({ code, path }) => `${path}: ${code}`).sort(),
    ["attribute ages: outOfRange", "attribute card-expires: badDate", "attribute country: unknownValue", "attribute currency: unknownValue", "attribute from: badDate", "attribute mode: unknownValue", "attribute theme: unknownValue", "attribute to: badDate"],
  );
  assert.ok(errors[0].detail.problems.every(({ message }) => message.length > 10));
  assert.equal(await page.evaluate(() => document.getElementById("bad").matches(":state(invalid)")), true);
  assert.equal(await page.getByLabel("Rejsemål").inputValue(), "Østrig");
  assert.equal(await page.getByLabel("Alder", { exact: true }).inputValue(), "42");
  await page.evaluate(() => {
    const bad = document.getElementById("bad");
    for (const [name, value] of Object.entries({ country: "AT", from: "2027-02-07", to: "2027-02-14", ages: "42", "card-expires": "2029-03-31", mode: "full", theme: "auto", currency: "EUR" })) bad.setAttribute(name, value);
  });
  await until("ehic-result");
  assert.equal(await page.evaluate(() => document.getElementById("bad").matches(":state(invalid)")), false);
  assert.deepEqual(watch.complaints, []);
  await close();
});

for (const [what, attributes, expected] of [
  ["no address", 'core-src="http://[" page-url="http://[" embed-url="http://["', ["core-src", "embed-url", "page-url"]],
  ["a script in the shape of one", 'core-src="javascript://x/%0aalert(1)" page-url="javascript:alert(1)" embed-url="javascript:alert(1)"', ["core-src", "embed-url", "page-url"]],
  ["no folder that holds a file", 'core-src="data:text/plain,x"', ["core-src"]],
]) {
  test(`an address that is ${what} is said and left out, and the answer stands`, async () => {
    const { page, watch, heard, until, close } = await show(`<ehic-estimate id="one" ${attributes} ${AUSTRIA} ages="42" card-expires="2029-03-31"></ehic-estimate>`);
    await until("ehic-result");
    assert.deepEqual((await heard("ehic-error")).flatMap(({ detail }) => detail.problems.map(({ code, path }) => `${code} ${path}`)).sort(), expected.map((name) => `badAddress attribute ${name}`));
    assert.equal(await text(page.locator(".verdict")), "Ja. Dit blå kort gælder på hele rejsen.");
    assert.equal(await page.evaluate(() => document.getElementById("one").toURL()), null);
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}

test("moved into another document, where its style sheets cannot come along, it leaves the place to the host's own link", async () => {
  const { page, heard, until, close } = await show(`<ehic-estimate id="one" ${AUSTRIA} ages="42" card-expires="2029-03-31"><a href="/kort">Om kortet</a></ehic-estimate>`);
  await until("ehic-result");
  await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    const one = document.getElementById("one");
    one.addEventListener("ehic-error", ({ detail }) => window.heard.push({ type: "ehic-error", detail }));
    frame.contentDocument.body.append(one);
  });
  await until("ehic-error");
  assert.deepEqual((await heard("ehic-error"))[0].detail.problems.map(({ code }) => code), ["moved"]);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("link", { name: "Om kortet" }).waitFor();
  assert.equal(await frame.locator(".verdict").count(), 0);
  // Elsewhere on its own page it stays what it was.
  await close();
});

test("taken out of the page and put in again elsewhere, it goes on with what was typed", async () => {
  const { page, watch, until, close } = await show(`<div id="here"><ehic-estimate id="one" ${AUSTRIA} ages="42" card-expires="2029-03-31"></ehic-estimate></div><div id="there"></div>`);
  await until("ehic-result");
  await page.getByLabel("Rejsemål").fill("Italien");
  await page.evaluate(async () => {
    const one = document.getElementById("one");
    one.remove();
    await new Promise((over) => setTimeout(over, 100));
    document.getElementById("there").append(one);
  });
  assert.equal(await page.getByLabel("Rejsemål").inputValue(), "Italien");
  await page.getByLabel("Alder", { exact: true }).fill("70");
  await page.waitForFunction(() => document.getElementById("one").trip.travellers[0].age === 70);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("a trip that cannot be read, or not be shown, is refused with every place", async () => {
  const { page, heard, until, close } = await show(`<ehic-estimate id="one" ${AUSTRIA} ages="42"></ehic-estimate>`);
  await until("ehic-ready");
  const problems = async (trip) => {
    await page.evaluate((trip) => {
      window.heard.length = 0;
      document.getElementById("one").trip = trip;
    }, trip);
    return (await heard("ehic-error")).flatMap(({ detail }) => detail.problems.map(({ code, path }) => `${path}: ${code}`)).sort();
  };
  assert.deepEqual(await problems({ travellers: [{ age: -1 }], legs: [{ territory: "AT", arrive: "2027-02-07", depart: "2027-02-01" }] }), ["trip.legs[0].depart: wrongOrder", "trip.travellers[0].age: outOfRange"]);
  assert.deepEqual(await problems("Austria, next week"), ["trip: wrongType"]);
  assert.deepEqual(await problems({ home: "SE", currency: "SEK", travellers: [{ age: 40, documents: [{ kind: "ghic", expires: "2029-01-01" }] }], legs: [{ territory: "AT", arrive: "2027-02-07", depart: "2027-02-08" }] }), ["trip.currency: unsupported", "trip.travellers[0].documents[0]: unsupported"]);
  // The attributes count again.
  assert.equal(await page.getByLabel("Alder", { exact: true }).inputValue(), "42");
  await close();
});

test("a mode shows what it is for, and never less than the verdict with its sources", async () => {
  for (const [mode, { money, take }] of Object.entries({ card: { money: 0, take: 1 }, estimate: { money: 1, take: 0 }, full: { money: 1, take: 1 } })) {
    const { page, until, close } = await show(`<ehic-estimate mode="${mode}" ${AUSTRIA} ages="42" card-expires="2029-03-31"></ehic-estimate>`);
    await until("ehic-result");
    assert.equal(await page.locator("#money-heading").count(), money, mode);
    assert.equal(await page.locator("#take-heading").count(), take, mode);
    assert.equal(await page.locator(".verdict").count(), 1, mode);
    assert.ok((await page.locator(".sources").count()) > 0, mode);
    await close();
  }
});

test("a mode that changes on the way brings the words that it needs", async () => {
  const { page, watch, until, close } = await show(`<ehic-estimate id="one" mode="card" ${AUSTRIA} ages="42" card-expires="2029-03-31"></ehic-estimate>`);
  await until("ehic-result");
  assert.equal(watch.requests.filter((address) => address.endsWith("money.json")).length, 0);
  await page.evaluate(() => document.getElementById("one").setAttribute("mode", "full"));
  await page.locator(".scenario").first().waitFor();
  assert.equal(await page.getByRole("button", { name: "Tandpine" }).count(), 1);
  await page.evaluate(() => document.getElementById("one").setAttribute("lang", "en"));
  await page.getByRole("button", { name: "Toothache" }).waitFor();
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("a language that is named while the widget is still loading is the one it speaks", async () => {
  let release;
  const held = new Promise((go) => (release = go));
  all.ground.spoil = (path) => (path.endsWith(".wasm") ? held : undefined);
  const { page, watch, close } = await show(`<ehic-estimate id="one" ${AUSTRIA} ages="42" card-expires="2029-03-31"></ehic-estimate>`);
  // Danish words are on their way, as the page is Danish; then a script of the host's, or of the frame, says otherwise.
  for (let tries = 0; tries < 200 && !all.ground.asked.some((path) => path.endsWith(".wasm")); tries += 1) await page.waitForTimeout(25);
  await page.evaluate(() => document.getElementById("one").setAttribute("lang", "en"));
  release();
  await page.getByLabel("Destination").waitFor();
  assert.equal(await page.getByLabel("Destination").inputValue(), "Austria");
  assert.equal(await text(page.locator(".verdict")), "Yes. Your blue card is good for the whole trip.");
  assert.deepEqual(watch.complaints, []);
  all.ground.spoil = () => undefined;
  await close();
});

test("amounts come in the currency that the host names", async () => {
  const { page, until, heard, close } = await show(`<ehic-estimate id="one" currency="eur"></ehic-estimate>`);
  await until("ehic-ready");
  await page.evaluate((trip) => (document.getElementById("one").trip = trip), SKI_WEEK);
  await until("ehic-result");
  assert.equal((await heard("ehic-result")).at(-1).detail.totals.currency, "EUR");
  const person = new Traveller(page, "da");
  assert.match((await person.figure(person.answer("Brækket håndled"), person.words.yours)).large, /^7,55 euro$/);
  await close();
});

test("properties and methods: the estimate, the dates, the address, and back to the start", async () => {
  const { page, until, close } = await show(`<ehic-estimate id="one" ${AUSTRIA} ages="42" card-expires="2027-02-10" page-url="https://ehic.example/da/"></ehic-estimate>`);
  await until("ehic-result");
  const one = (read) => page.evaluate(`(async () => { const one = document.getElementById("one"); await one.ready; return ${read}; })()`);
  assert.equal(await one("one.estimate.household.basis"), "payAndClaim", "the card ends on the way");
  assert.match(await one("one.toICS()"), /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:2027[\s\S]*END:VCALENDAR\r\n$/);
  assert.equal(await one("one.toURL()"), "https://ehic.example/da/#v=1&leg=AT,2027-02-07,2027-02-14&traveller=42,card.10.02.2027");
  await page.getByLabel("Rejsemål").fill("Italien");
  await page.getByLabel("Alder", { exact: true }).fill("70");
  assert.equal(await one("one.trip.travellers[0].age"), 70);
  // No link leads to a page of the site that the host does not have.
  const links = await page.evaluate(() => [...document.getElementById("one").shadowRoot.querySelectorAll("a[href]")].map(({ href }) => href).filter((href) => href.startsWith(location.origin)));
  assert.deepEqual(links, []);
  // What somebody has typed is not overwritten by an attribute.
  await page.evaluate(() => document.getElementById("one").setAttribute("country", "NO"));
  assert.equal(await page.getByLabel("Rejsemål").inputValue(), "Italien");
  await one("one.reset()");
  await page.waitForFunction(() => document.getElementById("one").shadowRoot.querySelector("#leg0-country").value === "Norge");
  assert.equal(await page.getByLabel("Alder", { exact: true }).inputValue(), "42");
  await close();
});

test("without expose, no event carries what somebody has typed or fears", async () => {
  const { page, until, heard, close } = await show(`<ehic-estimate id="one"></ehic-estimate>`);
  await until("ehic-ready");
  await page.getByLabel("Rejsemål").fill("Italien");
  await page.getByLabel("Ankomst").fill("2027-07-01");
  await page.getByLabel("Hjemrejse eller videre").fill("2027-07-08");
  await page.getByLabel("Alder", { exact: true }).fill("67");
  await page.getByLabel("Det blå EU-sygesikringskort").uncheck();
  await page.locator(".scenario").first().click();
  await page.locator("article dl.three").waitFor();
  const changes = await heard("ehic-change");
  assert.ok(changes.length > 0);
  for (const { detail } of changes) assert.deepEqual(detail, { schema: 1 });
  const results = await heard("ehic-result");
  assert.deepEqual(Object.keys(results.at(-1).detail).sort(), ["card", "dataHash", "dataReviewed", "events", "ratesOn", "schema", "totals", "version"]);
  assert.equal(results.at(-1).detail.events, 1);
  await close();
});

test("two widgets on a page do not disturb each other", async () => {
  const { page, watch, heard, until, close } = await show(
    `<ehic-estimate id="da" ${AUSTRIA} ages="42" card-expires="2029-03-31"></ehic-estimate><ehic-estimate id="en" lang="en" country="CH" from="2027-03-01" to="2027-03-05" ages="30" card-expires="2026-12-31"></ehic-estimate>`,
    { height: 6000 },
  );
  await until("ehic-result", 2);
  const [first, second] = [page.locator("#da"), page.locator("#en")];
  const before = await text(second.locator(".verdict"));
  await first.getByLabel("Rejsemål").fill("Tyrkiet");
  await first.getByLabel("Alder", { exact: true }).fill("70");
  await page.waitForFunction(() => /gælder ikke|Nej/.test(document.getElementById("da").shadowRoot.querySelector(".verdict").textContent));
  assert.equal(await text(second.locator(".verdict")), before);
  assert.equal(await second.getByLabel("Age", { exact: true }).inputValue(), "30");
  assert.equal(await second.getByLabel("Destination").inputValue(), "Switzerland");
  await page.evaluate(() => document.getElementById("da").remove());
  await second.getByLabel("Year", { exact: true }).fill("2029");
  await page.waitForFunction((before) => document.getElementById("en").shadowRoot.querySelector(".verdict").textContent.trim() !== before, before);
  assert.match(await text(second.locator(".verdict")), /^Yes\./);
  // Both share one estimator, fetched once.
  assert.equal(watch.requests.filter((address) => address.endsWith(".wasm")).length, 1);
  assert.ok((await heard()).every(({ from }) => ["da", "en"].includes(from)));
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("inside a form of the host nothing of it is sent, and no key of it is heard", async () => {
  const { page, watch, until, close } = await show(
    `<form id="quote" action="/quote"><label>Navn <input name="name" value="Ane"></label><ehic-estimate id="one" name="trip" ${AUSTRIA} ages="42"></ehic-estimate><button>Send</button></form>`,
    { script: `<script type="module" src="/widget/ehic-estimate.js"></script><script src="/count.js"></script>`, pages: { "/count.js": "window.counted = { input: 0, change: 0, submit: 0 }; addEventListener('DOMContentLoaded', () => { const form = document.getElementById('quote'); for (const type of ['input', 'change', 'submit']) form.addEventListener(type, (event) => { window.counted[type]++; event.preventDefault(); }); });" } },
  );
  await until("ehic-ready");
  await page.getByLabel("Alder", { exact: true }).fill("43");
  await page.getByLabel("Alder", { exact: true }).press("Enter");
  await page.getByLabel("Det gule sundhedskort").check();
  assert.deepEqual(await page.evaluate(() => window.counted), { input: 0, change: 0, submit: 0 });
  assert.deepEqual(await page.evaluate(() => [...new FormData(document.getElementById("quote"))]), [["name", "Ane"]]);
  assert.equal(await page.evaluate(() => document.getElementById("quote").elements.length), 2);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("inside somebody else's shadow root it works, and speaks the language around it", async () => {
  const { page, watch, until, close } = await show(`<host-card></host-card>`, {
    language: "en",
    script: `<script type="module" src="/card.js"></script>`,
    pages: { "/card.js": `import "/widget/ehic-estimate.js"; customElements.define("host-card", class extends HTMLElement { constructor() { super(); const widget = document.createElement("ehic-estimate"); for (const [name, value] of Object.entries({ country: "AT", from: "2027-02-07", to: "2027-02-14", ages: "42", "card-expires": "2029-03-31" })) widget.setAttribute(name, value); this.attachShadow({ mode: "open" }).append(widget); } });` },
  });
  await until("ehic-result");
  assert.match(await text(page.locator(".verdict")), /^Yes\./);
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("it is fetched when somebody comes near, or by the keyboard", async () => {
  const { page, watch, until, heard, close } = await show(`<p class="far">x</p><ehic-estimate ${AUSTRIA} ages="42"><a href="/kort">Om kortet</a></ehic-estimate>`, { head: `<link rel="stylesheet" href="/far.css">`, pages: { "/far.css": ".far { height: 6000px }" } });
  await page.waitForTimeout(400);
  assert.deepEqual(watch.requests.filter((address) => /wasm|\/words\//.test(address)), []);
  assert.deepEqual(await heard(), []);
  await page.evaluate(() => scrollTo(0, 5400));
  await until("ehic-ready");
  await page.reload();
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator("ehic-estimate a").focus({ timeout: 2000 });
  await until("ehic-ready");
  await close();
});

test("nothing on the page moves when the widget comes", async () => {
  for (const width of [375, 1280]) {
    for (const tag of [`<ehic-estimate></ehic-estimate>`, `<ehic-estimate mode="card" ${AUSTRIA} ages="42 40 12 8" card-expires="2029-03-31"></ehic-estimate>`]) {
      const { page, until, close } = await show(tag, { width, height: 812 });
      await until("ehic-ready");
      await page.waitForTimeout(700);
      assert.equal(await page.evaluate(() => window.shifts), 0, `${width} ${tag}`);
      await close();
    }
  }
});

test("at twice the size, and on a narrow column of a wide page, nothing is cut off", async () => {
  const { page, until, close } = await show(`<div class="column"><ehic-estimate ${AUSTRIA} ages="42" card-expires="2029-03-31"></ehic-estimate></div>`, { head: `<link rel="stylesheet" href="/narrow.css">`, pages: { "/narrow.css": "html { zoom: 2 } .column { width: 300px }" } });
  await until("ehic-result");
  await page.waitForTimeout(300);
  const { inside, outside } = await page.evaluate(() => {
    const widget = document.querySelector("ehic-estimate");
    const { width } = widget.getBoundingClientRect();
    const wide = [...widget.shadowRoot.querySelectorAll(".frame *")].map((element) => element.getBoundingClientRect().right - widget.getBoundingClientRect().left).filter((right) => right > width + 1);
    return { inside: wide.length, outside: width };
  });
  assert.ok(outside > 0);
  assert.equal(inside, 0);
  // One column, as the widget is narrow and the page is not.
  const [ask, answer] = await page.evaluate(() => [...document.querySelector("ehic-estimate").shadowRoot.querySelectorAll(".pair")].slice(0, 1).flatMap((pair) => [...pair.children].map((child) => child.getBoundingClientRect().top)));
  assert.ok(answer > ask + 100);
  await close();
});

test("the keyboard goes into the widget and out again", async () => {
  const { page, watch, until, close } = await show(`<a id="before" href="/a">Før</a><ehic-estimate mode="card" ${AUSTRIA} ages="42" card-expires="2029-03-31"></ehic-estimate><a id="behind" href="/b">Efter</a>`);
  await until("ehic-result");
  await page.waitForTimeout(500);
  await page.locator("#before").focus();
  const visited = [];
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press("Tab");
    const { id, visible } = await page.evaluate(() => {
      const focused = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
      const { outlineStyle } = getComputedStyle(focused);
      return { id: focused.id || focused.tagName, visible: outlineStyle !== "none" };
    });
    assert.ok(visible, `${id} does not show that it has the focus`);
    visited.push(id);
    if (id === "behind") break;
  }
  assert.ok(visited.includes("leg0-country") && visited.includes("traveller0-year"), visited.join());
  assert.equal(visited.at(-1), "behind");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "EHIC-ESTIMATE");
  assert.deepEqual(watch.complaints, []);
  await close();
});

test("what the widget says is found in the page, and is on paper", async () => {
  const { page, until, close } = await show(`<ehic-estimate ${AUSTRIA} ages="42" card-expires="2029-03-31"></ehic-estimate>`);
  await until("ehic-result");
  assert.equal(await page.evaluate(() => window.find("Ja. Dit blå kort gælder på hele rejsen.")), true);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".verdict").isVisible(), true);
  assert.equal(await page.locator("#leg0-country").isVisible(), false);
  const pdf = await page.pdf({ format: "A4" });
  assert.ok(pdf.length > 20_000);
  await close();
});

test("the host's heading, button and legal text stand beside the answer", async () => {
  const { page, until, close } = await show(
    `<ehic-estimate ${AUSTRIA} ages="42" card-expires="2029-03-31"><h2 slot="heading">Tjek dit kort</h2><a slot="cta" href="/koeb">Køb rejseforsikring</a><p slot="disclaimer">Selskabets vilkår gælder.</p><a href="/kort">Om kortet</a></ehic-estimate>`,
  );
  await until("ehic-result");
  for (const shown of ["Tjek dit kort", "Køb rejseforsikring", "Selskabets vilkår gælder."]) assert.equal(await page.getByText(shown).isVisible(), true, shown);
  assert.equal(await page.getByText("Om kortet", { exact: true }).isVisible(), false);
  const [heading, verdict, button] = await Promise.all([page.getByText("Tjek dit kort"), page.locator(".verdict"), page.getByText("Køb rejseforsikring")].map((locator) => locator.boundingBox()));
  assert.ok(heading.y < verdict.y && verdict.y < button.y);
  await close();
});
