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

/** How files come in: the page trusts its own host; the widget checks what it gets. */
export const way = {
  fetch: (file: string): Promise<Response> => fetch(built(file)),
  import: (file: string): Promise<unknown> => import(built(file).href),
};

export async function load(file: string): Promise<Response> {
  const response = await way.fetch(file).catch((cause: unknown) => {
    throw new Unloaded(file, cause);
  });
  if (!response.ok) throw new Unloaded(file, response.status);
  return response;
}

/** A script that is not needed at once. */
export function bring(file: string): Promise<unknown> {
  return way.import(file);
}
