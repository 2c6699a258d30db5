import { expect, it } from "vitest";
import { nextState } from "./next-state.ts";

it.each([
  ["drafting", null, "approve-for-consultation", "approved_for_consultation", null],
  ["drafting", null, "prepare", "in_preparation", null],
  ["proposed", null, "table", "proposed", "tabled"],
  ["proposed", "tabled", "take-up", "proposed", null],
  ["proposed", null, "refer-back", "proposed", "referred_back"],
  ["proposed", "referred_back", "take-up", "in_preparation", null],
  ["proposed", null, "reject", "rejected", null],
] as const)("%s (%s) with %s is %s (%s)", (state, halted, act, next, after) => {
  expect(nextState({ state, halted }, act)).toEqual({ state: next, halted: after });
});
