import { expect, it } from "vitest";
import { changedFields } from "./changed-fields.ts";

it("tells what differs, and takes an empty field and a missing one for the same", () => {
  const before = { a: "1", b: null, c: "3", d: "4" };
  expect(changedFields(before, { a: "1", b: "", c: null, d: undefined, e: "5" })).toEqual([
    { field: "c", before: "3", after: null },
    { field: "e", before: null, after: "5" },
  ]);
});
