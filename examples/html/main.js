// No tool and no bundler: the files of the package lie on the server, and the browser fetches those that it needs.

import init, { estimate } from "../node_modules/ehic-estimator/index.js";
import { loadWords } from "../node_modules/ehic-estimator/words.js";
import { show } from "../show.js";
import { trip } from "../trip.js";

const [words] = await Promise.all([loadWords("en"), init()]);
show(estimate(trip), trip, words);
