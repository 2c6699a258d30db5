import { expect, it } from "vitest";
import { judgeMany } from "./judge-many.ts";
import { readManyChange } from "./read-many-change.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const row = {
  state: "ongoing",
  health: "on_track",
  startsDay: day("2026-02-01"),
  dueDay: day("2026-05-01"),
  evidenceCount: 0,
} as const;
const faults = (fields: object) =>
  judgeMany(row, readManyChange({ ...fields }).change).map(({ key }) => key.split(".")[1]);

it("leaves what is left empty, and says when nothing is to be changed", () => {
  const { change, problems } = readManyChange({ dueDay: "20260601", owner: "", ownerRole: " Chef " });
  expect([change.dueDay?.toString(), change.owner, change.state, problems]).toEqual([
    ...["2026-06-01", { id: null, role: "Chef" }, null, []],
  ]);
  expect(readManyChange({ note: "x" }).problems).toEqual([{ path: "state", key: "follow-up:many.nothing" }]);
  expect(readManyChange({ dueDay: "snart" }).problems).toEqual([{ path: "dueDay", key: "web:field.not-a-day" }]);
});

it("demands of each what is demanded of one", () => {
  expect(faults({ dueDay: "2026-01-31" })).toEqual(["due-before-start"]);
  expect(faults({ state: "done" })).toEqual(["no-evidence"]);
  expect(faults({ state: "stopped" })).toEqual(["stopped-reason"]);
  expect(faults({ health: "off_track" })).toEqual(["strays-note"]);
  expect(faults({ state: "done", reason: "Muntligt." })).toEqual([]);
  expect(faults({ goal: "g" })).toEqual([]);
});
