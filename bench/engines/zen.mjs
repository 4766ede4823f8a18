// The rules as a ZEN decision: input, one node of expressions, output; its native addon evaluates on threads of its own.

import { prepare } from "./logic.mjs";

const expressions = {
  doctor: "0",
  hospital: "10 * min([days, max([0, 28 - daysUsed])])",
  medicine: "items * min([itemPrice, min([max([0.1 * itemPrice, 5]), 10])])",
  ambulance: "rides * min([max([0.1 * ridePrice, 5]), 10])",
  total: "$.doctor + $.hospital + $.medicine + $.ambulance",
};

const node = (id, type, content) => ({ id, type, name: id, ...(content && { content }), position: { x: 0, y: 0 } });
const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: "edge", sourceId, targetId });
const graph = {
  contentType: "application/vnd.gorules.decision",
  nodes: [
    node("case", "inputNode"),
    node("rules", "expressionNode", {
      expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })),
    }),
    node("answer", "outputNode"),
  ],
  edges: [edge("case", "rules"), edge("rules", "answer")],
};

export async function load(use, options = {}) {
  const { default: zen } = await use("@gorules/zen-engine");
  const decision = new zen.ZenEngine().createDecision(graph);
  return { prepare, answer: async (input) => (await decision.evaluate(input, options)).result };
}
