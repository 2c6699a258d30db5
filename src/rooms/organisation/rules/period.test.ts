import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsOn, overlap, type Period, within } from "./period.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const period = (from: string, to: string | null = null): Period => ({ from: day(from), to: to ? day(to) : null });

const start = day("2024-01-01");
const periods = fc.tuple(fc.nat(40), fc.option(fc.nat(40))).map(([begin, length]): Period => {
  const from = start.add({ days: begin });
  return { from, to: length === null ? null : from.add({ days: length }) };
});
const days = Array.from({ length: 100 }, (_, index) => start.add({ days: index }));

describe("a period", () => {
  it("includes its first and its last day", () => {
    const spring = period("2024-02-01", "2024-02-29");
    expect(["2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01"].map((text) => holdsOn(spring, day(text)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(holdsOn(period("2024-02-01"), day("9999-01-01"))).toBe(true);
  });

  it("overlaps another exactly when some day is in both", () => {
    fc.assert(
      fc.property(periods, periods, (one, other) => {
        expect(overlap(one, other)).toBe(days.some((each) => holdsOn(one, each) && holdsOn(other, each)));
        expect(overlap(one, other)).toBe(overlap(other, one));
      }),
    );
  });

  it("lies within another exactly when none of its days is outside", () => {
    fc.assert(
      fc.property(periods, periods, (inner, outer) => {
        expect(within(inner, outer)).toBe(days.every((each) => !holdsOn(inner, each) || holdsOn(outer, each)));
      }),
    );
  });
});
