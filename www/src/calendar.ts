// What has a date, as a calendar file (RFC 5545): made on the device, fetched when somebody asks for it.

import type { Words } from "./words.js";

/** Something to do by a day, in the words of the page. */
export interface Due {
  code: string;
  by: string;
  sentence: string;
}

export interface Reminder {
  id: string;
  /** The whole day. */
  day: string;
  title: string;
  description: string;
  /** Durations from the beginning of the day. */
  alarms: string[];
}

const TITLES: Record<string, string> = {
  orderCard: "remind-order", renewCard: "remind-renew", getReplacementCertificate: "remind-certificate", printReplacementCertificate: "remind-print",
  claimRefund: "remind-claim",
};
/** At nine in the morning: of the day before, and for what takes a while also three days before. */
const DAY_BEFORE = ["-PT15H"];
const IN_GOOD_TIME = ["-P2DT15H", "-PT15H"];
const BYTES_OF_A_LINE = 75;

/** One reminder for each thing to do, and one for all that is due on the day of departure. */
export function reminders(due: Due[], [departure, home]: [string, string], today: string, words: Words): Reminder[] {
  // The last day for a claim is years away; what helps is to be told when one is home again.
  const dated = due.map((one) => (one.code === "claimRefund" ? { ...one, by: dayAfter(home) } : { ...one, by: one.by < today ? today : one.by }));
  const packing = dated.filter(({ code, by }) => by === departure && TITLES[code] === undefined);
  const others = dated.filter((one) => !packing.includes(one));
  const single = others.map(({ code, by, sentence }, index) => ({
    id: `${code}-${index}-${by}`,
    day: by,
    title: words.say(TITLES[code] ?? "remind-other"),
    description: sentence,
    alarms: IN_GOOD_TIME,
  }));
  if (packing.length === 0) return single;
  const before = { id: `departure-${departure}`, day: departure, title: words.say("remind-departure"), description: packing.map(({ sentence }) => sentence).join("\n"), alarms: DAY_BEFORE };
  return [...single, before];
}

export function calendar(reminders: Reminder[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//EHIC estimator//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"];
  for (const { id, day, title, description, alarms } of reminders) {
    lines.push(
      "BEGIN:VEVENT",
      `UID:${id}@ehic-estimator`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      "TRANSP:TRANSPARENT",
      ...alarms.flatMap((trigger) => ["BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${escaped(title)}`, `TRIGGER:${trigger}`, "END:VALARM"]),
      "END:VEVENT",
    );
  }
  lines.push("END:VCALENDAR");
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** Hands a file to the browser, as if it had been fetched. */
export function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** RFC 5545, 3.1: no line is longer than 75 bytes, and none breaks within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let bytes = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (bytes + size > BYTES_OF_A_LINE) {
      out += "\r\n ";
      bytes = 1;
    }
    out += sign;
    bytes += size;
  }
  return out;
}
