// Answers the request in a file on the terminal: node estimate.mjs PACKAGE REQUEST.json

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, file] = process.argv.slice(2);
const { default: init, estimate, EstimatorError } = await import(pathToFileURL(join(folder, "index.js")));
await init();

const request = read();
try {
  print(estimate(request));
} catch (error) {
  if (!(error instanceof EstimatorError)) throw error;
  for (const { path, code, message } of error.problems) console.error(`${path || "the request"} ${message} (${code})`);
  process.exit(1);
}

function read() {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    console.error(`${file} cannot be read: ${error.message}`);
    process.exit(1);
  }
}

function print(report) {
  title("Cards");
  for (const { traveller, leg, spans, reasons } of report.cards) {
    const { territory, region } = request.legs[leg];
    line(1, `traveller ${traveller + 1}, leg ${leg + 1}, ${region ?? territory}`);
    for (const { from, until, basis } of spans) line(2, `${from} to ${until}: ${basis}`);
    reasons.forEach((reason) => note(2, reason));
  }
  const { basis, traveller, leg } = report.household;
  line(1, `the worst: ${basis} (traveller ${traveller + 1}, leg ${leg + 1})`);

  title("To do");
  for (const action of report.actions) {
    const who = [["traveller", action.travellers], ["leg", action.legs]]
      .filter(([, which]) => which)
      .map(([name, which]) => `${name} ${which.map((index) => index + 1).join(", ")}`);
    line(1, [action.by ? `by ${action.by}:` : "", coded(action), who.length ? `(${who.join("; ")})` : "", from(action)]);
  }

  report.events.forEach((event, index) => {
    const { leg, traveller, scenario } = request.events[index];
    title(`Event ${index + 1}: ${scenario ?? "care"} for traveller ${traveller + 1} on leg ${leg + 1}, ${request.legs[leg].territory}`);
    amounts(1, event.local);
    if (event.converted.currency !== event.local.currency) amounts(1, event.converted);
    line(1, `without the card: ${range(event.withoutCard.outOfPocket, event.withoutCard.currency)}`);
    if (event.atHome) line(1, `at home: ${range(event.atHome, event.converted.currency)}`);
    event.atHomeNotes.forEach((each) => note(2, each));
    event.lines.forEach(costs);
  });

  title("All events");
  amounts(1, report.totals);

  title("Never paid by the card");
  for (const gap of report.gaps) {
    line(1, [coded(gap), gap.cost ? range(gap.cost, report.totals.currency) : "", from(gap)]);
  }

  title("To know about the places");
  for (const { leg, notes } of report.caveats) {
    if (notes.length) line(1, `leg ${leg + 1}, ${request.legs[leg].territory}`);
    notes.forEach((each) => note(2, each));
  }
  const { version, dataReviewed, ratesOn } = report.about;
  line(0, `\nestimator ${version}, data reviewed ${dataReviewed}, exchange rates of ${ratesOn}`);
}

function costs({ service, units, provider, settlement, amounts: figures, steps, rule, notes }) {
  line(1, `${service} x ${units}, ${provider}, ${settlement}`);
  amounts(2, figures);
  for (const { kind, args, effect } of steps) {
    line(3, [coded({ code: kind, args }).padEnd(50), signed(effect, figures.currency)]);
  }
  const until = rule.nextLook ? `, may change ${rule.nextLook}` : "";
  line(2, `rule ${rule.id}: confidence ${rule.confidence}, reviewed ${rule.reviewed}${until}${from(rule)}`);
  notes.forEach((each) => note(2, each));
}

/** The full price, then the three numbers. */
function amounts(depth, { currency, price, payNow, refund, outOfPocket }) {
  const cell = (name, value) => `${name} ${range(value, currency)}`;
  line(depth, [cell("price", price), cell("| pay now", payNow), cell("| back", refund), cell("| yours", outOfPocket)]);
}

function range({ low, typical, high, open }, currency) {
  const spread = low === high ? "" : ` (${number(low, currency)} to ${number(high, currency)})`;
  return `${open ? "at least " : ""}${currency} ${number(typical, currency)}${spread}`;
}

function signed({ low, typical, high }, currency) {
  const sign = (minor) => (minor > 0 ? "+" : "") + number(minor, currency);
  return low === high && low === typical ? sign(typical) : `${sign(typical)} (${sign(low)} to ${sign(high)})`;
}

/** Minor units as the currency is written. */
function number(minor, currency) {
  const digits = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
  const written = new Intl.NumberFormat("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return written.format(minor / 10 ** digits);
}

function note(depth, each) {
  line(depth, ["-", coded(each), from(each)]);
}

function coded({ code, args = {} }) {
  return [code, ...Object.entries(args).map(([name, value]) => `${name}=${value}`)].join(" ");
}

function from({ sources }) {
  return sources.length ? ` [${sources.join(", ")}]` : "";
}

function title(text) {
  console.log(`\n${text}`);
}

function line(depth, text) {
  console.log("  ".repeat(depth) + [text].flat().filter(Boolean).join(" "));
}
