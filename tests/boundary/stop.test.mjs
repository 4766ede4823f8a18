// A module that stops half-way is replaced: the call fails in so many words, the next one works.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { assertAnswers, freshPackage, goodRequest, MODULE, problemsOf } from "./support.mjs";

test("a trap, again and again", async (t) => {
  const estimator = await freshPackage(t);
  await estimator.default({ module_or_path: withLittleMemory(await readFile(MODULE)) });
  const trap = (error) => {
    assert.equal(error.name, "Error");
    assert.match(error.message, /stopped/);
    assert.ok(error.cause instanceof WebAssembly.RuntimeError, error.cause?.stack);
    return true;
  };
  // What a call held when it stopped is lost: a module that were not replaced would soon have room for no call at all.
  for (let count = 40_000; count >= 5000; count = Math.floor(count * 0.9)) {
    assert.throws(() => estimator.estimateMany(Array.from({ length: count }, goodRequest)), trap);
    assertAnswers(estimator);
  }
  problemsOf(estimator, () => estimator.estimate({}));
  assert.equal(estimator.about().schema, 1);
});

test("the end of the stack", async (t) => {
  const estimator = await freshPackage(t);
  await estimator.default();
  const outcomes = { answered: 0, stopped: 0, "the caller's own": 0 };
  /** Down to where the stack ends, and a call from every place on the way back until there is room enough for good. */
  const descend = () => {
    try {
      descend();
    } catch (error) {
      assert.ok(error instanceof RangeError, error.stack);
    }
    if (outcomes.answered < 100) outcomes[outcome(estimator)]++;
  };
  descend();
  t.diagnostic(JSON.stringify(outcomes));
  assert.equal(outcomes.answered, 100);
  assert.ok(outcomes.stopped > 0, "no call ran out of stack inside the module");
  assertAnswers(estimator);
});

/** What one call comes to; where the stack ends before the module is reached, nothing has happened to it. */
function outcome({ estimate }) {
  try {
    estimate(goodRequest());
    return "answered";
  } catch (error) {
    return error.message?.includes("stopped") ? "stopped" : "the caller's own";
  }
}

/** The same module, allowed half a megabyte for what it reads and writes. */
function withLittleMemory(bytes) {
  const MEMORY = 5;
  let position = 8;
  while (bytes[position] !== MEMORY) {
    const [size, next] = number(bytes, position + 1);
    position = next + size;
  }
  const [size, start] = number(bytes, position + 1);
  const [count, flagsAt] = number(bytes, start);
  assert.deepEqual([count, bytes[flagsAt]], [1, 0], "one memory without a limit");
  const [pages] = number(bytes, flagsAt + 1);
  const limited = [1, 1, ...leb(pages), ...leb(pages + 8)];
  const section = Buffer.from([MEMORY, ...leb(limited.length), ...limited]);
  return Buffer.concat([bytes.subarray(0, position), section, bytes.subarray(start + size)]);
}

/** An unsigned LEB128 number, and where it ends. */
function number(bytes, position) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[position++];
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return [value, position];
  }
}

function leb(value) {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >> 7)];
}
