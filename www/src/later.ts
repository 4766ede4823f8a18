// What only some need, or not at once: the names of holiday places, reading the trip of a link, and what decides between rules.
// A script of its own, which leaves the first estimate lighter. It imports little of the page's code, so as not to bring it along once more.

export { ALSO, NOWHERE } from "./names.js";
export { read } from "./reading.js";

/** The circumstances that decide between rules, by place and service. */
export const circumstances = CIRCUMSTANCES;
