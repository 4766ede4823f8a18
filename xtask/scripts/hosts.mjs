// What hosts are to send with each file of the site, from www/headers.json: as a function, and as the files that nginx, Apache, Netlify and Cloudflare Pages read.

import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { contentType } from "mime-types";

const HEADERS = JSON.parse(readFileSync(new URL("../../www/headers.json", import.meta.url), "utf8"));
/** What the site's builder puts into the path of a file whose content never changes. */
const HASH = String.raw`\.[0-9a-f]{10}[./]`;
/** The folder of one version, in which nothing ever changes; and of the newest of its kind, in which everything may. */
const PINNED = String.raw`^/v[0-9]+\.[0-9]+\.[0-9]+/`;
const VERSION = String.raw`^/(v[0-9.]+/)?`;

const { always, hashInPath, otherwise, folders = {} } = HEADERS;
const POLICY = "Content-Security-Policy";
const NAMES = [...new Set([...Object.keys(always), ...Object.values(folders).flatMap(Object.keys)])];

/** The headers of a path from the site's root: "/v0/embed/index.html". */
export function headersOf(path) {
  const forGood = new RegExp(HASH).test(path) || new RegExp(PINNED).test(path);
  const folder = path.replace(new RegExp(VERSION), "");
  const ofFolder = Object.entries(folders).find(([name]) => folder.startsWith(name))?.[1] ?? {};
  return { "Content-Type": typeOf(path), ...always, ...(forGood ? hashInPath : otherwise), ...ofFolder };
}

/** A catalogue is text, whatever a host may think of its name. */
export function typeOf(path) {
  return contentType(extname(path)) || "text/plain; charset=utf-8";
}

/** For nginx 1.20 or newer, in the context of `http`: Debian's conf.d or sites-enabled. */
export function nginx({ root, listen, extensions, brotli }) {
  const types = new Map();
  for (const extension of extensions) {
    const [type] = typeOf(`x${extension}`).split(";");
    types.set(type, [...(types.get(type) ?? []), extension.slice(1)]);
  }
  const texts = [...types.keys()].filter((type) => /charset/.test(contentType(type) || "")).filter((type) => type !== "text/html");
  const variable = (name) => `$ehic_${name.toLowerCase().replaceAll("-", "_")}`;
  const map = (name) => {
    const rows = Object.entries(folders).filter(([, headers]) => headers[name] !== undefined).map(([folder, headers]) => `    "~${VERSION}${folder}" "${headers[name]}";`);
    return [`map $uri ${variable(name)} {`, `    default "${always[name] ?? ""}";`, ...rows, "}"];
  };
  return [
    "# The site on nginx. Put in your own name and folder, and the certificate.",
    `map $uri ${variable("Cache-Control")} {`,
    `    default "${otherwise["Cache-Control"]}";`,
    `    "~${HASH}" "${hashInPath["Cache-Control"]}";`,
    `    "~${PINNED}" "${hashInPath["Cache-Control"]}";`,
    "}",
    ...NAMES.flatMap(map),
    "",
    "server {",
    `    listen ${listen};`,
    `    root ${root};`,
    "    server_tokens off;",
    "    absolute_redirect off;",
    "",
    "    # All that the site has; nosniff makes a wrong type fail.",
    "    types {",
    ...[...types].map(([type, names]) => `        ${type} ${names.join(" ")};`),
    "    }",
    "    default_type text/plain;",
    "    charset utf-8;",
    `    charset_types ${texts.join(" ")};`,
    "",
    "    # Compressed beforehand, and better than a server would.",
    "    gzip_static on;",
    "    gzip_vary on;",
    "    # A fifth smaller still; a module of its own (Debian: libnginx-mod-http-brotli-static).",
    `    ${brotli ? "" : "# "}brotli_static on;`,
    "",
    ...["Cache-Control", ...NAMES].map((name) => `    add_header ${name} ${variable(name)} always;`),
    "",
    "    location / {",
    "        try_files $uri $uri/ =404;",
    "    }",
    "    # Meant for other hosts.",
    "    location ~ /\\. {",
    "        return 404;",
    "    }",
    "    error_page 404 /404.html;",
    "}",
    "",
  ].join("\n");
}

/** For Apache 2.4 with mod_headers and mod_rewrite. */
export function htaccess({ extensions }) {
  const set = (headers, indent = "  ") => Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);
  const where = (pattern, headers) => [`  <If "%{REQUEST_URI} =~ m#${pattern}#">`, ...set(headers, "    "), "  </If>"];
  const compressed = (ending, encoding) => [
    `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `  RewriteCond %{REQUEST_FILENAME}${ending} -f`,
    `  RewriteRule ^(.+)$ $1${ending} [L]`,
    ...extensions.map((extension) => `  <FilesMatch "\\${extension}\\${ending}$">\n    ForceType "${typeOf(`x${extension}`)}"\n    Header set Content-Encoding ${encoding}\n    Header append Vary Accept-Encoding\n  </FilesMatch>`),
  ];
  return [
    "# The site on Apache: https://httpd.apache.org/docs/2.4/howto/htaccess.html",
    "AddDefaultCharset utf-8",
    "<FilesMatch \"^\\.ht\">",
    "  Require all denied",
    "</FilesMatch>",
    "ErrorDocument 404 /404.html",
    ...extensions.map((extension) => `AddType "${typeOf(`x${extension}`)}" ${extension}`),
    "<IfModule mod_headers.c>",
    ...set({ ...always, ...otherwise }),
    ...where(HASH, hashInPath),
    ...where(PINNED, hashInPath),
    ...Object.entries(folders).flatMap(([folder, headers]) => where(`${VERSION}${folder}`, headers)),
    "</IfModule>",
    "<IfModule mod_rewrite.c>",
    "  RewriteEngine On",
    "  # Otherwise Apache takes .br for a language, and .gz for a type.",
    "  RemoveLanguage .br",
    "  RemoveType .gz",
    "  RemoveEncoding .gz",
    ...compressed(".br", "br"),
    ...compressed(".gz", "gzip"),
    "</IfModule>",
    "",
  ].join("\n");
}

/** What a browser takes a policy for; to a picture or a table it means nothing. */
export function hasPolicy(name) {
  return name === "" || /(\.html|\/|^sw\.js|\/sw\.js)$/.test(name);
}

/**
 * For Netlify and Cloudflare Pages, which join what several rules say of one header, and of which one reads no more than a hundred rules: no path may meet two that name the same, and what only documents need is said of
 * documents alone. Both send "must-revalidate" where nothing is said, which is what everything without a hash needs.
 */
export function headersFile(names, prefixes) {
  const rules = new Map();
  const say = (path, headers) => rules.set(path, { ...rules.get(path), ...headers });
  const differing = new Set(Object.values(folders).flatMap(Object.keys));
  say("/*", Object.fromEntries(Object.entries(always).filter(([name]) => !differing.has(name))));
  const of = (path, wanted) => Object.fromEntries(Object.entries(headersOf(`/${path}`)).filter(([name]) => wanted(name)));
  for (const prefix of prefixes) {
    const own = names.filter((name) => name.startsWith(prefix) && !prefixes.some((other) => other.length > prefix.length && name.startsWith(other)));
    const below = (folder, inside) => [...new Set(inside.map((name) => folder + name.slice(folder.length).replace(/\/.*/, "/")))].sort();
    say(`/${prefix}`, of(`${prefix}index.html`, (name) => name === POLICY));
    for (const top of below(prefix, own)) {
      const inside = own.filter((name) => name.startsWith(top));
      const path = `/${top}${top.endsWith("/") ? "*" : ""}`;
      const special = Object.keys(folders[top.slice(prefix.length)] ?? {});
      if (inside.some(hasPolicy) || special.includes(POLICY)) say(path, of(inside[0], (name) => name === POLICY));
      if (special.length > 0) say(path, of(inside[0], (name) => special.includes(name)));
    }
    const forGood = (name) => headersOf(`/${name}`)["Cache-Control"] === hashInPath["Cache-Control"];
    const keep = (folder, inside) => {
      if (inside.every(forGood)) return say(`/${folder}*`, hashInPath);
      for (const entry of below(folder, inside)) {
        if (entry.endsWith("/")) keep(entry, inside.filter((name) => name.startsWith(entry)));
        else if (forGood(entry)) say(`/${entry}`, hashInPath);
      }
    };
    keep(prefix, own);
  }
  return [...rules].map(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n")).join("\n") + "\n";
}
