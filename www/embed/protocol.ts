// What the frame and the page around it say to each other. Nothing private, and nothing from anybody else is listened to.
//
//   frame -> page   hello           to "*": that it is there, and nothing more
//   page  -> frame  ask             to "*": are you there already?
//   page  -> frame  port            to the frame's own origin: one end of a channel, and the id of this frame
//   then over the channel alone, each message with the id: height, event (frame -> page), tokens (page -> frame)

export const PROTOCOL = "ehic";
export const VERSION = 1;
/** No page is made longer than this by a frame. */
export const HIGHEST = 10_000;
/** The events of the element, which the frame passes on. */
export const EVENTS = ["ehic-ready", "ehic-change", "ehic-result", "ehic-error"];

export interface Message {
  p: typeof PROTOCOL;
  v: typeof VERSION;
  type: string;
  id: string;
  [more: string]: unknown;
}

export function message(type: string, id: string, more: object = {}): Message {
  return { p: PROTOCOL, v: VERSION, type, id, ...more };
}

export function isMessage(data: unknown): data is Message {
  if (typeof data !== "object" || data === null) return false;
  const { p, v, type, id } = data as Record<string, unknown>;
  return p === PROTOCOL && v === VERSION && typeof type === "string" && typeof id === "string";
}
