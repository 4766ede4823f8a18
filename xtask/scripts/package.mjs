// Puts into a package what is not the module: sentences, sources, types, the notices of what is bundled, and its package.json: node package.mjs FOLDER

import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { readSources } from "../../www/facts.mjs";
import { compiled } from "../../www/words.mjs";
import { notices } from "./notices.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = process.argv[2];
const LANGUAGES = ["da", "en"];
/** What is written by hand and shipped as it is. */
const SHIPPED = /^(README\.md|[\w-]+\.(js|d\.ts))$/;
/** The pages of the countries have been written when somebody reads them; nobody asks the package for their words. */
const OF_PAGES = "pages.ftl";

// First, so that its age is that of the package.
await cp(join(ROOT, "npm/package.json"), join(FOLDER, "package.json"));
for (const name of (await readdir(join(ROOT, "npm"))).filter((name) => SHIPPED.test(name))) await cp(join(ROOT, "npm", name), join(FOLDER, name));
for (const licence of ["LICENSE.md", "LICENSE-APACHE", "LICENSE-MIT"]) await cp(join(ROOT, licence), join(FOLDER, licence));
for (const language of LANGUAGES) await writeCatalogues(language);
await writeModule("data/sources.js", "Title, publisher, address and date of every source, by file of the facts and id.", await readSources(ROOT));
for (const name of ["words", "sources"]) await writeScript(name);
await write("NOTICES.txt", notices(ROOT));

/** The catalogues as people wrote them, and one script with all that a report needs. */
async function writeCatalogues(language) {
  const folder = join(ROOT, "data/words", language);
  const files = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll("\\", "/"));
  const names = files.filter((name) => name.endsWith(".ftl") && name !== OF_PAGES).sort();
  const catalogues = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  for (const [index, name] of names.entries()) await write(`catalogues/${language}/${name}`, catalogues[index]);
  await writeModule(`words/${language}.js`, "The catalogues of one language, read and ready: the names of all entries, and what each of them says.", compiled(catalogues.join("\n")));
}

async function writeModule(name, comment, value) {
  await write(name, `// ${comment}\n\nexport default ${JSON.stringify(value)};\n`);
}

/** Readable, for whoever has to answer for what is in it: a bundler makes it small. */
async function writeScript(name) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, `npm/src/${name}.ts`)],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    external: ["./words/*", "./data/*"],
    // Comments name the files that came together: from the project's folder, not from this machine's.
    absWorkingDir: ROOT,
  });
  await write(`${name}.js`, outputFiles[0].text);
}

async function write(name, content) {
  const file = join(FOLDER, name);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, content);
}
