import { describe, expect, it } from "vitest";
import { judgeUpdate } from "./judge-update.ts";

const standing = { health: "on_track" as const, evidenceCount: 0 };
const told = {
  state: "ongoing" as const,
  health: "on_track" as const,
  note: null,
  doneDay: null,
  noEvidenceReason: null,
  stoppedReason: null,
};
const faults = (...given: Parameters<typeof judgeUpdate>) => judgeUpdate(...given).map(({ path }) => path);

describe("what is told of an activity", () => {
  it("is enough when it goes on as before", () => {
    expect(faults(told, standing)).toEqual([]);
  });

  it("needs evidence or a reason when it is done", () => {
    const done = { ...told, state: "done" as const };
    expect(faults(done, standing)).toEqual(["noEvidenceReason"]);
    expect(faults(done, { ...standing, evidenceCount: 1 })).toEqual([]);
    expect(faults({ ...done, noEvidenceReason: "Muntligt." }, standing)).toEqual([]);
  });

  it("needs a reason when it is stopped", () => {
    expect(faults({ ...told, state: "stopped" }, standing)).toEqual(["stoppedReason"]);
  });

  it("needs words the first time it strays", () => {
    expect(faults({ ...told, health: "off_track" }, standing)).toEqual(["note"]);
    expect(faults({ ...told, health: "off_track" }, { ...standing, health: "off_track" })).toEqual([]);
    expect(faults({ ...told, health: "at_risk", note: "Sjukdom." }, standing)).toEqual([]);
  });
});
