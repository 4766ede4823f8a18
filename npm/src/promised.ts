// That the scripts do what their types promise; nothing of it is built.

import type * as PromisedSources from "../sources.js";
import type * as PromisedWords from "../words.js";
import type * as Sources from "./sources.js";
import type { EhicWidget } from "../../www/widget/widget.js";
import type { EhicEstimateElement } from "../widget.js";
import type * as Words from "./words.js";

/** Compiles only where a value of the second type may stand where the first is wanted. */
type Accepts<Wanted, Given extends Wanted> = Given;

export type WordsHold = Accepts<typeof PromisedWords, Omit<typeof Words, "Words">>;
export type SourcesHold = Accepts<typeof PromisedSources, Omit<typeof Sources, "Sources">>;
/** Of a policy the types say more than the script, which has to read whatever it gets: which kinds of cover have an amount. */
export type WidgetHolds = Accepts<Omit<EhicEstimateElement, "policy">, Omit<EhicWidget, "policy">>;
