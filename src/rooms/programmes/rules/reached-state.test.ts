import { expect, it } from "vitest";
import { reachedState } from "./reached-state.ts";

it.each([
  ["approved_for_consultation", null, "approved_for_consultation"],
  ["approved_for_consultation", "draft", "approved_for_consultation"],
  ["approved_for_consultation", "sent", "in_consultation"],
  ["in_consultation", "compiling", "compiling"],
  ["approved_for_consultation", "closed", "compiling"],
  ["in_consultation", "withdrawn", "approved_for_consultation"],
  ["drafting", "sent", "drafting"],
  ["in_preparation", "closed", "in_preparation"],
  ["adopted", "closed", "adopted"],
] as const)("%s with a consultation that is %s is %s", (noted, consultation, expected) => {
  expect(reachedState(noted, consultation)).toBe(expected);
});
