// The package's face: loads the module, hands requests over, turns refusals into `EstimatorError`s, and survives a stop.

import startModule, * as module from "./ehic_estimator.js";
import { flatten, flattenEach } from "./flatten.js";
import * as answers from "./unflatten.js";

/** Thrown for a request that cannot be answered; `problems` lists all that is wrong with it. */
export class EstimatorError extends Error {
  constructor(problems) {
    const shown = problems.slice(0, 5).map(({ path, message }) => `${path || "the request"} ${message}`);
    const more = problems.length - shown.length;
    super(shown.join("; ") + (more > 0 ? `; and ${more} more problems` : ""));
    this.name = "EstimatorError";
    this.problems = problems;
  }
}

/** As many requests as the module can hold at once with room to spare. */
const MAX_REQUESTS = 100_000;

/** The first `init`, which all others share. */
let starting;
let running = false;
/** Whether a call stopped half-way, so that the module's memory cannot be trusted any more. */
let stopped = false;

export default function init(options) {
  starting ??= start(options?.module_or_path).catch((error) => {
    starting = undefined;
    throw error;
  });
  return starting;
}

async function start(given) {
  // Literally so, for bundlers to find the file and to ship it once.
  let source = (await given) ?? new URL("ehic_estimator_bg.wasm", import.meta.url);
  if (isFile(source)) source = await readFile(new URL(source));
  // Not by way of `startModule`, which asks first whether it has a `Response` at hand: there and then Node loads its whole
  // client for HTTP, which takes as long as everything else here.
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) source = await WebAssembly.compile(source);
  if (source instanceof WebAssembly.Module) module.initSync({ module: source });
  else await startModule({ module_or_path: source });
  answers.readFrom(module);
  running = true;
}

/** Node's `fetch` reads no files; a browser's `file:` pages have no `process`. */
function isFile(source) {
  const address = typeof source === "string" || source instanceof URL ? String(source) : "";
  return address.startsWith("file:") && globalThis.process?.versions?.node !== undefined;
}

async function readFile(url) {
  // Not literally, for bundlers to leave it alone: no browser comes here.
  const node = ["node:fs", "promises"].join("/");
  const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ node);
  return readFile(url);
}

export function estimate(request) {
  return answers.unflatten(answers.report, ask(module.estimate, flatten(request)));
}

export function estimateMany(requests) {
  if (!Array.isArray(requests)) return ask(module.estimate_many, flatten(requests));
  if (requests.length > MAX_REQUESTS) {
    throw new EstimatorError([{ code: "tooMany", path: "", message: `must be at most ${MAX_REQUESTS} requests` }]);
  }
  return ask(module.estimate_many, flattenEach(requests));
}

export function coverage(query) {
  return answers.unflatten(answers.coverageSheet, ask(module.coverage, flatten(query)));
}

export function scenarios() {
  return answers.unflatten(answers.scenarios, call(module.scenarios));
}

export function territories() {
  return answers.unflatten(answers.territories, call(module.territories));
}

export function issuers() {
  return answers.unflatten(answers.issuers, call(module.issuers));
}

export function about() {
  return answers.unflatten(answers.about, call(module.about));
}

/** A flat answer; a refusal comes as a list of problems instead. */
function ask(question, { texts, shape }) {
  const answer = call(question, texts, shape);
  if (!Array.isArray(answer)) return answer;
  throw new EstimatorError(answer.map(([code, path, message]) => ({ code, path, message })));
}

/**
 * The module answers or stops, it throws nothing of its own: whatever comes out of it is a trap, the end of the stack or
 * of the memory. It left in the middle of its work, so it is replaced by a fresh instance of the same compiled module;
 * by the next call, because where the stack ended there is no room to do it.
 */
function call(question, ...values) {
  if (!running) throw new Error("The estimator is not loaded yet: await init() before the first call.");
  if (stopped) {
    module.__wbg_reset_state();
    answers.readFrom(module);
    stopped = false;
  }
  try {
    return question(...values);
  } catch (cause) {
    stopped = true;
    throw new Error("The estimator stopped without an answer; the next call starts it afresh.", { cause });
  }
}
