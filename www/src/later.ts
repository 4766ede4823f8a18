// What only some need, or not at once: the names of holiday places, reading the trip of a link, what decides between rules, the calendar file, the sources of a printed page.
// A script of its own, which leaves the first estimate lighter. It imports little of the page's code, so as not to bring it along once more.

import { calendar, reminders, save } from "./calendar.js";
import type { Answer } from "./element.js";
import type { placeOfRule, tell } from "./explain.js";
import type { find, Source, Sources } from "./sources.js";
import type { Words } from "./words.js";

export { ALSO, NOWHERE } from "./names.js";
export { read } from "./reading.js";

/** The circumstances that decide between rules, by place and service. */
export const circumstances = CIRCUMSTANCES;

/** What the page has already. */
export interface Kit {
  find: typeof find;
  placeOfRule: typeof placeOfRule;
  tell: typeof tell;
}

/** Every source of an answer, each once. */
export function cited({ report }: Answer, sources: Sources, { find, placeOfRule }: Kit): Source[] {
  const ids = (notes: { sources: string[] }[]) => notes.flatMap(({ sources }) => sources);
  const found = [
    ...find([...ids(report.actions), ...ids(report.cards.flatMap(({ reasons }) => reasons))], "card", sources),
    ...report.events.flatMap(({ lines }) => lines.flatMap((line) => find([...line.rule.sources, ...ids(line.notes)], placeOfRule(line), sources))),
    ...find(ids(report.gaps), "outside", sources),
    ...report.caveats.flatMap(({ notes }) => notes.flatMap(({ code, sources: named }) => find(named, /^caveat-([a-z]{2})-/.exec(code)?.[1] ?? "card", sources))),
  ];
  return [...new Map(found.map((source) => [source.url + source.title, source])).values()];
}

/** The dates of an answer as an iCalendar file. */
export function dates({ report, trip }: Answer, words: Words, today: string, { tell }: Kit): string {
  const due = report.actions.flatMap((action) => (action.by === undefined ? [] : [{ code: action.code, by: action.by, sentence: tell(action, words) }]));
  const ends: [string, string] = [trip.legs[0]?.arrive ?? "", trip.legs.at(-1)?.depart ?? ""];
  return calendar(reminders(due, ends, today, words), new Date());
}

export function saveDates(answer: Answer, words: Words, today: string, kit: Kit): void {
  save(words.say("calendar-file"), dates(answer, words, today, kit));
}
