import { randomUUIDv7 } from "node:crypto";
import { createRandom, type Random } from "../register/random.ts";

export type Row = (string | number | null)[];
export type Size = { years: number; activities: number };

/** The last year of the made-up plans, and the day that its measurements are made on. */
export const thisYear = 2026;
const areaNames = ["Beredskap", "Skyddsarbete", "Olycksförebyggande arbete", "Personlig säkerhet"];
const requirements = 30;
const goalsAYear = 10;
const updatesEach = 10;

/** The columns of each table in the order its rows have them. */
export const planColumns = {
  body: "id, slug, kind, name, short_name, from_day",
  person: "id, given_name, family_name",
  access_grant: "id, person_id, role, body_id, from_day",
  programme: "id, body_id, slug, kind, title, about, responsible, created_at",
  programme_version:
    "id, programme_id, body_id, number, period_label, state, decided_day, in_force_from, created_at, paragraph, decided_by_id",
  programme_part: "id, version_id, part_id, position, kind, heading, content",
  focus_area: "id, version_id, position, name, about",
  requirement: "id, programme_id, body_id, created_at",
  requirement_wording: "id, requirement_id, version_id, programme_part_id, position, text, addressee, evidence_wanted",
  body_year: "id, body_id, year, adopted_day",
  goal: "id, body_id, level, year, title, about, state, health, from_day, to_day, adopted_day, proposed_at, updated_at, created_at",
  goal_area: "id, goal_id, focus_area_id",
  goal_requirement: "id, goal_id, requirement_id",
  activity:
    "id, body_id, goal_id, year, title, about, why, state, health, owner_id, starts_day, due_day, done_day, stopped_reason, evidence_count, updated_at, created_at",
  activity_area: "id, activity_id, focus_area_id",
  activity_update: "id, activity_id, state, health, note, written_by, written_at",
} as const;
export type PlanTable = keyof typeof planColumns;

export type BenchPlans = { strategist: string; coordinator: string; board: string; bodies: string[] };

/** The council's goal that bodies' own hang under, as a file of a plan names it. */
export const councilGoal = "Staden klarar störningar";

const two = (number: number) => String(number).padStart(2, "0");
const dayIn = (year: number, random: Random) => `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;

/** Forty-seven bodies and the executive board, who works there, and the programme in force: rows by table. */
export function makeUpCity(): {
  city: BenchPlans;
  rows: Partial<Record<PlanTable, Row[]>>;
  areas: string[];
  demands: string[];
} {
  const [board, strategist, coordinator, programme, version, part] = Array.from({ length: 6 }, () => randomUUIDv7());
  const kinds = [...Array(13).fill("committee"), ...Array(17).fill("district_council"), ...Array(17).fill("company")];
  const bodies = kinds.map(() => randomUUIDv7());
  const areas = areaNames.map(() => randomUUIDv7());
  const demands = Array.from({ length: requirements }, () => randomUUIDv7());
  const at = "2016-01-01T08:00:00Z";
  const from = "2010-01-01";
  const grant = (person: string | undefined, role: string, body: string | undefined): Row => [
    ...[randomUUIDv7(), person ?? "", role, body ?? "", from],
  ];
  const rows: Partial<Record<PlanTable, Row[]>> = {
    body: [
      [board ?? "", "kommunstyrelsen", "executive_board", "Kommunstyrelsen", "KS", from],
      ...bodies.map(
        (id, index): Row => [id, `organ-${index}`, kinds[index], `Organ nummer ${index + 1}`, `O${index}`, from],
      ),
    ],
    person: [
      [strategist ?? "", "Stina", "Strategsson"],
      [coordinator ?? "", "Siv", "Samordnarsson"],
    ],
    access_grant: [
      grant(strategist, "security_strategist", board),
      ...bodies.map((body) => grant(coordinator, "security_coordinator", body)),
    ],
    programme: [[programme ?? "", board ?? "", "sakerhet", "security", "Säkerhetsprogram", "", "Staben", at]],
    programme_version: [
      [
        ...[version ?? "", programme ?? "", board ?? "", 1, "2016–", "adopted"],
        ...["2015-12-01", "2016-01-01", at, "§ 1", board ?? ""],
      ],
    ],
    programme_part: [[part ?? "", version ?? "", randomUUIDv7(), 1, "chapter", "Krav", '{"type":"doc","content":[]}']],
    goal: [
      [
        ...[randomUUIDv7(), board ?? "", "operational_area", null, councilGoal, "", "adopted", "on_track"],
        ...["2016-01-01", "2029-12-31", "2016-01-01", at, at, at],
      ],
    ],
    focus_area: areas.map((id, position): Row => [id, version ?? "", position, areaNames[position] ?? "", ""]),
    requirement: demands.map((id): Row => [id, programme ?? "", board ?? "", at]),
    requirement_wording: demands.map(
      (id, position): Row => [
        ...[randomUUIDv7(), id, version ?? "", part ?? "", position, `Krav nummer ${position + 1}.`, "all", ""],
      ],
    ),
  };
  return {
    city: { strategist: strategist ?? "", coordinator: coordinator ?? "", board: board ?? "", bodies },
    rows,
    areas,
    demands,
  };
}

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
