import { describe, expect, it } from "vitest";
import { standingSuccessors } from "./standing-successors.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const period = (from: string, to?: string) => ({ from: day(from), to: to ? day(to) : null });
const city = {
  periods: new Map([
    ["rinkeby", period("2019-01-01", "2023-06-30")],
    ["jarva", period("2023-07-01", "2026-12-31")],
    ["nord", period("2027-01-01")],
    ["skola", period("2019-01-01")],
    ["forskola", period("2023-03-01")],
    ["slut", period("2019-01-01", "2020-12-31")],
  ]),
  successions: [
    { from: "rinkeby", to: "jarva", day: day("2023-07-01"), kind: "merged" },
    { from: "jarva", to: "nord", day: day("2027-01-01"), kind: "merged" },
    { from: "skola", to: "forskola", day: day("2023-03-01"), kind: "split" },
  ],
};
const on = (body: string, text: string) => standingSuccessors(body, day(text), city);

describe("who answers for a body", () => {
  it("is the body itself as long as it stands", () => {
    expect(on("rinkeby", "2023-06-30")).toEqual(["rinkeby"]);
  });
  it("is the body it went into from the first day of the new order, and on along the chain", () => {
    expect(on("rinkeby", "2023-07-01")).toEqual(["jarva"]);
    expect(on("rinkeby", "2027-01-01")).toEqual(["nord"]);
  });
  it("is still the body itself when another was split off from it", () => {
    expect(on("skola", "2024-01-01")).toEqual(["skola"]);
  });
  it("is nobody when it ended without successor, had not begun, or is unknown", () => {
    expect([on("slut", "2024-01-01"), on("nord", "2024-01-01"), on("okand", "2024-01-01")]).toEqual([[], [], []]);
  });
  it("comes to an end even when the successions go in a ring", () => {
    const ring = [
      { from: "a", to: "b", day: day("2020-01-01"), kind: "merged" },
      { from: "b", to: "a", day: day("2020-01-01"), kind: "merged" },
    ];
    expect(standingSuccessors("a", day("2024-01-01"), { periods: new Map(), successions: ring })).toEqual([]);
  });
});
