import { randomUUIDv7 } from "node:crypto";
import type { PlanTable, Row } from "./plan-columns.ts";

export type BenchPlans = { strategist: string; coordinator: string; board: string; bodies: string[] };
type Rows = Partial<Record<PlanTable, Row[]>>;

/** The council's goal that bodies' own hang under, as a file of a plan names it. */
export const councilGoal = "Staden klarar störningar";

const areaNames = ["Beredskap", "Skyddsarbete", "Olycksförebyggande arbete", "Personlig säkerhet"];
const requirements = 30;
const at = "2016-01-01T08:00:00Z";
const from = "2010-01-01";
const kinds = [
  ...Array<string>(13).fill("committee"),
  ...Array<string>(17).fill("district_council"),
  ...Array<string>(17).fill("company"),
];

function people({ strategist, coordinator, board, bodies }: BenchPlans): Rows {
  const grant = (person: string, role: string, body: string): Row => [randomUUIDv7(), person, role, body, from];
  return {
    body: [
      [board, "kommunstyrelsen", "executive_board", "Kommunstyrelsen", "KS", from],
      ...bodies.map((id, at): Row => [id, `organ-${at}`, kinds[at] ?? "", `Organ nummer ${at + 1}`, `O${at}`, from]),
    ],
    person: [
      [strategist, "Stina", "Strategsson"],
      [coordinator, "Siv", "Samordnarsson"],
    ],
    access_grant: [
      grant(strategist, "security_strategist", board),
      ...bodies.map((body) => grant(coordinator, "security_coordinator", body)),
    ],
  };
}

function programme(board: string, areas: readonly string[], demands: readonly string[]): Rows {
  const [id, version, part] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
  const decided = ["2015-12-01", "2016-01-01", at, "§ 1", board];
  const orientation = [randomUUIDv7(), board, "operational_area", null, councilGoal, "", "adopted", "on_track"];
  return {
    programme: [[id, board, "sakerhet", "security", "Säkerhetsprogram", "", "Staben", at]],
    programme_version: [[version, id, board, 1, "2016–", "adopted", ...decided]],
    programme_part: [[part, version, randomUUIDv7(), 1, "chapter", "Krav", '{"type":"doc","content":[]}']],
    goal: [[...orientation, "2016-01-01", "2029-12-31", "2016-01-01", at, at, at]],
    focus_area: areas.map((area, position): Row => [area, version, position, areaNames[position] ?? "", ""]),
    requirement: demands.map((demand): Row => [demand, id, board, at]),
    requirement_wording: demands.map((demand, position): Row => {
      const text = `Krav nummer ${position + 1}.`;
      return [randomUUIDv7(), demand, version, part, position, text, "all", ""];
    }),
  };
}

/** Forty-seven bodies and the executive board, who works there, and the programme in force: rows by table. */
export function makeUpCity() {
  const [board, strategist, coordinator] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
  const city: BenchPlans = { strategist, coordinator, board, bodies: kinds.map(() => randomUUIDv7()) };
  const areas = areaNames.map(() => randomUUIDv7());
  const demands = Array.from({ length: requirements }, () => randomUUIDv7());
  return { city, rows: { ...people(city), ...programme(board, areas, demands) }, areas, demands };
}
