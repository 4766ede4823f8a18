import { answer, prepare, rules } from "./logic.mjs";

export async function load(use) {
  const { default: logic } = await use("json-logic-js");
  const run = (name, input) => logic.apply(rules[name], input);
  return { prepare, answer: (input) => answer(run, input) };
}
