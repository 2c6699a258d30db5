import { expect, it } from "vitest";
import { isDemand } from "./is-demand.ts";

it.each([
  ["Nämnderna ska öva varje år.", true],
  ["Bolagen skall ha larm.", true],
  ["Ska nämnderna öva?", false],
  ["Lokalerna bör ha larm.", false],
  ["Skadan anmäls.", false],
  ["Det önskas mer.", false],
])("%s: %s", (sentence, expected) => {
  expect(isDemand(sentence)).toBe(expected);
});
