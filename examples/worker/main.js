// The page: asks the worker, and puts the answer into words.

import { loadWords } from "../node_modules/ehic-estimator/words.js";
import { show } from "../show.js";
import { trip } from "../trip.js";

const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
worker.postMessage(trip);
const { data } = await new Promise((answered) => worker.addEventListener("message", answered, { once: true }));
if (data.problems) throw new Error(JSON.stringify(data.problems));
show(data.report, trip, await loadWords("en"));
