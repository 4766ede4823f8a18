// The package's sentences: what the page says of a report, for whoever shows it elsewhere.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import init, { EstimatorError, estimate } from "../../dist/npm/index.js";
import { loadSources } from "../../dist/npm/sources.js";
import { LANGUAGES, loadWords } from "../../dist/npm/words.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TRIPS = readdirSync(`${ROOT}tests/trips`).map((name) => ({ name, request: JSON.parse(readFileSync(`${ROOT}tests/trips/${name}`, "utf8")) }));
const skiWeek = TRIPS.find(({ name }) => name === "ski-week.json").request;

before(() => init());

test("the scripts do what their types promise", () => {
  execFileSync("node_modules/.bin/tsc", ["--project", "npm"], { cwd: ROOT, stdio: "pipe", encoding: "utf8" });
});

test("a ski week in Danish", async () => {
  const said = (await loadWords("da")).report(estimate(skiWeek), skiWeek);
  // The second traveller's card expires on the way, the fourth has none.
  assert.equal(said.household, "Ikke hele rejsen. Rejsende 2 (40 år) og Rejsende 4 (8 år) har ret til hjælp i Tyskland og Østrig, men ikke alle dage noget gyldigt at vise. Uden det betaler man først og søger pengene bagefter.");
  assert.deepEqual(said.cards[3], {
    who: "Rejsende 2 (40 år)",
    stay: "Østrig, 7.–14. februar 2027",
    spans: ["7.–10. februar 2027: Vis det blå kort. Du betaler kun din egen del.", "11.–14. februar 2027: Betal først, søg pengene bagefter."],
    reasons: said.cards[3].reasons,
  });
  assert.ok(said.cards[3].reasons.includes("Dit kort udløber undervejs. Den sidste gyldige dag er 10. februar 2027."));
  // 21 days of delivery before the first day in Germany, where the fourth traveller already needs it.
  assert.equal(said.actions[0].by, "Senest 16. januar 2027");
  assert.equal(said.actions[0].concerns, "Kun Rejsende 4 (8 år).");
  const wrist = said.events[2];
  assert.deepEqual([wrist.title, wrist.where], ["Brækket håndled", "Rejsende 3 (12 år), Østrig, 10. februar 2027"]);
  // One prescription at the fee of 2026, EUR 7.55, and nothing else for a child with a card; DKK 7.4735 to the euro.
  assert.match(wrist.local.outOfPocket, /^typisk 7,55\seuro/);
  assert.match(wrist.amounts.outOfPocket, /^typisk 56\skr\./);
  assert.match(said.converted, /^Omregnet til danske kroner/);
  assert.equal(said.estimateOnly, "Et overslag, ikke et tilbud.");
});

test("a ski week in English: a helicopter that is the traveller's own bill", async () => {
  const words = await loadWords("en");
  const report = estimate(skiWeek);
  const said = words.report(report, skiWeek);
  const [helicopter] = said.events[1].lines;
  assert.equal(helicopter.title, "Air ambulance (helicopter)");
  assert.equal(helicopter.settlement, "In the public system with a valid card: not covered, so you pay yourself.");
  assert.match(helicopter.steps[0].sentence, /^Full price, no public contribution$/);
  assert.equal(said.gaps.length, report.gaps.length);
  assert.ok(said.gaps.every(({ sentence }) => sentence.length > 20));
  assert.deepEqual([words.money(755, "EUR"), words.day("2027-02-03"), words.country("AT")], ["€7.55", "3 February 2027", "Austria"]);
});

for (const language of LANGUAGES) {
  for (const { name, request } of TRIPS) {
    test(`${name} is said without a code, a gap or a hole (${language})`, async () => {
      const words = await loadWords(language);
      const report = estimate(request);
      for (const text of textsOf(words.report(report, request))) {
        // A code, a name of an entry, an argument that is not there, or what a sentence without a word leaves.
        assert.doesNotMatch(text.replaceAll("MitID", "it"), /[a-z][A-Z]|\{|\}|undefined|NaN|\w-\w+-\w| {2}|^ | $/, text);
      }
      for (const line of report.events.flatMap(({ lines }) => lines)) {
        const { steps, elsewhere } = words.explain(line);
        const sum = (end) => [...steps, ...elsewhere].reduce((all, step) => all + step[end], 0);
        for (const end of ["low", "typical", "high"]) assert.equal(sum(end), line.amounts.outOfPocket[end], `${line.service} ${end}`);
      }
    });
  }
}

function textsOf(value) {
  if (typeof value === "string") return [value];
  return Object.values(value).flatMap(textsOf);
}

test("what is paid less what comes back is what it costs, in whole kroner too", async () => {
  const words = await loadWords("da");
  for (const { request } of TRIPS) {
    for (const { amounts } of words.report(estimate(request), request).events) {
      const kroner = (text) => Number(/(?:typisk )?(-?[\d.]+)\skr\./.exec(text)[1].replaceAll(".", ""));
      assert.equal(kroner(amounts.payNow) - kroner(amounts.refund), kroner(amounts.outOfPocket), JSON.stringify(amounts));
    }
  }
});

test("a language without words is refused, and named", async () => {
  await assert.rejects(loadWords("de"), { name: "RangeError", message: 'There are words in "da" and "en", not in "de".' });
});

test("a refusal is said to whoever filled in the form", async () => {
  let problems = [];
  try {
    estimate({ travellers: [{ age: 140 }], legs: [{ territory: "Narnia", arrive: "2027-02-30", depart: "2027-03-01" }], evnts: [], events: [{ leg: 0, traveller: 0, care: [{ service: "doctor", units: 0 }] }] });
  } catch (error) {
    assert.ok(error instanceof EstimatorError);
    problems = error.problems;
  }
  const words = await loadWords("en");
  const said = Object.fromEntries(problems.map((problem) => [problem.path, words.problem(problem)]));
  assert.equal(said["travellers[0].age"], "Age: enter a number from 0 to 120.");
  assert.equal(said["legs[0].territory"], "Destination: we do not know that country. Choose one from the list.");
  assert.equal(said["legs[0].arrive"], "Arrival: there is no such day in the calendar.");
  assert.equal(said["evnts"], "evnts: we do not know this.");
  assert.equal(said["events[0].care[0].units"], "units: enter a number from 1 to 365.");
});

test("every source that a report names is found", async () => {
  const sources = await loadSources();
  for (const { request } of TRIPS) {
    const report = estimate(request);
    const named = [
      ...report.events.flatMap(({ lines }) => lines.map((line) => [sources.ofLine(line), [...line.rule.sources, ...line.notes.flatMap((note) => note.sources)]])),
      ...report.gaps.map((gap) => [sources.ofGap(gap), gap.sources]),
      ...[...report.actions, ...report.cards.flatMap(({ reasons }) => reasons), ...report.caveats.flatMap(({ notes }) => notes)].map((note) => [sources.ofNote(note), note.sources]),
    ];
    for (const [found, ids] of named) {
      assert.equal(found.length, new Set(ids).size, ids.join());
      for (const { title, publisher } of found) assert.ok(title !== "" && publisher !== "");
    }
  }
});
