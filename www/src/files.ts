// The files that the build wrote beside the script.

let folder = new URL(".", import.meta.url);

/** The address of a file. */
export function built(file: string): URL {
  return new URL(file, folder);
}

/** Another folder than the script's own. */
export function moveTo(address: URL): void {
  folder = address;
}

/** Which file could not be had. */
export class Unloaded extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`${file} could not be loaded`, { cause });
    this.file = file;
  }
}

/** Fetches a file; one whose hash is known must be that very file. */
export async function load(file: string): Promise<Response> {
  const integrity = BUILT.integrity?.[file];
  const response = await fetch(built(file), integrity === undefined ? {} : { integrity }).catch((cause: unknown) => {
    throw new Unloaded(file, cause);
  });
  if (!response.ok) throw new Unloaded(file, response.status);
  return response;
}

/** How a script is brought in that is needed later; the widget checks it first. */
export const scripts = { import: (file: string): Promise<unknown> => import(built(file).href) };

export function bring(file: string): Promise<unknown> {
  return scripts.import(file);
}
