// For the page around the frames: every `iframe[data-ehic]` gets the height of its content and the page's colours.
// Without this script the frame keeps the height that is written in its tag, and scrolls.

import { attach } from "./attach.js";

const attached = new WeakSet<HTMLIFrameElement>();

/** For a frame that comes later. */
export function embed(frame: HTMLIFrameElement): void {
  if (attached.has(frame)) return;
  attached.add(frame);
  attach(frame);
}

for (const frame of document.querySelectorAll<HTMLIFrameElement>("iframe[data-ehic]")) embed(frame);
