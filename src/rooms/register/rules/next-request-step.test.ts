import { expect, it } from "vitest";
import { nextRequestStep } from "./next-request-step.ts";

it.each([
  [null, [], "link"],
  ["c", [], "add"],
  ["c", ["released", null], "decide"],
  [null, ["released"], "close"],
  ["c", ["refused", "released"], "close"],
] as const)("a request with case %j and decisions %j goes on to %s", (caseId, decisions, step) => {
  expect(nextRequestStep({ caseId, items: decisions.map((decision) => ({ decision })) })).toBe(step);
});
