// Writes a request down flat, as one text and one list of numbers, for the module to put together again (`src/wasm.rs`).
//
// Everything that the caller's values may do is done here, before the module runs: getters and proxies throw here, and
// what is too deep, too long or too much is cut here, so that a request of ten megabytes costs no more than a fair one.

/** Longer than any word, date or path of a request; in UTF-16 units. */
const MAX_TEXT = 200;
/** One more than the longest list of a request could ever be, so that too long stays visible. */
const MAX_ELEMENTS = 1001;
const MAX_FIELDS = 201;
const MAX_DEPTH = 12;
/** A request at every limit (200 events with 40 kinds of care, each with all 19 circumstances) has about 200,000. */
const MAX_VALUES = 400_000;

/** Stands for what cannot be read; like any symbol, a wrong type to the module. */
const UNREADABLE = Symbol("unreadable");

const NOTHING = 0, FALSE = 1, TRUE = 2, NUMBER = 3, TEXT = 4, LIST = 5, FIELDS = 6, OTHER = 7;

/** One value, as a request. */
export function flatten(value) {
  const flat = new Flat();
  flat.value(value);
  return flat;
}

/** The elements of a list, each as a request with limits of its own. */
export function flattenEach(list) {
  const flat = new Flat();
  flat.shape.push(LIST, list.length);
  for (let index = 0; index < list.length; index++) {
    flat.left = MAX_VALUES;
    flat.value(read(list, index));
  }
  return flat;
}

class Flat {
  /** Each text once, by its number: a batch says the same few words thousands of times. */
  numbers = new Map();
  shape = [];
  left = MAX_VALUES;
  /** The lists and objects that the value at hand lies in: a value inside itself is no plain value. */
  around = [];

  value(value) {
    if (this.left-- <= 0) return void this.shape.push(OTHER);
    switch (typeof value) {
      case "number":
        return void this.shape.push(NUMBER, value);
      case "string":
        return void this.shape.push(TEXT, this.numberOf(value));
      case "boolean":
        return void this.shape.push(value ? TRUE : FALSE);
      case "undefined":
        return void this.shape.push(NOTHING);
      case "object":
        return value === null ? void this.shape.push(NOTHING) : this.object(value);
      default:
        this.shape.push(OTHER);
    }
  }

  object(object) {
    const plain = this.around.length < MAX_DEPTH && !this.around.includes(object);
    const keys = plain ? keysOf(object) : undefined;
    if (keys === undefined) return void this.shape.push(OTHER);
    this.around.push(object);
    if (typeof keys === "number") {
      const count = Math.min(keys, MAX_ELEMENTS);
      this.shape.push(LIST, count);
      for (let index = 0; index < count; index++) this.value(read(object, index));
    } else {
      const count = Math.min(keys.length, MAX_FIELDS);
      this.shape.push(FIELDS, count);
      for (let index = 0; index < count; index++) {
        this.shape.push(this.numberOf(keys[index]));
        this.value(read(object, keys[index]));
      }
    }
    this.around.pop();
  }

  numberOf(text) {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** All texts in the order of their numbers, each cut where it is too long and closed by the separator. */
  get texts() {
    let texts = "";
    for (const text of this.numbers.keys()) {
      const cut = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
      // The separator inside a text would be read as two texts.
      texts += (cut.includes("\0") ? cut.replaceAll("\0", "\uFFFD") : cut) + "\0";
    }
    return texts;
  }
}

/** The length of a list, the names of an object's fields, or nothing for a `Map`, a `Date` and all that is not plain. */
function keysOf(object) {
  try {
    if (Array.isArray(object)) return object.length >>> 0;
    const plain = Object.getPrototypeOf(object) === Object.prototype || Object.prototype.toString.call(object) === "[object Object]";
    return plain ? Object.keys(object) : undefined;
  } catch {
    // A proxy that refuses.
    return undefined;
  }
}

/** A field, or a value that the module calls a wrong type where the getter or the proxy throws. */
function read(object, key) {
  try {
    return object[key];
  } catch {
    return UNREADABLE;
  }
}
