// The worker: a report for a request. Problems are plain data, which can be sent; an error of a class of its own arrives as any other.

import init, { EstimatorError, estimate } from "../node_modules/ehic-estimator/index.js";

const ready = init();

addEventListener("message", async ({ data }) => {
  await ready;
  try {
    postMessage({ report: estimate(data) });
  } catch (error) {
    if (!(error instanceof EstimatorError)) throw error;
    postMessage({ problems: error.problems });
  }
});
