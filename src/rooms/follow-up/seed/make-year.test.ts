import { describe, expect, it } from "vitest";
import { readDemoCity } from "../../../../demo/schema.ts";
import { makeYear } from "./make-year.ts";

const city = readDemoCity();
const kinds = new Map(city.bodies.map(({ key, kind }) => [key, kind]));
const today = Temporal.PlainDate.from("2026-11-28");
const compare = Temporal.PlainDate.compare;
const made = (year: number, on = today) =>
  city.plans.flatMap((plan) => {
    const year_ = makeYear(plan, kinds.get(plan.body) ?? "", { year, today: on, until: on }, city);
    return year_ ? [{ plan, ...year_ }] : [];
  });
const activitiesOf = (years: ReturnType<typeof made>) =>
  years.flatMap(({ plan, goals }) => goals.flatMap((goal) => goal.activities.map((one) => ({ plan, goal, ...one }))));

describe("the plans of the demo", () => {
  it.each([2024, 2025, 2026])("hold together in %i", (year) => {
    for (const one of activitiesOf(made(year))) {
      expect(compare(one.startsDay, one.dueDay)).toBeLessThanOrEqual(0);
      expect(one.doneDay !== null).toBe(one.state === "done");
      expect(one.stoppedReason !== null).toBe(one.state === "stopped");
      const days = one.updates.map(({ day }) => day);
      expect(days.toSorted(compare).map(String)).toEqual(days.map(String));
      expect(days.every((day) => compare(day, today) <= 0)).toBe(true);
      if (one.updates.length > 0) expect(one.updates.at(-1)?.state).toBe(one.state);
    }
  });

  it("have something of each thing an auditor looks for", () => {
    const all = activitiesOf(made(2026));
    const some = (is: (one: (typeof all)[number]) => boolean) => all.filter(is).length;
    const open = (state: string) => state === "ongoing" || state === "planned";
    expect(some((one) => open(one.state) && compare(one.dueDay, today) < 0)).toBeGreaterThan(20);
    expect(some((one) => one.state === "done" && !one.shown && one.noEvidenceReason === null)).toBeGreaterThan(5);
    expect(some((one) => one.state === "done" && !one.shown && one.noEvidenceReason !== null)).toBeGreaterThan(5);
    expect(some((one) => one.state === "planned" && compare(one.startsDay, today) < 0)).toBeGreaterThan(5);
    expect(some((one) => one.goal.state === "proposed")).toBeGreaterThan(3);
    expect(some((one) => one.state === "done")).toBeGreaterThan(all.length / 3);
  });

  it("leave one body silent since winter, and one without a plan", () => {
    const silent = activitiesOf(made(2026)).filter(({ plan }) => plan.manner === "silent");
    const spoken = silent.flatMap(({ updates }) => updates.map(({ day }) => day.toString()));
    expect(spoken.filter((day) => day > "2026-02-15")).toEqual([]);
    const without = city.plans.filter(({ body }) => !made(2026).some(({ plan }) => plan.body === body));
    expect(without.map(({ manner }) => manner)).toEqual(["none"]);
  });

  it("are drafted for the next year once it is autumn, and alike each time", () => {
    expect(made(2027).flatMap(({ goals }) => goals.map(({ state }) => state))).toEqual(Array(16).fill("draft"));
    expect(made(2027, Temporal.PlainDate.from("2026-03-01"))).toEqual([]);
    expect(JSON.stringify(made(2025))).toBe(JSON.stringify(made(2025)));
  });

  it("speak of each body's own work", () => {
    const titles = made(2026).flatMap(({ goals }) =>
      goals.flatMap((goal) => [goal.title, ...goal.activities.map((a) => a.title)]),
    );
    expect(titles.filter((title) => /[{}]/.test(title))).toEqual([]);
    expect(new Set(titles).size).toBeGreaterThan(150);
  });
});
