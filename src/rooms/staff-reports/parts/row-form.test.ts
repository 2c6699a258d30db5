import { expect, it } from "vitest";
import { invalid } from "../../../kernel/outcome.ts";
import { atRows, readRows } from "./row-form.ts";

const fields = {
  "title-0": "A",
  "place-0": "1",
  "title-1": "B",
  "place-1": "2",
  "title-2": " ",
  "place-2": "3",
  "title-3": "D",
  "place-3": "1",
  "title-4": "E",
  other: "x",
};

it("leaves out blank rows and puts each where its place says", () => {
  expect(readRows(fields, ["title"], "title").rows.map(({ title }) => title)).toEqual(["D", "A", "B", "E"]);
  const down = { ...fields, "place-0": "2", "place-3": "4" };
  expect(readRows(down, ["title"], "title").rows.map(({ title }) => title)).toEqual(["B", "A", "D", "E"]);
});

it("ties a problem to the row where it was written", () => {
  const read = readRows(fields, ["title"], "title");
  const outcome = atRows(invalid({ path: "rows.3.title", key: "a:b" }, { path: "rows", key: "a:c" }), "rows", read);
  expect(outcome).toEqual(invalid({ path: "title-4", key: "a:b" }, { path: "rows", key: "a:c" }));
});
