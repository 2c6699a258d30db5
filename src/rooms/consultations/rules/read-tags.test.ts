import { expect, it } from "vitest";
import { readTags } from "./read-tags.ts";

it("reads tags as they are written, each once", () => {
  expect(readTags(" Larm, lokaler ,larm,, ÅTERKOPPLING")).toEqual(["larm", "lokaler", "återkoppling"]);
  expect(readTags(Array.from({ length: 20 }, (_, at) => `t${at}`).join(","))).toHaveLength(10);
  expect(readTags("x".repeat(100))).toEqual(["x".repeat(40)]);
});
