// The page's end of a frame: its height follows the content, and it gets the page's colours.

import { TOKENS } from "../widget/colours.js";
import { EVENTS, HIGHEST, isMessage, message } from "./protocol.js";

/** What a frame may do: print and download included, and nothing with the page around it. Without `allow-forms` no form would say that it was sent. */
export const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

export interface Attached {
  /** Hands the page's colours over once more. */
  recolour(): void;
  detach(): void;
}

/** `styled` is where the page's custom properties are read. */
export function attach(frame: HTMLIFrameElement, styled: Element = frame, arrived: () => void = () => undefined): Attached {
  const { origin } = new URL(frame.src, document.baseURI);
  const id = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("");
  let port: MessagePort | undefined;
  let wanted = 0;
  let shown = 0;
  let due = false;

  const fit = () => {
    due = false;
    if (Math.abs(wanted - shown) <= 1) return;
    shown = wanted;
    const edges = getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.setProperty("height", `${shown + edges}px`, "important");
  };
  const hear = ({ data }: MessageEvent) => {
    if (!isMessage(data) || data.id !== id) return;
    if (data.type === "height") {
      const { height } = data;
      if (typeof height !== "number" || !(height > 0)) return;
      wanted = Math.min(Math.ceil(height), HIGHEST);
      if (!due) requestAnimationFrame(fit);
      due = true;
    } else if (data.type === "event") {
      const { name, detail } = data;
      if (typeof name === "string" && EVENTS.includes(name)) frame.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
    }
  };
  const recolour = () => {
    const style = getComputedStyle(styled);
    const tokens = Object.fromEntries(TOKENS.map((token) => [token, style.getPropertyValue(token).trim()]).filter(([, value]) => value !== ""));
    port?.postMessage(message("tokens", id, { tokens }));
  };
  const greet = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== origin || !isMessage(event.data) || event.data.type !== "hello") return;
    // Loaded anew: what the page before it was told is gone.
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = hear;
    shown = 0;
    frame.contentWindow?.postMessage(message("port", id), origin, [channel.port2]);
    recolour();
    arrived();
  };
  addEventListener("message", greet);
  // It may have been there before this script.
  frame.contentWindow?.postMessage(message("ask", id), "*");
  return {
    recolour,
    detach() {
      removeEventListener("message", greet);
      port?.close();
    },
  };
}
