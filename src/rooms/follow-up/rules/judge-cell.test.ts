import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CellCounts, cellStandings, judgeCell } from "./judge-cell.ts";

const nothing: CellCounts = {
  goals: 0,
  goalsAdopted: 0,
  goalsOnTrack: 0,
  goalsAtRisk: 0,
  goalsOffTrack: 0,
  planned: 0,
  ongoing: 0,
  done: 0,
  stopped: 0,
  atRisk: 0,
  offTrack: 0,
  doneBare: 0,
  overdue: 0,
  silent: 0,
};
const judged = (counts: Partial<CellCounts>) => judgeCell({ ...nothing, ...counts });

describe("a cell of the picture", () => {
  it("is called by the gravest that holds", () => {
    expect(judged({})).toBe("no-goal");
    expect(judged({ goals: 1, goalsAdopted: 1 })).toBe("no-activity");
    expect(judged({ goals: 1, planned: 2 })).toBe("not-adopted");
    expect(judged({ goals: 1, goalsAdopted: 1, planned: 1, done: 1 })).toBe("on-track");
    expect(judged({ goals: 1, goalsAdopted: 1, done: 3 })).toBe("done");
    expect(judged({ goals: 1, goalsAdopted: 1, ongoing: 1, goalsAtRisk: 1 })).toBe("at-risk");
    expect(judged({ goals: 1, goalsAdopted: 1, ongoing: 1, atRisk: 1, silent: 1 })).toBe("silent");
    expect(judged({ goals: 1, goalsAdopted: 1, ongoing: 1, silent: 1, overdue: 1 })).toBe("overdue");
    expect(judged({ goals: 1, goalsAdopted: 1, ongoing: 1, overdue: 1, offTrack: 1 })).toBe("off-track");
  });

  it("has an activity without a goal of its own under the area as well: that is not nothing", () => {
    expect(judged({ planned: 1 })).toBe("on-track");
    expect(judged({ stopped: 1 })).toBe("no-activity");
  });

  it("is never on track or done while something is late, silent or at risk", () => {
    const count = fc.nat({ max: 3 });
    const counts = fc.record(Object.fromEntries(Object.keys(nothing).map((key) => [key, count])));
    fc.assert(
      fc.property(counts, (drawn) => {
        const cell = { ...nothing, ...drawn };
        const found = judgeCell(cell);
        expect(cellStandings).toContain(found);
        const grave = cell.overdue + cell.silent + cell.atRisk + cell.offTrack + cell.goalsAtRisk + cell.goalsOffTrack;
        if (grave > 0) expect(["off-track", "overdue", "silent", "at-risk"]).toContain(found);
      }),
    );
  });
});
