import { describe, expect, it } from "vitest";
import { filterPlan, narrows, readPlanFilter } from "./filter-plan.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const goals = [
  { id: "g1", title: "Öva", areaIds: ["x"] },
  { id: "g2", title: "Larma", areaIds: ["y"] },
];
const base = { health: "on_track" as const, ownerId: null, dueDay: day("2026-12-01") };
const activities = [
  { ...base, id: "a", goalId: "g1", title: "Utrymning", state: "ongoing" as const, dueDay: day("2026-01-01") },
  { ...base, id: "b", goalId: "g1", title: "Skrivbord", state: "done" as const, ownerId: "me" },
];
const left = (address: string) =>
  filterPlan({ goals, activities }, readPlanFilter(new URLSearchParams(address)), {
    today: day("2026-03-10"),
    me: "me",
  }).map(({ goal, activities: found }) => [goal.id, ...found.map(({ id }) => id)].join(" "));

describe("a plan narrowed by its address", () => {
  it.each([
    ["", ["g1 a b", "g2"]],
    ["q=utrym", ["g1 a"]],
    ["q=ÖVA", ["g1 a b"]],
    ["lage=done", ["g1 b"]],
    ["sena=ja", ["g1 a"]],
    ["mina=ja", ["g1 b"]],
    ["halsa=off_track", []],
    ["omrade=y", ["g2"]],
    ["lage=galet", ["g1 a b", "g2"]],
  ])("%s", (address, expected) => {
    expect(left(address)).toEqual(expected);
  });

  it("knows whether anything narrows", () => {
    const narrowed = (address: string) => narrows(readPlanFilter(new URLSearchParams(address)));
    expect([narrowed("ar=2026"), narrowed("sena=ja")]).toEqual([false, true]);
  });
});
