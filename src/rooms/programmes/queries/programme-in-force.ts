import { sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";
import type { ProgrammeKind } from "../model.ts";

export type VersionInForce = {
  programmeId: string;
  slug: string;
  title: string;
  versionId: string;
  number: number;
  periodLabel: string;
  bodyId: string;
};

/**
 * The version of a programme that is in force on a day, such as the security programme's; null while there is none. In force
 * from the day the council said until another takes its place or it is repealed, as in `rules/standing-of.ts`.
 */
export async function programmeInForce(
  db: Database,
  today: Temporal.PlainDate,
  kind: ProgrammeKind = "security",
): Promise<VersionInForce | null> {
  const { rows } = await sql<VersionInForce>`
    select p.id as "programmeId", p.slug, p.title, v.id as "versionId", v.number, v.period_label as "periodLabel",
      p.body_id as "bodyId"
    from programme_version v join programme p on p.id = v.programme_id
    where p.kind = ${kind} and v.state = 'adopted' and v.in_force_from <= ${today}
      and coalesce(v.superseded_day > ${today}, true) and coalesce(v.repealed_day > ${today}, true)
    order by v.in_force_from desc, v.number desc limit 1`.execute(db);
  return rows[0] ?? null;
}
