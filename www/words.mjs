// Catalogues as the scripts take them: Fluent's own parser has read them beforehand, so that no device has to, and whatever a script could not say is found here.

import { FluentResource } from "@fluent/bundle";

/**
 * A list, fit for JSON: the names of all entries in one text, and then what each of them says. That is a text with "{variable}" in it, or a list of such texts and of choices:
 * [variable, place of the usual variant, key, what it says, key, what it says, ...]. www/src/catalogue.ts puts sentences together from it.
 */
export function compiled(catalogue) {
  const { body } = new FluentResource(catalogue);
  return [body.map(({ id }) => id).join(" "), ...body.map(entry)];
}

function entry({ id, value, attributes }) {
  if (value === null || Object.keys(attributes).length > 0 || id.startsWith("-")) throw new Error(`The entry ${id} has more than a text, which no script could say`);
  return pattern(value, id);
}

function pattern(value, id) {
  const parts = [];
  for (const part of typeof value === "string" ? [value] : value) {
    const said = typeof part === "string" ? text(part, id) : part.type === "str" ? text(part.value, id) : part.type === "var" ? `{${part.name}}` : choice(part, id);
    if (typeof said === "string" && typeof parts.at(-1) === "string") parts.push(parts.pop() + said);
    else parts.push(said);
  }
  return parts.length === 1 && typeof parts[0] === "string" ? parts[0] : parts;
}

function text(written, id) {
  if (/[{}]/.test(written)) throw new Error(`The entry ${id} has a brace in its text`);
  return written;
}

function choice({ type, selector, variants, star }, id) {
  if (type !== "select" || selector.type !== "var") throw new Error(`The entry ${id} names something that is neither a variable nor a choice by one`);
  return [selector.name, star, ...variants.flatMap(({ key, value }) => [key.value, pattern(value, id)])];
}
