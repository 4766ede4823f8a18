// Writes the builder's pages and the page of an invented insurer; last of the site, as it tells the hashes of what was written before.

import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { compiled } from "../words.mjs";

const COLOURS = { accent: ["builder-accent", "#1f5c4d"], text: ["builder-text", "#1d2623"], surface: ["builder-surface", "#ffffff"], border: ["builder-border", "#7d857f"], focus: ["builder-focus", "#1f5c4d"] };
const EVENTS = { "ehic-ready": "builder-event-ready", "ehic-change": "builder-event-change", "ehic-result": "builder-event-result", "ehic-error": "builder-event-error" };
/** What the widget sends for a week's skiing with a broken wrist; `schema` is that of the details. */
const RANGE = (low, typical, high) => ({ low, typical, high });
const about = { schema: 1, version: "0.1.0", dataReviewed: "2026-11-22", dataHash: "…", ratesOn: "2026-10-30" };
const EXAMPLES = {
  "ehic-ready": about,
  "ehic-change": { schema: 1 },
  "ehic-result": {
    ...about, card: "card", events: 1,
    totals: { currency: "DKK", price: RANGE(184670, 349012, 657668), payNow: RANGE(5306, 5642, 5642), refund: RANGE(0, 0, 0), outOfPocket: RANGE(5306, 5642, 5642) },
  },
  "ehic-error": { schema: 1, problems: [{ code: "unknownValue", path: "attribute country", message: '"NARNIA" is no country: use codes like "AT" or "ES-CN"' }] },
};

export async function writeBuilder({ ROOT, OUT, LANGUAGES, icon, style, titles, countries, bundled, escaped, minified, write, writeHashed }) {
  const integrity = async (name) => `sha384-${createHash("sha384").update(await readFile(join(OUT, name))).digest("base64")}`;
  const found = await Promise.all(["widget", "embed"].map((folder) => readdir(join(OUT, folder), { recursive: true, withFileTypes: true })));
  const names = found.flat().filter((entry) => entry.isFile()).map((entry) => posix.join(...relative(OUT, entry.parentPath ?? entry.path).split(sep), entry.name)).sort();
  const hashes = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await integrity(name)])));
  const entries = { "widget/ehic-estimate.js": hashes["widget/ehic-estimate.js"], "embed/ehic-embed.js": hashes["embed/ehic-embed.js"] };
  const catalogues = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await readFile(join(ROOT, "data/words", language, "builder.ftl"), "utf8")])));
  const words = Object.fromEntries(LANGUAGES.map((language) => [language, compiled(catalogues[language])]));
  const example = JSON.parse(await readFile(join(ROOT, "www/policy/eksempel.json"), "utf8"));
  const script = await writeHashed("builder/builder.js", await bundled("builder/builder.ts", { BUILDER: { words, titles, countries, example, hashes: entries } }));
  const own = await writeHashed("builder/builder.css", await minified(join(ROOT, "www/builder/builder.css")));
  const template = await readFile(join(ROOT, "www/builder/index.html"), "utf8");
  for (const language of LANGUAGES) {
    const first = language === LANGUAGES[0];
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(new FluentResource(catalogues[language]));
    const say = (id) => {
      const message = bundle.getMessage(id);
      if (!message?.value) throw new Error(`No entry ${id} in ${language}`);
      return escaped(bundle.formatPattern(message.value));
    };
    const up = first ? "../" : "../../";
    const values = { language, up, icon, script, style: own, page: style, home: first ? up : `${up}${language}/` };
    const made = {
      say,
      hash: (name) => hashes[name],
      hidden: (one) => (one === language ? "hidden" : ""),
      checked: (one) => (one === language ? "checked" : ""),
      snippet: (id, label) => `<div class="snippet"><pre id="snippet-${id}" tabindex="0" role="region" aria-label="${say(label)}"></pre><button type="button" data-copy="${id}" aria-label="${say("builder-copy")}: ${say(label)}">${say("builder-copy")}</button></div>`,
      colours: () => Object.entries(COLOURS).map(([id, [label, colour]]) => `<div class="colour"><label for="${id}">${say(label)}</label><input type="color" id="${id}" value="${colour}" aria-describedby="${id}-said"><label class="one"><input type="checkbox" id="${id}-own"> <span>${say("builder-own")}<span class="unseen">: ${say(label)}</span></span></label><span class="said" id="${id}-said" aria-live="polite"></span></div>`).join("\n"),
      hashes: () => names.map((name) => `<tr><td>${escaped(name)}</td><td>${hashes[name]}</td></tr>`).join("\n"),
      events: () => Object.entries(EXAMPLES).map(([name, detail]) => `<div class="event"><h3><code>${name}</code></h3><p>${say(EVENTS[name])} (<span id="${name}-from">${say("builder-event-example")}</span>)</p><pre id="${name}-payload" tabindex="0" role="region" aria-label="${name}">${escaped(JSON.stringify(detail, null, 2))}</pre></div>`).join("\n"),
    };
    const page = template.replace(/\{\{([\w-]+)(?::([\w./-]+))?(?::([\w-]+))?\}\}/g, (_, name, one, other) => made[name]?.(one, other) ?? escaped(values[name]));
    await write(first ? "builder/index.html" : `builder/${language}/index.html`, page);
  }
  const look = await writeHashed("builder/demo.css", await minified(join(ROOT, "www/builder/demo.css")));
  const demo = await readFile(join(ROOT, "www/builder/demo.html"), "utf8");
  await write("builder/demo.html", demo.replace("{{icon}}", icon).replace("{{style}}", posix.basename(look)).replace("{{hash:widget/ehic-estimate.js}}", hashes["widget/ehic-estimate.js"]));
}
