import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths } from "./column-widths.ts";

const table = (columns: { header: string; share?: number }[], rows: string[][] = []) =>
  columnWidths({ kind: "table", caption: "", columns, rows }, 7_700);

describe("columnWidths", () => {
  it("gives a day the room it needs and the rest to what has a share", () => {
    const [name = 0, day = 0, note = 0] = table(
      [{ header: "Namn", share: 1 }, { header: "Dag" }, { header: "Not", share: 2 }],
      [["a", "2024-02-20", "b"]],
    );
    expect(day).toBeGreaterThan(1_200);
    expect(day).toBeLessThan(1_600);
    expect(note).toBeCloseTo(name * 2, -1);
  });

  it("fills the whole width, whatever the columns hold", () => {
    const column = fc.record({
      header: fc.string(),
      share: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 7 }),
        fc.array(fc.array(fc.string({ maxLength: 300 }))),
        (columns, rows) => {
          const widths = table(columns, rows);
          expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 7_700)).toBeLessThan(10);
          for (const width of widths) expect(width).toBeGreaterThan(0);
        },
      ),
    );
  });
});
