import { randomUUIDv7 } from "node:crypto";
import { createRandom, type Random } from "../register/random.ts";
import type { PlanTable, Row } from "./plan-columns.ts";

export type Size = { years: number; activities: number };

/** The last year of the made-up plans, and the day that its measurements are made on. */
export const thisYear = 2026;
const goalsAYear = 10;
const updatesEach = 10;

const two = (number: number) => String(number).padStart(2, "0");
const dayIn = (year: number, random: Random) => `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;

type Drawn = { random: Random; areas: string[]; demands: string[]; coordinator: string };

function drawActivity({ random, areas, coordinator }: Drawn, goal: string, body: string, year: number) {
  const id = randomUUIDv7();
  const old = year < thisYear;
  const state = old
    ? random.pick(["done", "done", "done", "stopped", "ongoing"])
    : random.pick(["planned", "ongoing", "done"]);
  const health = random.pick(["on_track", "on_track", "on_track", "at_risk", "off_track", "unknown"]);
  const due = dayIn(year, random);
  const told = `${old ? dayIn(year, random) : `${year}-0${1 + random.below(6)}-10`}T09:00:00Z`;
  const activity: Row = [
    ...[id, body, goal, year, `Aktivitet ${id.slice(-6)}`, "", "För tryggheten", state, health, coordinator],
    ...[`${year}-01-01`, due, state === "done" ? due : null, state === "stopped" ? "Ändrat läge" : null],
    ...[random.chance(0.7) ? 1 : 0, told, `${year}-01-01T08:00:00Z`],
  ];
  const updates = Array.from(
    { length: updatesEach },
    (): Row => [...[randomUUIDv7(), id, state, health, "Så här går det.", coordinator, told]],
  );
  return { activity, updates, area: [randomUUIDv7(), id, random.pick(areas)] as Row };
}

/** A body's plan of a year: goals under an area and a requirement each, with their share of activities and all that was said. */
export function drawPlan(drawn: Drawn, body: string, year: number, activities: number): Record<string, Row[]> {
  const rows: Record<string, Row[]> = { body_year: [[randomUUIDv7(), body, year, `${year}-01-20`]] };
  const put = (table: PlanTable, row: Row) => {
    rows[table] = [...(rows[table] ?? []), row];
  };
  const { random, areas, demands } = drawn;
  for (let at = 0; at < goalsAYear; at++) {
    const goal = randomUUIDv7();
    const [health, state] = [
      random.pick(["on_track", "on_track", "at_risk", "off_track"]),
      random.chance(0.9) ? "adopted" : "proposed",
    ];
    const days = [`${year}-01-01`, `${year}-12-31`, state === "adopted" ? `${year}-01-20` : null];
    const told = `${year}-01-20T08:00:00Z`;
    put("goal", [goal, body, "own", year, `Mål ${at + 1}`, "", state, health, ...days, told, told, told]);
    put("goal_area", [randomUUIDv7(), goal, random.pick(areas)]);
    put("goal_requirement", [randomUUIDv7(), goal, random.pick(demands)]);
    const share = Math.floor(activities / goalsAYear) + (at < activities % goalsAYear ? 1 : 0);
    for (let one = 0; one < share; one++) {
      const { activity, updates, area } = drawActivity(drawn, goal, body, year);
      put("activity", activity);
      put("activity_area", area);
      rows.activity_update = [...(rows.activity_update ?? []), ...updates];
    }
  }
  return rows;
}

export const drawing = (areas: string[], demands: string[], coordinator: string): Drawn => ({
  ...{ random: createRandom(7), areas, demands, coordinator },
});
