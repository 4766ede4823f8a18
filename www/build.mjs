// Makes dist/site from the page's source, the package in dist/npm, the words and the facts.
//
//   node www/build.mjs [--out FOLDER] [--package FOLDER] [--worker]
//
// With --worker, only what keeps the site on the device is made again: for when other pages have come into the folder.
// Every file but the pages has a hash of its content in its path, so that it may be cached for good.

import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { build as bundle, transform } from "esbuild";
import { parse } from "smol-toml";
import { writeBuilder } from "./builder/build.mjs";
import { readSources, regionsWithoutRescue } from "./facts.mjs";
import { europe } from "./map.mjs";
import { compiled } from "./words.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const PACKAGE = given("--package") ?? join(ROOT, "dist/npm");
const OUT = given("--out") ?? join(ROOT, "dist/site");
const LANGUAGES = ["da", "en"];
/** What the pages of the countries say, which are written beforehand. */
const OF_PAGES = "pages.ftl";
/** What comes with a script that is fetched later. */
const OF_LATER = ["pictures.ftl", "policy.ftl", "take.ftl"];
/** What the builder says, which is written into its page. */
const OF_BUILDER = "builder.ftl";
/** What somebody reads at the counter: it needs no arguments, and comes as it is said. */
const OF_DESK = "desk.ftl";
/** What is said of cards on an ordinary trip; everything else is fetched once a report says it. */
const OF_CARD = "card.ftl";
const ORDINARY = /^(area|bring|buy|card[EV]|certificate|keep|nordic|outside|own|renew|right)|^(\w+Card(Area)?|callForHelp|claimRefund|nothingToShow|\w+ReplacementCertificate)$/;
/** What is said of one region, or of an area or a few, comes with the place. */
const REGION = /^region-([A-Z]{2})-/;
/** What only those read who ask what it costs: where the widget answers for the card alone, it leaves them out. */
const OF_MONEY = ["gaps.ftl", "scenarios.ftl", "steps.ftl"];
/** What the widget says where no catalogue could be fetched. */
const WITHOUT_CATALOGUE = "widget.ftl";

const { folders } = JSON.parse(await readFile(join(ROOT, "www/headers.json"), "utf8"));

/** What has been written, with its weight on the way to a traveller. */
const written = new Map();

if (process.argv.includes("--worker")) {
  await writeWorker();
  process.exit();
}
await rm(OUT, { recursive: true, force: true });
const facts = await readFacts();
const words = await writeWords();
const module = await writeHashed("ehic_estimator.wasm", await readFile(join(PACKAGE, "ehic_estimator_bg.wasm")));
const sources = await writeHashed("data/sources.json", JSON.stringify(facts.sources));
/** The scripts that are fetched later, with what each is to know. */
const lazy = { later: { CIRCUMSTANCES: facts.circumstances }, pictures: {}, map: { EUROPE: await europe(), PAGES: await readPages() }, take: {}, desk: { DESK: await writeDesk() } };
const known = { module, sources, words: words.core, folders: words.folders, places: words.places, countries: byFirstLetter(facts.countries), regions: await regionsWithoutRescue(ROOT) };
for (const [name, knows] of Object.entries(lazy)) known[name] = await writeScript(name, knows);
const script = await writeScript("page", { BUILT: known });
const style = await writeStyle();
const icon = await writeHashed("icon.svg", await readFile(join(ROOT, "www/icon.svg")));
const icons = {};
for (const size of [180, 192, 512]) icons[size] = await writeHashed(`icon-${size}.png`, await readFile(join(ROOT, `www/icon-${size}.png`)));
for (const language of LANGUAGES) await writePage(language);
const titles = await writeWidget();
await writeBuilder({ ROOT, OUT, LANGUAGES, icon, style, titles, countries: facts.countries, bundled, escaped, minified, write, writeHashed });
await writeWorker();
await writeMissing();
report();

function given(option) {
  const at = process.argv.indexOf(option);
  return at > 0 ? process.argv[at + 1] : undefined;
}

/** The sources of every file, the codes of all countries, and which circumstances decide where. */
async function readFacts() {
  const read = async (file) => parse(await readFile(join(ROOT, "data", file), "utf8"));
  const areas = await read("areas.toml");
  const countries = [...areas.outside.codes, ...areas.area.map(({ code }) => code)].sort();
  const facts = { countries, circumstances: {}, sources: await readSources(ROOT), notes: new Map() };
  for (const { code, notes } of areas.area) {
    for (const note of notes ?? []) facts.notes.set(note.code ?? note, [...(facts.notes.get(note.code ?? note) ?? []), code.toLowerCase()]);
  }
  for (const name of (await readdir(join(ROOT, "data/territories"))).sort()) {
    const territory = await read(`territories/${name}`);
    facts.circumstances[territory.code] = decisive(territory);
  }
  return facts;
}

/** "ADE BE" of AD, AE and BE: in the first script, every letter counts. */
function byFirstLetter(codes) {
  const groups = new Map();
  for (const [first, second] of codes) groups.set(first, (groups.get(first) ?? first) + second);
  return [...groups.values()].join(" ");
}

/** By service, the circumstances that some condition of its rules names, in the order of the file. */
function decisive(territory) {
  const byService = {};
  for (const rule of territory.rule ?? []) {
    const conditions = [rule, ...(rule.alternative ?? [])].flatMap((one) => [...(one.when ?? []), ...(one.exempt ?? []).flatMap(({ when }) => when ?? [])]);
    const named = conditions.flatMap(({ circumstances }) => circumstances ?? []);
    if (named.length > 0) byService[rule.service] = [...new Set([...(byService[rule.service] ?? []), ...named])];
  }
  return byService;
}

/** One catalogue for each language, and beside it one for each place, which is fetched when somebody goes there, and for each script that comes later. */
async function writeWords() {
  const words = { core: {}, folders: {}, places: [], card: {}, money: {} };
  const stem = (name) => name.replace(/\.ftl$/, "");
  for (const language of LANGUAGES) {
    const folder = join(ROOT, "data/words", language);
    const core = [];
    const money = [];
    const places = new Map();
    for (const name of (await readdir(join(folder, "places"))).sort()) places.set(stem(name), lean(await readFile(join(folder, "places", name), "utf8")));
    for (const name of OF_LATER) places.set(stem(name), lean(await readFile(join(folder, name), "utf8")));
    for (const entry of (await readdir(folder, { withFileTypes: true })).sort((one, other) => one.name.localeCompare(other.name))) {
      if (!entry.isFile() || !entry.name.endsWith(".ftl") || [OF_PAGES, OF_DESK, OF_BUILDER, WITHOUT_CATALOGUE, ...OF_LATER].includes(entry.name)) continue;
      for (const text of lean(await readFile(join(folder, entry.name), "utf8")).split(/^(?=[a-z][\w-]* =)/im)) {
        const id = text.slice(0, text.indexOf(" "));
        const apart = entry.name === OF_CARD && !ORDINARY.test(id) ? ["rare"] : (facts.notes.get(id) ?? [REGION.exec(id)?.[1].toLowerCase() ?? ""]);
        for (const name of apart.filter((name) => name !== "")) places.set(name, (places.get(name) ?? "") + text);
        if (apart.includes("")) core.push(text);
        if (apart.includes("") && OF_MONEY.includes(entry.name)) money.push(text);
      }
    }
    const catalogue = (text) => JSON.stringify(compiled(text));
    words.core[language] = await writeHashed(`words/${language}.json`, catalogue(core.join("")));
    // What stands around the estimator on the page has no place on the page of another.
    words.card[language] = catalogue(core.filter((text) => !money.includes(text) && !text.startsWith("page-")).join(""));
    words.money[language] = catalogue(money.join(""));
    for (const [name, text] of places) places.set(name, catalogue(text));
    // One hash for all of them: the script need not know the name of every file.
    words.folders[language] = `words/${language}.${hashOf([...places.values()].join(""))}/`;
    for (const [name, content] of places) await write(`${words.folders[language]}${name}.json`, content);
    words.places = [...places.keys()];
  }
  return words;
}

/** What is shown at the counter: a file for each place, and one for each language of the traveller. The answer is their folder. */
async function writeDesk() {
  const { phone, text: texts, territory: territories } = parse(await readFile(join(ROOT, "data/desk.toml"), "utf8"));
  const files = new Map();
  for (const { code, texts: offered, law } of territories) {
    const shown = offered.map(({ tag, text: id }) => {
      const text = texts.find((one) => one.id === id);
      const named = (name, short) => (short === undefined ? name : `${name} (${short})`);
      return {
        tag, name: nameOf(tag), card: named(text.card_name, text.card_short), certificate: text.certificate_name && named(text.certificate_name, text.certificate_short), sentences: text.sentences,
        asks: text.asks ?? "private", refused: text.refused, nordic: text.nordic, law: law ?? text.law, yellow: text.adapted ?? false, unread: text.review === "native check wanted",
      };
    });
    files.set(code.toLowerCase(), { phone, texts: shown });
  }
  for (const language of LANGUAGES) {
    const catalogue = new FluentResource(await readFile(join(ROOT, "data/words", language, OF_DESK), "utf8"));
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(catalogue);
    files.set(`words-${language}`, Object.fromEntries(catalogue.body.map(({ id, value }) => [id, bundle.formatPattern(value)])));
  }
  const folder = `desk.${hashOf(JSON.stringify([...files]))}/`;
  for (const [name, content] of files) await write(`${folder}${name}.json`, JSON.stringify(content));
  return folder;
}

/** "Deutsch" of de-CH: which German it is goes without saying there. Not every browser knows every language by its own name. */
function nameOf(tag) {
  const [base] = tag.split("-");
  const name = new Intl.DisplayNames([base], { type: "language", fallback: "none" }).of(base);
  if (name === undefined) throw new Error(`The language ${tag} has no name of its own`);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** A catalogue without its comments, its empty lines, and what the script never says: the head of the page, and the holders of cards, whom the pages of the countries name. */
function lean(catalogue) {
  const unsaid = /^(holder\w+|page-description|page-no-script) = /;
  return catalogue.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#") && !unsaid.test(line)).join("\n") + "\n";
}

/** Where the page of each country stands, by language, all together: as the words of each place say it. */
async function readPages() {
  const pages = {};
  for (const language of LANGUAGES) {
    pages[language] = {};
    const folder = join(ROOT, "data/words", language, "places");
    for (const name of (await readdir(folder)).sort()) {
      const { body } = new FluentResource(await readFile(join(folder, name), "utf8"));
      const { id, value } = body.find(({ id }) => id.startsWith("address-")) ?? {};
      if (id !== undefined) pages[language][id.replace("address-", "").toUpperCase()] = `${language}/${value}.html`;
    }
  }
  return pages;
}

/** A script of www/src; with what it is to know of the facts and of the other files. */
async function writeScript(name, known) {
  return writeHashed(`${name}.js`, await bundled(`src/${name}.ts`, known));
}

async function bundled(entry, known, changed = (style) => style) {
  const styles = {
    name: "styles",
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: changed(await minified(path), path), loader: "text" }));
    },
  };
  const { outputFiles } = await bundle({
    entryPoints: [join(ROOT, "www", entry)],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    charset: "utf8",
    conditions: ["production"],
    alias: { "ehic-estimator": join(PACKAGE, "index.js") },
    define: Object.fromEntries(Object.entries(known).map(([name, value]) => [name, JSON.stringify(value)])),
    plugins: [styles],
  });
  // Markup is indented for who reads the source.
  return outputFiles[0].text.replace(/\n {2,}/g, " ");
}

/** The widget's folder, which a host takes as it is, and the page for its frame. Each file stands in it once more: a host has nothing else of the site. */
async function writeWidget() {
  const without = Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => {
    const { body } = new FluentResource(await readFile(join(ROOT, "data/words", language, WITHOUT_CATALOGUE), "utf8"));
    return [language, Object.fromEntries(body.map(({ id, value }) => [id, value]))];
  })));
  const chain = { files: {}, places: {} };
  const integrity = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;
  const checked = async (name, content) => {
    chain.files[name] = integrity(content);
    await write(`widget/${name}`, content);
  };
  const scripts = {};
  for (const [name, knows] of Object.entries(lazy)) {
    // The one takes the whole screen, which is not the widget's to take; the other leads to the pages of the countries.
    if (["desk", "map"].includes(name)) continue;
    const content = await bundled(`src/${name}.ts`, knows, onForeignPage);
    scripts[name] = `${name}.${hashOf(content)}.js`;
    await checked(scripts[name], content);
  }
  const statement = await bundled("src/policy-view.ts", {}, onForeignPage);
  scripts.policy = `policy.${hashOf(statement)}.js`;
  await checked(scripts.policy, statement);
  // For whoever writes such a file, and not loaded by the widget.
  for (const name of ["policy.schema.json", "eksempel.json"]) await write(`widget/${name}`, await readFile(join(ROOT, "www/policy", name)));
  for (const name of [known.module, known.sources]) await checked(name, await readFile(join(OUT, name)));
  const own = { words: {}, folders: {}, places: [...words.places, "money"] };
  for (const language of LANGUAGES) {
    own.words[language] = `words/${language}.${hashOf(words.card[language])}.json`;
    await checked(own.words[language], words.card[language]);
    const contents = new Map([["money", words.money[language]]]);
    for (const place of words.places) contents.set(place, await readFile(join(OUT, `${words.folders[language]}${place}.json`)));
    own.folders[language] = `words/${language}.${hashOf([...contents.values()].join(""))}/`;
    const hashes = {};
    for (const [place, content] of contents) {
      hashes[`${place}.json`] = integrity(content);
      await write(`widget/${own.folders[language]}${place}.json`, content);
    }
    // Of use to those alone who go somewhere: too heavy for the script, as nothing can make hashes smaller.
    const list = JSON.stringify(hashes);
    const name = `words/${language}-places.${hashOf(list)}.json`;
    await checked(name, list);
    chain.places[language] = name;
  }
  const texts = { WITHOUT_CATALOGUE: without };
  await write("widget/ehic-estimate.js", leftAlone(await bundled("widget/widget.ts", { BUILT: { ...known, ...own, ...scripts }, CHAIN: chain, ...texts }, onForeignPage)));
  await write("widget/ehic-estimate.css", await minified(join(ROOT, "www/widget/ehic-estimate.css")));
  const frame = await writeHashed("embed/frame.js", await bundled("embed/frame.ts", texts));
  await write("embed/ehic-embed.js", await bundled("embed/host.ts", {}));
  const style = await writeHashed("embed/embed.css", await minified(join(ROOT, "www/embed/embed.css")));
  const policy = folders["embed/"]["Content-Security-Policy"].replace(/; frame-ancestors [^;]*/, "");
  const values = { policy, title: without[LANGUAGES[0]]["widget-frame"], style: posix.basename(style), script: posix.basename(frame) };
  const template = await readFile(join(ROOT, "www/embed/index.html"), "utf8");
  await write("embed/index.html", template.replace(/\{\{(\w+)\}\}/g, (_, name) => escaped(values[name])));
  return Object.fromEntries(LANGUAGES.map((language) => [language, without[language]["widget-frame"]]));
}

/**
 * For the bundlers of hosts: the addresses of the widget's other files are found when it runs (`core-src`), and a bundler that looks for them beside its source fails (webpack) or
 * warns (Vite). The usual words for that are comments, which are lost where a script is made small.
 */
function leftAlone(script) {
  const told = "/* webpackIgnore: true *//* @vite-ignore */";
  const own = '??new URL("ehic_estimator_bg.wasm",import.meta.url)';
  // The widget always names the estimator, which has its hash in its name: where the package would look for it without one is never asked.
  if (!script.includes(own)) throw new Error(`the widget's script has no ${own}`);
  return script.replace(own, "").replace(/\bimport\((?=\w)|\bnew URL\((?="[^"]*",import\.meta\.url\))/g, (found) => found + told);
}

/** The element's own style sheet within the widget's frame, where no rule of the page around reaches: nor may the page's idea of `rem`. */
function onForeignPage(style, path) {
  if (!path.startsWith(join(ROOT, "www/src/"))) return style;
  return style.replaceAll(":host", ".frame").replace(/(@container[^{]*)|(?<![\w#.-])(-?[\d.]+)rem\b/g, (_, query, number) => query?.replace(/([\d.]+)rem/g, (_, width) => `${width * 16}px`) ?? `calc(${number}*var(--ehic-rem))`);
}

async function minified(path) {
  const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, charset: "utf8" });
  return code;
}

async function writeStyle() {
  return writeHashed("page.css", await minified(join(ROOT, "www/page.css")));
}

async function writePage(language) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(await readFile(join(ROOT, `data/words/${language}/ui.ftl`), "utf8")));
  const say = (id) => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`No entry ${id} in ${language}`);
    return bundle.formatPattern(message.value);
  };
  await writeManifest(language, say);
  const up = language === LANGUAGES[0] ? "" : "../";
  const values = { language, up, script, style, icon, apple: icons[180], module, words: words.core[language] };
  const template = await readFile(join(ROOT, "www/index.html"), "utf8");
  const page = template.replace(/\{\{([\w-]+)(?::([\w-]+))?\}\}/g, (_, name, id) => escaped(name === "say" ? say(id) : name === "hidden" ? (id === language ? "hidden" : "") : name === "only" ? (id === language ? "" : "hidden") : values[name]));
  await write(language === LANGUAGES[0] ? "index.html" : `${language}/index.html`, page);
}

/** What the device needs to know to put the page among its apps. */
async function writeManifest(language, say) {
  const start = language === LANGUAGES[0] ? "./" : `${language}/`;
  const image = (src, sizes, type, purpose) => ({ src, sizes, type, purpose });
  const manifest = {
    id: "./", name: say("page-name"), short_name: say("page-name"), description: say("page-description"), lang: language, start_url: start, scope: "./",
    display: "standalone", background_color: "#f7f4ee", theme_color: "#f7f4ee",
    icons: [image(icon, "any", "image/svg+xml", "any"), image(icons[192], "192x192", "image/png", "any"), image(icons[512], "512x512", "image/png", "any maskable")],
  };
  await write(`${language}.webmanifest`, JSON.stringify(manifest));
}

/** The worker with the list of all that it keeps: pages, and whatever has its hash in its path. */
async function writeWorker() {
  const names = (await readdir(OUT, { recursive: true })).map((name) => name.replaceAll("\\", "/"));
  const kept = names.filter((name) => name !== "404.html" && !/^(widget|embed|builder)\//.test(name) && (/\.(html|webmanifest)$/.test(name) || /\.[0-9a-f]{10}[./]/.test(name)) && !name.endsWith(".br")).sort();
  const contents = await Promise.all(kept.map(async (name) => `${name} ${hashOf(await readFile(join(OUT, name)))}`));
  const files = kept.map((name) => name.replace(/(^|\/)index\.html$/, "$1") || "./");
  const worker = await readFile(join(ROOT, "www/worker.js"), "utf8");
  const { code } = await transform(worker.replace('"{{files}}"', files.map((file) => JSON.stringify(file)).join(",")).replace("{{version}}", hashOf(contents.join("\n"))), { minify: true, charset: "utf8" });
  await write("sw.js", code);
}

/** What a host shows for an address that leads nowhere; at any depth, hence the addresses from the root. */
async function writeMissing() {
  const template = await readFile(join(ROOT, "www/404.html"), "utf8");
  await write("404.html", template.replace("{{style}}", style).replace("{{icon}}", icon));
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
}

/** Writes a file with the hash of its content in its name, which is the answer. */
async function writeHashed(name, content) {
  const hash = hashOf(content);
  const { dir, name: stem, ext } = posix.parse(name);
  const hashed = posix.join(dir, `${stem}.${hash}${ext}`);
  await write(hashed, content);
  return hashed;
}

function hashOf(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}

async function write(name, content) {
  await mkdir(dirname(join(OUT, name)), { recursive: true });
  await writeFile(join(OUT, name), content);
  const bytes = Buffer.from(content);
  written.set(name, { raw: bytes.length, brotli: brotliCompressSync(bytes).length });
}

function report() {
  const first = ["index.html", style, icon, script, module, words.core.da];
  const place = [...written.keys()].filter((name) => name.startsWith(words.folders.da)).sort((one, other) => written.get(other).brotli - written.get(one).brotli)[0];
  let sum = 0;
  for (const name of place === undefined ? first : [...first, place]) {
    const { raw, brotli } = written.get(name);
    sum += brotli;
    console.log(`${name.padEnd(40)} ${String(raw).padStart(8)} ${String(brotli).padStart(8)} brotli`);
  }
  console.log(`${"to the first estimate".padEnd(40)} ${String(sum).padStart(17)}`);
}
