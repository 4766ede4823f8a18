// Bundled by build.js. esbuild hands over the address of the module as it hands over that of an image.

import init, { estimate } from "ehic-estimator";
import module from "ehic-estimator/ehic_estimator_bg.wasm";
import { loadWords } from "ehic-estimator/words";
import { show } from "../show.js";
import { trip } from "../trip.js";

const [words] = await Promise.all([loadWords("en"), init({ module_or_path: new URL(module, import.meta.url) })]);
show(estimate(trip), trip, words);
