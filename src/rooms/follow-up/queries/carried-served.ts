import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import { type ProgrammeOnDay, programmeOnDay } from "./programme-on-day.ts";

export type Carried = { requirements: string[]; areas: string[]; struck: string[] };
type Standing = { id: string; requirements: { id: string; text: string }[]; areas: string[] };

const served = (kind: "goal" | "activity", ids: readonly string[]) => sql<Standing>`
  select x.id,
    (select coalesce(json_agg(json_build_object('id', l.requirement_id, 'text', (select w.text from requirement_wording w
        join programme_version v on v.id = w.version_id where w.requirement_id = l.requirement_id order by v.number desc limit 1))), '[]')
      from ${sql.table(`${kind}_requirement`)} l where l.${sql.ref(`${kind}_id`)} = x.id) as requirements,
    array(select focus_area_id::text from ${sql.table(`${kind}_area`)} where ${sql.ref(`${kind}_id`)} = x.id) as areas
  from ${sql.table(kind)} x where x.id = any(${[...ids]}::uuid[])`;

/** Each area with itself and all that came out of it in later versions. */
async function heirsOf(db: Database, areas: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ of: string; id: string }>`
    with recursive heir as (
      select a as of, a as id from unnest(${[...areas]}::uuid[]) a
      union select h.of, o.focus_area_id from heir h join focus_area_origin o on o.predecessor_id = h.id
    ) select of, id from heir`.execute(db);
  const found = Map.groupBy(rows, ({ of }) => of);
  return new Map([...found].map(([of, heirs]) => [of, heirs.map(({ id }) => id)]));
}

function carry(
  { requirements, areas }: Standing,
  programme: ProgrammeOnDay,
  heirs: ReadonlyMap<string, string[]>,
): Carried {
  const inForce = new Map(programme.requirements.map((one) => [one.requirementId, one]));
  const known = new Set(programme.areas.map(({ id }) => id));
  const kept = requirements.filter(({ id }) => inForce.has(id));
  const derived = kept.flatMap(({ id }) => inForce.get(id)?.areaIds ?? []);
  const mapped = areas.flatMap((id) => heirs.get(id) ?? []).filter((id) => known.has(id));
  return {
    requirements: kept.map(({ id }) => id),
    areas: [...new Set([...derived, ...mapped])],
    struck: requirements.filter(({ id }) => !inForce.has(id)).map(({ text }) => text),
  };
}

/**
 * What goals or activities would serve under the programmes in force on a day: requirements that stand, and areas as they are
 * called now. Requirements that have been struck are named, and left out.
 */
export async function carriedServed(
  db: Database,
  kind: "goal" | "activity",
  ids: readonly string[],
  day: Temporal.PlainDate,
): Promise<Map<string, Carried>> {
  const [{ rows }, programme] = await Promise.all([served(kind, ids).execute(db), programmeOnDay(db, day)]);
  const heirs = await heirsOf(db, [...new Set(rows.flatMap(({ areas }) => areas))]);
  return new Map(rows.map((row) => [row.id, carry(row, programme, heirs)]));
}
