// Whether a fault is known of a package that ships: asks npm's registry, and fails where it cannot ask.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isAllowed, packages } from "./notices.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const shipped = packages(ROOT);
const names = new Set(shipped.map(({ name }) => name));

const refused = shipped.filter(({ licence }) => !isAllowed(licence));
for (const { name, licence } of refused) console.error(`${name}: ${licence} is not among the licences that may be shipped`);

const { vulnerabilities, error } = ask();
if (error !== undefined) {
  console.error(`the registry cannot be asked for known faults: ${error}`);
  process.exit(1);
}
let faults = 0;
for (const { name, severity, via } of Object.values(vulnerabilities)) {
  const ships = names.has(name);
  if (ships) faults++;
  const what = via.map((one) => (typeof one === "string" ? `by way of ${one}` : one.title)).join("; ");
  console.log(`${name}: ${severity}, ${what}${ships ? "" : " (a tool: it does not ship)"}`);
}
console.log(`${shipped.length} packages ship (${[...names].join(", ")}); ${faults} with a known fault`);
process.exit(faults + refused.length > 0 ? 1 : 0);

function ask() {
  let said;
  try {
    said = execFileSync("npm", ["audit", "--json"], { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (failure) {
    // It also fails where it has found something.
    said = failure.stdout;
  }
  try {
    const answer = JSON.parse(said);
    return answer.vulnerabilities === undefined ? { error: answer.message ?? answer.error?.summary ?? said } : answer;
  } catch {
    return { error: said };
  }
}
