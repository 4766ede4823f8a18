// The pictures of the answer. A script of its own, fetched once the figures stand there: they say the same, and need nobody to wait for them.
// Each picture is a function of its data; every figure in it stands beside it as text, so that screen readers leave the drawing out.

import styles from "./pictures/pictures.css";
import { take, type Kit } from "./pictures/kit.js";

export { europe, type Europe } from "./pictures/europe.js";
export { prices } from "./pictures/prices.js";
export { inside, outside } from "./pictures/ranges.js";
export { timeline } from "./pictures/timeline.js";

/** Lends the page's own means to the pictures, and their looks to the page. */
export function begin(kit: Kit, root: ShadowRoot): void {
  take(kit);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
