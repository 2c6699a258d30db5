import { type RawBuilder, sql } from "kysely";
import type { Database } from "../../../platform/database/connect.ts";

export type OwnBody = { id: string; slug: string; name: string; kind: string };

/** The standing bodies that plan and that the condition on `b` lets through, by name. */
export async function ownBodies(
  db: Database,
  condition: RawBuilder<boolean>,
  today: Temporal.PlainDate,
): Promise<OwnBody[]> {
  const { rows } = await sql<OwnBody>`
    select b.id, b.slug, b.name, b.kind from body b
    where ${condition} and b.kind in ('executive_board', 'committee', 'district_council', 'company')
      and coalesce(b.to_day, ${today}) >= ${today} and b.from_day <= ${today}
    order by b.name collate "sv-x-icu"`.execute(db);
  return rows;
}
