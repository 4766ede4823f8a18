// What an insurer's policy adds: its file is read whole or refused whole, and the receipt adds up. Expected amounts are figured by hand.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import Ajv from "ajv";
import { build } from "esbuild";
import { parse } from "smol-toml";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (file) => readFileSync(ROOT + file, "utf8");
const EXAMPLE = read("www/policy/eksempel.json");
const SKI_WEEK = JSON.parse(read("tests/trips/ski-week.json"));

let module, estimate, EstimatorError, matches;
before(async () => {
  const { outputFiles } = await build({ entryPoints: [`${ROOT}www/src/policy.ts`], bundle: true, write: false, format: "esm" });
  module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
  const estimator = await import(`${ROOT}dist/npm/index.js`);
  await estimator.default({ module_or_path: readFileSync(`${ROOT}dist/npm/ehic_estimator_bg.wasm`) });
  ({ estimate, EstimatorError } = estimator);
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, formats: { date: (day) => !Number.isNaN(Date.parse(`${day}T00:00Z`)) && new Date(`${day}T00:00Z`).toISOString().slice(0, 10) === day } });
  matches = ajv.compile(JSON.parse(read("www/policy/policy.schema.json")));
});

/** The example with some of it changed; what is undefined is left out. */
function changed(changes, from = JSON.parse(EXAMPLE)) {
  return JSON.parse(JSON.stringify({ ...from, ...changes }));
}

function problemsOf(value) {
  try {
    module.checkPolicy(value);
  } catch (error) {
    assert.equal(error.name, "PolicyError");
    return error.problems.map(({ code, path }) => `${code} ${path}`.trim());
  }
  return [];
}

// The file

test("the example is a policy, and says of itself that it is invented", () => {
  assert.equal(module.readPolicy(EXAMPLE).invented, true);
  assert.equal(matches(JSON.parse(EXAMPLE)), true, JSON.stringify(matches.errors));
  // Every thing that the card leaves open, as an insurer should.
  assert.deepEqual(Object.keys(JSON.parse(EXAMPLE).covers), [...module.COVER_CODES]);
});

test("everything that the estimator may tell of has its cover", () => {
  const gaps = /GapCode \{([\s\S]*?)\n {4}\}/.exec(read("src/vocabulary.rs"))[1];
  const codes = [...gaps.matchAll(/= "(\w+)"/g)].map(([, code]) => code);
  assert.ok(codes.length > 15);
  assert.deepEqual([...codes, "ownShare"].sort(), [...module.COVER_CODES].sort());
});

test("a bill on a line of an event falls under the cover of its row in data/outside.toml", () => {
  const rows = parse(read("data/outside.toml")).cost.filter(({ priced_by }) => priced_by !== undefined);
  const expected = new Set(rows.flatMap(({ gap, territories, priced_by }) => priced_by.flatMap((service) => territories.map((place) => `${service} ${gap} ${place}`))));
  const told = module.PRICED.flatMap(([service, code, places]) => places.map((place) => `${service} ${code} ${place}`));
  assert.deepEqual([...new Set(told)].sort(), [...expected].sort());
});

/** What may be wrong with a file: what is changed, and every problem that is named. */
const WRONG = [
  ["nothing in it", () => ({}), ["alarm", "blueCard", "covers", "currency", "excess", "insurer", "product", "schema", "terms", "where"].map((name) => `missing ${name}`)],
  ["no object", () => [], ["wrongType"]],
  ["null", () => null, ["wrongType"]],
  ["another format", () => changed({ schema: "ehic-policy/2" }), ["unknownValue schema"]],
  ["a field nobody knows", () => changed({ price: 5 }), ["unknownField price"]],
  ["a prototype", () => JSON.parse(EXAMPLE.replace("{", '{"__proto__": {"x": 1}, ')), ["unknownField __proto__"]],
  ["a name that every object has", () => JSON.parse(EXAMPLE.replace("{", '{"constructor": 1, ')), ["unknownField constructor"]],
  ["markup in the name", () => changed({ insurer: "<b>Tryk</b>" }), ["markup insurer"]],
  ["a name that runs backwards", () => changed({ insurer: "abc\u202edef" }), ["markup insurer"]],
  ["a line break", () => changed({ insurer: "To\nlinjer" }), ["markup insurer"]],
  ["a name under a tower of accents, which would stand on what is above it", () => changed({ insurer: `A${"\u0310\u0316".repeat(29)}` }), ["markup insurer"]],
  ["a name of signs that nobody sees", () => changed({ insurer: "\u3164" }), ["markup insurer"]],
  ["a name of empty patterns", () => changed({ insurer: "A\u2800" }), ["markup insurer"]],
  ["half a sign", () => changed({ insurer: "A\ud800" }), ["markup insurer"]],
  ["an empty name", () => changed({ insurer: "  " }), ["missing insurer"]],
  ["a name of 61 signs", () => changed({ insurer: "å".repeat(61) }), ["outOfRange insurer"]],
  ["one language alone", () => changed({ product: { da: "Rejse" } }), ["missing product.en"]],
  ["terms by an open line", () => changed({ terms: { date: "2026-01-01", url: { da: "http://eksempel.example/", en: "javascript:alert(1)" } } }), ["badAddress terms.url.da", "badAddress terms.url.en"]],
  ["terms behind a password", () => changed({ terms: { date: "2026-01-01", url: { da: "https://a@b.example/", en: "https://b.example" } } }), ["badAddress terms.url.da"]],
  ["a day that does not exist", () => changed({ terms: { ...JSON.parse(EXAMPLE).terms, date: "2026-02-29" } }), ["badDate terms.date"]],
  ["a currency in small letters", () => changed({ currency: "dkk" }), ["unknownValue currency"]],
  ["half an øre", () => changed({ excess: 0.5 }), ["wrongType excess"]],
  ["an excess below nothing", () => changed({ excess: -1 }), ["outOfRange excess"]],
  ["a number without its country", () => changed({ alarm: { phone: "70105050", hours: { da: "altid", en: "always" } } }), ["badNumber alarm.phone"]],
  ["another condition", () => changed({ blueCard: "yes" }), ["unknownValue blueCard"]],
  ["nowhere", () => changed({ where: [] }), ["outOfRange where"]],
  ["a place twice", () => changed({ where: ["AT", "at", "AT"] }), ["unknownValue where[1]", "conflict where[2]"]],
  ["Europe by name", () => changed({ where: "europe" }), ["wrongType where"]],
  ["a cover nobody knows", () => changed({ covers: { tooth: { pays: "all" } } }), ["unknownField covers.tooth"]],
  ["a limit that is not said", () => changed({ covers: { companion: { pays: "upTo" } } }), ["missing covers.companion.amount"]],
  ["a limit of nothing", () => changed({ covers: { companion: { pays: "upTo", amount: 0 } } }), ["outOfRange covers.companion.amount"]],
  ["a limit to all", () => changed({ covers: { companion: { pays: "all", amount: 5 } } }), ["conflict covers.companion.amount"]],
  ["no excess on nothing", () => changed({ covers: { companion: { pays: "nothing", withoutExcess: true } } }), ["conflict covers.companion.withoutExcess"]],
  ["a trip of no days", () => changed({ longestDays: 0 }), ["outOfRange longestDays"]],
];

for (const [what, make, expected] of WRONG) {
  test(`a file with ${what} is refused, by the schema too`, () => {
    assert.deepEqual(problemsOf(make()).sort(), [...expected].sort());
    assert.equal(matches(make()), false);
  });
}

test("what only the schema or only the reader might let through: a file of random mistakes is judged alike", () => {
  let state = 20261124;
  const random = (below) => ((state = (state * 1103515245 + 12345) % 2147483648), Math.floor((state / 2147483648) * below));
  const odd = [undefined, null, "", "x", "all", "upTo", "<", 0, 1, -1, 1.5, 2e12, true, [], {}, ["DK"], { da: "a", en: "b" }, { pays: "all" }, "https://a.example/æ", "2026-13-01", "world"];
  let refused = 0;
  for (let turn = 0; turn < 3000; turn += 1) {
    const file = JSON.parse(EXAMPLE);
    for (let changes = random(3); changes >= 0; changes -= 1) {
      let at = file;
      for (let depth = random(4); depth > 0; depth -= 1) {
        const inner = Object.values(at).filter((value) => typeof value === "object" && value !== null);
        if (inner.length > 0) at = inner[random(inner.length)];
      }
      const names = Object.keys(at);
      at[names[random(names.length)] ?? "extra"] = structuredClone(odd[random(odd.length)]);
    }
    const value = JSON.parse(JSON.stringify(file));
    const mine = problemsOf(value);
    assert.equal(matches(value), mine.length === 0, `${JSON.stringify(value)}\n${mine}\n${JSON.stringify(matches.errors)}`);
    refused += mine.length > 0;
  }
  assert.ok(refused > 500 && refused < 3000, String(refused));
});

test("every problem of a file is named, not the first alone, with its place and a sentence", () => {
  try {
    module.readPolicy(EXAMPLE.replace('"excess": 50000', '"excess": "500 kr."').replace("+45 00 00 00 00", "112"));
    assert.fail("it was read");
  } catch (error) {
    assert.deepEqual(error.problems, [
      { code: "wrongType", path: "excess", message: "must be a whole number" },
      { code: "badNumber", path: "alarm.phone", message: "must be a number with its country code, such as +45 70 10 50 50" },
    ]);
    assert.match(error.message, /^excess: must be a whole number\nalarm\.phone: /);
  }
});

test("what is no JSON, and what is too long, is refused as that", () => {
  const refusal = (text) => {
    try {
      module.readPolicy(text);
    } catch ({ problems }) {
      return problems.map(({ code, path }) => code + path);
    }
  };
  assert.deepEqual(refusal("<!doctype html>"), ["notJson"]);
  assert.deepEqual(refusal(""), ["notJson"]);
  assert.deepEqual(refusal(" ".repeat(70_000)), ["tooMany"]);
});

// The receipt

/** A report of one event with one line, and no more of it than a receipt reads. */
function reportOf({ price, own, service = "doctor", provider = "public", basis = "card", gaps = [] }) {
  const range = ([low, typical, high, open]) => ({ low, typical, high, ...(open ? { open: true } : {}) });
  const amounts = { currency: "DKK", price: range(price), outOfPocket: range(own) };
  const lines = [{ service, provider, amounts }];
  return {
    report: { cards: [{ traveller: 0, leg: 0, basis, spans: [{ from: "2027-02-01", until: "2027-02-08", basis }] }], events: [{ event: 0, lines, converted: amounts }], totals: amounts, gaps },
    request: { travellers: [{ age: 40 }], legs: [{ territory: "DE", arrive: "2027-02-01", depart: "2027-02-08" }], events: [{ leg: 0, traveller: 0 }] },
  };
}

function policyOf(covers, more = {}) {
  return module.checkPolicy(changed({ covers, excess: 50000, where: "world", longestDays: undefined, ...more }));
}

const who = ({ price, card, policy, you }) => [price, card, policy, you];

test("the limit holds for the line, and the excess comes off what the policy pays", () => {
  const { report, request } = reportOf({ price: [100000, 200000, 300000], own: [10000, 60000, 120000] });
  const { events: [event], total } = module.receipt(report, request, policyOf({ ownShare: { pays: "upTo", amount: 80000 } }));
  // low: 100 kr. are the traveller's, all within the excess. typical: 600 kr., less 500. high: 1,200 kr., of which 800 at most, less 500.
  assert.deepEqual(who(event.parts.low), [100000, 90000, 0, 10000]);
  assert.deepEqual(who(event.parts.typical), [200000, 140000, 10000, 50000]);
  assert.deepEqual(who(event.parts.high), [300000, 180000, 30000, 90000]);
  assert.deepEqual(event.excess, { low: 10000, typical: 50000, high: 50000 });
  assert.deepEqual(total, event.parts);
  assert.deepEqual(module.rangeOf(event.parts, "you"), { low: 10000, typical: 50000, high: 90000 });
});

test("in whole kroner the parts add up to the price and to what is the traveller's own, as these are rounded elsewhere", () => {
  const outcome = { price: 100049, card: 39999, policy: 10050, you: 50000 };
  const open = { price: false, card: false, policy: false, you: false };
  const { typical } = module.inWholeUnits({ low: outcome, typical: outcome, high: outcome, open }, 100);
  // 1,000.49 is 1,000 kroner, 600.50 is 601, 500 is 500; the policy's 101 and the card's 399 are what is left.
  assert.deepEqual(who(typical), [100000, 39900, 10100, 50000]);
});

test("where nothing is taken off, nothing is left", () => {
  const { report, request } = reportOf({ price: [100000, 200000, 300000], own: [10000, 60000, 120000] });
  const { events: [event] } = module.receipt(report, request, policyOf({ ownShare: { pays: "all", withoutExcess: true } }));
  assert.deepEqual([event.parts.low.you, event.parts.typical.you, event.parts.high.you], [0, 0, 0]);
});

test("what is unknown stays unknown: who bears it depends on the limit and the excess", () => {
  const open = reportOf({ price: [100000, 100000, 100000, true], own: [100000, 100000, 100000, true] });
  const all = module.receipt(open.report, open.request, policyOf({ ownShare: { pays: "all" } })).events[0].parts;
  // 1,000 kr. are known, and with them the excess of 500 is used up.
  assert.deepEqual([all.typical.policy, all.typical.you, all.open], [50000, 50000, { price: true, card: false, policy: true, you: false }]);
  const capped = module.receipt(open.report, open.request, policyOf({ ownShare: { pays: "upTo", amount: 80000 } })).events[0].parts;
  assert.deepEqual([capped.typical.policy, capped.typical.you, capped.open], [30000, 70000, { price: true, card: false, policy: false, you: true }]);
  const unknown = reportOf({ price: [0, 0, 0, true], own: [0, 0, 0, true] });
  const none = module.receipt(unknown.report, unknown.request, policyOf({ ownShare: { pays: "all" } })).events[0].parts;
  assert.deepEqual(none.open, { price: true, card: false, policy: true, you: true });
  // An unknown bill of which the card pays all but ten crowns.
  const share = reportOf({ price: [1000, 1000, 1000, true], own: [1000, 1000, 1000] });
  assert.deepEqual(module.receipt(share.report, share.request, policyOf({ ownShare: { pays: "all" } })).events[0].parts.open, { price: true, card: true, policy: false, you: false });
});

test("a policy that wants the card shown counts nothing for whoever has none", () => {
  const covers = { ownShare: { pays: "all", withoutExcess: true }, privateDoctor: { pays: "all", withoutExcess: true } };
  for (const [basis, blueCard, reason] of [["payAndClaim", "required", "cardNotShown"], ["payAndClaim", "advised", undefined], ["card", "required", undefined], ["replacementCertificate", "required", undefined]]) {
    const { report, request } = reportOf({ price: [100, 100, 100], own: [100, 100, 100], basis });
    const [{ lines: [line], parts }] = module.receipt(report, request, policyOf(covers, { blueCard })).events;
    assert.equal(line.reason, reason);
    assert.equal(parts.typical.you, reason === undefined ? 0 : 100);
  }
  // Nobody shows a card to a private doctor.
  const { report, request } = reportOf({ price: [100, 100, 100], own: [100, 100, 100], basis: "payAndClaim", provider: "private" });
  assert.equal(module.receipt(report, request, policyOf(covers, { blueCard: "required" })).events[0].parts.typical.you, 0);
});

test("a policy counts nothing where it does not hold, on too long a trip, and for what it leaves out or is silent about", () => {
  const { report, request } = reportOf({ price: [100, 100, 100], own: [100, 100, 100] });
  const covers = { ownShare: { pays: "all", withoutExcess: true } };
  const reason = (policy) => {
    const [{ lines: [line], parts }] = module.receipt(report, request, policy).events;
    assert.deepEqual(who(parts.typical), [100, 0, line.reason === undefined ? 100 : 0, line.reason === undefined ? 0 : 100]);
    return line.reason;
  };
  assert.equal(reason(policyOf(covers, { where: ["FR"] })), "elsewhere");
  assert.equal(reason(policyOf(covers, { where: ["FR", "DE"] })), undefined);
  // 1 to 8 February are eight days.
  assert.equal(reason(policyOf(covers, { longestDays: 7 })), "tooLong");
  assert.equal(reason(policyOf(covers, { longestDays: 8 })), undefined);
  assert.equal(reason(policyOf({ ownShare: { pays: "nothing" } })), "leftOut");
  assert.equal(reason(policyOf({})), "notSaid");
});

test("where the policy counts in other money, no amounts are put beside each other", () => {
  const { report, request } = reportOf({ price: [100, 100, 100], own: [100, 100, 100] });
  const receipt = module.receipt(report, request, policyOf({ ownShare: { pays: "all" } }, { currency: "EUR" }));
  assert.equal(receipt.otherCurrency, true);
  assert.deepEqual([receipt.total, receipt.events[0].parts, receipt.events[0].lines[0].parts], [undefined, undefined, undefined]);
});

test("which cover a line of care falls under", () => {
  const codes = (place, line, activities = []) => {
    const { report, request } = reportOf({ price: [1, 1, 1], own: [1, 1, 1], ...line });
    Object.assign(request.legs[0], { territory: place, activities });
    return module.receipt(report, request, policyOf({})).events[0].lines[0].codes;
  };
  assert.deepEqual(codes("AT", { service: "hospitalStay" }), ["ownShare"]);
  assert.deepEqual(codes("AT", { service: "hospitalStay", provider: "private" }), ["privateClinic"]);
  assert.deepEqual(codes("ES", { service: "dentist", provider: "private" }), ["privateCare"]);
  assert.deepEqual(codes("AT", { service: "airAmbulance" }, ["skiing"]), ["helicopterRescue"]);
  // A heart attack in Vienna is no rescue from a mountain.
  assert.deepEqual(codes("AT", { service: "airAmbulance" }), ["ownShare"]);
  assert.deepEqual(codes("SK", { service: "mountainRescue" }, ["mountain"]), ["searchAndRescue"]);
  assert.deepEqual(codes("CH", { service: "mountainRescue" }, ["skiing"]), ["helicopterRescue", "pisteRescue"]);
  assert.deepEqual(codes("TR", { service: "doctor", basis: "none" }), ["outsideCard"]);
});

test("where two covers may be meant, the less generous counts", () => {
  const { report, request } = reportOf({ price: [900, 900, 900], own: [900, 900, 900], service: "mountainRescue" });
  Object.assign(request.legs[0], { territory: "CH", activities: ["skiing"] });
  const policy = policyOf({ helicopterRescue: { pays: "all" }, pisteRescue: { pays: "upTo", amount: 400 } }, { excess: 0 });
  assert.deepEqual(who(module.receipt(report, request, policy).events[0].parts.typical), [900, 0, 400, 500]);
});

test("the ski week with the example's policy", () => {
  const receipt = module.receipt(estimate(SKI_WEEK), SKI_WEEK, module.readPolicy(EXAMPLE));
  const [fever, helicopter, wrist] = receipt.events;
  // The girl has no card, and this insurer wants it shown.
  assert.equal(fever.lines[0].reason, "cardNotShown");
  // 5,076.50 euro are the mother's own: 4,984 for the flight, within the limit of 250,000 kroner, and 92.50 for the rest. At 7.4735 that is
  // 37,939.22 kroner, less the excess of 500 kroner, taken once although there are two lines.
  assert.equal(helicopter.parts.typical.you, 50000);
  assert.equal(helicopter.parts.typical.policy, 3743922);
  assert.deepEqual(helicopter.lines.map(({ codes }) => codes), [["helicopterRescue"], ["ownShare"]]);
  // 4,984 x 7.4735 = 37,247.92, and 92.50 x 7.4735 = 691.30: within an øre, as they must add up to the converted sum.
  assert.ok(Math.abs(helicopter.lines[0].parts.typical.policy - 3724792) <= 1 && Math.abs(helicopter.lines[1].parts.typical.policy - 69130) <= 1);
  // The boy's 7.55 euro, 56.42 kroner, are less than the excess.
  assert.deepEqual([wrist.parts.typical.policy, wrist.parts.typical.you, wrist.excess.typical], [0, 5642, 5642]);
  const gap = (code, what) => receipt.gaps.find(({ gap }) => gap.code === code && gap.args.what === what);
  // 3,000, 7,500 and 20,000 kroner; at most 20,000; each by itself less 500.
  const companion = gap("companion", "companion-stays").parts;
  assert.deepEqual([companion.low.policy, companion.typical.policy, companion.high.policy], [250000, 700000, 1950000]);
  assert.deepEqual([companion.low.you, companion.typical.you, companion.high.you], [50000, 50000, 50000]);
  // No excess on the way home: 30,000 kroner are paid in full.
  assert.deepEqual(who(gap("journeyHome", "home-seats-and-escort").parts.typical), [3000000, 0, 3000000, 0]);
  assert.equal(gap("ruinedHoliday", "ruined-holiday").line.reason, "leftOut");
  assert.equal(gap("ruinedHoliday", "ruined-holiday").parts, undefined);
});

function frozen(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

test("laws: parts add up at every end, no policy makes the traveller's part dearer, and the report stays as it is", () => {
  const inputs = readdirSync(`${ROOT}tests/cases`).filter((name) => name.endsWith(".json")).flatMap((name) => JSON.parse(read(`tests/cases/${name}`)))
    .filter(({ call, input }) => call === "estimate" && (input.events ?? []).length > 0).map(({ input }) => input);
  const trips = readdirSync(`${ROOT}tests/trips`).map((name) => JSON.parse(read(`tests/trips/${name}`)));
  const limits = [undefined, { pays: "all" }, { pays: "all", withoutExcess: true }, { pays: "upTo", amount: 12345 }, { pays: "upTo", amount: 100000000 }, { pays: "nothing" }];
  let [turn, looked] = [0, 0];
  for (const input of [...inputs, ...trips]) {
    let report;
    try {
      report = frozen(estimate(input));
    } catch (error) {
      assert.ok(error instanceof EstimatorError);
      continue;
    }
    for (let variant = 0; variant < 6; variant += 1) {
      const covers = Object.fromEntries(module.COVER_CODES.map((code, at) => [code, limits[(at * 5 + variant + turn) % limits.length]]));
      const policy = policyOf(covers, { currency: report.totals.currency, excess: [0, 50000, 1][turn++ % 3], blueCard: ["required", "notNeeded"][turn % 2] });
      const receipt = module.receipt(report, frozen(structuredClone(input)), frozen(policy));
      for (const { event, parts, lines, excess } of receipt.events) {
        const { converted } = report.events.find((estimate) => estimate.event === event);
        for (const end of ["low", "typical", "high"]) {
          const { price, card, policy, you } = parts[end];
          assert.equal(card + policy + you, price);
          assert.equal(price, Math.max(converted.price[end], converted.outOfPocket[end]));
          assert.equal(policy + you, converted.outOfPocket[end]);
          for (const part of [card, policy, you]) assert.ok(part >= 0);
          const sum = (part) => lines.reduce((total, line) => total + line.parts[end][part], 0);
          assert.deepEqual([sum("price"), sum("card"), sum("policy") - excess[end], sum("you") + excess[end]], [price, card, policy, you]);
          for (const line of lines) for (const part of Object.values(line.parts[end])) assert.ok(part >= 0);
        }
        for (const part of ["policy", "you"]) {
          assert.ok(parts.low[part] <= parts.typical[part] && parts.typical[part] <= parts.high[part], JSON.stringify(parts));
        }
        // What nobody knows does not disappear.
        if (converted.outOfPocket.open) assert.ok(parts.open.policy || parts.open.you);
        looked += 1;
      }
      for (const { gap, parts } of receipt.gaps) {
        if (gap.cost === undefined) continue;
        for (const end of ["low", "typical", "high"]) {
          assert.equal(parts[end].policy + parts[end].you, gap.cost[end]);
          assert.ok(parts[end].you >= 0 && parts[end].you <= gap.cost[end]);
        }
      }
    }
  }
  assert.ok(looked > 1000, String(looked));
});
