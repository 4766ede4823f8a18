// node index.js [da|en] [--json]: the ski week on the terminal, in sentences or as the report itself.

import init, { estimate } from "ehic-estimator";
import { loadSources } from "ehic-estimator/sources";
import { loadWords } from "ehic-estimator/words";
import { trip } from "../trip.js";

await init();
const report = estimate(trip);

if (process.argv.includes("--json")) {
  console.log(JSON.stringify(report));
} else {
  const words = await loadWords(process.argv[2] ?? "en");
  const sources = await loadSources();
  const said = words.report(report, trip);

  console.log(said.household);
  for (const { by, sentence, concerns } of said.actions) console.log(`- ${[by, sentence, concerns].filter(Boolean).join(" ")}`);
  said.events.forEach(({ title, where, amounts, lines }, index) => {
    console.log(`\n${title} (${where})`);
    console.log(`  ${words.say("pay-now")}: ${amounts.payNow}`);
    console.log(`  ${words.say("get-back")}: ${amounts.refund}`);
    console.log(`  ${words.say("yours")}: ${amounts.outOfPocket}`);
    lines.forEach((line, at) => {
      console.log(`  ${line.title}, ${line.units}: ${line.amounts.outOfPocket}`);
      for (const { sentence, amount } of line.steps) console.log(`    ${sentence}: ${amount}`);
      for (const { title, publisher } of sources.ofLine(report.events[index].lines[at])) console.log(`    [${title}, ${publisher}]`);
    });
  });
  console.log(`\n${words.say("heading-outside")}:`);
  for (const { sentence, cost } of said.gaps) console.log(`- ${[sentence, cost && `(${cost})`].filter(Boolean).join(" ")}`);
  console.log(`\n${said.estimateOnly} ${said.converted}`);
}
