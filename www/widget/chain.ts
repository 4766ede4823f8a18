// Whoever pins the widget by `integrity` pins all that it loads: it carries the hashes of its files, and takes no other.

import { Unloaded, built, way } from "../src/files.js";

/** The first bytes of every WebAssembly module: the smallest there is. */
const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** Whether the page's policy lets a module be compiled. */
export function mayCompile(): boolean {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
    return true;
  } catch {
    return false;
  }
}

/** The hashes of what is said of single places, by language. */
const ofPlaces = new Map<string, Promise<Record<string, string>>>();

async function hashOf(file: string): Promise<string> {
  const known = CHAIN.files[file];
  if (known !== undefined) return known;
  const folder = Object.entries(BUILT.folders).find(([, folder]) => file.startsWith(folder));
  if (folder === undefined) throw new Error(`no hash of ${file}`);
  const [language, start] = folder;
  let hashes = ofPlaces.get(language);
  if (hashes === undefined) {
    hashes = checked(CHAIN.places[language] ?? "").then((response) => response.json() as Promise<Record<string, string>>);
    hashes.catch(() => ofPlaces.delete(language));
    ofPlaces.set(language, hashes);
  }
  const hash = (await hashes)[file.slice(start.length)];
  if (hash === undefined) throw new Error(`no hash of ${file}`);
  return hash;
}

async function checked(file: string): Promise<Response> {
  return fetch(built(file), { integrity: await hashOf(file) });
}

let estimator: Promise<Response> | undefined;
/** All widgets of a page share one estimator: it is fetched once. */
function shared(file: string): Promise<Response> {
  if (file !== BUILT.module) return checked(file);
  estimator ??= checked(file).then((response) => {
    if (!response.ok) estimator = undefined;
    return response;
  });
  estimator.catch(() => (estimator = undefined));
  return estimator;
}

/** A script is put into the page's map of modules with its hash before it is imported: an import alone cannot be checked. */
async function checkedImport(file: string): Promise<unknown> {
  const { href } = built(file);
  const integrity = await hashOf(file);
  await new Promise<void>((loaded, failed) => {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    if (!link.relList.supports("modulepreload")) return failed(new Error("scripts cannot be checked here"));
    link.integrity = integrity;
    // A page may let in by a nonce alone: what an import hands on by itself, a link must be given.
    link.nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
    link.href = href;
    link.addEventListener("load", () => loaded());
    link.addEventListener("error", () => failed(new Unloaded(file, "refused")));
    for (const type of ["load", "error"]) link.addEventListener(type, () => link.remove());
    document.head.append(link);
  });
  return import(href).catch((cause: unknown) => {
    throw new Unloaded(file, cause);
  });
}

export function checkAll(): void {
  way.fetch = shared;
  way.import = checkedImport;
}

/** Why a file did not come: it is there, but another one than it should be; or it is not there. */
export async function whyUnloaded({ file, cause }: Unloaded): Promise<"integrity" | "loading"> {
  if (typeof cause === "number") return "loading";
  const there = await fetch(built(file), { method: "HEAD" }).then(({ ok }) => ok, () => false);
  return there ? "integrity" : "loading";
}
