// The page on which a host puts the widget together: a real widget that follows the choices, and the lines that make the same one elsewhere.

import { Catalogue } from "../src/catalogue.js";
import { Countries } from "../src/countries.js";
import type { Language } from "../src/format.js";
import { ALSO, NOWHERE } from "../src/names.js";
import { PolicyError, readPolicy, type Policy, type PolicyProblem } from "../src/policy.js";
import { useColours } from "../widget/colours.js";
import type { EhicWidget } from "../widget/widget.js";
import { snippets, type Choices } from "./snippets.js";

/** The tokens that the page offers, by the id of their field. */
const COLOURS = { accent: "--ehic-accent", text: "--ehic-text", surface: "--ehic-surface", border: "--ehic-border", focus: "--ehic-focus" } as const;
const EVENTS = ["ehic-ready", "ehic-change", "ehic-result", "ehic-error"];
const PROBLEMS: Record<PolicyProblem["code"], string> = {
  unreachable: "builder-problem-unreachable",
  notJson: "builder-problem-notJson",
  missing: "builder-problem-missing",
  unknownField: "builder-problem-unknownField",
  wrongType: "builder-problem-wrongType",
  unknownValue: "builder-problem-unknownValue",
  outOfRange: "builder-problem-outOfRange",
  badDate: "builder-problem-badDate",
  badAddress: "builder-problem-badAddress",
  badNumber: "builder-problem-badNumber",
  markup: "builder-problem-markup",
  tooMany: "builder-problem-tooMany",
  conflict: "builder-problem-conflict",
};
/** The attributes with which the widget begins anew. */
const PREFILLED = ["country", "from", "to", "ages"];

const language: Language = document.documentElement.lang === "en" ? "en" : "da";
const words = new Catalogue(language, BUILDER.words[language]);
const countries = new Countries(BUILDER.countries, ["da", "en"]);
countries.learn(ALSO, NOWHERE);
const form = at<HTMLFormElement>("choices");
const preview = at<EhicWidget>("preview");
let policy: Policy | undefined;

function at<T extends HTMLElement = HTMLInputElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** Codes as they were typed, and the countries that names mean; and what is neither. */
function places(typed: string): { codes: string[]; unknown: string[] } {
  const codes: string[] = [];
  const unknown: string[] = [];
  for (const part of typed.split(",").map((part) => part.trim()).filter((part) => part !== "")) {
    const named = countries.find(part);
    const written = part.toUpperCase().split(/\s+/);
    if (named !== undefined) codes.push(named.region ?? named.territory);
    else if (written.every((code) => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code) && BUILDER.countries.includes(code.slice(0, 2)))) codes.push(...written);
    else unknown.push(part);
  }
  return { codes, unknown };
}

function choices(): Choices {
  const chosen = new FormData(form);
  const value = (id: string) => at(id).value.trim();
  const attributes: [string, string][] = [["lang", String(chosen.get("lang"))]];
  const put = (name: string, value: string) => value !== "" && attributes.push([name, value]);
  put("country", places(value("country")).codes.join(" "));
  put("from", value("from"));
  put("to", value("to"));
  put("ages", value("ages").replace(/[\s,]+/g, " "));
  put("mode", value("mode"));
  put("theme", String(chosen.get("theme")));
  if (at("compact").checked) attributes.push(["compact", ""]);
  if (at("expose").checked) attributes.push(["expose", "inputs"]);
  const colours = Object.entries(COLOURS).flatMap(([id, token]) => (at(`${id}-own`).checked ? [[token, value(id)] as [string, string]] : []));
  const elementOnly: [string, string][] = [...(policy === undefined ? [] : [["policy-src", value("policy-place")] as [string, string]]), ...(at("fallback").checked ? [["embed-url", value("embed")] as [string, string]] : [])];
  return { attributes, elementOnly, colours, folder: folderOf(value("folder")), embed: folderOf(value("embed")), hashes: BUILDER.hashes, here: new URL(document.body.dataset["up"] ?? "../", location.href).href };
}

function folderOf(address: string): string {
  return address.replace(/\/?$/, "/");
}

function show(): void {
  const chosen = choices();
  for (const [id, text] of Object.entries(snippets(chosen, BUILDER.titles[new FormData(form).get("lang") === "en" ? "en" : "da"]))) {
    at<HTMLElement>(`snippet-${id}`).textContent = text;
  }
  at<HTMLElement>("style-part").hidden = chosen.colours.length === 0;
  const { unknown } = places(at("country").value);
  at<HTMLElement>("country-problem").textContent = unknown.map((name) => words.say("builder-country-unknown", { name })).join(" ");
  at("country").setAttribute("aria-invalid", String(unknown.length > 0));
  dress(chosen);
}

/** The preview as it would be elsewhere. */
function dress({ attributes, colours }: Choices): void {
  const wanted = new Map(attributes);
  let anew = false;
  for (const name of ["lang", "country", "from", "to", "ages", "mode", "theme", "compact", "expose"]) {
    const value = wanted.get(name) ?? null;
    if (preview.getAttribute(name) === value) continue;
    anew ||= PREFILLED.includes(name);
    if (value === null) preview.removeAttribute(name);
    else preview.setAttribute(name, value);
  }
  for (const token of Object.values(COLOURS)) preview.style.removeProperty(token);
  for (const [token, value] of colours) preview.style.setProperty(token, value);
  if (anew) preview.reset?.();
  void judge(colours);
}

/** Says of each colour whether it is used: by the widget's own rule, on the widget's own grounds. */
async function judge(colours: [string, string][]): Promise<void> {
  await customElements.whenDefined("ehic-estimate");
  await preview.updateComplete;
  const frame = preview.shadowRoot?.querySelector<HTMLElement>(".frame");
  if (frame === null || frame === undefined) return;
  const refused = useColours(frame);
  for (const [id, token] of Object.entries(COLOURS)) {
    const said = at<HTMLElement>(`${id}-said`);
    const own = colours.some(([chosen]) => chosen === token);
    const bad = refused.some((problem) => problem.startsWith(`${token}:`));
    said.classList.toggle("refused", own && bad);
    said.textContent = !own ? "" : words.say(bad ? "builder-colour-refused" : "builder-colour-used");
  }
}

/** Reads what stands in the field, says all that is wrong with it, and shows what is right. */
function readText(): void {
  const text = at<HTMLTextAreaElement>("policy-text").value;
  let problems: PolicyProblem[] = [];
  policy = undefined;
  if (text.trim() !== "") {
    try {
      policy = readPolicy(text);
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      ({ problems } = error);
    }
  }
  preview.policy = policy ?? null;
  const said = at<HTMLElement>("policy-said");
  const head = document.createElement("p");
  head.textContent = problems.length > 0 ? words.say("builder-policy-bad", { count: problems.length }) : words.say(policy === undefined ? "builder-policy-none" : "builder-policy-good");
  said.replaceChildren(head);
  at("policy-text").setAttribute("aria-invalid", String(problems.length > 0));
  if (problems.length > 0) said.append(listOf(problems));
  show();
}

function listOf(problems: PolicyProblem[]): HTMLElement {
  const list = document.createElement("ul");
  list.className = "problems";
  for (const { code, path, message } of problems) {
    const item = document.createElement("li");
    const where = document.createElement("code");
    where.textContent = path === "" ? words.say("builder-policy-whole") : path;
    const more = document.createElement("span");
    more.className = "hint";
    more.lang = "en";
    more.textContent = message;
    item.append(where, " ", words.say(PROBLEMS[code]), more);
    list.append(item);
  }
  return list;
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const text = at<HTMLElement>(`snippet-${button.dataset["copy"]}`);
  const said = at<HTMLElement>("copied");
  const done = await navigator.clipboard.writeText(text.textContent ?? "").then(() => true, () => false);
  if (done) {
    button.textContent = words.say("builder-copied");
    setTimeout(() => (button.textContent = words.say("builder-copy")), 3000);
  } else getSelection()?.selectAllChildren(text);
  // The same sentence twice is said once: it has to go in between.
  said.textContent = "";
  requestAnimationFrame(() => (said.textContent = words.say(done ? "builder-copied" : "builder-copy-failed")));
}

const names = document.createDocumentFragment();
for (const [, name] of countries.named(countries.codes, words.format)) names.append(new Option(name, name));
at<HTMLElement>("countries").append(names);

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", ({ target }) => {
  const { id } = target as HTMLElement;
  if (id === "policy-text") return readText();
  if (id === "policy-file") return;
  // Whoever chooses a colour wants it used.
  if (id in COLOURS) at(`${id}-own`).checked = true;
  show();
});
at("policy-file").addEventListener("change", async ({ target }) => {
  const [file] = (target as HTMLInputElement).files ?? [];
  if (file === undefined) return;
  at<HTMLTextAreaElement>("policy-text").value = await file.text();
  readText();
});
at("policy-example").addEventListener("click", () => {
  at<HTMLTextAreaElement>("policy-text").value = JSON.stringify(BUILDER.example, null, 2);
  readText();
});
at("policy-clear").addEventListener("click", () => {
  at<HTMLTextAreaElement>("policy-text").value = "";
  at("policy-file").value = "";
  readText();
});
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) button.addEventListener("click", () => void copy(button));
for (const name of EVENTS) {
  preview.addEventListener(name, (event) => {
    at<HTMLElement>(`${name}-payload`).textContent = JSON.stringify((event as CustomEvent).detail, null, 2);
    at<HTMLElement>(`${name}-from`).textContent = words.say("builder-event-live");
    if (name === "ehic-ready") show();
  });
}
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
customElements.whenDefined("ehic-estimate").then(readText, readText);
show();
