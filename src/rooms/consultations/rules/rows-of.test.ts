import { expect, it } from "vitest";
import { rowsOf } from "./rows-of.ts";

it("gathers the fields of each row, in order, and nothing else", () => {
  const fields = {
    "v.1.words": "två",
    "v.0.words": "ett",
    "v.0.use": "yes",
    "w.0.words": "annat",
    "v.x.words": "?",
    v: "",
  };
  expect(rowsOf(fields, "v")).toEqual([{ words: "ett", use: "yes" }, { words: "två" }]);
});
