// The lines to paste: pure, so that they can be tested without a browser.

export interface Choices {
  /** Of the element, and of the frame's fragment. */
  attributes: [name: string, value: string][];
  /** What a frame has no use for. */
  elementOnly: [name: string, value: string][];
  /** Custom properties with their values. */
  colours: [token: string, value: string][];
  /** Addresses on the host's server, each with a slash at its end. */
  folder: string;
  embed: string;
  /** As `integrity` takes them, by path in the release. */
  hashes: Record<string, string>;
  /** Where the full page is. */
  here: string;
}

const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

export function snippets({ attributes, elementOnly, colours, folder, embed, hashes, here }: Choices, title: string): Record<string, string> {
  const written = [...attributes, ...elementOnly].map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join("");
  const script = (src: string, file: string) => `<script type="module" src="${escaped(src)}" integrity="${hashes[file] ?? ""}" crossorigin="anonymous"></script>`;
  const link = `<a href="${escaped(here)}" rel="noopener">${escaped(title)}</a>`;
  const origin = /^https?:\/\/[^/]+/.exec(embed)?.[0];
  // A frame takes no file from another origin than its own.
  const fragment = new URLSearchParams([...attributes, ...elementOnly.filter(([name]) => name === "policy-src" && origin === undefined)]).toString();
  const frame = (marked: string) =>
    lines(`<iframe${marked} src="${escaped(`${embed}#${fragment}`)}" title="${escaped(title)}"`, [`height="900" width="100%" loading="lazy" referrerpolicy="no-referrer"`, `sandbox="${SANDBOX}"></iframe>`]);
  const foreign = /^https?:\/\/[^/]+/.exec(folder)?.[0];
  const own = foreign === undefined ? "'self'" : `'self' ${foreign}`;
  return {
    element: [`<link rel="stylesheet" href="${escaped(`${folder}ehic-estimate.css`)}">`, script(`${folder}ehic-estimate.js`, "widget/ehic-estimate.js"), "", lines(`<ehic-estimate${written}>`, [`<p>${link}</p>`]), "</ehic-estimate>"].join("\n"),
    style: [lines("ehic-estimate, iframe[data-ehic] {", colours.map(([token, value]) => `${token}: ${value};`)), "}"].join("\n"),
    frame: `${frame(" data-ehic")}\n${script(`${embed}ehic-embed.js`, "embed/ehic-embed.js")}`,
    plain: `${frame("")}\n\n${link}`,
    "csp-element": `script-src ${own} 'wasm-unsafe-eval'; style-src ${own}; connect-src ${own}`,
    "csp-frame": `frame-src ${origin ?? "'self'"}; script-src ${origin === undefined ? "'self'" : `'self' ${origin}`}`,
    "csp-types": "require-trusted-types-for 'script'; trusted-types lit-html",
  };
}

/** A line, and those under it. */
function lines(first: string, under: string[]): string {
  return [first, ...under.map((line) => " ".repeat(2) + line)].join("\n");
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
}
