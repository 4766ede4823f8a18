// The insurer's own part on a host's page: under the insurer's name, apart from the neutral figures, and never in their way.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { plain, text } from "../page/traveller.mjs";
import { STRICT, hostPage, visit, world } from "./support.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const EXAMPLE = readFileSync(`${ROOT}www/policy/eksempel.json`, "utf8");
const SKI_WEEK = JSON.parse(readFileSync(`${ROOT}tests/trips/ski-week.json`, "utf8"));
delete SKI_WEEK.today;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let all;
before(async () => (all = await world({ headers: { "Content-Security-Policy": `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html` } })));
after(() => all?.close());

const show = (tag, options) => (all.ground.pages["/"] = hostPage(tag, options));

/** A family's ski week, in which a mother is flown from the slope. */
async function skiWeek(page) {
  await page.evaluate(async (trip) => {
    const widget = document.querySelector("ehic-estimate");
    await widget.ready;
    widget.trip = trip;
  }, SKI_WEEK);
  await page.locator("article").nth(2).waitFor();
}

/** The rows of one part of the receipt: who, and how much. */
async function rows(page, title) {
  const part = page.locator(".policy li").filter({ has: page.getByRole("heading", { name: title, exact: true }) }).first();
  const [names, sums] = await Promise.all([part.locator(".row dt").allTextContents(), part.locator(".row dd:not(.small)").allTextContents()]);
  return names.map((name, at) => [plain(name), plain(sums[at])]);
}

const SAID = {
  da: {
    heading: "Eksempel Forsikring oplyser", invented: "Selskabet er opdigtet, og policen er et eksempel. Den kan ikke købes.", helicopter: "Brækket ben og helikopter fra pisten", home: "Hjemrejsen", ruined: "Ødelagt ferie",
    nobody: "Ingen betaler det for dig.",
    // 5,076.50 euro of her own at 7.4735 are 37,939 kroner; the policy pays them but for the excess of 500.
    rows: (price, card) => [["Det koster", price], ["Kortet betaler", card], ["Eksempel Forsikring betaler", "37.439 kr."], ["Du betaler selv", "500 kr."]],
    homeRows: [["Det koster", "30.000 kr."], ["Eksempel Forsikring betaler", "30.000 kr."], ["Du betaler selv", "0 kr."]],
  },
  en: {
    heading: "Eksempel Forsikring states", invented: "This insurer is invented, and the policy is an example. It cannot be bought.", helicopter: "Broken leg and a helicopter from the slope", home: "The journey home", ruined: "Ruined holiday",
    nobody: "Nobody pays it for you.",
    rows: (price, card) => [["It costs", price], ["The card pays", card], ["Eksempel Forsikring pays", "DKK 37,439"], ["You pay yourself", "DKK 500"]],
    homeRows: [["It costs", "DKK 30,000"], ["Eksempel Forsikring pays", "DKK 30,000"], ["You pay yourself", "DKK 0"]],
  },
};

for (const language of ["da", "en"]) {
  test(`the receipt of a ski week stands under the insurer's name (${language})`, async () => {
    const said = SAID[language];
    show(`<ehic-estimate lang="${language}" policy-src="/policy.json"></ehic-estimate>`, { language });
    all.ground.pages["/policy.json"] = EXAMPLE;
    const { page, watch, heard, until, close } = await visit(all, "/", { language });
    await until("ehic-ready");
    await skiWeek(page);
    const part = page.getByRole("region", { name: said.heading, exact: true });
    await part.waitFor();
    assert.equal(await text(part.locator(".invented")), said.invented);
    const paid = await rows(page, said.helicopter);
    const number = (sum) => Number(sum.replace(/\D/g, ""));
    assert.deepEqual(paid, said.rows(paid[0][1], paid[1][1]));
    assert.equal(number(paid[1][1]) + 37439 + 500, number(paid[0][1]), "who pays adds up to the price");
    assert.deepEqual(await rows(page, said.home), said.homeRows);
    assert.ok((await text(page.locator(".policy li").filter({ hasText: said.ruined }))).includes(said.nobody));
    assert.equal(await part.getByRole("link").first().getAttribute("href"), JSON.parse(EXAMPLE).terms.url[language]);
    assert.deepEqual(await heard("ehic-error"), []);
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}

test("no neutral figure, date or source is another with a policy than without", async () => {
  const neutral = async (tag) => {
    show(tag);
    const { page, until, close } = await visit(all);
    await until("ehic-ready");
    await skiWeek(page);
    if (tag.includes("policy-src")) await page.locator(".policy .receipt").first().waitFor();
    await page.locator(".sources summary").first().click();
    await page.locator(".sources a").first().waitFor();
    const said = (await page.locator("section.result").allTextContents()).map(plain);
    await close();
    return said;
  };
  all.ground.pages["/policy.json"] = EXAMPLE;
  const [without, having] = [await neutral("<ehic-estimate></ehic-estimate>"), await neutral('<ehic-estimate policy-src="/policy.json"></ehic-estimate>')];
  assert.ok(without.length >= 2 && without.join().length > 2000);
  assert.deepEqual(having, without);
});

const BAD = [
  ["a file with two mistakes", () => EXAMPLE.replace('"excess": 50000', '"excess": "500 kr."').replace("https://", "http://"), ["wrongType policy.excess", "badAddress policy.terms.url.da"]],
  ["a page instead of a file", () => "<!doctype html><p>404</p>", ["notJson policy"]],
  ["no file", () => undefined, ["unreachable policy"]],
];

for (const [what, content, expected] of BAD) {
  test(`${what}: the visitor is told in a sentence, the host in an event, and the answer stands`, async () => {
    show('<ehic-estimate policy-src="/policy.json" country="DE" from="2027-02-06" to="2027-02-13" ages="40" card-expires="2029-03-31"></ehic-estimate>');
    all.ground.pages["/policy.json"] = content();
    const { page, heard, until, close } = await visit(all);
    await until("ehic-error");
    await page.locator(".policy").waitFor();
    assert.equal(await text(page.locator(".policy")), "Det, forsikringsselskabet selv har at sige, kunne ikke hentes eller læses. Alt andet på siden gælder stadig.");
    const [{ detail }] = await heard("ehic-error");
    assert.deepEqual(detail.problems.map(({ code, path }) => `${code} ${path}`).sort(), expected.sort());
    assert.ok(detail.problems.every(({ message }) => message.length > 5));
    assert.equal(await text(page.locator(".verdict")), "Ja. Dit blå kort gælder på hele rejsen.");
    await close();
  });
}

test("a policy may be handed over as an object, changed, and taken back", async () => {
  show("<ehic-estimate></ehic-estimate>");
  const { page, heard, until, close } = await visit(all);
  await until("ehic-ready");
  assert.equal(await page.locator(".policy").count(), 0);
  const set = (policy) => page.evaluate((policy) => (document.querySelector("ehic-estimate").policy = policy), policy);
  await set({ ...JSON.parse(EXAMPLE), insurer: "Anden Forsikring" });
  await page.getByRole("heading", { name: "Anden Forsikring oplyser" }).waitFor();
  // Another language has its words too.
  await page.evaluate(() => document.querySelector("ehic-estimate").setAttribute("lang", "en"));
  await page.getByRole("heading", { name: "Anden Forsikring states" }).waitFor();
  await set({ insurer: "<img src=x onerror=alert(1)>" });
  await until("ehic-error");
  assert.ok((await heard("ehic-error"))[0].detail.problems.some(({ code, path }) => code === "markup" && path === "policy.insurer"));
  // What is no plain data is refused like any other mistake.
  const refused = await page.evaluate(async () => {
    const widget = document.querySelector("ehic-estimate");
    const codes = [];
    for (const wrong of [{ insurer() {} }, Symbol("policy"), { get insurer() { throw new Error("no"); } }, "policy", 10n]) {
      const told = new Promise((go) => widget.addEventListener("ehic-error", ({ detail }) => go(detail.problems[0]), { once: true }));
      widget.policy = wrong;
      const { code, path } = await told;
      codes.push(`${code} ${path}`);
    }
    return codes;
  });
  assert.deepEqual(refused, new Array(5).fill("wrongType policy"));
  await set(null);
  await page.locator(".policy").waitFor({ state: "detached" });
  await close();
});

test("where the card alone is asked about, the conditions stand there and no sums", async () => {
  show('<ehic-estimate mode="card" policy-src="/policy.json" country="TR" from="2027-02-06" to="2027-02-13" ages="40" card-expires="2029-03-31"></ehic-estimate>');
  all.ground.pages["/policy.json"] = EXAMPLE;
  const { page, close } = await visit(all);
  const part = page.locator(".policy");
  await part.getByText("Skal vises, hver gang du får hjælp i det offentlige").waitFor();
  assert.equal(await part.getByRole("link", { name: "+45 00 00 00 00" }).getAttribute("href"), "tel:+4500000000");
  assert.equal(await part.locator(".receipt").count(), 0);
  await close();
});

/** What is said of Danish cards alone. */
const OF_DENMARK = /\bblå|\bblue|\bgul|\byellow/i;

for (const [language, home, card, wants] of [
  ["da", "SE", "Det europæiske sygesikringskort (EHIC)", "Policen kræver, at det europæiske kort bliver vist, og du har intet gyldigt at vise den dag."],
  ["en", "DE", "The European Health Insurance Card (EHIC)", "The policy wants the European card shown, and you have nothing valid to show that day."],
  ["da", "GB", "GHIC eller EHIC fra Storbritannien", "Policen kræver, at dit GHIC eller EHIC bliver vist, og du har intet gyldigt at vise den dag."],
  ["en", "GB", "The UK GHIC or EHIC", "The policy wants your GHIC or EHIC shown, and you have nothing valid to show that day."],
]) {
  test(`to somebody who is insured in ${home} the statement speaks of that card (${language})`, async () => {
    show(`<ehic-estimate lang="${language}" policy-src="/policy.json"></ehic-estimate>`, { language });
    all.ground.pages["/policy.json"] = EXAMPLE;
    const { page, watch, heard, until, close } = await visit(all, "/", { language });
    await until("ehic-ready");
    // The card was left at home: the policy of the example wants it shown.
    const trip = { home, travellers: [{ age: 40 }], legs: [{ territory: "AT", arrive: "2027-02-07", depart: "2027-02-14" }], events: [{ leg: 0, traveller: 0, scenario: "brokenWrist" }] };
    await page.evaluate((trip) => (document.querySelector("ehic-estimate").trip = trip), trip);
    await page.locator(".policy .receipt").first().waitFor();
    const said = await text(page.locator(".policy"));
    assert.doesNotMatch(said, OF_DENMARK);
    assert.ok(said.includes(wants), said);
    assert.equal(await page.locator(".policy dt").filter({ hasText: card }).count(), 1);
    assert.deepEqual(await heard("ehic-error"), []);
    assert.deepEqual(watch.complaints, []);
    await close();
  });
}

test("a script, words or a policy that are slow to come hold nothing up", async () => {
  show('<ehic-estimate policy-src="/policy.json" country="DE" from="2027-02-06" to="2027-02-13" ages="40" card-expires="2029-03-31"></ehic-estimate>');
  all.ground.pages["/policy.json"] = EXAMPLE;
  let release;
  const held = new Promise((resolve) => (release = resolve));
  all.ground.spoil = (path) => (path.includes("/policy.") ? held : undefined);
  const { page, until, close } = await visit(all);
  await until("ehic-result");
  assert.equal(await text(page.locator(".verdict")), "Ja. Dit blå kort gælder på hele rejsen.");
  assert.equal(await page.locator(".policy").count(), 0);
  release();
  await page.locator(".policy").waitFor();
  all.ground.spoil = () => undefined;
  await close();
});

test("a script that is another than it should be is not taken in, and the answer stands", async () => {
  show('<ehic-estimate policy-src="/policy.json" country="DE" from="2027-02-06" to="2027-02-13" ages="40" card-expires="2029-03-31"></ehic-estimate>');
  all.ground.spoil = (path) => (/\/policy\.\w+\.js$/.test(path) ? "export const evil = 1;" : undefined);
  const { page, heard, until, close } = await visit(all);
  await until("ehic-error");
  assert.equal((await heard("ehic-error"))[0].detail.problems[0].code, "integrity");
  assert.equal(await text(page.locator(".verdict")), "Ja. Dit blå kort gælder på hele rejsen.");
  all.ground.spoil = () => undefined;
  await close();
});

for (const width of [1280, 320]) {
  test(`with the spacing of text that WCAG 2.2 (1.4.12) asks for, nothing is cut off: ${width} px`, async () => {
    show('<ehic-estimate policy-src="/policy.json"></ehic-estimate>');
    all.ground.pages["/policy.json"] = EXAMPLE;
    const { page, until, close } = await visit(all, "/", { width });
    await until("ehic-ready");
    await skiWeek(page);
    await page.locator(".policy .receipt").first().waitFor();
    const cut = await page.evaluate(() => {
      const root = document.querySelector("ehic-estimate").shadowRoot;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      const shown = [...root.querySelectorAll("button, legend, label, p, dt, dd, li, h2, h3, h4, h5, summary, a, td, th")].filter((element) => element.checkVisibility() && element.closest(".unseen") === null);
      const beyond = shown.filter((element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1);
      return { elements: beyond.map((element) => element.textContent.trim().slice(0, 60)), count: shown.length, wide: document.documentElement.scrollWidth - innerWidth };
    });
    assert.ok(cut.count > 100, String(cut.count));
    assert.deepEqual(cut.elements, []);
    assert.ok(cut.wide <= 0, `${cut.wide} px too wide`);
    await close();
  });
}

for (const language of ["da", "en"]) {
  for (const [theme, width] of [["light", 1280], ["dark", 1280], ["light", 320]]) {
    test(`axe finds nothing in the insurer's part: ${language}, ${theme}, ${width} px`, async () => {
      show(`<ehic-estimate policy-src="/policy.json"></ehic-estimate>`, { language });
      all.ground.pages["/policy.json"] = EXAMPLE;
      all.ground.headers = { "Content-Security-Policy": STRICT };
      const { page, until, close } = await visit(all, "/", { language, width, dark: theme === "dark" });
      await until("ehic-ready");
      await skiWeek(page);
      await page.locator(".policy .receipt").first().waitFor();
      await page.evaluate(AXE);
      const { violations } = await page.evaluate((values) => window.axe.run(document.querySelector("ehic-estimate"), { runOnly: { type: "tag", values } }), RULES);
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`), []);
      const { wide, shown } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, shown: innerWidth }));
      assert.ok(wide <= shown, `${wide} px of page on ${shown} px of screen`);
      await close();
    });
  }
}
