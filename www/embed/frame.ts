// Inside the frame: the widget, filled in by the address's fragment (or its query, which the host's server sees), and its height for the page around.

import { TOKENS } from "../widget/colours.js";
import { CHOICES, PREFILLING } from "../widget/attributes.js";
import type { EhicWidget } from "../widget/widget.js";
import { EVENTS, HIGHEST, isMessage, message } from "./protocol.js";

const ATTRIBUTES = [...PREFILLING, ...Object.keys(CHOICES), "lang", "currency", "compact", "no-map", "policy-src"];
/** Long enough for any colour or list of fonts. */
const LONGEST = 200;
/** How a token's value is told to be one: by a property that takes the same. */
const KINDS: Partial<Record<(typeof TOKENS)[number], string>> = {
  "--ehic-accent": "color", "--ehic-text": "color", "--ehic-surface": "color", "--ehic-border": "color", "--ehic-focus": "color",
  "--ehic-radius": "border-radius", "--ehic-space": "padding", "--ehic-font": "font-family",
};

const content = document.getElementById("content");
const widget = document.querySelector<EhicWidget>("ehic-estimate");

function fill(widget: EhicWidget): void {
  const given = new URLSearchParams(location.search);
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) given.set(name, value);
  for (const name of ATTRIBUTES) {
    const value = given.get(name);
    if (value !== null) widget.setAttribute(name, value);
  }
  const language = given.get("lang")?.toLowerCase().startsWith("en") ? "en" : "da";
  document.documentElement.lang = language;
  document.title = WITHOUT_CATALOGUE[language]["widget-frame"] ?? "";
  const heading = document.getElementById("title");
  if (heading !== null) heading.textContent = document.title;
  widget.setAttribute("page-url", new URL(language === "en" ? "../en/" : "../", location.href).href);
  const trip = given.get("trip");
  if (trip !== null) void widget.ready.then(() => widget.restore(`#${trip}`));
}

/** The page around it: whoever that is may set the height and the widget's tokens, and nothing else. */
function talk(content: HTMLElement, widget: EhicWidget): void {
  let port: MessagePort | undefined;
  let id = "";
  let awaited = false;
  let told = 0;
  let due = false;
  const around = window.parent;

  const hello = () => {
    awaited = true;
    around.postMessage(message("hello", ""), "*");
  };
  const measure = () => {
    due = false;
    const height = Math.min(Math.ceil(content.getBoundingClientRect().height), HIGHEST);
    if (port === undefined || Math.abs(height - told) <= 1) return;
    told = height;
    document.documentElement.classList.toggle("fitted", height < HIGHEST);
    port.postMessage(message("height", id, { height }));
  };
  const soon = () => {
    if (!due) requestAnimationFrame(measure);
    due = true;
  };
  const paint = ({ data }: MessageEvent) => {
    if (!isMessage(data) || data.id !== id || data.type !== "tokens" || typeof data["tokens"] !== "object" || data["tokens"] === null) return;
    const tokens = data["tokens"] as Record<string, unknown>;
    for (const token of TOKENS) {
      const kind = KINDS[token];
      // Of its height nobody speaks but the content.
      if (kind === undefined) continue;
      const value = tokens[token];
      const sound = typeof value === "string" && value.length <= LONGEST && !/url|var|image|expression/i.test(value) && CSS.supports(kind, value);
      if (sound) widget.style.setProperty(token, value);
      else widget.style.removeProperty(token);
    }
    widget.recolour();
  };
  addEventListener("message", (event) => {
    if (event.source !== around || !isMessage(event.data)) return;
    if (event.data.type === "ask") hello();
    const [end] = event.ports;
    if (event.data.type !== "port" || !awaited || end === undefined) return;
    // One channel for each hello: nobody takes over one that is in use.
    awaited = false;
    port?.close();
    ({ id } = event.data);
    port = end;
    port.onmessage = paint;
    told = 0;
    soon();
  });
  for (const name of EVENTS) widget.addEventListener(name, (event) => port?.postMessage(message("event", id, { name, detail: (event as CustomEvent).detail })));
  new ResizeObserver(soon).observe(content, { box: "border-box" });
  hello();
}

if (content !== null && widget !== null) {
  fill(widget);
  if (window.parent !== window) {
    // The page around keeps the place.
    widget.style.setProperty("--ehic-min-height", "0");
    talk(content, widget);
  }
}
