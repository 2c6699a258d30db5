import { expect, it } from "vitest";
import { readRows } from "./read-rows.ts";

it("gathers the fields of each row, and leaves out what is no row of the list", () => {
  const fields = {
    "activities.1.state": "done",
    "activities.0.state": "ongoing",
    "activities.0.note": "Går bra.",
    "goals.0.health": "on_track",
    "activities.x.state": "done",
    "activities.0.state.more": "done",
    "activities.2.file": [],
    rest: "yes",
  };
  expect(readRows(fields, "activities")).toEqual([
    { at: 0, row: { state: "ongoing", note: "Går bra." } },
    { at: 1, row: { state: "done" } },
  ]);
  expect(readRows(fields, "periods")).toEqual([]);
});
