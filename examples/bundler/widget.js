// Bundled by build.js, which puts the widget's other files beside it: the page names their folder in `core-src`.
//
// The types of the element come with the import, for those who write TypeScript.

import "ehic-estimator/widget";

const said = document.querySelector("#said");
document.querySelector("ehic-estimate").addEventListener("ehic-result", ({ detail }) => (said.textContent = `The card: ${detail.card}`));
