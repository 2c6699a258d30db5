import { expect, it } from "vitest";
import { houseReason } from "./house-reason.ts";

it.each([
  ["not-again", { day: "2027-05-31" }],
  ["taken-over", { name: "Norra Innerstadens stadsdelsnämnd", day: "2026-01-01" }],
] as const)("knows its own sentence again: %s", (key, values) => {
  expect(houseReason.read(houseReason.written(key, values))).toEqual({ key, values });
});

it("leaves alone what a person wrote", () => {
  expect(houseReason.read("Återkommer inte efter sommaren.")).toBeNull();
  expect(houseReason.read("")).toBeNull();
});
